"""Letters and imports on their way, with their state and what went wrong."""

from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import JobKind, JobState
from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import job_lists
from app.services.jobs import ERRORS
from app.services.paging import PageQuery

router = APIRouter(prefix="/admin/jobs", include_in_schema=False, route_class=PageRoute)
ADDRESS = "/admin/jobs"


@router.get("")
def list_jobs(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    kind: Annotated[str, Query(max_length=40)] = "",
    state: Annotated[str, Query(max_length=40)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Newest first."""
    return _list(request, session, actor, kind=kind, state=state, cursor=cursor)


def _list(
    request: Request,
    session: Session,
    actor: Actor,
    kept: Kept = NOTHING_KEPT,
    *,
    kind: str = "",
    state: str = "",
    cursor: str | None = None,
) -> Response:
    wanted_kind = JobKind(kind) if kind in set(JobKind) else None
    wanted_state = JobState(state) if state in set(JobState) else None
    query = PageQuery(limit=50, cursor=cursor)
    found = job_lists.list_jobs(session, actor, query, kind=wanted_kind, state=wanted_state)
    asked = {"kind": kind, "state": state, "cursor": found.next}
    return page(
        request,
        "admin/jobs.html",
        block="results",
        kept=kept,
        found=found,
        kind=wanted_kind,
        state=wanted_state,
        kinds=JobKind,
        states=JobState,
        errors=ERRORS,
        may_try_again=job_lists.may_try_again,
        next_url=f"{ADDRESS}?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.post("/{job_id}/try-again")
def try_again(request: Request, job_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Send a letter that failed once more."""
    on_refusal(request, lambda fresh, kept: _list(request, fresh, actor, kept), back=ADDRESS)
    job_lists.try_again(session, actor, job_id, expected=expected_version(form))
    return see_other(request, ADDRESS, notice="retried")
