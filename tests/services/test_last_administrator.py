"""Two administrators who remove each other at the same moment: one of them stays."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlmodel import select

from app.access.actor import Actor
from app.database import transaction
from app.enums import Role
from app.errors import Conflict
from app.models.account import Account, AccountCreate
from app.services import account_closing, accounts


@pytest.fixture
def rivals(engine, cast):
    """The only two administrators there are, as actors of their federation."""
    with transaction(engine) as session:
        session.get(Account, cast.accounts["stranger"].id).is_active = False
        command = AccountCreate(login="quantri2", full_name="Hồ Quản Trị Hai", password="mat-khau-dien-hinh")
        second = accounts.create_account(session, command, cast.organisation, Role.ADMINISTRATOR)
    place = cast.organisation.id
    return [
        Actor(account.id, account.full_name, place, {place: frozenset({Role.ADMINISTRATOR})})
        for account in (cast.accounts["administrator"], second)
    ]


def test_two_who_close_each_other_do_not_both_succeed(engine, rivals):
    start = Barrier(2)

    def close(actor, other):
        start.wait(timeout=30)
        try:
            with transaction(engine) as session:
                version = session.get(Account, other.account_id).version
                account_closing.close_account(session, actor, other.account_id, expected=version)
        except Conflict as refused:
            return refused.code
        return "closed"

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(close, rivals, reversed(rivals)))
    assert answers == ["closed", "last_administrator"]
    with transaction(engine, writing=False) as session:
        active = session.exec(
            select(Account).where(Account.login.in_(["quantri", "quantri2"]), Account.is_active)
        ).all()
    assert len(active) == 1
