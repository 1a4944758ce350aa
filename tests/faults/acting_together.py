"""A process of its own that acts on plans as a server does: `python -m tests.faults.acting_together URL ORGANISATION`.

Sixteen clients at a time each add a line, and print its id when they are told that it stands.
"""

import asyncio
import sys
from uuid import UUID

from sqlmodel import Session

from app.access.actor import system_actor
from app.acts import done
from app.database import make_engine, transaction
from app.enums import PlanKind
from app.models.plan import PlanCreate
from app.models.recipient import RecipientCreate
from app.services import parts, plans

RECIPIENTS = parts.PARTS["recipients"]
CLIENTS = 16


async def main(url: str, organisation: str) -> None:
    engine, actor = make_engine(url), system_actor(UUID(organisation))
    with transaction(engine) as session:
        plan_id = plans.create_plan(session, actor, PlanCreate(kind=PlanKind.OTHER, title="Kế hoạch bị ngắt")).id
    print("ready", flush=True)  # noqa: T201

    def add(session: Session) -> UUID:
        return parts.add_part(session, actor, RECIPIENTS, plan_id, RecipientCreate(text="Lưu: VT")).id  # type: ignore[no-any-return]

    async def client() -> None:
        while True:
            print(await done(engine, add, kind="add"), flush=True)  # noqa: T201

    await asyncio.gather(*(client() for _ in range(CLIENTS)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
