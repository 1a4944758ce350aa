"""How wide a line of Times New Roman is, so that a rule under it gets the length that the layout asks for."""

import unicodedata
from dataclasses import dataclass
from typing import Final

_POINT_MM: Final = 25.4 / 72

# Thousandths of the letter size, from the metrics of fonts that are metrically compatible with Times New Roman.
_REGULAR: Final = {
    180: "'",
    200: "|",
    250: " ,.",
    278: "/:;\\ijlt",
    333: "!()-I[]`fr",
    389: "Js",
    408: '"',
    444: "?acez“”",
    469: "^",
    480: "{}",
    500: "#$*0123456789_bdghknopquvxyđ–",
    529: "ơ",
    541: "~",
    542: "ư",
    556: "FPS",
    564: "+<=>",
    611: "ELTZ",
    667: "BCR",
    722: "ADGHKNOQUVXYwĐƠ",
    776: "Ư",
    778: "&m",
    833: "%",
    889: "M",
    921: "@",
    944: "W",
    1000: "…",
}
_BOLD: Final = {
    220: "|",
    250: " ,.",
    278: "'/\\il",
    333: "!()-:;[]`fjt",
    389: "Is",
    394: "{}",
    444: "cerz",
    500: "#$*0123456789?J_agovxy“”–",
    520: "~",
    554: "ơ",
    555: '"',
    556: "Sbdhknpquđ",
    570: "+<=>",
    581: "^",
    600: "ư",
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYwĐ",
    778: "GHKOQƠ",
    796: "Ư",
    833: "&m",
    930: "@",
    944: "M",
    1000: "%W…",
}
_UNKNOWN: Final = 600
_SLACK_MM: Final = 0.8
_NAME_BEGINNINGS: Final = (
    "TỈNH ", "THÀNH PHỐ ", "HUYỆN ", "QUẬN ", "THỊ XÃ ", "XÃ ", "PHƯỜNG ", "NGÀNH ", "VIỆT NAM", "CÁC ", "TRƯỜNG ",
    "BỆNH VIỆN ", "CÔNG TY ", "KHU ",
)  # fmt: skip
_HORN: Final = "̛"


def _by_letter(groups: dict[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in groups.items() for letter in letters}


_WIDTHS: Final = {False: _by_letter(_REGULAR), True: _by_letter(_BOLD)}


def text_width_mm(text: str, size: float, *, bold: bool = False) -> float:
    """Width in millimetres of one line of `text` at `size` points."""
    widths = _WIDTHS[bold]
    return sum(widths.get(_base(letter), _UNKNOWN) for letter in text) * size / 1000 * _POINT_MM


def _base(letter: str) -> str:
    """The letter without its accents; the horn stays, because ơ and ư are wider than o and u."""
    if letter < "\x80":
        return letter
    parts = unicodedata.normalize("NFD", letter)
    kept = parts[0] + (_HORN if _HORN in parts else "")
    return unicodedata.normalize("NFC", kept)


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A name over two lines, and the width in millimetres of a column in which it breaks just there."""

    first: str
    second: str
    width_mm: float


def two_lines(text: str, size: float, room_mm: float, *, bold: bool = False) -> TwoLines | None:
    """A name broken into two good lines; None when it fits one line, or not two.

    A line ends best before the words that begin a territory or a sector ("TỈNH …", "NGÀNH …"), else where both
    lines are of like length.
    """
    words = text.split()
    if "\n" in text or text_width_mm(text, size, bold=bold) <= room_mm:
        return None
    choices: list[tuple[bool, float, int, float]] = []
    for cut in range(1, len(words)):
        first, second = (text_width_mm(" ".join(part), size, bold=bold) for part in (words[:cut], words[cut:]))
        width = max(first, second) + _SLACK_MM
        too_wide = text_width_mm(" ".join(words[: cut + 1]), size, bold=bold)
        if width <= room_mm and width < too_wide:
            choices.append((not _begins_name(words[cut:]), abs(first - second), cut, width))
    if not choices:
        return None
    _, _, cut, width = min(choices)
    return TwoLines(" ".join(words[:cut]), " ".join(words[cut:]), width)


def _begins_name(words: list[str]) -> bool:
    text = " ".join(words).upper()
    return text.startswith(_NAME_BEGINNINGS)
