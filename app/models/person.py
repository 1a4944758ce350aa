"""Person (người): somebody whom a body puts forward, invites or reports on, and what that person agreed to."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import sqlalchemy as sa
from pydantic import BeforeValidator, EmailStr, StringConstraints
from sqlmodel import Field

from app.enums import ConsentForm, ConsentPurpose, Sex
from app.models.base import (
    BYTEWISE,
    Day,
    Line,
    OptionalDay,
    OptionalInt,
    OptionalLine,
    PublicShape,
    Row,
    Shape,
    choice,
    empty_is_none,
)

Phone = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9+(). -]{6,25}$")]
OptionalPhone = Annotated[Phone | None, BeforeValidator(empty_is_none)]
OptionalBool = Annotated[bool | None, BeforeValidator(empty_is_none)]
OptionalEmail = Annotated[EmailStr | None, BeforeValidator(empty_is_none)]


class Person(Row, table=True):
    """Kept by one body, seen by its members with the right.

    Ethnic group, religion and Party membership are sensitive personal data (Law 91/2025/QH15): they are read only
    under a right of their own, and each reading is in the log. Never deleted, but emptied: `erased_at`.
    """

    __table_args__ = (sa.Index("ix_person_list", "organisation_id", "sort_key", "id"),)

    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    full_name: str
    sex: Sex | None = Field(default=None, sa_type=choice(Sex))
    date_of_birth: date | None = None
    birth_year: int | None = None
    job_title: str | None = None
    workplace: str | None = None
    education: str | None = None
    is_direct_worker: bool | None = None
    is_manager: bool | None = None
    phone: str | None = None
    email: str | None = None
    ethnic_group: str | None = None
    religion: str | None = None
    is_party_member: bool | None = None
    party_member_since: date | None = None
    erased_at: datetime | None = None
    search_text: str = ""
    sort_key: str = Field(default="", sa_type=BYTEWISE)


class Consent(Row, table=True):
    """That a person agreed to one use of its data, when and how, and when it took that back."""

    person_id: UUID = Field(foreign_key="person.id", index=True)
    purpose: ConsentPurpose = Field(sa_type=choice(ConsentPurpose))
    form: ConsentForm = Field(sa_type=choice(ConsentForm))
    given_on: date
    evidence: str | None = None
    withdrawn_on: date | None = None


class PersonFields(Shape):
    """What may be said of a person; of the birthday, the year alone will do."""

    sex: Annotated[Sex | None, BeforeValidator(empty_is_none)] = None
    date_of_birth: OptionalDay = None
    birth_year: OptionalInt = Field(default=None, ge=1900, le=2200)
    job_title: OptionalLine = None
    workplace: OptionalLine = None
    education: OptionalLine = None
    is_direct_worker: OptionalBool = None
    is_manager: OptionalBool = None
    phone: OptionalPhone = None
    email: OptionalEmail = None
    ethnic_group: OptionalLine = None
    religion: OptionalLine = None
    is_party_member: OptionalBool = None
    party_member_since: OptionalDay = None


class PersonCreate(PersonFields):
    """A new person of a body, by default of the one in which the caller works."""

    organisation_id: UUID | None = None
    full_name: Line


class PersonUpdate(PersonFields):
    """A change of a person; what is left out stays."""

    full_name: Line | None = None


class PersonPublic(PublicShape):
    """A person without what is sensitive."""

    organisation_id: UUID
    full_name: str
    sex: Sex | None
    date_of_birth: date | None
    birth_year: int | None
    job_title: str | None
    workplace: str | None
    education: str | None
    is_direct_worker: bool | None
    is_manager: bool | None
    phone: str | None
    email: str | None
    erased_at: datetime | None


class PersonSensitive(PersonPublic):
    """A person with what is sensitive: each reading of it is in the log."""

    ethnic_group: str | None
    religion: str | None
    is_party_member: bool | None
    party_member_since: date | None


class PersonErase(Shape):
    """Why a person's data is erased: it is kept in the log, so it names nobody."""

    reason: Line


class ConsentCreate(Shape):
    """What the person agreed to."""

    purpose: ConsentPurpose
    form: ConsentForm
    given_on: Day
    evidence: OptionalLine = None


class ConsentWithdraw(Shape):
    """From which day on the person no longer agrees."""

    withdrawn_on: Day


class ConsentPublic(PublicShape):
    """A consent as the faces show it."""

    person_id: UUID
    purpose: ConsentPurpose
    form: ConsentForm
    given_on: date
    evidence: str | None
    withdrawn_on: date | None
