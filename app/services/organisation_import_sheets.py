"""Spreadsheets of imports: the template to fill in, and the rows that were not taken."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import OrganisationKind, Permission, RowVerdict
from app.models.organisation import Organisation
from app.rules.organisation_rows import COLUMNS, SENTENCES
from app.services.organisation_import_checks import ROWS
from app.services.organisation_imports import find_import
from app.services.reach import below, paths_with

if TYPE_CHECKING:
    from app.documents.spreadsheets import Column

TITLE: Final = "Đơn vị"
CHOICES: Final = "Danh mục"
WIDTHS: Final = {"name": 48, "parent": 40, "kind": 26, "territory": 24, "short_name": 24}
MOST_PARENTS: Final = 5_000
EMPTY_ROWS: Final = 10_000
REASON: Final = "Lý do không nhập"
LINE: Final = "Dòng"


def template(session: Session, actor: Actor) -> bytes:
    """An empty table with drop-downs: kinds, and the bodies that new ones may stand below."""
    from app.documents.spreadsheets import write_sheet

    actor.require(Permission.ORGANISATION_WRITE, actor.organisation_id)
    reached = below(paths_with(session, actor, Permission.ORGANISATION_WRITE))
    names = select(Organisation.code, Organisation.name).where(
        reached, Organisation.kind != OrganisationKind.GRASSROOTS
    )
    bodies = session.exec(names.order_by(col(Organisation.sort_key)).limit(MOST_PARENTS)).all()
    choices = {
        "kind": [kind.label for kind in OrganisationKind],
        "parent": [code or name for code, name in bodies],
    }
    return write_sheet(TITLE, _columns(choices), (), choices_title=CHOICES, empty_rows=EMPTY_ROWS)


def _columns(choices: dict[str, list[str]]) -> "list[Column]":
    from app.documents.spreadsheets import Column

    return [Column(label, WIDTHS.get(name, 16), choices.get(name, ())) for name, label in COLUMNS.items()]


def refused_rows(session: Session, actor: Actor, import_id: UUID) -> bytes:
    """The rows that are wrong or were not taken, with the reason: to be corrected there and sent once more."""
    from app.documents.spreadsheets import Column, write_sheet

    find_import(session, actor, import_id)
    columns = [Column(LINE, 8), *_columns({}), Column(REASON, 60)]
    return write_sheet(TITLE, columns, _refused(session, import_id))


def _refused(session: Session, import_id: UUID) -> Iterator[list[Any]]:
    said = sa.select(ROWS.c.line, ROWS.c.cells, ROWS.c.problems).where(
        ROWS.c.import_id == import_id, ROWS.c.taken == sa.false(), ROWS.c.verdict != RowVerdict.UNCHANGED,
        sa.cast(ROWS.c.problems, sa.String) != "{}",
    )  # fmt: skip
    for line, cells, problems in session.connection().execute(said.order_by(ROWS.c.line)):
        why = "; ".join(f"{COLUMNS[column]}: {SENTENCES.get(code, code)}" for column, code in problems.items())
        yield [line, *(cells.get(name, "") for name in COLUMNS), why]
