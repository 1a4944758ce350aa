"""Three federations below one confederation, in all of whose texts stands a word that is found nowhere else.

What a shape takes is filled by trying: each field that will carry the word does, so a field that somebody adds later
is marked without a change here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from fastapi.testclient import TestClient
from pydantic import BaseModel, ValidationError
from sqlmodel import Session

from app.access import tokens
from app.access.actor import Actor
from app.access.standing import today
from app.database import transaction
from app.enums import OrganisationKind, Permission, Role
from app.errors import AppError
from app.main import create_app
from app.models.account import Account
from app.models.delegation import DelegationCreate
from app.models.invitation import InvitationCreate
from app.models.organisation import Organisation, OrganisationCreate
from app.models.person import ConsentCreate, PersonCreate
from app.models.plan import PlanCreate, PlanIssue, PlanUpdate
from app.models.plan_import import PlanImportText
from app.routers.api.examples import BODIES
from app.services import delegations, invitations, mail, parts, people, plan_imports, plan_life, plans
from app.services.organisations import new_organisation
from app.services.part_kinds import PARTS
from app.services.storage import Store
from app.settings import Settings
from tests.access.house import EVERYTHING, House, actor_of, body_import, member, open_session
from tests.engines import unhurried

MARKS = ("zebra", "quagga", "okapi")
UNMARKED = {"rrule", "code", "symbol"}


@dataclass
class Federation:
    """One federation: its word, its people's sessions, and its things by the name of the parameter that means them."""

    mark: str
    secrets: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)


def marked(shape: type[BaseModel], mark: str, **given: Any) -> Any:
    """The example of a shape with the word in every field that takes it."""
    body: dict[str, Any] = dict(BODIES.get(shape.__name__, {})) | given
    for name in shape.model_fields:
        said = body.get(name)
        if name in given or name in UNMARKED or (said is not None and not isinstance(said, str)):
            continue
        tried = {**body, name: f"{mark} {said}" if said else mark}
        try:
            shape.model_validate(tried)
        except ValidationError:
            continue
        body = tried
    return shape.model_validate(body)


@contextmanager
def three_federations(url: str, folder: Any) -> Iterator[tuple[House, list[Federation]]]:
    """The application with three federations in it, on a migrated, empty database."""
    settings = Settings(
        database_url=url,
        data_dir=folder,
        secret_key="khoa-cua-cac-phep-thu-ba-lien-doan-lao-dong",  # type: ignore[arg-type]
        requests_per_minute=0,
        anonymous_requests_per_minute=0,
        worker=False,
    )
    app = create_app(settings)
    unhurried(app.state.engine)
    with transaction(app.state.engine) as session:
        above = new_organisation(session, OrganisationCreate(name="TLĐ Ví Dụ", kind=OrganisationKind.CONFEDERATION))
        made = [_federation(session, settings, above, mark) for mark in MARKS]
    with TestClient(app, follow_redirects=False) as client:
        yield House(app, client, {}, {}, {}, {}), made


def _federation(session: Session, settings: Settings, above: Organisation, mark: str) -> Federation:
    made = Federation(mark)
    body = new_organisation(
        session,
        marked(OrganisationCreate, mark, kind=OrganisationKind.PROVINCIAL, parent_id=above.id, code=f"{mark}-1"),
    )
    unit = new_organisation(
        session, marked(OrganisationCreate, mark, kind=OrganisationKind.GRASSROOTS, parent_id=body.id, code=f"{mark}-2")
    )
    new_organisation(
        session, marked(OrganisationCreate, mark, kind=OrganisationKind.OUTSIDE, parent_id=body.id, code=f"{mark}-3")
    )
    accounts = {
        role.value: member(session, f"{mark}-{role.value}", f"{mark} {role.value}", body.id, {role}) for role in Role
    }
    accounts[EVERYTHING] = member(session, f"{mark}-moi-quyen", f"{mark} mọi quyền", body.id, set(Role))
    below = member(session, f"{mark}-duoi", f"{mark} dưới", unit.id, {Role.VIEWER})
    made.secrets = {who: open_session(session, account) for who, account in accounts.items()}
    actor = actor_of(session, made.secrets[EVERYTHING])
    ids: dict[str, Any] = {"organisation_id": unit.id, "province_id": body.id, "account_id": below.id}
    ids |= _plans(session, settings, actor, made) | _people(session, actor, mark)
    ids |= _access(session, settings, actor, accounts, mark)
    session.flush()
    made.ids = {name: str(value) for name, value in ids.items()}
    return made


