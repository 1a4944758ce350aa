"""What the event log says, read as it is committed."""

from sqlmodel import select

from app.database import transaction
from app.models.event_log import EventEntry


def last_event(engine, *, many=1):
    """The last entry, or the last `many` in their order."""
    with transaction(engine, writing=False) as session:
        found = list(reversed(session.exec(select(EventEntry).order_by(EventEntry.seq.desc()).limit(many)).all()))
    return found if many > 1 else found[0]
