"""Passwords: Argon2id, and a check that takes as long for an account that does not exist."""

import secrets
from functools import lru_cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from app.rules.vietnamese import nfc

_hasher = PasswordHash((Argon2Hasher(),))


def hash_password(password: str) -> str:
    """The Argon2id hash to keep. Vietnamese letters count the same however a keyboard composes them."""
    return _hasher.hash(nfc(password))


@lru_cache(maxsize=1)
def _nobody() -> str:
    return hash_password(secrets.token_urlsafe(24))


def password_matches(password: str, kept: str | None) -> bool:
    """Whether the password fits the hash; the same work is done when there is no hash (`kept` None)."""
    fits = _hasher.verify(nfc(password), kept or _nobody())
    return fits and kept is not None


def random_password() -> str:
    """A password that a person can type from paper: four groups of four unambiguous letters and digits."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))
