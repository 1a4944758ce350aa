"""Log lines: JSON with the same fields whoever writes them, and none by the server for each request."""

import io
import logging
import sys
from collections.abc import Callable, Iterator

import orjson
import pytest
import structlog

from app import logs
from app.settings import Settings

Said = Callable[[], list[dict[str, object]]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[Said]:
    """The lines written since logging was set up."""
    before, root = structlog.get_config(), logging.getLogger()
    handlers, written = root.handlers, io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(written, write_through=True))
    logs.configure(Settings(log_format="json"))
    yield lambda: [orjson.loads(line) for line in written.getvalue().splitlines()]
    structlog.configure(**before)
    root.handlers = handlers


def test_a_line_has_its_fields_level_and_moment(said: Said) -> None:
    structlog.get_logger("own").bind().info("request", status=200)
    (line,) = said()
    assert line["timestamp"].endswith("Z")  # type: ignore[attr-defined]
    assert {**line, "timestamp": ""} == {"event": "request", "status": 200, "level": "info", "timestamp": ""}


def test_what_belongs_to_a_job_stands_in_its_lines(said: Said) -> None:
    with structlog.contextvars.bound_contextvars(job_id="7"):
        structlog.get_logger("own").bind().warning("waits")
    assert said()[0]["job_id"] == "7"


def test_a_trace_is_in_the_line(said: Said) -> None:
    try:
        raise ValueError("thử")  # noqa: TRY301
    except ValueError:
        structlog.get_logger("own").bind().exception("broke")
    (line,) = said()
    assert line["level"] == "error"
    assert "ValueError: thử" in str(line["exception"])


def test_lines_of_libraries_look_the_same(said: Said) -> None:
    logging.getLogger("uvicorn.error").info("Started")
    assert {**said()[0], "timestamp": ""} == {"event": "Started", "level": "info", "timestamp": ""}


def test_the_server_makes_no_line_of_its_own_for_a_request(said: Said) -> None:
    logging.getLogger("uvicorn.access").info("GET /plans?q=%s", "Nguyễn Thị Ví Dụ")
    assert said() == []
