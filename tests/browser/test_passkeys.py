"""Passkeys in a real Chromium, with the authenticator that it brings for tests (WebDriver's virtual one)."""

import re
import time

import pyotp
import pytest

from tests.browser.conftest import sign_in

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def local(site):
    """The same site by name: passkeys are tied to names, not to numbers."""
    return type(site)(site.url.replace("127.0.0.1", "localhost"), site.people)


def with_device(context):
    """A page whose browser has a device with a fingerprint reader."""
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    device = devtools.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]
    return page, devtools, device


def add_passkey(page, url: str) -> None:
    page.goto(f"{url}/account/passkeys")
    page.locator("form[data-passkey=make] [name=name]").fill("Máy ở cơ quan")
    page.locator("form[data-passkey=make] button").click()
    page.locator("table", has_text="Máy ở cơ quan").wait_for()


def sign_out(page) -> None:
    page.locator("form[action='/sign-out'] button").click()
    page.wait_for_url(re.compile("/sign-in"))


def test_a_passkey_is_added_and_opens_the_door_alone(local, open_browser):
    page, _, _ = with_device(open_browser())
    sign_in(page, local, "soanthao")
    add_passkey(page, local.url)
    sign_out(page)
    page.goto(f"{local.url}/sign-in?next=/plans")
    page.locator("form[data-passkey=use] button").click()
    page.wait_for_url(f"{local.url}/plans")
    page.goto(f"{local.url}/account/passkeys")
    assert "chưa dùng" not in page.locator("main table").inner_text()


def test_a_passkey_is_the_second_step(local, open_browser):
    page, _, _ = with_device(open_browser())
    sign_in(page, local, "soanthao")
    add_passkey(page, local.url)
    page.goto(f"{local.url}/account/second-factor")
    page.locator("main .content button").click()
    secret = page.locator(".secret").inner_text().replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(time.time()))
    page.locator("main .content form button").click()
    page.locator(".codes").wait_for()
    page.goto(local.url)
    sign_out(page)
    person = local.people["soanthao"]
    page.locator("[name=login]").fill(person.login)
    page.locator("[name=password]").fill(person.password)
    page.locator("form[action='/sign-in'] button").click()
    page.wait_for_url(re.compile("/sign-in/second-factor"))
    page.locator("form[data-passkey=use] button").click()
    page.wait_for_url(f"{local.url}/")


def test_a_removed_passkey_opens_nothing(local, open_browser):
    page, _, _ = with_device(open_browser())
    sign_in(page, local, "soanthao")
    add_passkey(page, local.url)
    page.locator("form[action$='/remove'] button").click()
    page.locator("main .empty").wait_for()
    sign_out(page)
    page.locator("form[data-passkey=use] button").click()
    page.locator("main [role=alert]:visible").wait_for()
    page.goto(f"{local.url}/plans")
    assert "/sign-in" in page.url


def test_a_copied_passkey_is_noticed_by_its_count(local, open_browser):
    page, devtools, device = with_device(open_browser())
    sign_in(page, local, "soanthao")
    add_passkey(page, local.url)
    sign_out(page)
    kept = devtools.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"][0]
    page.locator("form[data-passkey=use] button").click()
    page.wait_for_url(f"{local.url}/")
    sign_out(page)
    devtools.send("WebAuthn.removeCredential", {"authenticatorId": device, "credentialId": kept["credentialId"]})
    devtools.send("WebAuthn.addCredential", {"authenticatorId": device, "credential": {**kept, "signCount": 0}})
    page.locator("form[data-passkey=use] button").click()
    page.locator("main [role=alert]:visible").wait_for()
    assert "/sign-in" in page.url


def test_a_device_that_does_not_check_its_holder_is_refused(local, open_browser):
    page, devtools, device = with_device(open_browser())
    sign_in(page, local, "soanthao")
    devtools.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
    page.goto(f"{local.url}/account/passkeys")
    page.locator("form[data-passkey=make] button").click()
    page.locator("form [role=alert]:visible").wait_for()
    page.goto(f"{local.url}/account/passkeys")
    assert page.locator("main .empty").count() == 1


def test_at_an_address_of_numbers_the_page_says_why_not(site, open_browser):
    page, _, _ = with_device(open_browser())
    page.goto(f"{site.url}/sign-in")
    page.locator("form[data-passkey=use] button").click()
    line = page.locator("form[data-passkey=use] [role=alert]:visible")
    assert "localhost" in line.inner_text()


def test_without_scripts_the_page_says_what_to_do_instead(site, open_browser):
    page = open_browser(scripts=False).new_page()
    page.goto(f"{site.url}/sign-in")
    assert page.locator("form[data-passkey]").is_hidden()
    assert page.locator(".no-script").is_visible()
