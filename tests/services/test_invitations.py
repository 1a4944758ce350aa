"""Invitations: one letter, one use, one week, and nothing learnt by who guesses."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.access import sessions
from app.enums import InvitationState, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.account import Account
from app.models.base import now
from app.models.invitation import InvitationAccept, InvitationCreate
from app.models.job import Job
from app.services import invitations
from app.services.paging import PageQuery
from app.services.sign_in import Visitor
from tests.services.events import last_event

PASSWORD = "mot cau rieng de nho"


def inviting(organisation, email="moi@vidu.vn", role=Role.UNIT_OFFICER):
    return InvitationCreate(email=email, full_name="Đỗ Thị Mới", organisation_id=organisation.id, role=role)


@pytest.fixture
def invite(session, administrator, department, settings):
    """Invite somebody; gives the invitation and the secret of the letter's link."""

    def inviting_one(actor=administrator, body=department, **values):
        row = invitations.invite(session, actor, inviting(body, **values), settings=settings)
        return row, link_of(session, row.email)

    return inviting_one


def link_of(session, email):
    letters = [
        job.payload for job in session.exec(select(Job).order_by(Job.id)).all() if job.payload.get("to") == email
    ]
    return letters[-1]["values"]["link"].rpartition("/")[2]


@pytest.fixture
def accept(session, settings):
    def accepting(secret, login="moidt", password=PASSWORD):
        command = InvitationAccept(login=login, password=password)
        return invitations.accept_as_new(session, secret, command, settings=settings, visitor=Visitor())

    return accepting


def test_the_letter_makes_an_account_with_the_role_and_signs_in(session, invite, accept, department):
    _, secret = invite()
    entry = accept(secret)
    actor, _ = sessions.resolve(session, entry.secret, idle_minutes=60)
    assert actor.name == "Đỗ Thị Mới"
    assert actor.roles == {department.id: {Role.UNIT_OFFICER}}
    made = session.exec(select(Account).where(Account.login == "moidt")).one()
    assert (made.email, made.password_temporary) == ("moi@vidu.vn", False)


def test_a_link_works_once(invite, accept):
    _, secret = invite()
    accept(secret)
    with pytest.raises(NotFound) as refused:
        accept(secret, login="lan-hai")
    assert refused.value.code == "invitation_gone"


def test_a_link_ends_after_a_week(session, invite, accept):
    row, secret = invite()
    row.expires_at = now() - timedelta(seconds=1)
    session.flush()
    with pytest.raises(NotFound):
        accept(secret)
    assert row.expires_at < now()


def test_every_link_that_does_not_work_says_the_same(session, administrator, invite):
    row, secret = invite()
    invitations.revoke(session, administrator, row.id, expected=row.version)
    answers = set()
    for tried in (secret, "doan-mo", "x" * 43):
        with pytest.raises(NotFound) as refused:
            invitations.open_letter(session, tried)
        answers.add((refused.value.code, refused.value.message))
    assert len(answers) == 1


def test_sending_again_ends_the_first_link(session, administrator, invite, accept, settings):
    row, first = invite()
    invitations.send_again(session, administrator, row.id, expected=row.version, settings=settings)
    with pytest.raises(NotFound):
        accept(first)
    assert accept(link_of(session, row.email)).session


def test_the_secret_is_kept_nowhere_but_in_the_letter(session, opened, engine, invite):
    row, secret = invite()
    assert secret not in row.token_hash
    opened.close()
    assert secret not in str(last_event(engine).new)


def test_a_weak_password_and_a_taken_login_are_refused_and_the_link_still_works(invite, accept):
    _, secret = invite()
    with pytest.raises(BadInput):
        accept(secret, password="matkhau123")
    with pytest.raises(Conflict):
        accept(secret, login="soan")
    assert accept(secret).session


def test_an_address_that_has_an_account_takes_the_role_after_signing_in(session, invite, accept, drafter, department):
    account = session.get(Account, drafter.account_id)
    account.email = "moi@vidu.vn"
    session.flush()
    _, secret = invite()
    assert invitations.open_letter(session, secret).login is None
    with pytest.raises(Conflict) as refused:
        accept(secret)
    assert refused.value.code == "account_known"
    invitations.accept_signed_in(session, drafter, secret)
    token, _ = sessions.open_session(session, account, hours=1, address=None, user_agent=None)
    assert sessions.resolve(session, token, idle_minutes=60)[0].roles[department.id] == {Role.UNIT_OFFICER}


def test_a_letter_to_somebody_else_is_not_taken_by_who_is_signed_in(session, invite, drafter):
    session.get(Account, drafter.account_id).email = "soan@vidu.vn"
    session.flush()
    _, secret = invite()
    with pytest.raises(Forbidden) as refused:
        invitations.accept_signed_in(session, drafter, secret)
    assert refused.value.code == "invited_another"


def test_who_invites_is_not_told_that_an_account_exists(session, invite, drafter):
    session.get(Account, drafter.account_id).email = "co@vidu.vn"
    session.flush()
    known, _ = invite(email="co@vidu.vn")
    unknown, _ = invite(email="khong@vidu.vn")
    said = [{name for name, value in row.model_dump().items() if value is not None} for row in (known, unknown)]
    assert said[0] == said[1]


def test_nobody_is_invited_outside_the_reach(invite, administrator, drafter, stranger, other_organisation, department):
    with pytest.raises(NotFound):
        invite(body=other_organisation)
    with pytest.raises(Forbidden):
        invite(actor=drafter)
    with pytest.raises(NotFound):
        invite(actor=stranger, body=department)


def test_the_same_invitation_waits_once(invite):
    invite()
    with pytest.raises(Conflict) as refused:
        invite()
    assert refused.value.code == "invitation_waiting"


def test_a_stranger_neither_sees_nor_ends_an_invitation(session, stranger, invite):
    row, _ = invite()
    with pytest.raises(NotFound):
        invitations.find_invitation(session, stranger, row.id)
    assert invitations.list_invitations(session, stranger, PageQuery()).items == []


def test_invitations_are_listed_by_state(session, administrator, invite, accept):
    _, secret = invite()
    invite(email="cho@vidu.vn")
    accept(secret)

    def of(state):
        return [
            row.email for row in invitations.list_invitations(session, administrator, PageQuery(), state=state).items
        ]

    assert of(InvitationState.ACCEPTED) == ["moi@vidu.vn"]
    assert of(InvitationState.WAITING) == ["cho@vidu.vn"]
    assert of(InvitationState.EXPIRED) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_takes_as_many_queries_for_one_as_for_many(session, administrator, invite, rows, count_queries):
    for number in range(rows):
        invite(email=f"nguoi{number}@vidu.vn")
    with count_queries() as queries:
        assert len(invitations.list_invitations(session, administrator, PageQuery()).items) == rows
    assert len(queries) == 2


@pytest.mark.parametrize(("name", "login"), [("Nguyễn Văn An", "annv"), ("Đỗ Thị Ỷ Lan", "landty"), ("Soạn", "soan2")])
def test_a_login_is_suggested_from_the_name(session, name, login):
    assert invitations.suggested_login(session, name) == login


@pytest.mark.parametrize("email", ["a@vidu.vn\nBcc: b@vidu.vn", "khong-phai-thu", "a b@vidu.vn"])
def test_an_address_that_is_none_is_refused(email):
    from pydantic import ValidationError

    with pytest.raises(ValidationError):
        InvitationCreate.model_validate(
            {
                "email": email,
                "full_name": "A",
                "organisation_id": "01993c00-0000-7000-8000-000000000000",
                "role": "viewer",
            }
        )
