"""How long data is kept: what is older than its setting is counted in a dry run, and removed when asked.

A setting of 0 keeps for ever. The log of events is never touched: it is the record of official acts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Engine
from sqlmodel import Session, col, delete, func, or_, select

from app.access.actor import system_actor
from app.database import transaction
from app.enums import JobState
from app.models.account import LoginAttempt, LoginSession
from app.models.idempotency import IdempotencyRecord
from app.models.invitation import Invitation
from app.models.job import Job
from app.models.person import Person
from app.models.sign_in import PasswordReset, PendingSignIn
from app.services.event_log import record
from app.services.people import empty_person
from app.settings import Settings

ERASED_AT_ONCE = 500
NAMES: Final = (
    "Người trong danh bạ, không sửa đổi",
    "Phiên làm việc đã hết",
    "Lần đăng nhập sai",
    "Lần đăng nhập dở dang",
    "Thư đặt lại mật khẩu đã hết hạn",
    "Lời mời đã hết hạn hoặc đã thu hồi",
    "Việc chạy nền đã xong",
    "Câu trả lời giữ cho Idempotency-Key",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of data: its name, how many days it is kept, what of it is too old at a moment, and how it goes."""

    name: str
    days: int
    model: Any
    too_old: Callable[[datetime], Any]


@dataclass(frozen=True, slots=True)
class Due:
    """How much of one kind of data is older than it may be. `days` 0: kept for ever."""

    name: str
    days: int
    count: int


def kinds(settings: Settings) -> Sequence[Kept]:
    """All kinds of data that age, with their settings, in the order of NAMES."""
    signing_in, over = settings.retention_sign_in_days, (JobState.DONE, JobState.FAILED)
    rows: tuple[tuple[int, Any, Callable[[datetime], Any]], ...] = (
        (settings.retention_person_days, Person, _unchanged_people),
        (signing_in, LoginSession, lambda m: col(LoginSession.expires_at) < m),
        (signing_in, LoginAttempt, lambda m: col(LoginAttempt.at) < m),
        (signing_in, PendingSignIn, lambda m: col(PendingSignIn.expires_at) < m),
        (signing_in, PasswordReset, lambda m: col(PasswordReset.expires_at) < m),
        (signing_in, Invitation, _dead_invitations),
        (settings.retention_job_days, Job, lambda m: col(Job.state).in_(over) & (col(Job.finished_at) < m)),
        (1, IdempotencyRecord, lambda m: col(IdempotencyRecord.expires_at) < m),
    )
    return [Kept(name, *row) for name, row in zip(NAMES, rows, strict=True)]


def _unchanged_people(moment: datetime) -> Any:
    return (col(Person.updated_at) < moment) & col(Person.erased_at).is_(None)


def _dead_invitations(moment: datetime) -> Any:
    ended = or_(col(Invitation.expires_at) < moment, col(Invitation.revoked_at) < moment)
    return col(Invitation.accepted_at).is_(None) & ended


def dry_run(session: Session, settings: Settings, moment: datetime) -> list[Due]:
    """What `remove_all` would remove at this moment; nothing is changed."""
    return [Due(kept.name, kept.days, _count(session, kept, moment)) for kept in kinds(settings)]


def _count(session: Session, kept: Kept, moment: datetime) -> int:
    if not kept.days:
        return 0
    statement = select(func.count()).select_from(kept.model).where(kept.too_old(moment - timedelta(days=kept.days)))
    return int(session.exec(statement).one())


def remove_all(engine: Engine, settings: Settings, moment: datetime) -> list[Due]:
    """Remove what is too old (people are emptied, not removed), and say how much it was.

    In transactions of their own, of at most 500 people each, so that other writers get their turn.
    """
    return [Due(kept.name, kept.days, _remove(engine, kept, moment)) for kept in kinds(settings)]


def _remove(engine: Engine, kept: Kept, moment: datetime) -> int:
    if not kept.days:
        return 0
    too_old, gone = kept.too_old(moment - timedelta(days=kept.days)), 0
    while True:
        with transaction(engine) as session:
            if kept.model is not Person:
                return int(session.execute(delete(kept.model).where(too_old)).rowcount)  # type: ignore[attr-defined]
            count = _empty_people(session, too_old)
        gone += count
        if count < ERASED_AT_ONCE:
            return gone


def _empty_people(session: Session, too_old: Any) -> int:
    people = session.exec(select(Person).where(too_old).limit(ERASED_AT_ONCE)).all()
    for person in people:
        empty_person(session, person)
        record(
            session, system_actor(person.organisation_id), "person.erased", entity="person", entity_id=person.id,
            organisation_id=person.organisation_id, new={"reason": "Quá thời hạn lưu"},
        )  # fmt: skip
    session.flush()
    return len(people)
