"""From a draft whose outline stands to a draft with its facts."""

from app.documents.interpretation.agenda import find_agenda
from app.documents.interpretation.assignments import find_assignments
from app.documents.interpretation.broadcast import find_broadcast
from app.documents.interpretation.composition import find_composition
from app.documents.interpretation.contact import find_contact
from app.documents.interpretation.dates import check_weekdays
from app.documents.interpretation.deadlines import find_deadlines
from app.documents.interpretation.events import find_events
from app.documents.interpretation.lists import leads_of
from app.documents.interpretation.passages import Walk
from app.documents.interpretation.quotas import find_quotas
from app.documents.interpretation.reports import find_reports
from app.documents.interpretation.source import Reading


def find_facts(reading: Reading) -> None:
    """Fill the typed facts of `reading.draft` with their evidence; the outline and the head must stand already."""
    passages = Walk(reading).passages()
    leads = leads_of(passages)
    taken: set[tuple[int, int]] = set()
    find_events(reading, passages)
    find_quotas(reading, passages, leads)
    find_composition(reading, passages)
    find_agenda(reading, passages, leads, taken)
    find_broadcast(reading, passages, taken)
    placed = find_deadlines(reading, passages)
    find_assignments(reading, passages, placed, taken)
    find_reports(reading, passages)
    find_contact(reading, passages)
    check_weekdays(reading, passages)
