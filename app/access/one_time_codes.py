"""One-time codes: those of an authenticator (TOTP, RFC 6238), and recovery codes for when it is lost."""

import time
from uuid import UUID

import pyotp
from pyotp.exceptions import OTPVerificationError
from sqlmodel import Session, col, delete, or_, select, update

from app.access.passwords import random_password
from app.access.sessions import digest
from app.models.account import Account
from app.models.base import now
from app.models.sign_in import RecoveryCode

ISSUER = "Điển Hình"
STEPS_AROUND = 1
"""Clocks differ: the code of the step before and after is taken too (RFC 6238, 5.2)."""

RECOVERY_CODES = 10


def new_secret() -> str:
    """A new shared secret of 160 random bits, in base 32 (RFC 4226, 4)."""
    return pyotp.random_base32()


def address_of(secret: str, login: str) -> str:
    """The otpauth address that authenticators read from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def matching_step(secret: str, code: str) -> int | None:
    """The time step whose code this is, now or one step off; None when it is none."""
    try:
        return pyotp.TOTP(secret).verify_and_get_timecode(code, for_time=time.time(), valid_window=STEPS_AROUND)
    except OTPVerificationError:
        return None


def use_step(session: Session, account_id: UUID, step: int) -> bool:
    """Take a step for good: False when it, or a later one, was taken before. Of two at once only one succeeds."""
    last = col(Account.totp_last_step)
    taken = session.execute(
        update(Account)
        .where(col(Account.id) == account_id, or_(last.is_(None), last < step))
        .values(totp_last_step=step, updated_at=col(Account.updated_at))
        .execution_options(synchronize_session=False)
    )
    return bool(taken.rowcount)  # type: ignore[attr-defined]


def make_recovery_codes(session: Session, account_id: UUID) -> tuple[str, ...]:
    """New recovery codes in place of the old ones; they are shown only now."""
    forget_recovery_codes(session, account_id)
    codes = tuple(random_password() for _ in range(RECOVERY_CODES))
    session.add_all(RecoveryCode(account_id=account_id, code_hash=digest(_typed(code))) for code in codes)
    session.flush()
    return codes


def forget_recovery_codes(session: Session, account_id: UUID) -> None:
    """None of them works any more."""
    session.execute(delete(RecoveryCode).where(col(RecoveryCode.account_id) == account_id))


def recovery_codes_left(session: Session, account_id: UUID) -> int:
    """How many have not been used."""
    unused = select(RecoveryCode.id).where(RecoveryCode.account_id == account_id, col(RecoveryCode.used_at).is_(None))
    return len(session.exec(unused).all())


def use_recovery_code(session: Session, account_id: UUID, code: str) -> bool:
    """Take a recovery code for good: False when it is none, or was used. Of two at once only one succeeds."""
    kept = session.execute(
        update(RecoveryCode)
        .where(
            col(RecoveryCode.account_id) == account_id,
            col(RecoveryCode.code_hash) == digest(_typed(code)),
            col(RecoveryCode.used_at).is_(None),
        )
        .values(used_at=now())
        .execution_options(synchronize_session=False)
    )
    return bool(kept.rowcount)  # type: ignore[attr-defined]


def is_recovery_code(code: str) -> bool:
    """Whether it was meant as a recovery code: those of an authenticator are digits alone."""
    return not _typed(code).isdecimal()


def _typed(code: str) -> str:
    """A code without the spaces and dashes that help to read it."""
    return "".join(c for c in code.lower() if c.isalnum())
