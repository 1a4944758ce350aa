"""A process of its own that acts on plans: `python -m tests.faults.acting URL ORGANISATION COUNT HALT whole|split`.

Every act adds a line to a plan of its own. In the middle of act HALT it says so and waits there for its end.
"""

import sys
from uuid import UUID

from app.access.actor import system_actor
from app.database import make_engine, transaction
from app.enums import PlanKind
from app.models.plan import PlanCreate
from app.models.recipient import Recipient, RecipientCreate
from app.services import parts, plans
from app.services.event_log import record

RECIPIENTS = parts.PARTS["recipients"]


def pause(number, halt):
    """Wait for the end where the act is half done."""
    if number == halt:
        print("in the middle", flush=True)  # noqa: T201
        sys.stdin.readline()


def act_whole(engine, actor, plan_id, number, halt):
    """An act as the product does it: what it does and its entry in one transaction."""
    with transaction(engine) as session:
        parts.add_part(session, actor, RECIPIENTS, plan_id, RecipientCreate(text=f"Dòng {number}"))
        pause(number, halt)


def act_split(engine, actor, plan_id, number, halt):
    """The negative control: the entry follows in a transaction of its own."""
    with transaction(engine) as session:
        line = Recipient(plan_id=plan_id, code=number, position=number, text=f"Dòng {number}")
        session.add(line)
    pause(number, halt)
    with transaction(engine) as session:
        record(session, actor, "recipient.added", entity="recipient", entity_id=line.id, plan_id=plan_id)


def main(url: str, organisation: str, count: int, halt: int, mode: str) -> None:
    engine = make_engine(url)
    actor = system_actor(UUID(organisation))
    with transaction(engine) as session:
        plan_id = plans.create_plan(session, actor, PlanCreate(kind=PlanKind.OTHER, title="Kế hoạch bị ngắt")).id
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()  # all begin at the same moment
    act = act_whole if mode == "whole" else act_split
    for number in range(1, count + 1):
        act(engine, actor, plan_id, number, halt)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
