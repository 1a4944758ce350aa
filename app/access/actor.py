"""The actor: who is acting, in which organisation, with which rights."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from uuid import UUID

from app.access.permissions import PERMISSIONS
from app.enums import Permission, Role
from app.errors import Forbidden, NotFound


@dataclass(frozen=True, slots=True)
class LentRole:
    """A colleague's role that this actor may use until the end of a day."""

    organisation_id: UUID
    role: Role
    giver_id: UUID
    giver_name: str
    ends_on: date


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in account with its memberships; `organisation_id` is where it works now.

    `roles` are its own, `names` the names of its organisations, `lent` what colleagues delegated to it. Whose right
    was used where the own roles did not suffice stands in `on_behalf_of` (organisation → giver), for the event log.

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
    names: dict[UUID, str] = field(default_factory=dict)
    lent: tuple[LentRole, ...] = ()
    on_behalf_of: dict[UUID, UUID] = field(default_factory=dict)

    def arriving(self, address: str | None, request_id: str | None) -> "Actor":
        """The same actor with one request; whose rights it uses is noted anew. `replace` takes four times as long."""
        return Actor(
            self.account_id, self.name, self.organisation_id, self.roles, self.session_id, address, request_id,
            self.scopes, self.token_id, self.names, self.lent,
        )  # fmt: skip

    def permissions(self, organisation_id: UUID) -> frozenset[Permission]:
        """All that this actor may do in an organisation; empty for a stranger."""
        held = self._by_role(organisation_id)
        return held if self.scopes is None else held & self.scopes

    def _by_role(self, organisation_id: UUID) -> frozenset[Permission]:
        held = self._by_own_role(organisation_id)
        for lent in self.lent:
            if lent.organisation_id == organisation_id:
                held |= PERMISSIONS[lent.role]
        return held

    def _by_own_role(self, organisation_id: UUID) -> frozenset[Permission]:
        return _of_roles(self.roles.get(organisation_id, frozenset()))

    def can(self, permission: Permission, organisation_id: UUID) -> bool:
        """Whether this actor has the right in that organisation."""
        return (self.scopes is None or permission in self.scopes) and permission in self._by_role(organisation_id)

    def places_with(self, permission: Permission) -> list[UUID]:
        """The own organisations in which the actor has the right, perhaps none.

        Raises Forbidden `insufficient_scope` for an API key that lacks the scope: its list would only seem empty.
        """
        if self.scopes is not None and permission not in self.scopes:
            for place in self.roles:
                if permission in self._by_role(place):
                    raise self.refusal(permission, place)
        return [place for place in self.roles if self.can(permission, place)]

    def require_somewhere(self, permission: Permission) -> None:
        """Raise Forbidden without the right in any of the own organisations: for a form that names none yet."""
        if not any(self.can(permission, place) for place in self.roles):
            raise self.refusal(permission, self.organisation_id)

    def working_in(self, organisation_id: UUID | None) -> "Actor":
        """The same actor in another of its organisations; None leaves it where it is. Raises NotFound for others."""
        if organisation_id is None or organisation_id == self.organisation_id:
            return self
        if not self.is_member(organisation_id):
            raise NotFound("not_found", "Không tìm thấy đơn vị này.")
        return replace(self, organisation_id=organisation_id)

    def is_member(self, organisation_id: UUID) -> bool:
        """Whether this actor belongs to that organisation at all."""
        return organisation_id in self.roles

    def require(self, permission: Permission, organisation_id: UUID, *, missing: str = "Không tìm thấy.") -> None:
        """Raise NotFound `not_found` for strangers, Forbidden `forbidden` for members without the right."""
        if not self.is_member(organisation_id):
            raise NotFound("not_found", missing)
        self.require_right(permission, organisation_id)

    def require_right(self, permission: Permission, organisation_id: UUID) -> None:
        """Raise Forbidden without the right, also for strangers: for a thing that the actor may see anyway."""
        if not self.can(permission, organisation_id):
            raise self.refusal(permission, organisation_id)
        if self.lent and permission not in self._by_own_role(organisation_id):
            self._note_whose_right(permission, organisation_id)

    def _note_whose_right(self, permission: Permission, organisation_id: UUID) -> None:
        """Keep for the log for whom this actor acts."""
        for lent in self.lent:
            if lent.organisation_id == organisation_id and permission in PERMISSIONS[lent.role]:
                self.on_behalf_of[organisation_id] = lent.giver_id
                return

    def refusal(self, permission: Permission, organisation_id: UUID) -> Forbidden:
        """Why a right is missing: Forbidden `insufficient_scope` when only the token lacks it, else `forbidden`."""
        if self.scopes is not None and permission in self._by_role(organisation_id):
            return Forbidden(
                "insufficient_scope",
                f"Khóa API này không có phạm vi “{permission.value}”. Hãy tạo khóa có phạm vi đó.",
                extra={"scope": permission.value},
            )
        return Forbidden(
            "forbidden", f"Tài khoản của bạn không có quyền “{permission.label}”. Hãy nhờ người phụ trách đơn vị."
        )


@lru_cache(maxsize=512)
def _of_roles(roles: frozenset[Role]) -> frozenset[Permission]:
    return frozenset[Permission]().union(*(PERMISSIONS[role] for role in roles))


def system_actor(organisation_id: UUID) -> Actor:
    """The command line acting for an organisation, with every right there."""
    return Actor(None, "Hệ thống", organisation_id, {organisation_id: frozenset(Role)})
