"""A whole copy of an installation in one file, made while it runs, and put back into an empty one.

The file is a ZIP: `manifest.json` (schema revision, when, how many rows and which checksum each table has),
`tables/<name>.ndjson` (a row a line) and `files/<key>` (what people uploaded). All tables are read in one transaction,
so that the copy is of one moment; files are never changed once kept. The same copy goes into SQLite or PostgreSQL.
"""

import base64
import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any, Final
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy import Connection, Engine, Table
from sqlmodel import SQLModel

import app.models  # noqa: F401  (fills the metadata)
from app.errors import BadInput, Conflict, Unavailable
from app.models.base import now
from app.models.event_log import EventHead
from app.services.storage import Store

MANIFEST: Final = "manifest.json"
AT_ONCE: Final = 500
HEAD: Final = EventHead.__tablename__
Told = Callable[[str, int], None]
"""Called with what is being copied and how many rows or files of it are done."""

UNPACK: Final[dict[type, Callable[[Any], Any]]] = {
    UUID: UUID,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
    bytes: base64.b64decode,
}


def _quiet(_what: str, _count: int) -> None:
    """Nobody listens."""


def back_up(engine: Engine, store: Store, target: Path, told: Told = _quiet) -> dict[str, Any]:
    """Write the copy beside `target` and move it there when it is whole. Returns the manifest.

    Raises Conflict `backup_exists` rather than overwrite.
    """
    if target.exists():
        raise Conflict("backup_exists", f"Tệp {target} đã có. Hãy chọn tên khác.")
    unfinished = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            manifest = _write_all(engine, store, archive, told)
            archive.writestr(MANIFEST, orjson.dumps(manifest, option=orjson.OPT_INDENT_2))
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return manifest


def _write_all(engine: Engine, store: Store, archive: zipfile.ZipFile, told: Told) -> dict[str, Any]:
    tables: dict[str, Any] = {}
    with _one_moment(engine) as connection:
        revision = _revision(connection)
        for table in SQLModel.metadata.sorted_tables:
            with archive.open(f"tables/{table.name}.ndjson", "w", force_zip64=True) as out:
                tables[str(table.name)] = _write_table(connection, table, out, told)
        keys = _file_keys(connection)
    files = {key: _write_file(store, key, archive) for key in keys}
    told("files", len(files))
    return {"format": 1, "revision": revision, "made_at": now().isoformat(), "tables": tables, "files": files}


def _file_keys(connection: Connection) -> list[str]:
    """The keys of all files that rows speak of: every table calls them `storage_key`."""
    found: dict[str, None] = {}
    for table in SQLModel.metadata.sorted_tables:
        if "storage_key" in table.columns:
            found |= dict.fromkeys(key for key in connection.scalars(sa.select(table.c.storage_key)) if key)
    return list(found)


