"""A process of its own that issues plans: `python -m tests.faults.issuing URL ORGANISATION COUNT locked|unlocked`."""

import sys
from uuid import UUID

from sqlmodel import select, update

from app.access.actor import system_actor
from app.database import make_engine, transaction
from app.enums import PlanKind, PlanStatus
from app.models.plan import NumberSeries, Plan, PlanIssue
from app.services import plan_life


def issue_all(engine, actor, count):
    """Issue plans as the product does; every fifth issue is rolled back."""
    for number in range(count):
        with transaction(engine) as session:
            plan = Plan(
                organisation_id=actor.organisation_id,
                kind=PlanKind.OTHER,
                title=f"Kế hoạch {number}",
                symbol="KH-LĐLĐ",
                status=PlanStatus.APPROVED,
            )
            session.add(plan)
        with transaction(engine) as session:
            plan_life.issue_plan(session, actor, plan.id, PlanIssue(issued_on="2027-01-05"), expected=plan.version)
            if number % 5 == 4:
                session.rollback()


def number_all_without_lock(engine, actor, count):
    """The negative control: the number is read in one transaction and written in the next. Prints what it gave."""
    series = (NumberSeries.organisation_id == actor.organisation_id, NumberSeries.year == 2027)
    for _ in range(count):
        with transaction(engine, writing=False) as session:
            given = session.exec(select(NumberSeries.last_number).where(*series)).one() + 1
        with transaction(engine) as session:
            session.execute(update(NumberSeries).where(*series).values(last_number=given))
        print(given)  # noqa: T201


def main(url: str, organisation: str, count: int, mode: str) -> None:
    engine = make_engine(url)
    actor = system_actor(UUID(organisation))
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()  # all begin at the same moment
    (issue_all if mode == "locked" else number_all_without_lock)(engine, actor, count)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
