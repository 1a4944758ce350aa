"""Which bodies an actor sees, and which it may manage: by place in the tree, not row by row.

Seen are the own bodies, all below them, all above them, the outside bodies that belong to one of these, and those
that are shared by all. The first is a range of `path`, the others short lists of ids: nothing grows with the tree.
Which of the two forms below is quick depends on how much the actor sees (docs/decisions/organisation-tree.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.sql import operators
from sqlmodel import Session, col, func, or_, select

from app.access.actor import Actor
from app.enums import OrganisationKind, Permission
from app.errors import Forbidden, NotFound
from app.models.organisation import WORDS, Organisation
from app.prepared import Prepared

MISSING = "Không tìm thấy đơn vị này."
TABLE: sa.Table = Organisation.__table__  # type: ignore[attr-defined]
"""Queries of columns are built of these: asking the mapper for each costs more than the answer."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The paths of the own bodies, none below another, and the ids of these and of all above them.

    `estimating`: the database knows how much a condition leaves (PostgreSQL) and is told all of it; SQLite does not,
    and is shown only the index that it is to take.
    """

    paths: tuple[str, ...]
    family: tuple[UUID, ...]
    estimating: bool


def scope_of(session: Session, actor: Actor) -> Scope:
    """Where the actor stands. Raises Forbidden for one who may read no body, as a token of another scope."""
    own = [body for body in actor.roles if actor.can(Permission.ORGANISATION_READ, body)]
    if not own and actor.roles:
        actor.require(Permission.ORGANISATION_READ, actor.organisation_id)
    paths: list[str] = []
    for path in sorted(session.exec(select(Organisation.path).where(col(Organisation.id).in_(own))).all()):
        if not any(path.startswith(above) for above in paths):
            paths.append(path)
    family = dict.fromkeys(UUID(part) for path in paths for part in ids_in(path))
    return Scope(tuple(paths), tuple(family), session.get_bind().dialect.name != "sqlite")


def ids_in(path: str) -> list[str]:
    """The ids in a path, from the root down."""
    return path.strip("/").split("/")


def _within(place: Any, path: str) -> Any:
    """The subtree as a range of paths: "0" is what comes after "/"."""
    return sa.and_(place >= path, place < path[:-1] + "0")


def below(path: str, *, itself: bool = True) -> Any:
    """The subtree as a range of the index of paths."""
    inside = _within(TABLE.c.path, path)
    return inside if itself else sa.and_(inside, TABLE.c.path != path)


def _outside(family: Sequence[Any]) -> Any:
    parent = TABLE.c.parent_id
    of_family = or_(parent.is_(None), parent.in_(family))
    return sa.and_(TABLE.c.kind == OrganisationKind.OUTSIDE, of_family)


def visible(scope: Scope) -> Any:
    """A condition on each row, for queries that another index drives."""
    inside = map(below if scope.estimating else _in_row, scope.paths)
    return or_(*inside, TABLE.c.id.in_(sa.union_all(*_around(scope))))


def _in_row(path: str) -> Any:
    """The subtree in a form that leads SQLite to no index: to be tested on each row."""
    place: Any = sa.UnaryExpression(TABLE.c.path, operator=operators.custom_op("+"), type_=TABLE.c.path.type)
    return _within(place, path)


def visible_words(scope: Scope) -> Any:
    """The same condition on rows of `organisation_word`, which spares those who see little most of the bodies' rows."""
    inside = [_within(WORDS.c.path, path) for path in scope.paths]
    return or_(*inside, WORDS.c.organisation_id.in_(sa.union_all(*_around(scope))))


def still_visible(scope: Scope) -> Any:
    """What `visible_words` let pass, asked again of the body's own row."""
    inside = [func.substr(TABLE.c.path, 1, len(path)) == path for path in scope.paths]
    return or_(*inside, TABLE.c.id.in_(scope.family), TABLE.c.kind == OrganisationKind.OUTSIDE)


def how_many_seen(session: Session, scope: Scope, most: int) -> int:
    """The bodies that are seen, counted from the indexes, up to one more than `most`."""
    values: dict[str, Any] = {f"member_{n}": one for n, one in enumerate(scope.family)}
    for n, path in enumerate(scope.paths):
        values |= {f"start_{n}": path, f"behind_{n}": path[:-1] + "0"}
    counting = _counting(len(scope.paths), len(scope.family))
    return int(counting.rows(session, most=most + 1, **values)[0].found)


