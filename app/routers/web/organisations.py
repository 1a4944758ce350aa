"""The tree of organisations: seen by all members, kept by administrators."""

from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import OrganisationKind, Permission
from app.models.organisation import OrganisationCreate, OrganisationUpdate, SuccessionCreate
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.changes import changed_only
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import organisations
from app.services.paging import PageQuery

router = APIRouter(prefix="/organisations", include_in_schema=False, route_class=PageRoute)
CHOICES = 200


def _url(organisation_id: UUID) -> str:
    return f"/organisations/{organisation_id}"


def _keeps_organisations(actor: Actor) -> bool:
    return any(actor.can(Permission.ORGANISATION_WRITE, own) for own in actor.roles)


def _choices(session: Session, actor: Actor) -> list[tuple[UUID, str]]:
    found = organisations.list_organisations(session, actor, PageQuery(limit=CHOICES))
    return [(body.id, body.name) for body in found.items]


@router.get("")
def list_organisations(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    q: Annotated[str, Query(max_length=200)] = "",
    kind: Annotated[str, Query(max_length=40)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Bodies in Vietnamese order; search ignores diacritics."""
    wanted = OrganisationKind(kind) if kind in set(OrganisationKind) else None
    found = organisations.list_organisations(
        session, actor, PageQuery(limit=50, cursor=cursor), q=q or None, kind=wanted
    )
    asked = {"q": q, "kind": kind, "cursor": found.next}
    return page(
        request,
        "organisations/list.html",
        block="results",
        found=found,
        names=_names(session, actor, found.items),
        q=q,
        kind=wanted,
        kinds=OrganisationKind,
        can_write=_keeps_organisations(actor),
        next_url="/organisations?" + urlencode({name: text for name, text in asked.items() if text}),
    )


def _names(session: Session, actor: Actor, rows: Any) -> dict[UUID, str]:
    """The names of the bodies above those listed, as far as they are on the same page or among the first."""
    return dict(_choices(session, actor)) | {row.id: row.name for row in rows}


@router.get("/new")
def show_new(
    request: Request, session: SessionDep, actor: ActorDep, parent: Annotated[str, Query(max_length=40)] = ""
) -> Response:
    """The form for a new body."""
    return _new(request, session, actor, parent=parent)


def _new(request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, parent: str = "") -> Response:
    return page(
        request,
        "organisations/new.html",
        kept=kept,
        parent=parent or str(actor.organisation_id),
        choices=_choices(session, actor),
        kinds=OrganisationKind,
    )


@router.post("/new")
def create_organisation(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new body below one that the actor keeps."""
    on_refusal(request, lambda fresh, kept: _new(request, fresh, actor, kept))
    command = parse(OrganisationCreate, form, zone=settings.time_zone)
    body = organisations.create_organisation(session, actor, command)
    return see_other(request, _url(body.id), notice="added")


@router.get("/{organisation_id}")
def show_organisation(request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """One body with what is below it and what followed it."""
    return _one(request, session, actor, organisation_id)


def _one(
    request: Request, session: Session, actor: Actor, organisation_id: UUID, kept: Kept = NOTHING_KEPT
) -> Response:
    body = organisations.find_organisation(session, actor, organisation_id)
    children = organisations.list_organisations(session, actor, PageQuery(limit=CHOICES), parent_id=body.id)
    choices = _choices(session, actor)
    return page(
        request,
        "organisations/organisation.html",
        kept=kept,
        body=body,
        children=children.items,
        successions=organisations.list_successions(session, actor, organisation_id),
        choices=[choice for choice in choices if choice[0] != body.id],
        names=dict(choices),
        kinds=OrganisationKind,
        can_write=_keeps_organisations(actor),
    )


def _keep(request: Request, actor: Actor, organisation_id: UUID) -> None:
    on_refusal(
        request,
        lambda session, kept: _one(request, session, actor, organisation_id, kept),
        current=lambda session: organisations.find_organisation(session, actor, organisation_id),
        back=_url(organisation_id),
    )


@router.post("/{organisation_id}")
def change_organisation(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Save a body."""
    _keep(request, actor, organisation_id)
    body = organisations.find_organisation(session, actor, organisation_id)
    command = changed_only(parse(OrganisationUpdate, form, zone=settings.time_zone), body)
    organisations.update_organisation(session, actor, organisation_id, command, expected=expected_version(form))
    return see_other(request, _url(organisation_id), notice="saved")


@router.post("/{organisation_id}/successions")
def add_succession(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Say which body follows this one."""
    _keep(request, actor, organisation_id)
    command = parse(SuccessionCreate, form, zone=settings.time_zone)
    organisations.add_succession(session, actor, organisation_id, command)
    return see_other(request, _url(organisation_id), notice="added")


@router.post("/{organisation_id}/remove")
def remove_organisation(
    request: Request, organisation_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """Remove a body that nothing refers to."""
    _keep(request, actor, organisation_id)
    organisations.remove_organisation(session, actor, organisation_id, expected=expected_version(form))
    return see_other(request, "/organisations", notice="removed")
