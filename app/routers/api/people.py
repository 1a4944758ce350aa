"""People of a body: their data, what is sensitive of it, and what they agreed to."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.models.person import (
    ConsentCreate,
    ConsentPublic,
    ConsentWithdraw,
    PersonCreate,
    PersonErase,
    PersonPublic,
    PersonSensitive,
    PersonUpdate,
)
from app.routers.api.answers import Expected, ReadingDep, created, dumper, plain_json, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.readings import note_reading
from app.services import people, personal_data

router = APIRouter(route_class=ApiRoute, tags=["people"])
Search = Annotated[
    str | None, Query(max_length=200, description="Tìm trong họ tên, chức vụ, nơi làm việc; không cần dấu")
]


class Consents(BaseModel):
    """What a person agreed to."""

    items: list[ConsentPublic]


class PersonExport(BaseModel):
    """Everything held about one person."""

    person: dict[str, object]
    consents: list[dict[str, object]]
    log: list[dict[str, object]]


@router.get("/people", responses=list_responses(PersonPublic))
def list_people(
    session: Session, actor: Actor, listing: ListingDep, q: Search = None, organisation_id: UUID | None = None
) -> Response:
    """Người trong danh bạ của các đơn vị mình, theo tên; không có dữ liệu nhạy cảm."""
    return listing.answer(
        session,
        PersonPublic,
        lambda s, query: people.list_people(s, actor, query, q=q, organisation_id=organisation_id),
    )


@router.get("/people/sensitive", responses=list_responses(PersonSensitive))
def list_sensitive_people(
    request: Request,
    session: Session,
    actor: Actor,
    listing: ListingDep,
    q: Search = None,
    organisation_id: UUID | None = None,
) -> Response:
    """Danh bạ có cả dữ liệu nhạy cảm; mỗi lần đọc được ghi vào nhật ký."""
    answer = listing.answer(
        session,
        PersonSensitive,
        lambda s, query: people.list_people(s, actor, query, q=q, organisation_id=organisation_id, sensitive=True),
    )
    note_reading(request, actor, "sensitive_list_read", count=listing.query.limit)
    return answer


@router.post("/people", status_code=201, response_model=PersonPublic)
def create_person(session: Session, actor: Actor, command: PersonCreate) -> Response:
    """Thêm một người."""
    person = people.create_person(session, actor, command)
    return created(PersonPublic, person, f"/people/{person.id}")


@router.get("/people/{person_id}", response_model=PersonPublic)
def read_person(session: Session, actor: Actor, reading: ReadingDep, person_id: UUID) -> Response:
    """Một người, không có dữ liệu nhạy cảm."""
    return reading.answer(PersonPublic, people.find_person(session, actor, person_id))


@router.get("/people/{person_id}/sensitive", response_model=PersonSensitive)
def read_sensitive_person(
    request: Request, session: Session, actor: Actor, reading: ReadingDep, person_id: UUID
) -> Response:
    """Một người, có cả dữ liệu nhạy cảm; lần đọc được ghi vào nhật ký."""
    person = people.find_sensitive(session, actor, person_id)
    note_reading(request, actor, "sensitive_read", person=person)
    return reading.answer(PersonSensitive, person)


@router.patch("/people/{person_id}", response_model=PersonPublic)
def update_person(
    session: Session, actor: Actor, person_id: UUID, command: PersonUpdate, expected: Expected
) -> Response:
    """Sửa (JSON merge patch)."""
    return shown(PersonPublic, people.update_person(session, actor, person_id, command, expected=expected))


@router.post("/people/{person_id}/erase", response_model=PersonPublic)
def erase_person(session: Session, actor: Actor, person_id: UUID, command: PersonErase, expected: Expected) -> Response:
    """Xóa dữ liệu của một người theo yêu cầu; dòng còn lại không nói đó là ai."""
    return shown(PersonPublic, people.erase_person(session, actor, person_id, command, expected=expected))


@router.post("/people/{person_id}/export", response_model=PersonExport)
def export_person(session: Session, actor: Actor, person_id: UUID) -> Response:
    """Mọi dữ liệu đang giữ về một người, để trao cho người ấy; được ghi vào nhật ký."""
    return plain_json(personal_data.export_person(session, actor, person_id))


@router.get("/people/{person_id}/consents", response_model=Consents)
def list_consents(session: Session, actor: Actor, person_id: UUID) -> Response:
    """Người ấy đã đồng ý cho dùng dữ liệu vào việc gì."""
    dump = dumper(ConsentPublic)
    return plain_json({"items": [dump(row) for row in people.list_consents(session, actor, person_id)]})


@router.post("/people/{person_id}/consents", status_code=201, response_model=ConsentPublic)
def create_consent(session: Session, actor: Actor, person_id: UUID, command: ConsentCreate) -> Response:
    """Ghi sự đồng ý cho một mục đích."""
    consent = people.add_consent(session, actor, person_id, command)
    return created(ConsentPublic, consent, f"/people/{person_id}/consents/{consent.id}")


@router.get("/people/{person_id}/consents/{consent_id}", response_model=ConsentPublic)
def read_consent(session: Session, actor: Actor, reading: ReadingDep, person_id: UUID, consent_id: UUID) -> Response:
    """Một sự đồng ý."""
    return reading.answer(ConsentPublic, people.find_consent(session, actor, person_id, consent_id))


@router.post("/people/{person_id}/consents/{consent_id}/withdraw", response_model=ConsentPublic)
def withdraw_consent(
    session: Session, actor: Actor, person_id: UUID, consent_id: UUID, command: ConsentWithdraw, expected: Expected
) -> Response:
    """Ghi việc rút lại sự đồng ý; sự đồng ý trước đó vẫn giữ trong sổ."""
    consent = people.withdraw_consent(session, actor, person_id, consent_id, command, expected=expected)
    return shown(ConsentPublic, consent)
