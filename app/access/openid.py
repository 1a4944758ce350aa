"""OpenID Connect: the code flow with PKCE, state and nonce (Core 1.0, 3.1; RFC 7636; RFC 9700), for one provider.

The provider is a setting, so that nobody who signs in chooses which addresses this server asks.
"""

import secrets
import time
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote, urlencode

from app.errors import BadInput, Unavailable
from app.settings import Settings

SCOPE: Final = "openid email profile"
ALGORITHMS: Final = ("RS256", "PS256", "ES256", "ES384", "EdDSA")
"""Signatures that only the provider can make; never "none", never one with a shared secret."""

KEPT_SECONDS: Final = 3600
PATIENCE_SECONDS: Final = 10
LEEWAY_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is at the provider; `email` only when the provider has verified it."""

    issuer: str
    subject: str
    email: str | None
    name: str | None


def where_to_ask(settings: Settings, redirect_uri: str) -> tuple[str, dict[str, str]]:
    """The provider's address to send the browser to, and what must be kept to check the answer.

    Raises Unavailable `provider_unreachable`.
    """
    from authlib.oauth2.rfc7636 import create_s256_code_challenge

    kept = {name: secrets.token_urlsafe(32) for name in ("state", "nonce", "verifier")} | {"redirect": redirect_uri}
    asked = {
        "response_type": "code",
        "client_id": settings.oidc_client_id,
        "redirect_uri": redirect_uri,
        "scope": SCOPE,
        "state": kept["state"],
        "nonce": kept["nonce"],
        "code_challenge": create_s256_code_challenge(kept["verifier"]),
        "code_challenge_method": "S256",
    }
    endpoint = str(_metadata(settings)["authorization_endpoint"])
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}", kept


def who_answered(settings: Settings, *, code: str, kept: dict[str, str]) -> Identity:
    """Who the provider says it is. Raises BadInput `single_sign_on_refused`, Unavailable `provider_unreachable`."""
    metadata = _metadata(settings)
    tokens = _exchanged(settings, metadata, code, kept)
    claims = _checked(settings, metadata, tokens, nonce=kept["nonce"])
    if "email" not in claims and "userinfo_endpoint" in metadata:
        claims = _more(metadata, tokens, subject=str(claims["sub"])) | claims
    verified = claims.get("email_verified") is True and isinstance(claims.get("email"), str)
    name = claims.get("name")
    return Identity(
        settings.oidc_issuer,
        str(claims["sub"]),
        str(claims["email"]).strip().lower() if verified else None,
        name if isinstance(name, str) else None,
    )


def refusal() -> BadInput:
    """One answer to whatever is wrong with what came back."""
    return BadInput(
        "single_sign_on_refused", "Đăng nhập một lần không thành công. Hãy thử lại, hoặc đăng nhập bằng mật khẩu."
    )


def _metadata(settings: Settings) -> dict[str, Any]:
    """What the provider says of itself (Discovery 1.0, 4), kept for an hour."""
    return _discovered(settings.oidc_issuer, int(time.monotonic() // KEPT_SECONDS))


@lru_cache(maxsize=2)
def _discovered(issuer: str, _hour: int) -> dict[str, Any]:
    found = _asked("GET", f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if found.get("issuer") != issuer:
        raise _unreachable()
    return found


def _exchanged(settings: Settings, metadata: dict[str, Any], code: str, kept: dict[str, str]) -> dict[str, Any]:
    """The tokens for a code."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": kept["redirect"],
        "client_id": settings.oidc_client_id,
        "code_verifier": kept["verifier"],
    }
    secret = settings.oidc_client_secret.get_secret_value()
    proof = (quote(settings.oidc_client_id, safe=""), quote(secret, safe="")) if secret else None
    return _asked("POST", str(metadata["token_endpoint"]), data=form, auth=proof)


def _checked(settings: Settings, metadata: dict[str, Any], tokens: dict[str, Any], *, nonce: str) -> dict[str, Any]:
    """The claims of the ID token: signed by the provider, for us, now, for this very sign-in (Core 1.0, 3.1.3.7)."""
    from authlib.oidc.core import CodeIDToken
    from joserfc import jwt
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet

    keys: Any = _asked("GET", str(metadata["jwks_uri"]))
    try:
        token = jwt.decode(str(tokens["id_token"]), KeySet.import_key_set(keys), algorithms=list(ALGORITHMS))
        wanted: Any = {
            "iss": {"essential": True, "value": settings.oidc_issuer},
            "aud": {"essential": True, "value": settings.oidc_client_id},
        }
        known = {"nonce": nonce, "client_id": settings.oidc_client_id, "access_token": tokens.get("access_token")}
        claims = CodeIDToken(token.claims, token.header, options=wanted, params=known)
        claims.validate(leeway=LEEWAY_SECONDS)
    except (JoseError, ValueError, KeyError, TypeError) as error:
        raise refusal() from error
    return dict(claims)


def _more(metadata: dict[str, Any], tokens: dict[str, Any], *, subject: str) -> dict[str, Any]:
    """What the provider says only when asked; of nobody else (Core 1.0, 5.3.2)."""
    bearer = {"Authorization": f"Bearer {tokens.get('access_token')}"}
    found = _asked("GET", str(metadata["userinfo_endpoint"]), headers=bearer)
    if found.get("sub") != subject:
        raise refusal()
    return found


def _asked(method: str, address: str, **options: Any) -> dict[str, Any]:
    """The JSON object at an address of the provider. Raises BadInput when it refuses, Unavailable when it cannot."""
    import httpx

    try:
        answer = httpx.request(method, address, timeout=PATIENCE_SECONDS, follow_redirects=False, **options)
        if answer.is_client_error:
            raise refusal()
        answer.raise_for_status()
        found = answer.json()
    except (httpx.HTTPError, ValueError) as error:
        raise _unreachable() from error
    if not isinstance(found, dict):
        raise _unreachable()
    return found


def _unreachable() -> Unavailable:
    return Unavailable(
        "provider_unreachable", "Chưa kết nối được nơi đăng nhập một lần. Hãy thử lại sau, hoặc dùng mật khẩu."
    )
