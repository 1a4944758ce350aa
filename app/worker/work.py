"""What a kind of work is given, and how it says that it cannot be done now or at all."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from app.services import jobs
from app.services.storage import Store
from app.settings import Settings


class Undone(Exception):
    """The work was not done. `code` is one of `jobs.ERRORS`, `reply` is what another machine said."""

    def __init__(self, code: str, reply: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.reply = reply


class NotNow(Undone):
    """It may go well later: the job is tried again, with growing pauses."""


class Never(Undone):
    """It cannot go well: the job has failed until a person asks for another try."""


class Stopping(Exception):
    """The worker is asked to stop; the job goes back whole."""


@dataclass(frozen=True, slots=True)
class Work:
    """A claimed job and what it needs."""

    claim: jobs.Claim
    engine: Engine
    settings: Settings
    store: Store
    stop: threading.Event = field(default_factory=threading.Event)

    def progress(self, done: int, total: int) -> None:
        """Show how far the work is and keep the claim. Raises Stopping, ClaimLost."""
        if self.stop.is_set():
            raise Stopping
        jobs.renew(self.engine, self.claim, done=done, total=total)


def nothing_more(_session: Session, _claim: jobs.Claim, _error: str) -> None:
    """Most kinds have nothing to tidy up after a failure."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of job is done.

    `run` gives what is shown of the finished job, or None when it has finished the job itself, in the transaction of
    its work. `pauses` are those between attempts; after the last one the job has failed, and `failed` tidies up.
    """

    run: Callable[[Work], dict[str, Any] | None]
    pauses: tuple[timedelta, ...]
    failed: Callable[[Session, jobs.Claim, str], None] = nothing_more
