"""Pictures of the real product with its sample data: `make screenshots` writes docs/screenshots."""

import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright
from sqlmodel import select

from app.database import make_engine, transaction
from app.main import create_app
from app.migrate import upgrade
from app.models.plan import Plan
from app.services.demo import SAMPLES, DemoAccount, load_demo
from app.settings import Settings

TARGET = Path(__file__).parent.parent / "docs" / "screenshots"
DESK, TELEPHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 780}
SAMPLE = SAMPLES / "giao-luu-dien-hinh.docx"


@contextmanager
def _product(folder: Path) -> Iterator[tuple[str, list[DemoAccount], str]]:
    """A running product: its address, its people, and the id of the plan to show."""
    settings = Settings(data_dir=folder, log_level="error")
    engine = make_engine(settings.effective_database_url)
    upgrade(engine)
    people = load_demo(engine, settings) or []
    with transaction(engine, writing=False) as session:
        shown = next(plan for plan in session.exec(select(Plan)).all() if "giao lưu" in plan.title)
    engine.dispose()
    ready = threading.Event()
    app = create_app(settings)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None))
    thread = threading.Thread(target=_serve, args=(server, listening, ready), daemon=True)
    thread.start()
    ready.wait(60)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}", people, str(shown.id)
    server.should_exit = True
    thread.join()
    listening.close()


def _serve(server: uvicorn.Server, listening: socket.socket, ready: threading.Event) -> None:
    ready.set()  # the socket already listens: what comes before the start waits in its queue
    server.run(sockets=[listening])


def _sign_in(page: Page, url: str, person: DemoAccount) -> None:
    page.goto(f"{url}/sign-in")
    page.fill("[name=login]", person.login)
    page.fill("[name=password]", person.password)
    page.click("main button.main")
    page.wait_for_url(f"{url}/")


def _import(page: Page, url: str) -> None:
    """Upload the sample, and stop at its review."""
    page.goto(f"{url}/imports")
    page.set_input_files("input[type=file]", SAMPLE)
    page.click("form:has(input[type=file]) button")
    page.wait_for_load_state()


def _take(page: Page, name: str, url: str | None = None) -> None:
    if url:
        page.goto(url)
    page.screenshot(path=TARGET / f"{name}.png")


def _shoot(page: Page, url: str, plan: str) -> None:
    for name, path in {
        "home": "/",
        "plans": "/plans",
        "plan": f"/plans/{plan}",
        "allocations": f"/plans/{plan}/allocations",
        "agenda": f"/plans/{plan}/agenda",
        "documents": f"/plans/{plan}/documents",
    }.items():
        _take(page, name, url + path)
    _import(page, url)
    _take(page, "import")


def main() -> None:
    """Write every picture."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        _product(Path(folder)) as (url, people, plan),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for viewport, suffix in ((DESK, ""), (TELEPHONE, "-telephone")):
            context = browser.new_context(viewport=viewport, locale="vi")
            context.route("https://**", lambda route: route.abort())  # the pages work without the CDN
            page = context.new_page()
            _sign_in(page, url, people[0])
            if suffix:
                _take(page, f"home{suffix}", f"{url}/")
            else:
                _shoot(page, url, plan)
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
