"""People: whom a body puts forward and invites, what they agreed to, and who read what is sensitive."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.base import now
from app.models.person import (
    Consent,
    ConsentCreate,
    ConsentWithdraw,
    Person,
    PersonCreate,
    PersonErase,
    PersonFields,
    PersonUpdate,
)
from app.rules.personal_data import SENSITIVE, birthday_agrees
from app.rules.vietnamese import fold, person_sort_key
from app.services.event_log import HIDDEN, differences, record, snapshot
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import apply_changes, save
from app.services.versions import check_version

MISSING = "Không tìm thấy người này."
ERASED_NAME = "(đã xóa theo yêu cầu)"
STAYS = {"id", "created_at", "updated_at", "version", "organisation_id"}


def _bodies(actor: Actor, *rights: Permission) -> list[UUID]:
    held = [set(actor.places_with(right)) for right in rights]
    return [own for own in actor.roles if all(own in places for places in held)]


def list_people(
    session: Session, actor: Actor, query: PageQuery, *, q: str | None = None, organisation_id: UUID | None = None,
    sensitive: bool = False,
) -> Page[Person]:  # fmt: skip
    """The people of the actor's bodies by given name; search ignores diacritics. Those erased are left out.

    `sensitive` leaves out the bodies whose sensitive data the actor may not read; the caller notes the reading.
    """
    rights = (Permission.PERSON_READ, Permission.SENSITIVE_READ) if sensitive else (Permission.PERSON_READ,)
    allowed = _bodies(actor, *rights)
    if not allowed:
        raise actor.refusal(rights[-1], actor.organisation_id)
    statement = select(Person).where(col(Person.organisation_id).in_(allowed), col(Person.erased_at).is_(None))
    for word in fold(q or "").split():
        statement = statement.where(col(Person.search_text).contains(word, autoescape=True))
    if organisation_id:
        statement = statement.where(Person.organisation_id == organisation_id)
    return keyset_page(session, statement, query, keys=[(col(Person.sort_key), False), (col(Person.id), False)])


def find_person(session: Session, actor: Actor, person_id: UUID, *, locked: bool = False) -> Person:
    """One person. Raises NotFound `not_found` for strangers."""
    statement = select(Person).where(Person.id == person_id)
    if locked:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    person = session.exec(statement).first()
    if not person:
        raise NotFound("not_found", MISSING)
    actor.require(Permission.PERSON_READ, person.organisation_id, missing=MISSING)
    return person


def find_sensitive(session: Session, actor: Actor, person_id: UUID) -> Person:
    """One person, for somebody who may read what is sensitive; the caller notes the reading."""
    person = find_person(session, actor, person_id)
    actor.require(Permission.SENSITIVE_READ, person.organisation_id, missing=MISSING)
    return person


def note_reading(session: Session, actor: Actor, what: str, *, person: Person | None = None, count: int = 1) -> None:
    """That somebody read, or exported, sensitive data of one person or of a list: an entry of the log."""
    record(
        session, actor, f"person.{what}", entity="person", entity_id=person.id if person else None,
        organisation_id=person.organisation_id if person else actor.organisation_id, new={"count": count},
    )  # fmt: skip
    session.flush()


def _require_sensitive(actor: Actor, organisation_id: UUID, said: Collection[str]) -> None:
    """What nobody but some may read, nobody but they may write: a blind edit would destroy what stands."""
    wrong = sorted(SENSITIVE.intersection(said))
    if wrong and not actor.can(Permission.SENSITIVE_READ, organisation_id):
        raise Forbidden(
            "forbidden",
            f"Tài khoản của bạn không có quyền “{Permission.SENSITIVE_READ.label}”.",
            pointer=f"/{wrong[0]}",
        )


def _hidden(values: dict[str, Any]) -> dict[str, Any]:
    """That each of these was set or emptied, without saying what it is: all that is said of a person is personal."""
    return {name: None if value is None else HIDDEN for name, value in values.items()}


def _refresh(person: Person) -> None:
    """Search text and sort key from the rest. Raises BadInput `birthday_unclear`."""
    year = person.date_of_birth.year if person.date_of_birth else None
    if not birthday_agrees(person.birth_year, year):
        raise BadInput(
            "birthday_unclear", "Năm sinh khác với năm trong ngày sinh. Hãy sửa một ô.", pointer="/birth_year"
        )
    person.search_text = fold(" ".join(filter(None, [person.full_name, person.job_title, person.workplace])))
    person.sort_key = person_sort_key(person.full_name)


def _said(command: PersonFields) -> dict[str, Any]:
    return command.model_dump(exclude_unset=True, exclude={"organisation_id"})


def create_person(session: Session, actor: Actor, command: PersonCreate) -> Person:
    """A new person of one of the actor's bodies."""
    body = command.organisation_id or actor.organisation_id
    actor.require(Permission.PERSON_WRITE, body, missing="Không tìm thấy đơn vị này.")
    values = _said(command)
    _require_sensitive(actor, body, {name for name, value in values.items() if value is not None})
    person = Person(organisation_id=body, **values)
    _refresh(person)
    session.add(person)
    session.flush()
    _record(session, actor, person, "added", new=_hidden(values))
    return person


