"""The names behind the ids that entries of the event log hold, as they are now."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission
from app.models.account import Account, Membership
from app.models.event_log import EventEntry
from app.models.organisation import Organisation

MOST_PEOPLE = 500
OF_BODIES = {"organisation_id", "parent_id", "successor_id", "predecessor_id"}
OF_PEOPLE = {"account_id", "giver_id", "receiver_id", "invited_by_id", "handed_to_id"}


def names_in(session: Session, entries: Sequence[EventEntry]) -> dict[str, str]:
    """What the bodies and people that these entries name are called, by id; two queries, however many entries."""
    bodies, people = set(_ids(entries, OF_BODIES)), set(_ids(entries, OF_PEOPLE))
    for entry in entries:
        bodies.update(
            filter(None, (entry.organisation_id, entry.entity_id if entry.entity == "organisation" else None))
        )
        people.update(filter(None, (entry.on_behalf_of_id, entry.entity_id if entry.entity == "account" else None)))
    found = [
        *session.exec(select(Organisation.id, Organisation.name).where(col(Organisation.id).in_(bodies))).all(),
        *session.exec(select(Account.id, Account.full_name).where(col(Account.id).in_(people))).all(),
    ]
    return {str(key): name for key, name in found}


def _ids(entries: Sequence[EventEntry], fields: set[str]) -> Iterator[UUID]:
    """The ids under these names among the old and new values."""
    for entry in entries:
        for values in (entry.old, entry.new):
            for name in fields & values.keys():
                try:
                    yield UUID(values[name])
                except (ValueError, TypeError, AttributeError):
                    continue  # emptied, or a word that only looks like one of these fields


def people_to_choose(session: Session, actor: Actor, chosen: UUID | None) -> list[tuple[UUID, str]]:
    """Who belongs to the bodies whose log the actor sees, by name; and the one chosen, who may have left."""
    allowed = actor.places_with(Permission.EVENT_READ)
    members = select(Membership.account_id).where(col(Membership.organisation_id).in_(allowed))
    statement = select(Account.id, Account.full_name).where(col(Account.id).in_(members))
    ordered = statement.order_by(col(Account.sort_key), col(Account.id)).limit(MOST_PEOPLE)
    found = [(key, name) for key, name in session.exec(ordered).all()]
    if chosen and chosen not in dict(found):
        acted = select(EventEntry.account_name).where(
            EventEntry.account_id == chosen, col(EventEntry.organisation_id).in_(allowed)
        )
        name = session.exec(acted.limit(1)).first()
        found += [(chosen, name)] if name else []
    return found
