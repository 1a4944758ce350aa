"""Job (việc chạy nền): work that is done after the answer has gone: mail, imports."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from app.enums import JobKind, JobState
from app.models.base import Row, choice, now


class Job(Row, table=True):
    """Put in with the act that asks for it, in one transaction; taken by one worker at a time.

    `payload` is what the work needs and is emptied when it is done; `done` of `total` is its progress. A job that
    failed is tried again at `run_after`, and one whose worker died is free again at `claimed_until`.
    """

    __table_args__ = (sa.Index("ix_job_next", "state", "run_after", "id"),)

    kind: JobKind = Field(sa_type=choice(JobKind))
    state: JobState = Field(default=JobState.WAITING, sa_type=choice(JobState))
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    account_id: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    result: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    done: int = 0
    total: int = 0
    attempts: int = 0
    error: str | None = None
    run_after: datetime = Field(default_factory=now)
    claimed_until: datetime | None = None
    finished_at: datetime | None = None
