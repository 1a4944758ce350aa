"""Tables of bodies: read and checked beside the reader alone, and 50,000 of them taken beside bare insertion."""

import io
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import UUID, uuid4

from python_calamine import CalamineWorkbook
from sqlalchemy import Engine
from sqlmodel import select

from app.access.absence import absent_actor
from app.access.passwords import random_password
from app.database import make_engine, transaction, writing_room
from app.documents.spreadsheets import Column, write_sheet
from app.enums import OrganisationKind
from app.migrate import upgrade
from app.models.account import AccountCreate
from app.models.organisation import Organisation
from app.models.organisation_import import OrganisationImport, OrganisationImportTake
from app.rules.organisation_matching import Known, Tree, compare
from app.rules.organisation_rows import COLUMNS
from app.services import accounts
from app.services import organisation_imports as imports
from app.services.organisation_import_checks import read_table
from app.services.storage import Store
from app.settings import Settings
from app.worker.loop import Worker
from benchmarks.documents import best_of_both
from benchmarks.row import Row, duration

READ, TAKEN = 10_000, 50_000
UPPER = 400


def table(count: int) -> bytes:
    """An invented table of 12 columns: 400 bodies below the federation, the others below these."""
    rows = (
        [
            number, f"VD{number:06}", f"Công đoàn cơ sở Trường Tiểu học Ví Dụ số {number}", f"CĐCS Ví Dụ {number}", "",
            "Công đoàn cơ sở", "" if number < UPPER else f"VD{number % UPPER:06}", "01/7/2025", 120 + number % 50, 60,
            number % 20, f"Xã Ví Dụ {number % 300}",
        ]
        for number in range(count)
    )  # fmt: skip
    return write_sheet("Đơn vị", [Column("STT"), *(Column(label) for label in COLUMNS.values())], rows)


def _checked(data: bytes) -> int:
    """What reading and checking is: the file looked into, cells understood, rows compared, doubles looked for."""
    root = uuid4()
    blank = dict.fromkeys(Known._fields)
    top = Known(**blank | {"id": root, "name": "LĐLĐ tỉnh Ví Dụ", "kind": OrganisationKind.PROVINCIAL, "version": 1})
    rows, _ = read_table("bang.xlsx", data)
    return len(compare(rows, Tree.of(root, [top]), frozenset(), date(2027, 1, 1)))


def _alone(data: bytes) -> object:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def _reading_row() -> Row:
    data = table(READ)
    reference, ours = best_of_both(lambda: _alone(data), lambda: _checked(data), 5)
    ratio = ours / reference
    name = "spreadsheet of 10,000 × 12 read and checked (reference: calamine alone)"
    return Row(name, duration(reference), duration(ours), round(ratio, 2), "≤ 4", ratio <= 4)


# --- taking --------------------------------------------------------------------------------------------------------


def _bare(folder: Path) -> float:
    """As many rows of as many columns into an SQLite table with the same indexes, and nothing else."""
    connection = sqlite3.connect(folder / "bare.sqlite3")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(f"CREATE TABLE body (id TEXT PRIMARY KEY, {', '.join(f'c{n} TEXT' for n in range(18))})")
    for number in (0, 1, 2, 3, 4):
        connection.execute(f"CREATE INDEX i{number} ON body (c{number}, id)")
    rows = [(uuid4().hex, *(f"Công đoàn cơ sở {n} {c}" for c in range(18))) for n in range(TAKEN)]
    started = perf_counter()
    with connection:
        connection.executemany(f"INSERT INTO body VALUES ({', '.join('?' * 19)})", rows)
    took = perf_counter() - started
    connection.close()
    return took


class _Office:
    """A migrated database with a federation and its administrator, and a worker on it."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(data_dir=folder)
        self.engine: Engine = make_engine(settings.effective_database_url)
        upgrade(self.engine)
        self.store = Store.from_settings(settings)
        self.worker = Worker(self.engine, settings, self.store)
        command = AccountCreate(login="quantri", full_name="Lê Quản Trị", password=random_password())
        with transaction(self.engine) as session:
            account = accounts.create_admin(session, command, organisation_name="LĐLĐ tỉnh Ví Dụ")
            body = session.exec(select(Organisation)).one()
            self.actor = absent_actor(session, account.id, body.id)

    def upload(self, data: bytes) -> OrganisationImport:
        """Put a table in, for the worker to read."""
        with transaction(self.engine) as session:
            return imports.upload(
                session, self.actor, organisation_id=self.actor.organisation_id, file_name="bang.xlsx", data=data,
                store=self.store,
            )  # fmt: skip

    def confirm(self, import_id: UUID) -> None:
        """Put the taking in."""
        with transaction(self.engine) as session:
            kept = imports.find_import(session, self.actor, import_id)
            imports.take_import(session, self.actor, import_id, OrganisationImportTake(), expected=kept.version)

    def work(self) -> float:
        """Let the worker do the next job; the seconds that it took."""
        started = perf_counter()
        assert self.worker.work_one()
        return perf_counter() - started


def _taking_row() -> Row:
    with TemporaryDirectory() as name:
        folder = Path(name)
        reference = _bare(folder)
        office = _Office(folder)
        kept = office.upload(table(TAKEN))
        reading = office.work()
        office.confirm(kept.id)
        writing = _LongestWrite(office.engine)
        taking = office.work()
        with transaction(office.engine, writing=False) as session:
            taken = session.get_one(OrganisationImport, kept.id).taken_count
        office.engine.dispose()
    ratio = writing.seconds / reference
    note = f"{taken:,} rows with their search words; read and compared in {reading:.1f} s, taken in {taking:.1f} s"
    name = "others wait while 50,000 bodies are written (reference: as many rows into one bare table, five indexes)"
    return Row(name, duration(reference), duration(writing.seconds), round(ratio, 1), "≤ 6", ratio <= 6, note)


class _LongestWrite:
    """How long the longest writing transaction on an SQLite file held the database."""

    def __init__(self, engine: Engine) -> None:
        self.seconds = 0.0
        room = writing_room(engine)
        self._transaction = room.transaction
        room.transaction = self._timed  # type: ignore[method-assign]

    @contextmanager
    def _timed(self) -> Iterator[None]:
        with self._transaction():
            begun = perf_counter()
            yield
        self.seconds = max(self.seconds, perf_counter() - begun)


def import_rows() -> Iterator[Row]:
    """Both."""
    yield _reading_row()
    yield _taking_row()


if __name__ == "__main__":
    for row in import_rows():
        print(f"{row.name}: {row.ours} against {row.reference}, ratio {row.ratio} (goal {row.goal}) {row.note}")
