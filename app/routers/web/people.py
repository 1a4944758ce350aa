"""The people of a body: a list by given name, one person with what it agreed to, and what is sensitive on request."""

from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import ConsentForm, ConsentPurpose, Permission, Sex
from app.models.person import ConsentCreate, ConsentWithdraw, PersonCreate, PersonErase, PersonUpdate
from app.routers.api.answers import to_json
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.readings import note_reading
from app.routers.web.changes import changed_only
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.pages import attachment, page, see_other
from app.routers.web.route import PageRoute
from app.rules.personal_data import SENSITIVE
from app.services import people, personal_data
from app.services.organisations import own_organisations
from app.services.paging import PageQuery

router = APIRouter(prefix="/people", include_in_schema=False, route_class=PageRoute)


def _url(person_id: UUID) -> str:
    return f"/people/{person_id}"


@router.get("")
def list_people(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    q: Annotated[str, Query(max_length=200)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """People by given name; search ignores diacritics."""
    found = people.list_people(session, actor, PageQuery(limit=50, cursor=cursor), q=q or None)
    asked = {"q": q, "cursor": found.next}
    return page(
        request,
        "people/list.html",
        block="results",
        found=found,
        q=q,
        bodies={body.id: body.name for body in own_organisations(session, actor)},
        can_write=any(actor.can(Permission.PERSON_WRITE, own) for own in actor.roles),
        next_url="/people?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.get("/new")
def show_new(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """The form for a new person."""
    actor.require_somewhere(Permission.PERSON_WRITE)
    return _new(request, session, actor)


def _new(request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT) -> Response:
    bodies = [body for body in own_organisations(session, actor) if actor.can(Permission.PERSON_WRITE, body.id)]
    return page(
        request,
        "people/new.html",
        kept=kept,
        sexes=Sex,
        bodies=[(body.id, body.name) for body in bodies],
        own=actor.organisation_id,
        sensitive=all(actor.can(Permission.SENSITIVE_READ, body.id) for body in bodies),
    )


@router.post("/new")
def create_person(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new person of a body."""
    on_refusal(request, lambda fresh, kept: _new(request, fresh, actor, kept))
    person = people.create_person(session, actor, parse(PersonCreate, form, zone=settings.time_zone))
    return see_other(request, _url(person.id), notice="added")


@router.get("/{person_id}")
def show_person(request: Request, person_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """One person without what is sensitive."""
    return _one(request, session, actor, person_id)


@router.get("/{person_id}/sensitive")
def show_sensitive(request: Request, person_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """The same with what is sensitive; the reading is in the log."""
    note_reading(request, actor, "sensitive_read", person=people.find_sensitive(session, actor, person_id))
    return _one(request, session, actor, person_id, sensitive=True)


def _one(
    request: Request, session: Session, actor: Actor, person_id: UUID, kept: Kept = NOTHING_KEPT, *,
    sensitive: bool = False,
) -> Response:  # fmt: skip
    person = people.find_person(session, actor, person_id)
    rights = actor.permissions(person.organisation_id)
    return page(
        request,
        "people/person.html",
        kept=kept,
        person=person,
        sensitive=sensitive,
        consents=people.list_consents(session, actor, person_id),
        sexes=Sex,
        purposes=ConsentPurpose,
        consent_forms=ConsentForm,
        can_write=Permission.PERSON_WRITE in rights and not person.erased_at,
        can_reveal=Permission.SENSITIVE_READ in rights and not person.erased_at,
        can_erase=Permission.PERSON_ERASE in rights and not person.erased_at,
    )


def _keep(request: Request, actor: Actor, person_id: UUID) -> None:
    """A refused form is shown again on its page; what is sensitive is shown only if the form held it."""

    def again(session: Session, kept: Kept) -> Response:
        return _one(request, session, actor, person_id, kept, sensitive=bool(SENSITIVE & kept.values.keys()))

    on_refusal(
        request,
        again,
        current=lambda session: people.find_person(session, actor, person_id),
        back=_url(person_id),
    )


@router.post("/{person_id}")
def change_person(
    request: Request, person_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Save a person."""
    _keep(request, actor, person_id)
    person = people.find_person(session, actor, person_id)
    command = changed_only(parse(PersonUpdate, form, zone=settings.time_zone), person)
    people.update_person(session, actor, person_id, command, expected=expected_version(form))
    return see_other(request, _url(person_id), notice="saved")


@router.post("/{person_id}/consents")
def add_consent(
    request: Request, person_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Write down a consent."""
    _keep(request, actor, person_id)
    people.add_consent(session, actor, person_id, parse(ConsentCreate, form, zone=settings.time_zone))
    return see_other(request, _url(person_id), notice="added")


@router.post("/{person_id}/consents/{consent_id}/withdraw")
def withdraw_consent(
    request: Request,
    person_id: UUID,
    consent_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    settings: SettingsDep,
    form: FormDep,
) -> Response:
    """Write down that a consent was taken back."""
    _keep(request, actor, person_id)
    command = parse(ConsentWithdraw, form, zone=settings.time_zone)
    people.withdraw_consent(session, actor, person_id, consent_id, command, expected=expected_version(form))
    return see_other(request, _url(person_id), notice="saved")


@router.post("/{person_id}/export")
def export_person(request: Request, person_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """Everything held about a person, as a file to hand over."""
    _keep(request, actor, person_id)
    return json_file(personal_data.export_person(session, actor, person_id), "du-lieu-ca-nhan.json")


@router.post("/{person_id}/erase")
def erase_person(
    request: Request, person_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Erase a person's data."""
    _keep(request, actor, person_id)
    command = parse(PersonErase, form, zone=settings.time_zone)
    people.erase_person(session, actor, person_id, command, expected=expected_version(form))
    return see_other(request, "/people", notice="erased")


def json_file(held: dict[str, Any], name: str) -> Response:
    """Data handed over as a file."""
    headers = {"Content-Disposition": attachment(name), "Cache-Control": "private, no-store"}
    return Response(to_json(held), media_type="application/json", headers=headers)
