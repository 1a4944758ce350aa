"""Bodies that are likely entered twice: suggested to those who manage them, never merged by themselves.

Within one branch: names that say the same but for spelling, short forms and order of words; names that differ in one
word by one letter. Anywhere in the tree: several bodies of one kind for one territory where there is one by law.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.enums import DuplicateReason, OrganisationKind, Permission
from app.errors import BadInput
from app.models.organisation import Organisation
from app.rules.organisation_names import is_slip, name_words, near_keys
from app.rules.vietnamese import fold
from app.services.organisation_scope import below, managed
from app.services.plans import today

MOST_READ: Final = 20_000
MOST_SHOWN: Final = 100
ONE_A_TERRITORY: Final = {OrganisationKind.PROVINCIAL, OrganisationKind.DISTRICT, OrganisationKind.COMMUNE}


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Bodies that may be one, and why."""

    reason: DuplicateReason
    bodies: tuple[Any, ...]


def suggest_duplicates(session: Session, actor: Actor, organisation_id: UUID | None = None) -> list[Suspicion]:
    """What is likely entered twice below a body that the actor manages (its own when none is named).

    Raises BadInput `branch_too_large` for a branch of more than MOST_READ bodies: a smaller one is to be chosen.
    """
    body = managed(session, actor, organisation_id or _own(actor))
    columns = (
        Organisation.id, Organisation.name, Organisation.kind, Organisation.parent_id, Organisation.territory,
        Organisation.code, Organisation.member_count, Organisation.version,
    )  # fmt: skip
    living = or_(col(Organisation.valid_to).is_(None), col(Organisation.valid_to) >= today())
    statement = select(*columns).where(below(body.path), living).order_by(col(Organisation.id)).limit(MOST_READ + 1)  # type: ignore[call-overload]
    rows = session.exec(statement).all()
    if len(rows) > MOST_READ:
        raise BadInput(
            "branch_too_large", "Nhánh này quá lớn. Hãy chọn một đơn vị cấp dưới.", pointer="/organisation_id"
        )
    return list(_shown(rows))


def suggest_or_narrow(
    session: Session, actor: Actor, organisation_id: UUID | None = None
) -> tuple[list[Suspicion], bool]:
    """The same for the page: nothing, and True, for a branch that is too large."""
    try:
        return suggest_duplicates(session, actor, organisation_id), False
    except BadInput as error:
        if error.code != "branch_too_large":
            raise
        return [], True


def _own(actor: Actor) -> UUID:
    own = (body for body in (actor.organisation_id, *actor.roles) if actor.can(Permission.ORGANISATION_WRITE, body))
    return next(own, actor.organisation_id)


def _shown(rows: Sequence[Any]) -> Iterator[Suspicion]:
    """At most MOST_SHOWN, the surest first, each pair once."""
    seen: set[frozenset[UUID]] = set()
    shown = 0
    for suspicion in (*_same_name(rows), *_one_territory(rows), *_near_names(rows)):
        ids = frozenset(body.id for body in suspicion.bodies)
        if any(ids <= known for known in seen):
            continue
        seen.add(ids)
        shown += 1
        yield suspicion
        if shown == MOST_SHOWN:
            return


def _groups(pairs: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, ...]]:
    found: dict[Any, list[Any]] = defaultdict(list)
    for key, row in pairs:
        found[key].append(row)
    return (tuple(group) for group in found.values() if len(group) > 1)


def _same_name(rows: Sequence[Any]) -> Iterator[Suspicion]:
    for group in _groups(((row.parent_id, name_words(row.name)), row) for row in rows):
        yield Suspicion(DuplicateReason.SAME_NAME, group)


def _one_territory(rows: Sequence[Any]) -> Iterator[Suspicion]:
    placed = (row for row in rows if row.territory and row.kind in ONE_A_TERRITORY)
    for group in _groups(((row.parent_id, row.kind, fold(row.territory)), row) for row in placed):
        yield Suspicion(DuplicateReason.SAME_TERRITORY, group)


def _near_names(rows: Sequence[Any]) -> Iterator[Suspicion]:
    keyed = (((row.parent_id, rest), (word, row)) for row in rows for rest, word in near_keys(name_words(row.name)))
    for group in _groups(keyed):
        words: dict[str, Any] = dict(group)
        listed = sorted(words)
        for place, one in enumerate(listed):
            for other in listed[place + 1 :]:
                if is_slip(one, other):
                    yield Suspicion(DuplicateReason.NEAR_NAME, (words[one], words[other]))
