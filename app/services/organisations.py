"""Organisations: the tree of bodies, with dates and successors."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.enums import OrganisationKind, Permission
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.allocation import Allocation
from app.models.organisation import Organisation, OrganisationCreate, OrganisationUpdate, Succession, SuccessionCreate
from app.models.plan import Plan
from app.rules.vietnamese import fold, sort_key
from app.services.event_log import differences, plain, record, snapshot
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import apply_changes, save
from app.services.versions import check_version

MISSING = "Không tìm thấy đơn vị này."


def _scope(session: Session, actor: Actor) -> list[Any]:
    """Conditions for what an actor may see: its organisations, all below them, and all above them.

    One condition per membership: a prefix of the path for what is below (an index range), a list of ids for above.
    """
    paths = session.exec(select(Organisation.path).where(col(Organisation.id).in_(list(actor.roles)))).all()
    conditions: list[Any] = [col(Organisation.kind) == OrganisationKind.OUTSIDE]
    for path in paths:
        conditions.append(col(Organisation.path).startswith(path, autoescape=True))
        above = [UUID(part) for part in path.strip("/").split("/")]
        conditions.append(col(Organisation.id).in_(above))
    return conditions


def list_organisations(
    session: Session,
    actor: Actor,
    query: PageQuery,
    *,
    q: str | None = None,
    parent_id: UUID | None = None,
    kind: OrganisationKind | None = None,
    valid_on: date | None = None,
) -> Page[Organisation]:
    """The bodies that the actor may see, in Vietnamese order; search ignores diacritics."""
    statement = select(Organisation).where(or_(*_scope(session, actor)))
    for word in fold(q or "").split():
        statement = statement.where(col(Organisation.search_text).contains(word, autoescape=True))
    if parent_id:
        statement = statement.where(Organisation.parent_id == parent_id)
    if kind:
        statement = statement.where(Organisation.kind == kind)
    if valid_on:
        begun = or_(col(Organisation.valid_from).is_(None), col(Organisation.valid_from) <= valid_on)
        not_over = or_(col(Organisation.valid_to).is_(None), col(Organisation.valid_to) >= valid_on)
        statement = statement.where(begun, not_over)
    return keyset_page(
        session, statement, query, keys=[(col(Organisation.sort_key), False), (col(Organisation.id), False)]
    )


def find_organisation(session: Session, actor: Actor, organisation_id: UUID) -> Organisation:
    """One body. Raises NotFound `not_found` for strangers."""
    statement = select(Organisation).where(Organisation.id == organisation_id, or_(*_scope(session, actor)))
    body = session.exec(statement).first()
    if not body:
        raise NotFound("not_found", MISSING)
    return body


def own_organisations(session: Session, actor: Actor) -> list[Organisation]:
    """The bodies that the actor is a member of."""
    statement = select(Organisation).where(col(Organisation.id).in_(list(actor.roles)))
    return list(session.exec(statement.order_by(col(Organisation.sort_key))).all())


def _require_over(session: Session, actor: Actor, path: str) -> None:
    """The right to manage bodies below the actor's own: of those, strangers' bodies are NotFound."""
    inside = False
    for organisation_id in actor.roles:
        own = session.get(Organisation, organisation_id)
        if own and path.startswith(own.path):
            inside = True
            if actor.can(Permission.ORGANISATION_WRITE, organisation_id):
                return
    if not inside:
        raise NotFound("not_found", MISSING)
    raise Forbidden("forbidden", "Tài khoản của bạn không có quyền quản lý đơn vị. Hãy nhờ quản trị viên.")


def _managed_parent(session: Session, actor: Actor, parent_id: UUID) -> None:
    """A body below which the actor may put others; the tree that it stands in is locked until the commit.

    Without the lock a body could get a path below one that is moved at this very moment.
    """
    parent = find_organisation(session, actor, parent_id)
    _require_over(session, actor, parent.path)
    root = UUID(parent.path.strip("/").split("/")[0])
    session.exec(select(Organisation.id).where(Organisation.id == root).with_for_update(key_share=True)).all()


def _refresh(session: Session, body: Organisation) -> None:
    """Path, search text and sort key from the rest. Raises BadInput for an unknown parent or a cycle."""
    parent = session.get(Organisation, body.parent_id, populate_existing=True) if body.parent_id else None
    if body.parent_id and not parent:
        raise BadInput("unknown_organisation", "Không có đơn vị cấp trên này. Hãy chọn lại.", pointer="/parent_id")
    if parent and str(body.id) in parent.path.split("/"):
        raise BadInput(
            "organisation_cycle", "Đơn vị không thể trực thuộc chính nó hay cấp dưới của nó.", pointer="/parent_id"
        )
    body.path = f"{parent.path if parent else '/'}{body.id}/"
    body.search_text = fold(
        " ".join(filter(None, [body.name, body.short_name, body.symbol, body.code, body.territory]))
    )
    body.sort_key = sort_key(body.name)


def new_organisation(session: Session, command: OrganisationCreate) -> Organisation:
    """Save a body, without asking for rights (set-up, imports)."""
    body = Organisation(**command.model_dump())
    _refresh(session, body)
    session.add(body)
    _flush_unique(session)
    return body


def _flush_unique(session: Session) -> None:
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError:
        raise Conflict("code_taken", "Mã đơn vị này đã có đơn vị khác dùng. Hãy chọn mã khác.") from None


def create_organisation(session: Session, actor: Actor, command: OrganisationCreate) -> Organisation:
    """A new body below one that the actor manages."""
    if not command.parent_id:
        raise BadInput("required", "Hãy chọn đơn vị cấp trên.", pointer="/parent_id")
    _managed_parent(session, actor, command.parent_id)
    body = new_organisation(session, command)
    record(session, actor, "organisation.added", entity="organisation", entity_id=body.id, new=snapshot(body))
    session.flush()
    return body


def update_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationUpdate, *, expected: int | None
) -> Organisation:
    """Change a body; a new parent moves its whole subtree."""
    body = find_organisation(session, actor, organisation_id)
    _require_over(session, actor, body.path)
    check_version(body, expected)
    before, old_path = snapshot(body), body.path
    changes = command.model_dump(exclude_unset=True)
    if changes.get("parent_id", body.parent_id) != body.parent_id:
        _require_movable(session, actor, changes["parent_id"])
    apply_changes(body, changes, required={"name", "kind"})
    _require_dates_in_order(body, "/valid_to")
    _refresh(session, body)
    if body.path != old_path:
        _move_subtree(session, old_path, body)
    _flush_unique(session)
    save(session)
    old, new = differences(before, snapshot(body))
    if new:
        record(session, actor, "organisation.changed", entity="organisation", entity_id=body.id, old=old, new=new)
        session.flush()
    return body


def _require_movable(session: Session, actor: Actor, parent_id: UUID | None) -> None:
    """A body is moved only below one that the actor manages: its own body too, for its members see what is above."""
    if not parent_id:
        raise BadInput("required", "Hãy chọn đơn vị cấp trên.", pointer="/parent_id")
    _managed_parent(session, actor, parent_id)


def _move_subtree(session: Session, old_path: str, body: Organisation) -> None:
    below = select(Organisation).where(
        col(Organisation.path).startswith(old_path, autoescape=True), Organisation.id != body.id
    )
    for child in session.exec(below).all():
        child.path = body.path + child.path.removeprefix(old_path)


def remove_organisation(session: Session, actor: Actor, organisation_id: UUID, *, expected: int | None) -> None:
    """Remove a body that nothing refers to; one with a history is closed instead."""
    body = find_organisation(session, actor, organisation_id)
    _require_over(session, actor, body.path)
    check_version(body, expected)
    for model, column in ((Organisation, "parent_id"), (Plan, "organisation_id"), (Allocation, "organisation_id")):
        if session.exec(select(model.id).where(getattr(model, column) == body.id).limit(1)).first():
            raise Conflict("organisation_in_use", "Đơn vị đã có dữ liệu. Hãy ghi ngày hết hiệu lực thay vì xóa.")
    if organisation_id in actor.roles:
        raise Conflict("organisation_in_use", "Không xóa được đơn vị mà bạn đang làm việc.")
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


def add_succession(session: Session, actor: Actor, organisation_id: UUID, command: SuccessionCreate) -> Succession:
    """Say that a body is followed by another from a day on; the old one is closed with the day before."""
    body = find_organisation(session, actor, organisation_id)
    _require_over(session, actor, body.path)
    successor = find_organisation(session, actor, command.successor_id)
    if successor.id == body.id:
        raise BadInput("organisation_cycle", "Đơn vị không thể kế thừa chính nó.", pointer="/successor_id")
    known = select(Succession).where(Succession.predecessor_id == body.id, Succession.successor_id == successor.id)
    if session.exec(known).first():
        raise Conflict("succession_known", "Đã ghi đơn vị kế thừa này.")
    link = Succession(predecessor_id=body.id, successor_id=successor.id, effective_on=command.effective_on)
    session.add(link)
    old = {"valid_to": plain(body.valid_to)}
    if not body.valid_to:
        body.valid_to = date.fromordinal(command.effective_on.toordinal() - 1)
    _require_dates_in_order(body, "/effective_on")
    _flush_known(session)
    new = {**snapshot(link), "valid_to": plain(body.valid_to)}
    record(session, actor, "organisation.succeeded", entity="organisation", entity_id=body.id, old=old, new=new)
    session.flush()
    return link


def _require_dates_in_order(body: Organisation, pointer: str) -> None:
    if body.valid_from and body.valid_to and body.valid_to < body.valid_from:
        raise BadInput("out_of_order", "Ngày hết hiệu lực phải sau ngày có hiệu lực.", pointer=pointer)


def _flush_known(session: Session) -> None:
    try:
        with session.begin_nested():
            session.flush()
    except IntegrityError:
        raise Conflict("succession_known", "Đã ghi đơn vị kế thừa này.") from None


def list_successions(session: Session, actor: Actor, organisation_id: UUID) -> list[Succession]:
    """The links of a body to those before and after it."""
    find_organisation(session, actor, organisation_id)
    either = or_(col(Succession.predecessor_id) == organisation_id, col(Succession.successor_id) == organisation_id)
    return list(session.exec(select(Succession).where(either).order_by(col(Succession.effective_on))).all())
