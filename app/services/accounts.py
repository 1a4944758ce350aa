"""Accounts: signing in and out, and the first administrator."""

from sqlalchemy import Engine
from sqlmodel import Session, select

from app.access import sessions
from app.access.actor import Actor
from app.access.passwords import hash_password
from app.database import transaction
from app.enums import OrganisationKind, Role
from app.errors import BadInput, Conflict
from app.models.account import Account, AccountCreate, LoginSession, Membership
from app.models.organisation import Organisation, OrganisationCreate
from app.rules.vietnamese import person_sort_key
from app.services.event_log import record
from app.services.organisations import new_organisation
from app.settings import Settings

WRONG = "Tên đăng nhập hoặc mật khẩu không đúng."


def attempt(
    engine: Engine,
    login: str,
    password: str,
    *,
    settings: Settings,
    address: str | None,
    user_agent: str | None,
    previous: str | None = None,
) -> tuple[str, LoginSession]:
    """Sign in, in transactions of its own, so that a failure is kept and counted.

    `previous` is the token that the browser came with: its session ends when the new one begins.
    Raises TooManyRequests `too_many_attempts`, BadInput `wrong_login`.
    """
    with transaction(engine, writing=False) as session:
        sessions.check_throttle(session, login, address)
        account = sessions.verified_account(session, login, password)
    with transaction(engine) as session:
        if account:
            if previous:
                sessions.close_token(session, previous)
            token, opened = sessions.open_session(
                session, account, hours=settings.session_hours, address=address, user_agent=user_agent
            )
            _note_sign_in(session, account, opened)
            return token, opened
        sessions.note_failure(session, login, address)
    raise BadInput("wrong_login", WRONG, pointer="/password")


def _note_sign_in(session: Session, account: Account, opened: LoginSession) -> None:
    member = session.exec(select(Membership).where(Membership.account_id == account.id).limit(1)).first()
    if member:
        actor = Actor(account.id, account.full_name, member.organisation_id, address=opened.address)
        record(session, actor, "session.opened", entity="login_session", entity_id=opened.id)


def sign_out(session: Session, actor: Actor) -> None:
    """End the actor's session."""
    if actor.session_id:
        sessions.close_session(session, actor.session_id)
        record(session, actor, "session.closed", entity="login_session", entity_id=actor.session_id)
        session.flush()


def create_account(session: Session, command: AccountCreate, organisation: Organisation, role: Role) -> Account:
    """A new account with one membership. Raises Conflict `login_taken`."""
    login = sessions.fold_login(command.login)
    if session.exec(select(Account).where(Account.login == login)).first():
        raise Conflict("login_taken", f"Đã có tài khoản “{login}”. Hãy chọn tên đăng nhập khác.")
    account = Account(
        login=login,
        full_name=command.full_name,
        email=command.email,
        password_hash=hash_password(command.password),
        sort_key=person_sort_key(command.full_name),
    )
    session.add(account)
    session.flush()
    session.add(Membership(account_id=account.id, organisation_id=organisation.id, role=role))
    session.flush()
    return account


def create_admin(session: Session, command: AccountCreate, *, organisation_name: str) -> Account:
    """An administrator of the named organisation, which is made when it is not there yet."""
    body = session.exec(select(Organisation).where(Organisation.name == organisation_name)).first()
    if not body:
        body = new_organisation(
            session, OrganisationCreate(name=organisation_name, kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        )
    return create_account(session, command, body, Role.ADMINISTRATOR)
