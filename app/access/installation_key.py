"""The installation's key: what must be read again, such as the secret of a second factor, is kept encrypted with it.

`DIENHINH_SECRET_KEY` holds it. Where it is empty and the database is SQLite, so that there is one machine and one data
directory, a key is made on first need in `secret.key` there, readable by its owner alone. Several machines on one
database server would each make their own: there the setting must be given.
"""

import base64
import os
import secrets
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Unavailable
from app.settings import Settings

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

FILE = "secret.key"
PURPOSE = b"dienhinh kept secrets 1"


def seal(settings: Settings, text: str) -> str:
    """The text encrypted with the key (the first of several). Raises Unavailable `secret_key_missing`."""
    return _cipher(_keys(settings, make=True)).encrypt(text.encode()).decode()


def unseal(settings: Settings, kept: str) -> str:
    """What was sealed. Raises Unavailable `secret_key_missing`, or `secret_key_wrong` when no key opens it."""
    from cryptography.fernet import InvalidToken

    try:
        return _cipher(_keys(settings)).decrypt(kept.encode()).decode()
    except InvalidToken as error:
        raise Unavailable(
            "secret_key_wrong", "Khóa của hệ thống đã thay đổi nên không đọc được mã xác thực. Hãy báo quản trị viên."
        ) from error


def check(settings: Settings) -> None:
    """Raise Unavailable when there is no key, for a start that will need one."""
    _keys(settings)


def _keys(settings: Settings, *, make: bool = False) -> tuple[str, ...]:
    given = tuple(settings.secret_key.get_secret_value().split())
    if given:
        return given
    path = settings.data_dir / FILE
    if settings.effective_database_url.startswith("sqlite"):
        if make and not path.exists():
            _make(path)
        if path.exists():
            return (path.read_text("ascii").strip(),)
    raise Unavailable(
        "secret_key_missing", "Hệ thống chưa có khóa bảo mật. Hãy nhờ quản trị viên đặt DIENHINH_SECRET_KEY."
    )


def _make(path: Path) -> None:
    """Write a new key beside its place and link it there, so that of two processes at once one wins, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(beside, path)
    except FileExistsError:
        pass  # another process was first: its key counts
    finally:
        beside.unlink()


@lru_cache(maxsize=8)
def _cipher(keys: tuple[str, ...]) -> "MultiFernet":
    from cryptography.fernet import Fernet, MultiFernet

    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key: str) -> bytes:
    """A Fernet key from text of any length (HKDF, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    made = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(key.encode())
    return base64.urlsafe_b64encode(made)
