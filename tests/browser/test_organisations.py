"""The tree and the acts upon bodies in a browser: by keyboard, with scripts and without, accessible and whole."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import sign_in
from tests.browser.test_pages import _check

PAGES = ("/organisations/tree", "/organisations/duplicates", "{body}/rename", "{body}/move", "{body}/merge",
         "{body}/split", "{body}/close", "{body}?day=2020-01-01")  # fmt: skip


@pytest.fixture(scope="module")
def body(browser, shown_site):
    context = browser.new_context()
    page = context.new_page()
    sign_in(page, shown_site, "soanthao")
    page.goto(shown_site.url + "/organisations?q=y+te")
    yield page.locator("#results td a").first.get_attribute("href")
    context.close()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_is_whole_and_accessible(open_browser, shown_site, packages, body, language):
    page = open_browser(language=language).new_page()
    sign_in(page, shown_site, "quantri")
    found = {address: _check(page, packages, shown_site.url + address.format(body=body)) for address in PAGES}
    assert {address: complaints for address, complaints in found.items() if complaints} == {}


@pytest.mark.parametrize("scripts", [True, False])
def test_a_branch_is_closed_and_opened_by_keyboard(open_browser, shown_site, scripts):
    page = open_browser(scripts=scripts).new_page()
    sign_in(page, shown_site, "soanthao")
    page.goto(shown_site.url + "/organisations/tree")
    inside = page.get_by_role("link", name="Công đoàn ngành Y tế", exact=True)
    assert inside.is_visible()
    toggle = page.get_by_role("link", name="Đơn vị trực thuộc của Liên đoàn Lao động tỉnh Sông Lam")
    toggle.press("Enter")
    inside.wait_for(state="detached")
    assert toggle.get_attribute("aria-expanded") == "false"
    toggle.press("Enter")
    inside.wait_for(state="visible")
    assert toggle.get_attribute("aria-expanded") == "true"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_search_within_a_form_keeps_the_day(open_browser, shown_site, body, scripts):
    page = open_browser(scripts=scripts).new_page()
    sign_in(page, shown_site, "quantri")
    page.goto(shown_site.url + body + "/move")
    page.fill("[name=effective_on]", "2027-02-03")
    page.get_by_role("searchbox").fill("giao duc")
    if not scripts:
        page.get_by_role("searchbox").press("Enter")
    expect(page.get_by_role("radio")).to_have_count(1)
    expect(page.get_by_role("radio")).to_have_accessible_name(re.compile("^Công đoàn ngành Giáo dục"))
    assert page.input_value("[name=effective_on]") == "2027-02-03"
