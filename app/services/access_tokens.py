"""Personal access tokens: made, listed and revoked by the person whose they are."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlmodel import Session, col, select

from app.access import tokens
from app.access.actor import Actor, system_actor
from app.access.sessions import fold_login
from app.access.standing import in_force, today
from app.enums import Permission, Role
from app.errors import BadInput, NotFound
from app.models.access_token import AccessToken, AccessTokenCreate
from app.models.account import Account, Membership
from app.models.base import now
from app.services.event_log import plain, record
from app.services.own_account import warn_owner
from app.services.paging import Page, PageQuery, keyset_page
from app.services.versions import check_version

MISSING = "Không tìm thấy khóa API này."


def offered_scopes(actor: Actor) -> list[Permission]:
    """The rights that the actor has in any of its organisations, in the order of the table: what a token may get."""
    held = frozenset[Permission]().union(*(actor.permissions(own) for own in actor.roles))
    return [permission for permission in Permission if permission in held]


def require_scopes(wanted: Iterable[Permission], held: Iterable[Permission]) -> None:
    """Raise BadInput `scope_not_held` for a scope beyond these rights: a token never does more than its account."""
    beyond = [scope.label for scope in wanted if scope not in frozenset(held)]
    if beyond:
        raise BadInput(
            "scope_not_held",
            f"Tài khoản không có quyền: {', '.join(beyond)}. Hãy bỏ các phạm vi đó.",
            pointer="/scopes",
        )


def create_token(session: Session, actor: Actor, command: AccessTokenCreate) -> tuple[str, AccessToken]:
    """A new token of the actor's own, and its secret, which is shown only now. The owner gets a letter about it.

    Raises Forbidden `session_needed` for a token (tokens make no tokens), BadInput `scope_not_held`.
    """
    tokens.require_session(actor)
    return _create(session, actor, session.get_one(Account, actor.account_id), command)


def create_token_for(session: Session, login: str, command: AccessTokenCreate) -> tuple[str, AccessToken]:
    """A token of the named account, made from the command line. Raises NotFound `no_such_account`, BadInput."""
    account = session.exec(select(Account).where(Account.login == fold_login(login), col(Account.is_active))).first()
    roles = _roles(session, account) if account else {}
    if not account or not roles:
        raise NotFound("no_such_account", f"Không có tài khoản “{login}” đang hoạt động trong một đơn vị.")
    return _create(session, replace(system_actor(next(iter(roles))), roles=roles), account, command)


def _roles(session: Session, account: Account) -> dict[UUID, frozenset[Role]]:
    theirs = select(Membership).where(Membership.account_id == account.id, in_force(Membership, today()))
    roles: dict[UUID, frozenset[Role]] = {}
    for member in session.exec(theirs.order_by(col(Membership.created_at), col(Membership.id))).all():
        roles[member.organisation_id] = roles.get(member.organisation_id, frozenset()) | {member.role}
    return roles


def _create(session: Session, actor: Actor, account: Account, command: AccessTokenCreate) -> tuple[str, AccessToken]:
    require_scopes(command.scopes, offered_scopes(actor))
    secret, made = tokens.make(
        session,
        account,
        name=command.name,
        scopes=command.scopes,
        expires_at=now() + timedelta(days=command.expires_in_days),
    )
    note_made(session, actor, made, actor.organisation_id)
    warn_owner(session, account, "token_made")
    return secret, made


def note_made(session: Session, actor: Actor, made: AccessToken, organisation_id: UUID) -> None:
    """Put a new token into the log: what it may, never its secret."""
    said = {"name": made.name, "ending": made.ending, "scopes": made.scopes, "expires_at": plain(made.expires_at)}
    record(
        session,
        actor,
        "access_token.added",
        entity="access_token",
        entity_id=made.id,
        organisation_id=organisation_id,
        new=said,
    )
    session.flush()


def list_tokens(session: Session, actor: Actor, query: PageQuery) -> Page[AccessToken]:
    """The actor's own tokens, the newest first, those that ended too."""
    statement = select(AccessToken).where(col(AccessToken.account_id) == actor.account_id)
    return keyset_page(session, statement, query, keys=[(col(AccessToken.id), True)])


def find_token(session: Session, actor: Actor, token_id: UUID) -> AccessToken:
    """One of the actor's own tokens. Raises NotFound for anybody else's."""
    found = session.get(AccessToken, token_id)
    if not found or actor.account_id is None or found.account_id != actor.account_id:
        raise NotFound("not_found", MISSING)
    return found


def revoke_token(session: Session, actor: Actor, token_id: UUID, *, expected: int | None) -> None:
    """End one of the actor's own tokens at once. One that has ended already stays as it is."""
    tokens.require_session(actor)
    found = find_token(session, actor, token_id)
    check_version(found, expected)
    end(session, actor, found, actor.organisation_id)


def end(session: Session, actor: Actor, token: AccessToken, organisation_id: UUID) -> None:
    """Revoke a token, and say so in the log."""
    if token.revoked_at is not None:
        return
    token.revoked_at = now()
    record(
        session,
        actor,
        "access_token.revoked",
        entity="access_token",
        entity_id=token.id,
        organisation_id=organisation_id,
        old={"name": token.name, "ending": token.ending},
    )
    session.flush()
