"""The tree on the screen: links open a branch and work without scripts; htmx opens it in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.base import plausible
from app.models.organisation import OrganisationNode
from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.pages import page
from app.routers.web.route import PageRoute
from app.services import organisation_tree
from app.services.organisations import find_organisation, keeps_organisations
from app.services.paging import PageQuery

router = APIRouter(prefix="/organisations/tree", include_in_schema=False, route_class=PageRoute)

A_PAGE: Final = 100
MOST_OPEN: Final = 40
Day = Annotated[str, Query(max_length=20)]


@dataclass(frozen=True, slots=True)
class Twig:
    """A body in the tree, open or not; `toggle` and `more` are addresses of whole pages, the others of fragments."""

    node: OrganisationNode
    open: bool
    toggle: str
    toggle_here: str
    twigs: Sequence["Twig"] = ()
    more: str | None = None
    more_here: str | None = None


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is being drawn: for whom, of which day, and which branches are open."""

    session: Session
    actor: Actor
    day: date | None
    open: tuple[UUID, ...]

    def twigs(self, parent_id: UUID | None, cursor: str | None = None) -> tuple[list[Twig], str | None]:
        """The twigs of one branch, those below them too where they are open, and the cursor of what follows."""
        query = PageQuery(A_PAGE, cursor)
        found = organisation_tree.branch(self.session, self.actor, query, parent_id=parent_id, valid_on=self.day)
        return [self.twig(node) for node in found.items], found.next

    def twig(self, node: OrganisationNode) -> Twig:
        """A body with its addresses, and with its branch if that is open."""
        opened = node.id in self.open and node.unit_count > 0
        rest = [one for one in self.open if one != node.id]
        toggle = self.page_url(open=",".join(map(str, rest if opened else [*rest, node.id])))
        here = f"/organisations/tree/{node.id}?" + self.query(open="" if opened else str(node.id))
        if not opened:
            return Twig(node, open=False, toggle=toggle, toggle_here=here)
        twigs, more = self.twigs(node.id)
        more_here = f"/organisations/tree/{node.id}?" + self.query(cursor=more) if more else None
        more_page = self.page_url(at=str(node.id), cursor=more) if more else None
        return Twig(node, open=True, toggle=toggle, toggle_here=here, twigs=twigs, more=more_page, more_here=more_here)

    def page_url(self, **values: str | None) -> str:
        """A whole page of the tree; it is shown at the branch that was opened last."""
        at = (values.get("open") or "").rpartition(",")[2]
        return f"/organisations/tree?{self.query(**values)}" + (f"#b{at}" if at else "")

    def query(self, **values: str | None) -> str:
        """What is asked for, with the day."""
        asked = {**values, "day": self.day.isoformat() if self.day else None}
        return urlencode({name: text for name, text in asked.items() if text})


def chosen_day(text: str) -> date | None:
    """The day in a query; None for none, and for what is no day of our times."""
    try:
        return plausible(date.fromisoformat(text))
    except ValueError:
        return None


def _ids(text: str) -> tuple[UUID, ...]:
    found = []
    for part in text.split(",")[:MOST_OPEN]:
        try:
            found.append(UUID(part))
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))


@router.get("")
def show_tree(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    open_: Annotated[str, Query(alias="open", max_length=2000)] = "",
    at: Annotated[str, Query(max_length=40)] = "",
    cursor: Annotated[str | None, Query(max_length=1000)] = None,
    day: Day = "",
) -> Response:
    """The tree with the branches that are open; `at` shows one long branch page by page."""
    root = next(iter(_ids(at)), None)
    opening = _Opening(session, actor, chosen_day(day), _ids(open_) or _first_open(session, actor, root))
    twigs, more = opening.twigs(root, cursor)
    return page(
        request,
        "organisations/tree.html",
        twigs=twigs,
        day=opening.day,
        above=_above(opening, root) if root else (),
        more=opening.page_url(at=at, cursor=more) if more else None,
        can_write=keeps_organisations(actor),
    )


def _first_open(session: Session, actor: Actor, root: UUID | None) -> tuple[UUID, ...]:
    """At first the way to the actor's own body is open, and that body."""
    if root:
        return ()
    above = organisation_tree.above(session, actor, actor.organisation_id)
    return (*(body.id for body in above), actor.organisation_id)


def _above(opening: _Opening, root: UUID) -> list[tuple[UUID, str]]:
    way = organisation_tree.above(opening.session, opening.actor, root, opening.day)
    body = find_organisation(opening.session, opening.actor, root)
    return [(one.id, one.name) for one in (*way, body)]


@router.get("/{organisation_id}")
def show_branch(
    request: Request,
    organisation_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    open_: Annotated[str, Query(alias="open", max_length=2000)] = "",
    cursor: Annotated[str | None, Query(max_length=1000)] = None,
    day: Day = "",
) -> Response:
    """For htmx: one twig open or closed, or the next page of a branch."""
    opening = _Opening(session, actor, chosen_day(day), _ids(open_))
    if cursor:
        twigs, more = opening.twigs(organisation_id, cursor)
        node = organisation_tree.node(session, actor, organisation_id, opening.day)
        last = f"/organisations/tree/{organisation_id}?" + opening.query(cursor=more) if more else None
        whole = opening.page_url(at=str(organisation_id), cursor=more) if more else None
        twig = Twig(node, open=True, toggle="", toggle_here="", twigs=twigs, more=whole, more_here=last)
        return page(request, "organisations/branch.html", twig=twig, rest=True, day=opening.day)
    node = organisation_tree.node(session, actor, organisation_id, opening.day)
    return page(request, "organisations/branch.html", twig=opening.twig(node), rest=False, day=opening.day)
