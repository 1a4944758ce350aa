"""Log lines on standard error: JSON for machines, or coloured text for a person at a terminal.

Our own lines are written by structlog directly; those of libraries come through the standard `logging` and look
the same. Nothing personal is ever put into a line, and so no trace shows the values of variables either.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import orjson

from app.settings import Settings


@contextmanager
def _doing_without(package: str) -> Iterator[None]:
    """While the block runs, the package seems not to be installed, unless it is loaded already."""
    hidden = package not in sys.modules
    if hidden:
        sys.modules[package] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if hidden:
            del sys.modules[package]


with _doing_without("rich"):  # structlog would load it for traces that show the values of variables: ours never do
    import structlog
    from structlog.typing import EventDict, Processor

_SHARED: tuple[Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
)
_stamped = structlog.processors.TimeStamper(fmt="iso", utc=True)


def _json(logger: object, level: str, fields: EventDict) -> bytes:
    """The line in JSON, with what belongs to all lines at its end."""
    if "exc_info" in fields:
        fields = structlog.processors.format_exc_info(logger, level, fields)
    fields["level"] = level
    fields["timestamp"] = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    return orjson.dumps(fields, default=str)


def _json_text(logger: object, level: str, fields: EventDict) -> str:
    return _json(logger, level, fields).decode()


def _json_logger(least: Any) -> type[structlog.typing.BindableLogger]:
    """Loggers that make a line in one step: one stands behind each request, and structlog's chain takes longer."""
    filtering: Any = structlog.make_filtering_bound_logger(least)

    class JsonLogger(filtering):  # type: ignore[misc]
        def _proxy_to_logger(self, method_name: str, event: str | None = None, **fields: Any) -> None:
            said = {**self._context, **fields, "event": event}
            self._logger.msg(_json(self, method_name, structlog.contextvars.merge_contextvars(self, method_name, said)))

    return JsonLogger


def _console() -> Processor:
    plain = structlog.dev.plain_traceback
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)


def configure(settings: Settings) -> None:
    """Set logging up for this process. Done again it changes nothing."""
    least = logging.getLevelName(settings.log_level.upper())
    if settings.log_format == "console":
        structlog.configure(
            processors=[*_SHARED, _stamped, _console()],
            wrapper_class=structlog.make_filtering_bound_logger(least),
            logger_factory=structlog.WriteLoggerFactory(sys.stderr),
            cache_logger_on_first_use=True,
        )
    else:
        structlog.configure(
            processors=[],
            wrapper_class=_json_logger(least),
            logger_factory=structlog.BytesLoggerFactory(sys.stderr.buffer),
            cache_logger_on_first_use=True,
        )
    _take_over_libraries(settings)


def _take_over_libraries(settings: Settings) -> None:
    """Let what libraries log (the server's start and stop, warnings) look like our lines."""
    handler = logging.StreamHandler(sys.stderr)
    rendering: list[Processor] = [_stamped, _console()] if settings.log_format == "console" else [_json_text]
    cleaned = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *rendering]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=cleaned, foreign_pre_chain=_SHARED))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
        logger.setLevel(logging.NOTSET)
    logging.getLogger("uvicorn").setLevel(settings.log_level.upper())
    logging.getLogger("uvicorn.access").propagate = False  # it would print what people search for, and is not even made
