"""The ceremony of passkeys (W3C Web Authentication, 7.1 and 7.2): what a device is asked, and if it answered right.

A passkey must check its holder (a finger, a face, a PIN), so that it counts as both factors.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from app.errors import BadInput
from app.models.account import Account
from app.models.sign_in import Passkey

SITE_NAME: Final = "Điển Hình"
TRANSPORTS: Final = frozenset({"ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"})
REFUSED: Final = "Không nhận được khóa đăng nhập này. Hãy thử lại, hoặc đăng nhập bằng mật khẩu."


@dataclass(frozen=True, slots=True)
class Site:
    """What passkeys are tied to: the host's name, and the whole origin that a browser must have been at."""

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """What a device made. Ids and keys are base64url text."""

    credential_id: str
    public_key: str
    sign_count: int
    transports: list[str]


def asking_to_make(account: Account, kept: Sequence[Passkey], site: Site) -> tuple[str, str]:
    """The challenge, and what a script asks the device with (JSON), to make one that is not among those kept."""
    import webauthn
    from webauthn.helpers import structs

    options = webauthn.generate_registration_options(
        rp_id=site.host,
        rp_name=SITE_NAME,
        user_id=account.id.bytes,
        user_name=account.login,
        user_display_name=account.full_name,
        exclude_credentials=_described(kept),
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.REQUIRED,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        ),
    )
    return webauthn.helpers.bytes_to_base64url(options.challenge), webauthn.options_to_json(options)


def asking_to_use(allowed: Sequence[Passkey], site: Site) -> tuple[str, str]:
    """The same, to use one of those allowed; without any, whichever the device has for this site."""
    import webauthn
    from webauthn.helpers import structs

    options = webauthn.generate_authentication_options(
        rp_id=site.host,
        allow_credentials=_described(allowed),
        user_verification=structs.UserVerificationRequirement.REQUIRED,
    )
    return webauthn.helpers.bytes_to_base64url(options.challenge), webauthn.options_to_json(options)


def made(credential: str, challenge: str, site: Site) -> NewPasskey:
    """What the device made for this challenge, here. Raises BadInput `passkey_refused`."""
    import webauthn
    from webauthn.helpers import bytes_to_base64url

    with _refusing():
        found = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
            require_user_verification=True,
        )
        offered = _said(credential)["response"].get("transports") or []
        transports = [name for name in offered if name in TRANSPORTS]
    return NewPasskey(
        bytes_to_base64url(found.credential_id),
        bytes_to_base64url(found.credential_public_key),
        found.sign_count,
        transports,
    )


def answered(credential: str, challenge: str, passkey: Passkey, site: Site) -> int:
    """The new count of a passkey that answered this challenge, here. Raises BadInput `passkey_refused`."""
    import webauthn

    with _refusing():
        found = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=webauthn.base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=webauthn.base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
        handle = _said(credential)["response"].get("userHandle")
        if handle and webauthn.base64url_to_bytes(handle) != passkey.account_id.bytes:
            raise refusal()
    return found.new_sign_count


def credential_named(credential: str) -> str | None:
    """The id of the passkey that an answer is about."""
    identity = _said(credential).get("id")
    return identity if isinstance(identity, str) else None


def refusal() -> BadInput:
    """One answer to whatever is wrong."""
    return BadInput("passkey_refused", REFUSED, pointer="/credential")


@contextmanager
def _refusing() -> Iterator[None]:
    """Whatever the library finds wrong with what a device said is one refusal."""
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        yield
    except (WebAuthnException, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise refusal() from error


def _said(credential: str) -> dict[str, Any]:
    try:
        said = json.loads(credential)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _described(passkeys: Sequence[Passkey]) -> list[Any]:
    import webauthn
    from webauthn.helpers import structs

    return [
        structs.PublicKeyCredentialDescriptor(
            id=webauthn.base64url_to_bytes(passkey.credential_id),
            transports=[structs.AuthenticatorTransport(name) for name in passkey.transports] or None,
        )
        for passkey in passkeys
    ]
