"""The `dienhinh` command. Exit codes: 0 done, 1 refused (the reason on standard error), 2 wrongly called.

Modules that only one command needs are imported inside it: `dienhinh read` answers without loading a web server.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from app import __version__
from app.commands import backup, log, organisations, retention, tokens, worker
from app.commands.database import migrated_engine
from app.errors import AppError, BadInput, Conflict, NotFound, Unavailable
from app.settings import current_settings

if TYPE_CHECKING:
    from fastapi import FastAPI
    from sqlalchemy import Engine

    from app.documents.draft import PlanDraft
    from app.models.account import AccountCreate
    from app.services.demo import DemoAccount

GRACE_SECONDS = 30

app = typer.Typer(
    name="dienhinh",
    help="Điển Hình: kế hoạch của tổ chức công đoàn, từ dự thảo đến văn bản chính thức.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
console = Console(highlight=False, soft_wrap=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; a refusal becomes its sentence on standard error and exit code 1."""
    try:
        app(args=list(arguments) if arguments is not None else None)
    except AppError as error:
        typer.echo(error.message, err=True)
        sys.exit(1)


@app.callback(invoke_without_command=True)
def about(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="In phiên bản rồi thoát.")] = False,
) -> None:
    """Say the version when it is asked for."""
    if version:
        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(2)


# --- the server ----------------------------------------------------------------------------------------------------


@app.command()
def run() -> None:
    """Chạy máy chủ (cập nhật cơ sở dữ liệu trước; nạp dữ liệu mẫu ở lần chạy đầu nếu DIENHINH_DEMO=1)."""
    gc.disable()  # until the application stands: looking through what stays for good only delays the start
    import uvicorn

    from app import logs

    settings = current_settings()
    logs.configure(settings)
    with migrated_engine() as engine:
        _check_key(engine)
        if settings.demo:
            _show_accounts(_load_demo(engine))
    typer.echo(f"Điển Hình {__version__}: http://{settings.host}:{settings.port}")
    if settings.workers > 1:
        gc.enable()  # each of them has a process of its own
    uvicorn.run(
        "app.cli:application",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=None,
        access_log=False,
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or "",
    )


def _check_key(engine: "Engine") -> None:
    """A start without the key of secrets that are kept is refused. Raises Unavailable `secret_key_missing`."""
    from app.database import transaction
    from app.services import second_factors

    with transaction(engine, writing=False) as session:
        second_factors.check_key(session, settings=current_settings())


def application() -> "FastAPI":
    """What each server process serves: the application, with logging set up."""
    gc.disable()
    from app import logs
    from app.main import create_app

    settings = current_settings()
    logs.configure(settings)
    made = create_app(settings, with_worker=settings.worker)
    gc.freeze()
    gc.enable()
    return made


# --- the database --------------------------------------------------------------------------------------------------


@app.command()
def migrate() -> None:
    """Đưa cơ sở dữ liệu lên phiên bản của phần mềm này (chạy lại không sao)."""
    from app.migrate import current_revision

    with migrated_engine() as engine:
        typer.echo(f"Cơ sở dữ liệu đang ở phiên bản {current_revision(engine)}.")


@app.command("create-admin")
def create_admin(
    login: Annotated[str, typer.Option(prompt="Tên đăng nhập", help="Tên đăng nhập.")],
    name: Annotated[str, typer.Option(prompt="Họ và tên", help="Họ và tên.")],
    organisation: Annotated[str, typer.Option(prompt="Đơn vị", help="Tên đơn vị; chưa có thì được tạo.")],
    generate: Annotated[bool, typer.Option("--generate", help="Tự sinh mật khẩu và in ra một lần.")] = False,
) -> None:
    """Tạo tài khoản quản trị. Mật khẩu được hỏi, hoặc tự sinh với --generate; không bao giờ nằm trên dòng lệnh."""
    from app.access.passwords import random_password
    from app.database import transaction
    from app.services import accounts

    password = random_password() if generate else _asked_password()
    command = _account(login, name, password)
    with migrated_engine() as engine, transaction(engine) as session:
        accounts.create_admin(session, command, organisation_name=_organisation_name(organisation))
    typer.echo(f"Đã tạo tài khoản quản trị “{login}”.")
    if generate:
        typer.echo(f"Mật khẩu (chỉ hiện lần này): {password}")


@app.command()
def mirror(
    source: Annotated[
        Path | None, typer.Option("--from", exists=True, dir_okay=False, help="Tệp htmx.min.js đã tải sẵn.")
    ] = None,
) -> None:
    """Chép htmx về máy chủ cho mạng không ra ngoài, có kiểm tra mã toàn vẹn."""
    from app import mirror as mirroring

    target = mirroring.fill(current_settings(), source)
    typer.echo(f"Đã có {target}. Hãy đặt DIENHINH_HTMX_URL={mirroring.ADDRESS} rồi khởi động lại.")


