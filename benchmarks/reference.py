"""The bare reference: the same answers by hand-written SQL in async routes, with no rights, no tags, no checks."""

import os
import sqlite3
import uuid
from datetime import UTC, datetime

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

COLUMNS = (
    "id", "created_at", "updated_at", "version", "organisation_id", "kind", "status", "title", "number", "symbol",
    "issued_on",
)  # fmt: skip
LIST = f"SELECT {', '.join(COLUMNS)} FROM plan WHERE organisation_id = ? ORDER BY updated_at DESC, id DESC LIMIT 51"

connection = sqlite3.connect(os.environ["REFERENCE_DATABASE"], isolation_level=None)
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("PRAGMA synchronous=FULL")
connection.execute("PRAGMA busy_timeout=30000")
connection.execute("CREATE TABLE IF NOT EXISTS line (id TEXT PRIMARY KEY, plan_id TEXT, at TEXT, text TEXT)")
(organisation,) = connection.execute("SELECT id FROM organisation").fetchone()
every_column = [row[1] for row in connection.execute("PRAGMA table_info(plan)")]


def answer(value: object) -> Response:
    """A value as JSON."""
    return Response(orjson.dumps(value), media_type="application/json")


async def list_plans(_request: Request) -> Response:
    rows = connection.execute(LIST, (organisation,)).fetchall()
    return answer({"items": [dict(zip(COLUMNS, row, strict=True)) for row in rows[:50]], "next": rows[49][0]})


async def read_plan(request: Request) -> Response:
    key = uuid.UUID(request.path_params["id"]).hex
    row = connection.execute("SELECT * FROM plan WHERE id = ?", (key,)).fetchone()
    return answer(dict(zip(every_column, row, strict=True)))


async def add_line(request: Request) -> Response:
    body = orjson.loads(await request.body())
    key, moment = uuid.uuid4().hex, datetime.now(UTC).isoformat()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO line VALUES (?, ?, ?, ?)", (key, request.path_params["id"], moment, body["text"]))
    connection.execute("COMMIT")
    return answer({"id": key, "at": moment, **body})


app = Starlette(
    routes=[
        Route("/plans", list_plans),
        Route("/plans/{id}", read_plan),
        Route("/plans/{id}/lines", add_line, methods=["POST"]),
    ]
)
