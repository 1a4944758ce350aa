"""What signing in needs beside the password: reset links, second factors, passkeys, single sign-on."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from app.enums import SignInStep
from app.models.base import Line, PublicShape, Row, Shape, choice


class PasswordReset(Row, table=True):
    """A link by which a forgotten password is set anew: works once, until `expires_at`. Only its hash is kept.

    `account_id` is None only within the decoy that is written, and taken back, when nobody was found.
    """

    __tablename__ = "password_reset"

    account_id: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    token_hash: str = Field(unique=True)
    expires_at: datetime
    used_at: datetime | None = None


class RecoveryCode(Row, table=True):
    """One of the codes that stand in for a lost second factor: each works once. Only its hash is kept."""

    __tablename__ = "recovery_code"

    account_id: UUID = Field(foreign_key="account.id", index=True)
    code_hash: str
    used_at: datetime | None = None


class Passkey(Row, table=True):
    """A WebAuthn credential (W3C Web Authentication). Ids and keys are base64url text."""

    account_id: UUID = Field(foreign_key="account.id", index=True)
    name: str
    credential_id: str = Field(unique=True)
    public_key: str
    sign_count: int = 0
    transports: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    last_used_at: datetime | None = None


class PendingSignIn(Row, table=True):
    """A sign-in that waits for its next step, or the challenge of one; ends at `expires_at`. Only its hash is kept."""

    __tablename__ = "pending_sign_in"

    token_hash: str = Field(unique=True)
    step: SignInStep = Field(sa_type=choice(SignInStep))
    account_id: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    attempts: int = 0
    expires_at: datetime = Field(index=True)


class ExternalIdentity(Row, table=True):
    """Who an account is at an OpenID Connect provider (`iss` and `sub`, OpenID Connect Core 1.0, 2)."""

    __tablename__ = "external_identity"
    __table_args__ = (sa.UniqueConstraint("issuer", "subject"),)

    account_id: UUID = Field(foreign_key="account.id", index=True)
    issuer: str
    subject: str
    last_used_at: datetime | None = None


class SecondFactorCode(Shape):
    """The code of the second step, with what the first step answered."""

    pending_token: str = Field(min_length=1, max_length=100)
    code: Line


class LoginSessionPublic(PublicShape):
    """A session of one's own: since when (`created_at`), last used, and the device as far as its browser says."""

    last_used_at: datetime
    expires_at: datetime
    address: str | None
    device: str
    is_current: bool


class SessionsEnded(Shape):
    """How many other sessions were signed out."""

    ended: int
