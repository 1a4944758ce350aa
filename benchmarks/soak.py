"""A long mixed load: the memory of the workers at its end beside that after its first fifth."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import orjson

from benchmarks.load import drive, http
from benchmarks.office import build_office
from benchmarks.row import Row
from benchmarks.servers import our_server

PLANS = 10_000
PARTS = 10
GOAL = 1.1


def soak_rows(minutes: float) -> Iterator[Row]:
    """Lists, single plans, pages and writes in turn, for so many minutes."""
    with tempfile.TemporaryDirectory() as name:
        office = build_office(Path(name), plans=PLANS)
        body = orjson.dumps({"text": "Các công đoàn cơ sở trực thuộc"})
        requests = itertools.cycle(
            request
            for key in office.plan_ids
            for request in (
                http("GET", "/api/v1/plans?limit=50", token=office.token),
                http("GET", f"/api/v1/plans/{key}", token=office.token),
                http("GET", f"/plans/{key}", token=office.token),
                http("POST", f"/api/v1/plans/{key}/recipients", token=office.token, body=body),
            )
        )
        memory, answers = [], 0
        with our_server(Path(name)) as server:
            for _ in range(PARTS):
                measured = drive(server.port, lambda: next(requests), seconds=minutes * 60 / PARTS)
                answers += len(measured.latencies)
                memory.append(server.worker_memory_mib())
    settled, end = max(memory[: PARTS // 5]), memory[-1]
    yield Row(
        f"memory after a soak of {minutes:g} min (reference: after its first fifth)",
        f"{settled:.0f} MiB", f"{end:.0f} MiB", round(end / settled, 2), f"≤ {GOAL}", end <= GOAL * settled,
        f"{answers:,} answers",
    )  # fmt: skip
