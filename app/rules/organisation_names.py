"""Names of bodies: the words by which they are found, and which of them are likely written twice."""

from collections.abc import Iterable

from app.rules import word_index
from app.rules.vietnamese import fold

IN_EVERY_NAME = frozenset({"cong", "doan", "co", "so", "lien", "lao", "dong", "cd", "cdcs", "ldld"})
"""Words that stand in nearly every name of a trade-union body: an index of them would lead nowhere."""

SHORT_FORMS = {
    "bv": "benh vien",
    "cd": "cong doan",
    "cdcs": "cong doan co so",
    "cp": "co phan",
    "cty": "cong ty",
    "ldld": "lien doan lao dong",
    "mn": "mam non",
    "th": "tieu hoc",
    "thcs": "trung hoc co so",
    "thpt": "trung hoc pho thong",
    "tnhh": "trach nhiem huu han",
    "tp": "thanh pho",
    "ubnd": "uy ban nhan dan",
}
LEAST_LETTERS = 4
"""Words shorter than this tell bodies apart by one letter ("số 1", "Lê Lai"): a difference in them is no slip."""


def search_text(parts: Iterable[str | None]) -> str:
    """All that a body may be found by, folded, each word once, in the order in which it first stands."""
    words = dict.fromkeys(word for part in parts if part for word in fold(part).split())
    return " ".join(words)


def index_words(text: str) -> set[str]:
    """The words of a folded text that are worth an index."""
    return word_index.index_words(text) - IN_EVERY_NAME


def is_common(word: str) -> bool:
    """Whether a typed beginning of a word may mean one that is in no index."""
    return any(common.startswith(word) for common in IN_EVERY_NAME)


def name_words(name: str) -> tuple[str, ...]:
    """A name's words without regard to spelling, short forms and order."""
    words = fold(name).split()
    return tuple(sorted(full for word in words for full in SHORT_FORMS.get(word, word).split()))


def near_keys(words: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], str]]:
    """The words without one of them, and the one: two names that differ in one word share such a rest."""
    for place, word in enumerate(words):
        if len(word) >= LEAST_LETTERS and word.isalpha():
            yield words[:place] + words[place + 1 :], word


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter added, left out, changed, or by two neighbours exchanged."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if rest[1:] == other_rest[1:] or rest[1:] == other_rest or rest == other_rest[1:]:
        return True
    return rest[:2] == other_rest[:2][::-1] and rest[2:] == other_rest[2:]
