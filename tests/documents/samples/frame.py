"""What stands around a sample's body: letterhead, title, recipients and signature, as offices lay them out."""

from tests.documents.samples.markup import Box, Element, Grid, Line, Sample


def letterhead(sample: Sample) -> list[Element]:
    """The head of the first page in the sample's layout."""
    left = _lines((sample.superior_body,), bold=False) + _lines((sample.issuing_body,), bold=True)
    right = _lines(sample.state_title, bold=True)
    rule = (Line("────────", align="center"),)
    number = _lines((sample.number_line,), bold=False)
    date = tuple(Line(line.text, align="center", italic=True) for line in _lines((sample.date_line,), bold=False))
    if sample.letterhead == "none":
        return []
    if sample.letterhead == "table":
        return [Grid(((left + rule, right + rule), (number, date)), (42, 58), borders=False)]
    if sample.letterhead == "row":
        return [Grid(((left + rule + number, right + rule + date),), (42, 58), borders=False)]
    if sample.letterhead == "box":
        return [Box(left + number), Box(right + date)]
    if sample.letterhead == "tabs":
        return _tabbed(sample)
    return [*left, *right, *number, *date]


def _lines(texts: tuple[str | None, ...], *, bold: bool) -> tuple[Line, ...]:
    return tuple(Line(part, align="center", bold=bold, size=26) for text in texts if text for part in text.split("⏸"))


def _tabbed(sample: Sample) -> list[Element]:
    left = [text for text in (sample.superior_body, sample.issuing_body, sample.number_line) if text]
    right = [*sample.state_title, *([sample.date_line] if sample.date_line else [])]
    rows = []
    for index in range(max(len(left), len(right))):
        first = left[index] if index < len(left) else ""
        second = right[index] if index < len(right) else ""
        rows.append(Line(f"{first}⇥{second}", align="left", bold=index < 2, size=26))
    return list(rows)


def title(sample: Sample) -> list[Element]:
    """The document's type and subject, one paragraph each line."""
    lines: list[Element] = []
    if sample.document_type:
        lines.append(Line(sample.document_type, align="center", bold=True))
    lines += [Line(text, align="center", bold=True) for text in sample.title_lines or (sample.title,)]
    if sample.letterhead in {"table", "row"}:
        lines.append(Line("───────────", align="center"))
    return lines


def ending(sample: Sample) -> list[Element]:
    """Recipients and signature in the sample's layout."""
    recipients = _recipients(sample)
    signature = _signature(sample)
    if sample.ending == "table":
        columns = [tuple(recipients) or (Line(""),), tuple(signature) or (Line(""),)]
        if sample.second_signature:
            columns.insert(1, tuple(_signed(sample.second_signature[:-1], sample.second_signature[-1], "")))
        return [Grid((tuple(columns),), (100 // len(columns),) * len(columns), borders=False)]
    if sample.ending == "plain":
        return [*recipients, *signature]
    if sample.ending == "signature_first":
        return [*signature, *recipients]
    if sample.ending == "tabs":
        return _beside(recipients, signature)
    return []


def _recipients(sample: Sample) -> list[Line]:
    if not sample.recipients:
        return []
    printed = sample.printed_recipients
    if not printed:
        last = len(sample.recipients) - 1
        printed = tuple(f"- {name}{'.' if i == last else ';'}" for i, name in enumerate(sample.recipients))
    head = Line("Nơi nhận:", align="left", bold=True, italic=True, size=24)
    if sample.recipients_bulleted:
        return [head, *(Line(text.removeprefix("- "), align="left", size=22, bullet="-") for text in printed)]
    return [head, *(Line(text, align="left", size=22) for text in printed)]


def _signature(sample: Sample) -> list[Line]:
    return _signed(sample.signature_lines, sample.signer, sample.signed_mark)


def _signed(posts: tuple[str, ...], signer: str | None, mark: str) -> list[Line]:
    lines = [Line(text, align="center", bold=True) for text in posts]
    if posts:
        lines += [Line(""), Line(mark, align="center", italic=True), Line("")]
    if signer:
        lines.append(Line(signer, align="center", bold=True))
    return lines


def _beside(left: list[Line], right: list[Line]) -> list[Element]:
    right = [line for line in right if line.text]
    rows: list[Element] = []
    for index in range(max(len(left), len(right))):
        first = left[index].text if index < len(left) else ""
        second = right[index].text if index < len(right) else ""
        rows.append(Line(f"{first}⇥{second}" if second else first, align="left"))
    return rows
