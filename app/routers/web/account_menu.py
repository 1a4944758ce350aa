"""The entries of a person's own pages: what everybody keeps of itself."""

from typing import Final

ENTRIES: Final[list[tuple[str, str]]] = [
    ("/account", "Tài khoản của tôi"),
    ("/account/delegations", "Ủy quyền"),
    ("/account/tokens", "Khóa truy cập"),
]
"""Address and name, in the order of the list at the side."""


def account_entries() -> list[tuple[str, str]]:
    """A person's own pages."""
    return ENTRIES
