"""The sessions that a person sees and ends, and what a visit is."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from sqlalchemy import event
from sqlmodel import select

from app.access import sessions
from app.database import transaction
from app.errors import Forbidden, NotFound, NotSignedIn, VersionRequired
from app.models.account import LoginSession
from app.models.base import now
from app.services import login_sessions
from app.services.paging import PageQuery
from tests.access.conftest import without_session


def own(engine, actor):
    with transaction(engine, writing=False) as session:
        return login_sessions.list_sessions(session, actor, PageQuery()).items


def test_a_person_sees_its_own_sessions_and_which_is_this(engine, drafter, sign_in):
    sign_in(address="192.0.2.7")
    shown = own(engine, drafter)
    assert [(row.address, row.is_current) for row in shown] == [("192.0.2.7", False), (None, True)]


def test_a_session_that_ran_out_is_not_shown(engine, drafter, sign_in):
    sign_in()
    with time_machine.travel(now() + timedelta(days=2)):
        assert len(own(engine, drafter)) == 1


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_takes_two_queries_however_long(engine, drafter, sign_in, rows):
    for _ in range(rows - 1):
        sign_in()
    asked = []

    def note(_connection, _cursor, statement, *_):
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    shown = own(engine, drafter)
    event.remove(engine, "before_cursor_execute", note)
    assert (len(shown), len([line for line in asked if line.startswith("SELECT")])) == (rows, 2)


def test_one_is_ended(engine, drafter, sign_in, resolved, acts):
    entry = sign_in()
    with transaction(engine) as session:
        was_this = login_sessions.end_session(session, drafter, entry.session.id, expected=1)
    assert not was_this
    with pytest.raises(NotSignedIn):
        resolved(entry.secret)
    assert acts() == ["session.closed"]


def test_it_is_named_with_its_version(session, drafter):
    with pytest.raises(VersionRequired):
        login_sessions.end_session(session, drafter, drafter.session_id)


def test_all_others_are_ended_and_this_one_stays(engine, drafter, cast, sign_in, resolved):
    others = [sign_in().secret for _ in range(2)]
    with transaction(engine) as session:
        assert login_sessions.end_other_sessions(session, drafter) == 2
    assert resolved(cast.tokens["drafter"])
    for other in others:
        with pytest.raises(NotSignedIn):
            resolved(other)


def test_those_of_somebody_else_stay(engine, drafter, cast, resolved):
    with transaction(engine) as session:
        login_sessions.end_other_sessions(session, drafter)
    assert resolved(cast.tokens["leader"])


@pytest.mark.parametrize("who", ["leader", "administrator", "stranger"])
def test_nobody_ends_or_sees_a_session_of_another(session, drafter, cast, who):
    for act in (login_sessions.end_session, login_sessions.show_session):
        with pytest.raises(NotFound):
            act(session, cast.actors[who], drafter.session_id)


def test_one_that_is_none_is_not_found(session, drafter):
    with pytest.raises(NotFound):
        login_sessions.show_session(session, drafter, uuid4())


def test_an_access_token_sees_and_ends_none(session, drafter):
    script = without_session(drafter)
    for act in (
        lambda: login_sessions.list_sessions(session, script, PageQuery()),
        lambda: login_sessions.end_other_sessions(session, script),
    ):
        with pytest.raises(Forbidden):
            act()


# --- of the accounts that an administrator keeps -------------------------------------------------------------------


def test_an_administrator_sees_where_an_account_is_signed_in(session, administrator, cast):
    account, page = login_sessions.list_sessions_of(session, administrator, cast.accounts["drafter"].id, PageQuery())
    assert account.login == "soan"
    assert [row.is_current for row in page.items] == [False]


def test_and_signs_it_out_everywhere(engine, administrator, cast, resolved, acts):
    with transaction(engine) as session:
        login_sessions.end_sessions_of(session, administrator, cast.accounts["drafter"].id)
    with pytest.raises(NotSignedIn):
        resolved(cast.tokens["drafter"])
    assert resolved(cast.tokens["leader"])
    assert acts() == ["account.signed_out"]


@pytest.mark.parametrize(("who", "refusal"), [("leader", Forbidden), ("drafter", Forbidden), ("stranger", NotFound)])
def test_nobody_else_does(session, cast, who, refusal):
    with pytest.raises(refusal):
        login_sessions.list_sessions_of(session, cast.actors[who], cast.accounts["administrator"].id, PageQuery())
    with pytest.raises(refusal):
        login_sessions.end_sessions_of(session, cast.actors[who], cast.accounts["administrator"].id)


# --- visits --------------------------------------------------------------------------------------------------------

MORNING = "2027-03-01T08:00:00+07:00"


def test_signing_in_begins_a_visit_and_remembers_the_last(sign_in, account):
    with time_machine.travel(MORNING, tick=False) as clock:
        sign_in()
        first = account().seen_at
        clock.shift(timedelta(days=1))
        sign_in()
    assert account().visited_at == first


def test_a_first_visit_has_none_before_it(sign_in, account, engine, cast):
    with transaction(engine) as session:
        session.exec(select(LoginSession)).all()
    assert account("lanhdao").visited_at is None


@pytest.mark.parametrize(("minutes", "begins"), [(30, False), (90, True)])
def test_coming_back_after_an_hour_begins_a_visit(engine, cast, account, minutes, begins):
    with time_machine.travel(MORNING, tick=False) as clock:
        with transaction(engine) as session:
            _, opened = sessions.open_session(session, cast.accounts["drafter"], hours=9, address=None, user_agent=None)
        before = account().visited_at
        clock.shift(timedelta(minutes=minutes))
        with transaction(engine) as session:
            sessions.touch(session, opened.id)
    assert (account().visited_at != before) is begins


def test_seeing_an_account_is_no_change_of_it(engine, cast, account, drafter):
    before = account()
    with transaction(engine) as session:
        sessions.touch(session, drafter.session_id)
    assert (account().version, account().updated_at) == (before.version, before.updated_at)
