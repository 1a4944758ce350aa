"""Accounts: kept by the administrators in whose reach they are, and by nobody else."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.access import sessions
from app.access.standing import today
from app.enums import AccountState, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from app.models.account import (
    Account,
    AccountCreate,
    AccountNew,
    AccountUpdate,
    HandOver,
    Membership,
    MembershipCreate,
    MembershipUpdate,
)
from app.models.delegation import Delegation
from app.models.job import Job
from app.services import account_closing, account_handover, accounts, memberships
from app.services.accounts import AccountFilters
from app.services.paging import PageQuery
from tests.services.events import last_event


def new(organisation, **values):
    given = {"login": "moi", "full_name": "Đỗ Thị Mới", "organisation_id": organisation.id, "role": Role.DRAFTER}
    return AccountNew(**(given | values))


@pytest.fixture
def account(session, administrator, organisation):
    """A person that the administrator has just made, in the federation."""
    return accounts.add_account(session, administrator, new(organisation, email="moi@vidu.vn"))[0]


@pytest.fixture
def officer(session, administrator, department):
    """A person of a body below the federation."""
    return accounts.add_account(session, administrator, new(department, login="daumoi", role=Role.UNIT_OFFICER))[0]


@pytest.fixture
def unit_administrator(session, cast, department, acting):
    """An administrator of the department only."""
    made = accounts.create_account(
        session,
        AccountCreate(login="qtban", full_name="Ngô Quản Trị Ban", password="mat-khau-dien-hinh"),
        department,
        Role.ADMINISTRATOR,
    )
    return acting(made)


def logins(session, actor, **filters):
    found = accounts.list_accounts(session, actor, PageQuery(limit=50), AccountFilters(**filters))
    return {row.login for row in found.items}


# --- seeing ------------------------------------------------------------------------------------------------------


def test_an_administrator_sees_its_federation_and_all_below(session, administrator, officer):
    assert logins(session, administrator) == {"soan", "lanhdao", "quantri", "daumoi"}


def test_an_administrator_of_a_unit_sees_nobody_above(session, unit_administrator, officer):
    assert logins(session, unit_administrator) == {"qtban", "daumoi"}


def test_another_federation_is_not_seen_even_when_asked_for(session, administrator, cast):
    with pytest.raises(NotFound):
        logins(session, administrator, organisation_id=cast.other_organisation.id)
    with pytest.raises(NotFound):
        accounts.find_account(session, administrator, cast.accounts["stranger"].id)


def test_accounts_are_found_without_diacritics_by_role_by_body_and_by_state(session, administrator, officer, cast):
    assert logins(session, administrator, q="tran dao") == {"lanhdao"}
    assert logins(session, administrator, role=Role.UNIT_OFFICER) == {"daumoi"}
    assert logins(session, administrator, organisation_id=cast.department.id) == {"daumoi"}
    assert logins(session, administrator, state=AccountState.CLOSED) == set()


@pytest.mark.parametrize("who", ["drafter", "leader"])
def test_who_does_not_administer_sees_no_account(session, cast, who):
    actor = cast.actors[who]
    with pytest.raises(Forbidden):
        logins(session, actor)
    with pytest.raises(Forbidden):
        accounts.find_account(session, actor, cast.accounts["drafter"].id)


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_takes_as_many_queries_for_one_as_for_many(session, administrator, department, rows, count_queries):
    for number in range(rows):
        accounts.add_account(session, administrator, new(department, login=f"nguoi{number}"))
    with count_queries() as queries:
        found = accounts.list_accounts(session, administrator, PageQuery(), AccountFilters(q="moi"))
        memberships.memberships_of(session, administrator, [row.id for row in found.items])
    assert len(found.items) == rows
    assert len(queries) == 5


# --- making and changing -------------------------------------------------------------------------------------------


def test_a_made_up_password_works_and_must_be_changed(session, administrator, organisation):
    made, password = accounts.add_account(session, administrator, new(organisation))
    assert sessions.verified_account(session, "moi", password)
    assert made.password_temporary


def test_the_log_says_who_was_added_but_not_the_password(session, opened, engine, administrator, organisation):
    _, password = accounts.add_account(session, administrator, new(organisation))
    opened.close()
    entries = last_event(engine, many=2)
    assert {entry.action for entry in entries} == {"account.added", "membership.added"}
    assert all(password not in str(entry.new) and "argon2" not in str(entry.new) for entry in entries)


def test_a_login_is_for_one_account(session, administrator, organisation):
    with pytest.raises(Conflict) as refused:
        accounts.add_account(session, administrator, new(organisation, login="SOAN"))
    assert refused.value.code == "login_taken"


def test_no_account_is_made_outside_the_reach(session, administrator, unit_administrator, organisation, cast):
    with pytest.raises(NotFound):
        accounts.add_account(session, administrator, new(cast.other_organisation))
    with pytest.raises(NotFound):
        accounts.add_account(session, unit_administrator, new(organisation))
    with pytest.raises(Forbidden):
        accounts.add_account(session, cast.actors["drafter"], new(organisation))


def test_a_person_who_serves_another_federation_too_is_not_changed_from_here(session, administrator, account, cast):
    session.add(Membership(account_id=account.id, organisation_id=cast.other_organisation.id, role=Role.VIEWER))
    session.flush()
    with pytest.raises(Forbidden) as refused:
        accounts.update_account(
            session, administrator, account.id, AccountUpdate(email="khac@vidu.vn"), expected=account.version
        )
    assert refused.value.code == "serves_others"
    with pytest.raises(Forbidden):
        accounts.renew_password(session, administrator, account.id, expected=account.version)


def test_a_unit_administrator_changes_nobody_of_the_level_above(session, unit_administrator, officer, organisation):
    session.add(Membership(account_id=officer.id, organisation_id=organisation.id, role=Role.VIEWER))
    session.flush()
    with pytest.raises(Forbidden):
        accounts.update_account(
            session, unit_administrator, officer.id, AccountUpdate(full_name="Khác"), expected=officer.version
        )


def test_what_was_changed_meanwhile_is_not_overwritten(session, administrator, account):
    from app.errors import StaleVersion

    with pytest.raises(StaleVersion):
        accounts.update_account(session, administrator, account.id, AccountUpdate(full_name="A"), expected=99)


def test_a_renewed_password_ends_the_sessions(session, administrator, cast):
    account = session.get(Account, cast.accounts["drafter"].id)
    _, password = accounts.renew_password(session, administrator, account.id, expected=account.version)
    with pytest.raises(NotSignedIn):
        sessions.resolve(session, cast.tokens["drafter"], idle_minutes=60)
    assert sessions.verified_account(session, "soan", password)


# --- roles ------------------------------------------------------------------------------------------------------------


def member(account, organisation, role=Role.LEADER, **days):
    return MembershipCreate(account_id=account.id, organisation_id=organisation.id, role=role, **days)


def test_a_role_counts_only_on_its_days(session, administrator, account, department, acting):
    coming = member(account, department, starts_on=today() + timedelta(days=1))
    row = memberships.add_membership(session, administrator, coming)
    assert not acting(account).is_member(department.id)
    memberships.update_membership(
        session, administrator, row.id, MembershipUpdate(starts_on=None), expected=row.version
    )
    assert acting(account).roles[department.id] == {Role.LEADER}


def test_an_ended_role_ends_at_once(session, administrator, account, department, acting):
    row = memberships.add_membership(session, administrator, member(account, department))
    memberships.end_membership(session, administrator, row.id, expected=row.version)
    assert not acting(account).is_member(department.id)


def test_nobody_gives_itself_a_role(session, administrator, cast, organisation):
    with pytest.raises(Forbidden) as refused:
        memberships.add_membership(session, administrator, member(cast.accounts["administrator"], organisation))
    assert refused.value.code == "own_account"


def test_nobody_gives_a_role_outside_its_reach(session, administrator, unit_administrator, account, officer, cast):
    with pytest.raises(NotFound):
        memberships.add_membership(session, administrator, member(account, cast.other_organisation))
    with pytest.raises(NotFound):
        memberships.add_membership(session, unit_administrator, member(officer, cast.organisation))


def test_nobody_takes_a_person_of_others_by_guessing_its_id(session, administrator, organisation, cast):
    with pytest.raises(NotFound):
        memberships.add_membership(session, administrator, member(cast.accounts["stranger"], organisation))


def test_a_role_is_held_once(session, administrator, account, organisation):
    with pytest.raises(Conflict) as refused:
        memberships.add_membership(session, administrator, member(account, organisation, Role.DRAFTER))
    assert refused.value.code == "membership_known"


def test_the_days_of_a_role_stand_in_order(session, administrator, account, department):
    row = memberships.add_membership(session, administrator, member(account, department, starts_on=today()))
    with pytest.raises(BadInput):
        memberships.update_membership(
            session,
            administrator,
            row.id,
            MembershipUpdate(ends_on=today() - timedelta(days=3)),
            expected=row.version,
        )


def test_a_drafter_gives_and_ends_no_role(session, drafter, account, department, organisation):
    with pytest.raises(Forbidden):
        memberships.add_membership(session, drafter, member(account, department))
    row = session.exec(select(Membership).where(Membership.account_id == account.id)).one()
    with pytest.raises(Forbidden):
        memberships.end_membership(session, drafter, row.id, expected=row.version)


def test_a_stranger_does_not_learn_of_a_role(session, stranger, account):
    row = session.exec(select(Membership).where(Membership.account_id == account.id)).one()
    with pytest.raises(NotFound):
        memberships.find_membership(session, stranger, row.id)


# --- closing ------------------------------------------------------------------------------------------------------


def test_a_closed_account_keeps_its_name_and_loses_its_sessions(session, administrator, cast):
    account = session.get(Account, cast.accounts["drafter"].id)
    account_closing.close_account(session, administrator, account.id, expected=account.version)
    with pytest.raises(NotSignedIn):
        sessions.resolve(session, cast.tokens["drafter"], idle_minutes=60)
    assert accounts.find_account(session, administrator, account.id).state is AccountState.CLOSED


def test_nobody_closes_its_own_account(session, administrator, cast):
    account = cast.accounts["administrator"]
    with pytest.raises(Forbidden):
        account_closing.close_account(session, administrator, account.id, expected=account.version)


def test_the_last_administrator_stays(session, administrator, cast, organisation, account, acting):
    """The only other one, who could close the last, has a term that ends."""
    row = memberships.add_membership(
        session, administrator, member(account, organisation, Role.ADMINISTRATOR, ends_on=today() + timedelta(days=9))
    )
    for other in session.exec(select(Account).where(Account.login == "nguoila")).all():
        other.is_active = False
    session.flush()
    last = session.get(Account, cast.accounts["administrator"].id)
    with pytest.raises(Conflict) as refused:
        account_closing.close_account(session, acting(account), last.id, expected=last.version)
    assert refused.value.code == "last_administrator"
    assert row.ends_on


def test_a_stranger_closes_nothing(session, stranger, account):
    with pytest.raises(NotFound):
        account_closing.close_account(session, stranger, account.id, expected=account.version)


# --- handing over -------------------------------------------------------------------------------------------------


def handed(session, administrator, account, successor, day=None):
    command = HandOver(successor=successor.login, day=day or today())
    return account_handover.hand_over(session, administrator, account.id, command, expected=account.version)


def test_the_successor_is_what_the_account_was_and_the_account_is_closed(
    session, administrator, account, officer, acting
):
    handed(session, administrator, account, officer)
    assert Role.DRAFTER in frozenset().union(*acting(officer).roles.values())
    assert account.state is AccountState.CLOSED
    assert account.handed_to_id == officer.id
    with pytest.raises(NotSignedIn):
        acting(account)


def test_a_handover_to_come_changes_nothing_today(session, administrator, account, officer, organisation, acting):
    day = today() + timedelta(days=5)
    handed(session, administrator, account, officer, day)
    assert acting(account).roles[organisation.id] == {Role.DRAFTER}
    assert not acting(officer).is_member(organisation.id)
    theirs = session.exec(select(Membership).where(Membership.account_id == account.id)).one()
    assert theirs.ends_on == day - timedelta(days=1)


def test_both_are_told_by_mail(session, administrator, account, officer):
    officer.email = "daumoi@vidu.vn"
    session.flush()
    handed(session, administrator, account, officer)
    told = {job.payload["to"] for job in session.exec(select(Job)).all() if job.payload.get("template") == "handover"}
    assert told == {"moi@vidu.vn", "daumoi@vidu.vn"}


def test_what_was_lent_goes_on_in_the_successors_name(session, administrator, account, officer, organisation, cast):
    days = {"starts_on": today(), "ends_on": today() + timedelta(days=20)}
    lent = Delegation(
        giver_id=account.id,
        receiver_id=cast.accounts["leader"].id,
        organisation_id=organisation.id,
        role=Role.DRAFTER,
        **days,
    )
    received = Delegation(
        giver_id=cast.accounts["leader"].id,
        receiver_id=account.id,
        organisation_id=organisation.id,
        role=Role.LEADER,
        **days,
    )
    session.add_all([lent, received])
    session.flush()
    handed(session, administrator, account, officer)
    alive = session.exec(select(Delegation).where(Delegation.revoked_at == None)).all()  # noqa: E711
    assert [(row.giver_id, row.receiver_id) for row in alive] == [(officer.id, cast.accounts["leader"].id)]


def test_nothing_is_handed_to_oneself_or_to_somebody_out_of_reach(session, administrator, account, cast):
    with pytest.raises(Forbidden):
        handed(session, administrator, account, cast.accounts["administrator"])
    with pytest.raises(BadInput) as refused:
        handed(session, administrator, account, cast.accounts["stranger"])
    assert refused.value.code == "unknown_successor"


def test_no_handover_in_the_past(session, administrator, account, officer):
    with pytest.raises(BadInput):
        handed(session, administrator, account, officer, today() - timedelta(days=1))


# --- the first administrator ----------------------------------------------------------------------------------------


def test_the_first_administrator_stands_in_the_log(session, opened, engine):
    command = AccountCreate(login="dautien", full_name="Lý Đầu Tiên", password="mat-khau-dien-hinh")
    made = accounts.create_admin(session, command, organisation_name="LĐLĐ tỉnh Mới Lập")
    opened.close()
    entries = last_event(engine, many=2)
    assert [entry.action for entry in entries] == ["organisation.added", "account.added"]
    assert entries[1].entity_id == made.id
    assert entries[1].account_name == "Hệ thống"