def update_person(
    session: Session, actor: Actor, person_id: UUID, command: PersonUpdate, *, expected: int | None
) -> Person:
    """Change a person."""
    person = _open_person(session, actor, person_id, Permission.PERSON_WRITE, expected)
    values = _said(command)
    _require_sensitive(actor, person.organisation_id, values)
    before = snapshot(person)
    apply_changes(person, values, required={"full_name"})
    _refresh(person)
    save(session)
    old, new = differences(before, snapshot(person))
    if new:
        _record(session, actor, person, "changed", old=_hidden(old), new=_hidden(new))
    return person


def _open_person(session: Session, actor: Actor, person_id: UUID, right: Permission, expected: int | None) -> Person:
    """A person, locked, that was not erased, for somebody with the right who saw this version."""
    person = find_person(session, actor, person_id, locked=True)
    actor.require(right, person.organisation_id, missing=MISSING)
    if person.erased_at:
        raise Conflict("person_erased", "Dữ liệu của người này đã xóa theo yêu cầu, không sửa được nữa.")
    check_version(person, expected)
    return person


def _record(
    session: Session, actor: Actor, person: Person, act: str, *, old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    record(
        session, actor, f"person.{act}", entity="person", entity_id=person.id,
        organisation_id=person.organisation_id, old=old, new=new,
    )  # fmt: skip
    session.flush()


def erase_person(
    session: Session, actor: Actor, person_id: UUID, command: PersonErase, *, expected: int | None
) -> Person:
    """Empty a person's data on request (Law 91/2025/QH15): what is left says only that somebody stood here."""
    person = _open_person(session, actor, person_id, Permission.PERSON_ERASE, expected)
    empty_person(session, person)
    _record(session, actor, person, "erased", new={"reason": command.reason})
    return person


def empty_person(session: Session, person: Person) -> None:
    """Take everything personal out of a row and out of what hangs on it."""
    for name in Person.model_fields.keys() - STAYS:
        setattr(person, name, None)
    person.full_name, person.search_text, person.sort_key, person.erased_at = ERASED_NAME, "", "", now()
    for consent in list_consents_of(session, person):
        consent.evidence = None
    save(session)


# --- consents ------------------------------------------------------------------------------------------------------


def list_consents_of(session: Session, person: Person) -> list[Consent]:
    """What a person agreed to, the oldest first."""
    statement = select(Consent).where(Consent.person_id == person.id).order_by(col(Consent.given_on), col(Consent.id))
    return list(session.exec(statement).all())


def list_consents(session: Session, actor: Actor, person_id: UUID) -> list[Consent]:
    """The same, for the actor."""
    return list_consents_of(session, find_person(session, actor, person_id))


def add_consent(session: Session, actor: Actor, person_id: UUID, command: ConsentCreate) -> Consent:
    """Write down that a person agreed to one use of its data. Raises Conflict `consent_known`."""
    person = find_person(session, actor, person_id, locked=True)
    actor.require(Permission.PERSON_WRITE, person.organisation_id, missing=MISSING)
    if person.erased_at:
        raise Conflict("person_erased", "Dữ liệu của người này đã xóa theo yêu cầu, không sửa được nữa.")
    if any(c.purpose == command.purpose and not c.withdrawn_on for c in list_consents_of(session, person)):
        raise Conflict("consent_known", "Đã ghi sự đồng ý cho mục đích này.", pointer="/purpose")
    consent = Consent(person_id=person.id, **command.model_dump())
    session.add(consent)
    session.flush()
    _record(session, actor, person, "consented", new={"purpose": command.purpose.value, "form": command.form.value})
    return consent


def find_consent(session: Session, actor: Actor, person_id: UUID, consent_id: UUID) -> Consent:
    """One consent of a person."""
    person = find_person(session, actor, person_id)
    consent = session.get(Consent, consent_id)
    if not consent or consent.person_id != person.id:
        raise NotFound("not_found", "Không tìm thấy sự đồng ý này.")
    return consent


def withdraw_consent(
    session: Session, actor: Actor, person_id: UUID, consent_id: UUID, command: ConsentWithdraw, *, expected: int | None
) -> Consent:
    """Write down that a person no longer agrees: the consent stays, with its last day."""
    consent = find_consent(session, actor, person_id, consent_id)
    person = find_person(session, actor, person_id)
    actor.require(Permission.PERSON_WRITE, person.organisation_id, missing=MISSING)
    check_version(consent, expected)
    if consent.withdrawn_on:
        raise Conflict("consent_withdrawn", "Sự đồng ý này đã được rút.")
    if command.withdrawn_on < consent.given_on:
        raise BadInput("out_of_order", "Ngày rút phải từ ngày đồng ý trở đi.", pointer="/withdrawn_on")
    consent.withdrawn_on = command.withdrawn_on
    save(session)
    _record(session, actor, person, "consent_withdrawn", new={"purpose": consent.purpose.value})
    return consent
