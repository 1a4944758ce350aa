"""Accounts: listed, found, made and changed by the administrators in whose reach they are.

An account is in an administrator's reach when it is, or was, a member of one of its bodies or of one below them. It is
changed only by an administrator who reaches all bodies that it is a member of: who could change the address of a
person of another federation could take the account over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.access import sessions
from app.access.actor import Actor, system_actor
from app.access.passwords import hash_password, random_password
from app.access.standing import in_force, today
from app.access.tokens import require_session
from app.enums import AccountState, OrganisationKind, Permission, Role
from app.errors import Conflict, Forbidden, NotFound
from app.models.account import Account, AccountCreate, AccountNew, AccountUpdate, Membership
from app.models.base import now
from app.models.organisation import Organisation, OrganisationCreate
from app.rules.vietnamese import fold, person_sort_key
from app.services.event_log import differences, record, snapshot
from app.services.organisation_scope import how_many
from app.services.organisations import new_organisation
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import apply_changes, save
from app.services.reach import below, paths_with, require_reach
from app.services.versions import check_version

MISSING = "Không tìm thấy tài khoản này."
MANY = 10_000
"""Of up to so many bodies the people are looked up body by body."""


@dataclass(frozen=True, slots=True)
class AccountFilters:
    """What a list of accounts is narrowed to. `organisation_id` stands for that body and all below it."""

    q: str | None = None
    organisation_id: UUID | None = None
    role: Role | None = None
    state: AccountState | None = None


LISTED: tuple[Any, ...] = (
    Account.id, Account.created_at, Account.updated_at, Account.version, Account.login, Account.full_name,
    Account.email, Account.is_active, Account.closed_at, Account.handed_to_id, Account.password_temporary,
    Account.sort_key,
)  # fmt: skip


def list_accounts(session: Session, actor: Actor, query: PageQuery, filters: AccountFilters) -> Page[Any]:
    """The people of the bodies that the actor administers, in Vietnamese order of names. Raises Forbidden."""
    paths = reached_paths(session, actor, Permission.ACCOUNT_READ)
    if filters.organisation_id:
        paths = [require_reach(session, actor, Permission.ACCOUNT_READ, filters.organisation_id).path]
    within: list[Any] = []
    if filters.role:
        within += [col(Membership.role) == filters.role, in_force(Membership, today())]
    state = sa.case((_is_open(), AccountState.OPEN.value), else_=AccountState.CLOSED.value).label("state")
    statement: Any = sa.select(*LISTED, state).where(
        col(Account.is_service).is_(False), _members_below(session, paths, within)
    )
    for word in fold(filters.q or "").split():
        statement = statement.where(col(Account.search_text).contains(word, autoescape=True))
    if filters.state:
        statement = statement.where(_is_open() if filters.state is AccountState.OPEN else sa.not_(_is_open()))
    return keyset_page(session, statement, query, keys=[(col(Account.sort_key), False), (col(Account.id), False)])


def _is_open() -> Any:
    """As `models.account.state_of`."""
    not_closed = sa.or_(col(Account.closed_at).is_(None), col(Account.closed_at) > now())
    return sa.and_(col(Account.is_active), not_closed)


def reached_paths(session: Session, actor: Actor, permission: Permission) -> Sequence[str]:
    """The paths at and below which the actor has the right. Raises Forbidden without any."""
    paths = paths_with(session, actor, permission)
    if not paths:
        raise actor.refusal(permission, actor.organisation_id)
    return paths


def _member_of(*conditions: Any) -> Any:
    """The accounts with a membership of which the conditions hold."""
    theirs = _memberships(*conditions).where(col(Membership.account_id) == col(Account.id))
    return sa.exists(theirs.correlate(Account))


def _memberships(*conditions: Any) -> Any:
    joined = sa.select(col(Membership.account_id)).join(
        Organisation, col(Organisation.id) == col(Membership.organisation_id)
    )
    return joined.where(*conditions)


def _members_below(session: Session, paths: Sequence[str], conditions: Sequence[Any]) -> Any:
    """The accounts with a membership at or below these paths.

    Of few bodies the people are looked up by the index of paths. Of many the names are walked in their order, and the
    bodies of each are looked at, by a condition that no planner takes for an index.
    """
    if how_many(session, sa.select(col(Organisation.id)).where(below(paths)), MANY) <= MANY:
        return col(Account.id).in_(_memberships(below(paths), *conditions))
    begins = [sa.func.substr(col(Organisation.path), 1, len(path)) == path for path in paths]
    return _member_of(sa.or_(*begins), *conditions)


def find_account(session: Session, actor: Actor, account_id: UUID) -> Account:
    """One person's account. Raises NotFound outside the actor's reach, Forbidden without the right."""
    paths = reached_paths(session, actor, Permission.ACCOUNT_READ)
    wanted = select(Account).where(
        Account.id == account_id, col(Account.is_service).is_(False), _member_of(below(paths))
    )
    account = session.exec(wanted).first()
    if not account:
        raise NotFound("not_found", MISSING)
    return account


def account_for_change(session: Session, actor: Actor, account_id: UUID) -> Account:
    """The account, for an administrator who reaches all that it is a member of.

    Raises what `find_account` raises, Forbidden `serves_others` for one that also serves bodies out of reach.
    """
    account = find_account(session, actor, account_id)
    paths = reached_paths(session, actor, Permission.ACCOUNT_WRITE)
    elsewhere = (
        sa.select(col(Membership.id))
        .join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .where(col(Membership.account_id) == account.id, _not_over(), sa.not_(below(paths)))
    )
    if session.execute(elsewhere.limit(1)).first():
        raise Forbidden(
            "serves_others",
            "Người này còn làm việc ở đơn vị ngoài phạm vi của bạn. Hãy chỉ kết thúc vai trò trong đơn vị của mình.",
        )
    return account


def _not_over() -> Any:
    return sa.or_(col(Membership.ends_on).is_(None), col(Membership.ends_on) >= today())


def create_account(session: Session, command: AccountCreate, organisation: Organisation, role: Role) -> Account:
    """A new account with one membership, without asking for rights (set-up). Raises Conflict `login_taken`."""
    account = new_account(
        session, login=command.login, full_name=command.full_name, email=command.email, password=command.password
    )
    session.add(Membership(account_id=account.id, organisation_id=organisation.id, role=role))
    session.flush()
    return account


def new_account(
    session: Session, *, login: str, full_name: str, email: str | None, password: str, temporary: bool = False
) -> Account:
    """Save an account. Raises Conflict `login_taken`."""
    folded = sessions.fold_login(login)
    account = Account(
        login=folded, full_name=full_name, email=email, password_hash=hash_password(password),
        password_temporary=temporary,
    )  # fmt: skip
    _refresh(account)
    try:
        with session.begin_nested():
            session.add(account)
            session.flush()
    except IntegrityError:
        raise Conflict(
            "login_taken", f"Đã có tài khoản “{folded}”. Hãy chọn tên đăng nhập khác.", pointer="/login"
        ) from None
    return account


def _refresh(account: Account) -> None:
    """Search text and sort key from the rest."""
    account.search_text = fold(" ".join(filter(None, [account.full_name, account.login, account.email])))
    account.sort_key = person_sort_key(account.full_name)


def add_account(session: Session, actor: Actor, command: AccountNew) -> tuple[Account, str]:
    """A new account with its first membership, and the made-up password, which is shown only now.

    Raises NotFound and Forbidden as `require_reach` does, Conflict `login_taken`.
    """
    require_session(actor)
    body = require_reach(session, actor, Permission.ACCOUNT_WRITE, command.organisation_id)
    password = random_password()
    account = new_account(
        session, login=command.login, full_name=command.full_name, email=command.email, password=password,
        temporary=True,
    )  # fmt: skip
    given = command.model_dump(include={"organisation_id", "role", "starts_on", "ends_on"})
    member = Membership(account_id=account.id, **given)
    session.add(member)
    session.flush()
    record_account(session, actor, "added", account, body.id, new=said_of(account))
    record(
        session, actor, "membership.added", entity="membership", entity_id=member.id,
        organisation_id=body.id, new=snapshot(member),
    )  # fmt: skip
    session.flush()
    return account, password


def update_account(
    session: Session, actor: Actor, account_id: UUID, command: AccountUpdate, *, expected: int | None
) -> Account:
    """Another name or address. Raises what `account_for_change` raises, StaleVersion."""
    account = account_for_change(session, actor, account_id)
    check_version(account, expected)
    before = said_of(account)
    apply_changes(account, command.model_dump(exclude_unset=True), required={"full_name"})
    _refresh(account)
    save(session)
    old, new = differences(before, said_of(account))
    if new:
        record_account(session, actor, "changed", account, home_of(session, actor, account), old=old, new=new)
        session.flush()
    return account


def renew_password(session: Session, actor: Actor, account_id: UUID, *, expected: int | None) -> tuple[Account, str]:
    """A made-up password for somebody who cannot get a letter, shown only now; every session and token ends.

    Raises what `account_for_change` raises, Forbidden `own_account` for one's own.
    """
    require_session(actor)
    require_another(actor, account_id)
    account = account_for_change(session, actor, account_id)
    check_version(account, expected)
    password = random_password()
    account.password_hash, account.password_temporary = hash_password(password), True
    sessions.close_all(session, account.id)
    save(session)
    record_account(session, actor, "password_renewed", account, home_of(session, actor, account))
    session.flush()
    return account, password


def require_another(actor: Actor, account_id: UUID) -> None:
    """Raise Forbidden `own_account`: nobody raises, closes or hands over what is its own."""
    if account_id == actor.account_id:
        raise Forbidden("own_account", "Không tự làm việc này với tài khoản của mình. Hãy nhờ một quản trị viên khác.")


SAID = ("login", "full_name", "email", "is_active", "closed_at", "handed_to_id")


def said_of(account: Account) -> dict[str, Any]:
    """What the log holds of an account."""
    return {name: value for name, value in snapshot(account).items() if name in SAID}


def record_account(
    session: Session, actor: Actor, action: str, account: Account, organisation_id: UUID, **values: Any
) -> None:
    """One log entry about an account, in the log of one of its bodies."""
    record(
        session, actor, f"account.{action}", entity="account", entity_id=account.id,
        organisation_id=organisation_id, **values,
    )  # fmt: skip


def home_of(session: Session, actor: Actor, account: Account) -> UUID:
    """The body within the actor's reach that the account has been a member of for longest."""
    statement = (
        select(Membership.organisation_id)
        .join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .where(Membership.account_id == account.id, below(paths_with(session, actor, Permission.ACCOUNT_READ)))
        .order_by(col(Membership.created_at), col(Membership.id))
    )
    return session.exec(statement.limit(1)).first() or actor.organisation_id


def create_admin(session: Session, command: AccountCreate, *, organisation_name: str) -> Account:
    """An administrator of the named organisation, which is made when it is not there yet. The log says so."""
    body = session.exec(select(Organisation).where(Organisation.name == organisation_name)).first()
    made = body is None
    if not body:
        body = new_organisation(
            session, OrganisationCreate(name=organisation_name, kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        )
    account = create_account(session, command, body, Role.ADMINISTRATOR)
    system = system_actor(body.id)
    if made:
        record(session, system, "organisation.added", entity="organisation", entity_id=body.id, new=snapshot(body))
    new = said_of(account) | {"role": Role.ADMINISTRATOR.value}
    record_account(session, system, "added", account, body.id, new=new)
    session.flush()
    return account