@contextmanager
def _one_moment(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one moment only, and keeps no writer waiting."""
    on_sqlite = engine.dialect.name == "sqlite"
    bound = engine.execution_options(writing=False) if on_sqlite else engine
    with bound.connect() as connection:
        if not on_sqlite:
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            if on_sqlite:
                connection.exec_driver_sql("BEGIN")  # which there nobody says for those who only read
            yield connection


def _write_table(connection: Connection, table: Table, out: IO[bytes], told: Told) -> dict[str, Any]:
    digest, count = hashlib.sha256(), 0
    names = [str(column.name) for column in table.columns]
    rows = connection.execution_options(yield_per=AT_ONCE).execute(sa.select(table).order_by(*table.primary_key))
    for row in rows:
        line = orjson.dumps(dict(zip(names, row, strict=True)), default=_packed, option=orjson.OPT_APPEND_NEWLINE)
        digest.update(line)
        out.write(line)
        count += 1
    told(table.name, count)
    return {"rows": count, "sha256": digest.hexdigest()}


def _packed(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError


def _write_file(store: Store, key: str, archive: zipfile.ZipFile) -> str:
    data = store.get(key)
    archive.writestr(f"files/{key}", data, zipfile.ZIP_STORED)
    return hashlib.sha256(data).hexdigest()


# --- putting it back -----------------------------------------------------------------------------------------------


def restore(engine: Engine, store: Store, source: Path, told: Told = _quiet) -> dict[str, Any]:
    """Put a copy into an empty installation, whole or not at all, after every checksum was found right.

    Raises BadInput `backup_broken`, Conflict `database_not_empty`, Unavailable `backup_of_other_release`.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = _checked(archive)
            with engine.begin() as connection:
                _require_same_release(connection, manifest["revision"])
                _require_empty(connection)
                _read_tables(connection, archive, told)
                for key in manifest["files"]:
                    store.put_at(key, archive.read(f"files/{key}"))
            told("files", len(manifest["files"]))
    except (OSError, zipfile.BadZipFile, KeyError) as error:
        raise _broken() from error
    return manifest


def _broken() -> BadInput:
    return BadInput("backup_broken", "Tệp bản sao thiếu hoặc đã hỏng. Hãy dùng một bản sao khác.")


def check(source: Path) -> dict[str, Any]:
    """The manifest of a copy whose every checksum is right. Raises BadInput `backup_broken`."""
    try:
        with zipfile.ZipFile(source) as archive:
            return _checked(archive)
    except (OSError, zipfile.BadZipFile, KeyError) as error:
        raise _broken() from error


def _checked(archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = orjson.loads(archive.read(MANIFEST))
    except orjson.JSONDecodeError as error:
        raise _broken() from error
    kept = {f"tables/{name}.ndjson": said["sha256"] for name, said in manifest["tables"].items()}
    kept |= {f"files/{key}": digest for key, digest in manifest["files"].items()}
    for name, digest in kept.items():
        if _digest(archive, name) != digest:
            raise _broken()
    return manifest


def _digest(archive: zipfile.ZipFile, name: str) -> str:
    with archive.open(name) as held:
        return hashlib.file_digest(held, "sha256").hexdigest()  # type: ignore[arg-type]


def _revision(connection: Connection) -> str:
    """The schema's revision."""
    return str(connection.scalar(sa.text("SELECT version_num FROM alembic_version")))


def _require_same_release(connection: Connection, revision: str) -> None:
    if revision != _revision(connection):
        raise Unavailable(
            "backup_of_other_release",
            f"Bản sao thuộc phiên bản dữ liệu {revision}. Hãy dùng phiên bản phần mềm đã tạo nó.",
        )


def _require_empty(connection: Connection) -> None:
    for table in SQLModel.metadata.sorted_tables:
        if table.name != HEAD and connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first():
            raise Conflict(
                "database_not_empty",
                "Cơ sở dữ liệu đã có dữ liệu nên không khôi phục đè lên. Hãy dùng cơ sở dữ liệu mới.",
            )


def _read_tables(connection: Connection, archive: zipfile.ZipFile, told: Told) -> None:
    """Rows that point at rows of their own table get those pointers at the end, when all are there."""
    later: list[tuple[Table, list[dict[str, Any]]]] = []
    for table in SQLModel.metadata.sorted_tables:
        pointers = [key.parent.name for key in table.foreign_keys if key.column.table is table]
        waiting: list[dict[str, Any]] = []
        count = 0
        for rows in _in_parts(_rows(archive, table)):
            waiting += _without(rows, pointers)
            _put(connection, table, rows)
            count += len(rows)
        later.append((table, waiting))
        told(table.name, count)
    for table, waiting in later:
        for pointing in waiting:
            kept = {"updated_at": table.c.updated_at}  # or the database's clock would say otherwise
            row_id = pointing.pop("id")
            connection.execute(sa.update(table).where(table.c.id == row_id).values(kept | pointing))


def _put(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if table.name == HEAD:  # every new database has its one row: it is moved on to where the copied chain ends
        moved = sa.update(table).where(table.c.seq < rows[0]["seq"])
        connection.execute(moved.values({name: rows[0][name] for name in ("seq", "hash")}))
    elif rows:
        connection.execute(sa.insert(table), rows)


def _without(rows: list[dict[str, Any]], pointers: list[str]) -> list[dict[str, Any]]:
    """Take these columns out of the rows; what was in them, with each row's id."""
    taken = []
    for row in rows:
        held = {name: row[name] for name in pointers if row[name] is not None}
        if held:
            row.update(dict.fromkeys(held))
            taken.append({"id": row["id"], **held})
    return taken


def _rows(archive: zipfile.ZipFile, table: Table) -> Iterator[dict[str, Any]]:
    unpack = {c.name: UNPACK[kind] for c in table.columns if (kind := _kind(c)) in UNPACK}
    with archive.open(f"tables/{table.name}.ndjson") as lines:
        for line in lines:
            row: dict[str, Any] = orjson.loads(line)
            for name, turn in unpack.items():
                if row[name] is not None:
                    row[name] = turn(row[name])
            yield row


def _kind(column: sa.Column[Any]) -> type:
    if isinstance(column.type, sa.JSON):
        return dict
    kind = column.type
    return (kind.impl_instance if isinstance(kind, sa.TypeDecorator) else kind).python_type


def _in_parts(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    part: list[dict[str, Any]] = []
    for row in rows:
        part.append(row)
        if len(part) == AT_ONCE:
            yield part
            part = []
    yield part
