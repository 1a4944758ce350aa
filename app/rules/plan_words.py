"""What plans are found by: the words of their number, sign, title and signer. A typed word is the beginning of one."""

from collections.abc import Iterable

from app.rules.vietnamese import fold
from app.rules.word_index import index_words


def search_text(number: str | None, *parts: str | None) -> str:
    """The folded words, each once. A number is found as it is printed ("05") and as it is said ("5")."""
    text = fold(" ".join(filter(None, [number, *parts])))
    return " ".join(dict.fromkeys([*_spellings(fold(number or "")), *text.split()]))


def _spellings(number: str) -> Iterable[str]:
    """The number without leading zeros, and with the one that official documents put before a single digit."""
    if number.isdecimal():
        said = number.lstrip("0")
        yield from (said, said.zfill(2)) if said else ()


def typed_words(text: str) -> list[str]:
    """The words that somebody typed, each once, the longest first: few plans have these."""
    return sorted(index_words(fold(text)), key=lambda word: (-len(word), word))
