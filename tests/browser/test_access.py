"""From an invitation to handing over, by the people who do it; and every page of access, whole and accessible."""

import email
import email.policy
import json
import re
import time

import pyotp
import pytest

from app.database import make_engine
from app.routers.web import account_menu, admin_menu
from app.services.storage import Store
from app.settings import Settings
from app.worker.loop import Worker
from tests.browser.conftest import WIDTHS, running, sign_in
from tests.browser.test_pages import AXE_OPTIONS

NEW_PASSWORD = "con trâu đi trước cái cày"
DOOR = ("/sign-in", "/password-reset", "/password-reset/sent")


@pytest.fixture
def strict_site(tmp_path, sqlite_template):
    """A product in which leaders need a second factor."""
    with running(tmp_path / "own", sqlite_template, require_second_factor="leader") as site:
        yield site


@pytest.fixture
def link_in_letter(tmp_path):
    """Lets the worker send what waits, and gives the path of the link in the letter to this address."""
    settings = Settings(data_dir=tmp_path / "own")

    def read(address: str) -> str:
        engine = make_engine(settings.effective_database_url)
        worker = Worker(engine, settings, Store.from_settings(settings))
        while worker.work_one():
            pass
        engine.dispose()
        letters = [
            email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            for path in sorted(settings.effective_mail_dir.iterdir())
        ]
        text = next(letter.get_content() for letter in reversed(letters) if address in letter["To"])
        return re.search(r"http://127\.0\.0\.1:8000(/\S+)", text)[1]

    return read


def invite(page, url: str) -> None:
    page.goto(f"{url}/admin/invitations")
    form = page.locator("form[action='/admin/invitations'][method=post]")
    if not form.is_visible():
        page.locator("details.add summary").click()
    form.locator("[name=full_name]").fill("Hoàng Thị Mới")
    form.locator("[name=email]").fill("moi@vidu.vn")
    form.get_by_role("radio", name=re.compile("^Liên đoàn Lao động tỉnh Sông Lam")).check()
    form.locator("[name=role]").select_option("leader")
    form.locator("button.main").click()
    page.locator("table", has_text="moi@vidu.vn").wait_for()


def accept(page, address: str) -> str:
    """A login and password of one's own, then an authenticator, then in; gives the secret."""
    page.goto(address)
    page.locator("[name=login]").fill("hoangmoi")
    page.locator("[name=password]").fill(NEW_PASSWORD)
    page.locator("main form button.main").click()
    page.wait_for_url(re.compile("/sign-in/second-factor"))
    secret = page.locator(".secret").inner_text().replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(time.time()))
    page.locator("main form button.main").click()
    assert page.locator(".codes li").count() == 10
    page.locator("a.button.main").click()
    page.locator("form[action='/sign-out']").wait_for()
    return secret


def leave_and_come_back(page, url: str, secret: str) -> None:
    page.locator("form[action='/sign-out'] button").click()
    page.wait_for_url(re.compile("/sign-in"))
    page.locator("[name=login]").fill("hoangmoi")
    page.locator("[name=password]").fill(NEW_PASSWORD)
    page.locator("form[action='/sign-in'] button").click()
    page.wait_for_url(re.compile("/sign-in/second-factor"))
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(time.time() + 30))  # the next one: none is taken twice
    page.locator("form[action='/sign-in/second-factor'] button.main").click()
    page.wait_for_url(f"{url}/")


def approve(page, url: str) -> None:
    page.goto(f"{url}/plans?status=submitted")
    page.locator("#results td a").first.click()
    page.locator(".head form[action$='/approve'] button").click()
    page.locator(".badge-approved").wait_for()


def hand_over(page, url: str) -> None:
    page.goto(f"{url}/admin/accounts?q=hoang+thi+moi")
    page.locator("table td a", has_text="Hoàng Thị Mới").click()
    form = page.locator("form[action$='/hand-over']")
    form.locator("[name=successor]").fill("soanthao")
    form.locator("button").click()
    page.locator("form[action$='/reopen']").wait_for()


