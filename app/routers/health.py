"""Is the process alive, and can it do its work."""

from typing import Any

import structlog
from fastapi import APIRouter, Request, Response
from sqlalchemy import text

from app.database import transaction
from app.migrate import is_current
from app.routers.api.answers import plain_json
from app.routers.table import LazyRoute

router = APIRouter(include_in_schema=False, route_class=LazyRoute)
log = structlog.get_logger("health")


@router.get("/healthz")
async def healthz() -> Response:
    """200 as long as the process answers at all."""
    return plain_json({"status": "ok"}, headers={"Cache-Control": "no-store"})


@router.get("/readyz")
def readyz(request: Request) -> Response:
    """200 when the database answers, its schema is this release's, and files can be kept; else 503."""
    found = checks(request)
    ready = all(found.values())
    body = {
        "status": "ok" if ready else "unavailable",
        "checks": {n: "ok" if v else "failed" for n, v in found.items()},
    }
    return plain_json(body, status=200 if ready else 503, headers={"Cache-Control": "no-store"})


def checks(request: Request) -> dict[str, bool]:
    """Whether the database answers, has this release's schema, and files can be kept."""
    return {"database": _database(request), "migrations": _migrations(request), "storage": _storage(request)}


def _attempt(name: str, check: Any) -> bool:
    try:
        return bool(check())
    except Exception as error:  # noqa: BLE001 - whatever is wrong, the answer is "not ready"
        log.warning("not_ready", check=name, error=type(error).__name__)
        return False


def _database(request: Request) -> bool:
    def answers() -> bool:
        with transaction(request.app.state.engine, writing=False) as session:
            return bool(session.connection().execute(text("SELECT 1")).scalar_one() == 1)

    return _attempt("database", answers)


def _migrations(request: Request) -> bool:
    return _attempt("migrations", lambda: is_current(request.app.state.engine))


def _storage(request: Request) -> bool:
    return _attempt("storage", request.app.state.store.is_ready)
