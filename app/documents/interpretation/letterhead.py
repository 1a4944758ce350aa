"""The head of a document: bodies at the left, number and sign, place and date at the right, in any arrangement.

Each line of the zone above the title is cut into its columns and every piece is told by what it says; only the
names of the bodies need their order (NĐ 30/2020, Phụ lục I: the superior body upright, the issuing body bold).
"""

import re
from collections.abc import Sequence

from app.documents.interpretation.cleaning import fold, is_capital, is_rule, single_spaced
from app.documents.interpretation.legal_bases import OPENER
from app.documents.interpretation.pieces import Piece, pieces_of
from app.documents.interpretation.references import DATE, as_date, is_symbol_piece
from app.documents.interpretation.source import Reading, SourceLine
from app.documents.interpretation.words import BARE_ORGAN, MOTTO, PARTY_TITLE, STATE_TITLE, continues_body, starts_body

_NUMBER = re.compile(r"[Ss][ỐÔỒốôồ]\s*[.:]?\s*(?=[\d.…_/\s-]|[A-ZĐ]{2}|$)")
_PRINTED_NUMBER = re.compile(r"(\d{1,5}[a-zđ]?)(?=[\W_]|$)")
_PLACE_AND_DATE = re.compile(
    r"^\W*(?P<place>[A-ZÀ-ỸĐ][^:;\n]{1,44}?)?[\s,.;…]*(?<!\w)(?:ngày|ngay)(?![^\W\d_])(?P<date>[\s\d./…_-]*(?:(?:tháng|năm)[\s\d.,…_/-]*){0,2}\W*)$",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"^(?P<place>[^\d:]{2,40}),\s*(?P<date>\d{1,2}[/-]\d{1,2}[/-]\d{4})\W*$")
_SUBJECT = re.compile(r"[Vv]\s?/\s?[Vv]\b[\s:]*|Về việc\s*:?\s*")
_REMARK = re.compile(
    r"\(?\s*(?:d[ựư] th[ảa]o|bản thảo|mật|tối mật|khẩn|hỏa tốc|thượng khẩn|bản sao|sao y)\b", re.IGNORECASE
)


def read_letterhead(reading: Reading, zone: Sequence[SourceLine]) -> str | None:
    """Fill bodies, number, symbol, place and date from the lines above the title; gives the "V/v" subject if any."""
    bodies: list[Piece] = []
    subject: list[str] = []
    dated: list[Piece] = []
    for piece in (part for whole in pieces_of(zone) for part in _unmixed(whole)):
        if piece.line.place and dated and dated[-1].line.place == piece.line.place and _goes_on(dated):
            dated.append(piece)
            reading.leave_out(piece.line, "letterhead", "issued_on")
            continue
        kind = _kind(piece)
        if kind == "state" and bodies and bodies[-1].column == piece.column and fold(piece.text) == "viet nam":
            kind = "body"
        if kind == "number":
            _read_number(reading, piece)
        elif kind == "date":
            dated.append(piece)
            reading.leave_out(piece.line, "letterhead", "issued_on")
        elif kind == "subject" or (subject and kind == "other"):
            subject.append(_SUBJECT.sub("", piece.text, count=1))
            reading.leave_out(piece.line, "letterhead", "title")
        elif kind == "body":
            bodies.append(piece)
        else:
            reading.leave_out(piece.line, _REASONS.get(kind, "before_title"), None)
    _read_date(reading, dated)
    _read_bodies(reading, bodies)
    return " ".join(subject) or None


_RIGHT_HALF = re.compile(
    r"(?<=\w)\s+(?=(?:CỘNG H[OÒ][AÀ] XÃ HỘI|[ĐÐ]ộc lập\s*[-–]|ĐẢNG CỘNG SẢN VIỆT NAM$)|"
    r"[A-ZÀ-ỸĐ][\w.]{0,20}(?:\s[A-ZÀ-ỸĐ][\w.]{0,20}){0,4},\s*[Nn]gày\s*[\d.…])"
)


def _unmixed(piece: Piece) -> list[Piece]:
    """The piece, cut where the right half of a letterhead was run into the left one by a single space."""
    halves = _RIGHT_HALF.split(piece.text, maxsplit=1)
    if len(halves) == 1 or (not _NUMBER.match(piece.text) and "gày" in halves[1]):
        return [piece]
    return [Piece(half, piece.line, piece.bold, piece.column + index) for index, half in enumerate(halves)]


_REASONS = {"state": "letterhead", "rule": "rule", "remark": "remark"}


def _goes_on(dated: list[Piece]) -> bool:
    return DATE.search(" ".join(piece.text for piece in dated)) is None


def _kind(piece: Piece) -> str:
    text = piece.text
    if is_rule(text):
        return "rule"
    if STATE_TITLE.search(text) or MOTTO.search(text) or PARTY_TITLE.fullmatch(text.strip(" .*-_")):
        return "state"
    if _NUMBER.match(text):
        return "number"
    if _SUBJECT.match(text):
        return "subject"
    if _date_of(text):
        return "date"
    if _REMARK.match(text):
        return "remark"
    if is_capital(text) or (starts_body(text) and len(text) < _LONGEST_BODY) or piece.bold:
        return "body" if any(sign.isalpha() for sign in text) else "other"
    return "other"