def _plans(session: Session, settings: Settings, actor: Actor, made: Federation) -> dict[str, Any]:
    plan = plans.create_plan(session, actor, marked(PlanCreate, made.mark, organisation_id=actor.organisation_id))
    for kind in PARTS.values():
        given = {"column_id": made.parts["broadcast_columns"]} if kind.plural == "broadcast_slots" else {}
        command = marked(kind.create, made.mark, **given)
        try:
            part = parts.add_part(session, actor, kind, plan.id, command)
        except AppError:  # a rule between fields: the plain example will do
            part = parts.add_part(
                session, actor, kind, plan.id, kind.create.model_validate(BODIES[kind.create.__name__])
            )
        made.parts[kind.plural] = str(part.id)
    text = f"KẾ HOẠCH\nTổ chức {made.mark}\nI. MỤC ĐÍCH\nTôn vinh {made.mark}."
    kept = plan_imports.paste(session, actor, PlanImportText(text=text), Store.from_settings(settings))
    bodies = body_import(session, actor, made.mark)
    return {
        "body_import_id": bodies,
        "plan_id": plan.id,
        "issued_id": _issued(session, actor, made.mark),
        "import_id": kept.id,
    }


def _issued(session: Session, actor: Actor, mark: str) -> UUID:
    plan = plans.create_plan(session, actor, marked(PlanCreate, mark, organisation_id=actor.organisation_id))
    given = {"symbol": "KH-LĐLĐ", "signer": f"{mark} Ký", "signature_lines": ["CHỦ TỊCH"]}
    plan = plans.update_plan(session, actor, plan.id, PlanUpdate.model_validate(given), expected=plan.version)
    plan = plan_life.submit_plan(session, actor, plan.id, expected=plan.version)
    plan = plan_life.approve_plan(session, actor, plan.id, expected=plan.version)
    return plan_life.issue_plan(session, actor, plan.id, PlanIssue(), expected=plan.version).id


def _people(session: Session, actor: Actor, mark: str) -> dict[str, Any]:
    person = people.create_person(session, actor, marked(PersonCreate, mark, organisation_id=actor.organisation_id))
    consent = people.add_consent(session, actor, person.id, marked(ConsentCreate, mark))
    return {"person_id": person.id, "consent_id": consent.id}


def _access(
    session: Session, settings: Settings, actor: Actor, accounts: dict[str, Account], mark: str
) -> dict[str, Any]:
    everything = accounts[EVERYTHING]
    _, own = tokens.make(session, everything, name=f"{mark} khóa", scopes=[Permission.PLAN_READ], expires_at=None)
    days = {"starts_on": today() + timedelta(days=30), "ends_on": today() + timedelta(days=31)}
    lent = DelegationCreate(
        receiver=f"{mark}-viewer", organisation_id=actor.organisation_id, role=Role.LEADER, reason=mark, **days
    )
    invited = InvitationCreate(
        email=f"{mark}@vidu.example", full_name=mark, organisation_id=actor.organisation_id, role=Role.VIEWER
    )
    values = {"name": mark, "login": mark, "what": "token_made", "when": "15:00 22/6/2027"}
    letter = mail.send_later(
        session, to=f"{mark}@vidu.example", template="security_notice", language="vi", values=values,
        organisation_id=actor.organisation_id,
    )  # fmt: skip
    return {
        "token_id": own.id,
        "delegation_id": delegations.give(session, actor, lent).id,
        "invitation_id": invitations.invite(session, actor, invited, settings=settings).id,
        "job_id": letter.id,
        "session_id": actor.session_id,
    }
