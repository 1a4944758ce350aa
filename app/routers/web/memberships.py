"""Roles of an account, as forms on its page; and in which of one's own bodies one works now."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.models.account import MembershipCreate, MembershipUpdate, OrganisationChoice
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.accounts import account_url, keep
from app.routers.web.forms import FormDep, expected_version, parse, text_of
from app.routers.web.pages import local_path, see_other
from app.routers.web.route import PageRoute
from app.services import memberships

router = APIRouter(include_in_schema=False, route_class=PageRoute)


@router.post("/admin/accounts/{account_id}/memberships")
def add_membership(
    request: Request, account_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """One more role."""
    keep(request, actor, account_id)
    command = parse(MembershipCreate, form, zone=settings.time_zone, account_id=account_id)
    memberships.add_membership(session, actor, command)
    return see_other(request, account_url(account_id), notice="added")


@router.post("/admin/memberships/{membership_id}")
def change_membership(
    request: Request, membership_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Other days."""
    account_id = memberships.find_membership(session, actor, membership_id).account_id
    keep(request, actor, account_id)
    command = parse(MembershipUpdate, form, zone=settings.time_zone)
    memberships.update_membership(session, actor, membership_id, command, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="saved")


@router.post("/admin/memberships/{membership_id}/end")
def end_membership(
    request: Request, membership_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """It counts no longer."""
    account_id = memberships.find_membership(session, actor, membership_id).account_id
    keep(request, actor, account_id)
    memberships.end_membership(session, actor, membership_id, expected=expected_version(form))
    return see_other(request, account_url(account_id), notice="membership_ended")


@router.post("/account/organisation")
def choose_organisation(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Work in another of one's bodies, and go back to where one was."""
    chosen = parse(OrganisationChoice, form, zone=settings.time_zone)
    memberships.work_in(session, actor, chosen.organisation_id)
    return see_other(request, local_path(text_of(form, "next")), notice="organisation_chosen")
