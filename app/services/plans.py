"""Plans: find, list, create and change."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission, PlanKind, PlanScope, PlanStatus
from app.errors import BadInput, NotFound, StaleVersion
from app.models.base import now
from app.models.organisation import Organisation
from app.models.plan import Plan, PlanCreate, PlanUpdate
from app.prepared import Prepared
from app.rules.document_types import sign
from app.rules.plan_life import require_editable
from app.rules.plan_words import search_text, typed_words
from app.rules.vietnamese import sort_key
from app.services.event_log import differences, record, snapshot
from app.services.organisation_facts import facts_on
from app.services.paging import Page, PageQuery, prepared_page, prepared_page_of
from app.services.plan_search import BODY, PLACE
from app.services.plan_sight import MISSING, OwnBodies, list_readable, require_readable, require_right_over
from app.services.versions import check_version
from app.settings import current_settings

REQUIRED = {"kind", "title", "document_type", "signature_lines", "addressees", "capacity_approximate"}
REQUIRED |= {"recurring_reports", "dossier_parts", "publication_channels"}


@dataclass(frozen=True, slots=True)
class PlanFilters:
    """What a list of plans is narrowed to. `sort` is a field of SORTS, with "-" for descending."""

    q: str | None = None
    status: PlanStatus | None = None
    kind: PlanKind | None = None
    organisation_id: UUID | None = None
    year: int | None = None
    updated_since: datetime | None = None
    sort: str = "-updated_at"
    scope: PlanScope = PlanScope.OWN


MANY = 20
"""A list over more bodies than this is not prepared."""
SORTS: dict[str, Any] = {
    "updated_at": col(Plan.updated_at),
    "created_at": col(Plan.created_at),
    "title": col(Plan.sort_key),
}
LISTED = (
    Plan.id, Plan.created_at, Plan.updated_at, Plan.version, Plan.organisation_id, Plan.kind, Plan.status,
    Plan.title, Plan.number, Plan.symbol, Plan.issued_on,
)  # fmt: skip


def today() -> date:
    """The present day in the zone of the office."""
    return datetime.now(ZoneInfo(current_settings().time_zone)).date()


def list_plans(session: Session, actor: Actor, query: PageQuery, filters: PlanFilters) -> Page[Any]:
    """The plans of the actor's organisations, or what is issued above and below. Raises BadInput `unknown_sort`."""
    name = filters.sort.removeprefix("-")
    if name not in SORTS:
        raise BadInput(
            "unknown_sort", f"Không sắp xếp được theo “{name}”. Hãy dùng: {', '.join(SORTS)}.", pointer="/sort"
        )
    own = OwnBodies.of(actor)
    descending = filters.sort.startswith("-")
    keys = [(SORTS[name], descending), (col(Plan.id), descending)]
    plain = filters == PlanFilters(sort=filters.sort) and not own.issued
    if plain and 0 < len(own.whole) <= MANY:
        prepared = _prepared_list(name, descending, len(own.whole), after=bool(query.cursor))
        bodies = {f"body_{i}": body for i, body in enumerate(own.whole)}
        counted = _prepared_count(len(own.whole)).first(session, **bodies) if query.count else None
        found = prepared_page_of(session, prepared, query, keys=keys, **bodies)
        return replace(found, total=counted.plans) if counted else found
    statement = select(*_listed(name)).where(*_conditions(filters))
    return list_readable(session, actor, filters.scope, statement, query, keys, typed_words(filters.q or ""))


def _listed(name: str) -> tuple[Any, ...]:
    """The columns of a list: what it shows, and what it is sorted by."""
    return (*LISTED, Plan.sort_key) if name == "title" else LISTED


@lru_cache
def _prepared_list(name: str, descending: bool, bodies: int, *, after: bool) -> Prepared:
    """The list of all plans of so many bodies, which is what lists are asked for most."""
    keys = [(SORTS[name], descending), (col(Plan.id), descending)]
    return prepared_page(_listed(name), [_of_bodies(bodies)], keys, after=after)


