"""The loop of a worker: take a job, do it, say what became of it; wait when there is none."""

import threading
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Final

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.database import transaction
from app.enums import JobKind
from app.services import jobs
from app.services.storage import Store
from app.settings import Settings
from app.worker.work import Kind, Never, Stopping, Undone, Work

log = structlog.get_logger("worker")

LOOK_SECONDS: Final = 1.0
"""So often a worker looks for jobs that other processes put in."""

TROUBLE_SECONDS: Final = 5.0
TIDY_SECONDS: Final = 3600.0
UNEXPECTED: Final = "unexpected"


@cache
def kinds() -> dict[JobKind, Kind]:
    """How each kind of job is done. Loaded when there is one: a start does without mail and spreadsheets."""
    from app.worker import mail, organisation_changes, organisation_imports

    return {
        JobKind.MAIL: mail.KIND,
        JobKind.ORGANISATION_CHANGES: organisation_changes.KIND,
        JobKind.ORGANISATION_IMPORT_READ: organisation_imports.READING,
        JobKind.ORGANISATION_IMPORT_TAKE: organisation_imports.TAKING,
    }


def _place(error: BaseException) -> str:
    """Where it was raised. Its words stay out of the log: they may hold what people wrote."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


class Worker:
    """Works jobs in one thread. Several, in as many processes as one likes, do not get in each other's way."""

    def __init__(
        self, engine: Engine, settings: Settings, store: Store, how: Callable[[], dict[JobKind, Kind]] = kinds
    ) -> None:
        self.engine, self.settings, self.store, self.how = engine, settings, store, how
        self.stopping = threading.Event()
        self.trouble_seconds = TROUBLE_SECONDS
        self._thread: threading.Thread | None = None
        self._tidied = monotonic()

    def start(self) -> None:
        """Work beside the server, in a thread that does not keep the process alive."""
        self._thread = threading.Thread(target=self.run, name="worker", daemon=True)
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Stop after the job in hand; a long one goes back at its next step."""
        self.stopping.set()
        jobs.bell.set()

    def stop(self, seconds: float = 10) -> None:
        """Ask, and wait so long; a job that takes longer is free when its claim runs out."""
        self.ask_to_stop()
        if self._thread:
            self._thread.join(seconds)

    def run(self) -> None:
        """Work until `stop` is called. A database that is away for a while is waited for."""
        while not self.stopping.is_set():
            try:
                idle = not self.work_one()
                self._tidy()
            except (SQLAlchemyError, OSError) as error:
                log.warning("worker_waits", error=type(error).__name__)
                self.stopping.wait(self.trouble_seconds)
                continue
            if idle:
                jobs.bell.wait(LOOK_SECONDS)
                jobs.bell.clear()

    def _tidy(self) -> None:
        if monotonic() - self._tidied > TIDY_SECONDS:
            self._tidied = monotonic()
            jobs.forget_old(self.engine)

    def work_one(self) -> bool:
        """Do one job, if there is one. Whatever it raises becomes its state, and never ends the loop."""
        claim = jobs.claim_next(self.engine)
        if claim is None:
            return False
        with structlog.contextvars.bound_contextvars(job_id=str(claim.id), kind=claim.kind.value):
            try:
                self._do(claim)
            except jobs.ClaimLost:
                log.warning("job_taken_over", attempt=claim.attempt)
        return True

    def _do(self, claim: jobs.Claim) -> None:
        kind = self.how()[claim.kind]
        work = Work(claim, self.engine, self.settings, self.store, self.stopping)
        try:
            result = kind.run(work)
        except Stopping:
            jobs.give_back(self.engine, claim)
        except Undone as undone:
            self._undone(kind, claim, undone)
        except jobs.ClaimLost:
            raise
        except Exception as error:  # noqa: BLE001 - one job must not stop all others
            log.error("job_broke", attempt=claim.attempt, error=type(error).__name__, at=_place(error))  # noqa: TRY400
            self._undone(kind, claim, Undone(UNEXPECTED, type(error).__name__))
        else:
            self._done(claim, result)

    def _done(self, claim: jobs.Claim, result: dict[str, object] | None) -> None:
        if result is not None:
            with transaction(self.engine) as session:
                jobs.finish(session, claim, result)
        log.info("job_done", attempt=claim.attempt)

    def _undone(self, kind: Kind, claim: jobs.Claim, undone: Undone) -> None:
        """Tried again after a pause, or failed for good."""
        again = not isinstance(undone, Never) and claim.attempt <= len(kind.pauses)
        log.warning("job_undone", attempt=claim.attempt, again=again)
        with transaction(self.engine) as session:
            if again:
                jobs.retry_later(session, claim, undone.code, kind.pauses[claim.attempt - 1], undone.reply)
            else:
                jobs.give_up(session, claim, undone.code, undone.reply)
                kind.failed(session, claim, undone.code)
