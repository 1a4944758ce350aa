"""Readings that leave a trace: what a GET must put into the log is written in a short transaction of its own."""

from fastapi import Request

from app.access.actor import Actor
from app.database import transaction
from app.models.person import Person
from app.routers.dependencies import engine_of
from app.services import people
from app.services.event_log import EventFilters, record_export


def note_reading(request: Request, actor: Actor, what: str, *, person: Person | None = None, count: int = 1) -> None:
    """Note that sensitive data was read, before it leaves: without the entry there is no answer."""
    with transaction(engine_of(request)) as writing:
        people.note_reading(writing, actor, what, person=person, count=count)


def note_log_export(request: Request, actor: Actor, filters: EventFilters, form: str) -> None:
    """Note that the event log was taken away, before it leaves."""
    with transaction(engine_of(request)) as writing:
        record_export(writing, actor, filters, form)
