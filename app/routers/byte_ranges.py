"""Files as answers: attachment with a Vietnamese name, ETag, 304, and one byte range (RFC 9110, 14)."""

import base64
import hashlib
import re

from fastapi import Request, Response

from app.documents.file_names import content_disposition
from app.errors import AppError
from app.routers.api.answers import CACHING, matches

RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


class BadRange(AppError):
    """The byte range lies outside the file (416)."""

    status = 416
    title = "Khoảng byte nằm ngoài tệp"


def file_answer(request: Request, data: bytes, *, file_name: str, media_type: str) -> Response:
    """The file whole (200), the part asked for (206), or nothing when the caller has it (304).

    Raises BadRange `bad_range`. Several ranges in one request are answered with the whole file.
    """
    digest = hashlib.sha256(data)
    etag = f'"{digest.hexdigest()[:32]}"'
    headers = {**CACHING, "ETag": etag, "Accept-Ranges": "bytes"}
    known = request.headers.get("if-none-match")
    if known and matches(known, etag):
        return Response(status_code=304, headers=headers)
    headers["Content-Disposition"] = content_disposition(file_name)
    wanted = _wanted(request, etag, len(data))
    if wanted is None:
        headers["Repr-Digest"] = f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
        return Response(data, media_type=media_type, headers=headers)
    first, last = wanted
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], status_code=206, media_type=media_type, headers=headers)


def _wanted(request: Request, etag: str, size: int) -> tuple[int, int] | None:
    """The first and last byte asked for; None means all."""
    header = request.headers.get("range", "")
    match = RANGE.fullmatch(header.replace(" ", ""))
    condition = request.headers.get("if-range")
    if not match or match.groups() == ("", "") or (condition and condition.strip() != etag):
        return None
    start, end = match.groups()
    first = int(start) if start else max(size - int(end), 0)
    last = min(int(end), size - 1) if start and end else size - 1
    if start and end and int(end) < int(start):
        return None
    if first >= size or (not start and int(end) == 0):
        raise BadRange("bad_range", f"Tệp chỉ có {size} byte.", extra={"size": size})
    return first, last
