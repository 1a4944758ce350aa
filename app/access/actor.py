"""The actor: who is acting, in which organisation, with which rights."""

from dataclasses import dataclass, field
from uuid import UUID

from app.access.permissions import PERMISSIONS
from app.enums import Permission, Role
from app.errors import Forbidden, NotFound


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in account with its memberships; `organisation_id` is where it works now.

    `address` and `request_id` go into the event log. `session_id` is the sign-in session, None on the command line.
    """

    account_id: UUID | None
    name: str
    organisation_id: UUID
    roles: dict[UUID, frozenset[Role]] = field(default_factory=dict)
    session_id: UUID | None = None
    address: str | None = None
    request_id: str | None = None

    def permissions(self, organisation_id: UUID) -> frozenset[Permission]:
        """All that this actor may do in an organisation; empty for a stranger."""
        held: frozenset[Permission] = frozenset()
        for role in self.roles.get(organisation_id, frozenset()):
            held |= PERMISSIONS[role]
        return held

    def can(self, permission: Permission, organisation_id: UUID) -> bool:
        """Whether this actor has the right in that organisation."""
        return permission in self.permissions(organisation_id)

    def is_member(self, organisation_id: UUID) -> bool:
        """Whether this actor belongs to that organisation at all."""
        return organisation_id in self.roles

    def require(self, permission: Permission, organisation_id: UUID, *, missing: str = "Không tìm thấy.") -> None:
        """Raise NotFound `not_found` for strangers, Forbidden `forbidden` for members without the right."""
        if not self.is_member(organisation_id):
            raise NotFound("not_found", missing)
        if not self.can(permission, organisation_id):
            raise Forbidden(
                "forbidden", f"Tài khoản của bạn không có quyền “{permission.label}”. Hãy nhờ người phụ trách đơn vị."
            )


def system_actor(organisation_id: UUID) -> Actor:
    """The command line acting for an organisation, with every right there."""
    return Actor(None, "Hệ thống", organisation_id, {organisation_id: frozenset(Role)})
