"""The one table of who may do what: role → permissions. docs/permissions.md prints it."""

from app.enums import Permission as P  # noqa: N817
from app.enums import Role

READING = frozenset({P.PLAN_READ, P.ORGANISATION_READ, P.EVENT_READ})

PERMISSIONS: dict[Role, frozenset[P]] = {
    Role.DRAFTER: READING | {P.PLAN_WRITE, P.PLAN_SUBMIT, P.PLAN_CANCEL},
    Role.LEADER: READING | {P.PLAN_APPROVE, P.PLAN_ISSUE, P.PLAN_CANCEL, P.PLAN_CLOSE},
    Role.ADMINISTRATOR: READING | {P.ORGANISATION_WRITE},
}
