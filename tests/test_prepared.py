"""Prepared statements: the same rows, the same refusals as SQLAlchemy's own road."""

from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select
from uuid_utils.compat import uuid7

from app.database import transaction
from app.enums import PlanKind
from app.models.base import new_row
from app.models.plan import Plan, PlanListed, PlanPublic
from app.models.recipient import Recipient
from app.prepared import Prepared, insert_now
from app.routers.api.answers import dumped, dumper, to_json
from app.services.part_kinds import PARTS


@pytest.fixture
def plan(engine, organisation):
    with transaction(engine) as session:
        made = Plan(organisation_id=organisation.id, kind=PlanKind.OTHER, title="Kế hoạch")
        session.add(made)
    return made


def line(plan_id, **values):
    return new_row(Recipient, plan_id=plan_id, code=1, position=1, wording={"text": {"a": "b"}}, **values)


def test_a_row_inserted_at_once_is_the_row_that_was_given(engine, plan):
    with transaction(engine) as session:
        given = line(plan.id, text="Như kính gửi")
        insert_now(session, given)
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Recipient)).one().model_dump() == given.model_dump()


def test_the_session_holds_it_and_saves_what_is_changed_afterwards(engine, plan):
    with transaction(engine) as session:
        given = line(plan.id, text="Như kính gửi")
        insert_now(session, given)
        assert session.get(Recipient, given.id) is given
        given.text = "Lưu: VT"
    with transaction(engine, writing=False) as session:
        found = session.exec(select(Recipient)).one()
        assert (found.text, found.version) == ("Lưu: VT", 2)


def test_what_the_database_refuses_is_refused_by_its_name(engine, organisation):
    with pytest.raises(IntegrityError), transaction(engine) as session:
        insert_now(session, line(uuid7(), text="Của không kế hoạch nào"))
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Recipient)).all() == []


def test_after_a_refusal_in_a_savepoint_the_rest_stands(engine, plan):
    with transaction(engine) as session:
        insert_now(session, line(plan.id, text="Một"))
        with pytest.raises(IntegrityError), session.begin_nested():
            insert_now(session, line(uuid7(), text="Hai"))
        insert_now(session, line(plan.id, text="Ba"))
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Recipient.text).order_by(col(Recipient.id))).all() == ["Một", "Ba"]


COLUMNS = Prepared(sa.select(*Plan.__table__.columns).where(col(Plan.id) == sa.bindparam("plan_id")))


@pytest.fixture
def full_plan(engine, organisation):
    with transaction(engine) as session:
        made = Plan(
            organisation_id=organisation.id,
            kind=PlanKind.CAMPAIGN,
            title="Kế hoạch “Ví Dụ”",
            number=7,
            issued_on=date(2027, 1, 31),
            signature_lines=["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"],
            event_duration_days=0.5,
            capacity_approximate=True,
        )
        session.add(made)
    return made


def test_the_columns_of_a_row_are_the_values_of_the_model(engine, full_plan):
    with transaction(engine, writing=False) as session:
        row = COLUMNS.first(session, plan_id=full_plan.id)
        found = session.exec(select(Plan).where(Plan.id == full_plan.id)).one()
        assert {name: getattr(row, name) for name in Plan.model_fields} == found.model_dump()


@pytest.mark.parametrize("shape", [PlanPublic, PlanListed])
def test_a_row_as_it_is_kept_shows_the_same_json_as_the_model(engine, full_plan, shape):
    with transaction(engine, writing=False) as session:
        rows = COLUMNS.rows(session, plan_id=full_plan.id)
        found = session.exec(select(Plan).where(Plan.id == full_plan.id)).all()
        assert to_json(dumped(shape, rows)) == to_json(dumped(shape, found))
        assert to_json(dumper(shape)(rows[0])) == to_json(dumper(shape)(found[0]))


@pytest.mark.parametrize("kind", PARTS.values(), ids=PARTS)
def test_a_new_row_has_what_the_model_gives_it(kind):
    given = {"plan_id": uuid7(), "code": 3}
    own = {"id", "created_at", "updated_at"}
    ours, theirs = new_row(kind.model, **given), kind.model(**given)
    assert ours.model_dump(exclude=own) == theirs.model_dump(exclude=own)
    assert ours.created_at == ours.updated_at


def test_what_new_rows_have_by_default_is_not_shared_among_them():
    assert new_row(Recipient).wording is not new_row(Recipient).wording
