"""Schemathesis, all checks on, on every operation: alone, and along the links from one to the next."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from sqlmodel import Session, select

from app.access import sessions
from app.database import make_engine, transaction
from app.enums import OrganisationKind, Role
from app.main import create_app
from app.migrate import upgrade
from app.models.account import Account, AccountCreate, Membership
from app.models.organisation import OrganisationCreate
from app.routers.api.contract import ADDRESS
from app.services.accounts import create_account
from app.services.organisations import new_organisation
from app.settings import Settings

BY_RULES = ["400", "401", "403", "404", "405", "409", "412", "413", "415", "422", "428"]
CONFIG: dict[str, Any] = {
    "generation": {"max-examples": 3, "deterministic": True, "no-shrink": True, "database": "none"},
    "phases": {"coverage": {"unexpected-methods": ["PUT"]}, "stateful": {"max-steps": 5}},
    "checks": {
        # A well-formed request may still meet a rule: a stale version (412), a parent that is not there (422),
        # a cursor that no list gave (400), too many wrong passwords (429).
        "positive_data_acceptance": {"expected-statuses": ["2xx", "304", *BY_RULES, "429"]},
        "negative_data_rejection": {"expected-statuses": BY_RULES},
        "missing_required_header": {"expected-statuses": BY_RULES},
    },
}
BOUNDED = settings(max_examples=3, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
WORN_OUT = "delete_current_session"


def people(session: Session) -> str:
    """A federation and somebody with every role in it; returns a session token."""
    body = new_organisation(
        session, OrganisationCreate(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
    )
    command = AccountCreate(login="moi-quyen", full_name="Người Thử", password="mat-khau-dien-hinh")
    account = create_account(session, command, body, Role.DRAFTER)
    session.add_all(
        Membership(account_id=account.id, organisation_id=body.id, role=role)
        for role in (Role.LEADER, Role.ADMINISTRATOR)
    )
    session.flush()
    return signed_in(session, account)


def signed_in(session: Session, account: Account) -> str:
    token, _ = sessions.open_session(session, account, hours=1, address=None, user_agent="tests")
    return token


FOLDER = Path(tempfile.mkdtemp(prefix="dh-contract-"))
URL = f"sqlite:///{FOLDER / 'house.sqlite3'}"
UNLIMITED = {"requests_per_minute": 0, "anonymous_requests_per_minute": 0}
APP = create_app(
    Settings(data_dir=FOLDER, database_url=URL, **UNLIMITED)
)  # the operations must be known when tests are collected
schema = schemathesis.openapi.from_asgi(ADDRESS, APP, config=schemathesis.Config.from_dict(CONFIG))


@pytest.fixture(scope="module")
def headers() -> Iterator[dict[str, str]]:
    """The house has its tables and its people; these headers sign one of them in."""
    engine = make_engine(URL)
    upgrade(engine)
    with transaction(engine) as session:
        token = people(session)
    engine.dispose()
    yield {"Authorization": f"Bearer {token}"}
    APP.state.engine.dispose()
    shutil.rmtree(FOLDER, ignore_errors=True)


@schema.exclude(operation_id=WORN_OUT).parametrize()
@BOUNDED
def test_every_operation_keeps_the_contract(case: Case, headers: dict[str, str]) -> None:
    case.call_and_validate(headers=headers)


@schema.include(operation_id=WORN_OUT).parametrize()
@BOUNDED
def test_signing_out_keeps_the_contract(case: Case, headers: dict[str, str]) -> None:
    with transaction(APP.state.engine) as session:
        token = signed_in(session, session.exec(select(Account)).one())
    case.call_and_validate(headers={**headers, "Authorization": f"Bearer {token}"})


def test_what_links_promise_holds(headers: dict[str, str]) -> None:
    class Walk(schema.exclude(operation_id=WORN_OUT).as_state_machine()):  # type: ignore[misc]
        def get_call_kwargs(self, case: Case) -> dict[str, Any]:
            return {"headers": headers}

    Walk.run(settings=settings(BOUNDED, max_examples=10, stateful_step_count=6))
