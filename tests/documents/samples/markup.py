"""The small language in which a sample plan and its facts are written together.

A body is read line by line:

    #1 I.|HEADING|          a numbered line of level 1: marker, heading, what follows on the same line
    #2 1.|Heading|: text    a run-in heading;  `#2 1.||A whole sentence.` has no heading
    #2! 1.|Heading|         its marker is typed even where the level is numbered automatically; marker `-`: none
    - text                  a bullet (also + • * –);  `%c` centred, `%b` bold, `%cb` both, `%i` italic, `%r` right
    @table 20,60,20 / cells separated by ¦ / @end    cell `<` joins its left neighbour, `^` the one above
    @box … @end             a text box;  @page a page break;  @blank an empty paragraph

Inside a line: ⏎ manual line break, ⇥ tab, ␣ no-break space, ⏸ new paragraph within a heading or title,
⁋ new paragraph within a cell, and facts `{kind:printed|value|…}`:

    {a:assignee}  {a:printed|as annotated}      {b:printed|reference|date}  legal basis, `-` for none
    {d:printed|date|flags|receiver}             deadline; flags x exclusive, m month, q quarter, h half year, y yearly
    {q:printed|organisation|category|min|max}   quota; category d g c i e x (see CATEGORIES), `-` for no bound
    {ins:words}  {del:words}                    tracked changes
    {c:printed|min|max|~}                       capacity      {g:printed|title}  agenda item
    {n:printed}  group without a number         {fn:text}  footnote      {B:bold} {I:italic}
"""

import re
from dataclasses import dataclass, field
from typing import Any

FACT = re.compile(r"\{(\w+):([^{}]*)\}")
CATEGORIES = {
    "d": "delegate",
    "g": "guest",
    "o": "ex_officio",
    "c": "collective_nominee",
    "i": "individual_nominee",
    "e": "either_nominee",
    "x": "alternate",
}
BULLETS = ("- ", "+ ", "• ", "* ", "– ")
BOLD, PLAIN, ITALIC, UPRIGHT, NOTE = "\x01", "\x02", "\x03", "\x04", "\x05"
INSERTED, DELETED, DONE = "\x0e", "\x0f", "\x10"


@dataclass(frozen=True)
class Sample:
    """A plan as its author typed it: how it looks in Word, what it says, and which facts it holds."""

    title: str
    body: str
    document_type: str | None = "KẾ HOẠCH"
    title_lines: tuple[str, ...] = ()
    letterhead: str = "table"  # table | tabs | box | plain | none
    superior_body: str | None = None
    issuing_body: str | None = None
    state_title: tuple[str, ...] = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    number: str | None = None
    symbol: str | None = None
    number_line: str | None = None
    place: str | None = None
    issued_on: str | None = None
    date_line: str | None = None
    addressees: tuple[str, ...] = ()
    ending: str = "table"  # table | plain | signature_first | tabs | none
    recipients: tuple[str, ...] = ()
    recipients_bulleted: bool = False  # their dashes are automatic
    printed_recipients: tuple[str, ...] = ()  # where they are printed otherwise than "- …;"
    signature_lines: tuple[str, ...] = ()
    signer: str | None = None
    signed_mark: str = ""
    second_signature: tuple[str, ...] = ()  # printed in a third column, lines and name
    after: str = ""
    auto: dict[int, str] = field(default_factory=dict)  # level -> "upperRoman %1."
    auto_style: bool = False
    auto_apart: bool = False  # each level a one-level list of its own, a new one at each restart
    auto_bullets: bool = False
    bold_levels: tuple[int, ...] = (1, 2)
    separator: str = " "
    nfd: bool = False
    split_runs: bool = False
    blanks: bool = False
    text_only: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    not_annotated: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """A paragraph to be written. `level` is that of a numbered line, `marker` what the reader must see before it."""

    text: str
    align: str = "both"
    bold: bool = False
    italic: bool = False
    level: int | None = None
    marker: str | None = None
    typed: bool = True
    bullet: str | None = None
    size: int = 28


