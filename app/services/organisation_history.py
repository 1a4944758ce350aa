"""What bodies were, are and will be called, and where they stand, on each day.

The row of a body holds today's facts, which is what nearly every query asks for; `organisation_state` holds those of
other days, and nothing for the many bodies of which nothing ever changed. When a planned change comes, a job that was
put in with it brings the row up to date.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, func, select

from app.access.actor import Actor, system_actor
from app.enums import JobKind
from app.errors import BadInput, NotFound
from app.models.base import now
from app.models.organisation import WORDS, Organisation, OrganisationPublic, OrganisationState
from app.models.organisation_act import HistoryPublic
from app.rules import organisation_timeline as rules
from app.rules.organisation_names import index_words, search_text
from app.rules.organisation_timeline import BEGINNING, END, ONE_DAY, Facts, Span
from app.rules.vietnamese import sort_key
from app.services import jobs
from app.services.event_log import differences, plain, record, snapshot
from app.services.organisation_facts import facts_of, facts_on
from app.services.organisation_names import names_follow
from app.services.organisation_scope import TABLE, below, find_organisation, lock_tree, managed
from app.services.plans import today
from app.services.versions import check_version
from app.settings import current_settings

# --- spans -----------------------------------------------------------------------------------------------------------


def timeline(session: Session, body: Organisation) -> list[Span]:
    """All spans of a body; the row's own is the one that the stored ones leave free."""
    return _with_present(body, _stored(session, [body.id]).get(body.id, []))


def _stored(session: Session, ids: Sequence[UUID]) -> dict[UUID, list[OrganisationState]]:
    column = col(OrganisationState.organisation_id)
    rows = session.exec(select(OrganisationState).where(column.in_(ids)).order_by(col(OrganisationState.since))).all()
    found: dict[UUID, list[OrganisationState]] = {}
    for row in rows:
        found.setdefault(row.organisation_id, []).append(row)
    return found


def _with_present(body: Organisation, stored: Sequence[OrganisationState]) -> list[Span]:
    spans = [Span(row.since, row.until, facts_of(row)) for row in stored]
    begin = BEGINNING
    for span in spans:
        if span.since != begin:
            break
        begin = span.until + ONE_DAY if span.until < END else END
    end = min((span.since - ONE_DAY for span in spans if span.since > begin), default=END)
    return sorted([*spans, Span(begin, end, facts_of(body))], key=lambda span: span.since)


def save_timeline(session: Session, body: Organisation, spans: Sequence[Span], day: date) -> None:
    """Keep the spans: that of `day` in the row (which moves its subtree along), the others beside it."""
    present = rules.on_day(spans, day)
    for row in _stored(session, [body.id]).get(body.id, []):
        session.expunge(row)
    session.connection().execute(sa.delete(OrganisationState).where(col(OrganisationState.organisation_id) == body.id))
    others = [span for span in spans if span is not present]
    session.add_all(
        OrganisationState(
            organisation_id=body.id, since=span.since, until=span.until, sort_key=sort_key(span.facts.name),
            **asdict(span.facts),
        )
        for span in others
    )  # fmt: skip
    before = facts_of(body)
    for name, value in asdict(present.facts).items():
        setattr(body, name, value)
    refresh(session, body, former=[span.facts for span in others])
    if before != present.facts:
        names_follow(session, body, before, present.facts)


def refresh(session: Session, body: Organisation, *, former: Iterable[Facts] | None = None) -> None:
    """Path, search text and sort key from the rest; a new path takes the subtree along, in one statement.

    Raises BadInput for an unknown parent or a cycle.
    """
    parent = session.get(Organisation, body.parent_id, populate_existing=True) if body.parent_id else None
    if body.parent_id and not parent:
        raise BadInput("unknown_organisation", "Không có đơn vị cấp trên này. Hãy chọn lại.", pointer="/parent_id")
    if parent and str(body.id) in parent.path.split("/"):
        raise cycle("/parent_id")
    if former is None:
        former = [facts_of(row) for row in _stored(session, [body.id]).get(body.id, [])]
    old, body.path = body.path, f"{parent.path if parent else '/'}{body.id}/"
    names = [name for facts in former for name in (facts.name, facts.short_name, facts.symbol)]
    body.search_text = search_text([body.name, body.short_name, body.symbol, body.code, body.territory, *names])
    body.sort_key = sort_key(body.name)
    if old and old != body.path:
        move_subtree(session, old, body.path)


def cycle(pointer: str) -> BadInput:
    """The refusal of a tree that would bite its tail."""
    return BadInput("organisation_cycle", "Đơn vị không thể trực thuộc chính nó hay cấp dưới của nó.", pointer=pointer)


def move_subtree(session: Session, old: str, new: str) -> None:
    """All below `old` stands below `new`: one UPDATE over one range, however many they are; then their words."""
    session.flush()
    path = new + func.substr(col(Organisation.path), len(old) + 1)
    statement = (
        sa.update(Organisation).where(below(old, itself=False)).values(path=path, updated_at=Organisation.updated_at)
    )
    session.execute(statement.execution_options(synchronize_session=False))
    _place_words(session, new)


def _place_words(session: Session, path: str) -> None:
    """The words of all below a path get the place of their bodies; each is found by its key."""
    asked = sa.select(col(Organisation.id), col(Organisation.sort_key), col(Organisation.search_text), TABLE.c.path)
    places = [
        {"at_word": word, "at_key": key, "at_id": one, "place": place}
        for one, key, text, place in session.connection().execute(asked.where(below(path, itself=False)))
        for word in index_words(text)
    ]
    if places:
        here = (WORDS.c.word == sa.bindparam("at_word"), WORDS.c.sort_key == sa.bindparam("at_key"))
        mine = sa.update(WORDS).where(*here, WORDS.c.organisation_id == sa.bindparam("at_id"))
        session.connection().execute(mine.values(path=sa.bindparam("place")), places)


