"""Two administrators who remove each other at the same moment: one of them stays."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.enums import Role
from app.models.account import Account, AccountCreate
from app.services import accounts
from tests.faults.together import together


@pytest.fixture
def rivals(engine, cast):
    """The ids of the only two administrators there are, in one federation."""
    with transaction(engine) as session:
        session.get(Account, cast.accounts["stranger"].id).is_active = False
        command = AccountCreate(login="quantri2", full_name="Hồ Quản Trị Hai", password="mat-khau-dien-hinh")
        second = accounts.create_account(session, command, cast.organisation, Role.ADMINISTRATOR)
    return [cast.accounts["administrator"].id, second.id]


def race(database, cast, rivals, mode):
    """Each closes the other; what each was answered, and how many administrators are left."""
    place, (one, two) = cast.organisation.id, rivals
    call = ("tests.faults.racing", database.url, "closing", mode, place)
    answers = together((*call, one, two), (*call, two, one))
    return sorted(line for answer in answers for line in answer)


def left(engine, rivals):
    with transaction(engine, writing=False) as session:
        return len(session.exec(select(Account).where(Account.id.in_(rivals), Account.is_active)).all())


def test_two_who_close_each_other_do_not_both_succeed(engine, database, cast, rivals):
    assert race(database, cast, rivals, "locked") == ["closed", "last_administrator"]
    assert left(engine, rivals) == 1


def test_asking_the_rule_first_and_closing_then_would_leave_nobody(engine, database, cast, rivals):
    """The negative control: the same race without the lock is lost, so the test above can fail."""
    assert race(database, cast, rivals, "unlocked") == ["closed", "closed"]
    assert left(engine, rivals) == 0
