"""Several bodies become one, or one becomes several. Units below and people go along; plans stay where they are."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Role
from app.errors import BadInput, Conflict
from app.models.account import Account, Membership
from app.models.organisation import Organisation, OrganisationCreate
from app.models.organisation_act import OrganisationMerge, OrganisationPart, OrganisationSplit
from app.services.event_log import plain, record, snapshot
from app.services.organisation_acts import MOST_NAMED, require_living, units_on
from app.services.organisation_history import change_facts
from app.services.organisation_scope import lock_tree, managed, managed_parent
from app.services.organisation_successors import follow_with
from app.services.organisations import new_organisation
from app.services.plans import save, today
from app.services.versions import check_version


def merge_organisations(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationMerge, *, expected: int | None
) -> Organisation:
    """Several bodies go into one, existing or new, from a day on; gives that one.

    Those that end keep their plans and their history. Their units stand below the successor from that day. Their
    people keep their roles, so that work under way can be finished, and get the same ones in a successor of the same
    kind; nobody rises to a higher body by being merged into it.
    """
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    ids = dict.fromkeys([body.id, *command.with_ids])
    bodies = [managed(session, actor, one) for one in ids]
    on = command.effective_on or today()
    for one in bodies:
        lock_tree(session, one.path)
        require_living(one, on, "/with_ids")
    successor = _successor(session, actor, bodies, command, on)
    ending = [one for one in bodies if one.id != successor.id]
    if not ending:
        raise BadInput(
            "nothing_to_merge", "Hãy chọn ít nhất một đơn vị nhập vào đơn vị tiếp nhận.", pointer="/with_ids"
        )
    for one in ending:
        if successor.path.startswith(one.path):
            raise BadInput(
                "organisation_cycle", f"Đơn vị tiếp nhận đang trực thuộc “{one.name}”. Hãy chuyển ra trước.",
                pointer="/successor_id",
            )  # fmt: skip
    gone = {one.id for one in ending}
    for one in ending:
        moving = [unit for unit in units_on(session, one.id, on) if unit.id not in gone]
        _move_all(session, actor, moving, successor, on)
        _end(session, actor, one, [successor], on, units=len(moving), action="organisation.merged")
        if successor.kind is one.kind and not one.path.startswith(successor.path):
            add_members(session, one.id, successor.id, on)
    return successor


def _successor(
    session: Session, actor: Actor, bodies: Sequence[Organisation], command: OrganisationMerge, on: date
) -> Organisation:
    if command.successor_id:
        found = managed(session, actor, command.successor_id)
        lock_tree(session, found.path)
        require_living(found, on, "/successor_id")
        return found
    assert command.successor
    members = [one.member_count for one in bodies if one.member_count is not None]
    return _new(session, actor, bodies[0], command.successor, on, members=sum(members) if members else None)


def _new(
    session: Session, actor: Actor, like: Organisation, part: OrganisationPart, on: date, *, members: int | None = None
) -> Organisation:
    """A body that a merger or a split makes: beside the old one, of its kind if nothing else is said."""
    if not like.parent_id:
        raise BadInput("required", "Đơn vị này không có cấp trên. Hãy tạo đơn vị mới trước rồi chọn đơn vị đó.")
    parent = managed_parent(session, actor, like.parent_id)
    require_living(parent, on, "/effective_on")
    values = part.model_dump() | {"kind": part.kind or like.kind, "parent_id": parent.id, "valid_from": on}
    if part.member_count is None:
        values["member_count"] = members
    made = new_organisation(session, OrganisationCreate.model_validate(values))
    record(session, actor, "organisation.added", entity="organisation", entity_id=made.id, new=snapshot(made))
    return made


def _move_all(session: Session, actor: Actor, units: Iterable[Organisation], parent: Organisation, on: date) -> None:
    for unit in units:
        if unit.id != parent.id:
            change_facts(session, actor, unit, on, {"parent_id": parent.id})


def _end(
    session: Session, actor: Actor, body: Organisation, after: Sequence[Organisation], on: date, *, units: int,
    action: str,
) -> None:  # fmt: skip
    old = {"valid_to": plain(body.valid_to)}
    body.valid_to = None
    for successor in after:
        follow_with(session, body, successor, on)
    save(session)
    new = {
        "valid_to": plain(body.valid_to), "effective_on": str(on), "units": units,
        "successors": [f"{one.name} ({one.id})" for one in after],
    }  # fmt: skip
    record(session, actor, action, entity="organisation", entity_id=body.id, old=old, new=new)
    session.flush()


def add_members(session: Session, old: UUID, new: UUID, on: date, accounts: Sequence[UUID] | None = None) -> None:
    """The people of a body (or some of them) have the same roles in another one from a day on."""
    of = select(Membership).where(col(Membership.organisation_id).in_([old, new]))
    rows = session.exec(of if accounts is None else of.where(col(Membership.account_id).in_(accounts))).all()
    there = {(row.account_id, row.role) for row in rows if row.organisation_id == new}
    for row in rows:
        goes_on = row.organisation_id == old and (row.ends_on is None or row.ends_on >= on)
        if goes_on and (row.account_id, row.role) not in there:
            starts = max(on, row.starts_on) if row.starts_on else on
            session.add(
                Membership(
                    account_id=row.account_id, organisation_id=new, role=row.role, starts_on=starts, ends_on=row.ends_on
                )
            )
    session.flush()


def people_of(session: Session, actor: Actor, organisation_id: UUID) -> list[tuple[UUID, str, list[Role]]]:
    """Accounts with their names and roles in a body that the actor manages, in Vietnamese order."""
    managed(session, actor, organisation_id)
    statement = select(Account.id, Account.full_name, col(Membership.role)).join(
        Membership, col(Membership.account_id) == col(Account.id)
    )
    statement = statement.where(Membership.organisation_id == organisation_id, col(Account.is_active))
    found: dict[UUID, tuple[UUID, str, list[Role]]] = {}
    for account, name, role in session.exec(statement.order_by(col(Account.sort_key))).all():
        found.setdefault(account, (account, name, []))[2].append(role)
    return list(found.values())


def split_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationSplit, *, expected: int | None
) -> list[Organisation]:
    """One body becomes several from a day on; a person says which unit and whose account goes into which.

    Raises Conflict `units_unassigned` when a unit that lives on that day is left without a place.
    """
    body = managed(session, actor, organisation_id)
    check_version(body, expected)
    on = command.effective_on or today()
    require_living(body, on, "/effective_on")
    lock_tree(session, body.path)
    units = units_on(session, body.id, on)
    _require_all_placed(units, command)
    made = [_new(session, actor, body, part, on) for part in command.parts]
    for number, part in enumerate(made):
        _move_all(session, actor, [unit for unit in units if command.units[unit.id] == number], part, on)
        people = [account for account, place in command.accounts.items() if place == number]
        if people:
            add_members(session, body.id, part.id, on, people)
    _end(session, actor, body, made, on, units=len(units), action="organisation.split")
    return made


def _require_all_placed(units: Sequence[Organisation], command: OrganisationSplit) -> None:
    strange = set(command.units) - {unit.id for unit in units}
    if strange:
        raise BadInput("unknown_organisation", "Có đơn vị không trực thuộc đơn vị được chia tách.", pointer="/units")
    left = [unit.name for unit in units if unit.id not in command.units]
    if left:
        named = ", ".join(f"“{name}”" for name in left[:MOST_NAMED])
        raise Conflict("units_unassigned", f"Hãy chọn đơn vị mới cho: {named}.", pointer="/units")
