"""An authenticator in software (W3C Web Authentication, 6 and 7): it answers right, or wrong where a test says so."""

import hashlib
import json
import secrets
from dataclasses import dataclass, field

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import bytes_to_base64url

PRESENT_AND_VERIFIED = 0x05
WITH_KEY = 0x40


@dataclass
class SoftKey:
    """One key for one site."""

    origin: str = "http://localhost"
    host: str = "localhost"
    flags: int = PRESENT_AND_VERIFIED
    count: int = 0
    user: bytes = b""
    identity: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def make(self, options: str) -> str:
        """What a browser sends for `navigator.credentials.create`."""
        asked = json.loads(options)
        numbers = self.key.public_key().public_numbers()
        key = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")})
        made = bytes(16) + len(self.identity).to_bytes(2, "big") + self.identity + key
        data = self._data(self.flags | WITH_KEY) + made
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._credential(
            clientDataJSON=self._client("webauthn.create", asked["challenge"]),
            attestationObject=attestation,
            transports=["internal", "odd"],
        )

    def use(self, options: str) -> str:
        """What a browser sends for `navigator.credentials.get`."""
        self.count += 1
        client, data = self._client("webauthn.get", json.loads(options)["challenge"]), self._data(self.flags)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._credential(
            clientDataJSON=client, authenticatorData=data, signature=signature, userHandle=self.user or None
        )

    def _client(self, kind: str, challenge: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": self.origin}).encode()

    def _data(self, flags: int) -> bytes:
        return hashlib.sha256(self.host.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")

    def _credential(self, **response: object) -> str:
        identity = bytes_to_base64url(self.identity)
        said = {n: bytes_to_base64url(v) if isinstance(v, bytes) else v for n, v in response.items()}
        return json.dumps({"id": identity, "rawId": identity, "type": "public-key", "response": said})
