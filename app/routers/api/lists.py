"""Lists: one page as JSON, or the whole list streamed as NDJSON or CSV with memory that stays flat."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any

import orjson
from fastapi import Depends, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, create_model
from sqlalchemy import Engine
from sqlalchemy.exc import DataError, ProgrammingError, StatementError
from sqlmodel import Session

from app.database import transaction
from app.errors import BadRequest
from app.routers.api.answers import CACHING, JSON, chosen, dumped, links, plain, plain_json
from app.routers.dependencies import engine_of
from app.services.paging import Page, PageQuery

NDJSON = "application/x-ndjson"
CSV = "text/csv"
LARGEST_PAGE = 200
DEFAULT_PAGE = 50
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
Fetch = Callable[[Session, PageQuery], Page[Any]]


@dataclass(frozen=True, slots=True)
class Listing:
    """How a list is asked for."""

    request: Request
    query: PageQuery
    limited: bool
    fields: str | None

    @property
    def form(self) -> str | None:
        """In which form the whole list is wanted: "csv" or "ndjson"; None for a page of it."""
        wanted = wanted_form(self.request.headers.get("accept", ""))
        return {NDJSON: "ndjson", CSV: "csv"}.get(wanted)

    def answer(self, session: Session, shape: type[BaseModel], fetch: Fetch) -> Response:
        """The page, or the whole list in the form that `Accept` asks for.

        Raises BadRequest `bad_cursor` for a cursor of another list, `unknown_field` for a field that is none.
        """
        chosen(dict.fromkeys(shape.model_fields), self.fields)  # an unknown name is refused on an empty list too
        form = wanted_form(self.request.headers.get("accept", ""))
        if form == JSON:
            return self._page(shape, self._fetched(session, fetch, self.query))
        if self.limited or self.query.count:
            raise BadRequest("whole_list", "Danh sách NDJSON hoặc CSV luôn trả về toàn bộ: hãy bỏ limit và count.")
        first = self._fetched(session, fetch, PageQuery(LARGEST_PAGE, self.query.cursor))
        return whole_list(engine_of(self.request), form, shape, fetch, first, fields=self.fields)

    def _page(self, shape: type[BaseModel], page: Page[Any]) -> Response:
        items = dumped(shape, page.items)
        if self.fields is not None:
            items = [chosen(item, self.fields) for item in items]
        body: dict[str, Any] = {"items": items, "next": page.next}
        if page.total is not None:
            body["total"] = page.total
        return plain_json(body, headers=links(self.request, page.next))

    def _fetched(self, session: Session, fetch: Fetch, query: PageQuery) -> Page[Any]:
        try:
            return fetch(session, query)
        except (DataError, ProgrammingError, StatementError, TypeError) as error:
            if query.cursor is None:
                raise
            raise BadRequest(
                "bad_cursor", "Con trỏ trang không hợp lệ. Hãy bắt đầu lại từ trang đầu.", pointer="/cursor"
            ) from error


async def listing_of(
    request: Request,
    limit: Annotated[int | None, Query(ge=1, le=LARGEST_PAGE, description="Số dòng một trang")] = None,
    cursor: Annotated[
        str | None, Query(max_length=2000, description="Giá trị `next` của trang trước; không tự đặt ra")
    ] = None,
    count: Annotated[bool, Query(description="Đếm tổng số dòng vào `total`")] = False,
    fields: Annotated[str | None, Query(max_length=2000, description="Chỉ trả về các trường này")] = None,
) -> Listing:
    """What every list may be asked for."""
    return Listing(request, PageQuery(limit or DEFAULT_PAGE, cursor, count), limit is not None, fields)


ListingDep = Annotated[Listing, Depends(listing_of)]


def wanted_form(accept: str) -> str:
    """NDJSON or CSV when `Accept` names it before JSON; else JSON."""
    for part in accept.split(","):
        media_type = part.partition(";")[0].strip().lower()
        if media_type in {NDJSON, CSV, JSON}:
            return media_type
    return JSON


def whole_list(
    engine: Engine, form: str, shape: type[BaseModel], fetch: Fetch, first: Page[Any], *, fields: str | None = None
) -> StreamingResponse:
    """All rows from the first page on, in this media type, NDJSON or CSV."""
    pages = _pages(engine, fetch, first)
    lines = _ndjson(pages, shape, fields) if form == NDJSON else _csv(pages, shape, fields)
    return StreamingResponse(lines, media_type=f"{form}; charset=utf-8", headers=CACHING)


def _pages(engine: Engine, fetch: Fetch, page: Page[Any]) -> Iterator[Page[Any]]:
    """This page and all after it, each read in a short transaction of its own."""
    yield page
    while page.next:
        with transaction(engine, writing=False) as session:
            page = fetch(session, PageQuery(LARGEST_PAGE, page.next))
        yield page


def _ndjson(pages: Iterator[Page[Any]], shape: type[BaseModel], fields: str | None) -> Iterator[bytes]:
    for page in pages:
        yield b"".join(
            orjson.dumps(chosen(row, fields), default=plain, option=orjson.OPT_APPEND_NEWLINE)
            for row in dumped(shape, page.items)
        )


def _csv(pages: Iterator[Page[Any]], shape: type[BaseModel], fields: str | None) -> Iterator[bytes]:
    """UTF-8 with a byte order mark, so that spreadsheets show Vietnamese."""
    columns = list(chosen(dict.fromkeys(shape.model_fields), fields))
    yield b"\xef\xbb\xbf" + csv_lines([columns])
    for page in pages:
        yield csv_lines([cell(row[name]) for name in columns] for row in dumped(shape, page.items))


def csv_lines(rows: Any) -> bytes:
    """Rows as RFC 4180 text."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue().encode()


def cell(value: Any) -> Any:
    """A value for a spreadsheet. Text that a spreadsheet would run as a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list | dict):
        value = (
            "; ".join(value)
            if isinstance(value, list) and all(isinstance(v, str) for v in value)
            else orjson.dumps(value).decode()
        )
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return value


@lru_cache(maxsize=64)
def page_shape(shape: type[BaseModel]) -> type[BaseModel]:
    """The shape of a page of these, for the contract."""
    return create_model(
        f"{shape.__name__.removesuffix('Public').removesuffix('Listed')}Page",
        __config__=ConfigDict(defer_build=True),
        __doc__="Một trang danh sách; `next` là con trỏ trang sau, null ở trang cuối.",
        items=(list[shape], ...),  # type: ignore[valid-type]
        next=(str | None, ...),
        total=(int | None, None),
    )


def list_responses(shape: type[BaseModel]) -> dict[int | str, dict[str, Any]]:
    """What a list answers, for the contract."""
    return {
        200: {
            "model": page_shape(shape),
            "description": "Một trang danh sách, hoặc toàn bộ dạng NDJSON, CSV",
            "content": {
                NDJSON: {"schema": {"type": "string", "description": "Mỗi dòng một đối tượng JSON"}},
                CSV: {"schema": {"type": "string", "description": "Dòng đầu là tên trường"}},
            },
        }
    }
