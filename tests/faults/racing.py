"""A process of its own in a race: `python -m tests.faults.racing URL claiming|closing locked|unlocked [IDS]`.

`unlocked` is the negative control: what the product looks at under its lock was looked at before the start.
"""

import sys
from uuid import UUID

from sqlmodel import select, update

from app.access.actor import Actor
from app.database import make_engine, transaction
from app.enums import JobState, Role
from app.errors import Conflict
from app.models.account import Account
from app.models.job import Job
from app.services import account_closing, jobs


def begin():
    """All begin at the same moment."""
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()


def claiming_locked(engine):
    """Take jobs as a worker does, until there is none."""
    begin()
    while claim := jobs.claim_next(engine):
        print(claim.id)  # noqa: T201


def claiming_unlocked(engine):
    """Take the job that was the oldest."""
    with transaction(engine, writing=False) as session:
        oldest = session.exec(select(Job.id).where(Job.state == JobState.WAITING).order_by(Job.id).limit(1)).one()
    begin()
    with transaction(engine) as session:
        session.execute(update(Job).where(Job.id == oldest).values(state=JobState.RUNNING))
    print(oldest)  # noqa: T201


def closing_locked(engine, place, own, other):
    """An administrator closes the account of the other, as the page does."""
    actor = Actor(own, "Quản trị", place, {place: frozenset({Role.ADMINISTRATOR})})
    begin()
    try:
        with transaction(engine) as session:
            version = session.get_one(Account, other).version
            account_closing.close_account(session, actor, other, expected=version)
    except Conflict as refused:
        print(refused.code)  # noqa: T201
    else:
        print("closed")  # noqa: T201


def closing_unlocked(engine, _place, _own, other):
    """The rule is asked first, and the account closed in another transaction."""
    with transaction(engine) as session:
        session.get_one(Account, other).is_active = False
        session.flush()
        account_closing.require_an_administrator(session)
        session.rollback()
    begin()
    with transaction(engine) as session:
        session.get_one(Account, other).is_active = False
    print("closed")  # noqa: T201


RACES = {
    ("claiming", "locked"): claiming_locked,
    ("claiming", "unlocked"): claiming_unlocked,
    ("closing", "locked"): closing_locked,
    ("closing", "unlocked"): closing_unlocked,
}

if __name__ == "__main__":
    _, url, race, mode, *ids = sys.argv
    RACES[race, mode](make_engine(url), *map(UUID, ids))
