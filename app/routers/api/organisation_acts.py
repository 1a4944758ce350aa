"""What happens to bodies from a day on, past, present or to come: one operation an act."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import DuplicateReason
from app.models.organisation import OrganisationPublic
from app.models.organisation_act import (
    HistoryPublic,
    OrganisationClose,
    OrganisationMerge,
    OrganisationMove,
    OrganisationRename,
    OrganisationSplit,
)
from app.routers.api.answers import Expected, dumper, plain_json, shown
from app.routers.api.route import ApiRoute
from app.services import (
    organisation_acts,
    organisation_duplicates,
    organisation_history,
    organisation_mergers,
    organisation_successors,
)

router = APIRouter(route_class=ApiRoute, tags=["organisations"])
duplicates = APIRouter(route_class=ApiRoute, tags=["organisations"])


class Bodies(BaseModel):
    """Bodies that belong together."""

    items: list[OrganisationPublic]


class History(BaseModel):
    """What was, is and will be said of a body, the oldest first."""

    items: list[HistoryPublic]


class SuspectedBody(BaseModel):
    """A body of a suspicion."""

    id: UUID
    name: str
    parent_id: UUID | None
    code: str | None
    member_count: int | None


class Suspicion(BaseModel):
    """Bodies that may be one, and why."""

    reason: DuplicateReason
    bodies: list[SuspectedBody]


class Suspicions(BaseModel):
    """What is likely entered twice."""

    items: list[Suspicion]


@duplicates.get("/organisations/duplicates", response_model=Suspicions, responses={404: {}})
def list_organisation_duplicates(
    session: Session,
    actor: Actor,
    organisation_id: Annotated[UUID | None, Query(description="Trong nhánh của đơn vị này")] = None,
) -> Response:
    """Các đơn vị có lẽ bị nhập hai lần trong một nhánh mà người gọi quản lý; nhiều nhất 100 nhóm."""
    dump = dumper(SuspectedBody)
    found = organisation_duplicates.suggest_duplicates(session, actor, organisation_id)
    return plain_json({"items": [{"reason": one.reason, "bodies": [dump(row) for row in one.bodies]} for one in found]})


@router.get("/organisations/{organisation_id}/history", response_model=History)
def list_organisation_history(session: Session, actor: Actor, organisation_id: UUID) -> Response:
    """Tên gọi và cấp trên qua từng thời kỳ, kể cả thay đổi đã định cho ngày tới."""
    return plain_json({"items": organisation_history.history(session, actor, organisation_id)})


@router.delete("/organisations/{organisation_id}/history/{since}", response_model=OrganisationPublic)
def delete_organisation_change(
    session: Session,
    actor: Actor,
    organisation_id: UUID,
    since: Annotated[date, Path(description="Ngày bắt đầu của thay đổi")],
    expected: Expected,
) -> Response:
    """Bỏ một thay đổi ghi nhầm hoặc không còn thực hiện: tình trạng trước đó được giữ tiếp."""
    body = organisation_history.forget_change(session, actor, organisation_id, since, expected=expected)
    return shown(OrganisationPublic, body)


@router.get("/organisations/{organisation_id}/successors", response_model=Bodies)
def list_successors(session: Session, actor: Actor, organisation_id: UUID) -> Response:
    """Các đơn vị đang hoạt động đã kế thừa đơn vị này, qua bao nhiêu lần hợp nhất, chia tách cũng vậy."""
    dump = dumper(OrganisationPublic)
    found = organisation_successors.successors(session, actor, organisation_id)
    return plain_json({"items": [dump(body) for body in found]})


@router.post("/organisations/{organisation_id}/rename", response_model=OrganisationPublic)
def rename_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationRename, expected: Expected
) -> Response:
    """Đổi tên, tên gọi tắt, ký hiệu hoặc loại từ một ngày, đã qua hoặc sắp tới."""
    body = organisation_acts.rename_organisation(session, actor, organisation_id, command, expected=expected)
    return shown(OrganisationPublic, body)


@router.post("/organisations/{organisation_id}/move", response_model=OrganisationPublic)
def move_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationMove, expected: Expected
) -> Response:
    """Chuyển về đơn vị cấp trên khác từ một ngày; các cấp dưới chuyển theo."""
    body = organisation_acts.move_organisation(session, actor, organisation_id, command, expected=expected)
    return shown(OrganisationPublic, body)


@router.post("/organisations/{organisation_id}/close", response_model=OrganisationPublic)
def close_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationClose, expected: Expected
) -> Response:
    """Kết thúc hoạt động sau một ngày; không còn đơn vị trực thuộc nào đang hoạt động."""
    body = organisation_acts.close_organisation(session, actor, organisation_id, command, expected=expected)
    return shown(OrganisationPublic, body)


@router.post("/organisations/{organisation_id}/reopen", response_model=OrganisationPublic)
def reopen_organisation(session: Session, actor: Actor, organisation_id: UUID, expected: Expected) -> Response:
    """Mở lại đơn vị đã ghi kết thúc nhầm; bỏ các liên kết kế thừa của nó."""
    body = organisation_acts.reopen_organisation(session, actor, organisation_id, expected=expected)
    return shown(OrganisationPublic, body)


@router.post("/organisations/{organisation_id}/merge", response_model=OrganisationPublic)
def merge_organisations(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationMerge, expected: Expected
) -> Response:
    """Hợp nhất đơn vị này và các đơn vị `with_ids` vào một đơn vị; trả về đơn vị tiếp nhận."""
    body = organisation_mergers.merge_organisations(session, actor, organisation_id, command, expected=expected)
    return shown(OrganisationPublic, body)


@router.post("/organisations/{organisation_id}/split", response_model=Bodies)
def split_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationSplit, expected: Expected
) -> Response:
    """Chia tách thành nhiều đơn vị; `units` xếp từng đơn vị trực thuộc, `accounts` từng tài khoản."""
    dump = dumper(OrganisationPublic)
    made = organisation_mergers.split_organisation(session, actor, organisation_id, command, expected=expected)
    return plain_json({"items": [dump(body) for body in made]})
