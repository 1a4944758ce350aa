"""Bodies to choose from in a form (macros/bodies_to_choose.html): what a search finds, with what is chosen already.

One way for every page. The list is drawn with the form; while one types, htmx asks for it alone at ADDRESS.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any, Final
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import Permission
from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.forms import FIND, Kept
from app.routers.web.pages import page
from app.routers.web.route import PageRoute
from app.services.organisation_choices import offered_bodies, seen_bodies
from app.services.organisation_names import names_of
from app.services.organisation_successors import successors_of

router = APIRouter(include_in_schema=False, route_class=PageRoute)
ADDRESS: Final = "/organisations/choices"
MOST: Final = 30


class Among(StrEnum):
    """Which bodies are offered."""

    SEEN = "seen"
    ACCOUNTS = "accounts"
    TOKENS = "tokens"


RIGHTS: Final = {
    Among.SEEN: Permission.ORGANISATION_READ,
    Among.ACCOUNTS: Permission.ACCOUNT_WRITE,
    Among.TOKENS: Permission.TOKEN_WRITE,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A body, and the name of the one above it, for many have the same name."""

    id: UUID
    name: str
    above: str | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What a form offers: those chosen first. `found`: how many the search gave.

    `unseen` is stored and beyond the actor's sight: it stays to be chosen, so that saving the form does not lose it.
    """

    among: Among
    find: str
    options: list[Choice]
    found: int
    more: bool
    without: UUID | None
    unseen: Choice | None = None

    @property
    def chosen(self) -> str:
        """The name of what is chosen; empty for nothing."""
        offered = [*self.options, self.unseen] if self.unseen else self.options
        return next((option.name for option in offered if option.chosen), "")

    def url(self, prefix: str, name: str, many: bool, required: bool) -> str:
        """Where htmx asks for the list of this field."""
        asked = {"among": self.among.value, "form": prefix, "name": name, "without": self.without}
        return f"{ADDRESS}?" + urlencode(
            {key: value for key, value in (asked | {"many": many, "required": required}).items() if value}
        )


def choices(
    session: Session,
    actor: Actor,
    find: str = "",
    *,
    chosen: Iterable[UUID | None] = (),
    among: Among = Among.SEEN,
    without: UUID | None = None,
) -> Choices:
    """The bodies to choose from. Of those chosen that have ended, the ones that followed stand first."""
    find = find.strip()[:200]
    offered = offered_bodies(session, actor, RIGHTS[among], find, most=MOST)
    taken = {one for one in chosen if one}
    followed = [body.id for after in successors_of(session, list(taken)).values() for body in after] if taken else []
    first = seen_bodies(session, actor, {*taken, *followed} - {body.id for body in offered.bodies})
    bodies = {body.id: body for body in [*first, *offered.bodies] if body.id != without}
    above = names_of(session, {body.parent_id for body in bodies.values()})
    ordered = sorted(bodies.values(), key=lambda body: (body.id not in followed, body.id not in taken))
    options = [Choice(body.id, body.name, above.get(body.parent_id), body.id in taken) for body in ordered]
    found = sum(body.id != without for body in offered.bodies)
    return Choices(among, find, options, found, offered.more, without)


def choices_of_form(
    session: Session,
    actor: Actor,
    kept: Kept,
    action: str,
    name: str,
    *,
    stored: UUID | None = None,
    printed: str | None = None,
    among: Among = Among.SEEN,
    without: UUID | None = None,
) -> Choices:
    """The bodies that one field of one form offers: what was searched and chosen there, or else what is stored.

    Where what is stored has a `printed` name, it is offered under that name to those who do not see the body. Such an
    id must come from a row that the actor may read, never from a request.
    """
    state = kept.of(action)
    picked = state.value(name, str(stored or ""))
    find = state.value(name + FIND, "")
    offered = choices(session, actor, find, chosen=[id_of(picked)], among=among, without=without)
    if not stored or not printed or seen_bodies(session, actor, [stored]):
        return offered
    return replace(offered, unseen=Choice(stored, printed, None, id_of(picked) == stored))


def id_of(text: str) -> UUID | None:
    """The id that a form or an address holds; None for anything else."""
    try:
        return UUID(text)
    except ValueError:
        return None


@router.get(ADDRESS)
def list_choices(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    form: Annotated[str, Query(pattern="^[a-z0-9]{1,12}$")] = "f",
    name: Annotated[str, Query(pattern="^[a-z_]{1,30}$")] = "organisation_id",
    among: Among = Among.SEEN,
    without: UUID | None = None,
    many: bool = False,
    required: bool = False,
) -> Response:
    """The list of one field, as one types."""
    asked = request.query_params
    bodies = choices(
        session,
        actor,
        asked.get(name + FIND, ""),
        chosen=[id_of(one) for one in asked.getlist(name)],
        among=among,
        without=without,
    )
    context: dict[str, Any] = {"bodies": bodies, "prefix": form, "name": name, "many": many, "required": required}
    return page(request, "organisations/choices.html", **context)
