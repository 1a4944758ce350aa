"""People: who may see them, what is sensitive, what they agreed to, how they are given out and forgotten."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel, select

from app.database import transaction
from app.enums import ConsentForm, ConsentPurpose, Permission, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound, StaleVersion, VersionRequired
from app.models.account import Account, LoginSession, Membership
from app.models.base import now
from app.models.event_log import EventEntry
from app.models.job import Job
from app.models.person import ConsentCreate, ConsentWithdraw, Person, PersonCreate, PersonErase, PersonUpdate
from app.services import people, personal_data, retention
from app.services.paging import PageQuery
from app.settings import Settings

WHY = PersonErase(reason="Theo đơn ngày 01/6/2027")


@pytest.fixture
def person(session, drafter):
    return people.create_person(
        session,
        drafter,
        PersonCreate(full_name="Đinh Thị Ví Dụ", birth_year=1990, religion="Tôn giáo ví dụ", phone="0900 000 000"),
    )


def with_role(actor, role):
    return replace(actor, roles={actor.organisation_id: frozenset({role})})


def entries(session):
    return session.exec(select(EventEntry).order_by(EventEntry.seq)).all()


def test_people_stand_by_given_name_and_are_found_without_diacritics(session, drafter, person):
    for name in ("Trần Văn An", "Lê Thị Bình"):
        people.create_person(session, drafter, PersonCreate(full_name=name))
    listed = people.list_people(session, drafter, PageQuery())
    assert [row.full_name for row in listed.items] == ["Trần Văn An", "Lê Thị Bình", "Đinh Thị Ví Dụ"]
    assert [row.full_name for row in people.list_people(session, drafter, PageQuery(), q="dinh thi").items] == [
        "Đinh Thị Ví Dụ"
    ]


def test_a_stranger_sees_nobody(session, stranger, person):
    assert people.list_people(session, stranger, PageQuery()).items == []
    for act in (
        lambda: people.find_person(session, stranger, person.id),
        lambda: people.find_sensitive(session, stranger, person.id),
        lambda: people.update_person(session, stranger, person.id, PersonUpdate(job_title="x"), expected=1),
        lambda: people.erase_person(session, stranger, person.id, WHY, expected=1),
        lambda: personal_data.export_person(session, stranger, person.id),
        lambda: people.list_consents(session, stranger, person.id),
    ):
        with pytest.raises(NotFound):
            act()


READERS = {
    Role.ADMINISTRATOR, Role.DRAFTER, Role.LEADER, Role.UNIT_OFFICER, Role.COUNCIL_MEMBER, Role.RECEPTION,
}  # fmt: skip
SENSITIVE_READERS = {Role.DRAFTER, Role.LEADER, Role.UNIT_OFFICER, Role.COUNCIL_MEMBER}
WRITERS = {Role.DRAFTER, Role.UNIT_OFFICER}


@pytest.mark.parametrize("role", Role)
def test_each_role_does_only_what_its_work_needs(session, drafter, person, role):
    actor = with_role(drafter, role)
    acts = {
        "read": lambda: people.find_person(session, actor, person.id),
        "list": lambda: people.list_people(session, actor, PageQuery()),
        "sensitive": lambda: people.find_sensitive(session, actor, person.id),
        "sensitive list": lambda: people.list_people(session, actor, PageQuery(), sensitive=True),
        "write": lambda: people.create_person(session, actor, PersonCreate(full_name="Người Mới")),
        "export": lambda: personal_data.export_person(session, actor, person.id),
        "erase": lambda: people.erase_person(session, actor, person.id, WHY, expected=person.version),
    }
    done = set()
    for name, act in acts.items():
        try:
            act()
        except Forbidden:
            continue
        done.add(name)
    allowed = {name for name in ("read", "list") if role in READERS}
    allowed |= {name for name in ("sensitive", "sensitive list", "export") if role in SENSITIVE_READERS}
    allowed |= {"write"} if role in WRITERS else set()
    allowed |= {"erase"} if role is Role.ADMINISTRATOR else set()
    assert done == allowed


def test_what_one_may_not_read_one_may_not_write(session, drafter, person):
    blind = replace(drafter, scopes=frozenset({Permission.PERSON_READ, Permission.PERSON_WRITE}))
    with pytest.raises(Forbidden) as refused:
        people.update_person(session, blind, person.id, PersonUpdate(religion=None), expected=person.version)
    assert refused.value.errors[0].pointer == "/religion"
    assert people.find_person(session, drafter, person.id).religion == "Tôn giáo ví dụ"


def test_the_log_says_that_a_value_was_set_and_never_what_it_is(session, drafter, person):
    people.update_person(
        session, drafter, person.id, PersonUpdate(job_title="Tổ trưởng", religion=None), expected=person.version
    )
    said = [(entry.action, entry.old, entry.new) for entry in entries(session) if entry.entity == "person"]
    assert [action for action, _, _ in said] == ["person.added", "person.changed"]
    assert said[1][1:] == ({"job_title": None, "religion": "[đã ẩn]"}, {"job_title": "[đã ẩn]", "religion": None})
    assert not any(word in str(said) for word in ("Ví Dụ", "Tôn giáo ví dụ", "1990", "0900", "Tổ trưởng"))


def test_a_birthday_and_a_birth_year_that_differ_are_refused_beside_the_year(session, drafter, person):
    with pytest.raises(BadInput) as refused:
        people.update_person(
            session, drafter, person.id, PersonUpdate(date_of_birth=date(1991, 2, 3)), expected=person.version
        )
    assert (refused.value.code, refused.value.errors[0].pointer) == ("birthday_unclear", "/birth_year")


def test_a_change_names_the_version_that_it_changes(session, drafter, person):
    with pytest.raises(VersionRequired):
        people.update_person(session, drafter, person.id, PersonUpdate(job_title="x"), expected=None)
    with pytest.raises(StaleVersion):
        people.update_person(session, drafter, person.id, PersonUpdate(job_title="x"), expected=9)


def test_a_person_is_kept_only_in_a_body_of_ones_own(session, drafter, other_organisation):
    with pytest.raises(NotFound):
        people.create_person(session, drafter, PersonCreate(full_name="A B", organisation_id=other_organisation.id))


# --- consents ------------------------------------------------------------------------------------------------------


@pytest.fixture
def consent(session, drafter, person):
    given = ConsentCreate(
        purpose=ConsentPurpose.HONOUR, form=ConsentForm.PAPER, given_on=date(2027, 3, 1), evidence="Phiếu 12"
    )
    return people.add_consent(session, drafter, person.id, given)


def test_a_consent_is_written_once_for_each_purpose(session, drafter, person, consent):
    again = ConsentCreate(purpose=ConsentPurpose.HONOUR, form=ConsentForm.PAPER, given_on=date(2027, 4, 1))
    with pytest.raises(Conflict) as refused:
        people.add_consent(session, drafter, person.id, again)
    assert refused.value.code == "consent_known"
    other = again.model_copy(update={"purpose": ConsentPurpose.PUBLISH})
    people.add_consent(session, drafter, person.id, other)
    assert len(people.list_consents(session, drafter, person.id)) == 2


def test_a_consent_taken_back_stays_with_its_last_day_and_can_be_given_anew(session, drafter, person, consent):
    with pytest.raises(BadInput):
        people.withdraw_consent(
            session, drafter, person.id, consent.id, ConsentWithdraw(withdrawn_on=date(2027, 2, 1)), expected=1
        )
    taken = ConsentWithdraw(withdrawn_on=date(2027, 6, 1))
    people.withdraw_consent(session, drafter, person.id, consent.id, taken, expected=consent.version)
    with pytest.raises(Conflict):
        people.withdraw_consent(session, drafter, person.id, consent.id, taken, expected=consent.version)
    anew = ConsentCreate(purpose=ConsentPurpose.HONOUR, form=ConsentForm.ELECTRONIC, given_on=date(2027, 7, 1))
    people.add_consent(session, drafter, person.id, anew)
    held = [(row.given_on, row.withdrawn_on) for row in people.list_consents(session, drafter, person.id)]
    assert held == [(date(2027, 3, 1), date(2027, 6, 1)), (date(2027, 7, 1), None)]


def test_readers_do_not_write_consents(session, leader, person):
    with pytest.raises(Forbidden):
        people.add_consent(
            session, leader, person.id,
            ConsentCreate(purpose=ConsentPurpose.KEEP, form=ConsentForm.PAPER, given_on=date(2027, 3, 1)),
        )  # fmt: skip


# --- given out and forgotten ---------------------------------------------------------------------------------------


def test_a_persons_data_is_given_out_whole_and_the_log_says_so(session, drafter, person, consent):
    held = personal_data.export_person(session, drafter, person.id)
    assert (held["person"]["full_name"], held["person"]["religion"]) == ("Đinh Thị Ví Dụ", "Tôn giáo ví dụ")
    assert held["consents"][0]["evidence"] == "Phiếu 12"
    assert entries(session)[-1].action == "person.exported"


def test_an_erased_person_leaves_a_row_that_says_nothing(session, drafter, administrator, person, consent):
    people.erase_person(session, administrator, person.id, WHY, expected=person.version)
    left = session.get_one(Person, person.id)
    said = {name for name, value in left.model_dump().items() if value} - {"id", "created_at", "updated_at", "version"}
    assert said == {"organisation_id", "full_name", "erased_at"}
    assert left.full_name == people.ERASED_NAME
    assert consent.evidence is None
    assert people.list_people(session, drafter, PageQuery()).items == []
    assert people.list_people(session, drafter, PageQuery(), q="dinh").items == []
    with pytest.raises(Conflict):
        people.update_person(session, drafter, person.id, PersonUpdate(job_title="x"), expected=left.version)


def test_nothing_of_an_erased_person_is_left_anywhere_in_the_database(session, drafter, administrator, person):
    people.update_person(session, drafter, person.id, PersonUpdate(job_title="Thợ dệt lụa"), expected=person.version)
    people.erase_person(session, administrator, person.id, WHY, expected=person.version)
    assert len(entries(session)) == 3
    for table in SQLModel.metadata.sorted_tables:
        for row in session.execute(sa.select(table)):
            assert not any(word in str(row) for word in ("Đinh Thị", "dinh thi", "Thợ dệt", "Tôn giáo ví dụ")), table


def test_ones_own_data_comes_without_secrets(session, drafter, cast):
    held = personal_data.export_own_data(session, drafter)
    assert held["account"]["login"] == "soan"
    assert held["memberships"][0]["role"] == "drafter"
    assert len(held["sessions"]) == 1
    assert not any(secret in str(held) for secret in ("password_hash", "token_hash", "argon2", cast.tokens["drafter"]))


def test_an_account_is_erased_only_after_it_was_closed(session, administrator, cast):
    account = session.get_one(Account, cast.accounts["drafter"].id)
    with pytest.raises(Conflict) as refused:
        personal_data.erase_account(session, administrator, account.id, WHY, expected=account.version)
    assert refused.value.code == "account_open"
    account.is_active = False
    session.flush()
    personal_data.erase_account(session, administrator, account.id, WHY, expected=account.version)
    assert (account.full_name, account.email, account.password_hash) == (personal_data.ERASED_NAME, None, None)
    assert "soan" not in account.login
    assert session.exec(select(LoginSession).where(LoginSession.account_id == account.id)).all() == []
    assert session.exec(select(Membership).where(Membership.account_id == account.id)).all() != []


def test_only_those_with_the_right_in_all_of_its_bodies_erase_an_account(session, drafter, stranger, cast):
    account = session.get_one(Account, cast.accounts["leader"].id)
    with pytest.raises(NotFound):
        personal_data.erase_account(session, stranger, account.id, WHY, expected=account.version)
    with pytest.raises(Forbidden):
        personal_data.erase_account(session, drafter, account.id, WHY, expected=account.version)


# --- keeping times -------------------------------------------------------------------------------------------------

LONG_AGO = now() - timedelta(days=400)


@pytest.fixture
def old_things(engine, cast, drafter):
    """A person unchanged for long, a job done long ago, and of each one that is still young."""
    with transaction(engine) as session:
        old = people.create_person(session, drafter, PersonCreate(full_name="Đinh Thị Ví Dụ"))
        people.create_person(session, drafter, PersonCreate(full_name="Người Còn Mới"))
        session.add_all([
            Job(kind="mail", state="done", finished_at=LONG_AGO), Job(kind="mail", state="done", finished_at=now()),
            Job(kind="mail", state="waiting"),
        ])  # fmt: skip
        session.flush()
        session.execute(sa.update(Person).where(Person.id == old.id).values(updated_at=LONG_AGO))


def counts(found):
    return {row.name: row.count for row in found if row.count}


def test_a_dry_run_counts_and_changes_nothing(engine, old_things):
    settings = Settings(retention_person_days=365, retention_job_days=30)
    with transaction(engine, writing=False) as session:
        found = counts(retention.dry_run(session, settings, now()))
        assert found == {"Người trong danh bạ, không sửa đổi": 1, "Việc chạy nền đã xong": 1}
        assert len(session.exec(select(Job)).all()) == 3
        assert not any(row.erased_at for row in session.exec(select(Person)).all())


def test_what_is_too_old_goes_and_the_rest_stays(engine, old_things):
    settings = Settings(retention_person_days=365, retention_job_days=30)
    gone = counts(retention.remove_all(engine, settings, now()))
    assert gone == {"Người trong danh bạ, không sửa đổi": 1, "Việc chạy nền đã xong": 1}
    with transaction(engine, writing=False) as session:
        assert sorted(row.full_name for row in session.exec(select(Person)).all()) == sorted(
            [people.ERASED_NAME, "Người Còn Mới"]
        )
        assert len(session.exec(select(Job)).all()) == 2
        assert counts(retention.dry_run(session, settings, now())) == {}
    assert retention.remove_all(engine, settings, now())[0].count == 0


def test_a_keeping_time_of_nought_keeps_for_ever(engine, old_things):
    settings = Settings(retention_person_days=0, retention_job_days=0, retention_sign_in_days=0)
    with transaction(engine, writing=False) as session:
        assert counts(retention.dry_run(session, settings, now())) == {}


@pytest.mark.parametrize("rows", [1, 3])
def test_a_list_of_people_takes_one_query_however_long(session, drafter, rows, count_queries):
    for number in range(rows):
        people.create_person(session, drafter, PersonCreate(full_name=f"Người Thứ {number}"))
    with count_queries() as queries:
        assert len(people.list_people(session, drafter, PageQuery()).items) == rows
    assert len(queries) == 1
