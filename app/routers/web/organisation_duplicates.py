"""Bodies that are likely entered twice, with one button to make them one."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.organisation_act import OrganisationMerge
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import FIND, NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.organisation_choices import choices, id_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import organisation_duplicates, organisation_mergers
from app.services.organisation_names import names_of

router = APIRouter(prefix="/organisations/duplicates", include_in_schema=False, route_class=PageRoute)


def _show(
    request: Request, session: Session, actor: Actor, branch: UUID | None, find: str, kept: Kept = NOTHING_KEPT
) -> Response:
    found, too_large = organisation_duplicates.suggest_or_narrow(session, actor, branch)
    return page(
        request,
        "organisations/duplicates.html",
        kept=kept,
        found=found,
        too_large=too_large,
        branch=branch,
        branches=choices(session, actor, find, chosen=[branch]),
        parents=names_of(session, {body.parent_id for one in found for body in one.bodies}),
    )


@router.get("")
def show_duplicates(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    branch: Annotated[str, Query(max_length=40)] = "",
    find: Annotated[str, Query(alias=f"branch{FIND}", max_length=200)] = "",
) -> Response:
    """What is likely entered twice in a branch (one's own)."""
    return _show(request, session, actor, id_of(branch), find)


@router.post("/{organisation_id}/merge")
def merge_duplicate(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """This body goes into the other one, from today on."""
    on_refusal(
        request,
        lambda fresh, kept: _show(request, fresh, actor, None, "", kept),
        back="/organisations/duplicates",
    )
    command = parse(OrganisationMerge, form, zone=settings.time_zone)
    organisation_mergers.merge_organisations(session, actor, organisation_id, command, expected=expected_version(form))
    return see_other(request, "/organisations/duplicates", notice="saved")
