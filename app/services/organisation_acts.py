"""What happens to one body from a day on: it is renamed, moved, closed, opened again."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.errors import BadInput, Conflict
from app.models.organisation import Organisation, OrganisationState, Succession
from app.models.organisation_act import OrganisationClose, OrganisationMove, OrganisationRename
from app.rules.organisation_timeline import ONE_DAY
from app.services.event_log import differences, plain, record, snapshot
from app.services.organisation_facts import facts_on
from app.services.organisation_history import change_facts
from app.services.organisation_scope import lock_tree, managed, managed_parent
from app.services.organisation_search import existing_on
from app.services.organisation_successors import end
from app.services.plans import save, today
from app.services.versions import check_version

MOST_NAMED = 3


def rename_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationRename, *, expected: int | None
) -> Organisation:
    """New names from a day on. What is not issued yet follows them; what is issued keeps the names of its day."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    changes = command.model_dump(exclude_unset=True, exclude={"effective_on"})
    for name in ("name", "kind"):
        if name in changes and changes[name] is None:
            raise BadInput("required", "Mục này không được để trống.", pointer=f"/{name}")
    return _change(session, actor, body, command.effective_on, changes, "organisation.renamed")


def move_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationMove, *, expected: int | None
) -> Organisation:
    """Another body above it from a day on; all below it come along."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    parent = managed_parent(session, actor, command.parent_id)
    lock_tree(session, body.path)
    on = command.effective_on or today()
    require_living(parent, on, "/parent_id")
    return _change(session, actor, body, on, {"parent_id": parent.id}, "organisation.moved")


def _change(
    session: Session, actor: Actor, body: Organisation, on: date | None, changes: dict[str, Any], action: str
) -> Organisation:
    on = on or today()
    _within_life(body, on)
    before = facts_on(session, [body.id], on)[body.id]
    if not change_facts(session, actor, body, on, changes):
        return body
    save(session)
    old = {name: plain(getattr(before, name)) for name in changes}
    new = {name: plain(value) for name, value in changes.items()}
    changed_old, changed_new = differences(old, new)
    record(
        session, actor, action, entity="organisation", entity_id=body.id,
        old=changed_old, new={**changed_new, "effective_on": str(on)},
    )  # fmt: skip
    session.flush()
    return body


def _within_life(body: Organisation, on: date) -> None:
    if (body.valid_from and on < body.valid_from) or (body.valid_to and on > body.valid_to):
        raise BadInput(
            "outside_validity", "Ngày này nằm ngoài thời gian hoạt động của đơn vị. Hãy chọn ngày khác.",
            pointer="/effective_on",
        )  # fmt: skip


def require_living(body: Organisation, on: date, pointer: str) -> None:
    """Raise Conflict `parent_closed` for a body that does not exist on a day: nothing is put below it."""
    if (body.valid_from and on < body.valid_from) or (body.valid_to and on > body.valid_to):
        raise Conflict(
            "parent_closed", f"“{body.name}” không hoạt động vào ngày đó. Hãy chọn đơn vị khác.", pointer=pointer
        )


def units_on(session: Session, organisation_id: UUID, day: date) -> list[Organisation]:
    """The bodies directly below one on a day."""
    state = OrganisationState
    covering = (state.since <= day, state.until >= day)
    then = select(state.organisation_id).where(state.parent_id == organisation_id, *covering)
    other = or_(col(state.parent_id) != organisation_id, col(state.parent_id).is_(None))
    elsewhere = select(state.organisation_id).where(other, *covering)
    now = col(Organisation.parent_id) == organisation_id
    placed = (now & col(Organisation.id).not_in(elsewhere)) | col(Organisation.id).in_(then)
    ordered = select(Organisation).where(placed, existing_on(day)).order_by(col(Organisation.sort_key))
    return list(session.exec(ordered).all())


def close_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationClose, *, expected: int | None
) -> Organisation:
    """The body ends with a day. Raises Conflict `organisation_has_units` while bodies below it go on."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    last_day = command.closed_on or today()
    if body.valid_to:
        raise Conflict("already_closed", "Đơn vị đã có ngày kết thúc. Hãy mở lại đơn vị trước.")
    _require_no_units(session, body, last_day + ONE_DAY)
    before = snapshot(body)
    end(body, last_day, "/closed_on")
    return _saved(session, actor, body, before, "organisation.closed")


def _require_no_units(session: Session, body: Organisation, day: date) -> None:
    units = units_on(session, body.id, day)
    if units:
        named = ", ".join(f"“{unit.name}”" for unit in units[:MOST_NAMED])
        more = f" và {len(units) - MOST_NAMED} đơn vị khác" if len(units) > MOST_NAMED else ""
        raise Conflict(
            "organisation_has_units",
            f"Còn đơn vị trực thuộc đang hoạt động: {named}{more}. Hãy chuyển, hợp nhất hoặc kết thúc trước.",
        )


def reopen_organisation(session: Session, actor: Actor, organisation_id: UUID, *, expected: int | None) -> Organisation:
    """The end was a mistake: the body goes on, and nobody has followed it. What was moved elsewhere stays there."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    if not body.valid_to:
        raise Conflict("not_closed", "Đơn vị đang hoạt động.")
    before = snapshot(body)
    if body.parent_id:
        require_living(session.get_one(Organisation, body.parent_id), today(), "/parent_id")
    body.valid_to = None
    for link in session.exec(select(Succession).where(Succession.predecessor_id == body.id)).all():
        session.delete(link)
    return _saved(session, actor, body, before, "organisation.reopened")


def _saved(session: Session, actor: Actor, body: Organisation, before: dict[str, Any], action: str) -> Organisation:
    save(session)
    old, new = differences(before, snapshot(body))
    record(session, actor, action, entity="organisation", entity_id=body.id, old=old, new=new)
    session.flush()
    return body
