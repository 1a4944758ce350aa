"""A table of bodies is read and compared with the tree; what was found is kept row by row."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.standing import today
from app.enums import OrganisationImportState, OrganisationKind, RowVerdict
from app.errors import BadInput
from app.models.base import now
from app.models.organisation import Organisation
from app.models.organisation_import import OrganisationImport, OrganisationImportRow
from app.rules.organisation_matching import Finding, Known, Tree, compare
from app.rules.organisation_rows import CellReader, Row, cell_text, find_headings, understood
from app.services.organisation_scope import below

ROWS: Final[sa.Table] = OrganisationImportRow.__table__  # type: ignore[attr-defined]
FOUND: Final = ("verdict", "doubtful", "twin", "problems", "changes", "organisation_id")
CHUNK: Final = 2_000
T = TypeVar("T")


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """Lists of at most CHUNK."""
    listed = list(items)
    for start in range(0, len(listed), CHUNK):
        yield listed[start : start + CHUNK]


def read_table(file_name: str, data: bytes) -> tuple[list[Row], tuple[str, ...]]:
    """The rows of the first sheet that has our headings, and the columns that nobody knows.

    Raises BadInput `no_headings`, `no_rows`, and what `documents.spreadsheets` refuses.
    """
    from app.documents.spreadsheets import read_sheets

    for sheet in read_sheets(file_name, data):
        headings = find_headings(sheet)
        if headings:
            break
    else:
        raise BadInput(
            "no_headings",
            "Không thấy dòng tiêu đề có cột “Tên đơn vị” và ít nhất một cột khác. Hãy dùng tệp mẫu.",
            pointer="/file",
        )
    reader = CellReader(headings.places)
    rows = [
        understood(line, cells)
        for line, row in enumerate(sheet[headings.row + 1 :], headings.row + 2)
        if (cells := reader.cells_of(row))
    ]
    if not rows:
        raise BadInput("no_rows", "Bảng không có dòng nào dưới dòng tiêu đề.", pointer="/file")
    return rows, headings.unknown


def stored_rows(session: Session, import_id: UUID) -> list[Row]:
    """The rows of an import as they were kept, read again."""
    statement = sa.select(ROWS.c.line, ROWS.c.cells).where(ROWS.c.import_id == import_id).order_by(ROWS.c.line)
    return [understood(line, cells) for line, cells in session.connection().execute(statement)]


# --- comparing -----------------------------------------------------------------------------------------------------


def fingerprint(session: Session, path: str) -> tuple[Any, ...]:
    """Changes whenever a body at or below `path` is made, changed or removed."""
    asked = sa.select(sa.func.count(), sa.func.max(Organisation.updated_at), sa.func.sum(Organisation.version)).where(
        below(path)
    )
    return tuple(session.connection().execute(asked).one())


def tree_of(session: Session, root: Organisation) -> Tree:
    """The bodies at and below one, without asking who sees them."""
    columns = [getattr(Organisation, name) for name in Known._fields]
    found = session.connection().execute(sa.select(*columns).where(below(root.path)))
    return Tree.of(root.id, (Known._make(row) for row in found))


def compared(session: Session, root: Organisation, rows: Sequence[Row]) -> tuple[list[Finding], Tree]:
    """What becomes of each row in the tree as it is now."""
    tree = tree_of(session, root)
    codes = {row.cells["code"] for row in rows if "code" in row.cells} - tree.by_code.keys()
    foreign: set[str] = set()
    for some in chunks(codes):
        found = session.exec(select(Organisation.code).where(col(Organisation.code).in_(some))).all()
        foreign.update(code for code in found if code)
    return compare(rows, tree, frozenset(foreign), today()), tree


def values_of(finding: Finding, tree: Tree) -> dict[str, Any]:
    """What is kept of a finding."""
    return {
        "verdict": finding.verdict,
        "doubtful": finding.twin is not None and not finding.problems,
        "twin": finding.twin,
        "problems": finding.problems,
        "changes": {column: _shown(column, old, tree) for column, old in finding.changes.items()},
        "organisation_id": finding.match.id if finding.match else None,
    }


def _shown(column: str, old: Any, tree: Tree) -> str:
    """An old value as the screen shows it beside the new one."""
    if column == "parent":
        body = tree.by_id.get(old)
        return body.name if body else ""
    if isinstance(old, OrganisationKind):
        return old.label
    return cell_text(old) if isinstance(old, date) else str(old if old is not None else "")


# --- keeping -------------------------------------------------------------------------------------------------------


def keep_new(session: Session, kept: OrganisationImport, findings: Sequence[Finding], tree: Tree) -> None:
    """Keep the rows of a table that was just read."""
    always = {"import_id": kept.id, "version": 1, "decision": None, "taken": False}
    rows = [
        {"line": finding.row.line, "cells": finding.row.cells, **always, **values_of(finding, tree)}
        for finding in findings
    ]
    for some in chunks(rows):
        session.connection().execute(sa.insert(ROWS), some)
    _count(kept, findings)


def keep_again(session: Session, kept: OrganisationImport, findings: Sequence[Finding], tree: Tree) -> None:
    """Keep what was found of rows that are kept already: only what differs is written."""
    mine = ROWS.c.import_id == kept.id
    known = {
        line: dict(zip(FOUND, found, strict=True))
        for line, *found in session.connection().execute(
            sa.select(ROWS.c.line, *(ROWS.c[name] for name in FOUND)).where(mine)
        )
    }
    rows = [
        {"at_line": finding.row.line, **values}
        for finding in findings
        if known.get(finding.row.line) != (values := values_of(finding, tree))
    ]
    update = sa.update(ROWS).where(mine, ROWS.c.line == sa.bindparam("at_line"))
    update = update.values({name: sa.bindparam(name) for name in FOUND})
    for some in chunks(rows):
        session.connection().execute(update, some)
    _count(kept, findings)


def _count(kept: OrganisationImport, findings: Sequence[Finding]) -> None:
    counts = Counter(finding.verdict for finding in findings)
    kept.total = len(findings)
    kept.new_count, kept.changed_count = counts[RowVerdict.NEW], counts[RowVerdict.CHANGED]
    kept.unchanged_count, kept.wrong_count = counts[RowVerdict.UNCHANGED], counts[RowVerdict.WRONG]
    kept.doubtful_count = sum(finding.twin is not None and not finding.problems for finding in findings)
    kept.state, kept.updated_at = OrganisationImportState.READY, now()


def check_again(session: Session, kept: OrganisationImport) -> None:
    """Compare the kept rows with the tree as it is now, in this transaction."""
    root = session.get_one(Organisation, kept.organisation_id)
    findings, tree = compared(session, root, stored_rows(session, kept.id))
    keep_again(session, kept, findings, tree)
