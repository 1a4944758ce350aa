"""Adding, changing, moving and removing the typed parts of a plan: one implementation for all kinds.

What is special about a kind stands in `part_rules`. Every change needs a plan that may be written, is recorded
in the event log, and keeps the text in step: the text prints the parts through fields.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import BaseModel
from sqlmodel import Session, col, func, select

from app.access.actor import Actor
from app.errors import Conflict, NotFound
from app.models.assignment import Assignment
from app.models.base import new_row
from app.models.event_log import REMOVALS, EventEntry
from app.models.part import Part
from app.models.section import Section
from app.prepared import Prepared, insert_now
from app.rules.fields import mentions, without
from app.services import part_rules
from app.services.event_chain import kept
from app.services.event_log import differences, record, snapshot
from app.services.paging import Page, PageQuery, keyset_page
from app.services.part_kinds import EVENTS, PARTS, SECTIONS, PartKind, values_of
from app.services.plans import PlanAtWork, apply_changes, find_plan, plan_at_work, save, touch_plan
from app.services.versions import check_version

__all__ = [
    "PARTS",
    "PartKind",
    "add_part",
    "all_parts",
    "change_part",
    "find_part",
    "list_parts",
    "move_part",
    "remove_part",
]


def list_parts(session: Session, actor: Actor, kind: PartKind, plan_id: UUID, query: PageQuery) -> Page[Any]:
    """One page of the parts of this kind, in order."""
    find_plan(session, actor, plan_id)
    statement = select(kind.model).where(kind.model.plan_id == plan_id)
    return keyset_page(session, statement, query, keys=[(col(kind.model.position), False), (col(kind.model.id), False)])


def all_parts(session: Session, kind: PartKind, plan_id: UUID) -> Sequence[Any]:
    """All parts of this kind, in order."""
    statement = select(kind.model).where(kind.model.plan_id == plan_id)
    return session.exec(statement.order_by(col(kind.model.position), col(kind.model.id))).all()


def find_part(session: Session, actor: Actor, kind: PartKind, plan_id: UUID, part_id: UUID) -> Any:
    """One part. Raises NotFound `not_found`, also for a part of another plan."""
    find_plan(session, actor, plan_id)
    return _part(session, kind, plan_id, part_id)


def _part(session: Session, kind: PartKind, plan_id: UUID, part_id: UUID) -> Any:
    part = session.get(kind.model, part_id)
    if not part or part.plan_id != plan_id:
        raise NotFound("not_found", f"Không tìm thấy mục “{kind.label}” này trong kế hoạch.")
    return part


@lru_cache
def _places(noun: str) -> Prepared:
    """What a new part comes after: the highest code that a part of this kind has or had in the plan, the last position.

    A code is for life: texts may still name a removed part by it.
    """
    model = next(kind.model for kind in PARTS.values() if kind.noun == noun)
    plan_id = sa.bindparam("plan_id", type_=sa.Uuid)
    removed = sa.select(func.max(col(EventEntry.old)["code"].as_integer())).where(
        col(EventEntry.plan_id) == plan_id, col(EventEntry.action) == sa.bindparam("removed", type_=sa.String), REMOVALS
    )
    return Prepared(
        sa.select(
            func.max(col(model.code)).label("code"),
            func.max(col(model.position)).label("position"),
            removed.scalar_subquery().label("removed"),
        ).where(col(model.plan_id) == plan_id)
    )


def _next_places(session: Session, kind: PartKind, plan_id: UUID) -> tuple[int, int]:
    """The next short number of a part in its plan, and the position after the last one."""
    act = f"{kind.noun}.removed"
    found = _places(kind.noun).first(session, plan_id=plan_id, removed=act)
    assert found
    now_removed = [entry["old"].get("code") for entry in kept(session) if entry["action"] == act]
    codes = (found.code, found.removed, *now_removed)
    return max(int(code or 0) for code in codes) + 1, int(found.position or 0) + 1


def next_code(session: Session, kind: PartKind, plan_id: UUID) -> int:
    """The next short number of a part in its plan."""
    return _next_places(session, kind, plan_id)[0]


def add_part(session: Session, actor: Actor, kind: PartKind, plan_id: UUID, command: BaseModel) -> Any:
    """Add a part, last or at `position`; the text prints it where that kind of part is printed."""
    plan = plan_at_work(session, actor, plan_id)
    values = part_rules.prepare(session, actor, kind, plan, None, values_of(command, unset=False))
    code, end = _next_places(session, kind, plan_id)
    part = new_row(kind.model, plan_id=plan_id, code=code, wording={}, **values)
    part_rules.complete(session, kind, plan, part, set(values))
    position = getattr(command, "position", None)
    if position:
        _place(_siblings(session, kind, part), part, position)
    else:
        part.position = _end_among_siblings(session, part) if kind is SECTIONS else end
    save(session)
    insert_now(session, part)
    part_rules.print_new_part(session, kind, plan, part)
    _note(session, actor, kind, plan, "added", part, new=snapshot(part))
    _carry_on(session, actor, kind, plan, part, {}, {*values, "position"})
    return part


def change_part(
    session: Session,
    actor: Actor,
    kind: PartKind,
    plan_id: UUID,
    part_id: UUID,
    command: BaseModel,
    *,
    expected: int | None,
) -> Any:
    """Change a part; `position` moves it among its siblings."""
    plan = plan_at_work(session, actor, plan_id)
    part = _part(session, kind, plan_id, part_id)
    check_version(part, expected)
    before = snapshot(part)
    values = part_rules.prepare(session, actor, kind, plan, part, values_of(command))
    apply_changes(part, values, required=set(kind.required))
    part_rules.complete(session, kind, plan, part, set(values))
    position = getattr(command, "position", None)
    if position:
        _place([s for s in _siblings(session, kind, part) if s.id != part.id], part, position)
    save(session)
    old, new = differences(before, snapshot(part))
    if new:
        _note(session, actor, kind, plan, "changed", part, old=old, new=new)
        _carry_on(session, actor, kind, plan, part, before, set(new))
    return part


def move_part(session: Session, actor: Actor, kind: PartKind, plan_id: UUID, part_id: UUID, *, up: bool) -> Any:
    """Move a part one place up or down; at the end of the list it stays."""
    plan = plan_at_work(session, actor, plan_id)
    part = _part(session, kind, plan_id, part_id)
    siblings = _siblings(session, kind, part)
    index = next(i for i, sibling in enumerate(siblings) if sibling.id == part.id)
    target = index - 1 if up else index + 1
    if 0 <= target < len(siblings):
        _place([s for s in siblings if s.id != part.id], part, target + 1)
        save(session)
        _note(session, actor, kind, plan, "moved", part, old={"position": index + 1}, new={"position": target + 1})
        _carry_on(session, actor, kind, plan, part, {}, {"position"})
    return part


def _carry_on(
    session: Session,
    actor: Actor,
    kind: PartKind,
    plan: PlanAtWork,
    part: Any,
    before: dict[str, Any],
    changed: set[str],
) -> None:
    """What follows from a change, each with an entry of its own in the log."""
    for follower in part_rules.followers(session, kind, plan, part, changed):
        follower_kind, row = follower
        was = snapshot(row)
        part_rules.follow(session, plan, part, before, follower)
        old, new = differences(was, snapshot(row))
        if new:
            _note(session, actor, follower_kind, plan, "changed", row, old=old, new=new)


def remove_part(
    session: Session,
    actor: Actor,
    kind: PartKind,
    plan_id: UUID,
    part_id: UUID,
    *,
    expected: int | None,
    with_line: bool = False,
) -> None:
    """Remove a part, and with it the lines of text that print nothing else.

    Raises Conflict `part_is_printed` when a line prints it among other words, unless `with_line`.
    """
    plan = plan_at_work(session, actor, plan_id)
    part = _part(session, kind, plan_id, part_id)
    check_version(part, expected)
    _unprint(session, kind, part, with_line=with_line)
    part_rules.before_removal(session, kind, part)
    old = snapshot(part)
    siblings = [s for s in _siblings(session, kind, part) if s.id != part.id]
    session.delete(part)
    for position, sibling in enumerate(siblings, start=1):
        sibling.position = position
    save(session)
    _note(session, actor, kind, plan, "removed", part, old=old)
    if kind is EVENTS:
        _carry_on(session, actor, kind, plan, part, {}, {"position"})


def _siblings(session: Session, kind: PartKind, part: Any) -> list[Any]:
    """The parts among which a part has its position: sections count under their parent, others in the plan."""
    statement = select(kind.model).where(*_among(kind, part))
    rows = session.exec(statement.order_by(col(kind.model.position), col(kind.model.id))).all()
    return list(rows)


def _among(kind: PartKind, part: Any) -> list[Any]:
    """The conditions that a part's siblings meet."""
    conditions: list[Any] = [kind.model.plan_id == part.plan_id]
    if kind is SECTIONS:
        conditions += [Section.parent_id == part.parent_id, Section.role == part.role]
    return conditions


