"""What scripts make pleasant: changes in place, a live preview, nothing typed is lost. And life without the CDN."""

import gzip
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import CDN, sign_in


@pytest.fixture
def plan_page(site, open_browser):
    """A drafter's window on a plan that may be edited."""
    page = open_browser().new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/plans?status=draft&kind=honouring_conference")
    page.locator("#results td a").first.click()
    page.wait_for_url(re.compile(r"/plans/[0-9a-f-]+$"))
    return page


def _never_reloaded(page) -> None:
    page.evaluate("window.stillHere = true")


def _is_still_the_same_page(page) -> bool:
    return page.evaluate("window.stillHere === true")


def test_a_row_is_added_without_leaving_the_page(plan_page):
    plan_page.goto(f"{plan_page.url}/allocations")
    _never_reloaded(plan_page)
    form = plan_page.locator("form.part-form[action$='/parts/allocations']")
    plan_page.locator("details.add", has=form).locator("summary").click()
    form.locator("[name=organisation_name]").fill("Công đoàn ngành Thử")
    form.locator("[name=minimum]").fill("7")
    form.locator("[name=maximum]").fill("7")
    form.locator("button.main").click()
    expect(plan_page.locator("#part table").first).to_contain_text("Công đoàn ngành Thử")
    expect(plan_page.locator("#notice")).to_contain_text("Đã thêm")
    assert _is_still_the_same_page(plan_page)


def test_a_refused_row_keeps_its_input_and_takes_the_focus(plan_page):
    plan_page.goto(f"{plan_page.url}/allocations")
    form = plan_page.locator("form.part-form[action$='/parts/allocations']")
    plan_page.locator("details.add", has=form).locator("summary").click()
    form.locator("[name=minimum]").fill("9")
    form.locator("[name=maximum]").fill("3")
    form.locator("[name=organisation_name]").fill("Ngược")
    form.locator("button.main").click()
    expect(plan_page.locator("#part [role=alert]")).to_be_visible()
    expect(plan_page.locator("form.part-form[action$='/parts/allocations'] [name=minimum]")).to_have_value("9")


def test_a_row_moves_by_keyboard_and_keeps_the_focus(plan_page):
    plan_page.goto(f"{plan_page.url}/agenda")
    _never_reloaded(plan_page)
    titles = plan_page.locator("#part table td strong")
    first, second = titles.nth(0).inner_text(), titles.nth(1).inner_text()
    button = plan_page.locator("[id^=down-]").first
    identity = button.get_attribute("id")
    button.focus()
    plan_page.keyboard.press("Enter")
    expect(titles.nth(0)).to_have_text(second)
    expect(titles.nth(1)).to_have_text(first)
    expect(plan_page.locator(f"#{identity}")).to_be_focused()
    assert _is_still_the_same_page(plan_page)


def test_times_are_recomputed_when_an_item_grows(plan_page):
    plan_page.goto(f"{plan_page.url}/agenda")
    for index, fields in ((0, {"fixed_start": "08:00", "duration_minutes": "30"}), (1, {"duration_minutes": "15"})):
        plan_page.locator("#part table td.tools a").nth(index).click()
        form = plan_page.locator("tr.editing form")
        expect(form.locator(":focus")).to_have_count(1)  # it stands in the page and is ready to be sent
        for name, value in fields.items():
            form.locator(f"[name={name}]").fill(value)
        form.locator("button.main").click()
        expect(plan_page.locator("tr.editing")).to_have_count(0)
    expect(plan_page.locator("#part table tbody tr").nth(1)).to_contain_text("08:30–08:45")


def test_leaving_a_changed_form_warns(plan_page):
    plan_page.goto(f"{plan_page.url}/head")
    plan_page.locator("form[data-guard] [name=signer]").first.press_sequentially("Ai đó")
    asked = []
    plan_page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    plan_page.goto(f"{plan_page.url.removesuffix('/head')}/tasks")
    assert asked == ["beforeunload"]


def test_a_long_text_is_offered_again_after_the_window_closed(plan_page):
    plan_page.locator(".section-text", has_text="MỤC ĐÍCH").locator("a.button").first.click()
    field = plan_page.locator("#section-form textarea")
    field.press_sequentially("Lời viết dở ")
    expect(field).to_have_attribute("data-kept", "")
    typed = field.input_value()
    plan_page.once("dialog", lambda dialog: dialog.accept())
    plan_page.reload()
    plan_page.get_by_role("button", name="Lấy lại").click()
    expect(field).to_have_value(typed)


def test_a_fact_shows_its_place_in_the_source(site, open_browser):
    page = open_browser().new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/imports")
    page.locator("td a").first.click()
    link = page.locator(".fact .where a[data-words]").first
    number = link.get_attribute("href")
    link.click()
    expect(page.locator(f"{number}.shown")).to_be_in_viewport()


def test_a_fact_shows_its_place_without_scripts(site, open_browser):
    page = open_browser(scripts=False).new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/imports")
    page.locator("td a").first.click()
    link = page.locator(".fact .where a").last
    link.click()
    expect(page.locator(link.get_attribute("href"))).to_be_in_viewport()


def test_the_list_is_searched_while_typing(site, open_browser):
    page = open_browser().new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/plans")
    _never_reloaded(page)
    before = page.locator("#results tbody tr").count()
    page.locator("[name=q]").press_sequentially("chuyen muc")
    expect(page.locator("#results tbody tr")).to_have_count(1)
    assert before > 1
    assert _is_still_the_same_page(page)


def test_everything_works_when_the_cdn_is_not_reached(site, open_browser):
    page = open_browser(cdn=False).new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/plans?status=draft&kind=honouring_conference")
    page.locator("#results td a").first.click()
    page.wait_for_url(re.compile(r"/plans/[0-9a-f-]+$"))
    page.goto(f"{page.url}/agenda")
    titles = page.locator("#part table td strong")
    second = titles.nth(1).inner_text()
    page.locator("[id^=down-]").first.click()
    expect(titles.nth(0)).to_have_text(second)


def test_another_file_than_the_expected_htmx_is_not_run(site, browser):
    context = browser.new_context()
    headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript"}
    context.route(CDN, lambda route: route.fulfill(body="window.foreign = true", headers=headers))
    page = context.new_page()
    page.goto(f"{site.url}/sign-in")
    assert page.evaluate("window.foreign") is None
    context.close()


def test_a_first_load_is_small(site, open_browser):
    """Under 60 KB compressed, htmx included (the CDN compresses, and gzip here stands for it)."""
    page = open_browser().new_page()
    sizes: list[int] = []
    page.on("response", lambda response: sizes.append(len(gzip.compress(response.body()))))
    page.goto(f"{site.url}/sign-in")
    page.wait_for_load_state("networkidle")
    assert 20 * 1024 < sum(sizes) < 60 * 1024
