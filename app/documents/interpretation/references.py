"""Numbers and signs of documents ("09/KH-HĐTĐKT", "05-CT/TW") in running text, however they are spaced."""

import datetime as dt
import re
from dataclasses import dataclass

_PIECE = r"[A-ZĐƯƠÔÊÂĂ][A-Za-zĐđƯưƠơÔôÊêÂâĂă]{0,19}(?:\d{1,3}(?:[A-ZĐƯ]{1,5})?)?"
_SYMBOL = rf"{_PIECE}(?:\s?(?:[-–/&.+])\s?{_PIECE}){{0,6}}"
REFERENCE = re.compile(
    rf"(?P<number>\d(?<![\w/]\d)\d{{0,4}}[a-zđ]?(?:\s?/\s?(?:19|20)\d\d)?)\s?(?P<joint>[-–/])\s?(?P<symbol>{_SYMBOL})(?![a-zà-ỹ])"
)
_DATE = r"(?P<day>\d{1,2})\s?(?:/|-|\.|\s?tháng\s?)\s?(?P<month>\d{1,2})\s?(?:/|-|\.|,?\s?năm\s?)\s?(?P<year>\d{4})"
DATE = re.compile(_DATE, re.IGNORECASE)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Reference:
    """A number and sign without stray spaces, and where it stands."""

    text: str
    start: int
    end: int


def is_symbol_piece(piece: str) -> bool:
    """Whether the piece of a sign is an abbreviation ("KH", "TTg", "ĐU") and not a word."""
    bare = piece.rstrip("0123456789")
    upper = sum(sign.isupper() for sign in bare)
    return upper >= 2 or len(bare) == 1 or bare in {"Tr", "Tg"}  # noqa: PLR2004


def references(text: str) -> list[Reference]:
    """Every number and sign in the text, in order."""
    found = []
    for match in REFERENCE.finditer(text):
        symbol, end = _abbreviations(match["symbol"], match.start("symbol"))
        if symbol:
            number = _SPACES.sub("", match["number"])
            joint = "-" if match["joint"] in "-–" else "/"
            found.append(Reference(f"{number}{joint}{symbol}", match.start(), end))
    return found


_LOOSE = re.compile(  # "số 298 KH/TWĐTN", "số 155, ngày 07/7/2019"
    rf"(?<=\b[sS]ố )(?P<number>\d{{1,5}})(?:\s(?P<symbol>{_PIECE}\s?[-–/]\s?{_SYMBOL})(?![a-zà-ỹ])|(?=,?\s+ngày\s+\d))"
)


def loose_references(text: str) -> list[Reference]:
    """As `references`, with numbers whose sign stands apart or was left out; only where bases are told."""
    found = references(text)
    for match in _LOOSE.finditer(text):
        symbol, end = _abbreviations(match["symbol"], match.start("symbol")) if match["symbol"] else ("", match.end())
        if symbol or not match["symbol"]:
            found.append(Reference(f"{match['number']} {symbol}".strip(), match.start(), end))
    return sorted(found, key=lambda reference: reference.start)


_PARTS = re.compile(rf"(?P<joint>\s?[-–/&.+]\s?)?(?P<piece>{_PIECE})")


def _abbreviations(symbol: str, start: int) -> tuple[str, int]:
    """The leading part of a sign that is made of abbreviations, and its end; "KH-UBND - Ban" gives "KH-UBND"."""
    kept, end = "", start
    for part in _PARTS.finditer(symbol):
        if not is_symbol_piece(part["piece"]):
            break
        kept += _SPACES.sub("", (part["joint"] or "").replace("–", "-")) + part["piece"]
        end = start + part.end()
    return kept, end


def as_date(found: re.Match[str]) -> dt.date | None:
    """The day that a match of DATE names; None when the calendar has no such day."""
    try:
        return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
