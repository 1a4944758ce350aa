"""The section editor: its text with fields at one side, the A4 preview at the other."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.database import transaction
from app.models.plan import Plan
from app.models.section import Section, SectionUpdate
from app.routers.dependencies import SettingsDep, engine_of, present_actor
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, parse, sent_values
from app.routers.web.pages import is_fragment_request, page
from app.routers.web.plan_pages import plan_context
from app.routers.web.plan_tabs import TabPage
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.services import parts, plan_documents, plan_text
from app.services.part_kinds import SECTIONS
from app.services.plans import find_plan

router = APIRouter(
    prefix="/plans/{plan_id}/parts/sections/{section_id}", include_in_schema=False, route_class=PageRoute
)


def show_section(
    request: Request,
    session: Session,
    actor: Actor,
    plan: Plan,
    section_id: UUID,
    *,
    kept: Kept = NOTHING_KEPT,
    preview: str | None = None,
) -> Response:
    """The editor of one section."""
    section = parts.find_part(session, actor, SECTIONS, plan.id, section_id)
    context = plan_context(request, actor, plan, "section")
    shown = TabPage(
        at=plan_url(plan.id),
        tab_url=plan_url(plan.id),
        editable=context["editable"],
        editing=section_id,
        kept=kept,
        more={
            "section": section,
            "text": "\n".join(section.paragraphs),
            "legend": plan_text.fields_of(session, plan),
        },
    )
    drawn = preview if preview is not None else plan_documents.preview(session, actor, plan.id)
    return page(request, "plans/section.html", page=shown, kept=kept, preview=drawn, **context)


@router.post("/preview")
def preview_section(
    request: Request, plan_id: UUID, section_id: UUID, settings: SettingsDep, form: FormDep
) -> Response:
    """What the document looks like with the text as typed so far. Nothing is saved.

    The words are put on the section in memory only, and taken out of the session before it ends.
    """
    with transaction(engine_of(request), writing=False) as session:
        actor = present_actor(request, session)
        plan = find_plan(session, actor, plan_id)
        section = parts.find_part(session, actor, SECTIONS, plan_id, section_id)
        command = parse(SectionUpdate, form, zone=settings.time_zone)
        drawn = _drawn_with(session, actor, plan, section, command)
        if is_fragment_request(request):
            return HTMLResponse(drawn)
        kept = Kept(request.url.path.removesuffix("/preview"), sent_values(request))
        return show_section(request, session, actor, plan, section_id, kept=kept, preview=drawn)


def _drawn_with(session: Session, actor: Actor, plan: Plan, section: Section, command: SectionUpdate) -> str:
    if command.text is not None:
        tables = {f"[[bang{number}]]" for number in range(1, len(section.tables) + 1)}
        typed = [line.rstrip() for line in command.text.split("\n") if line.strip()]
        section.paragraphs = [line for line in typed if line in tables or not line.startswith("[[bang")]
    for name in ("marker", "heading"):
        if name in command.model_fields_set:
            setattr(section, name, getattr(command, name))
    try:
        return plan_documents.preview(session, actor, plan.id)
    finally:
        session.expunge(section)
