"""Which methods an address takes, over all its routes (RFC 9110 wants them in `Allow` of a 405)."""

import re
from typing import Any

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.routing import compile_path


def _table(app: FastAPI) -> list[tuple[re.Pattern[str], set[str]]]:
    kept: Any = getattr(app.state, "methods_by_path", None)
    if kept is None:
        by_path: dict[str, set[str]] = {}
        for route in iter_route_contexts(app.routes):
            if route.path and route.methods:
                by_path.setdefault(route.path, set()).update(route.methods)
        kept = app.state.methods_by_path = [(compile_path(path)[0], methods) for path, methods in by_path.items()]
    table: list[tuple[re.Pattern[str], set[str]]] = kept
    return table


def allowed_methods(app: FastAPI, path: str) -> list[str]:
    """The methods that this path takes; HEAD wherever GET is."""
    found: set[str] = set()
    for pattern, methods in _table(app):
        if pattern.match(path):
            found |= methods
    if "GET" in found:
        found.add("HEAD")
    return sorted(found)
