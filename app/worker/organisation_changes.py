"""Changes of bodies that were planned for a day: when it comes, their rows follow."""

from datetime import timedelta
from typing import Final

from app.database import transaction
from app.services import jobs
from app.services.organisation_history import bring_up_to_date
from app.worker.work import Kind, Work

PAUSES: Final = tuple(timedelta(minutes=m) for m in (1, 5, 30, 180, 720))


def follow(work: Work) -> None:
    """Bring every body up to date whose day has come, and finish the job in the same transaction."""
    with transaction(work.engine) as session:
        jobs.finish(session, work.claim, {"changed": bring_up_to_date(session)})


KIND: Final = Kind(run=follow, pauses=PAUSES)
