"""People's accounts, kept by administrators: list, one account with its roles, and what can be done with it."""

from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.access.standing import today
from app.enums import AccountState, Permission, Role
from app.models.account import AccountNew, AccountUpdate, HandOver, state_of
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.changes import changed_only
from app.routers.web.forms import FIND, NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.organisation_choices import Among, choices, choices_of_form, id_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import account_closing, account_handover, account_pages, accounts
from app.services.accounts import AccountFilters
from app.services.memberships import memberships_of
from app.services.paging import PageQuery

router = APIRouter(prefix="/admin/accounts", include_in_schema=False, route_class=PageRoute)
HERE = "/admin/accounts"
PAGE = 50


def account_url(account_id: UUID) -> str:
    """The address of an account's page."""
    return f"{HERE}/{account_id}"


@router.get("")
def list_accounts(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    q: Annotated[str, Query(max_length=200)] = "",
    role: Annotated[str, Query(max_length=40)] = "",
    state: Annotated[str, Query(max_length=20)] = "open",
    organisation: Annotated[str, Query(max_length=40)] = "",
    find: Annotated[str, Query(alias=f"organisation{FIND}", max_length=200)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """By name, in Vietnamese order; search ignores diacritics."""
    filters = AccountFilters(
        q=q.strip() or None,
        organisation_id=id_of(organisation),
        role=Role(role) if role in set(Role) else None,
        state=AccountState(state) if state in set(AccountState) else None,
    )
    found = accounts.list_accounts(session, actor, PageQuery(PAGE, cursor), filters)
    asked = {"q": q, "role": role, "state": state, "organisation": organisation, "cursor": found.next}
    return page(
        request,
        "admin/accounts.html",
        block="results",
        found=found,
        held=memberships_of(session, actor, [row.id for row in found.items]),
        filters=filters,
        bodies=choices(session, actor, find, chosen=[filters.organisation_id], among=Among.ACCOUNTS),
        roles=Role,
        states=AccountState,
        state_of=state_of,
        can_write=account_pages.may_write(actor),
        next_url=f"{HERE}?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.get("/new")
def show_new(
    request: Request, session: SessionDep, actor: ActorDep, organisation: Annotated[str, Query(max_length=40)] = ""
) -> Response:
    """The form for a new account."""
    return _new(request, session, actor, organisation=organisation)


def _new(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, organisation: str = ""
) -> Response:
    accounts.reached_paths(session, actor, Permission.ACCOUNT_WRITE)
    stored = id_of(organisation) or actor.organisation_id
    bodies = choices_of_form(
        session, actor, kept, f"{HERE}/new", "organisation_id", stored=stored, among=Among.ACCOUNTS
    )
    return page(request, "admin/account_new.html", kept=kept, bodies=bodies, roles=Role)


@router.post("/new")
def add_account(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new account; its password stands on the answer and nowhere else."""
    on_refusal(request, lambda fresh, kept: _new(request, fresh, actor, kept))
    account, password = accounts.add_account(session, actor, parse(AccountNew, form, zone=settings.time_zone))
    return _password(request, account, password)


def _password(request: Request, account: Any, password: str) -> Response:
    response = page(request, "admin/account_password.html", account=account, password=password)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.get("/{account_id}")
def show_account(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """One account, its roles with their days, and what can be done with it."""
    return one(request, session, actor, account_id)


def one(request: Request, session: Session, actor: Actor, account_id: UUID, kept: Kept = NOTHING_KEPT) -> Response:
    """The page of an account."""
    shown = account_pages.show(session, actor, account_id)
    return page(
        request,
        "admin/account.html",
        kept=kept,
        shown=shown,
        account=shown.account,
        url=account_url(account_id),
        bodies=choices_of_form(
            session,
            actor,
            kept,
            f"{account_url(account_id)}/memberships",
            "organisation_id",
            among=Among.ACCOUNTS,
        ),
        roles=Role,
        today=today(),
    )


def keep(request: Request, actor: Actor, account_id: UUID) -> None:
    """A refused form of an account's page comes back on it, with what was typed."""
    on_refusal(
        request,
        lambda fresh, kept: one(request, fresh, actor, account_id, kept),
        current=lambda fresh: accounts.find_account(fresh, actor, account_id),
        back=account_url(account_id),
    )


@router.post("/{account_id}")
def change_account(
    request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Another name or address."""
    keep(request, actor, account_id)
    account = accounts.find_account(session, actor, account_id)
    command = changed_only(parse(AccountUpdate, form, zone=settings.time_zone), account)
    accounts.update_account(session, actor, account_id, command, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="saved")


@router.post("/{account_id}/close")
def close_account(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Nobody signs in to it any more."""
    keep(request, actor, account_id)
    account_closing.close_account(session, actor, account_id, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="account_closed")


@router.post("/{account_id}/reopen")
def reopen_account(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """It is used again."""
    keep(request, actor, account_id)
    account_closing.reopen_account(session, actor, account_id, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="account_reopened")


@router.post("/{account_id}/password")
def renew_password(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """A made-up password, which stands on the answer and nowhere else."""
    keep(request, actor, account_id)
    account, password = accounts.renew_password(session, actor, account_id, expected=expected_version(form))
    return _password(request, account, password)


@router.post("/{account_id}/second-factor")
def reset_second_factor(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """For somebody who lost the telephone and the recovery codes."""
    keep(request, actor, account_id)
    account_pages.reset_second_factor(session, actor, account_id)
    return see_other(request, account_url(account_id), notice="second_factor_reset")


@router.post("/{account_id}/hand-over")
def hand_over(
    request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Everything that it is goes to a successor."""
    keep(request, actor, account_id)
    command = parse(HandOver, form, zone=settings.time_zone)
    account_handover.hand_over(session, actor, account_id, command, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="handed_over")
