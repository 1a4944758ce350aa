"""Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): a POST repeated with its key is done once.

A key is claimed in a transaction of its own, so that others see at once that it is running. The answer is kept in
the very transaction that does the work: either both are there afterwards, or neither. A refusal (4xx) changes
nothing and is not kept: the key is free again, and the corrected request may use it. A claim whose process died is
taken over after LEASE. An answer with a secret in it (`Cache-Control: no-store`) is not kept: the repeated request
learns that it was done, and where, but not the secret.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from fastapi import Request, Response
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, delete, select, update

from app.database import transaction
from app.errors import BadInput, BadRequest, Conflict
from app.models.base import now
from app.models.idempotency import IdempotencyRecord

HEADER = "idempotency-key"
KEPT_FOR = timedelta(hours=24)
LEASE = timedelta(minutes=2)
KEY = re.compile(r"[A-Za-z0-9._:-]{1,200}")
SHOWN_ONCE = "Yêu cầu đã làm xong, nhưng mã bí mật chỉ hiện một lần. Nếu chưa giữ lại, hãy thu hồi rồi tạo mã mới."
KEPT_HEADERS = ("location", "etag", "content-type", "content-language", "link")


@dataclass(frozen=True, slots=True)
class Claim:
    """A key that this request works under."""

    record_id: UUID


def offered_key(request: Request) -> str | None:
    """The key that came with a POST. Raises BadRequest `bad_idempotency_key`."""
    key = request.headers.get(HEADER) if request.method == "POST" else None
    if key is None:
        return None
    if not KEY.fullmatch(key):
        raise BadRequest(
            "bad_idempotency_key", "Idempotency-Key phải có từ 1 đến 200 ký tự, chỉ gồm chữ không dấu, số và . _ : -"
        )
    return key


def fingerprint(request: Request, body: bytes) -> str:
    """What makes two requests the same. The boundary of a multipart body is new each time and does not count."""
    content_type = request.headers.get("content-type", "")
    _, _, boundary = content_type.partition("boundary=")
    if boundary:
        body = body.replace(boundary.partition(";")[0].strip(' "').encode(), b"")
    parts = (request.url.path.encode(), request.url.query.encode(), content_type.partition(";")[0].encode(), body)
    hashed = hashlib.sha256()
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big") + part)
    return hashed.hexdigest()


def claim(engine: Engine, account_id: UUID, key: str, print_: str) -> Claim | Response:
    """The key for this request, or the first answer again.

    Raises BadInput `idempotency_key_reused` (422) for another request under the key, and Conflict
    `still_running` (409) while the first one is at work.
    """
    try:
        with transaction(engine) as session:
            _drop_expired(session, account_id)
            existing = _existing(session, account_id, key)
            if existing:
                return _replay(existing, print_)
            made = IdempotencyRecord(account_id=account_id, key=key, fingerprint=print_, expires_at=now() + LEASE)
            session.add(made)
            session.flush()
            return Claim(made.id)
    except IntegrityError:  # somebody else claimed it between our look and our insert
        with transaction(engine, writing=False) as session:
            winner = _existing(session, account_id, key)
            if winner is None:
                raise _still_running() from None
            return _replay(winner, print_)


def _drop_expired(session: Session, account_id: UUID) -> None:
    """Forget this account's answers that are older than a day, so that the table does not grow for ever."""
    session.exec(
        delete(IdempotencyRecord).where(
            col(IdempotencyRecord.account_id) == account_id, col(IdempotencyRecord.expires_at) < now()
        )
    )


def _existing(session: Session, account_id: UUID, key: str) -> IdempotencyRecord | None:
    statement = select(IdempotencyRecord).where(
        IdempotencyRecord.account_id == account_id, IdempotencyRecord.key == key
    )
    return session.exec(statement).first()


def _still_running() -> Conflict:
    return Conflict("still_running", "Yêu cầu trước với Idempotency-Key này đang được xử lý.", extra={"retry_after": 1})


def _replay(kept: IdempotencyRecord, print_: str) -> Response:
    if kept.fingerprint != print_:
        raise BadInput("idempotency_key_reused", "Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.")
    if kept.status is None:
        raise _still_running()
    if kept.body is None:
        raise Conflict("shown_once", SHOWN_ONCE, extra={"location": kept.headers.get("location")})
    return Response(kept.body or b"", kept.status, headers={**kept.headers, "idempotency-replayed": "true"})


def finish(session: Session, held: Claim, response: Response) -> None:
    """Keep the answer for a day, in the transaction that did the work.

    Raises Conflict `still_running` when the claim was taken over meanwhile: this transaction must not commit.
    """
    kept = session.execute(
        update(IdempotencyRecord)
        .where(col(IdempotencyRecord.id) == held.record_id, col(IdempotencyRecord.status).is_(None))
        .values(
            status=response.status_code,
            headers={name: response.headers[name] for name in KEPT_HEADERS if name in response.headers},
            body=None if response.headers.get("cache-control") == "no-store" else bytes(response.body),
            expires_at=now() + KEPT_FOR,
            updated_at=now(),
        )
        .returning(col(IdempotencyRecord.id))
        .execution_options(synchronize_session=False)
    ).first()
    if not kept:
        raise _still_running()


def release(engine: Engine, held: Claim) -> None:
    """Give the key back after a refusal; what was done is rolled back already."""
    with transaction(engine) as session:
        session.exec(
            delete(IdempotencyRecord).where(
                col(IdempotencyRecord.id) == held.record_id, col(IdempotencyRecord.status).is_(None)
            )
        )
