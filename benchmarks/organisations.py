"""The tree of a whole confederation: 120,000 bodies, asked by those who see all of it, a province, or one body.

What an actor sees is compared with the same query without any scoping, and the same questions at 1,000 bodies with
those at 120,000: one province alone, and one of that size among 34, so that a page is as full here as there. Both are
asked in turn, and the processor's time counts, as in `growth.py`. `python -m benchmarks.organisations` prints every
question at both sizes; given the URLs of two empty databases it asks these, and with `--plans` it prints how the
database answers.
"""

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event, text
from sqlmodel import Session, col, select
from uuid_utils.compat import uuid7

from app.access.actor import Actor
from app.database import make_engine, transaction
from app.enums import OrganisationKind, Role
from app.migrate import upgrade
from app.models.organisation import Organisation, OrganisationCreate
from app.services.organisation_batches import NewBody, create_many
from app.services.organisation_history import move_subtree
from app.services.organisation_search import COLUMNS, KEYS, NOW, list_organisations
from app.services.paging import PageQuery, keyset_page
from benchmarks.row import Row, duration

BODIES = 120_000
FEW = 1_000
PROVINCES = 34
ROUNDS = 60
FIRST = (
    "Hòa",
    "Bình",
    "Tân",
    "An",
    "Phú",
    "Long",
    "Vĩnh",
    "Đông",
    "Tây",
    "Nam",
    "Bắc",
    "Mỹ",
    "Thanh",
    "Xuân",
    "Hải",
    "Sơn",
)
SECOND = (
    "Phong",
    "Thịnh",
    "Lộc",
    "Hưng",
    "Khê",
    "Lâm",
    "Giang",
    "Điền",
    "Thạch",
    "Châu",
    "Thủy",
    "Minh",
    "Lợi",
    "Quang",
)
WHERE = ("Trường Tiểu học", "Trường Mầm non", "Trường Trung học cơ sở", "Công ty TNHH", "Công ty Cổ phần", "Bệnh viện",
         "Trạm Y tế", "Xí nghiệp", "Hợp tác xã", "Nhà máy")  # fmt: skip


@dataclass(frozen=True)
class Tree:
    """A migrated database with the tree in it, and where three people stand."""

    engine: Engine
    bodies: int
    everywhere: Actor
    province: Actor
    unit: Actor
    province_id: UUID
    commune_id: UUID


def _place(chance: random.Random) -> str:
    return f"{chance.choice(FIRST)} {chance.choice(SECOND)} {chance.randrange(1, 400)}"


