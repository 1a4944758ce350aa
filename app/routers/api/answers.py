"""How a resource becomes an answer: JSON by its Public shape, ETag, 304, 201 with Location, `fields=`."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Annotated, Any, NamedTuple, get_args
from urllib.parse import quote
from zoneinfo import ZoneInfo

import orjson
from fastapi import Depends, Header, Query, Request, Response
from pydantic import BaseModel

from app.errors import BadRequest
from app.prepared import KEPT, StoredRow
from app.settings import current_settings

PREFIX = "/api/v1"
JSON = "application/json"
WRITTEN = "=&%+-._~,:;/@!$'()*"
"""What a query may hold as it is written; a Link would end at some of the rest."""
FIELDS_TEXT = "Chỉ trả về các trường này, cách nhau bằng dấu phẩy"
Dumper = Callable[[Any], dict[str, Any]]
Turn = Callable[[Any], Any]


@lru_cache(maxsize=1)
def zone() -> ZoneInfo:
    """The zone in which moments are shown."""
    return ZoneInfo(current_settings().time_zone)


@lru_cache(KEPT)
def shown_moment(value: datetime) -> str:
    """A moment with the office's offset."""
    return value.astimezone(zone()).isoformat()


def _shown(value: Any) -> Any:
    return shown_moment(value) if isinstance(value, datetime) else value


@lru_cache(maxsize=64)
def _shown_from(turn: Turn) -> Turn:
    """What is shown of a value as the database keeps it. Moments come again and again, and so they are kept."""
    return lru_cache(KEPT)(lambda value: _shown(turn(value)))


class _Members(NamedTuple):
    """The members of a shape: their names, how they are taken from a row, and which places are shown otherwise, how."""

    names: tuple[str, ...]
    taken: Callable[[Any], Sequence[Any]]
    shown: list[tuple[int, Turn]]


@lru_cache(maxsize=256)
def _members(shape: type[BaseModel], kind: Hashable) -> _Members:
    """How rows of this kind become the members of a shape. What the database keeps need not become Python's first."""
    names = tuple(shape.model_fields)
    moments = {name for name, field in shape.model_fields.items() if _may_hold_moment(field.annotation)}
    if isinstance(kind, type) and issubclass(kind, StoredRow):
        taken: Any = itemgetter(*map(kind.columns.index, names))
        ways = {n: _shown_from(turn) if n in moments else turn for n, turn in kind.plain.items()}
    else:
        taken, ways = attrgetter(*names), dict.fromkeys(moments, _shown)
    shown = [(place, ways[name]) for place, name in enumerate(names) if name in ways]
    return _Members(names, taken if len(names) > 1 else lambda row: (taken(row),), shown)


@lru_cache(maxsize=64)
def dumper(shape: type[BaseModel]) -> Dumper:
    """A function from a row to the JSON-ready members of its shape; moments carry the office's offset."""

    def dump(row: Any) -> dict[str, Any]:
        names, taken, shown = _members(shape, row.__class__)
        values = list(taken(row))
        for place, turn in shown:
            values[place] = turn(values[place])
        return dict(zip(names, values, strict=True))

    return dump


def dumped(shape: type[BaseModel], rows: Sequence[Any]) -> list[dict[str, Any]]:
    """The JSON-ready members of many rows of one kind: column by column, which takes half as long as row by row."""
    if not rows:
        return []
    names, taken, shown = _members(shape, rows[0].__class__)
    columns = list(zip(*map(taken, rows), strict=True))
    for place, turn in shown:
        columns[place] = tuple(map(turn, columns[place]))
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


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


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
        return JsonAnswer(members, [(b"etag", etag.encode()), *KEPT_PRIVATE])


class JsonAnswer(Response):
    """A value as JSON, with headers as they go out: the general way from names and texts takes as long as a query."""

    def __init__(self, value: Any, headers: Iterable[tuple[bytes, bytes]] = (), *, status: int = 200) -> None:
        self.status_code, self.background, self.body = status, None, to_json(value)
        self.raw_headers = [(b"content-length", b"%d" % len(self.body)), JSON_TYPE, *headers]


JSON_TYPE = (b"content-type", JSON.encode())
CACHING = {"Cache-Control": "private, no-cache", "Vary": "Accept, Authorization, Cookie"}
KEPT_PRIVATE = _raw(CACHING)


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
    return JsonAnswer(dumper(shape)(row), _raw({"ETag": etag_of(row), **(headers or {})}), status=status)


def created(shape: type[BaseModel], row: Any, path: str) -> Response:
    """201 with Location and ETag; `path` is below /api/v1."""
    return shown(shape, row, status=201, headers={"Location": PREFIX + path})


def no_content() -> Response:
    """204: done, nothing to say."""
    return Response(status_code=204)


def plain_json(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Anything else as JSON, for nobody's cache but the caller's own."""
    return JsonAnswer(value, _raw({**CACHING, **(headers or {})}), status=status)


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
    asked: bytes = request.scope["query_string"]
    others = [part for part in asked.split(b"&") if part and not part.startswith(b"cursor=")]
    query = quote(b"&".join(others), safe=WRITTEN)
    return {"Link": f'<{request.scope["path"]}?{query}{"&" if query else ""}cursor={next_cursor}>; rel="next"'}