@lru_cache
def _prepared_count(bodies: int) -> Prepared:
    """How many plans so many bodies have."""
    return Prepared(sa.select(sa.func.count().label("plans")).select_from(Plan).where(_of_bodies(bodies)))


def _of_bodies(bodies: int) -> Any:
    return sa.or_(*(col(Plan.organisation_id) == sa.bindparam(f"body_{i}") for i in range(bodies)))


def _conditions(filters: PlanFilters) -> list[Any]:
    found: list[Any] = []
    if filters.status:
        found.append(Plan.status == filters.status)
    if filters.kind:
        found.append(Plan.kind == filters.kind)
    if filters.organisation_id:
        found.append((BODY if filters.q else PLACE) == filters.organisation_id)
    if filters.year:
        first, last = date(filters.year, 1, 1), date(filters.year, 12, 31)
        found.append(col(Plan.issued_on).between(first, last))
    if filters.updated_since:
        found.append(col(Plan.updated_at) >= filters.updated_since)
    return found


def find_plan(session: Session, actor: Actor, plan_id: UUID, *, locked: bool = False) -> Plan:
    """The plan. Raises NotFound `not_found` for strangers. `locked` keeps other writers out until the commit."""
    statement = select(Plan).where(Plan.id == plan_id)
    if locked:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    plan = session.exec(statement).first()
    if not plan:
        raise NotFound("not_found", MISSING)
    require_readable(session, actor, plan)
    return plan


_SHOWN = Prepared(
    sa.select(*Plan.__table__.columns).where(col(Plan.id) == sa.bindparam("plan_id"))  # type: ignore[attr-defined]
)


def plan_to_show(session: Session, actor: Actor, plan_id: UUID) -> Plan:
    """As `find_plan`, for who only reads it: its columns, which nobody can change. Raises NotFound `not_found`."""
    plan: Plan | None = _SHOWN.first(session, plan_id=plan_id)
    if not plan:
        raise NotFound("not_found", MISSING)
    require_readable(session, actor, plan)
    return plan


def plan_for_change(session: Session, actor: Actor, plan_id: UUID) -> Plan:
    """The plan, locked, for someone who may write and while it may be written."""
    plan = find_plan(session, actor, plan_id, locked=True)
    actor.require_right(Permission.PLAN_WRITE, plan.organisation_id)
    require_editable(plan.status)
    return plan


class PlanAtWork(Protocol):
    """What adding to a plan needs to know of it; a Plan is one."""

    id: UUID
    organisation_id: UUID
    status: PlanStatus
    created_at: datetime
    issued_on: date | None


_AT_WORK = Prepared(
    sa.select(col(Plan.id), col(Plan.organisation_id), col(Plan.status), col(Plan.created_at), col(Plan.issued_on))
    .where(col(Plan.id) == sa.bindparam("plan_id"))
    .with_for_update()
)


def plan_at_work(session: Session, actor: Actor, plan_id: UUID) -> PlanAtWork:
    """As `plan_for_change`, for who changes only what hangs below the plan: its head is locked, but not loaded."""
    plan: PlanAtWork | None = _AT_WORK.first(session, plan_id=plan_id)
    if not plan:
        raise NotFound("not_found", MISSING)
    require_right_over(session, actor, Permission.PLAN_WRITE, plan)
    require_editable(plan.status)
    return plan


def refresh_keys(plan: Plan) -> None:
    """Keep search text and sort key in step with the title, sign and number."""
    number = str(plan.number) if plan.number else plan.printed_number or ""
    plan.search_text = search_text(number, plan.symbol, plan.title, plan.signer)
    plan.sort_key = sort_key(plan.title)


_TOUCH = Prepared(
    sa.update(Plan).where(col(Plan.id) == sa.bindparam("plan_id")).values(updated_at=sa.bindparam("moment"))
)


