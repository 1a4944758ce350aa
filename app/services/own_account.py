"""What a person keeps of its own account. A script's access token cannot: it asks for a signed-in session."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from app.access.actor import Actor
from app.access.passwords import password_matches
from app.errors import BadInput, Forbidden, NotSignedIn
from app.models.account import Account
from app.models.base import now
from app.services.mail import send_later
from app.settings import current_settings


def own_account(session: Session, actor: Actor) -> Account:
    """The actor's account. Raises Forbidden `session_needed` for an access token and for the command line."""
    if not actor.session_id:
        raise Forbidden("session_needed", "Việc này chỉ làm được khi đã đăng nhập, không làm bằng khóa API.")
    account = session.get(Account, actor.account_id)
    if not account:
        raise NotSignedIn("not_signed_in", "Hãy đăng nhập để tiếp tục.")
    return account


def require_password(account: Account, password: str, *, pointer: str = "/password") -> None:
    """Raise BadInput `wrong_password` when this is not the account's. One that has none is asked for nothing."""
    if account.password_hash and not password_matches(password, account.password_hash):
        raise BadInput("wrong_password", "Mật khẩu không đúng.", pointer=pointer)


def warn_owner(session: Session, account: Account, what: str) -> None:
    """A letter that tells the owner what has changed, one of `mail.SECURITY_CHANGES`, where there is an address."""
    if account.email:
        values = {"name": account.full_name, "login": account.login, "what": what, "when": _said(now())}
        send_later(
            session, to=account.email, template="security_notice", language=account.language or "vi", values=values
        )


def _said(moment: datetime) -> str:
    local = moment.astimezone(ZoneInfo(current_settings().time_zone))
    return f"{local:%H:%M} {local.day}/{local.month}/{local.year}"
