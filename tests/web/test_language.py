"""Two languages: what the person chose, what the browser asks for, and a catalogue that is complete."""

from babel.messages.pofile import read_po

from app.routers.web import messages


def test_the_browser_is_answered_in_the_language_it_asks_for(client):
    english = client.get("/sign-in", headers={"Accept-Language": "en-GB,en;q=0.9,vi;q=0.5"}).text
    assert '<html lang="en">' in english
    assert "Password" in english


def test_the_choice_of_the_person_goes_before_the_browser(client):
    chosen = client.post("/language", data={"language": "vi", "next": "/sign-in"})
    assert chosen.headers["location"] == "/sign-in"
    client.cookies.set("dh_language", "vi")
    assert "Mật khẩu" in client.get("/sign-in", headers={"Accept-Language": "en"}).text


def test_an_unknown_language_is_refused(client):
    assert client.post("/language", data={"language": "xx"}).status_code == 422


def test_a_refusal_is_said_in_english_too(as_drafter):
    answer = as_drafter.get("/plans/00000000-0000-7000-8000-000000000000", headers={"Accept-Language": "en"})
    assert answer.status_code == 404
    assert "Not found" in answer.text


def test_the_english_catalogue_says_everything():
    assert messages.missing(messages.read_catalogue()) == []


def test_the_english_catalogue_says_nothing_that_is_gone():
    with messages.ENGLISH.open("rb") as file:
        held = {(message.context, message.id) for message in read_po(file, locale="en") if message.id}
    known = set(messages.source_messages())
    assert held - known == set()


def test_placeholders_are_the_same_in_both_languages():
    with messages.ENGLISH.open("rb") as file:
        wrong = [
            message.id
            for message in read_po(file, locale="en")
            for string in (message.string if isinstance(message.string, tuple) else (message.string,))
            if message.id and not message.context and _places(message.id) != _places(string)
        ]
    assert wrong == []


def _places(text) -> set[str]:
    import re

    return set(re.findall(r"%\(\w+\)s|\{\w+\}", text if isinstance(text, str) else text[0]))
