"""A table of bodies imported from the command line: read and taken at once, in one transaction, without a job."""

import hashlib
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor, system_actor
from app.enums import OrganisationImportState, RowVerdict
from app.errors import BadInput, NotFound
from app.models.organisation import Organisation
from app.models.organisation_import import OrganisationImport, OrganisationImportTake
from app.rules.organisation_matching import Finding
from app.rules.organisation_rows import COLUMNS, SENTENCES
from app.services import organisation_import_checks as checks
from app.services import organisation_import_taking as taking
from app.services.organisation_scope import lock_tree

DOUBTFUL: Final = "Nghi trùng"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """An import that was read: how many rows of which kind, and what is wrong with which line."""

    kept: OrganisationImport
    actor: Actor
    counts: dict[str, int]
    wrong: list[tuple[int, str, str]]


def read(session: Session, under: str, file_name: str, data: bytes) -> ReadTable:
    """Keep the rows of a table and compare them. Raises NotFound, BadInput `organisation_ambiguous`."""
    root = _named(session, under)
    lock_tree(session, root.path)
    rows, unknown = checks.read_table(file_name, data)
    kept = OrganisationImport(
        organisation_id=root.id,
        file_name=file_name[-200:],
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        unknown_columns=list(unknown),
        state=OrganisationImportState.READY,
    )
    session.add(kept)
    session.flush()
    findings, tree = checks.compared(session, root, rows)
    checks.keep_new(session, kept, findings, tree)
    session.flush()
    return ReadTable(kept, system_actor(root.id), _counts(kept), _wrong(findings))


def _named(session: Session, under: str) -> Organisation:
    named = sa.or_(col(Organisation.code) == under, col(Organisation.name) == under)
    found = session.exec(select(Organisation).where(named).limit(2)).all()
    if not found:
        raise NotFound("not_found", f"Không có đơn vị nào có mã hay tên “{under}”.")
    if len(found) > 1:
        raise BadInput("organisation_ambiguous", f"Có nhiều đơn vị tên “{under}”. Hãy dùng mã.")
    return found[0]


def _counts(kept: OrganisationImport) -> dict[str, int]:
    return {
        RowVerdict.NEW.label: kept.new_count,
        RowVerdict.CHANGED.label: kept.changed_count,
        RowVerdict.UNCHANGED.label: kept.unchanged_count,
        RowVerdict.WRONG.label: kept.wrong_count,
        DOUBTFUL: kept.doubtful_count,
    }


def _wrong(findings: list[Finding]) -> list[tuple[int, str, str]]:
    return [
        (
            finding.row.line,
            finding.row.cells.get("name", ""),
            "; ".join(f"{COLUMNS[column]}: {SENTENCES[code]}" for column, code in finding.problems.items()),
        )
        for finding in findings
        if finding.problems
    ]


def take(session: Session, table: ReadTable, command: OrganisationImportTake) -> None:
    """Make and change the bodies of a table that was read in this transaction."""
    made = taking.prepared(session, table.kept, command)
    taking.give_ids(session, table.kept, made)
    taking.write(session, table.actor, table.kept, made)
