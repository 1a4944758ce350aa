"""The entries of the administration pages, each with the right that its page asks for."""

from typing import Final

from app.access.actor import Actor
from app.enums import Permission

ENTRIES: Final[list[tuple[str, str, Permission]]] = [
    ("/admin/accounts", "Các tài khoản", Permission.ACCOUNT_READ),
    ("/admin/invitations", "Các lời mời", Permission.ACCOUNT_READ),
    ("/admin/roles", "Vai trò và quyền", Permission.ACCOUNT_READ),
    ("/admin/tokens", "Khóa API của máy", Permission.TOKEN_WRITE),
    ("/admin/log", "Nhật ký", Permission.EVENT_READ),
    ("/admin/organisation-imports", "Nhập đơn vị từ bảng", Permission.ORGANISATION_WRITE),
    ("/admin/jobs", "Thư và việc chạy nền", Permission.SETTINGS_READ),
    ("/admin/health", "Tình trạng hệ thống", Permission.SETTINGS_READ),
    ("/admin/settings", "Cấu hình", Permission.SETTINGS_READ),
    ("/admin/retention", "Thời hạn lưu", Permission.SETTINGS_READ),
]
"""Address, name and right, in the order of the list at the side."""


def admin_entries(actor: Actor) -> list[tuple[str, str]]:
    """The administration pages that this actor may open, in any of its bodies."""
    held = frozenset[Permission]().union(*(actor.permissions(own) for own in actor.roles))
    return [(path, name) for path, name, right in ENTRIES if right in held]


def administers(actor: Actor) -> bool:
    """Whether "Quản lý" stands in the head of the page: a log alone is no administration."""
    return any(path != "/admin/log" for path, _ in admin_entries(actor))
