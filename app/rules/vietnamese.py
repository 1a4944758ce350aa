"""Vietnamese text: folding for search, and sort keys in the order of a Vietnamese dictionary.

Keys are stored in the database, so they must be the same on every machine and for years: they are computed
here from the alphabet (29 letters: a ă â b c d đ e ê … ư v x y, with f j w z where a Latin dictionary has them)
and from the order of tones (ngang, huyền, hỏi, ngã, sắc, nặng), and not by an ICU library whose keys change
between releases. The tests compare the order with that of ICU's `vi` collation.
"""

import unicodedata
from functools import lru_cache

SORTED = 250
ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LETTER_MARKS = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn: part of the letter, not a tone
_LETTER_RANK = {letter: rank + 20 for rank, letter in enumerate(ALPHABET)}
_DIGIT_RANK = {digit: rank + 5 for rank, digit in enumerate("0123456789")}


def nfc(text: str) -> str:
    """The composed form, which is the only one inside the house."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Text for search: no diacritics, đ → d, lower case, single spaces, only letters and digits.

    >>> fold("Điển hình  Tiên-tiến")
    'dien hinh tien tien'
    """
    return " ".join(text.lower().translate(_FOLDED).split())


class Folding:
    """`fold` for many texts that share their words: each word is folded once, as long as this is kept."""

    def __init__(self) -> None:
        self._words = _Words()

    def __call__(self, text: str) -> str:
        """As `fold`."""
        return " ".join(" ".join(map(self._words.__getitem__, text.lower().split())).split())


class _Words(dict[str, str]):
    def __missing__(self, word: str) -> str:
        return self.setdefault(word, fold(word))


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFD", chr(code).replace("đ", "d"))
        letters = (" " if not c.isalnum() else c for c in decomposed if not unicodedata.combining(c))
        return self.setdefault(code, "".join(letters))


_FOLDED = _Folding()


@lru_cache(maxsize=4096)
def _ranks(character: str) -> tuple[int, int]:
    """(letter rank, tone rank) of one composed character; letter rank 0 is ignorable, 1 a space."""
    decomposed = unicodedata.normalize("NFD", character.lower())
    letter, tone = "", 0
    for part in decomposed:
        if part in TONES:
            tone = TONES[part]
        elif unicodedata.combining(part) == 0 or part in _LETTER_MARKS:
            letter += part
    letter = unicodedata.normalize("NFC", letter)
    if letter in _LETTER_RANK:
        return _LETTER_RANK[letter], tone
    if letter in _DIGIT_RANK:
        return _DIGIT_RANK[letter], 0
    if letter.isspace():
        return 1, 0
    return (60, 0) if letter.isalnum() else (2, 0)


@lru_cache(maxsize=4096)
def _keys(character: str) -> tuple[str, str, str]:
    """What one character adds to the three levels of a sort key."""
    rank, tone = _ranks(character)
    return f"{rank:02x}", str(tone), "1" if character != character.lower() else "0"


def sort_key(text: str) -> str:
    """A string that sorts, byte by byte, as the text does in a Vietnamese dictionary.

    Letters decide first, then tones, then case; the three levels are separated by "!". Only the first 250 letters
    count: a key must fit into a database's index (PostgreSQL: 2,704 bytes).
    """
    keys = [_keys(character) for character in nfc(" ".join(text.split()))[:SORTED]]
    return "!".join("".join([key[level] for key in keys]) for level in range(3))


def person_sort_key(full_name: str) -> str:
    """The sort key of a person: by given name (the last word), then family and middle names."""
    words = full_name.split()
    return sort_key(" ".join([*words[-1:], *words[:-1]]))
