"""Many processes issue plans at once: no number twice, none skipped, also when some issues are taken back."""

from sqlmodel import select

from app.database import transaction
from app.models.plan import NumberSeries, Plan
from tests.faults.together import together

PROCESSES = 4
EACH = 15


def run(url, organisation, mode):
    answers = together(*[("tests.faults.issuing", url, organisation.id, EACH, mode)] * PROCESSES)
    return [line for answer in answers for line in answer]


def test_no_number_is_given_twice_and_none_is_skipped(engine, database, organisation):
    run(database.url, organisation, "locked")
    with transaction(engine, writing=False) as session:
        numbers = session.exec(select(Plan.number).where(Plan.number.is_not(None)).order_by(Plan.number)).all()
    issued = PROCESSES * EACH * 4 // 5
    assert numbers == list(range(1, issued + 1))


def test_reading_and_then_writing_the_number_would_give_doubles(engine, database, organisation):
    """The negative control: the same race without the lock is lost, so the test above can fail."""
    with transaction(engine) as session:
        session.add(NumberSeries(organisation_id=organisation.id, document_type="KẾ HOẠCH", year=2027))
    given = run(database.url, organisation, "unlocked")
    assert len(set(given)) < len(given)
