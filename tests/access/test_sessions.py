"""Signing in and staying signed in."""

from datetime import timedelta

import pytest
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlmodel import select, update

from app.access import sessions, throttle
from app.access.passwords import hash_password, password_matches
from app.database import transaction
from app.errors import BadInput, NotSignedIn, TooManyRequests
from app.models.account import Account, LoginSession
from app.models.base import now
from app.models.event_log import EventEntry
from app.services import sign_in as signing
from tests.conftest import PASSWORD


@pytest.fixture
def sign_in(engine, cast, settings):
    def enter(login="soan", password=PASSWORD, address="127.0.0.1"):
        visitor = signing.Visitor(address, "test")
        entry = signing.attempt(engine, login, password, settings=settings, visitor=visitor)
        return entry.secret, entry.session

    return enter


def resolved(engine, token, idle_minutes=60):
    with transaction(engine, writing=False) as session:
        return sessions.resolve(session, token, idle_minutes=idle_minutes)[0]


def test_the_right_password_opens_a_session_of_that_person(engine, cast, sign_in):
    token, _ = sign_in(login=" SOAN ")
    actor = resolved(engine, token)
    assert actor.name == "Nguyễn Thị Soạn"
    assert actor.is_member(cast.organisation.id)
    assert not actor.is_member(cast.other_organisation.id)


def test_only_the_hash_of_the_secret_is_kept(engine, sign_in):
    token, _ = sign_in()
    with transaction(engine, writing=False) as session:
        kept = session.exec(select(LoginSession.token_hash)).all()
    assert sessions.digest(token) in kept
    assert token not in kept


@pytest.mark.parametrize(("login", "password"), [("soan", "sai-mat-khau"), ("khong-co-ai", PASSWORD)])
def test_a_wrong_login_and_a_wrong_password_get_the_same_answer(sign_in, login, password):
    with pytest.raises(BadInput) as refused:
        sign_in(login=login, password=password)
    assert (refused.value.code, refused.value.message) == ("wrong_login", signing.WRONG)


def test_after_five_failures_even_the_right_password_waits(sign_in):
    for _ in range(throttle.ATTEMPTS_PER_LOGIN):
        with pytest.raises(BadInput):
            sign_in(password="sai")
    with pytest.raises(TooManyRequests) as refused:
        sign_in()
    assert refused.value.extra["retry_after"] > 0


def test_failures_of_one_login_do_not_lock_another(sign_in):
    for _ in range(throttle.ATTEMPTS_PER_LOGIN):
        with pytest.raises(BadInput):
            sign_in(password="sai")
    assert sign_in(login="lanhdao")[0]


def test_one_address_is_stopped_after_many_logins(sign_in):
    for number in range(throttle.ATTEMPTS_PER_ADDRESS):
        with pytest.raises(BadInput):
            sign_in(login=f"nguoi{number}", password="sai", address="127.0.0.9")
    with pytest.raises(TooManyRequests):
        sign_in(address="127.0.0.9")


def aged(engine, **values):
    with transaction(engine) as session:
        for opened in session.exec(select(LoginSession)).all():
            for name, value in values.items():
                setattr(opened, name, value)


def test_an_unused_session_ends(engine, sign_in):
    token, _ = sign_in()
    aged(engine, last_used_at=now() - timedelta(minutes=61))
    with pytest.raises(NotSignedIn) as refused:
        resolved(engine, token, idle_minutes=60)
    assert refused.value.code == "session_idle"


def test_a_session_ends_at_its_absolute_limit(engine, sign_in):
    token, _ = sign_in()
    aged(engine, expires_at=now() - timedelta(seconds=1))
    with pytest.raises(NotSignedIn):
        resolved(engine, token)


def test_a_deactivated_account_is_out_at_once(engine, sign_in):
    token, _ = sign_in()
    with transaction(engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().is_active = False
    with pytest.raises(NotSignedIn):
        resolved(engine, token)
    with pytest.raises(BadInput):
        sign_in()


def test_signing_out_ends_the_session_and_is_recorded(engine, sign_in):
    token, _ = sign_in()
    actor = resolved(engine, token)
    with transaction(engine) as session:
        signing.sign_out(session, actor)
    with pytest.raises(NotSignedIn):
        resolved(engine, token)
    with transaction(engine, writing=False) as session:
        acts = session.exec(select(EventEntry.action).order_by(EventEntry.id)).all()
    assert acts == ["session.opened", "session.closed"]


def test_a_made_up_token_is_nobody(engine, cast):
    with pytest.raises(NotSignedIn):
        resolved(engine, "dh_" + "x" * 43)


def test_a_use_that_another_request_noted_meanwhile_refuses_nobody(engine, cast):
    with transaction(engine) as session:
        opened = session.exec(select(LoginSession).where(LoginSession.account_id == cast.accounts["drafter"].id)).one()
        elsewhere = update(LoginSession).where(LoginSession.id == opened.id).values(version=opened.version + 1)
        session.execute(elsewhere.execution_options(synchronize_session=False))
        sessions.touch(session, opened.id)
    with transaction(engine, writing=False) as session:
        assert session.get(LoginSession, opened.id).last_used_at > opened.last_used_at


@pytest.mark.parametrize("login", ["soan", "khong-co-ai", "dong-cua", "khong-mat-khau"])
def test_the_same_hashing_is_done_whoever_it_is(engine, sign_in, monkeypatch, login):
    with transaction(engine) as session:
        session.add(
            Account(login="dong-cua", full_name="Đã Đóng", password_hash=hash_password("x" * 12), is_active=False)
        )
        session.add(Account(login="khong-mat-khau", full_name="Chỉ Đăng Nhập Một Lần"))
    password_matches("", None)  # the hash that stands for nobody's is made once
    done = []
    verify = Argon2Hasher.verify

    def counted(self, password, kept):
        done.append(kept.rpartition("$")[0].rpartition("$")[0])
        return verify(self, password, kept)

    monkeypatch.setattr(Argon2Hasher, "verify", counted)
    with pytest.raises(BadInput):
        sign_in(login=login, password="sai-mat-khau")
    assert done == [hash_password("x").rpartition("$")[0].rpartition("$")[0]]
