"""Names of files that go out: Vietnamese where the receiver can show it, safe everywhere."""

import re
import unicodedata
from typing import Final, Literal
from urllib.parse import quote

_MAX_LENGTH: Final = 120
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_ATTRIBUTE_CHARACTERS: Final = "!#$&+-.^_`|~"
_WITHOUT_ACCENT: Final = str.maketrans("đĐ–—“”‘’…", "dD--\"\"''.")


def safe_file_name(name: str, extension: str, *, fallback: str = "van-ban") -> str:
    """A file name that every system takes: no path, no control or direction characters, not too long.

    "57/KH-LĐLĐ" with "docx" gives "57-KH-LĐLĐ.docx". The text is NFC; `extension` comes without its dot.
    """
    text = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", name))
    text = re.sub(r"\s+", " ", text).strip(" .-_")
    text = re.sub(r"-{2,}", "-", text)[:_MAX_LENGTH].rstrip(" .-_")
    if not text or _RESERVED.fullmatch(text):
        text = f"{fallback}-{text}".rstrip("-")
    return f"{text}.{extension}"


def content_disposition(name: str, *, disposition: Literal["attachment", "inline"] = "attachment") -> str:
    """The value of the Content-Disposition header for a file name (RFC 6266; the name itself by RFC 8187).

    Old receivers get the name without accents, the others the whole name; nothing in it can end the header.
    """
    plain = re.sub(r"[^A-Za-z0-9 ._()-]", "_", _ascii(name)).strip() or "file"
    value = f'{disposition}; filename="{plain}"'
    if plain == name:
        return value
    return f"{value}; filename*=UTF-8''{quote(name, safe=_ATTRIBUTE_CHARACTERS)}"


def _ascii(name: str) -> str:
    """The name in unaccented letters: "LĐLĐ" gives "LDLD"."""
    parts = unicodedata.normalize("NFD", name.translate(_WITHOUT_ACCENT))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
