"""`dienhinh create-token`: an access token for a script, printed once."""

from typing import Annotated

import typer

from app.commands.database import migrated_engine
from app.errors import BadInput


def create_token(
    login: Annotated[str, typer.Option(help="Tên đăng nhập của tài khoản dùng khóa.")],
    scopes: Annotated[str, typer.Option(help="Phạm vi, cách nhau bằng dấu phẩy, ví dụ plans:read,organisations:read.")],
    days: Annotated[int, typer.Option(min=1, max=366, help="Số ngày khóa còn hiệu lực.")] = 90,
    name: Annotated[str, typer.Option(help="Tên để nhớ khóa dùng vào việc gì.")] = "dienhinh create-token",
) -> None:
    """Tạo khóa API cho một tài khoản và in khóa ra một lần; ngoài khóa không in gì khác."""
    from pydantic import ValidationError

    from app.database import transaction
    from app.models.access_token import AccessTokenCreate
    from app.services.access_tokens import create_token_for

    asked = [scope.strip() for scope in scopes.split(",") if scope.strip()]
    try:
        command = AccessTokenCreate.model_validate({"name": name, "scopes": asked, "expires_in_days": days})
    except ValidationError as error:
        raise BadInput("bad_token", f"Tên hoặc phạm vi chưa đúng. Các phạm vi: {_known()}.") from error
    with migrated_engine() as engine, transaction(engine) as session:
        secret, _ = create_token_for(session, login, command)
    typer.echo(secret)


def _known() -> str:
    from app.enums import Permission

    return ", ".join(Permission)