@app.command()
def demo() -> None:
    """Nạp dữ liệu mẫu và tài khoản mẫu vào cơ sở dữ liệu chưa có đơn vị nào."""
    with migrated_engine() as engine:
        loaded = _load_demo(engine)
    if loaded is None:
        raise Conflict("demo_not_empty", "Cơ sở dữ liệu đã có đơn vị, nên không nạp dữ liệu mẫu.")
    _show_accounts(loaded)


def _asked_password() -> str:
    password: str = typer.prompt("Mật khẩu", hide_input=True, confirmation_prompt="Nhập lại mật khẩu")
    return password


def _account(login: str, name: str, password: str) -> "AccountCreate":
    """The account's shape. Raises BadInput `bad_account` with the rule that was not met."""
    from pydantic import ValidationError

    from app.models.account import AccountCreate

    try:
        return AccountCreate(login=login, full_name=name, password=password)
    except ValidationError as error:
        raise BadInput(
            "bad_account",
            "Tên đăng nhập và họ tên không được để trống; mật khẩu phải có ít nhất 10 ký tự.",
        ) from error


def _organisation_name(typed: str) -> str:
    """The name as it is stored. Raises BadInput `organisation_missing`."""
    from app.rules.vietnamese import nfc

    name = " ".join(nfc(typed).split())
    if not name:
        raise BadInput("organisation_missing", "Tên đơn vị không được để trống.")
    return name


def _load_demo(engine: "Engine") -> "list[DemoAccount] | None":
    from app.services.demo import load_demo

    return load_demo(engine, current_settings())


def _show_accounts(accounts: "list[DemoAccount] | None") -> None:
    """Print the demo accounts; there is nothing to print when they were loaded before."""
    if not accounts:
        return
    table = Table(title="Tài khoản dùng thử (mật khẩu chỉ hiện lần này)", title_justify="left")
    for heading in ("Vai trò", "Tên đăng nhập", "Mật khẩu"):
        table.add_column(heading)
    for account in accounts:
        table.add_row(account.role, account.login, account.password)
    console.print(table)


# --- documents -----------------------------------------------------------------------------------------------------


@app.command()
def read(file: Annotated[Path, typer.Argument(help="Tệp .docx hoặc .txt.", show_default=False)]) -> None:
    """Đọc một kế hoạch và in dữ liệu đọc được (JSON, UTF-8) ra màn hình."""
    draft = _read_draft(file)
    sys.stdout.buffer.write(draft.model_dump_json(indent=2).encode() + b"\n")


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(help="Tệp .docx hoặc .txt cần đọc.", metavar="VÀO", show_default=False)],
    target: Annotated[Path, typer.Argument(help="Tệp .docx sẽ ghi.", metavar="RA.docx", show_default=False)],
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có.")] = False,
) -> None:
    """Viết lại một kế hoạch thành văn bản Word đúng thể thức."""
    from app.documents.compose import compose_plan
    from app.documents.style import style_for
    from app.documents.write_docx import write_docx

    if target.suffix.lower() != ".docx":
        raise BadInput("not_docx", f"Tệp ghi ra phải có đuôi .docx, không phải “{target.name}”.")
    if target.exists() and not force:
        raise Conflict("file_exists", f"Tệp “{target}” đã có. Dùng --force để ghi đè.")
    draft = _read_draft(source)
    style = style_for(draft.symbol)
    _write_whole(target, write_docx(compose_plan(draft, style=style), style))


def _read_draft(file: Path) -> "PlanDraft":
    from app.documents.interpret import interpret
    from app.documents.read_file import read_file

    try:
        data = file.read_bytes()
    except OSError as error:
        raise NotFound("file_unreadable", f"Không mở được tệp “{file}”.") from error
    return interpret(read_file(file.name, data))


def _write_whole(target: Path, data: bytes) -> None:
    """Write the file whole or not at all: beside its place first, then moved there."""
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".dienhinh-")
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        beside.chmod(0o666 & ~_umask())
        beside.replace(target)
    except OSError as error:
        if beside:
            beside.unlink(missing_ok=True)
        raise Unavailable("file_not_written", f"Không ghi được tệp “{target}”.") from error


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


# --- commands of their own modules ---------------------------------------------------------------------------------

app.command("worker")(worker.worker)
app.command("import-organisations")(organisations.import_organisations)
app.command("retention")(retention.retention)
app.command("backup")(backup.backup)
app.command("restore")(backup.restore)
app.command("verify-log")(log.verify_log)
app.command("create-token")(tokens.create_token)

if __name__ == "__main__":
    main()
