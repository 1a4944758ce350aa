"""Which bodies followed which: links from a day on, chains of them followed to those that live."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.errors import BadInput, Conflict
from app.models.organisation import Organisation, Succession, SuccessionCreate
from app.rules.organisation_timeline import ONE_DAY
from app.rules.printing import day as printed_day
from app.services.event_log import plain, record, snapshot
from app.services.organisation_scope import find_organisation, managed
from app.services.plans import today


@dataclass(slots=True)
class _Chains:
    """Links read so far, one query a step of the chain for however many bodies."""

    session: Session
    after: dict[UUID, list[UUID]] = field(default_factory=dict)
    bodies: dict[UUID, Organisation] = field(default_factory=dict)

    def read(self, ids: Iterable[UUID]) -> set[UUID]:
        """The links of these bodies; gives the bodies that they lead to and that were not asked about before."""
        wanted = set(ids) - self.after.keys()
        if not wanted:
            return set()
        self.after |= {one: [] for one in wanted}
        link = Succession
        rows = self.session.exec(
            select(link, Organisation)
            .join(Organisation, col(Organisation.id) == col(link.successor_id))
            .where(col(link.predecessor_id).in_(wanted))
            .order_by(col(link.effective_on), col(Organisation.sort_key))
        ).all()
        for found, body in rows:
            self.after[found.predecessor_id].append(body.id)
            self.bodies[body.id] = body
        return {body.id for _, body in rows} - self.after.keys()


def successors_of(session: Session, ids: Sequence[UUID], day: date | None = None) -> dict[UUID, list[Organisation]]:
    """For each body that has any: those that live on a day (today) and followed it, through however many steps."""
    day = day or today()
    chains = _Chains(session)
    waiting = chains.read(ids)
    while waiting:
        waiting = chains.read(one for one in waiting if _over(chains.bodies[one], day))
    found = {one: _living(chains, one, day) for one in ids}
    return {one: bodies for one, bodies in found.items() if bodies}


def _over(body: Any, day: date) -> bool:
    return body.valid_to is not None and bool(body.valid_to < day)


def _living(chains: _Chains, start: UUID, day: date) -> list[Organisation]:
    found: dict[UUID, Organisation] = {}
    seen, waiting = {start}, list(chains.after.get(start, ()))
    while waiting:
        body = chains.bodies[waiting.pop(0)]
        if body.id in seen:
            continue
        seen.add(body.id)
        if _over(body, day):
            waiting += chains.after.get(body.id, ())
        else:
            found[body.id] = body
    return list(found.values())


def successors(session: Session, actor: Actor, organisation_id: UUID) -> list[Organisation]:
    """The living bodies that followed one. Raises NotFound for strangers."""
    body = find_organisation(session, actor, organisation_id)
    return successors_of(session, [body.id]).get(body.id, [])


def require_open(session: Session, body: Organisation, day: date) -> None:
    """Raise Conflict `organisation_closed`, with the bodies that followed, for one that has ended before a day."""
    if not _over(body, day):
        return
    assert body.valid_to
    now = successors_of(session, [body.id]).get(body.id, [])
    ended = f"“{body.name}” đã kết thúc hoạt động từ ngày {printed_day(body.valid_to)}."
    named = " và ".join(f"“{one.name}”" for one in now)
    raise Conflict(
        "organisation_closed",
        f"{ended} Nay là {named}: hãy chọn đơn vị đó." if now else f"{ended} Hãy chọn đơn vị khác.",
        pointer="/organisation_id",
        extra={"successors": [{"id": str(one.id), "name": one.name} for one in now]},
    )


def ended_among(session: Session, ids: Sequence[UUID], day: date) -> list[tuple[Organisation, list[Organisation]]]:
    """Those of the bodies that had ended before a day, each with the living ones that followed it."""
    rows = session.exec(select(Organisation).where(col(Organisation.id).in_(ids))).all() if ids else []
    ended = [body for body in rows if _over(body, day)]
    after = successors_of(session, [body.id for body in ended], day) if ended else {}
    return [(body, after.get(body.id, [])) for body in ended]


def followed(session: Session, bodies: Sequence[Any]) -> dict[UUID, list[Organisation]]:
    """For those of a list that have ended: the living bodies that followed. No query when none has."""
    ended = [body.id for body in bodies if _over(body, today())]
    return successors_of(session, ended) if ended else {}


def list_successions(session: Session, actor: Actor, organisation_id: UUID) -> list[Succession]:
    """The links of a body to those before and after it."""
    find_organisation(session, actor, organisation_id)
    either = or_(col(Succession.predecessor_id) == organisation_id, col(Succession.successor_id) == organisation_id)
    return list(session.exec(select(Succession).where(either).order_by(col(Succession.effective_on))).all())


def add_succession(session: Session, actor: Actor, organisation_id: UUID, command: SuccessionCreate) -> Succession:
    """Say that a body is followed by another from a day on; the old one is closed with the day before."""
    body = managed(session, actor, organisation_id)
    successor = find_organisation(session, actor, command.successor_id)
    old = {"valid_to": plain(body.valid_to)}
    link = follow_with(session, body, successor, command.effective_on)
    new = {**snapshot(link), "valid_to": plain(body.valid_to)}
    record(session, actor, "organisation.succeeded", entity="organisation", entity_id=body.id, old=old, new=new)
    session.flush()
    return link


def follow_with(session: Session, body: Organisation, successor: Organisation, on: date) -> Succession:
    """The link and the end of the body, without asking for rights.

    Raises BadInput `organisation_cycle` for a body that would follow itself, Conflict `succession_known`.
    """
    if body.id in _all_after(session, successor.id) | {successor.id}:
        raise BadInput("organisation_cycle", "Đơn vị không thể kế thừa chính nó.", pointer="/successor_id")
    known = select(Succession).where(Succession.predecessor_id == body.id, Succession.successor_id == successor.id)
    if session.exec(known).first():
        raise Conflict("succession_known", "Đã ghi đơn vị kế thừa này.")
    link = Succession(predecessor_id=body.id, successor_id=successor.id, effective_on=on)
    session.add(link)
    if not body.valid_to:
        end(body, on - ONE_DAY, "/effective_on")
    _flush_known(session)
    return link


def end(body: Organisation, last_day: date, pointer: str) -> None:
    """The body's last day. Raises BadInput `out_of_order` for one that had not begun then."""
    if body.valid_from and last_day < body.valid_from:
        raise BadInput("out_of_order", "Ngày hết hiệu lực phải sau ngày có hiệu lực.", pointer=pointer)
    body.valid_to = last_day


def _all_after(session: Session, organisation_id: UUID) -> set[UUID]:
    chains = _Chains(session)
    waiting = chains.read([organisation_id])
    while waiting:
        waiting = chains.read(waiting)
    return set(chains.bodies)


def _flush_known(session: Session) -> None:
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError:
        raise Conflict("succession_known", "Đã ghi đơn vị kế thừa này.") from None
