"""Every page, in both languages, on a telephone and on a desk: nothing for axe to find, nothing beyond the edge."""

import json

import pytest

from tests.browser.conftest import WIDTHS, sign_in

DRAFTER_PAGES = (
    "/",
    "/plans",
    "/plans/new",
    "{plan}",
    "{plan}/head",
    "{plan}/allocations",
    "{plan}/agenda",
    "{plan}/tasks",
    "{plan}/documents",
    "{plan}/history",
    "{plan}/decide",
    "{section}",
    "{row}",
    "{broadcast}/broadcast",
    "{issued}",
    "/imports",
    "{import}",
    "/organisations",
    "/no-such-page",
)
ADMINISTRATOR_PAGES = (
    "/organisations/new",
    "{organisation}",
    "/account/tokens",
    "/admin/tokens",
    "/admin/health",
    "/admin/settings",
    "/admin/jobs",
    "/admin/log",
    "/admin/organisation-imports",
)
AXE_OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def _addresses(page, url: str) -> dict[str, str]:
    """Where the sample data's things stand."""
    found = {}

    def first(address: str, selector: str) -> str:
        page.goto(url + address)
        return page.locator(selector).first.get_attribute("href")

    found["plan"] = first("/plans?status=draft&kind=honouring_conference", "#results td a")
    found["broadcast"] = first("/plans?kind=broadcast_column", "#results td a")
    found["issued"] = first("/plans?status=issued", "#results td a")
    found["section"] = first(found["plan"], ".section-text a.button")
    found["row"] = first(found["plan"] + "/allocations", "#part td.tools a")
    found["import"] = first("/imports", "table td a")
    found["organisation"] = first("/organisations?q=y+te", "#results td a")
    return found


@pytest.fixture(scope="module")
def addresses(browser, shown_site):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, shown_site, "soanthao")
    yield _addresses(page, shown_site.url)
    context.close()


def _complaints(page, packages) -> list[str]:
    page.evaluate((packages / "axe-core" / "axe.min.js").read_text("utf-8"))
    result = page.evaluate(f"axe.run(document, {json.dumps(AXE_OPTIONS)})")
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]


def _check(page, packages, url: str) -> list[str]:
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(url)
        beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if beyond > 0:
            found.append(f"{width} px: {beyond} px beyond the edge")
        found += [f"{width} px: {complaint}" for complaint in _complaints(page, packages)]
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("address", DRAFTER_PAGES)
def test_a_page_is_whole_and_accessible(open_browser, shown_site, addresses, packages, address, language):
    page = open_browser(language=language).new_page()
    sign_in(page, shown_site, "soanthao")
    assert _check(page, packages, shown_site.url + address.format(**addresses)) == []


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("address", ADMINISTRATOR_PAGES)
def test_an_administrators_page_is_whole_and_accessible(
    open_browser, shown_site, addresses, packages, address, language
):
    page = open_browser(language=language).new_page()
    sign_in(page, shown_site, "quantri")
    assert _check(page, packages, shown_site.url + address.format(**addresses)) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_door_is_whole_and_accessible(open_browser, shown_site, packages, language):
    page = open_browser(language=language).new_page()
    assert _check(page, packages, f"{shown_site.url}/sign-in") == []


def test_the_dark_page_is_accessible_too(open_browser, shown_site, addresses, packages):
    page = open_browser().new_page()
    page.emulate_media(color_scheme="dark")
    sign_in(page, shown_site, "soanthao")
    for address in ("/", "{plan}", "{plan}/tasks", "{import}"):
        page.goto(shown_site.url + address.format(**addresses))
        assert _complaints(page, packages) == []