@dataclass(frozen=True)
class Grid:
    """A table to be written: rows of cells, each cell a list of lines; `<` and `^` join."""

    rows: tuple[tuple[tuple[Line, ...] | str, ...], ...]
    widths: tuple[int, ...]
    borders: bool = True


@dataclass(frozen=True)
class Box:
    """Lines in a text box."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Break:
    """A new page."""


Element = Line | Grid | Box | Break


def plain_words(text: str) -> str:
    """The text as a reader sees it: one line, single spaces, without marks of style or a scan's stars."""
    text = re.sub(rf"{NOTE}\d+;|\*\*", "", text)
    text = re.sub(f"{DELETED}[^{DONE}]*{DONE}", "", text)
    for mark in (BOLD, PLAIN, ITALIC, UPRIGHT, INSERTED, DONE):
        text = text.replace(mark, "")
    return " ".join(re.sub("[⏎⏸⇥␣⁋\u00a0]", " ", text).split())


@dataclass
class Facts:
    """What was annotated while the body was read."""

    legal_bases: list[dict[str, Any]] = field(default_factory=list)
    sections: list[list[Any]] = field(default_factory=list)
    assignees: list[str] = field(default_factory=list)
    deadlines: list[dict[str, Any]] = field(default_factory=list)
    allocations: list[dict[str, Any]] = field(default_factory=list)
    open_groups: list[str] = field(default_factory=list)
    agenda: list[str] = field(default_factory=list)
    capacity: dict[str, Any] | None = None
    footnotes: list[str] = field(default_factory=list)

    def take(self, text: str) -> str:
        """Note the facts of a line and give back the words to print."""
        return FACT.sub(lambda match: self._note(match[1], match[2].split("|")), text)

    def _note(self, kind: str, parts: list[str]) -> str:
        printed = parts[0]
        words = plain_words(printed)
        rest = parts[1:]
        if kind == "a":
            name = rest[0] if rest else words
            if name not in self.assignees:
                self.assignees.append(name)
        elif kind == "b":
            self._basis(words, rest)
        elif kind == "d":
            self._deadline(words, rest)
        elif kind == "q":
            self._quota(rest)
        elif kind == "c":
            low, high = (int(part) if part.isdigit() else None for part in rest[:2])
            self.capacity = {"minimum": low, "maximum": high, "approximate": "~" in rest}
        elif kind == "g":
            self.agenda.append(rest[0] if rest else words.rstrip(".;"))
        elif kind == "n":
            self.open_groups.append(words)
        elif kind == "fn":
            self.footnotes.append(printed)
            return f"{NOTE}{len(self.footnotes)};"
        else:
            marks = MARKS[kind]
            return marks[0] + printed + marks[1]
        return printed

    def _basis(self, words: str, rest: list[str]) -> None:
        basis: dict[str, Any] = {
            "reference": None if rest[0] == "-" else rest[0],
            "issued_on": None if len(rest) < 2 or rest[1] == "-" else rest[1],
        }
        if basis["reference"] is None:
            basis["printed"] = words
        self.legal_bases.append(basis)

    def _deadline(self, words: str, rest: list[str]) -> None:
        flags = rest[1] if len(rest) > 1 else ""
        precision = next((name for flag, name in PRECISIONS.items() if flag in flags), "day")
        deadline: dict[str, Any] = {
            "printed": words,
            "date": None if rest[0] == "-" else rest[0],
            "precision": precision,
            "inclusive": "x" not in flags,
        }
        if "y" in flags:
            deadline["recurring"] = True
            del deadline["date"]  # which year it first falls due is the reader's choice
        if len(rest) > 2:
            deadline["receiver"] = rest[2]
        self.deadlines.append(deadline)

    def _quota(self, rest: list[str]) -> None:
        low, high = (int(part) if part.isdigit() else None for part in rest[2:4])
        category = CATEGORIES[rest[1]]
        self.allocations.append({"organisation": rest[0], "category": category, "minimum": low, "maximum": high})