# --- changes -------------------------------------------------------------------------------------------------------


def change_facts(session: Session, actor: Actor, body: Organisation, on: date, changes: Mapping[str, Any]) -> bool:
    """Facts that hold from a day on, past, present or to come. Says whether anything is different now or later.

    A change that is still to come leaves the row as it is, and puts in the job that will bring it up to date.
    """
    day = today()
    before = timeline(session, body)
    spans = rules.changed(before, on, changes)
    if spans == before:
        return False
    if "parent_id" in changes:
        refuse_cycles(session, body, changes["parent_id"], on)
    body.updated_at = now()  # also for what is still to come: the history is part of the body
    save_timeline(session, body, spans, day)
    if on > day:
        _bring_up_to_date_on(session, actor, on)
    session.flush()
    return True


def _bring_up_to_date_on(session: Session, actor: Actor, on: date) -> None:
    """One job a day and transaction brings everything up to date whose day has come."""
    planned: set[date] = session.info.setdefault("planned_days", set())
    if on in planned:
        return
    planned.add(on)
    midnight = datetime.combine(on, time(), ZoneInfo(current_settings().time_zone))
    jobs.enqueue(session, JobKind.ORGANISATION_CHANGES, {"on": on.isoformat()}, actor=actor, run_after=midnight)


def refuse_cycles(session: Session, body: Organisation, parent_id: UUID | None, on: date) -> None:
    """On the day itself, today, and every later day on which the tree is to change."""
    state = OrganisationState
    to_come = session.exec(select(col(state.since)).where(col(state.since) > max(on, today())).distinct()).all()
    for day in sorted({on, max(on, today()), *to_come}):
        above, passed = parent_id, set[UUID]()
        while above and above not in passed:
            if above == body.id:
                raise cycle("/parent_id")
            passed.add(above)
            above = facts_on(session, [above], day)[above].parent_id


def bring_up_to_date(session: Session) -> int:
    """Put into the rows what was planned for today and before. Gives the number of bodies that changed.

    Harmless at any time, as often as one likes.
    """
    day, state = today(), OrganisationState
    due = select(state.organisation_id).where(state.until >= day, state.since <= day)
    ids = list(session.exec(due.order_by(col(state.since))).all())
    for organisation_id in ids:
        body = session.get_one(Organisation, organisation_id)
        lock_tree(session, body.path)
        before = snapshot(body)
        action = _take_effect(session, body, day)
        old, new = differences(before, snapshot(body))
        actor = system_actor(body.id)
        record(session, actor, action, entity="organisation", entity_id=body.id, old=old, new=new)
        session.flush()
    return len(ids)


def _take_effect(session: Session, body: Organisation, day: date) -> str:
    """The span of today into the row, and what the log calls it.

    A change that something done since has made impossible is dropped: it must not stand in the way of the others.
    """
    spans = timeline(session, body)
    try:
        with session.begin_nested():
            save_timeline(session, body, spans, day)
            session.flush()
    except BadInput:
        session.refresh(body)
        save_timeline(session, body, rules.without(spans, rules.on_day(spans, day).since), day)
        return "organisation.change_dropped"
    return "organisation.took_effect"


# --- reading -------------------------------------------------------------------------------------------------------


def on_day(session: Session, actor: Actor, organisation_id: UUID, day: date) -> OrganisationPublic:
    """One body with the facts of a day. Raises NotFound for strangers and for a day on which it did not exist."""
    body = find_organisation(session, actor, organisation_id)
    if (body.valid_from and body.valid_from > day) or (body.valid_to and body.valid_to < day):
        raise NotFound("not_valid_on", "Đơn vị không hoạt động vào ngày này. Hãy chọn ngày khác.", pointer="/valid_on")
    facts = asdict(facts_on(session, [body.id], day)[body.id])
    return OrganisationPublic.model_validate(body.model_dump() | facts)


def history(session: Session, actor: Actor, organisation_id: UUID) -> list[HistoryPublic]:
    """Every span of a body, the oldest first, with the names of the bodies above it in those days."""
    body = find_organisation(session, actor, organisation_id)
    spans = timeline(session, body)
    day = today()
    above = {span.facts.parent_id for span in spans if span.facts.parent_id}
    names = dict(session.exec(select(Organisation.id, Organisation.name).where(col(Organisation.id).in_(above))).all())
    return [
        HistoryPublic(
            since=None if span.since == BEGINNING else span.since,
            until=None if span.until == END else span.until,
            parent_name=names.get(span.facts.parent_id) if span.facts.parent_id else None,
            current=span.covers(day),
            **asdict(span.facts),
        )
        for span in spans
    ]  # fmt: skip


def forget_change(
    session: Session, actor: Actor, organisation_id: UUID, since: date, *, expected: int | None
) -> Organisation:
    """Take back what begins on a day, planned or past: what was before goes on instead."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    lock_tree(session, body.path)
    before = timeline(session, body)
    span = next((span for span in before if span.since == since and since != BEGINNING), None)
    if not span:
        raise NotFound("not_found", "Không có thay đổi nào bắt đầu từ ngày này.")
    after = rules.without(before, since)
    if rules.on_day(after, max(since, today())).facts.parent_id != span.facts.parent_id:
        refuse_cycles(session, body, rules.on_day(after, since).facts.parent_id, since)
    body.updated_at = now()
    save_timeline(session, body, after, today())
    record(
        session, actor, "organisation.change_forgotten", entity="organisation", entity_id=body.id,
        old={"effective_on": str(since), **{k: plain(v) for k, v in asdict(span.facts).items()}}, new={},
    )  # fmt: skip
    session.flush()
    return body
