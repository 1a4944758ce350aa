"""The typed parts of a plan: added, changed, moved and removed, one way for all kinds."""

from enum import StrEnum
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.changes import changed_only
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse, text_of
from app.routers.web.pages import see_other
from app.routers.web.plan_pages import after_change, show_tab, tab_url
from app.routers.web.plan_tabs import TAB_OF_KIND
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.routers.web.sections import show_section
from app.services import parts
from app.services.part_kinds import PARTS, SECTIONS, PartKind
from app.services.plans import find_plan

router = APIRouter(prefix="/plans/{plan_id}/parts/{noun}", include_in_schema=False, route_class=PageRoute)

Noun = StrEnum("Noun", {name.upper(): name for name in PARTS})  # type: ignore[misc]


def _show(
    request: Request,
    session: Session,
    actor: Actor,
    plan_id: UUID,
    kind: PartKind,
    part_id: UUID | None,
    kept: Kept = NOTHING_KEPT,
) -> Response:
    plan = find_plan(session, actor, plan_id)
    if kind is SECTIONS and part_id:
        return show_section(request, session, actor, plan, part_id, kept=kept)
    return show_tab(request, session, actor, plan, TAB_OF_KIND[kind.plural], editing=part_id, kept=kept)


def _keep(request: Request, actor: Actor, plan_id: UUID, kind: PartKind, part_id: UUID | None = None) -> None:
    """A refused form is shown again in its place; a stale one beside what stands now."""
    on_refusal(
        request,
        lambda session, kept: _show(request, session, actor, plan_id, kind, part_id, kept),
        current=(lambda session: parts.find_part(session, actor, kind, plan_id, part_id)) if part_id else None,
        back=tab_url(plan_id, TAB_OF_KIND[kind.plural]),
    )


@router.post("")
def add_part(
    request: Request,
    plan_id: UUID,
    noun: Noun,
    session: SessionDep,
    actor: ActorDep,
    settings: SettingsDep,
    form: FormDep,
) -> Response:
    """Add a part at the end of its list."""
    kind = PARTS[noun.value]
    _keep(request, actor, plan_id, kind)
    parts.add_part(session, actor, kind, plan_id, parse(kind.create, form, zone=settings.time_zone))
    plan, tab = find_plan(session, actor, plan_id), TAB_OF_KIND[kind.plural]
    return after_change(request, session, actor, plan, tab, "added", added=kind.plural)


@router.get("/{part_id}")
def edit_part(
    request: Request, plan_id: UUID, noun: Noun, part_id: UUID, session: SessionDep, actor: ActorDep
) -> Response:
    """The part with its row open for editing."""
    kind = PARTS[noun.value]
    parts.find_part(session, actor, kind, plan_id, part_id)
    return _show(request, session, actor, plan_id, kind, part_id)


@router.post("/{part_id}")
def change_part(
    request: Request,
    plan_id: UUID,
    noun: Noun,
    part_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    settings: SettingsDep,
    form: FormDep,
) -> Response:
    """Save a part."""
    kind = PARTS[noun.value]
    _keep(request, actor, plan_id, kind, part_id)
    part = parts.find_part(session, actor, kind, plan_id, part_id)
    stored = {"text": "\n".join(part.paragraphs)} if kind is SECTIONS else {}
    command = changed_only(parse(kind.update, form, zone=settings.time_zone), part, **stored)
    parts.change_part(session, actor, kind, plan_id, part_id, command, expected=expected_version(form))
    if kind is SECTIONS:
        return see_other(request, f"{plan_url(plan_id)}#muc-{part.code}", notice="saved")
    return after_change(request, session, actor, find_plan(session, actor, plan_id), TAB_OF_KIND[kind.plural], "saved")


@router.post("/{part_id}/move")
def move_part(
    request: Request, plan_id: UUID, noun: Noun, part_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """Move a part one place up or down."""
    kind = PARTS[noun.value]
    _keep(request, actor, plan_id, kind, part_id)
    parts.move_part(session, actor, kind, plan_id, part_id, up=text_of(form, "up") == "true")
    return after_change(request, session, actor, find_plan(session, actor, plan_id), TAB_OF_KIND[kind.plural], "moved")


@router.post("/{part_id}/remove")
def remove_part(
    request: Request, plan_id: UUID, noun: Noun, part_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """Remove a part; when the text prints it, the person is asked whether the sentence goes too."""
    kind = PARTS[noun.value]
    on_refusal(
        request,
        lambda fresh, kept: _show(request, fresh, actor, plan_id, kind, part_id if kind is SECTIONS else None, kept),
        current=lambda fresh: parts.find_part(fresh, actor, kind, plan_id, part_id),
        back=tab_url(plan_id, TAB_OF_KIND[kind.plural]),
    )
    parts.remove_part(
        session,
        actor,
        kind,
        plan_id,
        part_id,
        expected=expected_version(form),
        with_line=text_of(form, "with_line") == "true",
    )
    if kind is SECTIONS:
        return see_other(request, plan_url(plan_id), notice="removed")
    return after_change(
        request, session, actor, find_plan(session, actor, plan_id), TAB_OF_KIND[kind.plural], "removed"
    )
