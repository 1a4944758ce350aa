"""The tree of organisations: seen by all members, kept by administrators."""

from datetime import date
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
from app.routers.web.organisation_choices import choices_of_form, id_of
from app.routers.web.organisation_tree import chosen_day
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import organisation_history, organisation_tree, organisations
from app.services.organisation_names import names_of
from app.services.organisation_scope import manages
from app.services.organisation_successors import followed, successors_of
from app.services.paging import PageQuery
from app.services.plans import today

router = APIRouter(prefix="/organisations", include_in_schema=False, route_class=PageRoute)
CHILDREN = 50


def _url(organisation_id: UUID) -> str:
    return f"/organisations/{organisation_id}"


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
        names=names_of(session, {body.parent_id for body in found.items}),
        followed=followed(session, found.items),
        q=q,
        kind=wanted,
        kinds=OrganisationKind,
        can_write=organisations.keeps_organisations(actor),
        next_url="/organisations?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.get("/new")
def show_new(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    parent: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """The form for a new body."""
    actor.require_somewhere(Permission.ORGANISATION_WRITE)
    return _new(request, session, actor, parent=parent)


def _new(request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, parent: str = "") -> Response:
    stored = id_of(parent) or actor.organisation_id
    return page(
        request,
        "organisations/new.html",
        kept=kept,
        parents=choices_of_form(session, actor, kept, "/organisations/new", "parent_id", stored=stored),
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
def show_organisation(
    request: Request,
    organisation_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    day: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """One body with what is below it, what it was called and what followed it."""
    return _one(request, session, actor, organisation_id, day=chosen_day(day))


def _one(
    request: Request,
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    kept: Kept = NOTHING_KEPT,
    day: date | None = None,
) -> Response:
    body = organisations.find_organisation(session, actor, organisation_id)
    links = organisations.list_successions(session, actor, organisation_id)
    can_write = manages(session, actor, body)
    return page(
        request,
        "organisations/organisation.html",
        kept=kept,
        body=body,
        day=day,
        then=organisation_history.on_day(session, actor, organisation_id, day) if day else None,
        above=organisation_tree.above(session, actor, organisation_id, day),
        children=organisation_tree.branch(
            session, actor, PageQuery(limit=CHILDREN), parent_id=organisation_id, valid_on=day
        ),
        history=organisation_history.history(session, actor, organisation_id),
        successions=links,
        successors=successors_of(session, [body.id]).get(body.id, []),
        names=names_of(session, {one for link in links for one in (link.predecessor_id, link.successor_id)}),
        **(_to_choose(session, actor, body, kept) if can_write and not day else {}),
        today=today(),
        kinds=OrganisationKind,
        can_write=can_write,
    )


def _to_choose(session: Session, actor: Actor, body: Any, kept: Kept) -> dict[str, Any]:
    """The bodies that the two forms of the page offer."""
    url, without = _url(body.id), body.id
    return {
        "parents": choices_of_form(session, actor, kept, url, "parent_id", stored=body.parent_id, without=without),
        "followers": choices_of_form(session, actor, kept, url + "/successions", "successor_id", without=without),
    }


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