def _end_among_siblings(session: Session, section: Any) -> int:
    """The position after the last section under the same parent; what is appended need not load those before it."""
    last = session.exec(select(func.max(Section.position)).where(*_among(SECTIONS, section))).one()
    return int(last or 0) + 1


def _place(others: list[Part], part: Part, position: int) -> None:
    """Give `part` this position (from 1) and number the others around it."""
    order = [*others[: position - 1], part, *others[position - 1 :]]
    for number, sibling in enumerate(order, start=1):
        if sibling.position != number:
            sibling.position = number


def _unprint(session: Session, kind: PartKind, part: Any, *, with_line: bool) -> None:
    """Take the lines that print a part out of the text, and its fields out of table cells and tasks."""
    for section in session.exec(select(Section).where(Section.plan_id == part.plan_id)).all():
        where = " ".join(filter(None, [section.marker, section.heading])) or "phần mở đầu"
        if kind.prefix and mentions([section.heading or ""], kind.prefix, part.code):
            raise _printed(kind, part, where, section)
        lines = mentions(section.paragraphs, kind.prefix, part.code)
        for index in lines:
            if not with_line and not part_rules.prints_only(section.paragraphs[index], kind, part.code):
                raise _printed(kind, part, where, section)
        if lines:
            section.paragraphs = [p for i, p in enumerate(section.paragraphs) if i not in lines]
        if mentions(_cell_texts(section), kind.prefix, part.code):
            if not with_line:
                raise _printed(kind, part, where, section)
            section.tables = _tables_without(section, kind.prefix, part.code)
    for work in session.exec(select(Assignment).where(Assignment.plan_id == part.plan_id)).all():
        if work.id != part.id and mentions([work.task], kind.prefix, part.code):
            if not with_line:
                raise _printed(kind, part, work.task[:80], work)
            work.task = without(work.task, kind.prefix, part.code).strip()


