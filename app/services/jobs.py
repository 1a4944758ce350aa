"""Jobs: put in with the act that asks for them, taken by one worker at a time, tried again when they fail.

One table is the queue, the outbox of mail and the progress of long work: a job stands in the transaction of the act
itself, so that neither is there without the other (docs/decisions/one-job-table.md).
"""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.database import transaction
from app.enums import JobKind, JobState
from app.models.base import now
from app.models.job import Job
from app.write_room import afterwards

LEASE: Final = timedelta(minutes=2)
"""A worker that has said nothing for so long is taken for dead, and its job is free again."""

KEPT_DAYS: Final = 30
"""So long a finished job is shown; then its row goes."""

SECRET_DAYS: Final = 7
"""So long a failed job keeps what it needs to be tried again: no link in a mail lives longer."""

ERRORS: Final = {
    "unexpected": "Có lỗi ngoài dự kiến.",
    "import_busy": "Dữ liệu thay đổi liên tục, chưa làm được.",
    "mail_unwritten": "Không soạn được thư này.",
    "mail_server_away": "Không kết nối được với máy chủ thư.",
    "mail_server_lacks": "Máy chủ thư không có chức năng mà cấu hình yêu cầu.",
    "mail_sign_in_refused": "Máy chủ thư không nhận tên và mật khẩu đăng nhập.",
    "mail_put_off": "Máy chủ thư chưa nhận thư này.",
    "mail_refused": "Máy chủ thư từ chối thư này.",
    "mail_folder": "Không ghi được thư vào thư mục.",
}
"""What a job's `error` says in words."""

bell: Final = threading.Event()
"""Rung when a job is put in by this process, so that its worker need not wait for the next look."""


def enqueue(
    session: Session,
    kind: JobKind,
    payload: dict[str, Any],
    *,
    actor: Actor | None = None,
    organisation_id: UUID | None = None,
    run_after: datetime | None = None,
    result: dict[str, Any] | None = None,
) -> Job:
    """Put a job in, in the session's transaction; a worker of this process is woken by the commit.

    `organisation_id` (else the actor's) is whose administrators see it; `result` is what is shown of it meanwhile.
    """
    job = Job(
        kind=kind,
        payload=payload,
        result=result or {},
        organisation_id=organisation_id or (actor.organisation_id if actor else None),
        account_id=actor.account_id if actor else None,
        run_after=run_after or now(),
    )
    session.add(job)
    session.flush()
    afterwards(session, bell.set)
    return job


# --- for workers: each in a short transaction of its own -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """A job that this worker holds. `attempt` tells it from an earlier or later holder of the same job."""

    id: UUID
    kind: JobKind
    attempt: int
    payload: dict[str, Any]
    result: dict[str, Any]
    organisation_id: UUID | None
    account_id: UUID | None


class ClaimLost(Exception):
    """The lease ran out and the job is another worker's."""


def _due(moment: datetime) -> Any:
    """Jobs that wait and whose time has come, and those whose worker died."""
    waiting = sa.and_(col(Job.state) == JobState.WAITING, col(Job.run_after) <= moment)
    left = sa.and_(col(Job.state) == JobState.RUNNING, col(Job.claimed_until) < moment)
    return sa.or_(waiting, left)


def claim_next(engine: Engine) -> Claim | None:
    """Take the job that has waited longest; None when there is none.

    Looking costs no lock. On PostgreSQL rows that others are taking are passed over; on SQLite the write
    transaction itself keeps the others out.
    """
    with transaction(engine, writing=False) as session:
        if session.exec(select(Job.id).where(_due(now())).limit(1)).first() is None:
            return None
    with transaction(engine) as session:
        oldest = select(Job).where(_due(now())).order_by(col(Job.run_after), col(Job.id)).limit(1)
        job = session.exec(oldest.with_for_update(skip_locked=True)).first()
        if job is None:
            return None
        job.state, job.attempts, job.claimed_until = JobState.RUNNING, job.attempts + 1, now() + LEASE
        session.flush()
        return Claim(
            job.id, job.kind, job.attempts, dict(job.payload), dict(job.result), job.organisation_id, job.account_id
        )


def _held(session: Session, claim: Claim, **values: Any) -> None:
    """Change the job if it is still this claim's. Raises ClaimLost."""
    mine = (col(Job.id) == claim.id, col(Job.attempts) == claim.attempt, col(Job.state) == JobState.RUNNING)
    changed = sa.update(Job).where(*mine).values(version=Job.version + 1, updated_at=now(), **values)
    if session.connection().execute(changed).rowcount != 1:
        raise ClaimLost


def renew(engine: Engine, claim: Claim, *, done: int | None = None, total: int | None = None) -> None:
    """Say that the work goes on, and how far it is. Raises ClaimLost."""
    said = {name: value for name, value in (("done", done), ("total", total)) if value is not None}
    with transaction(engine) as session:
        _held(session, claim, claimed_until=now() + LEASE, **said)


def hold(session: Session, claim: Claim) -> None:
    """Within the transaction of the work itself: nobody else has taken the job, nor can until the commit."""
    _held(session, claim, claimed_until=now() + LEASE)


def finish(session: Session, claim: Claim, result: dict[str, Any]) -> None:
    """Done: what it needed, links with secrets among it, is kept no longer. Raises ClaimLost."""
    emptied: dict[str, Any] = {"payload": {}, "error": None, "claimed_until": None}
    _held(session, claim, state=JobState.DONE, result=claim.result | result, finished_at=now(), **emptied)


def retry_later(session: Session, claim: Claim, error: str, pause: timedelta, reply: str = "") -> None:
    """Not now: it waits for `pause` and is tried again. `reply` is what another machine said. Raises ClaimLost."""
    result = claim.result | {"reply": reply}
    waits: dict[str, Any] = {"run_after": now() + pause, "claimed_until": None}
    _held(session, claim, state=JobState.WAITING, error=error, result=result, **waits)


def give_back(engine: Engine, claim: Claim) -> None:
    """The worker stops in the middle: the job is free at once. Raises ClaimLost."""
    with transaction(engine) as session:
        _held(session, claim, state=JobState.WAITING, claimed_until=None, run_after=now())


def give_up(session: Session, claim: Claim, error: str, reply: str = "") -> None:
    """It failed for good, until a person asks for another try. Raises ClaimLost."""
    result = claim.result | {"reply": reply}
    _held(session, claim, state=JobState.FAILED, error=error, result=result, finished_at=now(), claimed_until=None)


def forget_old(engine: Engine) -> None:
    """Drop what finished jobs no longer need, and rows that nobody looks at any more."""
    with transaction(engine) as session:
        run = session.connection().execute
        ended = col(Job.finished_at)
        stale = sa.and_(col(Job.state) == JobState.FAILED, ended < now() - timedelta(days=SECRET_DAYS))
        run(sa.update(Job).where(stale).values(payload={}))
        run(sa.delete(Job).where(ended < now() - timedelta(days=KEPT_DAYS)))
