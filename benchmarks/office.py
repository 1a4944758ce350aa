"""A large office's database: 100,000 plans of one federation, and a signed-in drafter."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from uuid_utils.compat import uuid7

from app.access import sessions
from app.access.passwords import hash_password
from app.database import make_engine, transaction
from app.enums import OrganisationKind, PlanKind, PlanStatus, Role
from app.migrate import upgrade
from app.models.account import Account, Membership
from app.models.organisation import OrganisationCreate
from app.models.plan import Plan
from app.rules.vietnamese import fold, sort_key
from app.rules.word_index import index_words
from app.services.organisations import new_organisation

PLANS = 100_000
BATCH = 5_000
WORDS = "INSERT INTO plan_word (organisation_id, word, plan_id, issued) VALUES (?, ?, ?, 0)"


@dataclass(frozen=True)
class Office:
    """Where the data lies, who asks, and some plans to ask for."""

    database: Path
    token: str
    plan_ids: list[UUID]


def build_office(folder: Path, plans: int = PLANS) -> Office:
    """Make the database; `plan_ids` holds a thousand of its plans."""
    path = folder / "dienhinh.sqlite3"
    engine = make_engine(f"sqlite:///{path}")
    upgrade(engine)
    with transaction(engine) as session:
        body = new_organisation(
            session, OrganisationCreate(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        )
        account = Account(login="soan", full_name="Nguyễn Thị Soạn", password_hash=hash_password("-" * 12))
        session.add(account)
        session.flush()
        session.add(Membership(account_id=account.id, organisation_id=body.id, role=Role.DRAFTER))
        session.flush()
        token, _ = sessions.open_session(session, account, hours=24, address=None, user_agent="bench")
        rows = [_plan(number, body.id) for number in range(plans)]
        for start in range(0, plans, BATCH):
            batch = rows[start : start + BATCH]
            session.execute(insert(Plan), batch)
            session.connection().exec_driver_sql(WORDS, sorted(_words(batch)))
    engine.dispose()
    return Office(path, token, [row["id"] for row in rows[:: max(1, plans // 1000)]])


def _plan(number: int, organisation_id: UUID) -> dict[str, Any]:
    title = f"Tổ chức Hội nghị tuyên dương điển hình tiên tiến lần thứ {number}"
    moment = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    return {
        "id": uuid7(),
        "created_at": moment,
        "updated_at": moment,
        "organisation_id": organisation_id,
        "kind": list(PlanKind)[number % len(PlanKind)],
        "status": PlanStatus.DRAFT,
        "title": title,
        "symbol": "KH-LĐLĐ",
        "issued_on": date(2020, 1, 1) + timedelta(days=number % 2000),
        "search_text": fold(title),
        "sort_key": sort_key(title),
        "signature_lines": ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"],
    }


def _words(plans: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for plan in plans:
        for word in index_words(plan["search_text"]):
            yield plan["organisation_id"].hex, word, plan["id"].hex


def copy_for_reference(office: Office, folder: Path) -> Path:
    """The same rows for the reference, in a file of its own, so that the two do not wait for each other."""
    folder.mkdir()
    target = folder / "reference.sqlite3"
    shutil.copyfile(office.database, target)
    return target
