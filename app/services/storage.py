"""Where uploaded files lie: a folder of the data directory, or an S3 store, through one interface (obstore)."""

from dataclasses import dataclass
from typing import Any

import obstore
from obstore.store import LocalStore, from_url
from uuid_utils.compat import uuid7

from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Store:
    """Uploaded files under keys that say nothing about them."""

    backend: Any

    @classmethod
    def from_settings(cls, settings: Settings) -> "Store":
        """The store that the settings name."""
        if settings.storage_url:
            return cls(from_url(settings.storage_url))
        folder = settings.data_dir / "files"
        folder.mkdir(parents=True, exist_ok=True)
        return cls(LocalStore(prefix=folder))

    def put(self, data: bytes) -> str:
        """Keep a file; returns its key."""
        identity = uuid7().hex
        key = f"{identity[-2:]}/{identity}"
        obstore.put(self.backend, key, data)
        return key

    def put_at(self, key: str, data: bytes) -> None:
        """Keep a file under a key that it had before."""
        obstore.put(self.backend, key, data)

    def get(self, key: str) -> bytes:
        """The bytes of a kept file."""
        return bytes(obstore.get(self.backend, key).bytes())

    def is_ready(self) -> bool:
        """Whether the store answers."""
        try:
            obstore.list_with_delimiter(self.backend)
        except Exception:  # noqa: BLE001 (any failure of a foreign store means: not ready)
            return False
        return True
