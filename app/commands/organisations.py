"""Commands about bodies: a table of them is imported without a browser."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from app.errors import Conflict, NotFound
from app.settings import current_settings

console = Console(highlight=False, soft_wrap=True, stderr=True)
SHOWN = 20
KEPT = "Bảng được giữ ở trang “Nhập đơn vị từ bảng”: có thể xem, sửa và nhập ở đó."


def import_organisations(
    file: Annotated[Path, typer.Argument(help="Bảng .xlsx hoặc .csv có dòng tiêu đề.", show_default=False)],
    under: Annotated[str, typer.Option(help="Mã hoặc tên của đơn vị nhập vào.")],
    leave_wrong: Annotated[bool, typer.Option("--leave-wrong", help="Bỏ qua các dòng sai.")] = False,
    take_doubtful: Annotated[bool, typer.Option("--take-doubtful", help="Vẫn nhập các dòng nghi trùng.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ xem, không nhập.")] = False,
) -> None:
    """Nhập đơn vị từ một bảng: trọn vẹn hoặc không gì cả. Dòng sai được in ra và không có gì được nhập."""
    from app.database import make_engine, transaction
    from app.migrate import upgrade
    from app.models.organisation_import import OrganisationImportTake
    from app.services import organisation_import_commands as commands

    settings = current_settings()
    try:
        data = file.read_bytes()
    except OSError as error:
        raise NotFound("file_unreadable", f"Không mở được tệp “{file}”.") from error
    engine = make_engine(settings.effective_database_url)
    upgrade(engine)
    command = OrganisationImportTake(leave_wrong=leave_wrong, take_doubtful=take_doubtful)
    try:
        with Progress(console=console, transient=True) as progress:
            steps = progress.add_task("Đang nhập", total=3)
            with transaction(engine) as session:
                read = commands.read(session, under, file.name, data)
                progress.advance(steps)
                if not (read.wrong and not leave_wrong) and not dry_run:
                    commands.take(session, read, command)
                progress.advance(steps, 2)
    finally:
        engine.dispose()
    _tell(read.counts, read.wrong)
    if read.wrong and not leave_wrong:
        raise Conflict("rows_wrong", f"Còn dòng sai nên chưa nhập gì. {KEPT} Hoặc dùng --leave-wrong.")
    typer.echo(f"Chưa nhập gì. {KEPT}" if dry_run else "Đã nhập.")


def _tell(counts: dict[str, int], wrong: list[tuple[int, str, str]]) -> None:
    typer.echo(", ".join(f"{label}: {count}" for label, count in counts.items()))
    if not wrong:
        return
    table = Table("Dòng", "Đơn vị", "Sai ở đâu")
    for line, name, why in wrong[:SHOWN]:
        table.add_row(str(line), name, why)
    console.print(table)
    if len(wrong) > SHOWN:
        console.print(f"… và {len(wrong) - SHOWN} dòng nữa.")
