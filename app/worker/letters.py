"""A letter from its template: plain text in the reader's language, with a head that nobody else can write into."""

from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from functools import cache
from pathlib import Path
from typing import Final
from uuid import UUID

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from app.enums import Role

FOLDER: Final = Path(__file__).parents[1] / "templates" / "mail"
SUBJECT: Final = "Subject: "
ROLES: Final = {role.value: role.label for role in Role}


@cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html"]),  # letters are plain text
        keep_trailing_newline=True,
    )
    made.globals["roles"] = ROLES
    return made


def written(template: str, language: str, values: dict[str, str]) -> tuple[str, str]:
    """The subject and the text of a letter. Raises ValueError for a template without a subject."""
    text = _templates().get_template(f"{template}.{language}.txt").render(values)
    head, _, body = text.partition("\n")
    if not head.startswith(SUBJECT):
        msg = f"{template}.{language}.txt has no subject"
        raise ValueError(msg)
    return head.removeprefix(SUBJECT).strip(), body.lstrip("\n")


def letter(job_id: UUID, payload: dict[str, object], sender: str) -> EmailMessage:
    """The whole letter of a job. Sent twice it is the same letter: its Message-ID is the job's.

    The policy refuses line breaks in the head; so do `services.mail` and `Address` before it.
    """
    name, address = parseaddr(sender)
    subject, body = written(str(payload["template"]), str(payload["language"]), payload["values"])  # type: ignore[arg-type]
    made = EmailMessage(policy=SMTP)
    made["From"] = Address(name, addr_spec=address)
    made["To"] = Address(addr_spec=str(payload["to"]))
    made["Subject"] = subject
    made["Date"] = format_datetime(datetime.now(UTC))
    made["Message-ID"] = f"<{job_id}@{address.rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    made["Content-Language"] = str(payload["language"])
    made.set_content(body, cte="quoted-printable")
    return made
