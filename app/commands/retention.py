"""`dienhinh retention`: what is older than its keeping time, counted or removed."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.commands.database import migrated_engine
from app.settings import current_settings


def retention(
    apply: Annotated[bool, typer.Option("--apply", help="Xóa thật. Không có tùy chọn này thì chỉ đếm.")] = False,
) -> None:
    """Đếm dữ liệu đã quá thời hạn lưu; với --apply thì xóa (người trong danh bạ được xóa trắng, nhật ký giữ nguyên)."""
    from app.database import transaction
    from app.models.base import now
    from app.services.retention import Due, dry_run, remove_all

    settings = current_settings()
    with migrated_engine() as engine:
        if apply:
            found: list[Due] = remove_all(engine, settings, now())
        else:
            with transaction(engine, writing=False) as session:
                found = dry_run(session, settings, now())
    table = Table("Loại dữ liệu", "Giữ (ngày)", "Đã xóa" if apply else "Sẽ xóa")
    for row in found:
        table.add_row(row.name, str(row.days or "không xóa"), str(row.count))
    Console().print(table)
