"""Delegations: a role lent to a colleague for a period, by the one who holds it.

Who acts by a lent role does so in the giver's stead, and the log says for whom. What is lent is not lent on, and ends
with its last day, with the giver's own role, or when it is taken back.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access import sessions
from app.access.actor import Actor
from app.access.standing import in_force, today
from app.access.tokens import require_session
from app.enums import Permission, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.account import Account, Membership
from app.models.base import now
from app.models.delegation import Delegation, DelegationCreate
from app.models.organisation import Organisation
from app.services.event_log import differences, record, snapshot
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import save
from app.services.reach import below, paths_with
from app.services.versions import check_version

MISSING = "Không tìm thấy ủy quyền này."
LONGEST = timedelta(days=366)
LENT_BY_NOBODY = frozenset({Role.ADMINISTRATOR})
"""Who lends it could be given it for good by the receiver: another administrator is named instead."""

_giver: Any = sa.orm.aliased(Account)
_receiver: Any = sa.orm.aliased(Account)
LISTED: tuple[Any, ...] = (
    Delegation.id, Delegation.created_at, Delegation.updated_at, Delegation.version, Delegation.giver_id,
    _giver.full_name.label("giver_name"), Delegation.receiver_id, _receiver.full_name.label("receiver_name"),
    Delegation.organisation_id, col(Organisation.name).label("organisation_name"), Delegation.role,
    Delegation.starts_on, Delegation.ends_on, Delegation.reason, Delegation.revoked_at,
)  # fmt: skip


def lendable(actor: Actor) -> list[tuple[UUID, Role]]:
    """The roles that the actor holds itself and may lend."""
    return [(place, role) for place, roles in actor.roles.items() for role in sorted(roles - LENT_BY_NOBODY)]


def colleagues(session: Session, actor: Actor, *, most: int = 300) -> list[Any]:
    """The people of the bodies in which the actor may lend a role, in Vietnamese order: `login`, `full_name`."""
    places = {place for place, _ in lendable(actor)}
    statement = (
        select(col(Account.login), col(Account.full_name))
        .where(_works_in(list(places)), _is_open(), Account.id != actor.account_id)
        .order_by(col(Account.sort_key), col(Account.id))
    )
    return list(session.exec(statement.limit(most)).all()) if places else []


def _works_in(places: list[UUID]) -> Any:
    theirs = sa.select(col(Membership.id)).where(
        col(Membership.account_id) == col(Account.id),
        col(Membership.organisation_id).in_(places),
        in_force(Membership, today()),
    )
    return sa.exists(theirs.correlate(Account))


def _is_open() -> Any:
    return sa.and_(
        col(Account.is_active),
        col(Account.is_service).is_(False),
        sa.or_(col(Account.closed_at).is_(None), col(Account.closed_at) > now()),
    )


def give(session: Session, actor: Actor, command: DelegationCreate) -> Delegation:
    """Lend one of one's own roles. Raises Forbidden `not_lendable`, BadInput `unknown_receiver`, `delegation_days`."""
    require_session(actor)
    assert actor.account_id, "the command line has no role to lend"
    if (command.organisation_id, command.role) not in lendable(actor):
        raise Forbidden(
            "not_lendable",
            "Chỉ ủy quyền được vai trò của chính mình; vai trò quản trị và vai trò được ủy quyền thì không.",
        )
    if command.starts_on < today() or command.ends_on - command.starts_on > LONGEST:
        raise BadInput(
            "delegation_days", "Ủy quyền bắt đầu sớm nhất từ hôm nay và dài nhất một năm.", pointer="/starts_on"
        )
    receiver = _colleague(session, actor, command)
    given = command.model_dump(exclude={"receiver"})
    row = Delegation(giver_id=actor.account_id, receiver_id=receiver.id, **given)
    session.add(row)
    session.flush()
    _note(session, actor, "given", row, {}, snapshot(row))
    return row


def _colleague(session: Session, actor: Actor, command: DelegationCreate) -> Account:
    wanted = select(Account).where(
        Account.login == sessions.fold_login(command.receiver), _works_in([command.organisation_id]), _is_open()
    )
    found = session.exec(wanted).first()
    if not found or found.id == actor.account_id:
        raise BadInput(
            "unknown_receiver", "Hãy chọn một đồng nghiệp đang làm việc trong cùng đơn vị.", pointer="/receiver"
        )
    return found


def _note(
    session: Session, actor: Actor, action: str, row: Delegation, old: dict[str, Any], new: dict[str, Any]
) -> None:
    record(
        session, actor, f"delegation.{action}", entity="delegation", entity_id=row.id,
        organisation_id=row.organisation_id, old=old, new=new,
    )  # fmt: skip
    session.flush()


def _seen(session: Session, actor: Actor) -> Any:
    """Those given or received by the actor, and those in bodies that it administers."""
    mine = sa.or_(col(Delegation.giver_id) == actor.account_id, col(Delegation.receiver_id) == actor.account_id)
    paths = paths_with(session, actor, Permission.ACCOUNT_READ)
    return sa.or_(mine, below(paths)) if paths else mine


def _rows() -> Any:
    return (
        select(*LISTED)
        .join(_giver, _giver.id == col(Delegation.giver_id))
        .join(_receiver, _receiver.id == col(Delegation.receiver_id))
        .join(Organisation, col(Organisation.id) == col(Delegation.organisation_id))
    )


def list_delegations(session: Session, actor: Actor, query: PageQuery, *, own: bool = False) -> Page[Any]:
    """The delegations that the actor may see, or only its `own`, given or received; the newest first."""
    mine = sa.or_(col(Delegation.giver_id) == actor.account_id, col(Delegation.receiver_id) == actor.account_id)
    seen = mine if own else _seen(session, actor)
    return keyset_page(session, _rows().where(seen), query, keys=[(col(Delegation.id), True)])


def read_delegation(session: Session, actor: Actor, delegation_id: UUID) -> Any:
    """One delegation with the names in it. Raises NotFound."""
    found = session.exec(_rows().where(Delegation.id == delegation_id, _seen(session, actor))).first()
    if not found:
        raise NotFound("not_found", MISSING)
    return found


def revoke(session: Session, actor: Actor, delegation_id: UUID, *, expected: int | None) -> Delegation:
    """Take it back, or give it back; an administrator of the body may end it too. It ends at once.

    Raises NotFound, Forbidden `forbidden` for an administrator without the right to write, Conflict
    `delegation_over`.
    """
    shown = read_delegation(session, actor, delegation_id)
    row = session.get_one(Delegation, shown.id)
    if actor.account_id not in {row.giver_id, row.receiver_id}:
        _require_administrator(session, actor, row)
    check_version(row, expected)
    if row.revoked_at or row.ends_on < today():
        raise Conflict("delegation_over", "Ủy quyền này đã kết thúc.")
    before = snapshot(row)
    row.revoked_at = now()
    save(session)
    old, new = differences(before, snapshot(row))
    _note(session, actor, "revoked", row, old, new)
    return row


def _require_administrator(session: Session, actor: Actor, row: Delegation) -> None:
    body = session.get_one(Organisation, row.organisation_id)
    if not any(body.path.startswith(path) for path in paths_with(session, actor, Permission.ACCOUNT_WRITE)):
        raise actor.refusal(Permission.ACCOUNT_WRITE, row.organisation_id)