@lru_cache
def _counting(paths: int, family: int) -> Prepared:
    one: Any = sa.literal_column("1")
    kind, place = TABLE.c.id.type, TABLE.c.path.type
    members = [sa.bindparam(f"member_{n}", type_=kind) for n in range(family)]
    inside = [
        sa.and_(
            TABLE.c.path >= sa.bindparam(f"start_{n}", type_=place),
            TABLE.c.path < sa.bindparam(f"behind_{n}", type_=place),
        )
        for n in range(paths)
    ]
    parts = [TABLE.c.id.in_(members), _outside(members), *inside]
    rows = sa.union_all(*(sa.select(one).select_from(TABLE).where(part) for part in parts))
    found = rows.limit(sa.bindparam("most", type_=sa.Integer())).subquery()
    return Prepared(sa.select(func.count().label("found")).select_from(found))


def _around(scope: Scope) -> tuple[Any, Any]:
    """The ids of what is seen outside the own subtrees."""
    family = sa.select(TABLE.c.id).where(TABLE.c.id.in_(scope.family))
    return family, sa.select(TABLE.c.id).where(_outside(scope.family))


def how_many(session: Session, source: Any, most: int) -> int:
    """The rows of a SELECT, counted up to one more than `most`."""
    rows = source.limit(most + 1).subquery()
    return int(session.connection().execute(sa.select(sa.func.count()).select_from(rows)).scalar_one())


def require_over(session: Session, actor: Actor, body: Organisation) -> None:
    """The right to manage a body that the actor sees: of one's own bodies and all below them. Raises Forbidden.

    What is shared by all is kept by those who manage a whole tree from its root.
    """
    if body.kind is OrganisationKind.OUTSIDE and body.parent_id is None:
        require_root(session, actor)
        return
    above = [own for own in map(UUID, ids_in(body.path)) if own in actor.roles]
    able = next((own for own in above if actor.can(Permission.ORGANISATION_WRITE, own)), None)
    actor.require_right(Permission.ORGANISATION_WRITE, able or next(iter(above), actor.organisation_id))


def require_root(session: Session, actor: Actor) -> None:
    """The right to manage a body with nothing above it. Raises Forbidden."""
    own = [body for body in actor.roles if actor.can(Permission.ORGANISATION_WRITE, body)]
    roots = session.exec(select(Organisation.id).where(col(Organisation.id).in_(own), Organisation.parent_id == None))  # noqa: E711
    if not roots.first():
        raise Forbidden(
            "forbidden",
            "Chỉ quản trị viên của đơn vị cao nhất mới quản lý cơ quan dùng chung. Hãy chọn đơn vị cấp trên.",
        )


def find_organisation(session: Session, actor: Actor, organisation_id: UUID) -> Organisation:
    """One body. Raises NotFound `not_found` for strangers."""
    scope = scope_of(session, actor)
    statement = select(Organisation).where(Organisation.id == organisation_id, visible(scope))
    body = session.exec(statement).first()
    if not body:
        raise NotFound("not_found", MISSING)
    return body


def managed(session: Session, actor: Actor, organisation_id: UUID) -> Organisation:
    """One body that the actor may manage. Raises NotFound for strangers, Forbidden for those who only see it."""
    body = find_organisation(session, actor, organisation_id)
    require_over(session, actor, body)
    return body


def manages(session: Session, actor: Actor, body: Organisation) -> bool:
    """Whether the actor may manage a body that it sees: for pages, which show no button that is refused."""
    try:
        require_over(session, actor, body)
    except Forbidden:
        return False
    return True


def managed_parent(session: Session, actor: Actor, parent_id: UUID) -> Organisation:
    """A body below which the actor may put others; the tree that it stands in is locked until the commit.

    Without the lock a body could get a path below one that is moved at this very moment.
    """
    parent = managed(session, actor, parent_id)
    lock_tree(session, parent.path)
    return parent


def lock_tree(session: Session, path: str) -> None:
    """Nobody else moves anything in this tree until the commit."""
    root = UUID(ids_in(path)[0])
    session.exec(select(Organisation.id).where(Organisation.id == root).with_for_update(key_share=True)).all()
