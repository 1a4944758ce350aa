"""Sign-ins that wait for their next step, and the challenges of passkeys: ten minutes, five tries, one use."""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, delete, select

from app.access.sessions import digest
from app.enums import SignInStep
from app.errors import NotSignedIn
from app.models.base import now
from app.models.sign_in import PendingSignIn

LIFE = timedelta(minutes=10)
TRIES = 5


def begin(session: Session, step: SignInStep, *, account_id: UUID | None = None, **details: Any) -> str:
    """A new one; its secret goes to the browser or script. Those that ran out are dropped."""
    session.execute(delete(PendingSignIn).where(col(PendingSignIn.expires_at) <= now()))
    secret = secrets.token_urlsafe(32)
    session.add(
        PendingSignIn(
            token_hash=digest(secret), step=step, account_id=account_id, details=details, expires_at=now() + LIFE
        )
    )
    session.flush()
    return secret


def find(session: Session, secret: str | None, step: SignInStep) -> PendingSignIn:
    """The one with this secret that waits for this step. Raises NotSignedIn `sign_in_expired`.

    Its row is locked, so that many guesses at once are still counted one by one.
    """
    wanted = select(PendingSignIn).where(PendingSignIn.token_hash == digest(secret or ""), PendingSignIn.step == step)
    found = session.exec(wanted.with_for_update()).first()
    if found is None or found.expires_at <= now():
        raise NotSignedIn("sign_in_expired", "Lần đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.")
    return found


def take(session: Session, secret: str | None, step: SignInStep) -> PendingSignIn:
    """The same, used up. Raises NotSignedIn `sign_in_expired`."""
    found = find(session, secret, step)
    end(session, found)
    return found


def end(session: Session, pending: PendingSignIn) -> None:
    """It is over."""
    session.delete(pending)
    session.flush()


def note_failure(session: Session, pending: PendingSignIn) -> None:
    """Count a wrong try; the fifth ends it."""
    pending.attempts += 1
    if pending.attempts >= TRIES:
        session.delete(pending)
    session.flush()
