"""The end of a document: closing words, recipients (nơi nhận), signing lines and the signer's name.

Recipients and signature stand side by side: in two cells, in two columns flattened by tabs or spaces, or below one
another. Each piece is told by what it says and by what its column held before.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.documents.interpretation.bullets import BULLET
from app.documents.interpretation.cleaning import is_capital, is_rule
from app.documents.interpretation.levels import marker_of
from app.documents.interpretation.pieces import Piece, pieces_of
from app.documents.interpretation.source import Reading, SourceLine
from app.documents.interpretation.words import is_authority, is_person, is_post

RECIPIENTS = re.compile(r"(?:[-*_]\s*)*n[ơo]i\s+(?:nhận|gửi)\b\s*(?:[:.]|$|(?=-))\s*[*_]*\s*", re.IGNORECASE)
_SIGNED = re.compile(
    r"\(?\s*(?:đã k[ýí]|k[ýí] tên|k[ýí],|đã ký,|đã duyệt|chữ ký|con dấu|đóng dấu|k[ýí] và ghi|k[ýí] số|"
    r"signed|ký điện tử)\b"
    r"[^()]{0,60}\)?",
    re.IGNORECASE,
)
_SIGNED_BEFORE = re.compile(r"^\(?\s*đã k[ýí]\s*\)?\s*:?\s*(?=[A-ZÀ-ỸĐ][\w’']*(?:\s[A-ZÀ-ỸĐ][\w’']*)+$)", re.IGNORECASE)
_DIGITAL = re.compile(
    r"(?:người ký|ký bởi|được ký bởi|ký ngày|ngày ký|thời gian ký|email|e-mail|cơ quan|tổ chức|signed by|"
    r"digitally signed|"
    r"signature (?:not )?(?:verified|valid)|date|reason|location|dn)\s*:|signature not verified|"
    r"digitally signed|chữ ký số",
    re.IGNORECASE,
)
ANNEX = re.compile(
    r"(?:phụ lục|phụ biểu|biểu(?: mẫu)? số|biểu\b|mẫu(?: số)?|đề cương|phiếu|"
    r"bảng)\b(?:\s*(?:số)?\s*[:.]?\s*[\dIVXA-Z]{0,5}\b)?",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"\(?\s*(?:ban hành\s+)?(?:kèm theo|đính kèm|kèm)\b", re.IGNORECASE)
_CLOSING = re.compile(r"(?:[-–]\s*)?trên đây\b", re.IGNORECASE)
_LATE_CLOSING = re.compile(
    r"(?:trên cơ sở (?:nội dung )?kế hoạch này|trong quá trình|quá trình (?:triển khai|thực hiện)|"
    r"nhận được|căn cứ (?:nội dung )?kế hoạch này|kế hoạch này|"
    r"mọi thông tin|(?:yêu cầu|đề nghị) (?:các|thủ trưởng|lãnh đạo|ban|lđlđ|công đoàn|đảng|chi)|nếu có|"
    r"(?:ban thường vụ|btv|bch|ubnd|ủy ban|ban chấp hành|ban giám hiệu|công đoàn|liên đoàn|"
    r"lđlđ)\b.{0,90}\b(?:đề nghị|yêu cầu))",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"[\s;.,/]+$")
_LONGEST_POST, _LONGEST_PROSE = 80, 120
_DATA_COLUMNS = 3


def find_end(lines: Sequence[SourceLine], start: int) -> int:
    """The index of the first line of recipients or signature; the number of lines when there is neither."""
    stop = next((index for index in range(start, len(lines)) if _opens_recipients(lines[index])), None)
    first = _signature_before(lines, start, stop) if stop is not None else _signature(lines, start)
    found = min(stop if stop is not None else len(lines), first)
    while found > start and found < len(lines) and _same_table(lines[found - 1], lines[found]):
        found -= 1
    return found


def _same_table(above: SourceLine, below: SourceLine) -> bool:
    return above.place is not None and below.place is not None and above.place.table == below.place.table


def _opens_recipients(line: SourceLine) -> bool:
    if line.place and line.place.borders and line.place.column >= _DATA_COLUMNS - 1:
        return False
    return any(_recipients_in(piece) for piece in pieces_of([line]))


def _recipients_in(piece: Piece) -> bool:
    found = RECIPIENTS.match(piece.text)
    if found is None:
        return False
    rest = piece.text[found.end() :]
    return not rest or ":" in found[0] or BULLET.match(rest) is not None


def _is_prose(line: SourceLine) -> bool:
    """Whether the line is too long for anything that stands above a signature, and one piece."""
    return len(line.text) > _LONGEST_PROSE and len(line.grid) == 1 and len(line.grid[0]) == 1


def _signs(line: SourceLine) -> bool:
    return not _is_prose(line) and any(
        is_authority(piece.text) and len(piece.text) < _LONGEST_POST for piece in pieces_of([line])
    )


def _signs_by_post(line: SourceLine) -> bool:
    return not _is_prose(line) and any(
        is_post(piece.text) and is_capital(piece.text) and len(piece.text) < _LONGEST_POST
        for piece in pieces_of([line])
    )


_LINES_ABOVE = 14


def _signature_before(lines: Sequence[SourceLine], start: int, stop: int) -> int:
    """Where a signature that stands above the recipients begins."""
    found = stop
    for index in range(stop - 1, max(start, stop - _LINES_ABOVE) - 1, -1):
        line = lines[index]
        if not line.printed:
            continue
        if _signs(line) or (_signs_by_post(line) and not marker_of(line)):
            found = index
        elif len(line.text) > _LONGEST_POST * 2 or BULLET.match(line.printed) or marker_of(line):
            break
    return found


def _signature(lines: Sequence[SourceLine], start: int) -> int:
    """Where the signature begins when no recipients are printed."""
    for index in range(start, len(lines)):
        if _signs(lines[index]) and marker_of(lines[index]) is None:
            return index
    for index in range(start, len(lines)):
        line = lines[index]
        if not _signs_by_post(line) or marker_of(line) is not None:
            continue
        following = [later for later in lines[index + 1 : index + _LINES_ABOVE] if later.text]
        if any(is_person(later.text) for later in following[:4]):
            return index
    return len(lines)


def find_closing(lines: Sequence[SourceLine], start: int, end: int) -> int:
    """The index where the closing words begin: "Trên đây …", or a last word to all that follows a list."""
    last_heading = start
    for index in range(start, end):
        marker = marker_of(lines[index])
        if marker and not lines[index].place:
            last_heading = index
    for index in range(last_heading, end):
        if not lines[index].place and _CLOSING.match(lines[index].text):
            return index
    return _late_closing(lines, last_heading, end)


def _late_closing(lines: Sequence[SourceLine], start: int, end: int) -> int:
    """A final unnumbered paragraph that speaks to all, below a numbered line or a list."""
    found = end
    for index in range(end - 1, start, -1):
        line = lines[index]
        if not line.printed:
            continue
        if line.place or line.marker or line.tab_led or BULLET.match(line.text) or not _LATE_CLOSING.match(line.text):
            break
        found = index
    above = next((lines[index] for index in range(found - 1, start - 1, -1) if lines[index].printed), None)
    numbered = above is not None and (above.place or above.marker or BULLET.match(above.text) or marker_of(above))
    return found if numbered else end


@dataclass(slots=True)
class _Signing:
    """One signature: its lines in order, and the name below them."""

    lines: list[tuple[str, SourceLine]] = field(default_factory=list)
    name: tuple[str, SourceLine] | None = None


@dataclass(slots=True)
class _Column:
    """What a column of the end held so far."""

    state: str = ""
    last: str = ""
    signings: list[_Signing] = field(default_factory=list)


@dataclass(slots=True)
class Ending:
    """Reads the pieces of the end one by one into the draft."""

    reading: Reading
    columns: dict[int, _Column] = field(default_factory=dict)
    dashed: bool = False
    open_recipient: bool = False

    def read(self, lines: Sequence[SourceLine]) -> int:
        """Fill recipients and signature; gives the index of the first line that belongs to neither."""
        index = 0
        while index < len(lines):
            line = lines[index]
            if line.printed and not self._take_line(line, lines[index + 1 : index + _LINES_ABOVE]):
                break
            index += 1
        self._keep_signature()
        return index

    def _take_line(self, line: SourceLine, following: Sequence[SourceLine]) -> bool:
        if self._is_over(line, following):
            return False
        for piece in pieces_of([line]) or [Piece(line.printed, line, line.bold, 0)]:
            self._take(piece)
        return True

    def _is_over(self, line: SourceLine, following: Sequence[SourceLine]) -> bool:
        """Whether the annexes begin here."""
        if line.place and any(column.state for column in self.columns.values()) and not self._is_signed():
            return bool(ANNEX.match(line.text)) and is_capital(line.text)
        if not self.columns or line.marker or BULLET.match(line.text):
            return False
        first = line.text.split("\n")[0]
        if ANNEX.match(first) and (len(first) < _LONGEST_POST):
            return True
        below = next((later.text for later in following if later.text), "")
        if _ATTACHED.match(below) or _ATTACHED.match(line.text):
            return not (is_authority(first) or is_post(first) or self._is_recipient_note(line))
        return self._is_signed() and not _is_mark(first) and not self._belongs(line)

    def _is_recipient_note(self, line: SourceLine) -> bool:
        return self.open_recipient and line.text.startswith("(")

    def _belongs(self, line: SourceLine) -> bool:
        """Whether a line after the signer still belongs to the end: recipients below, a second signature."""
        pieces = pieces_of([line])
        if line.place and line.place.table == self._table:
            return True
        return any(
            _recipients_in(piece) or is_authority(piece.text) or (is_capital(piece.text) and is_post(piece.text))
            for piece in pieces
        )

    _table: int | None = None

    def _take(self, piece: Piece) -> None:
        line = piece.line
        if line.place:
            self._table = line.place.table
        text = _SIGNED_BEFORE.sub("", piece.text.strip(" *_"))
        column = self._column(piece, text)
        found = RECIPIENTS.match(text)
        if found and _recipients_in(piece):
            column.state = "recipients"
            self.reading.leave_out(line, "recipients", "recipients")
            self._split_recipients(text[found.end() :], line)
        elif is_rule(text):
            self.reading.leave_out(line, "rule", None)
        elif _is_mark(text):
            self.reading.leave_out(line, "signature_mark", None)
        elif self._is_signing(text, column, piece):
            column.state = "signature"
            self._sign(text, line, column)
        elif self._is_signer(text, column, piece):
            self._sign_name(text, line, column)
        elif column.state == "recipients" or BULLET.match(text) or (line.marker and self._listed(line)):
            self._add_recipient(text, line)
        else:
            self.reading.leave_out(line, "after_end", None)
        column.last = text

    def _column(self, piece: Piece, text: str) -> _Column:
        """The piece's column; a signature once begun at a tab goes on at the margin."""
        column = self.columns.setdefault(piece.column, _Column())
        signing = next((other for other in self.columns.values() if other.state == "signature"), None)
        if signing is None or column.state == "signature" or piece.line.place or piece.line.marker or piece.column:
            return column
        return signing if is_capital(text) or is_person(text) or is_post(text) else column

    def _listed(self, line: SourceLine) -> bool:
        return any(column.state == "recipients" for column in self.columns.values()) and line.marker is not None

    def _is_signing(self, text: str, column: _Column, piece: Piece) -> bool:
        if BULLET.match(text) or piece.line.marker:
            return False
        if is_authority(text):
            return True
        if is_person(text) and column.state == "signature":
            return False
        if is_capital(text) and len(text) < _LONGEST_POST and (is_post(text) or column.state == "signature"):
            return True
        return column.state == "signature" and is_post(text) and not self._is_signed()

    def _is_signer(self, text: str, column: _Column, piece: Piece) -> bool:
        if piece.line.marker or BULLET.match(text) or not is_person(text):
            return False
        if column.state == "signature":
            return True
        if piece.column > 0:
            return True
        if self._is_signed() or self.open_recipient:
            return False
        return column.state != "recipients" or (self.dashed and column.last.endswith("."))

    def _sign(self, text: str, line: SourceLine, column: _Column) -> None:
        if not column.signings or column.signings[-1].name:
            column.signings.append(_Signing())
        column.signings[-1].lines += [(part.strip(), line) for part in text.split("\n") if part.strip()]

    def _sign_name(self, text: str, line: SourceLine, column: _Column) -> None:
        if not column.signings or column.signings[-1].name:
            column.signings.append(_Signing())
        column.signings[-1].name = (text.strip(" ."), line)
        column.state = "signature"

    def _keep_signature(self) -> None:
        """Keep the signature of the body that issues: of several it is the last one, at the right."""
        signings = [signing for _, column in sorted(self.columns.items()) for signing in column.signings]
        kept = next((signing for signing in reversed(signings) if signing.name), signings[-1] if signings else None)
        signature = self.reading.draft.signature
        for signing in signings:
            field_of = "signature" if signing is kept else None
            for text, line in signing.lines:
                if field_of:
                    self.reading.prove(f"signature/lines/{len(signature.lines)}", line.number, text)
                    signature.lines.append(text)
                self.reading.leave_out(line, "signature", field_of and "signature/lines")
            if signing.name:
                text, line = signing.name
                if field_of:
                    signature.signer = text
                    self.reading.prove("signature/signer", line.number, text)
                self.reading.leave_out(line, "signature", field_of and "signature/signer")

    def _is_signed(self) -> bool:
        return any(signing.name for column in self.columns.values() for signing in column.signings)

    def _split_recipients(self, text: str, line: SourceLine) -> None:
        for part in re.split(r"\n|(?<=[;.,])\s*(?=[-–]\s)", text):
            if part.strip():
                self._add_recipient(part.strip(), line)

    def _add_recipient(self, text: str, line: SourceLine) -> None:
        recipients = self.reading.draft.recipients
        bullet = BULLET.match(text)
        dashed = bool(bullet) or (line.marker is not None and text == line.text)
        words = text[bullet.end() :] if bullet else text
        name = _TRAILING.sub("", words)
        if not name:
            self.reading.leave_out(line, "recipients", "recipients")
            return
        goes_on = recipients and not dashed and self.dashed and (self.open_recipient or words.startswith("("))
        if goes_on:
            recipients[-1] = f"{recipients[-1]} {name}"
        else:
            self.reading.prove(f"recipients/{len(recipients)}", line.number, name)
            recipients.append(name)
        self.dashed = self.dashed or dashed
        self.open_recipient = not words.rstrip().endswith((";", ".", "./"))
        self.reading.leave_out(line, "recipients", "recipients")


def _is_mark(text: str) -> bool:
    """Whether the words only say that somebody signed, or come from a digital signature."""
    return bool(_SIGNED.fullmatch(text)) or bool(_DIGITAL.match(text))
