"""Letters on their way: over SMTP, or into a folder where there is no mail server.

A letter is marked as sent after the server has taken it. A worker that dies between the two sends it once more, with
the same Message-ID: at most twice, and never not at all.
"""

import smtplib
import ssl
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

from app.settings import Settings
from app.worker.letters import letter
from app.worker.work import Kind, Never, NotNow, Work

PAUSES: Final = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 180, 360, 720, 1440, 1440))
"""Nearly three days in all, as mail servers themselves do it (RFC 5321, 4.5.4.1)."""

TIMEOUT_SECONDS: Final = 15
PERMANENT: Final = 500
LONGEST_REPLY: Final = 300


def send(work: Work) -> dict[str, Any]:
    """Send the letter of a job. Raises NotNow, or Never when the server refuses it for good."""
    settings = work.settings
    try:
        message = letter(work.claim.id, work.claim.payload, settings.mail_from)
    except (ValueError, KeyError) as error:
        raise Never("mail_unwritten", type(error).__name__) from error
    if settings.smtp_host:
        _over_smtp(settings, message)
    else:
        _into_folder(settings.effective_mail_dir, work.claim.id.hex, message)
    return {"reply": ""}


def _over_smtp(settings: Settings, message: EmailMessage) -> None:
    try:
        with _connected(settings) as server:
            server.send_message(message)
    except smtplib.SMTPRecipientsRefused as error:
        code, reply = next(iter(error.recipients.values()))
        raise _refused(code, reply) from error
    except smtplib.SMTPAuthenticationError as error:
        raise NotNow("mail_sign_in_refused", _text(error.smtp_error)) from error
    except smtplib.SMTPConnectError as error:
        raise NotNow("mail_server_away", _text(error.smtp_error)) from error
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code, error.smtp_error) from error
    except smtplib.SMTPNotSupportedError as error:
        raise NotNow("mail_server_lacks", str(error)) from error
    except (OSError, smtplib.SMTPException) as error:
        raise NotNow("mail_server_away", type(error).__name__) from error


def _connected(settings: Settings) -> smtplib.SMTP:
    """A connection that is encrypted and signed in as the settings say."""
    trusted = ssl.create_default_context(cafile=str(settings.smtp_ca_file) if settings.smtp_ca_file else None)
    if settings.smtp_security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            settings.smtp_host, settings.smtp_port, timeout=TIMEOUT_SECONDS, context=trusted
        )
    else:
        server = smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=TIMEOUT_SECONDS)
    try:
        if settings.smtp_security == "starttls":
            server.starttls(context=trusted)
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
    except BaseException:
        server.close()
        raise
    return server


def _refused(code: int, reply: bytes | str) -> NotNow | Never:
    """A reply of 5xx is for good, one of 4xx for now (RFC 5321, 4.2.1)."""
    said = f"{code} {_text(reply)}"
    if code >= PERMANENT:
        return Never("mail_refused", said)
    return NotNow("mail_put_off", said)


def _text(reply: bytes | str) -> str:
    decoded = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return " ".join(decoded.split())[:LONGEST_REPLY]


def _into_folder(folder: Path, name: str, message: EmailMessage) -> None:
    """The letter as an .eml file, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f".{name}"
        beside.write_bytes(bytes(message))
        beside.replace(folder / f"{name}.eml")
    except OSError as error:
        raise NotNow("mail_folder", type(error).__name__) from error


KIND: Final = Kind(run=send, pauses=PAUSES)
