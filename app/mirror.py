"""A mirror of what pages take from the CDN, for closed networks. Every file is checked against its integrity hash."""

import base64
import hashlib
import os
import tempfile
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

from app.errors import BadInput, Unavailable
from app.settings import HTMX_URL, Settings

TIMEOUT_SECONDS = 30
MOST_BYTES = 5 * 1024 * 1024
FILE_NAME = "htmx.min.js"
ADDRESS = f"/mirror/{FILE_NAME}"


def folder(settings: Settings) -> Path:
    """Where the mirror lies; `app.main` serves it under /mirror."""
    return settings.data_dir / "mirror"


def integrity_of(data: bytes, algorithm: str = "sha384") -> str:
    """The integrity hash of a file as browsers compare it (W3C Subresource Integrity)."""
    return f"{algorithm}-{base64.b64encode(hashlib.new(algorithm, data).digest()).decode()}"


def fill(settings: Settings, source: Path | None = None) -> Path:
    """Put htmx into the mirror, from a file or else from the CDN. Returns where it lies.

    Raises BadInput `integrity_mismatch` for a file that is not the expected one, Unavailable `cdn_unreachable`.
    """
    data = source.read_bytes() if source else _fetched(HTMX_URL)
    algorithm = settings.htmx_integrity.partition("-")[0]
    if integrity_of(data, algorithm) != settings.htmx_integrity:
        raise BadInput(
            "integrity_mismatch",
            "Tệp không đúng với mã kiểm tra trong cấu hình nên không được dùng. Hãy lấy lại đúng phiên bản.",
        )
    target = folder(settings) / FILE_NAME
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(temporary).chmod(0o644)
    Path(temporary).replace(target)
    return target


def _fetched(url: str) -> bytes:
    if urlsplit(url).scheme != "https":
        raise BadInput("integrity_mismatch", "Chỉ lấy tệp qua https.")
    try:
        with urlopen(url, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310  # nosec B310
            return bytes(answer.read(MOST_BYTES))
    except (URLError, OSError):
        raise Unavailable(
            "cdn_unreachable",
            f"Không lấy được {url}. Hãy tải tệp đó ở máy có mạng rồi chạy: dienhinh mirror --from TỆP.",
        ) from None
