"""create_app(): wiring only."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio.to_thread
import structlog
from fastapi import FastAPI

from app import __version__, logs, mirror
from app.database import make_engine
from app.routers import health, middleware, web
from app.routers.api import contract
from app.routers.api.answers import PREFIX
from app.routers.api.v1 import api_routers
from app.routers.application import Application
from app.routers.static import KeptFiles
from app.routers.web import pages
from app.services.storage import Store
from app.settings import Settings, current_settings

if TYPE_CHECKING:
    from app.worker.loop import Worker


def create_app(settings: Settings | None = None, *, with_worker: bool = False) -> FastAPI:
    """The whole application on one engine. The schema must be up to date: see `app.migrate`.

    `with_worker` works jobs in a thread beside it.
    """
    settings = settings or current_settings()
    if not structlog.is_configured():
        logs.configure(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = settings.threads
        worker = _started_worker(app) if with_worker else None
        yield
        if worker:
            await anyio.to_thread.run_sync(worker.stop)
        app.state.engine.dispose()

    app = Application(
        title="Điển Hình",
        version=__version__,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=contract.ADDRESS,
    )
    app.state.settings = settings
    app.state.engine = make_engine(settings.effective_database_url)
    app.state.store = Store.from_settings(settings)
    middleware.install(app, settings)
    contract.install(app)
    app.table.adopt(health.router.routes)
    for router in api_routers():
        app.table.adopt(router.routes, PREFIX, generate_unique_id_function=contract.operation_id)
    app.mount("/mirror", KeptFiles(directory=mirror.folder(settings), check_dir=False), name="mirror")
    app.mount("/static", KeptFiles(directory=pages.STATIC_DIRECTORY), name="static")
    for router in web.routers:
        app.table.adopt(router.routes)
    return app


def _started_worker(app: FastAPI) -> "Worker":
    from app.worker.loop import Worker

    worker = Worker(app.state.engine, app.state.settings, app.state.store)
    worker.start()
    return worker
