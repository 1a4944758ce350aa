"""Organisations: bodies made, corrected and removed. Acts with a day are in `organisation_acts` and `…_mergers`."""

from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import OrganisationKind, Permission
from app.errors import BadInput, Conflict
from app.models.allocation import Allocation
from app.models.organisation import Organisation, OrganisationCreate, OrganisationState, OrganisationUpdate
from app.models.plan import Plan
from app.services.event_log import differences, record, snapshot
from app.services.organisation_facts import facts_of
from app.services.organisation_history import refresh, refuse_cycles
from app.services.organisation_names import names_follow
from app.services.organisation_scope import find_organisation, lock_tree, managed, managed_parent, require_root
from app.services.organisation_search import list_organisations
from app.services.organisation_successors import add_succession, list_successions
from app.services.plans import apply_changes, save, today
from app.services.versions import check_version

__all__ = [
    "add_succession",
    "create_organisation",
    "find_organisation",
    "keeps_organisations",
    "list_organisations",
    "list_successions",
    "new_organisation",
    "own_organisations",
    "remove_organisation",
    "update_organisation",
]


def own_organisations(session: Session, actor: Actor) -> list[Organisation]:
    """The bodies that the actor is a member of."""
    statement = select(Organisation).where(col(Organisation.id).in_(list(actor.roles)))
    return list(session.exec(statement.order_by(col(Organisation.sort_key))).all())


def keeps_organisations(actor: Actor) -> bool:
    """Whether the actor manages bodies anywhere."""
    return any(actor.can(Permission.ORGANISATION_WRITE, own) for own in actor.roles)


def new_organisation(session: Session, command: OrganisationCreate) -> Organisation:
    """Save a body, without asking for rights (set-up, mergers)."""
    body = Organisation(**command.model_dump())
    refresh(session, body, former=[])
    session.add(body)
    flush_unique(session)
    return body


def flush_unique(session: Session) -> None:
    """Flush; a code that another body has is Conflict `code_taken`."""
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError:
        raise Conflict(
            "code_taken", "Mã đơn vị này đã có đơn vị khác dùng. Hãy chọn mã khác.", pointer="/code"
        ) from None


def create_organisation(session: Session, actor: Actor, command: OrganisationCreate) -> Organisation:
    """A new body below one that the actor manages; one outside the system may stand alone, shared by all."""
    if command.parent_id:
        managed_parent(session, actor, command.parent_id)
    elif command.kind is OrganisationKind.OUTSIDE:
        require_root(session, actor)
    else:
        raise BadInput("required", "Hãy chọn đơn vị cấp trên.", pointer="/parent_id")
    body = new_organisation(session, command)
    record(session, actor, "organisation.added", entity="organisation", entity_id=body.id, new=snapshot(body))
    session.flush()
    return body


def update_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationUpdate, *, expected: int | None
) -> Organisation:
    """Correct what is said of a body, as if it had always been so; a new parent moves its whole subtree.

    What changes from a day on is an act (rename, move): it leaves a trace in the body's history.
    """
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    before, facts = snapshot(body), facts_of(body)
    changes = command.model_dump(exclude_unset=True)
    if changes.get("parent_id", body.parent_id) != body.parent_id:
        _require_movable(session, actor, body, changes["parent_id"])
    apply_changes(body, changes, required={"name", "kind"})
    require_dates_in_order(body, "/valid_to")
    refresh(session, body)
    flush_unique(session)
    save(session)
    names_follow(session, body, facts, facts_of(body))
    old, new = differences(before, snapshot(body))
    if new:
        record(session, actor, "organisation.changed", entity="organisation", entity_id=body.id, old=old, new=new)
        session.flush()
    return body


def _require_movable(session: Session, actor: Actor, body: Organisation, parent_id: UUID | None) -> None:
    """A body is moved only below one that the actor manages: its own body too, for its members see what is above."""
    if not parent_id:
        raise BadInput("required", "Hãy chọn đơn vị cấp trên.", pointer="/parent_id")
    managed_parent(session, actor, parent_id)
    lock_tree(session, body.path)
    refuse_cycles(session, body, parent_id, today())


def remove_organisation(session: Session, actor: Actor, organisation_id: UUID, *, expected: int | None) -> None:
    """Remove a body that nothing refers to; one with a history is closed instead."""
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    for model, column in ((Organisation, "parent_id"), (Plan, "organisation_id"), (Allocation, "organisation_id")):
        if session.exec(select(model.id).where(getattr(model, column) == body.id).limit(1)).first():
            raise Conflict("organisation_in_use", "Đơn vị đã có dữ liệu. Hãy ghi ngày hết hiệu lực thay vì xóa.")
    if organisation_id in actor.roles:
        raise Conflict("organisation_in_use", "Không xóa được đơn vị mà bạn đang làm việc.")
    for state in session.exec(select(OrganisationState).where(OrganisationState.organisation_id == body.id)).all():
        session.delete(state)
    session.flush()
    session.delete(body)
    _flush_referenced(session)
    record(session, actor, "organisation.removed", entity="organisation", entity_id=organisation_id, old=snapshot(body))
    session.flush()


def _flush_referenced(session: Session) -> None:
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError:
        raise Conflict("organisation_in_use", "Đơn vị đã có dữ liệu. Hãy ghi ngày hết hiệu lực thay vì xóa.") from None


def require_dates_in_order(body: Organisation, pointer: str) -> None:
    """Raise BadInput `out_of_order` for a body that ends before it begins."""
    if body.valid_from and body.valid_to and body.valid_to < body.valid_from:
        raise BadInput("out_of_order", "Ngày hết hiệu lực phải sau ngày có hiệu lực.", pointer=pointer)