def _cell_texts(section: Section) -> list[str]:
    return [text for table in section.tables for row in table["rows"] for cell in row for text in cell["paragraphs"]]


def _tables_without(section: Section, prefix: str, code: int) -> list[dict[str, Any]]:
    """The tables with the fields of this part taken out of their cells; every cell stays."""

    def emptied(cell: dict[str, Any]) -> dict[str, Any]:
        return {**cell, "paragraphs": [without(text, prefix, code).strip() for text in cell["paragraphs"]]}

    return [{**table, "rows": [[emptied(cell) for cell in row] for row in table["rows"]]} for table in section.tables]


def _printed(kind: PartKind, part: Any, where: str, printing: Section | Assignment) -> Conflict:
    return Conflict(
        "part_is_printed",
        f"Mục “{where}” đang in nội dung này (trường [[{kind.prefix}{part.code}]]). "
        "Hãy sửa câu đó trước, hoặc chọn xóa cả câu.",
        extra={("section_id" if isinstance(printing, Section) else "assignment_id"): str(printing.id)},
    )


def _note(
    session: Session,
    actor: Actor,
    kind: PartKind,
    plan: PlanAtWork,
    act: str,
    part: Any,
    *,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> None:
    touch_plan(session, plan.id)
    record(
        session, actor, f"{kind.noun}.{act}", entity=kind.noun, entity_id=part.id,
        organisation_id=plan.organisation_id, plan_id=plan.id, old=old, new=new,
    )  # fmt: skip
    session.flush()
