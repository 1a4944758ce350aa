"""`dienhinh worker`: jobs worked by a process of their own, beside servers that only answer."""

import signal

import typer

from app.commands.database import migrated_engine
from app.settings import current_settings


def worker() -> None:
    """Làm các việc chạy nền (gửi thư, nhập đơn vị) trong một tiến trình riêng; đặt DIENHINH_WORKER=0 cho máy chủ."""
    from app import logs
    from app.services.storage import Store
    from app.worker.loop import Worker

    settings = current_settings()
    logs.configure(settings)
    with migrated_engine() as engine:
        working = Worker(engine, settings, Store.from_settings(settings))
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: working.ask_to_stop())
        typer.echo("Đang làm các việc chạy nền. Dừng bằng Ctrl+C.")
        working.run()
