"""`dienhinh create-token`: what it prints and what it refuses."""

from functools import partial

import pytest
from sqlmodel import select

from app.access import identity, tokens
from app.database import transaction
from app.enums import Permission
from app.models.event_log import EventEntry


@pytest.fixture
def create_token(dienhinh, database, cast):
    """Runs the command on this test's database."""
    return partial(dienhinh, "create-token", url=database.url)


def test_the_token_is_all_that_is_printed(create_token, engine, cast):
    code, out, err = create_token("--login", "SOAN", "--scopes", "plans:read, organisations:read", "--days", "7")
    assert (code, err) == (0, "")
    assert tokens.is_access_token(out.removesuffix("\n"))
    with transaction(engine, writing=False) as session:
        actor, _ = identity.resolve(session, out.strip(), idle_minutes=1)
    assert actor.account_id == cast.accounts["drafter"].id
    assert actor.scopes == {Permission.PLAN_READ, Permission.ORGANISATION_READ}


def test_it_is_on_record_without_the_secret(create_token, engine):
    _, out, _ = create_token("--login", "soan", "--scopes", "plans:read")
    with transaction(engine, writing=False) as session:
        (entry,) = session.exec(select(EventEntry).where(EventEntry.action == "access_token.added")).all()
    assert entry.account_name == "Hệ thống"
    assert out.strip() not in str(entry.new)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--login", "khong-co", "--scopes", "plans:read"], "Không có tài khoản"),
        (["--login", "soan", "--scopes", "plans:issue"], "Cấp số, ban hành"),
        (["--login", "soan", "--scopes", "moon:walk"], "plans:read_issued"),
        (["--login", "soan", "--scopes", " , "], "phạm vi chưa đúng"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_printed(create_token, arguments, said):
    code, out, err = create_token(*arguments)
    assert (code, out) == (1, "")
    assert said in err
