"""What was planned for bodies, when its day has come."""

from datetime import timedelta
from typing import Final

from app.database import transaction
from app.services import jobs
from app.services.organisation_history import bring_up_to_date
from app.worker.work import Kind, Work

PAUSES: Final = tuple(timedelta(minutes=m) for m in (1, 5, 30, 120, 720))


def run(work: Work) -> None:
    """Bring the bodies up to date; done and marked as done in one transaction."""
    with transaction(work.engine) as session:
        jobs.hold(session, work.claim)
        changed = bring_up_to_date(session)
        jobs.finish(session, work.claim, {"changed": changed})


KIND: Final = Kind(run=run, pauses=PAUSES)