@pytest.mark.parametrize(
    ("language", "width", "scripts"),
    [("vi", 1280, True), ("en", 360, False)],
    ids=["Vietnamese, a desk, with scripts", "English, a telephone, without scripts"],
)
def test_from_an_invitation_to_handing_over(strict_site, open_browser, link_in_letter, language, width, scripts):
    url = strict_site.url
    window = {"language": language, "width": width, "scripts": scripts}
    administrator = open_browser(**window).new_page()
    sign_in(administrator, strict_site, "quantri")
    invite(administrator, url)
    newcomer = open_browser(**window).new_page()
    secret = accept(newcomer, url + link_in_letter("moi@vidu.vn"))
    leave_and_come_back(newcomer, url, secret)
    approve(newcomer, url)
    hand_over(administrator, url)
    newcomer.goto(f"{url}/plans")
    assert "/sign-in" in newcomer.url
    successor = open_browser(**window).new_page()
    sign_in_with_factor_due(successor, strict_site)


def sign_in_with_factor_due(page, site) -> None:
    """Who took over a leader's role now needs what leaders need."""
    person = site.people["soanthao"]
    page.goto(f"{site.url}/sign-in")
    page.locator("[name=login]").fill(person.login)
    page.locator("[name=password]").fill(person.password)
    page.locator("form[action='/sign-in'] button").click()
    page.locator(".secret").wait_for()


def test_a_forgotten_password_is_set_anew_by_the_letter(strict_site, open_browser, link_in_letter):
    administrator = open_browser().new_page()
    sign_in(administrator, strict_site, "quantri")
    invite(administrator, strict_site.url)
    page = open_browser(scripts=False).new_page()
    accept(page, strict_site.url + link_in_letter("moi@vidu.vn"))
    page.locator("form[action='/sign-out'] button").click()
    page.locator("a[href='/password-reset']").click()
    page.locator("[name=name]").fill("moi@vidu.vn")
    page.locator("main form button.main").click()
    page.wait_for_url(re.compile("/password-reset/sent"))
    page.goto(strict_site.url + link_in_letter("moi@vidu.vn"))
    page.locator("[name=password]").fill("một câu mới rất dài")
    page.locator("main form button").click()
    page.wait_for_url(re.compile("/sign-in"))
    page.locator("[name=login]").fill("hoangmoi")
    page.locator("[name=password]").fill("một câu mới rất dài")
    page.locator("form[action='/sign-in'] button").click()
    page.wait_for_url(re.compile("/sign-in/second-factor"))


def test_recovery_codes_can_be_kept_as_a_file(site, open_browser):
    page = open_browser().new_page()
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/account/second-factor")
    page.locator(".content form button").click()
    secret = page.locator(".secret").inner_text().replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(time.time()))
    page.locator(".content form button.main").click()
    codes = page.locator(".codes li").all_inner_texts()
    with page.expect_download() as waiting:
        page.locator("a[download]").click()
    kept = waiting.value.path().read_text("utf-8").split()
    assert [word for word in kept if "-" in word] == codes


# --- every page ------------------------------------------------------------------------------------------------------


def complaints(page, packages, url: str) -> list[str]:
    found = []
    axe = (packages / "axe-core" / "axe.min.js").read_text("utf-8")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(url)
        beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if beyond > 0:
            found.append(f"{url}, {width} px: {beyond} px beyond the edge")
        page.evaluate(axe)
        result = page.evaluate(f"axe.run(document, {json.dumps(AXE_OPTIONS)})")
        found += [f"{url}, {width} px: {v['id']}: {n['html'][:200]}" for v in result["violations"] for n in v["nodes"]]
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_of_ones_own_is_whole_and_accessible(open_browser, shown_site, packages, language):
    page = open_browser(language=language).new_page()
    sign_in(page, shown_site, "soanthao")
    pages = [path for path, _ in account_menu.ENTRIES]
    assert [wrong for path in pages for wrong in complaints(page, packages, shown_site.url + path)] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_of_administration_is_whole_and_accessible(open_browser, shown_site, packages, language):
    page = open_browser(language=language).new_page()
    sign_in(page, shown_site, "quantri")
    pages = ["/admin", *(path for path, _, _ in admin_menu.ENTRIES)]
    assert [wrong for path in pages for wrong in complaints(page, packages, shown_site.url + path)] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_pages_before_the_door_are_whole_and_accessible(open_browser, shown_site, packages, language):
    page = open_browser(language=language).new_page()
    assert [wrong for path in DOOR for wrong in complaints(page, packages, shown_site.url + path)] == []


def test_setting_up_a_second_factor_is_accessible_in_the_dark_too(open_browser, site, packages):
    page = open_browser().new_page()
    page.emulate_media(color_scheme="dark")
    sign_in(page, site, "soanthao")
    page.goto(f"{site.url}/account/second-factor")
    page.locator(".content form button").click()
    page.locator(".secret").wait_for()
    assert complaints(page, packages, f"{site.url}/account/second-factor") == []
