"""How often one may ask: for each token or session, and for each address that comes with neither.

Counts stand in the memory of each server process (see docs/api.md), cost a few microseconds, and wait for nobody. A
token counts for itself only once it was accepted: unknown ones count for their address, so that trying out tokens
gives nobody a fresh count.
"""

import time
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address
from typing import Final

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from app.errors import TooManyRequests
from app.routers.dependencies import API, SESSION_COOKIE
from app.routers.problems import render
from app.rules.sliding_window import SlidingWindow, Standing
from app.settings import Settings

WINDOW: Final = 60
UNCOUNTED: Final = ("/static/", "/mirror/", "/healthz", "/readyz")
MOST_KNOWN: Final = 50_000
COOKIE: Final = SESSION_COOKIE.encode() + b"="
NETWORK: Final = 2**64


class Limit:
    """What may be asked in a minute, and how the headers tell it."""

    def __init__(self, name: str, limit: int) -> None:
        self.window = SlidingWindow(limit, WINDOW)
        self._policy = (b"ratelimit-policy", f'"{name}";q={limit};w={WINDOW}'.encode())
        self._left = f'"{name}";r=%d;t=%d'

    def saying(self, standing: Standing) -> tuple[tuple[bytes, bytes], tuple[bytes, bytes]]:
        """The policy, and what is left of it."""
        return self._policy, (b"ratelimit", (self._left % (standing.remaining, standing.seconds)).encode())


class RateLimits:
    """Count each request, refuse what is too much with 429 `rate_limited`, and say in headers how much is left.

    The headers are those of draft-ietf-httpapi-ratelimit-headers-10; only the JSON face has them.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.known: dict[bytes, None] = {}
        self.tokens = Limit("token", settings.requests_per_minute)
        self.addresses = Limit("address", settings.anonymous_requests_per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 429."""
        if scope["type"] != "http" or scope["path"].startswith(UNCOUNTED):
            await self.app(scope, receive, send)
            return
        credential = credential_of(scope)
        known = credential is not None and credential in self.known
        limit = self.tokens if known else self.addresses
        if not limit.window.limit:
            await self.app(scope, receive, send)
            return
        standing = limit.window.hit(credential if known and credential else address_of(scope), time.monotonic())
        if scope["path"].startswith(API):
            scope["state"]["answer"].headers += limit.saying(standing)
        if not standing.allowed:
            await render(Request(scope), _too_many(standing))(scope, receive, send)
            return
        await self.app(scope, receive, send)
        if credential and not known and "actor" in scope["state"]:
            self._remember(credential)

    def _remember(self, credential: bytes) -> None:
        """From now on this token counts for itself."""
        if len(self.known) >= MOST_KNOWN:
            self.known.pop(next(iter(self.known)))
        self.known[credential] = None


def credential_of(scope: Scope) -> bytes | None:
    """A short hash of the token or session that came along, None without one."""
    cookie = None
    for name, value in scope["headers"]:
        if name == b"authorization":
            return blake2b(value, digest_size=16).digest()
        if name == b"cookie" and COOKIE in value:
            cookie = value.partition(COOKIE)[2].partition(b";")[0]
    return blake2b(cookie, digest_size=16).digest() if cookie else None


def address_of(scope: Scope) -> str:
    """Whom an address stands for: itself, or for IPv6 its network, since one caller has all of that."""
    client = scope.get("client")
    if not client:
        return ""
    host: str = client[0]
    if ":" not in host:
        return host
    try:
        return str(IPv6Address(int(ip_address(host.partition("%")[0])) // NETWORK * NETWORK))
    except ValueError:
        return host


def _too_many(standing: Standing) -> TooManyRequests:
    return TooManyRequests(
        "rate_limited", "Gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.", extra={"retry_after": standing.seconds}
    )
