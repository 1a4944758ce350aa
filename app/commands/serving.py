"""`dienhinh run`: the server.

A start answers the sooner the less it loads: what only other commands need is not imported here.
"""

import gc
import sys
from typing import TYPE_CHECKING

from app import __version__
from app.commands.database import migrated_engine
from app.settings import current_settings

if TYPE_CHECKING:
    from fastapi import FastAPI
    from sqlalchemy import Engine

GRACE_SECONDS = 30


def run() -> None:
    """Chạy máy chủ (cập nhật cơ sở dữ liệu trước; nạp dữ liệu mẫu ở lần chạy đầu nếu DIENHINH_DEMO=1)."""
    gc.disable()  # until the application stands: looking through what stays for good only delays the start
    import uvicorn

    from app import logs
    from app.commands.whole_answers import WholeAnswers

    settings = current_settings()
    logs.configure(settings)
    with migrated_engine() as engine:
        _check_key(engine)
        if settings.demo:
            _load_demo(engine)
    sys.stdout.write(f"Điển Hình {__version__}: http://{settings.host}:{settings.port}\n")
    sys.stdout.flush()
    if settings.workers > 1:
        gc.enable()  # each of them has a process of its own
    uvicorn.run(
        "app.commands.serving:application",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_config=None,
        access_log=False,
        http=WholeAnswers,
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or "",
    )


def _check_key(engine: "Engine") -> None:
    """A start without the key of secrets that are kept is refused. Raises Unavailable `secret_key_missing`."""
    from app.database import transaction
    from app.services import second_factors

    with transaction(engine, writing=False) as session:
        second_factors.check_key(session, settings=current_settings())


def _load_demo(engine: "Engine") -> None:
    from app.services.demo import load_demo

    loaded = load_demo(engine, current_settings())
    if loaded:
        from app.commands.demo_accounts import show_accounts

        show_accounts(loaded)


def application() -> "FastAPI":
    """What each server process serves: the application, with logging set up."""
    gc.disable()
    from app import logs
    from app.main import create_app

    settings = current_settings()
    logs.configure(settings)
    made = create_app(settings, with_worker=settings.worker)
    gc.freeze()
    gc.enable()
    return made
