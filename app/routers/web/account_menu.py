"""The entries of a person's own pages: what everybody keeps of itself."""

from typing import Final

ENTRIES: Final[list[tuple[str, str]]] = [
    ("/account", "Tài khoản của tôi"),
    ("/account/password", "Mật khẩu"),
    ("/account/second-factor", "Mã xác thực thứ hai"),
    ("/account/passkeys", "Khóa đăng nhập"),
    ("/account/sessions", "Các phiên đăng nhập"),
    ("/account/delegations", "Ủy quyền"),
    ("/account/tokens", "Khóa API"),
    ("/account/data", "Dữ liệu của tôi"),
]
"""Address and name, in the order of the list at the side."""


def account_entries() -> list[tuple[str, str]]:
    """A person's own pages."""
    return ENTRIES