def _bodies(count: int, number_of_provinces: int) -> Iterator[NewBody]:
    """The confederation, its provinces, their communes, and grassroots bodies below these until there are enough."""
    chance = random.Random(7)
    made = 0

    def body(name: str, kind: OrganisationKind, parent: UUID | None, **more: Any) -> NewBody:
        nonlocal made
        made += 1
        return NewBody(uuid7(), OrganisationCreate(name=name, kind=kind, parent_id=parent, **more))

    top = body("Tổng Liên đoàn Ví Dụ", OrganisationKind.CONFEDERATION, None)
    yield top
    provinces = [
        body(f"LĐLĐ tỉnh Ví Dụ {n}", OrganisationKind.PROVINCIAL, top.id) for n in range(1, number_of_provinces + 1)
    ]
    yield from provinces
    each = max(1, count // number_of_provinces // 35)
    communes = []
    for province in provinces:
        for number in range(each):
            communes.append(
                body(
                    f"Công đoàn xã {_place(chance)}",
                    OrganisationKind.COMMUNE,
                    province.id,
                    code=f"{province.id}-{number}",
                )
            )
    yield from communes
    while made < count:
        parent = communes[made % len(communes)]
        yield body(f"Công đoàn cơ sở {chance.choice(WHERE)} {_place(chance)}", OrganisationKind.GRASSROOTS, parent.id,
                   member_count=chance.randrange(10, 3000))  # fmt: skip


def build_tree(url: str, count: int = BODIES) -> Tree:
    """Make the database."""
    engine = make_engine(url)
    upgrade(engine)
    provinces = PROVINCES if count > FEW else 1
    bodies = list(_bodies(count, provinces))
    with transaction(engine) as session:
        create_many(session, bodies)
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
    top, province, commune, unit = bodies[0], bodies[1], bodies[provinces + 1], bodies[-1]
    return Tree(
        engine,
        count,
        _member(top.id),
        _member(province.id),
        _member(unit.id, Role.UNIT_OFFICER),
        province.id,
        commune.id,
    )


def _member(body: UUID, role: Role = Role.ADMINISTRATOR) -> Actor:
    return Actor(None, "bench", body, {body: frozenset({role})})


def took(tree: Tree, ask: Callable[[Session], Any]) -> float:
    """The median of a question's seconds."""
    return asked_in_turn([(tree, ask)])[0]


def asked_in_turn(asked: Sequence[tuple[Tree, Callable[[Session], Any]]]) -> list[float]:
    """The median of each question's seconds, all asked in turn: the processor's time, where the database is in it."""
    with ExitStack() as stack:
        works = [partial(ask, stack.enter_context(transaction(tree.engine, writing=False))) for tree, ask in asked]
        clock = process_time if asked[0][0].engine.dialect.name == "sqlite" else perf_counter
        rounds = [[_once(work, clock) for work in works] for _ in range(ROUNDS + 1)]
    return [median(times) for times in zip(*rounds[1:], strict=True)]


def _growth(few: Tree, many: Tree) -> dict[str, tuple[float, float]]:
    """The seconds of each question in both trees."""
    large = questions(many)
    found = {name: asked_in_turn([(few, ask), (many, large[name])]) for name, ask in questions(few).items()}
    return {name: (seconds[0], seconds[1]) for name, seconds in found.items()}


def _once(work: Callable[[], Any], clock: Callable[[], float]) -> float:
    start = clock()
    work()
    return clock() - start


def _unscoped(session: Session, **filters: Any) -> Any:
    """The same page without asking who sees it."""
    statement = select(*COLUMNS, *NOW)
    if "parent_id" in filters:
        statement = statement.where(Organisation.parent_id == filters["parent_id"])
    return keyset_page(session, statement, PageQuery(), keys=KEYS)


def questions(tree: Tree) -> dict[str, Callable[[Session], Any]]:
    """What is asked, by its name."""

    def ask(actor: Actor, **filters: Any) -> Callable[[Session], Any]:
        return lambda session: list_organisations(session, actor, PageQuery(), **filters)

    return {
        "first page, no scoping": _unscoped,
        "first page, all": ask(tree.everywhere),
        "first page, a province": ask(tree.province),
        "first page, one body": ask(tree.unit),
        "one rare word, all": ask(tree.everywhere, q="399"),
        "one rare word, a province": ask(tree.province, q="399"),
        "two words, all": ask(tree.everywhere, q="tieu hoc"),
        "two words, a province": ask(tree.province, q="tieu hoc"),
        "three words, all": ask(tree.everywhere, q="benh vien phong"),
        "common words, a province": ask(tree.province, q="cong doan co so"),
        "nothing found, a province": ask(tree.province, q="khongcotu"),
        "of a kind, all": ask(tree.everywhere, kind=OrganisationKind.PROVINCIAL),
        "branch, no scoping": lambda session: _unscoped(session, parent_id=tree.commune_id),
        "branch, a province": ask(tree.province, parent_id=tree.commune_id),
        "branch of the top, all": ask(tree.everywhere, parent_id=tree.everywhere.organisation_id),
    }


def moving(tree: Tree) -> float:
    """Seconds for moving a province's whole subtree, rolled back."""
    with tree.engine.connect() as connection, Session(connection) as session:
        path = session.exec(select(Organisation.path).where(col(Organisation.id) == tree.province_id)).one()
        start = perf_counter()
        move_subtree(session, path, path.replace(str(tree.province_id), f"x/{tree.province_id}"))
        session.flush()
        seconds = perf_counter() - start
        session.rollback()
    return seconds


GOALS = {
    "first page, a province": "first page, no scoping",
    "first page, all": "first page, no scoping",
    "branch, a province": "branch, no scoping",
}
"""Scoped questions beside the same ones without scoping."""

GROWING = ("first page, a province", "one rare word, a province", "two words, a province", "branch, a province")
GROWTH = 1.3


def organisation_rows() -> Iterator[Row]:
    """Scoping against none at 120,000 bodies, of bodies and of accounts, and growth from 1,000 to them."""
    from benchmarks.accounts import account_rows  # which stands on the tree made here

    with TemporaryDirectory() as folder:
        few = build_tree(f"sqlite:///{Path(folder) / 'few.sqlite3'}", FEW)
        many = build_tree(f"sqlite:///{Path(folder) / 'many.sqlite3'}", BODIES)
        found = _growth(few, many)
        moved = moving(many)
        people = list(account_rows(many))
        for tree in (few, many):
            tree.engine.dispose()
    for scoped, plain in GOALS.items():
        (_, bare), (_, seconds) = found[plain], found[scoped]
        name = f"{BODIES:,} bodies: {scoped}, against no scoping"
        yield Row(name, duration(bare), duration(seconds), round(seconds / bare, 2), "–", met=True)
    for asked in GROWING:
        small, large = found[asked]
        name = f"Bodies from {FEW:,} to {BODIES:,}: {asked}"
        ratio = large / small
        yield Row(name, duration(small), duration(large), round(ratio, 2), f"≤ {GROWTH}", ratio <= GROWTH)
    yield from people
    moving_row = f"A province of {BODIES // PROVINCES:,} bodies moved, with their words"
    yield Row(moving_row, "–", duration(moved), None, "–", met=True)


def print_plans(tree: Tree) -> None:
    """How the database answers each question."""
    explain = "EXPLAIN QUERY PLAN " if tree.engine.dialect.name == "sqlite" else "EXPLAIN (ANALYZE, COSTS OFF) "
    for name, ask in questions(tree).items():
        asked: list[tuple[str, Any]] = []
        listener = lambda _c, _k, statement, values, *_: asked.append((statement, values))  # noqa: B023, E731
        event.listen(tree.engine, "before_cursor_execute", listener)
        with transaction(tree.engine, writing=False) as session:
            ask(session)
        event.remove(tree.engine, "before_cursor_execute", listener)
        with tree.engine.connect() as connection:
            print(f"\n== {name}")
            for row in connection.exec_driver_sql(explain + asked[-1][0], asked[-1][1]).all():
                print("  ", row[-1])


def main(arguments: list[str]) -> None:
    """Print every question at both sizes."""
    urls = [argument for argument in arguments if "://" in argument]
    with TemporaryDirectory() as folder:
        urls = urls or [f"sqlite:///{Path(folder) / name}.sqlite3" for name in ("few", "many")]
        trees = [build_tree(url, count) for url, count in zip(urls, (FEW, BODIES), strict=True)]
        for name, (small, large) in _growth(*trees).items():
            print(f"{name:30} {duration(small):>10} {duration(large):>10}  ×{large / small:.2f}")
        print(f"moving a province: {duration(moving(trees[1]))}")
        if "--plans" in arguments:
            print_plans(trees[1])
        for tree in trees:
            tree.engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1:])
