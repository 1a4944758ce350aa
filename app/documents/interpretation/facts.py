"""From a draft whose outline stands to a draft with its facts."""

from app.documents.interpretation.assignments import find_assignments
from app.documents.interpretation.dates import check_weekdays
from app.documents.interpretation.deadlines import find_deadlines
from app.documents.interpretation.passages import Walk
from app.documents.interpretation.quotas import find_quotas
from app.documents.interpretation.source import Reading


def find_facts(reading: Reading) -> None:
    """Fill the typed facts of `reading.draft` with their evidence; the outline and the head must stand already."""
    passages = Walk(reading).passages()
    placed = find_deadlines(reading, passages)
    find_quotas(reading, passages)
    find_assignments(reading, passages, placed)
    check_weekdays(reading, passages)
