"""Processes are killed (SIGKILL) while they act: no act is without its entry, no entry without its act."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

from sqlmodel import col, select

from app.database import transaction
from app.models.event_log import EventEntry
from app.models.recipient import Recipient
from app.services.log_verification import verify_log

PROCESSES = 4
EACH = 250
HALT = 60
ROOT = Path(__file__).resolve().parents[2]


def act_and_be_killed(url, organisation, mode):
    """Four processes on their way to a thousand acts, all killed while the first of them is in the middle of one."""
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.acting", url, str(organisation.id), str(EACH), str(halt), mode],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for halt in (HALT, *[0] * (PROCESSES - 1))
    ]  # fmt: skip
    try:
        assert [process.stdout.readline() for process in started] == ["ready\n"] * PROCESSES
        for process in started:
            process.stdin.write("go\n")
            process.stdin.flush()
        assert started[0].stdout.readline() == "in the middle\n"
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.communicate(timeout=60)


def accounts(engine):
    """The verdict on the chain, the acts that stand and the acts that the log tells of, all in one state."""
    with transaction(engine, writing=False) as session:
        verdict = verify_log(session)
        done = set(session.exec(select(Recipient.id)).all())
        told = session.exec(select(EventEntry.entity_id).where(col(EventEntry.action) == "recipient.added")).all()
        return verdict, done, told


def test_after_a_kill_the_log_tells_of_each_act_that_stands_and_of_no_other(engine, database, organisation):
    act_and_be_killed(database.url, organisation, "whole")
    verdict, done, told = accounts(engine)
    assert HALT - 1 <= len(done) < PROCESSES * EACH  # the kill came while acts were under way
    assert sorted(told) == sorted(done)
    assert (verdict.fault, verdict.end.seq) == (None, len(told) + PROCESSES)  # each process made its plan first


def test_an_entry_written_in_a_transaction_of_its_own_would_be_lost(engine, database, organisation):
    """The negative control: the same kill between the act and its entry is seen, so the first test can fail."""
    act_and_be_killed(database.url, organisation, "split")
    _, done, told = accounts(engine)
    assert done - set(told)


TOLD = 150


def test_what_somebody_was_told_of_stands_after_a_kill(engine, database, organisation):
    """Two servers in which many acts are committed together, killed in the middle of their work."""
    command = [sys.executable, "-m", "tests.faults.acting_together", database.url, str(organisation.id)]
    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        assert [process.stdout.readline() for process in started] == ["ready\n"] * 2
        promised = [process.stdout.readline() for _ in range(TOLD) for process in started]
    finally:
        for process in started:
            process.kill()
        rests = [process.communicate(timeout=60)[0] for process in started]
    promised += [line for rest in rests for line in rest.splitlines(keepends=True)]
    verdict, done, told = accounts(engine)
    assert {UUID(line.strip()) for line in promised if line.endswith("\n")} <= done
    assert (verdict.fault, sorted(told)) == (None, sorted(done))
