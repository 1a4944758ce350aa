"""The house that the matrix, the leak tests and the attacks walk through: two federations and a thing of every kind.

Built through the services, as people would, in a database that a whole module of tests shares.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from sqlmodel import Session

from app.access import sessions, tokens
from app.access.actor import Actor
from app.access.standing import today
from app.database import transaction
from app.enums import OrganisationKind, Permission, PlanKind, Role
from app.main import create_app
from app.models.account import Account, Membership
from app.models.delegation import DelegationCreate
from app.models.invitation import InvitationCreate
from app.models.organisation import Organisation, OrganisationCreate
from app.models.organisation_import import OrganisationCells, OrganisationImportCreate
from app.models.person import ConsentCreate, PersonCreate
from app.models.plan import PlanCreate, PlanIssue, PlanUpdate
from app.models.plan_import import PlanImportText
from app.models.sign_in import Passkey
from app.routers.api.examples import BODIES
from app.rules.vietnamese import fold, person_sort_key
from app.services import (
    delegations,
    invitations,
    mail,
    organisation_imports,
    parts,
    people,
    plan_imports,
    plan_life,
    plans,
)
from app.services.organisations import new_organisation
from app.services.part_kinds import PARTS
from app.services.storage import Store
from app.settings import Settings
from tests.engines import unhurried

EVERYTHING = "everything"
STRANGER = "stranger"
NOBODY = "nobody"
TOKEN = "token"
JSON_FACE = "/api/"


@dataclass
class House:
    """An application with its people: `secrets` are open sessions by person, `ids` the thing for each parameter."""

    app: FastAPI
    client: TestClient
    secrets: dict[str, str]
    accounts: dict[str, Account]
    ids: dict[str, str]
    parts: dict[str, str]

    def ask(
        self, who: str, method: str, path: str, *, secret: str | None = None, body: Any = None, version: int = 999_999
    ) -> Response:
        """One request as that person: JSON with a bearer, pages with a cookie; a body in the form of the face."""
        self.client.cookies.clear()
        secret = secret or self.secrets.get(who)
        headers = {"Accept-Language": "vi"}
        more: dict[str, Any] = {}
        if path.startswith(JSON_FACE):
            headers |= {"Authorization": f"Bearer {secret}"} if secret else {}
            headers |= {"If-Match": f'"{version}"'} if method != "GET" else {}
            if isinstance(body, dict) and "file" in body:
                more = {"files": _form(version, body)["files"]}
            elif body is not None:
                more = {"json": body}
        else:
            headers |= {"Cookie": f"dh_session={secret}"} if secret else {}
            more = _form(version, body or {}) if method == "POST" else {}
        return self.client.request(method, path, headers=headers, follow_redirects=False, **more)

    def token(self, scopes: frozenset[Permission]) -> str:
        """An access token of the person with every role, with these scopes only."""
        with transaction(self.app.state.engine) as session:
            account = session.get_one(Account, self.accounts[EVERYTHING].id)
            secret, _ = tokens.make(session, account, name="ma trận", scopes=sorted(scopes), expires_at=None)
        return secret


def _form(version: int, body: dict[str, Any]) -> dict[str, Any]:
    """A form as a browser sends it; `file` is a file."""
    fields = {"version": str(version)} | {name: value for name, value in body.items() if name != "file"}
    files = {"file": ("ke-hoach.txt", body["file"].encode(), "text/plain")} if "file" in body else None
    return {"data": fields, "files": files}


def member(session: Session, login: str, name: str, place: UUID, roles: Mapping[Role, None] | set[Role]) -> Account:
    account = Account(
        login=login, full_name=name, email=f"{login}@vidu.example", search_text=fold(f"{name} {login}"),
        sort_key=person_sort_key(name),
    )  # fmt: skip
    session.add(account)
    session.flush()
    session.add_all(Membership(account_id=account.id, organisation_id=place, role=role) for role in sorted(roles))
    session.flush()
    return account


def open_session(session: Session, account: Account) -> str:
    secret, _ = sessions.open_session(session, account, hours=1, address=None, user_agent="tests")
    return secret


def actor_of(session: Session, secret: str) -> Actor:
    return sessions.resolve(session, secret, idle_minutes=60)[0]


@contextmanager
def house_on(url: str, folder: Any) -> Iterator[House]:
    """The house on a migrated, empty database."""
    settings = Settings(
        database_url=url,
        data_dir=folder,
        secret_key="khoa-cua-cac-phep-thu-voi-ma-tran-quyen",  # type: ignore[arg-type]
        requests_per_minute=0,
        anonymous_requests_per_minute=0,
        worker=False,
    )
    app = create_app(settings)
    unhurried(app.state.engine)
    with transaction(app.state.engine) as session:
        province = new_organisation(
            session, OrganisationCreate(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        )
        accounts = {
            role.value: member(session, f"vai-{role.value}", f"Nguyễn {role.label}", province.id, {role})
            for role in Role
        }
        accounts[EVERYTHING] = member(session, "moi-quyen", "Trần Mọi Quyền", province.id, set(Role))
        other = new_organisation(
            session, OrganisationCreate(name="LĐLĐ tỉnh Khác", kind=OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        )
        accounts[STRANGER] = member(session, "nguoi-la", "Phạm Người Lạ", other.id, set(Role))
        secrets = {who: open_session(session, account) for who, account in accounts.items()}
        ids, made_parts = _things(session, settings, province, accounts, secrets)
    with TestClient(app, follow_redirects=False) as client:
        yield House(app, client, secrets, accounts, ids, made_parts)


def _things(
    session: Session, settings: Settings, province: Organisation, accounts: dict[str, Account], secrets: dict[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """One thing of every kind in the first federation, by the name of the parameter that means it."""
    actor = actor_of(session, secrets[EVERYTHING])
    unit = new_organisation(
        session, OrganisationCreate(name="CĐCS Mẫu", kind=OrganisationKind.GRASSROOTS, parent_id=province.id)
    )
    target = member(session, "dich", "Lê Đích", unit.id, {Role.VIEWER})
    membership = session.exec(_memberships_of(target)).one()
    plan = plans.create_plan(session, actor, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu điển hình"))
    ids = {
        "organisation_id": unit.id,
        "province_id": province.id,
        "account_id": target.id,
        "membership_id": membership.id,
        "plan_id": plan.id,
        "member_id": accounts[Role.VIEWER.value].id,
        "import_id": _import(session, actor, settings),
        "session_id": actor_of(session, secrets[Role.DRAFTER.value]).session_id,
        "job_id": _letter(session, province),
    }
    ids |= _of_people(session, actor) | _of_access(session, settings, accounts, secrets)
    made_parts = _parts(session, actor, plan.id)
    ids["body_import_id"] = body_import(session, actor)
    ids["issued_id"] = _issued(session, actor)
    session.flush()
    return {name: str(value) for name, value in ids.items()}, made_parts


def _memberships_of(account: Account) -> Any:
    from sqlmodel import select

    return select(Membership).where(Membership.account_id == account.id)


def _letter(session: Session, province: Organisation) -> UUID:
    values = {"name": "Lê Đích", "login": "dich", "what": "token_made", "when": "15:00 22/6/2027"}
    sent = mail.send_later(
        session, to="dich@vidu.example", template="security_notice", language="vi", values=values,
        organisation_id=province.id,
    )  # fmt: skip
    return sent.id


def body_import(session: Session, actor: Actor, name: str = "CĐCS Nhập") -> UUID:
    """An import of bodies with one row."""
    command = OrganisationImportCreate(
        organisation_id=actor.organisation_id,
        name=name,
        rows=[OrganisationCells(name=name, kind="Công đoàn cơ sở", code=f"nhap-{name}")],
    )
    return organisation_imports.create_import(session, actor, command).id


def _import(session: Session, actor: Actor, settings: Settings) -> UUID:
    command = PlanImportText.model_validate(BODIES["PlanImportText"])
    return plan_imports.paste(session, actor, command, Store.from_settings(settings)).id


def _of_people(session: Session, actor: Actor) -> dict[str, Any]:
    person = people.create_person(session, actor, PersonCreate.model_validate(BODIES["PersonCreate"]))
    consent = people.add_consent(session, actor, person.id, ConsentCreate.model_validate(BODIES["ConsentCreate"]))
    return {"person_id": person.id, "consent_id": consent.id}


def _of_access(
    session: Session, settings: Settings, accounts: dict[str, Account], secrets: dict[str, str]
) -> dict[str, Any]:
    """What hangs on accounts: the drafter's own token and delegation, an invitation, a service token."""
    drafter = actor_of(session, secrets[Role.DRAFTER.value])
    everything = actor_of(session, secrets[EVERYTHING])
    _, own = tokens.make(
        session, accounts[Role.DRAFTER.value], name="của mình", scopes=[Permission.PLAN_READ], expires_at=None
    )
    lent = delegations.give(
        session,
        drafter,
        DelegationCreate(
            receiver="moi-quyen",
            organisation_id=drafter.organisation_id,
            role=Role.DRAFTER,
            starts_on=today() + timedelta(days=30),
            ends_on=today() + timedelta(days=31),
        ),
    )
    invited = invitations.invite(
        session,
        everything,
        InvitationCreate(
            email="moi@vidu.example", full_name="Đỗ Được Mời", organisation_id=drafter.organisation_id, role=Role.VIEWER
        ),
        settings=settings,
    )
    machine = _machine(session, drafter.organisation_id)
    passkey = Passkey(account_id=drafter.account_id, name="điện thoại", credential_id="mau", public_key="mau")
    session.add(passkey)
    session.flush()
    return {
        "passkey_id": passkey.id, "token_id": own.id, "service_token_id": machine, "delegation_id": lent.id, "invitation_id": invited.id,
    }  # fmt: skip


