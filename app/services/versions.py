"""Optimistic locking: a change says which version it changes."""

from app.errors import StaleVersion, VersionRequired
from app.models.base import Row
from app.services.event_log import snapshot


def check_version(row: Row, expected: int | None) -> None:
    """Raise VersionRequired `version_required` without a version, StaleVersion `stale_version` with an old one."""
    if expected is None:
        raise VersionRequired("version_required", "Hãy tải lại trang để lấy phiên bản mới nhất rồi lưu lại.")
    if row.version != expected:
        raise StaleVersion(
            "stale_version",
            "Nội dung này vừa được người khác sửa. Hãy xem bản mới, rồi sửa lại trên bản đó.",
            extra={"current": {"id": str(row.id), "version": row.version, **snapshot(row)}},
        )
