"""The parts of the documents that are printed from the code: `make docs` writes them, a test compares them.

In README.md only the text between a pair of marks is printed; the other files are printed whole.
"""

import json
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from pydantic import SecretStr

from app.access.permissions import PERMISSIONS
from app.enums import Permission, Role
from app.settings import Settings
from benchmarks.report import ratio_table

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "benchmarks" / "results.json"
BEGIN, END = "<!-- printed: {} -->", "<!-- /printed: {} -->"


def _table(headings: list[str], rows: list[list[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines) + "\n"


def _shown(value: object) -> str:
    value = value.get_secret_value() if isinstance(value, SecretStr) else value
    if value in ("", None):
        return "(empty)"
    return f"`{value.value if isinstance(value, StrEnum) else value}`"


def settings_page() -> str:
    """docs/settings.md: every environment variable, its default and what it does."""
    rows = [
        [f"`DIENHINH_{name.upper()}`", _shown(field.default), field.description or ""]
        for name, field in Settings.model_fields.items()
    ]
    head = "# Settings\n\nPrinted from `app/settings.py` by `make docs`. Everything is an environment variable.\n\n"
    return head + _table(["variable", "default", "what it does"], rows)


def permissions_page() -> str:
    """docs/permissions.md: which role holds which permission."""
    rows = [
        [f"`{permission.value}`", permission.label, *("●" if permission in PERMISSIONS[role] else "" for role in Role)]
        for permission in Permission
    ]
    head = (
        "# Permissions\n\nPrinted from `app/access/permissions.py` by `make docs`. A role is held within one"
        " organisation. A member without the permission gets 403, a stranger 404, nobody 401.\n\n`organisations:write`,"
        " `accounts:…` and `tokens:write` hold in the own bodies and in all below them. `plans:read_issued` holds in"
        " the own bodies, in all above and in all below them; every other right only in the own bodies. A role may be"
        " lent for a period, but for the administrator's ([why](decisions/accounts-outlive-their-work.md)).\n\n"
    )
    return head + _table(["permission", "quyền", *(f"{role.label} (`{role.value}`)" for role in Role)], rows)


def readme() -> str:
    """README.md with the table of the last benchmark run in its place."""
    text = (ROOT / "README.md").read_text("utf-8")
    begin, end = BEGIN.format("ratios"), END.format("ratios")
    before, rest = text.split(begin)
    _, after = rest.split(end)
    return f"{before}{begin}\n{ratio_table(json.loads(RESULTS.read_text('utf-8')))}{end}{after}"


PAGES: dict[str, Callable[[], str]] = {
    "docs/settings.md": settings_page,
    "docs/permissions.md": permissions_page,
    "README.md": readme,
}


def main() -> None:
    """Write every printed page."""
    for name, page in PAGES.items():
        (ROOT / name).write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
