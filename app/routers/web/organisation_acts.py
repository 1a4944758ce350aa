"""What happens to a body from a day on, each act on a page of its own: who is meant is searched for there."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, ValidationError
from sqlmodel import Session
from starlette.datastructures import FormData

from app.access.actor import Actor
from app.enums import OrganisationKind
from app.models.base import Shape
from app.models.organisation import Organisation
from app.models.organisation_act import (
    OrganisationClose,
    OrganisationMerge,
    OrganisationMove,
    OrganisationRename,
    OrganisationSplit,
)
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import (
    FIND,
    NOTHING_KEPT,
    FormDep,
    Kept,
    expected_version,
    form_values,
    on_refusal,
    parse,
    refusal,
    text_of,
)
from app.routers.web.organisation_choices import choices, choices_of_form, id_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import organisation_acts, organisation_history, organisation_mergers
from app.services.organisation_scope import managed
from app.services.plans import today

router = APIRouter(prefix="/organisations/{organisation_id}", include_in_schema=False, route_class=PageRoute)

LEAST_PARTS, MOST_PARTS = 2, 20
CHOSEN = {"move": ("parent_id",), "merge": ("successor_id",)}
"""The bodies that the form of an act asks for."""


def _show(
    request: Request,
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    act: str,
    kept: Kept = NOTHING_KEPT,
    **more: Any,
) -> Response:
    body = managed(session, actor, organisation_id)
    action = f"/organisations/{organisation_id}/{act}"
    offered = {
        name: choices_of_form(session, actor, kept, action, name, without=body.id) for name in CHOSEN.get(act, ())
    }
    return page(
        request,
        f"organisations/{act}.html",
        body=body,
        offered=offered,
        kept=kept,
        today=today(),
        kinds=OrganisationKind,
        **more,
    )


def _keep(request: Request, actor: Actor, organisation_id: UUID, show: Callable[[Session, Kept], Response]) -> None:
    on_refusal(
        request,
        show,
        current=lambda session: managed(session, actor, organisation_id),
        back=f"/organisations/{organisation_id}",
    )


def _done(request: Request, body: Organisation, notice: str = "saved") -> Response:
    return see_other(request, f"/organisations/{body.id}", notice=notice)


def _act(act: str, do: Callable[..., Organisation], takes: type[Shape]) -> None:
    """The page of one act and its address: a refusal shows the page again, with what was typed."""

    def show_act(request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
        return _show(request, session, actor, organisation_id, act)

    def do_act(
        request: Request,
        organisation_id: UUID,
        session: SessionDep,
        actor: ActorDep,
        settings: SettingsDep,
        form: FormDep,
    ) -> Response:
        _keep(request, actor, organisation_id, lambda s, kept: _show(request, s, actor, organisation_id, act, kept))
        command = parse(takes, form, zone=settings.time_zone)
        return _done(request, do(session, actor, organisation_id, command, expected=expected_version(form)))

    router.add_api_route(f"/{act}", show_act, methods=["GET"], name=f"show_{act}")
    router.add_api_route(f"/{act}", do_act, methods=["POST"], name=do.__name__, description=do.__doc__)


_act("rename", organisation_acts.rename_organisation, OrganisationRename)
_act("move", organisation_acts.move_organisation, OrganisationMove)
_act("close", organisation_acts.close_organisation, OrganisationClose)


@router.post("/reopen")
def reopen_organisation(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """The end was a mistake."""
    body = organisation_acts.reopen_organisation(session, actor, organisation_id, expected=expected_version(form))
    return _done(request, body)


@router.post("/history/{since}/forget")
def forget_change(
    request: Request, organisation_id: UUID, since: date, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """A change was a mistake, or will not come."""
    body = organisation_history.forget_change(session, actor, organisation_id, since, expected=expected_version(form))
    return _done(request, body, notice="removed")


@router.get("/merge")
def show_merge(request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """Into which body it goes, and which others go with it."""
    return _show_merge(request, session, actor, organisation_id)


def _show_merge(
    request: Request, session: Session, actor: Actor, organisation_id: UUID, kept: Kept = NOTHING_KEPT
) -> Response:
    form: FormData | None = getattr(request.state, "form", None)
    taken = [id_of(str(text)) for text in form.getlist("with_ids")] if form else []
    find = kept.values.get("with_ids" + FIND, "")
    others = choices(session, actor, find, chosen=taken, without=organisation_id)
    return _show(request, session, actor, organisation_id, "merge", kept, others=others)


def _without_blanks(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _checked(shape: type[BaseModel], values: dict[str, Any]) -> Any:
    try:
        return shape.model_validate(values)
    except ValidationError as error:
        raise refusal(error) from error


@router.post("/merge")
def merge_organisations(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Merge the bodies; a name typed for a new one counts before a choice."""
    _keep(
        request, actor, organisation_id,
        lambda s, kept: _show_merge(request, s, actor, organisation_id, kept),
    )  # fmt: skip
    values = form_values(OrganisationMerge, form, zone=settings.time_zone)
    values["with_ids"] = form.getlist("with_ids")
    if text_of(form, "successor/name").strip():
        values.pop("successor_id", None)
        values["successor"] = _without_blanks(_group(form, "successor/"))
    command = _checked(OrganisationMerge, _without_blanks(values))
    body = organisation_mergers.merge_organisations(
        session, actor, organisation_id, command, expected=expected_version(form)
    )
    return _done(request, body)


def _group(form: FormData, prefix: str) -> dict[str, str]:
    """The fields of a form below a prefix."""
    return {name.removeprefix(prefix): text_of(form, name) for name in form if name.startswith(prefix)}


def _show_split(
    request: Request, session: Session, actor: Actor, organisation_id: UUID, parts: int, kept: Kept = NOTHING_KEPT
) -> Response:
    units = organisation_acts.units_on(session, organisation_id, today())
    people = organisation_mergers.people_of(session, actor, organisation_id)
    parts = min(max(parts, LEAST_PARTS), MOST_PARTS)
    return _show(request, session, actor, organisation_id, "split", kept, parts=parts, units=units, people=people)


@router.get("/split")
def show_split(
    request: Request,
    organisation_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    parts: Annotated[int, Query(ge=0, le=1000)] = LEAST_PARTS,
) -> Response:
    """The parts, and who goes into which."""
    return _show_split(request, session, actor, organisation_id, parts)


@router.post("/split")
def split_organisation(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """Split the body."""
    written = text_of(form, "parts")
    parts = int(written) if written.isdecimal() and len(written) < len(str(MOST_PARTS)) + 1 else LEAST_PARTS
    _keep(
        request, actor, organisation_id,
        lambda s, kept: _show_split(request, s, actor, organisation_id, parts, kept),
    )  # fmt: skip
    values = {
        "effective_on": text_of(form, "effective_on") or None,
        "parts": [_without_blanks(_group(form, f"parts/{number}/")) for number in range(parts)],
        "units": _without_blanks(_group(form, "units/")),
        "accounts": _without_blanks(_group(form, "accounts/")),
    }
    command = _checked(OrganisationSplit, values)
    organisation_mergers.split_organisation(session, actor, organisation_id, command, expected=expected_version(form))
    return see_other(request, f"/organisations/{organisation_id}", notice="saved")
