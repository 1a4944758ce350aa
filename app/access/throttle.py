"""Slowing down who guesses: failures are counted for a login and for an address, whether the login exists or not."""

from datetime import timedelta

from sqlmodel import Session, col, delete, func, select

from app.access.sessions import digest, fold_login
from app.errors import TooManyRequests
from app.models.account import LoginAttempt
from app.models.base import now

ATTEMPTS_PER_LOGIN = 5
ATTEMPTS_PER_ADDRESS = 30
LETTERS_PER_LOGIN = 3
WINDOW = timedelta(minutes=15)


def check_throttle(session: Session, login: str, address: str | None) -> None:
    """Raise TooManyRequests after 5 failures for one login, or 30 from one address, in 15 minutes."""
    if _count(session, _of_login(login)) >= ATTEMPTS_PER_LOGIN:
        raise _wait()
    check_address(session, address)


def check_address(session: Session, address: str | None) -> None:
    """Raise TooManyRequests after 30 failures from one address in 15 minutes; a letter asked for counts as one."""
    if address and _count(session, _of_address(address)) >= ATTEMPTS_PER_ADDRESS:
        raise _wait()


def _wait() -> TooManyRequests:
    return TooManyRequests(
        "too_many_attempts",
        "Đã nhập sai quá nhiều lần. Hãy đợi 15 phút rồi thử lại.",
        extra={"retry_after": int(WINDOW.total_seconds())},
    )


def note_failure(session: Session, login: str, address: str | None) -> None:
    """Keep a failed sign-in for throttling, and drop what is too old to count."""
    _note(session, _of_login(login), address)


def letter_allowed(session: Session, login: str, address: str | None) -> bool:
    """Note that a letter was asked for in this name; False from the fourth in 15 minutes on."""
    subject = digest("letter:" + fold_login(login))
    asked = _count(session, subject)
    _note(session, subject, address)
    return asked < LETTERS_PER_LOGIN


def _note(session: Session, subject: str, address: str | None) -> None:
    moment = now()
    session.exec(delete(LoginAttempt).where(col(LoginAttempt.at) < moment - WINDOW))
    session.add(LoginAttempt(subject=subject, at=moment))
    if address:
        session.add(LoginAttempt(subject=_of_address(address), at=moment))
    session.flush()


def _of_login(login: str) -> str:
    return digest("login:" + fold_login(login))


def _of_address(address: str) -> str:
    return digest("address:" + address)


def _count(session: Session, subject: str) -> int:
    found = select(func.count()).select_from(LoginAttempt)
    counted = found.where(LoginAttempt.subject == subject, LoginAttempt.at > now() - WINDOW)
    return int(session.exec(counted).one())
