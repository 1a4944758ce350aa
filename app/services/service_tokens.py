"""Service tokens: what other systems sign in with. Administrators make them, each with a service account of its own."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access import tokens
from app.access.actor import Actor
from app.access.permissions import PERMISSIONS
from app.enums import Permission
from app.errors import NotFound
from app.models.access_token import AccessToken, ServiceTokenCreate
from app.models.account import Account, Membership
from app.models.base import now
from app.models.organisation import Organisation
from app.rules.vietnamese import fold, person_sort_key
from app.services.access_tokens import MISSING, end, note_made, require_scopes
from app.services.event_log import record
from app.services.paging import Page, PageQuery, keyset_page
from app.services.reach import below, paths_with, require_reach
from app.services.versions import check_version


def create_service_token(session: Session, actor: Actor, command: ServiceTokenCreate) -> tuple[str, Any]:
    """A service account with one role in one body, its token, and the secret, which is shown only now.

    Raises Forbidden `session_needed` for a token, BadInput `scope_not_held` for a scope beyond the role, NotFound
    and Forbidden as `require_reach` does.
    """
    tokens.require_session(actor)
    body = require_reach(session, actor, Permission.TOKEN_WRITE, command.organisation_id)
    require_scopes(command.scopes, PERMISSIONS[command.role])
    account = _service_account(session, command)
    expires_at = now() + timedelta(days=command.expires_in_days) if command.expires_in_days else None
    secret, made = tokens.make(session, account, name=command.name, scopes=command.scopes, expires_at=expires_at)
    record(
        session,
        actor,
        "account.added",
        entity="account",
        entity_id=account.id,
        organisation_id=body.id,
        new={"login": account.login, "is_service": True, "role": command.role.value},
    )
    note_made(session, actor, made, body.id)
    return secret, find_service_token(session, actor, made.id)


def _service_account(session: Session, command: ServiceTokenCreate) -> Account:
    account = Account(
        login=f"may-{uuid4().hex}",
        full_name=command.name,
        is_service=True,
        search_text=fold(command.name),
        sort_key=person_sort_key(command.name),
    )
    session.add(account)
    session.flush()
    session.add(Membership(account_id=account.id, organisation_id=command.organisation_id, role=command.role))
    session.flush()
    return account


_COLUMNS: tuple[Any, ...] = (
    col(AccessToken.id),
    col(AccessToken.created_at),
    col(AccessToken.updated_at),
    col(AccessToken.version),
    col(AccessToken.account_id),
    col(AccessToken.name),
    col(AccessToken.ending),
    col(AccessToken.scopes),
    col(AccessToken.expires_at),
    col(AccessToken.last_used_at),
    col(AccessToken.last_address),
    col(AccessToken.revoked_at),
    col(Membership.organisation_id),
    col(Membership.role),
    col(Organisation.name).label("organisation_name"),
)


def _within(paths: Any) -> Any:
    return (
        sa.select(*_COLUMNS)
        .join(Account, sa.and_(col(Account.id) == col(AccessToken.account_id), col(Account.is_service)))
        .join(Membership, col(Membership.account_id) == col(Account.id))
        .join(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .where(below(paths))
    )


def list_service_tokens(session: Session, actor: Actor, query: PageQuery) -> Page[Any]:
    """The service tokens of the bodies that the actor administers, the newest first. Raises Forbidden without right."""
    paths = paths_with(session, actor, Permission.TOKEN_WRITE)
    if not paths:
        raise actor.refusal(Permission.TOKEN_WRITE, actor.organisation_id)
    return keyset_page(session, _within(paths), query, keys=[(col(AccessToken.id), True)])


def find_service_token(session: Session, actor: Actor, token_id: UUID) -> Any:
    """One service token with its body and role. Raises NotFound outside the actor's reach, Forbidden without right."""
    paths = paths_with(session, actor, Permission.TOKEN_WRITE)
    if not paths:
        raise actor.refusal(Permission.TOKEN_WRITE, actor.organisation_id)
    found = session.execute(_within(paths).where(col(AccessToken.id) == token_id)).first()
    if not found:
        raise NotFound("not_found", MISSING)
    return found


def revoke_service_token(session: Session, actor: Actor, token_id: UUID, *, expected: int | None) -> None:
    """End a service token at once, and close its account, which nothing else can sign in to."""
    shown = find_service_token(session, actor, token_id)
    require_reach(session, actor, Permission.TOKEN_WRITE, shown.organisation_id)
    token = session.get_one(AccessToken, token_id)
    check_version(token, expected)
    end(session, actor, token, shown.organisation_id)
    account = session.get_one(Account, token.account_id)
    account.is_active, account.closed_at = False, account.closed_at or now()
    session.flush()
