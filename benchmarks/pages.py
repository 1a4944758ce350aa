"""Server time of ordinary pages, beside the time that their templates alone take in the same requests.

Both are the process's own CPU time: with data in memory nothing is waited for but the neighbours on the machine.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2
from fastapi import FastAPI

from app.main import create_app
from app.routers.dependencies import SESSION_COOKIE
from app.settings import Settings
from benchmarks.office import build_office
from benchmarks.row import Row, duration

WARM, REQUESTS = 5, 60
PLANS = 2_000
GOAL = 2
PAGES = {"home page": "/", "list of plans (page)": "/plans", "a plan's page": "/plans/{id}"}


@contextmanager
def _timed_rendering() -> Iterator[list[float]]:
    """How long each rendering took while the block runs."""
    times: list[float] = []
    original = jinja2.Template.render

    def timed(template: jinja2.Template, *arguments: object, **context: object) -> str:
        started = time.process_time()
        try:
            return original(template, *arguments, **context)
        finally:
            times.append(time.process_time() - started)

    jinja2.Template.render = timed  # type: ignore[method-assign]
    try:
        yield times
    finally:
        jinja2.Template.render = original  # type: ignore[method-assign]


async def _asked(app: FastAPI, path: str, token: str) -> tuple[float, int]:
    """How long the application works on one request, until its last byte; and the bytes of the page."""
    size = 0

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal size
        size += len(message.get("body", b""))
        assert message.get("status", 200) == 200, (path, message["status"])

    headers = [(b"host", b"127.0.0.1"), (b"cookie", f"{SESSION_COOKIE}={token}".encode())]
    scope = {
        "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "root_path": "",
        "raw_path": path.encode(), "query_string": b"", "headers": headers, "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }  # fmt: skip
    started = time.process_time()
    await app(scope, receive, send)  # type: ignore[arg-type]
    return time.process_time() - started, size


async def _measured(app: FastAPI, path: str, token: str) -> tuple[list[float], list[float], int]:
    """Whole times, rendering times, and the size of the page."""
    size = [(await _asked(app, path, token))[1] for _ in range(WARM)][-1]
    with _timed_rendering() as rendering:
        whole = [(await _asked(app, path, token))[0] for _ in range(REQUESTS)]
    return whole, rendering, size


def _row(title: str, whole: list[float], rendering: list[float], size: int) -> Row:
    template, page = statistics.median(rendering), statistics.median(whole)
    ratio = page / template
    name = f"{title}, server time (reference: rendering its template)"
    return Row(name, duration(template), duration(page), round(ratio, 2), f"≤ {GOAL}", ratio <= GOAL, _html(size))


def _html(size: int) -> str:
    return f"{size / 1024:.0f} KB of HTML"


def page_rows() -> Iterator[Row]:
    """The home page, the list and a plan."""
    with tempfile.TemporaryDirectory() as name:
        office = build_office(Path(name), plans=PLANS)
        app = create_app(
            Settings(data_dir=Path(name), requests_per_minute=0, anonymous_requests_per_minute=0, log_level="error")
        )
        for title, path in PAGES.items():
            yield _row(title, *asyncio.run(_measured(app, path.format(id=office.plan_ids[0]), office.token)))
