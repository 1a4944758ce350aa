"""What administrators see of the jobs: those of the bodies that they reach, and how the queue as a whole is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import JobKind, JobState, Permission
from app.errors import Conflict, NotFound
from app.models.base import now
from app.models.job import Job
from app.models.organisation import Organisation
from app.services import jobs
from app.services.event_log import record
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import save
from app.services.reach import below, paths_with
from app.services.versions import check_version
from app.write_room import afterwards

MISSING: Final = "Không tìm thấy việc này."


def _reached(session: Session, actor: Actor) -> Any:
    """Jobs of bodies at or below those in which the actor may see how the system is."""
    actor.require(Permission.SETTINGS_READ, actor.organisation_id)
    reached = select(Organisation.id).where(below(paths_with(session, actor, Permission.SETTINGS_READ)))
    return col(Job.organisation_id).in_(reached)


def list_jobs(
    session: Session,
    actor: Actor,
    query: PageQuery,
    *,
    kind: JobKind | None = None,
    state: JobState | None = None,
) -> Page[Job]:
    """The jobs that the actor may see, newest first; what a job needs for its work is not shown."""
    statement = select(Job).where(_reached(session, actor))
    if kind:
        statement = statement.where(Job.kind == kind)
    if state:
        statement = statement.where(Job.state == state)
    return keyset_page(session, statement, query, keys=[(col(Job.id), True)])


def find_job(session: Session, actor: Actor, job_id: UUID) -> Job:
    """One job. Raises NotFound `not_found` for strangers."""
    job = session.exec(select(Job).where(Job.id == job_id, _reached(session, actor))).first()
    if not job:
        raise NotFound("not_found", MISSING)
    return job


def may_try_again(job: Job) -> bool:
    """Whether another try makes sense: a letter that failed and is still kept."""
    return job.kind is JobKind.MAIL and job.state is JobState.FAILED and bool(job.payload)


def try_again(session: Session, actor: Actor, job_id: UUID, *, expected: int | None) -> Job:
    """Let a letter that failed go out now. Raises Conflict `job_not_failed` for any other job."""
    job = find_job(session, actor, job_id)
    check_version(job, expected)
    if not may_try_again(job):
        raise Conflict("job_not_failed", "Chỉ gửi lại được thư chưa gửi được và còn giữ. Hãy tạo thư mới.")
    job.state, job.run_after, job.finished_at, job.error = JobState.WAITING, now(), None, None
    save(session)
    afterwards(session, jobs.bell.set)
    record(session, actor, "job.retried", entity="job", entity_id=job.id, organisation_id=job.organisation_id)
    session.flush()
    return job


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """How the queue of the whole installation is. Nobody's work can be told from it."""

    waiting: int
    running: int
    failed: int
    oldest_due: datetime | None
    last_mail: datetime | None


def queue_figures(session: Session, actor: Actor) -> QueueFigures:
    """Counts by state, since when the job that has waited longest is due, when the last letter went out."""
    actor.require(Permission.SETTINGS_READ, actor.organisation_id)
    counts = dict(session.exec(select(Job.state, sa.func.count()).group_by(col(Job.state))).all())
    due = select(sa.func.min(Job.run_after)).where(Job.state == JobState.WAITING, col(Job.run_after) <= now())
    sent = select(Job.finished_at).where(Job.state == JobState.DONE, Job.kind == JobKind.MAIL)
    return QueueFigures(
        waiting=counts.get(JobState.WAITING, 0),
        running=counts.get(JobState.RUNNING, 0),
        failed=counts.get(JobState.FAILED, 0),
        oldest_due=session.exec(due).one(),
        last_mail=session.exec(sent.order_by(col(Job.finished_at).desc()).limit(1)).first(),
    )
