"""Many rows at once: each with its own result, all or nothing unless the caller asks for what can be had."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Annotated, Any
from uuid import UUID

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError, WithJsonSchema, create_model
from sqlmodel import Session

from app.errors import AppError, BadInput, FieldError
from app.routers.api.answers import dumper, plain_json
from app.routers.validation_messages import field_error

MOST_ROWS = 1000
REFUSED = "Không dòng nào được lưu vì có dòng chưa hợp lệ. Hãy sửa các dòng được nêu, hoặc gửi với partial=true."
Add = Callable[[BaseModel], Any]


class RowRefusal(BaseModel):
    """Why a row was refused."""

    pointer: str = Field(description="Con trỏ tới chỗ sai trong nội dung gửi lên")
    code: str
    message: str


class RowResult(BaseModel):
    """What became of one row: 201 with its id and version, or the refusal."""

    index: int = Field(ge=0, description="Thứ tự của dòng, từ 0")
    status: int
    id: UUID | None = None
    item: dict[str, Any] | None = None
    errors: list[RowRefusal] = Field(default_factory=list)


class BatchResult(BaseModel):
    """What became of the rows, in their order."""

    created: int = Field(ge=0)
    refused: int = Field(ge=0)
    results: list[RowResult]


@lru_cache(maxsize=64)
def batch_shape(create: type[BaseModel]) -> type[BaseModel]:
    """The body of a batch: `items`, each checked on its own so that one wrong row does not hide the others."""
    documented = {
        "type": "array",
        "minItems": 1,
        "maxItems": MOST_ROWS,
        "items": {"x-shape": create.__name__},
    }
    rows = Annotated[
        list[dict[str, Any]], Field(min_length=1, max_length=MOST_ROWS), WithJsonSchema(documented, mode="validation")
    ]
    return create_model(
        f"{create.__name__.removesuffix('Create')}Batch",
        __config__=ConfigDict(extra="forbid", defer_build=True),
        __doc__=f"Từ 1 đến {MOST_ROWS} dòng.",
        items=(rows, ...),
    )


def answer_batch(
    session: Session,
    rows: Sequence[dict[str, Any]],
    create: type[BaseModel],
    public: type[BaseModel],
    add: Add,
    *,
    partial: bool,
) -> Response:
    """201 when all rows are saved, 207 when only some are. Raises BadInput `batch_refused` when nothing is."""
    results = [_one(session, index, row, create, public, add) for index, row in enumerate(rows)]
    refused = [r for r in results if r["errors"]]
    if refused and (not partial or len(refused) == len(results)):
        raise BadInput("batch_refused", REFUSED, errors=[e for r in refused for e in _errors(r)])
    body = {"created": len(results) - len(refused), "refused": len(refused), "results": results}
    return plain_json(body, status=207 if refused else 201)


def _errors(result: dict[str, Any]) -> list[FieldError]:
    return [FieldError(**error) for error in result["errors"]]


def _one(
    session: Session, index: int, row: dict[str, Any], create: type[BaseModel], public: type[BaseModel], add: Add
) -> dict[str, Any]:
    """Save one row in a savepoint of its own."""
    try:
        command = create.model_validate(row)
        with session.begin_nested():
            saved = add(command)
    except ValidationError as error:
        wrong = [field_error({**e, "loc": ("items", *e["loc"])}, "vi") for e in error.errors()]
        return _refused(index, 422, wrong)
    except AppError as error:
        return _refused(index, error.status, error.errors or (FieldError("", error.code, error.message),))
    return {"index": index, "status": 201, "id": saved.id, "item": dumper(public)(saved), "errors": []}


def _refused(index: int, status: int, errors: Sequence[FieldError]) -> dict[str, Any]:
    shown = [{"pointer": f"/items/{index}{e.pointer}", "code": e.code, "message": e.message} for e in errors]
    return {"index": index, "status": status, "id": None, "item": None, "errors": shown}
