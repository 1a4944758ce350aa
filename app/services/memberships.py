"""Memberships: who is what in which body, and from when until when."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.access import sessions
from app.access.actor import Actor
from app.access.standing import today
from app.enums import Permission
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.account import Account, Membership, MembershipCreate, MembershipUpdate
from app.models.organisation import Organisation
from app.services.account_closing import lock_administrators, require_an_administrator
from app.services.accounts import find_account, reached_paths, require_another
from app.services.event_log import differences, record, snapshot
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import save
from app.services.reach import below, require_reach
from app.services.versions import check_version

MISSING = "Không tìm thấy vai trò này."
LISTED: tuple[Any, ...] = (
    Membership.id, Membership.created_at, Membership.updated_at, Membership.version, Membership.account_id,
    Membership.organisation_id, Membership.role, Membership.starts_on, Membership.ends_on,
    col(Organisation.name).label("organisation_name"),
)  # fmt: skip


def _within(paths: Any) -> Any:
    joined = select(*LISTED).join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
    return joined.where(below(paths))


def list_memberships(
    session: Session,
    actor: Actor,
    query: PageQuery,
    *,
    account_id: UUID | None = None,
    organisation_id: UUID | None = None,
) -> Page[Any]:
    """The memberships in bodies that the actor administers, the newest first. Raises Forbidden."""
    statement = _within(reached_paths(session, actor, Permission.ACCOUNT_READ))
    if account_id:
        statement = statement.where(Membership.account_id == account_id)
    if organisation_id:
        statement = statement.where(Membership.organisation_id == organisation_id)
    return keyset_page(session, statement, query, keys=[(col(Membership.id), True)])


def memberships_of(session: Session, actor: Actor, account_ids: list[UUID]) -> dict[UUID, list[Any]]:
    """What these accounts are in the bodies that the actor administers, by account; the oldest first."""
    found: dict[UUID, list[Any]] = {account_id: [] for account_id in account_ids}
    statement = _within(reached_paths(session, actor, Permission.ACCOUNT_READ))
    statement = statement.where(col(Membership.account_id).in_(account_ids))
    for row in session.exec(statement.order_by(col(Membership.created_at), col(Membership.id))).all():
        found[row.account_id].append(row)
    return found


def find_membership(session: Session, actor: Actor, membership_id: UUID) -> Membership:
    """One membership. Raises NotFound outside the actor's reach, Forbidden without the right."""
    paths = reached_paths(session, actor, Permission.ACCOUNT_READ)
    wanted = (
        select(Membership)
        .join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .where(Membership.id == membership_id, below(paths))
    )
    found = session.exec(wanted).first()
    if not found:
        raise NotFound("not_found", MISSING)
    return found


def add_membership(session: Session, actor: Actor, command: MembershipCreate) -> Membership:
    """One more role of a person that the actor administers already; others are invited, and say yes themselves.

    Raises NotFound and Forbidden as `require_reach` and `find_account` do, Forbidden `own_account`, Conflict
    `membership_known`.
    """
    require_another(actor, command.account_id)
    body = require_reach(session, actor, Permission.ACCOUNT_WRITE, command.organisation_id)
    account = find_account(session, actor, command.account_id)
    return new_membership(session, actor, account, body, command)


def new_membership(
    session: Session, actor: Actor, account: Account, body: Organisation, command: MembershipCreate
) -> Membership:
    """Save and record a membership, without asking for rights. Raises Conflict `membership_known`."""
    member = Membership(**command.model_dump())
    try:
        with session.begin_nested():
            session.add(member)
            session.flush()
    except IntegrityError:
        raise Conflict(
            "membership_known",
            f"{account.full_name} đã có vai trò này ở {body.name}. Hãy sửa ngày của vai trò đó.",
            pointer="/role",
        ) from None
    _note(session, actor, "added", member, {}, snapshot(member))
    return member


def _note(
    session: Session, actor: Actor, action: str, member: Membership, old: dict[str, Any], new: dict[str, Any]
) -> None:
    record(
        session, actor, f"membership.{action}", entity="membership", entity_id=member.id,
        organisation_id=member.organisation_id, old=old, new=new,
    )  # fmt: skip
    session.flush()


def _for_change(session: Session, actor: Actor, membership_id: UUID, expected: int | None) -> Membership:
    member = find_membership(session, actor, membership_id)
    require_another(actor, member.account_id)
    require_reach(session, actor, Permission.ACCOUNT_WRITE, member.organisation_id)
    check_version(member, expected)
    lock_administrators(session)
    return member


def update_membership(
    session: Session, actor: Actor, membership_id: UUID, command: MembershipUpdate, *, expected: int | None
) -> Membership:
    """Other days. Raises what `add_membership` raises, BadInput `out_of_order`, Conflict `last_administrator`."""
    member = _for_change(session, actor, membership_id, expected)
    before = snapshot(member)
    for name, value in command.model_dump(exclude_unset=True).items():
        setattr(member, name, value)
    if member.starts_on and member.ends_on and member.ends_on < member.starts_on:
        raise BadInput("out_of_order", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", pointer="/ends_on")
    save(session)
    require_an_administrator(session)
    old, new = differences(before, snapshot(member))
    if new:
        _note(session, actor, "changed", member, old, new)
    return member


def end_membership(session: Session, actor: Actor, membership_id: UUID, *, expected: int | None) -> None:
    """It counts no longer from now on: its last day is yesterday; one that began today or later is gone.

    Raises what `update_membership` raises, Conflict `membership_over`.
    """
    member = _for_change(session, actor, membership_id, expected)
    before = snapshot(member)
    if member.ends_on and member.ends_on < today():
        raise Conflict("membership_over", "Vai trò này đã kết thúc.")
    if member.starts_on and member.starts_on >= today():
        session.delete(member)
        save(session)
        new: dict[str, Any] = {}
        old = before
    else:
        member.ends_on = today() - timedelta(days=1)
        save(session)
        old, new = differences(before, snapshot(member))
    require_an_administrator(session)
    _note(session, actor, "ended", member, old, new)


def work_in(session: Session, actor: Actor, organisation_id: UUID) -> None:
    """The signed-in person works in another of its bodies from now on. Raises NotFound for a body that is not one."""
    if not actor.is_member(organisation_id):
        raise NotFound("not_found", "Không tìm thấy đơn vị này.")
    if actor.session_id is None:
        raise Forbidden("session_needed", "Việc này chỉ làm được khi đã đăng nhập, không làm bằng khóa API.")
    sessions.work_in(session, actor.session_id, organisation_id)