def touch_plan(session: Session, plan_id: UUID) -> None:
    """Note that something below the plan changed; the version of its own head stays."""
    _TOUCH.run(session, plan_id=plan_id, moment=now())


def new_plan(session: Session, actor: Actor, plan: Plan, *, action: str) -> Plan:
    """Save a plan that was just made (blank, copied, imported) and record it."""
    actor.require(Permission.PLAN_WRITE, plan.organisation_id)
    refresh_keys(plan)
    session.add(plan)
    session.flush()
    record_plan(session, actor, action, plan, new=snapshot(plan))
    return plan


def record_plan(
    session: Session,
    actor: Actor,
    action: str,
    plan: Plan,
    *,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> None:
    """One log entry about a plan."""
    record(
        session, actor, f"plan.{action}", entity="plan", entity_id=plan.id,
        organisation_id=plan.organisation_id, plan_id=plan.id, old=old, new=new,
    )  # fmt: skip


def letterhead_defaults(
    session: Session, organisation_id: UUID, document_type: str, *, on: date | None = None
) -> dict[str, Any]:
    """What an organisation's documents usually have at the head and foot, with the names of a day (today)."""
    body = session.get(Organisation, organisation_id)
    if not body:
        raise NotFound("not_found", "Không tìm thấy đơn vị này.")
    own = facts_on(session, [body.id], on or today())[body.id]
    above = facts_on(session, [own.parent_id], on or today()) if own.parent_id else {}
    superior = above.get(own.parent_id) if own.parent_id else None
    return {
        "symbol": sign(document_type, own.symbol),
        "place": body.territory,
        "superior_body": superior.name.upper() if superior else None,
        "issuing_body": own.name.upper(),
        "signature_lines": ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"],
    }


def create_plan(session: Session, actor: Actor, command: PlanCreate) -> Plan:
    """A blank plan with the usual sections of its kind, and the letterhead of its organisation."""
    from app.services.plan_outlines import add_usual_sections

    organisation_id = command.organisation_id or actor.organisation_id
    actor.require(Permission.PLAN_WRITE, organisation_id, missing="Không tìm thấy đơn vị này.")
    if command.parent_plan_id:
        find_plan(session, actor, command.parent_plan_id)
    values = letterhead_defaults(session, organisation_id, command.document_type, on=command.issued_on)
    values |= command.model_dump(exclude_unset=True, exclude={"organisation_id"})
    plan = new_plan(session, actor, Plan(organisation_id=organisation_id, **values), action="created")
    add_usual_sections(session, plan)
    session.flush()
    return plan


def update_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanUpdate, *, expected: int | None) -> Plan:
    """Change the head of a plan that may still be written."""
    plan = plan_for_change(session, actor, plan_id)
    check_version(plan, expected)
    before = snapshot(plan)
    apply_changes(plan, command.model_dump(exclude_unset=True), required=REQUIRED)
    low, high = plan.capacity_minimum, plan.capacity_maximum
    if low is not None and high is not None and high < low:
        raise BadInput(
            "capacity_out_of_order",
            "Quy mô tối đa phải không nhỏ hơn quy mô tối thiểu.",
            pointer="/capacity_maximum",
        )
    refresh_keys(plan)
    save(session)
    old, new = differences(before, snapshot(plan))
    if new:
        record_plan(session, actor, "changed", plan, old=old, new=new)
    return plan


def apply_changes(row: Any, changes: dict[str, Any], *, required: set[str]) -> None:
    """Set values on a row; null for a value that must be there is BadInput `required`."""
    for name, value in changes.items():
        if value is None and name in required:
            raise BadInput("required", "Mục này không được để trống.", pointer=f"/{name}")
        setattr(row, name, value)


def save(session: Session) -> None:
    """Flush; somebody who was faster between our reading and writing is StaleVersion."""
    try:
        session.flush()
    except StaleDataError as error:
        raise StaleVersion("stale_version", "Nội dung này vừa được người khác sửa. Hãy tải lại trang.") from error
