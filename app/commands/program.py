"""All commands of `dienhinh`, with their help.

Modules that only one command needs are imported inside it: `dienhinh read` answers without loading a web server.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app import __version__
from app.commands import backup, log, organisations, retention, serving, tokens, worker
from app.commands.database import migrated_engine
from app.errors import BadInput, Conflict, NotFound, Unavailable
from app.settings import current_settings

if TYPE_CHECKING:
    from app.documents.draft import PlanDraft
    from app.models.account import AccountCreate

app = typer.Typer(
    name="dienhinh",
    help="Điển Hình: kế hoạch của tổ chức công đoàn, từ dự thảo đến văn bản chính thức.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


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


app.command("run")(serving.run)


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
    from app.commands.demo_accounts import show_accounts
    from app.services.demo import load_demo

    with migrated_engine() as engine:
        loaded = load_demo(engine, current_settings())
    if loaded is None:
        raise Conflict("demo_not_empty", "Cơ sở dữ liệu đã có đơn vị, nên không nạp dữ liệu mẫu.")
    show_accounts(loaded)


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