_LONGEST_BODY = 90


_LONGEST_DATE = 200


def _date_of(text: str) -> re.Match[str] | None:
    if len(text) > _LONGEST_DATE:
        return None
    found = _PLACE_AND_DATE.match(text)
    if found and not re.search(r"\bsố\b|\(", found["place"] or "") and not OPENER.match(text):
        return found
    return _SHORT_DATE.match(text)


def is_letterhead_line(line: SourceLine) -> bool:
    """Whether the line alone shows that it stands in a letterhead (state title, motto, number, place and date)."""
    return any(_kind(piece) in {"state", "number", "date"} for piece in pieces_of([line]))


def is_subject_line(line: SourceLine) -> bool:
    """Whether the line says what a letter without a type is about ("V/v …")."""
    return _SUBJECT.match(line.text) is not None


def _read_number(reading: Reading, piece: Piece) -> None:
    """Take number and symbol from "Số: 57/ KH - LĐLĐ", "Số 12-KH/ĐU", "Số:     /KH-UBND"."""
    reading.leave_out(piece.line, "letterhead", "number")
    draft = reading.draft
    if draft.number or draft.symbol:
        return
    found = _NUMBER.match(piece.text)
    words = piece.text[found.end() :] if found else piece.text
    words = words.strip(" .…_")
    printed = _PRINTED_NUMBER.match(words)
    number = printed[1] if printed else None
    symbol = words[printed.end() if printed else 0 :].lstrip(" .…_/-–")
    draft.number = number
    draft.symbol = _symbol(symbol) or None
    if number:
        reading.prove("number", piece.line.number, number)
    if draft.symbol:
        reading.prove("symbol", piece.line.number, symbol)


_SYMBOL_PART = re.compile(r"\s*([-–/&.]?)\s*([\wĐđ]+)")


_LONGEST_PIECE = 8


def _symbol(text: str) -> str:
    """The sign without stray spaces, up to the first thing that is no abbreviation."""
    kept = ""
    for part in _SYMBOL_PART.finditer(text):
        joint, piece = part[1], part[2]
        if kept and not joint:
            break
        attached = bool(kept) and not part[0][0].isspace() and len(piece) <= _LONGEST_PIECE
        if not (is_symbol_piece(piece) or piece.isdigit() or (kept and piece[0].isupper()) or attached):
            break
        kept += (joint if kept else "").replace("–", "-") + piece
    return kept


def _read_date(reading: Reading, dated: list[Piece]) -> None:
    """Take place and date; a date with gaps for the pen gives the place alone."""
    if not dated:
        return
    first = dated[0]
    found = _date_of(single_spaced(" ".join(piece.text for piece in dated)))
    if found is None:
        return
    place = (found["place"] or "").strip(" ,.;-–(")
    if place:
        reading.draft.place = place
        reading.prove("place", first.line.number, place)
    day = DATE.search(found["date"])
    if day and (date := as_date(day)):
        reading.draft.issued_on = date
        reading.prove("issued_on", first.line.number, day[0])


def _read_bodies(reading: Reading, pieces: list[Piece]) -> None:
    """Tell the superior body from the issuing one."""
    left = [piece for piece in pieces if not is_rule(piece.text)]
    cut = _cut(left)
    for first, last, name in ((0, cut, "superior_body"), (cut, len(left), "issuing_body")):
        group = left[first:last]
        text = " ".join(piece.text.strip(" *_") for piece in group).strip(" -–_*")
        if text:
            setattr(reading.draft, name, text)
            reading.prove(name, group[0].line.number, group[0].text.strip(" *_-–"))
        for piece in group:
            reading.leave_out(piece.line, "letterhead", name)


def _cut(pieces: list[Piece]) -> int:
    """The index of the first line of the issuing body: by weight of letters where they differ, else by words."""
    bold = [piece.bold for piece in pieces]
    if any(bold) and not all(bold):
        cut = len(bold)
        while cut and bold[cut - 1]:
            cut -= 1
        if 0 < cut < len(bold) and not any(bold[:cut]) and not continues_body(pieces[cut].text):
            return cut
    starts = [index for index, piece in enumerate(pieces) if index == 0 or _begins(pieces, index)]
    return starts[-1] if starts else 0


def _begins(pieces: list[Piece], index: int) -> bool:
    """Whether a new body begins here, and not the second line of the one above."""
    above = fold(pieces[index - 1].text).strip(" -–,")
    if not starts_body(pieces[index].text):
        return False
    if above.endswith((" va", ",", " -")) or pieces[index - 1].text.rstrip().endswith(("-", "–", ",")):
        return False
    return not BARE_ORGAN.fullmatch(above)
