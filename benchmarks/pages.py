"""Server time of ordinary pages, beside the time that their templates alone take in the same requests."""

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jinja2
from fastapi.testclient import TestClient

from app.main import create_app
from app.routers.dependencies import SESSION_COOKIE
from app.settings import Settings
from benchmarks.office import build_office
from benchmarks.row import Row, duration

REQUESTS = 60
PLANS = 2_000
PAGES = {"home page": "/", "list of plans (page)": "/plans", "a plan's page": "/plans/{id}"}


@contextmanager
def _timed_rendering() -> Iterator[list[float]]:
    """How long each rendering took while the block runs."""
    times: list[float] = []
    original = jinja2.Template.render

    def timed(template: jinja2.Template, *arguments: object, **context: object) -> str:
        started = time.perf_counter()
        try:
            return original(template, *arguments, **context)
        finally:
            times.append(time.perf_counter() - started)

    jinja2.Template.render = timed  # type: ignore[method-assign]
    try:
        yield times
    finally:
        jinja2.Template.render = original  # type: ignore[method-assign]


def _row(name: str, client: TestClient, path: str) -> Row:
    whole = []
    with _timed_rendering() as rendering:
        for _ in range(REQUESTS):
            started = time.perf_counter()
            answer = client.get(path)
            whole.append(time.perf_counter() - started)
            assert answer.status_code == 200, (path, answer.status_code)
    template, page = statistics.median(rendering), statistics.median(whole)
    ratio = page / template
    name = f"{name}, server time (reference: rendering its template)"
    note = f"{len(answer.content) / 1024:.0f} KB of HTML"
    return Row(name, duration(template), duration(page), round(ratio, 2), "≤ 2", ratio <= 2, note)


def page_rows() -> Iterator[Row]:
    """The home page, the list and a plan."""
    with tempfile.TemporaryDirectory() as name:
        office = build_office(Path(name), plans=PLANS)
        app = create_app(Settings(data_dir=Path(name)))
        with TestClient(app, cookies={SESSION_COOKIE: office.token}) as client:
            for title, path in PAGES.items():
                yield _row(title, client, path.format(id=office.plan_ids[0]))
