"""How the system is: database, schema, files, queue, mail, disk; and which settings are in force."""

import shutil
from datetime import timedelta
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from app import __version__
from app.enums import Permission
from app.migrate import current_revision
from app.models.base import now
from app.routers import health
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.pages import page
from app.routers.web.route import PageRoute
from app.services.job_lists import queue_figures
from app.settings import Settings

router = APIRouter(prefix="/admin", include_in_schema=False, route_class=PageRoute)

LATE: Final = timedelta(minutes=5)
LEAST_FREE: Final = 0.1
DATABASES: Final = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@router.get("/health")
def show_health(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep) -> Response:
    """Each part with a word and a shape, and what to do where it is not well."""
    queue = queue_figures(session, actor)
    disk = shutil.disk_usage(settings.data_dir if settings.data_dir.exists() else ".")
    engine = request.app.state.engine
    return page(
        request,
        "admin/health.html",
        ready=health.checks(request),
        database=DATABASES[engine.dialect.name],
        revision=current_revision(engine),
        queue=queue,
        stuck=bool(queue.oldest_due and now() - queue.oldest_due > LATE),
        disk=disk,
        disk_low=disk.free < LEAST_FREE * disk.total,
        version=__version__,
    )


@router.get("/settings")
def show_settings(request: Request, actor: ActorDep, settings: SettingsDep) -> Response:
    """Every setting with its value, where it comes from and what it does. Secrets are only said to be set."""
    actor.require(Permission.SETTINGS_READ, actor.organisation_id)
    rows = [
        (
            f"DIENHINH_{name.upper()}",
            _shown(getattr(settings, name)),
            name in settings.model_fields_set,
            info.description,
        )
        for name, info in Settings.model_fields.items()
    ]
    return page(request, "admin/settings.html", rows=rows)


def _shown(value: Any) -> str | bool | None:
    """A value for the page: True stands for a secret that is set, None for nothing."""
    if isinstance(value, SecretStr):
        return True if value.get_secret_value() else None
    text = str(value) if value is not None else ""
    return _without_password(text) if "://" in text else text or None


def _without_password(address: str) -> str:
    try:
        return make_url(address).render_as_string(hide_password=True)
    except ArgumentError:
        return address.partition("://")[0] + "://…"
