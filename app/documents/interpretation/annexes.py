"""What follows the signature: annexes with their label, title and text; anything else is noted, not lost."""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.documents.blocks import Align
from app.documents.draft import DraftAnnex, DraftSection
from app.documents.interpretation.cleaning import is_capital, is_rule
from app.documents.interpretation.endings import ANNEX
from app.documents.interpretation.markers import read_marker
from app.documents.interpretation.outline import Outline
from app.documents.interpretation.source import Reading, SourceLine

_REFERENCE = re.compile(r"\(?\s*(?:ban hành\s+)?(?:kèm theo|đính kèm|kèm|ban hành)\b", re.IGNORECASE)
_LONGEST_TITLE = 300
_SHORTEST_ANNEX = 3


def read_annexes(reading: Reading, lines: Sequence[SourceLine]) -> None:
    """Fill the annexes from the lines after the end."""
    starts = _starts(lines)
    first = next((index for index, line in enumerate(lines) if line.printed), len(lines))
    if first < len(lines) and (not starts or starts[0] > first) and _opens_unlabelled(lines, first):
        starts.insert(0, first)
    for line in lines[: starts[0] if starts else len(lines)]:
        reading.leave_out(line, "after_end", None)
    for start, end in pairwise([*starts, len(lines)]):
        _read_annex(reading, lines[start:end])


def _starts(lines: Sequence[SourceLine]) -> list[int]:
    """Where annexes begin; below a "Phụ lục" only its like, or a form, begins another."""
    starts = [index for index, line in enumerate(lines) if _is_label(line)]
    if not any(_STRONG.match(lines[index].text) for index in starts):
        return starts[:1]
    return [index for index in starts if _STRONG.match(lines[index].text)]


_STRONG = re.compile(r"(?:phụ lục|phụ biểu|mẫu|biểu(?: mẫu)? số)\b", re.IGNORECASE)


def _is_label(line: SourceLine) -> bool:
    """Whether a line opens an annex: "Phụ lục I" set apart from running text."""
    first = line.text.split("\n")[0]
    found = ANNEX.match(first)
    if found is None or line.place or line.marker or len(first) > _LONGEST_TITLE // 2:
        return False
    is_short = not first[found.end() :].strip(" .:")
    return is_short or (first[:1].isupper() and (line.bold or is_capital(first) or line.align is Align.CENTRE))


def _opens_unlabelled(lines: Sequence[SourceLine], first: int) -> bool:
    """Whether what follows is an annex without a label: a title in capitals or bold, or a table, with text below."""
    line = lines[first]
    below = sum(1 for later in lines[first + 1 :] if later.printed)
    return below >= _SHORTEST_ANNEX and (is_capital(line.text) or line.bold or line.place is not None)


def _read_annex(reading: Reading, lines: Sequence[SourceLine]) -> None:
    index = len(reading.draft.annexes)
    path = f"annexes/{index}"
    label, title, rest = _label(lines[0])
    body_start = 1
    if lines[0].place:
        label, title, body_start = "", None, 0
    else:
        reading.leave_out(lines[0], "annex", f"{path}/label")
    reference: str | None = None
    titles = [title] if title else []
    if rest:
        titles.append(rest)
    for line in lines[body_start:]:
        if not line.text or is_rule(line.text):
            reading.leave_out(line, "rule", None)
        elif reference is None and _REFERENCE.match(line.text) and len(line.text) < _LONGEST_TITLE:
            reference = line.text
            reading.leave_out(line, "annex", f"{path}/reference")
        elif reference is None and _is_title(line):
            titles.append(line.text.replace("\n", " "))
            reading.leave_out(line, "annex", f"{path}/title")
        else:
            break
        body_start += 1
    body = DraftSection(level=0)
    reading.draft.annexes.append(
        DraftAnnex(label=label, title=" ".join(titles) or None, reference=reference, body=body)
    )
    outline = Outline(reading, lines[body_start:], body).build()
    body.children = outline.sections
    for line in lines[body_start:]:
        reading.leave_out(line, "annex", f"{path}/body")


def _label(line: SourceLine) -> tuple[str, str | None, str]:
    """Label, title and further lines of "Phụ lục I: DANH SÁCH"."""
    first, _, rest = line.text.partition("\n")
    found = ANNEX.match(first)
    if found is None:
        return first, None, rest.replace("\n", " ")
    title = first[found.end() :].strip(" .:-–")
    if (
        title
        and not first[found.end() :].lstrip().startswith((".", ":", "-", "–"))
        and not is_capital(first[: found.end()])
    ):
        return first, None, rest.replace("\n", " ")
    return first[: found.end()].strip(" .:"), title or None, rest.replace("\n", " ")


def _is_title(line: SourceLine) -> bool:
    if line.place or line.marker or len(line.text) > _LONGEST_TITLE or line.text.startswith(("-", "+")):
        return False
    marker = read_marker(line.text)
    if marker and marker.sure:
        return False
    return is_capital(line.text) or line.align is Align.CENTRE
