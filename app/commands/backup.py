"""`dienhinh backup` and `dienhinh restore`: a whole copy of an installation, and its way back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from app.commands.database import migrated_engine
from app.errors import Unavailable
from app.settings import current_settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.services.backup import Told
    from app.services.storage import Store


@contextmanager
def _installation() -> "Iterator[tuple[Engine, Store]]":
    from app.services.storage import Store

    with migrated_engine() as engine:
        yield engine, Store.from_settings(current_settings())


@contextmanager
def _telling() -> "Iterator[Told]":
    """What is being copied, on standard error."""
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), console=Console(stderr=True), transient=True
    ) as progress:
        task = progress.add_task("")
        yield lambda what, count: progress.update(task, description=f"{what}: {count}")


def _summed(manifest: dict[str, Any]) -> str:
    rows = sum(told["rows"] for told in manifest["tables"].values())
    return f"{rows} dòng dữ liệu, {len(manifest['files'])} tệp"


def backup(target: Annotated[Path, typer.Argument(help="Tệp .zip sẽ ghi; không bao giờ ghi đè.")]) -> None:
    """Sao lưu cơ sở dữ liệu và tệp vào một tệp, ngay khi hệ thống đang chạy. Khóa bảo mật không nằm trong đó."""
    from app.services import backup as copying

    try:
        with _installation() as (engine, store), _telling() as told:
            manifest = copying.back_up(engine, store, target, told)
    except OSError as error:
        raise Unavailable("file_not_written", f"Không ghi được tệp “{target}”.") from error
    typer.echo(f"Đã sao lưu vào {target}: {_summed(manifest)}.")


def restore(
    source: Annotated[Path, typer.Argument(help="Tệp .zip đã sao lưu.")],
    only_check: Annotated[bool, typer.Option("--check", help="Chỉ kiểm tra tệp, không ghi gì.")] = False,
) -> None:
    """Khôi phục một bản sao vào cơ sở dữ liệu trống, sau khi kiểm tra toàn vẹn; không bao giờ ghi đè dữ liệu."""
    from app.services import backup as copying

    if only_check:
        typer.echo(f"Bản sao nguyên vẹn: {_summed(copying.check(source))}.")
        return
    with _installation() as (engine, store), _telling() as told:
        manifest = copying.restore(engine, store, source, told)
    typer.echo(f"Đã khôi phục: {_summed(manifest)}. Hãy chạy dienhinh verify-log để kiểm tra nhật ký.")
