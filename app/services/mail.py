"""Mail: a letter is put into the outbox in the transaction of the act that it tells of; a worker sends it.

What goes into a letter stands in TEMPLATES: the names of the values that `templates/mail/<name>.<language>.txt` uses.
Every value is one line of text. Days and times are given as they are to be read ("22/6/2027", "15:00 22/6/2027");
`role` is the value of an `enums.Role`, `what` one of SECURITY_CHANGES; a `link` carries its secret once.
"""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from sqlmodel import Session, col, select

from app.enums import JobKind
from app.errors import BadInput
from app.models.account import Account, Membership
from app.models.job import Job
from app.services.jobs import enqueue

TEMPLATES: Final[dict[str, frozenset[str]]] = {
    "invitation": frozenset({"name", "organisation", "role", "inviter", "link", "until"}),
    "password_reset": frozenset({"name", "login", "link", "minutes"}),
    "security_notice": frozenset({"name", "login", "what", "when"}),
    "handover": frozenset({"name", "organisation", "from_name", "to_name", "day"}),
}
SECURITY_CHANGES: Final = (
    "password_changed",
    "password_reset",
    "second_factor_added",
    "second_factor_removed",
    "recovery_codes_made",
    "recovery_code_used",
    "passkey_added",
    "passkey_removed",
    "identity_linked",
    "token_made",
)
"""What a `security_notice` may tell of."""

LANGUAGES: Final = ("vi", "en")
LONGEST_VALUE: Final = 500
LONGEST_ADDRESS: Final = 254


def send_later(
    session: Session,
    *,
    to: str,
    template: str,
    language: str,
    values: dict[str, str],
    organisation_id: UUID | None = None,
) -> Job:
    """Put a letter into the outbox. Raises BadInput `bad_address` for an address that no letter can go to.

    `organisation_id` is the body whose administrators may see that a letter waits or failed, never its content; when
    it is not given, the first that somebody with this address belongs to.
    """
    wanted = TEMPLATES[template]
    if wanted != values.keys():
        msg = f"{template} takes {sorted(wanted)}, not {sorted(values)}"
        raise ValueError(msg)
    payload = {
        "to": address(to),
        "template": template,
        "language": language if language in LANGUAGES else LANGUAGES[0],
        "values": one_line_each(values),
    }
    shown = {"to": masked(to), "template": template}
    return enqueue(session, JobKind.MAIL, payload, organisation_id=organisation_id or _home(session, to), result=shown)


def _home(session: Session, to: str) -> UUID | None:
    theirs = select(Membership.organisation_id).join(Account, col(Account.id) == col(Membership.account_id))
    return session.exec(theirs.where(Account.email == to).order_by(col(Membership.created_at)).limit(1)).first()


def address(text: str) -> str:
    """An address as a letter's head takes it. Raises BadInput `bad_address`."""
    name, at, host = text.strip().rpartition("@")
    odd = any(c.isspace() or not c.isprintable() or c in '<>,;:"()[]\\' for c in name + host)
    if odd or not (name and at and host) or len(text) > LONGEST_ADDRESS:
        raise BadInput("bad_address", "Địa chỉ thư điện tử chưa đúng. Ví dụ: ten@vidu.vn.", pointer="/email")
    return f"{name}@{host}"


def one_line_each(values: Mapping[str, str]) -> dict[str, str]:
    """The values without line breaks and control characters: none can add a line to a letter or to its head."""
    return {
        name: " ".join("".join(c if c.isprintable() else " " for c in value).split())[:LONGEST_VALUE]
        for name, value in values.items()
    }


def masked(text: str) -> str:
    """An address as others than its owner may see it: t…@vidu.vn."""
    name, _, host = text.strip().rpartition("@")
    return f"{name[:1]}…@{host}"
