"""The accounts of the sample data, printed once."""

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from app.services.demo import DemoAccount


def show_accounts(accounts: "list[DemoAccount]") -> None:
    """Print who may sign in as what, with the passwords that are shown only now."""
    table = Table(title="Tài khoản dùng thử (mật khẩu chỉ hiện lần này)", title_justify="left")
    for heading in ("Vai trò", "Tên đăng nhập", "Mật khẩu"):
        table.add_column(heading)
    for account in accounts:
        table.add_row(account.role, account.login, account.password)
    Console(highlight=False, soft_wrap=True).print(table)
