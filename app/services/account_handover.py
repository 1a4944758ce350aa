"""Handing an account over: from a day on a successor is what somebody was, in one act that the log holds."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access import sessions, tokens
from app.access.actor import Actor
from app.access.standing import today
from app.enums import AccountState, Permission
from app.errors import BadInput, Conflict, Forbidden
from app.models.account import Account, HandOver, Membership
from app.models.base import now
from app.models.delegation import Delegation
from app.models.organisation import Organisation
from app.rules.period import joined
from app.services.account_closing import lock_administrators, require_an_administrator
from app.services.accounts import (
    account_for_change,
    home_of,
    reached_paths,
    record_account,
    require_another,
    said_of,
)
from app.services.event_log import differences, record, snapshot
from app.services.mail import send_later
from app.services.plans import save
from app.services.reach import below
from app.services.versions import check_version
from app.settings import current_settings


def hand_over(session: Session, actor: Actor, account_id: UUID, command: HandOver, *, expected: int | None) -> Account:
    """From `day` on the successor is what the account was; the account is closed with the end of the day before.

    Memberships move with the days that they still have, delegations that were given go on in the successor's name,
    those that were received end: they were trust in a person. Both are told by mail. Raises what
    `account_for_change` raises, Forbidden `own_account`, BadInput `unknown_successor`, `day_past`, Conflict
    `last_administrator`.
    """
    require_another(actor, account_id)
    account = account_for_change(session, actor, account_id)
    check_version(account, expected)
    if account.state is AccountState.CLOSED:
        raise Conflict("account_closed", "Tài khoản này đã đóng.")
    if command.day < today():
        raise BadInput("day_past", "Ngày bàn giao không thể ở trong quá khứ.", pointer="/day")
    successor = _successor(session, actor, account, command.successor)
    lock_administrators(session)
    _move_memberships(session, actor, account, successor, command.day)
    _move_delegations(session, account, successor, command.day)
    _end_on(session, actor, account, successor, command)
    require_an_administrator(session, day=command.day)
    _tell_both(session, actor, account, successor, command.day)
    return account


def _successor(session: Session, actor: Actor, account: Account, login: str) -> Account:
    """An open account in the actor's reach, that is not the actor's own: nobody hands rights to itself."""
    found = session.exec(select(Account).where(Account.login == sessions.fold_login(login))).first()
    if found and found.id != account.id and found.state is AccountState.OPEN and not found.is_service:
        if found.id == actor.account_id:
            raise Forbidden(
                "own_account", "Không tự làm việc này với tài khoản của mình. Hãy nhờ một quản trị viên khác."
            )
        if _reached(session, actor, found):
            return found
    raise BadInput(
        "unknown_successor",
        "Không có tài khoản đang dùng nào với tên đăng nhập này trong phạm vi của bạn. Hãy tạo tài khoản đó trước.",
        pointer="/successor",
    )


def _reached(session: Session, actor: Actor, account: Account) -> bool:
    paths = reached_paths(session, actor, Permission.ACCOUNT_WRITE)
    theirs = (
        select(Membership.id)
        .join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .where(Membership.account_id == account.id, below(paths))
    )
    return session.exec(theirs.limit(1)).first() is not None


def _memberships(session: Session, account_id: UUID) -> list[Membership]:
    statement = select(Membership).where(Membership.account_id == account_id)
    return list(session.exec(statement.order_by(col(Membership.created_at), col(Membership.id))).all())


def _move_memberships(session: Session, actor: Actor, account: Account, successor: Account, day: date) -> None:
    held = {(row.organisation_id, row.role): row for row in _memberships(session, successor.id)}
    for row in _memberships(session, account.id):
        if row.ends_on and row.ends_on < day:
            continue
        starts_on = max(filter(None, [row.starts_on, day]))
        _give(session, actor, successor, held.get((row.organisation_id, row.role)), row, starts_on)
        _take(session, actor, row, day)


def _give(
    session: Session, actor: Actor, successor: Account, known: Membership | None, row: Membership, starts_on: date
) -> None:
    """The successor's membership like `row` from that day on; one that it has already is made to reach so far."""
    before = snapshot(known) if known else {}
    more = (starts_on, row.ends_on)
    member = known or Membership(account_id=successor.id, organisation_id=row.organisation_id, role=row.role)
    member.starts_on, member.ends_on = joined((known.starts_on, known.ends_on), more) if known else more
    session.add(member)
    session.flush()
    old, new = differences(before, snapshot(member))
    if new:
        _note(session, actor, "membership.changed" if known else "membership.added", member, old, new)


def _take(session: Session, actor: Actor, row: Membership, day: date) -> None:
    """The membership ends with the day before; one that would only have begun is gone."""
    before = snapshot(row)
    if row.starts_on and row.starts_on >= day:
        session.delete(row)
        session.flush()
        _note(session, actor, "membership.removed", row, before, {})
        return
    row.ends_on = day - timedelta(days=1)
    session.flush()
    old, new = differences(before, snapshot(row))
    _note(session, actor, "membership.ended", row, old, new)


def _note(
    session: Session, actor: Actor, action: str, row: Membership, old: dict[str, Any], new: dict[str, Any]
) -> None:
    record(
        session, actor, action, entity="membership", entity_id=row.id, organisation_id=row.organisation_id,
        old=old, new=new,
    )  # fmt: skip


def _move_delegations(session: Session, account: Account, successor: Account, day: date) -> None:
    either = sa.or_(col(Delegation.giver_id) == account.id, col(Delegation.receiver_id) == account.id)
    alive = select(Delegation).where(either, col(Delegation.revoked_at).is_(None), col(Delegation.ends_on) >= day)
    for row in session.exec(alive).all():
        moved = row.giver_id == account.id and row.receiver_id != successor.id
        if moved:
            session.add(
                Delegation(
                    giver_id=successor.id, receiver_id=row.receiver_id, organisation_id=row.organisation_id,
                    role=row.role, starts_on=max(row.starts_on, day), ends_on=row.ends_on, reason=row.reason,
                )
            )  # fmt: skip
        if row.starts_on >= day:
            row.revoked_at = now()
        else:
            row.ends_on = day - timedelta(days=1)
    session.flush()


def _end_on(session: Session, actor: Actor, account: Account, successor: Account, command: HandOver) -> None:
    """Closed from that day on: at once when it is today, else by its date alone."""
    before = said_of(account)
    account.handed_to_id = successor.id
    account.closed_at = now() if command.day <= today() else _midnight(command.day)
    if command.day <= today():
        account.is_active = False
        sessions.close_all(session, account.id)
        tokens.end_all(session, account.id)
    save(session)
    old, new = differences(before, said_of(account))
    place = home_of(session, actor, account)
    new |= {"successor": successor.login, "day": str(command.day), "reason": command.reason}
    record_account(session, actor, "handed_over", account, place, old=old, new=new)
    session.flush()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(current_settings().time_zone)).astimezone(UTC)


def _tell_both(session: Session, actor: Actor, account: Account, successor: Account, day: date) -> None:
    body = session.get_one(Organisation, home_of(session, actor, account))
    for person in (account, successor):
        if person.email:
            values = {
                "name": person.full_name, "organisation": body.name, "from_name": account.full_name,
                "to_name": successor.full_name, "day": f"{day.day}/{day.month}/{day.year}",
            }  # fmt: skip
            send_later(
                session, to=person.email, template="handover", language=person.language or "vi", values=values,
                organisation_id=body.id,
            )  # fmt: skip
