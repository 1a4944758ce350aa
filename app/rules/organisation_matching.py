"""Rows of a table against the bodies that there are: which is which, what is new, what changes, what cannot be.

A row means the body with its code; a row whose code nobody has, or that has none, means the body of the same name
below the same parent, if that one has no other code. Parents are named by code or by name, in the table or in the
tree, in any order; the table goes first.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from app.enums import RowVerdict
from app.rules.organisation_rows import Row
from app.rules.vietnamese import Folding

COMPARED: Final = (
    "code", "name", "short_name", "symbol", "kind", "valid_from", "member_count", "female_count", "minority_count",
    "territory",
)  # fmt: skip
COUNTS: Final = ("female_count", "minority_count")


class Known(NamedTuple):
    """A body that there is."""

    id: UUID
    code: str | None
    name: str
    short_name: str | None
    symbol: str | None
    kind: str
    parent_id: UUID | None
    valid_from: date | None
    valid_to: date | None
    member_count: int | None
    female_count: int | None
    minority_count: int | None
    territory: str | None
    version: int


Place = UUID | int
"""A body: its id, or the number of the row that makes it."""


@dataclass(slots=True)
class Finding:
    """What became of one row. `parent` is where the body stands after it; `changes` holds old values by column."""

    row: Row
    verdict: RowVerdict = RowVerdict.NEW
    match: Known | None = None
    parent: Place | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    twin: str | None = None

    @property
    def problems(self) -> dict[str, str]:
        """What is wrong, by column."""
        return self.row.problems


@dataclass(slots=True)
class Tree:
    """The bodies at and below the one that is imported into."""

    root: UUID
    by_id: dict[UUID, Known]
    by_code: dict[str, Known] = field(default_factory=dict)
    by_name: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    children: dict[UUID, list[Known]] = field(default_factory=lambda: defaultdict(list))
    fold: Folding = field(default_factory=Folding)
    _folded: dict[UUID, dict[str, Known]] = field(default_factory=dict)

    @classmethod
    def of(cls, root: UUID, bodies: Iterable[Known]) -> "Tree":
        """The tree with what is looked up in it."""
        made = cls(root, {})
        for body in bodies:
            made.by_id[body.id] = body
            if body.code:
                made.by_code[body.code] = body
            made.by_name[body.name.casefold()].append(body)
            if body.parent_id:
                made.children[body.parent_id].append(body)
        return made

    def alike(self, parent: UUID, folded: str) -> Known | None:
        """A body below `parent` whose name is the same but for marks and signs."""
        if parent not in self._folded:
            self._folded[parent] = {self.fold(child.name): child for child in self.children.get(parent, ())}
        return self._folded[parent].get(folded)


def compare(rows: Sequence[Row], tree: Tree, foreign_codes: frozenset[str], today: date) -> list[Finding]:
    """What becomes of each row. `foreign_codes` are codes of the table that bodies outside the tree have."""
    comparison = _Comparison(rows, tree, foreign_codes, today)
    comparison.run()
    return comparison.findings


class _Comparison:
    def __init__(self, rows: Sequence[Row], tree: Tree, foreign: frozenset[str], today: date) -> None:
        self.tree, self.foreign, self.today = tree, foreign, today
        self.findings = [Finding(row) for row in rows]
        self.by_code: dict[str, list[int]] = defaultdict(list)
        self.by_name: dict[str, list[int]] = defaultdict(list)
        self.of_body: dict[UUID, int] = {}
        self.siblings: dict[tuple[Place, str], int] = {}

    def run(self) -> None:
        for number, finding in enumerate(self.findings):
            cells = finding.row.cells
            if "code" in cells:
                self.by_code[cells["code"]].append(number)
            if "name" in cells:
                self.by_name[cells["name"].casefold()].append(number)
        self._codes()
        for number, finding in enumerate(self.findings):
            finding.parent = self._named_parent(number, finding)
        for number in self._parents_first():
            self._match(number)
        for number, finding in enumerate(self.findings):
            if finding.match and "parent" in finding.changes:
                self._stays_a_tree(number, finding)
        self._spread_wrong()
        for finding in self.findings:
            finding.verdict = _verdict(finding)

    def _codes(self) -> None:
        """Rows that their code tells: nothing else is asked of them."""
        for code, numbers in self.by_code.items():
            if len(numbers) > 1:
                for number in numbers:
                    self.findings[number].problems["code"] = "code_twice"
            elif code in self.foreign:
                self.findings[numbers[0]].problems["code"] = "code_elsewhere"
            elif code in self.tree.by_code:
                self._means(numbers[0], self.tree.by_code[code])

    def _means(self, number: int, body: Known) -> None:
        if self.of_body.setdefault(body.id, number) != number:
            self.findings[number].problems["name"] = "body_twice"
        self.findings[number].match = body

    # --- parents ---------------------------------------------------------------------------------------------------

    def _named_parent(self, number: int, finding: Finding) -> Place | None:
        """The parent as the row names it; None when it does not, or names none."""
        text = finding.row.cells.get("parent")
        if not text or (finding.match and finding.match.id == self.tree.root):
            return None
        found = self._place(text, number)
        if isinstance(found, str):
            finding.problems["parent"] = found
            return None
        return found

    def _place(self, text: str, asking: int) -> Place | str:
        """A row's number, a body's id, or what is wrong."""
        if text in self.by_code:
            return self.by_code[text][0]
        if text in self.tree.by_code:
            return self._living(self.tree.by_code[text])
        name = text.casefold()
        rows = [number for number in self.by_name.get(name, ()) if number != asking]
        if len(rows) > 1:
            return "parent_ambiguous"
        if rows:
            return rows[0]
        bodies = self.tree.by_name.get(name, ())
        if len(bodies) > 1:
            bodies = [body for body in bodies if not self._closed(body)]
        if len(bodies) == 1:
            return self._living(bodies[0])
        if bodies:
            return "parent_ambiguous"
        return "cycle" if name in self.by_name else "parent_unknown"

    def _closed(self, body: Known) -> bool:
        return body.valid_to is not None and body.valid_to < self.today

    def _living(self, body: Known) -> UUID | str:
        return "parent_closed" if self._closed(body) else body.id

    def _parents_first(self) -> list[int]:
        """The rows in an order in which each comes after its parent's; those that go round are wrong."""
        ordered: list[int] = []
        state = bytearray(len(self.findings))  # 0 not seen, 1 on the way, 2 done
        for start in range(len(self.findings)):
            way: list[int] = []
            number: Place | None = start
            while isinstance(number, int) and state[number] == 0:
                state[number] = 1
                way.append(number)
                number = self.findings[number].parent
            if isinstance(number, int) and state[number] == 1:
                for going_round in way[way.index(number) :]:
                    self.findings[going_round].problems["parent"] = "cycle"
                    self.findings[going_round].parent = None
            for passed in reversed(way):
                state[passed] = 2
                ordered.append(passed)
        return ordered

    def _identity(self, place: Place | None) -> Place:
        """The body behind a row, where it is one that there is."""
        if place is None:
            return self.tree.root
        if isinstance(place, int):
            match = self.findings[place].match
            return match.id if match else place
        return place

    # --- bodies ----------------------------------------------------------------------------------------------------

    def _match(self, number: int) -> None:
        finding = self.findings[number]
        row, named = finding.row, finding.parent
        if finding.match is None and "name" in row.cells:
            parent = self._identity(named)
            body = self._of_that_name(row, parent)
            if body:
                self._means(number, body)
            else:
                self._look_for_twin(number, finding, parent)
        if finding.match is None:
            finding.parent = self._identity(named)
            if "kind" not in row.cells:
                row.problems["kind"] = "kind_missing"
        else:
            self._note_changes(finding, finding.match, named)
        _check_counts(finding)

    def _of_that_name(self, row: Row, parent: Place) -> Known | None:
        """The body of this name below that parent, unless the codes say that it is another one."""
        if not isinstance(parent, UUID) or "code" in row.problems:
            return None
        name, code = row.cells["name"].casefold(), row.cells.get("code")
        for body in self.tree.by_name.get(name, ()):
            if body.parent_id == parent and (code is None or body.code is None) and not self._closed(body):
                return body
        return None

    def _look_for_twin(self, number: int, finding: Finding, parent: Place) -> None:
        """Another body or row below the same parent with the same name but for marks and signs."""
        folded = self.tree.fold(finding.row.cells["name"])
        other = self.siblings.setdefault((parent, folded), number)
        if other != number:
            twin = self.findings[other].row
            if twin.cells["name"].casefold() == finding.row.cells["name"].casefold() and (
                "code" not in twin.cells or "code" not in finding.row.cells
            ):
                finding.problems["name"] = "body_twice"
            finding.twin = f"{twin.cells['name']} ({twin.line})"
        elif isinstance(parent, UUID) and (body := self.tree.alike(parent, folded)):
            finding.twin = f"{body.name} ({body.code})" if body.code else body.name

    def _note_changes(self, finding: Finding, body: Known, named: Place | None) -> None:
        values = finding.row.values
        for column in COMPARED:
            if column in values and values[column] != getattr(body, column):
                finding.changes[column] = getattr(body, column)
        if named is None:
            finding.parent = body.parent_id
        else:
            finding.parent = self._identity(named)
            if finding.parent != body.parent_id:
                finding.changes["parent"] = body.parent_id
        begins = values.get("valid_from")
        if begins and body.valid_to and begins > body.valid_to:
            finding.problems["valid_from"] = "after_end"

    def _stays_a_tree(self, number: int, finding: Finding) -> None:
        """A body that moves does not get below itself, also by way of others that move with it."""
        assert finding.match
        if finding.match.id == self.tree.root:
            finding.problems["parent"] = "outside_tree"
            return
        above: Place | None = finding.parent
        for _ in range(len(self.findings) + len(self.tree.by_id)):
            if above in (finding.match.id, number):
                finding.problems["parent"] = "cycle"
                return
            if above is None or above == self.tree.root:
                return
            above = self._above(above)

    def _above(self, place: Place) -> Place | None:
        if isinstance(place, int):
            return self.findings[place].parent
        if place in self.of_body:
            return self.findings[self.of_body[place]].parent
        return self.tree.by_id[place].parent_id if place in self.tree.by_id else None

    def _spread_wrong(self) -> None:
        """A row below a new body whose own row is wrong cannot be taken either."""
        for number in self._new_parents_first():
            finding = self.findings[number]
            above = finding.parent
            if isinstance(above, int) and self.findings[above].problems and not finding.problems:
                finding.problems["parent"] = "parent_wrong"

    def _new_parents_first(self) -> list[int]:
        below: dict[int, list[int]] = defaultdict(list)
        top: list[int] = []
        for number, finding in enumerate(self.findings):
            if isinstance(finding.parent, int):
                below[finding.parent].append(number)
            else:
                top.append(number)
        for number in top:  # grows while it is walked
            top.extend(below.get(number, ()))
        return top


def _check_counts(finding: Finding) -> None:
    values, body = finding.row.values, finding.match
    members = values.get("member_count", body.member_count if body else None)
    if members is None:
        return
    for column in COUNTS:
        part = values.get(column, getattr(body, column) if body else None)
        if part is not None and part > members and column not in finding.problems:
            at = column if column in values else "member_count"
            finding.problems[at] = "more_than_members"


def _verdict(finding: Finding) -> RowVerdict:
    if finding.problems:
        return RowVerdict.WRONG
    if finding.match is None:
        return RowVerdict.NEW
    return RowVerdict.CHANGED if finding.changes else RowVerdict.UNCHANGED


def left_out_below(parents: Mapping[int, Place | None], out: set[int]) -> set[int]:
    """`out` and all rows below them: a new body is not made without the one that it stands under."""
    below: dict[int, list[int]] = defaultdict(list)
    for number, parent in parents.items():
        if isinstance(parent, int):
            below[parent].append(number)
    found = list(out)
    for number in found:  # grows while it is walked
        found.extend(child for child in below.get(number, ()) if child not in out)
    return set(found)
