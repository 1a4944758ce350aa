"""Letters are put into the outbox with their act, and nobody writes into their heads."""

import pytest
from sqlmodel import select

from app.errors import BadInput
from app.models.account import Account
from app.models.job import Job
from app.services import mail

VALUES = {"name": "Nguyễn Thị Soạn", "login": "soan", "link": "https://vidu.vn/password-reset/abc", "minutes": "60"}


def put(session, **changed):
    given = {"to": "soan@vidu.vn", "template": "password_reset", "language": "vi", "values": VALUES} | changed
    return mail.send_later(session, **given)


def test_a_letter_waits_in_the_outbox(session, organisation):
    put(session, organisation_id=organisation.id)
    job = session.exec(select(Job)).one()
    assert job.payload["to"] == "soan@vidu.vn"
    assert job.organisation_id == organisation.id


def test_a_letter_to_a_member_is_seen_by_the_administrators_of_its_body(session, cast, organisation):
    session.get_one(Account, cast.accounts["drafter"].id).email = "soan@vidu.vn"
    session.flush()
    assert put(session).organisation_id == organisation.id


def test_what_is_shown_of_a_letter_names_nobody_and_holds_no_link(session):
    assert put(session).result == {"to": "s…@vidu.vn", "template": "password_reset"}


@pytest.mark.parametrize(
    "address",
    [
        "soan@vidu.vn\nBcc: moinguoi@khac.vn",
        "soan@vidu.vn\r\nSubject: x",
        "soan@vidu.vn, hai@khac.vn",
        "Soạn <soan@vidu.vn>",
        "soan@",
        "@vidu.vn",
        "soan",
        "",
        "so an@vidu.vn",
        "soan@vidu.vn\u2028x",
        f"{'a' * 250}@vidu.vn",
    ],
)
def test_an_address_that_could_be_more_than_one_is_refused(session, address):
    with pytest.raises(BadInput) as refused:
        put(session, to=address)
    assert refused.value.code == "bad_address"


def test_values_are_one_line_each(session):
    name = "Nguyễn\r\nBcc: moinguoi@khac.vn\x00\u2028 Soạn"
    kept = put(session, values=VALUES | {"name": name}).payload["values"]["name"]
    assert kept == "Nguyễn Bcc: moinguoi@khac.vn Soạn"


def test_a_letter_without_one_of_its_values_is_a_mistake_of_the_caller(session):
    with pytest.raises(ValueError, match="password_reset"):
        put(session, values={"name": "x"})


def test_a_language_that_is_none_of_ours_is_vietnamese(session):
    assert put(session, language="fr").payload["language"] == "vi"
