"""How a resource becomes an answer: JSON by its Public shape, ETag, 304, 201 with Location, `fields=`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Annotated, Any, get_args
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import orjson
from fastapi import Depends, Header, Query, Request, Response
from pydantic import BaseModel

from app.errors import BadRequest
from app.settings import current_settings

PREFIX = "/api/v1"
JSON = "application/json"
FIELDS_TEXT = "Chỉ trả về các trường này, cách nhau bằng dấu phẩy"
Dumper = Callable[[Any], dict[str, Any]]


@lru_cache(maxsize=1)
def zone() -> ZoneInfo:
    """The zone in which moments are shown."""
    return ZoneInfo(current_settings().time_zone)


@lru_cache(maxsize=4096)
def shown_moment(value: datetime) -> datetime:
    """A moment with the office's offset."""
    return value.astimezone(zone())


@lru_cache(maxsize=64)
def _reading_of(shape: type[BaseModel]) -> tuple[tuple[str, ...], list[int], Callable[[Any], tuple[Any, ...]]]:
    """The members of a shape, the places of those that may be moments, and how all are taken from a row."""
    names = tuple(shape.model_fields)
    moments = [i for i, field in enumerate(shape.model_fields.values()) if _may_hold_moment(field.annotation)]
    taken = attrgetter(*names)
    return names, moments, taken if len(names) > 1 else lambda row: (taken(row),)


@lru_cache(maxsize=64)
def dumper(shape: type[BaseModel]) -> Dumper:
    """A function from a row to the JSON-ready members of its shape; moments carry the office's offset."""
    names, moments, members_of = _reading_of(shape)

    def dump(row: Any) -> dict[str, Any]:
        members = dict(zip(names, members_of(row), strict=True))
        for place in moments:
            value = members[names[place]]
            if isinstance(value, datetime):
                members[names[place]] = shown_moment(value)
        return members

    return dump


def dumped(shape: type[BaseModel], rows: Sequence[Any]) -> list[dict[str, Any]]:
    """The JSON-ready members of many rows: column by column, which takes half as long as row by row."""
    names, moments, members_of = _reading_of(shape)
    columns = list(zip(*map(members_of, rows), strict=True))
    for place in moments if columns else ():
        columns[place] = tuple(shown_moment(v) if isinstance(v, datetime) else v for v in columns[place])
    return [dict(zip(names, values, strict=True)) for values in zip(*columns, strict=True)]


def _may_hold_moment(annotation: Any) -> bool:
    return annotation in {datetime, Any} or any(_may_hold_moment(part) for part in get_args(annotation))


def plain(value: Any) -> Any:
    """What orjson does not know: shapes within shapes."""
    if isinstance(value, BaseModel):
        return value.model_dump()
    raise TypeError


def to_json(value: Any) -> bytes:
    """A value as JSON bytes."""
    return orjson.dumps(value, default=plain)


def etag_of(row: Any) -> str:
    """The entity tag of a resource: its version."""
    return f'"{row.version}"'


@dataclass(frozen=True, slots=True)
class Reading:
    """How one resource is asked for: only some fields, only if it changed."""

    fields: str | None
    if_none_match: str | None

    def answer(self, shape: type[BaseModel], row: Any) -> Response:
        """200 with the resource, or 304 when the caller has this version."""
        etag = etag_of(row)
        if self.if_none_match and matches(self.if_none_match, etag):
            return Response(status_code=304, headers={"ETag": etag, **CACHING})
        members = chosen(dumper(shape)(row), self.fields)
        return Response(to_json(members), media_type=JSON, headers={"ETag": etag, **CACHING})


CACHING = {"Cache-Control": "private, no-cache", "Vary": "Accept, Authorization, Cookie"}


async def reading_of(
    fields: Annotated[str | None, Query(description=FIELDS_TEXT, max_length=2000)] = None,
    if_none_match: Annotated[
        str | None, Header(alias="If-None-Match", max_length=500, description="ETag đã có; trùng thì trả về 304")
    ] = None,
) -> Reading:
    """What a GET of one resource may say."""
    return Reading(fields, if_none_match)


ReadingDep = Annotated[Reading, Depends(reading_of)]


def matches(header: str, etag: str) -> bool:
    """Whether If-None-Match names this tag; comparison is weak (RFC 9110, 13.1.2)."""
    return header.strip() == "*" or etag in {tag.strip().removeprefix("W/") for tag in header.split(",")}


def chosen(members: dict[str, Any], fields: str | None) -> dict[str, Any]:
    """Only the fields asked for. Raises BadRequest `unknown_field`."""
    if fields is None:
        return members
    names = [name.strip() for name in fields.split(",")]
    unknown = [name for name in names if name not in members]
    if unknown:
        raise BadRequest("unknown_field", f"Tham số fields chỉ nhận: {', '.join(members)}.", pointer="/fields")
    return {name: members[name] for name in names}


def shown(shape: type[BaseModel], row: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A resource after a change, with its ETag."""
    return Response(
        to_json(dumper(shape)(row)),
        status_code=status,
        media_type=JSON,
        headers={"ETag": etag_of(row), **(headers or {})},
    )


def created(shape: type[BaseModel], row: Any, path: str) -> Response:
    """201 with Location and ETag; `path` is below /api/v1."""
    return shown(shape, row, status=201, headers={"Location": PREFIX + path})


def no_content() -> Response:
    """204: done, nothing to say."""
    return Response(status_code=204)


def plain_json(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Anything else as JSON, for nobody's cache but the caller's own."""
    return Response(to_json(value), status_code=status, media_type=JSON, headers={**CACHING, **(headers or {})})


async def expected_of(
    if_match: Annotated[
        str | None,
        Header(alias="If-Match", max_length=100, description="ETag của bản đang sửa; thiếu thì 428, cũ thì 412"),
    ] = None,
) -> int | None:
    """The version in If-Match; None when there is none. Raises BadRequest `bad_if_match`."""
    if if_match is None:
        return None
    text = if_match.strip()
    digits = text[1:-1]
    if len(text) > 2 and text[0] == text[-1] == '"' and digits.isdecimal() and digits.isascii() and len(digits) < 10:  # noqa: PLR2004
        return int(digits)
    raise BadRequest("bad_if_match", 'If-Match phải là ETag đã nhận được, ví dụ "3".', pointer="/If-Match")


Expected = Annotated[int | None, Depends(expected_of)]


def links(request: Request, next_cursor: str | None) -> dict[str, str]:
    """The Link header of a page (RFC 8288)."""
    if not next_cursor:
        return {}
    asked = urlencode(dict(request.query_params) | {"cursor": next_cursor})
    return {"Link": f'<{request.scope["path"]}?{asked}>; rel="next"'}