def _machine(session: Session, place: UUID) -> UUID:
    account = Account(login="may-mau", full_name="Máy Mẫu", is_service=True)
    session.add(account)
    session.flush()
    session.add(Membership(account_id=account.id, organisation_id=place, role=Role.VIEWER))
    _, made = tokens.make(session, account, name="Máy Mẫu", scopes=[Permission.PLAN_READ], expires_at=None)
    return made.id


def _issued(session: Session, actor: Actor) -> UUID:
    """A plan with a number: signed, approved and issued."""
    plan = plans.create_plan(session, actor, PlanCreate(kind=PlanKind.CAMPAIGN, title="Đợt tuyên truyền"))
    given = {"symbol": "KH-LĐLĐ", "signer": "Trần Văn Ký", "signature_lines": ["CHỦ TỊCH"]}
    plan = plans.update_plan(session, actor, plan.id, PlanUpdate.model_validate(given), expected=plan.version)
    plan = plan_life.submit_plan(session, actor, plan.id, expected=plan.version)
    plan = plan_life.approve_plan(session, actor, plan.id, expected=plan.version)
    return plan_life.issue_plan(session, actor, plan.id, PlanIssue(), expected=plan.version).id


def _parts(session: Session, actor: Actor, plan_id: UUID) -> dict[str, str]:
    """A part of every kind, by its plural."""
    made: dict[str, str] = {}
    for kind in PARTS.values():
        body = dict(BODIES[kind.create.__name__])
        if "column_id" in body:
            body["column_id"] = made["broadcast_columns"]
        made[kind.plural] = str(parts.add_part(session, actor, kind, plan_id, kind.create.model_validate(body)).id)
    return made
