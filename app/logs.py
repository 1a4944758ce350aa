"""Log lines on standard error: JSON for machines, or coloured text for a person at a terminal.

Our own lines are written by structlog directly; those of libraries come through the standard `logging` and look
the same. Nothing personal is ever put into a line, and so no trace shows the values of variables either.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
    from structlog.typing import Processor

_SHARED: tuple[Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
)


def _json(value: Any, **_options: Any) -> str:
    return orjson.dumps(value, default=str).decode()


def _rendering(settings: Settings) -> list[Processor]:
    """The last steps, which make the line."""
    if settings.log_format == "console":
        plain = structlog.dev.plain_traceback
        return [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(serializer=_json)]


def configure(settings: Settings) -> None:
    """Set logging up for this process. Done again it changes nothing."""
    structlog.configure(
        processors=[*_SHARED, *_rendering(settings)],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(settings.log_level.upper())),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    _take_over_libraries(settings)


def _take_over_libraries(settings: Settings) -> None:
    """Let what libraries log (the server's start and stop, warnings) look like our lines."""
    handler = logging.StreamHandler(sys.stderr)
    cleaned: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(settings)]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=cleaned, foreign_pre_chain=_SHARED))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
    logging.getLogger("uvicorn").setLevel(settings.log_level.upper())
    logging.getLogger("uvicorn.access").disabled = True  # it would print what people search for