MARKS = {"B": (BOLD, PLAIN), "I": (ITALIC, UPRIGHT), "ins": (INSERTED, DONE), "del": (DELETED, DONE)}
PRECISIONS = {"m": "month", "q": "quarter", "h": "half_year", "w": "week", "r": "relative", "t": "moment"}


def read_body(body: str, facts: Facts, sample: Sample) -> list[Element]:
    """The elements of a body in order; what it annotates goes to `facts`."""
    elements: list[Element] = []
    lines = iter(body.strip("\n").split("\n"))
    for raw in lines:
        if not raw.strip():
            continue
        if raw.startswith("@table"):
            elements.append(_grid(raw, _until_end(lines), facts))
        elif raw.startswith("@box"):
            elements.append(Box(tuple(_plain_line(facts.take(line)) for line in _until_end(lines))))
        elif raw == "@page":
            elements.append(Break())
        elif raw == "@blank":
            elements.append(Line(""))
        elif raw.startswith("#"):
            elements.extend(_numbered(facts.take(raw), facts, sample))
        else:
            elements.append(_plain_line(facts.take(raw), bullets=sample.auto_bullets))
    return elements


def _until_end(lines: Any) -> list[str]:
    taken: list[str] = []
    for line in lines:
        if line == "@end":
            break
        taken.append(line)
    return taken


def _plain_line(text: str, *, bullets: bool = False) -> Line:
    for sign, looks in LOOKS.items():
        if text.startswith(sign + " "):
            return Line(text[len(sign) + 1 :], **looks)
    if bullets and text.startswith(BULLETS):
        return Line(text[2:], bullet=text[0])
    return Line(text)


LOOKS: dict[str, dict[str, Any]] = {
    "%c": {"align": "center"},
    "%b": {"bold": True},
    "%cb": {"align": "center", "bold": True},
    "%i": {"italic": True},
    "%ci": {"align": "center", "italic": True},
    "%r": {"align": "right"},
    "%l": {"align": "left"},
}


def _numbered(raw: str, facts: Facts, sample: Sample) -> list[Element]:
    head, heading, rest = raw.split("|", 2)
    code, marker = head.split(" ", 1)
    typed = code.endswith("!")
    level = int(code[1:].rstrip("!"))
    shown = None if marker == "-" else plain_words(marker)
    name = plain_words(heading).rstrip(":").strip() or None
    facts.sections.append([level, shown, name])
    bold = level in sample.bold_levels and name is not None
    if bold and plain_words(rest).strip(":. "):
        heading, bold = BOLD + heading + PLAIN, False
    pieces = (heading + rest).split("⏸")
    automatic = level in sample.auto and not typed and shown is not None
    first = pieces[0] if automatic or shown is None else marker + sample.separator + pieces[0]
    lines: list[Element] = [Line(first, bold=bold, level=level, marker=shown, typed=not automatic)]
    lines += [Line(piece, bold=bold) for piece in pieces[1:]]
    return lines


def _grid(head: str, rows: list[str], facts: Facts) -> Grid:
    widths = tuple(int(part) for part in head.split()[1].split(",")) if len(head.split()) > 1 else ()
    bare = head.endswith("bare")
    table = []
    for number, row in enumerate(rows):
        cells: list[tuple[Line, ...] | str] = []
        for cell in row.split("¦"):
            cell = cell.strip()  # noqa: PLW2901
            if cell in {"<", "^"}:
                cells.append(cell)
                continue
            words = facts.take(cell)
            looks = {"align": "center", "bold": True} if number == 0 and not bare else {"align": "left"}
            cells.append(tuple(Line(part, size=26, **looks) for part in words.split("⁋")))
        table.append(tuple(cells))
    return Grid(tuple(table), widths or (100 // len(table[0]),) * len(table[0]), borders=not bare)
