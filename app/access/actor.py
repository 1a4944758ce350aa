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
    One that came with an access token has `token_id`, no session, and of its rights only `scopes`.
    """

    account_id: UUID | None
    name: str
    organisation_id: UUID
    roles: dict[UUID, frozenset[Role]] = field(default_factory=dict)
    session_id: UUID | None = None
    address: str | None = None
    request_id: str | None = None
    scopes: frozenset[Permission] | None = None
    token_id: UUID | None = None

    def permissions(self, organisation_id: UUID) -> frozenset[Permission]:
        """All that this actor may do in an organisation; empty for a stranger."""
        held = self._by_role(organisation_id)
        return held if self.scopes is None else held & self.scopes

    def _by_role(self, organisation_id: UUID) -> frozenset[Permission]:
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
            raise self.refusal(permission, organisation_id)

    def refusal(self, permission: Permission, organisation_id: UUID) -> Forbidden:
        """Why a right is missing: Forbidden `insufficient_scope` when only the token lacks it, else `forbidden`."""
        if self.scopes is not None and permission in self._by_role(organisation_id):
            return Forbidden(
                "insufficient_scope",
                f"Khóa truy cập này không có phạm vi “{permission.value}”. Hãy tạo khóa có phạm vi đó.",
                extra={"scope": permission.value},
            )
        return Forbidden(
            "forbidden", f"Tài khoản của bạn không có quyền “{permission.label}”. Hãy nhờ người phụ trách đơn vị."
        )


def system_actor(organisation_id: UUID) -> Actor:
    """The command line acting for an organisation, with every right there."""
    return Actor(None, "Hệ thống", organisation_id, {organisation_id: frozenset(Role)})
