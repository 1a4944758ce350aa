"""The same list and search among 10,000 and among 1,000,000 plans."""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.access import sessions
from app.access.actor import Actor
from app.database import make_engine, transaction
from app.services.paging import PageQuery
from app.services.plans import PlanFilters, list_plans
from benchmarks.office import Office, build_office
from benchmarks.row import Row, duration

FEW, MANY = 10_000, 1_000_000
ROUNDS = 15
GOAL = 1.3
INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('plan', 'plan_word') AND sql IS NOT NULL"
)
FRESH_ID = "printf('0%04x%s', :turn, substr({}, 6))"
FRESH_WORD = "'x' || :turn || 'x' || ifnull({}, '')"
FRESH = {
    "id": FRESH_ID.format("id"),
    "title": "title || ' ' || :turn",
    "search_text": f"replace(search_text, 'thu ', 'thu ' || {FRESH_WORD.format('NULL')})",
    "updated_at": "datetime(updated_at, '-' || (:turn * 10) || ' days') || '.000000'",
}
ASKED = {
    "list of 50": PlanFilters(),
    "list of 50 by title": PlanFilters(sort="title"),
    "search for words that many have": PlanFilters(q="hoi nghi"),
    "search for a hundred plans": PlanFilters(q="lan thu 43"),
    "search for one plan": PlanFilters(q="lan thu 4321"),
}


WORDS = f"""
    INSERT INTO plan_word SELECT organisation_id, word, {FRESH_ID.format("plan_id")}, issued FROM (
        SELECT organisation_id, iif(word GLOB '[0-9]*', {FRESH_WORD.format("word")}, word) AS word, plan_id, issued
        FROM first_word
    )
    ORDER BY 1, 2, 3
"""


def _multiply(office: Office) -> None:
    """Every plan again and again under new names and with numbers of its own, written by SQLite itself."""
    connection = sqlite3.connect(office.database)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-500000")
    indexes = connection.execute(INDEXES).fetchall()  # many times faster to make when the rows are there
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    columns = [row[1] for row in connection.execute("PRAGMA table_info(plan)")]
    values = ", ".join(FRESH.get(name, f'"{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    connection.execute("CREATE TEMP TABLE first AS SELECT * FROM plan")
    connection.execute("CREATE TEMP TABLE first_word AS SELECT * FROM plan_word")
    for turn in range(1, MANY // FEW):
        connection.execute(f"INSERT INTO plan ({names}) SELECT {values} FROM first", {"turn": turn})
        connection.execute(WORDS, {"turn": turn})
    for _, made_by in indexes:
        connection.execute(made_by)
    connection.commit()
    connection.close()


def _asking(office: Office, filters: PlanFilters) -> Callable[[], float]:
    engine = make_engine(f"sqlite:///{office.database}")

    def once() -> float:
        with transaction(engine, writing=False) as session:
            actor: Actor = sessions.resolve(session, office.token, idle_minutes=240)[0]
            started = time.process_time()
            list_plans(session, actor, PageQuery(), filters)
            return time.process_time() - started

    once()
    return once


def growth_rows() -> Iterator[Row]:
    """How much slower each is among a hundred times as many plans."""
    with tempfile.TemporaryDirectory() as name:
        offices = []
        for part in ("few", "many"):
            (Path(name) / part).mkdir()
            offices.append(build_office(Path(name) / part, plans=FEW))
        _multiply(offices[1])
        for title, filters in ASKED.items():
            small, large = (_asking(office, filters) for office in offices)
            times = [(small(), large()) for _ in range(ROUNDS)]
            before, after = (statistics.median(found) for found in zip(*times, strict=True))
            ratio = after / before
            yield Row(
                f"growth: {title} among {MANY:,} plans (reference: among {FEW:,})",
                duration(before), duration(after), round(ratio, 2), f"≤ {GOAL}", ratio <= GOAL,
            )  # fmt: skip
