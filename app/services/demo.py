"""Sample data for trying the product out: an invented federation, its people, and the sample plans in `app/samples`.

The plans come in the way a drafter's would: read from their files, confirmed, one sent to the leader, one issued.
"""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session, select

from app.access.actor import Actor
from app.access.passwords import random_password
from app.database import transaction
from app.enums import OrganisationKind, Role
from app.models.account import Account, AccountCreate, Membership
from app.models.organisation import Organisation, OrganisationCreate
from app.models.person import PersonCreate
from app.models.plan import Plan, PlanIssue
from app.models.plan_import import PlanImportConfirm
from app.services import accounts, plan_imports, plan_life
from app.services import people as register
from app.services.organisations import new_organisation
from app.services.storage import Store
from app.settings import Settings

SAMPLES = Path(__file__).parent.parent / "samples"
SUBMITTED = "giao-luu-dien-hinh.docx"
ISSUED = "ky-niem-thanh-lap.docx"

FEDERATION = "Liên đoàn Lao động tỉnh Sông Lam"
UNITS: tuple[tuple[str, OrganisationKind, str | None, int | None], ...] = (
    ("Văn phòng Liên đoàn Lao động tỉnh", OrganisationKind.DEPARTMENT, "VP", None),
    ("Ban Tuyên giáo - Nữ công", OrganisationKind.DEPARTMENT, "TGNC", None),
    ("Ban Chính sách pháp luật", OrganisationKind.DEPARTMENT, "CSPL", None),
    ("Công đoàn ngành Giáo dục", OrganisationKind.SECTOR, "CĐN", 14200),
    ("Công đoàn ngành Y tế", OrganisationKind.SECTOR, "CĐN", 3900),
    ("Công đoàn Viên chức tỉnh", OrganisationKind.SECTOR, "CĐVC", 2800),
    ("Công đoàn các Khu công nghiệp tỉnh", OrganisationKind.UPPER_GRASSROOTS, "CĐKCN", 21500),
    ("Công đoàn phường Bến Lam", OrganisationKind.COMMUNE, "CĐP", 1650),
    ("Công đoàn xã Đông Khê", OrganisationKind.COMMUNE, "CĐX", 740),
)
HEALTH = "Công đoàn ngành Y tế"
WARD = "Công đoàn phường Bến Lam"
OFFICIALS = "Công đoàn Viên chức tỉnh"
PEOPLE: tuple[tuple[str, str, tuple[tuple[str, Role], ...]], ...] = (
    ("soanthao", "Nguyễn Thị Mẫu", ((FEDERATION, Role.DRAFTER),)),
    ("lanhdao", "Trần Văn Mẫu", ((FEDERATION, Role.LEADER),)),
    ("quantri", "Lê Mẫu", ((FEDERATION, Role.ADMINISTRATOR),)),
    ("hoidong", "Vũ Thị Mẫu", ((FEDERATION, Role.COUNCIL_MEMBER),)),
    ("daumoiyte", "Phạm Thị Mẫu", ((HEALTH, Role.UNIT_OFFICER),)),
    (
        "daumoiphuong",
        "Hoàng Văn Mẫu",
        ((WARD, Role.UNIT_OFFICER), (WARD, Role.DRAFTER), (OFFICIALS, Role.UNIT_OFFICER)),
    ),
    ("quantriphuong", "Đặng Mẫu", ((WARD, Role.ADMINISTRATOR),)),
)
"""One for each role that has much to see, on two levels; the one before the last works for two bodies."""

REGISTER: tuple[tuple[str, int, str, str], ...] = (
    ("Đinh Thị Ví Dụ", 1990, "Công nhân may", "Công ty May Ví Dụ"),
    ("Nguyễn Văn Thí Dụ", 1985, "Tổ trưởng tổ cơ điện", "Nhà máy Điện Ví Dụ"),
    ("Bùi Thị Minh Họa", 1994, "Điều dưỡng", "Bệnh viện Ví Dụ"),
    ("Lò Văn Chẳng Hạn", 1988, "Giáo viên", "Trường Tiểu học Ví Dụ"),
)
"""People of the federation's directory: name, year of birth, job title, workplace."""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """A demo account with its password, which is kept nowhere but here."""

    role: str
    login: str
    password: str


def load_demo(engine: Engine, settings: Settings) -> list[DemoAccount] | None:
    """Load the sample data whole, in one transaction; None when the database already holds an organisation."""
    store = Store.from_settings(settings)
    password = random_password()
    with transaction(engine) as session:
        if session.exec(select(Organisation).limit(1)).first():
            return None
        bodies = _organisations(session)
        people = {login: _person(session, login, name, held, bodies, password) for login, name, held in PEOPLE}
        drafter = _actor(people["soanthao"], bodies[FEDERATION], Role.DRAFTER)
        for name, year, title, workplace in REGISTER:
            known = PersonCreate(full_name=name, birth_year=year, job_title=title, workplace=workplace)
            register.create_person(session, drafter, known)
        _plans(session, drafter, _actor(people["lanhdao"], bodies[FEDERATION], Role.LEADER), store)
    return [DemoAccount(_described(held), login, password) for login, _, held in PEOPLE]


def _described(held: tuple[tuple[str, Role], ...]) -> str:
    """The roles of a demo account in words, with the body where it is not the federation."""
    return "; ".join(role.label if place == FEDERATION else f"{role.label}, {place}" for place, role in held)


def _organisations(session: Session) -> dict[str, Organisation]:
    """The tree of bodies, by name."""

    def add(name: str, kind: OrganisationKind, symbol: str | None, above: UUID | None, **more: object) -> Organisation:
        body = {"name": name, "kind": kind, "symbol": symbol, "parent_id": above, **more}
        return new_organisation(session, OrganisationCreate.model_validate(body))

    top = add("Tổng Liên đoàn Lao động Việt Nam", OrganisationKind.CONFEDERATION, "TLĐ", None)
    federation = add(
        FEDERATION, OrganisationKind.PROVINCIAL, "LĐLĐ", top.id, short_name="LĐLĐ tỉnh", territory="Sông Lam"
    )
    units = {
        name: add(name, kind, symbol, federation.id, member_count=members) for name, kind, symbol, members in UNITS
    }
    add("Đài Phát thanh và Truyền hình tỉnh", OrganisationKind.OUTSIDE, None, None)
    return units | {FEDERATION: federation}


def _person(
    session: Session,
    login: str,
    name: str,
    held: tuple[tuple[str, Role], ...],
    bodies: dict[str, Organisation],
    password: str,
) -> Account:
    command = AccountCreate(login=login, full_name=name, password=password)
    (first, role), *more = held
    account = accounts.create_account(session, command, bodies[first], role)
    session.add_all(Membership(account_id=account.id, organisation_id=bodies[at].id, role=as_) for at, as_ in more)
    session.flush()
    return account


def _actor(account: Account, federation: Organisation, role: Role) -> Actor:
    return Actor(account.id, account.full_name, federation.id, {federation.id: frozenset({role})})


def _plans(session: Session, drafter: Actor, leader: Actor, store: Store) -> None:
    """Every sample as a plan; one of them waits for the leader, one is issued."""
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix not in {".docx", ".txt"}:
            continue
        kept = plan_imports.upload(session, drafter, file_name=path.name, data=path.read_bytes(), store=store)
        plan = plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
        if path.name in {SUBMITTED, ISSUED}:
            plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
        if path.name == ISSUED:
            _issue(session, leader, plan)


def _issue(session: Session, leader: Actor, plan: Plan) -> None:
    plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
    plan_life.issue_plan(session, leader, plan.id, PlanIssue(), expected=plan.version)
