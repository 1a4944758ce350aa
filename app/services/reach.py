"""How far an administrator's rights go: its own bodies and all below them in the tree, never above."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, false, or_
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission
from app.errors import NotFound
from app.models.organisation import Organisation
from app.services import organisation_scope

MISSING = "Không tìm thấy đơn vị này."


def paths_with(session: Session, actor: Actor, permission: Permission) -> Sequence[str]:
    """The paths of the bodies in which the actor has the right itself."""
    held = [own for own in actor.roles if actor.can(permission, own)]
    if not held:
        return []
    return session.exec(select(Organisation.path).where(col(Organisation.id).in_(held))).all()


def below(paths: Sequence[str]) -> ColumnElement[bool]:
    """The condition for bodies at or below these paths: an index range for each."""
    return or_(false(), *(organisation_scope.below(path) for path in paths))


def require_reach(
    session: Session, actor: Actor, permission: Permission, organisation_id: UUID, *, missing: str = MISSING
) -> Organisation:
    """The body, when the actor's right goes so far.

    Raises NotFound for a body that is not at or below one of the actor's own, Forbidden when the right is missing.
    """
    body = session.get(Organisation, organisation_id)
    own = session.exec(select(Organisation.id, Organisation.path).where(col(Organisation.id).in_(list(actor.roles))))
    above = [place for place, path in own if body and body.path.startswith(path)]
    if not body or not above:
        raise NotFound("not_found", missing)
    for place in above:
        if actor.can(permission, place):
            actor.require_right(permission, place)
            return body
    raise actor.refusal(permission, above[0])
