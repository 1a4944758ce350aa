"""Lists, single resources and durable writes over HTTP, beside the same by hand."""

import itertools
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson

from benchmarks.load import Measured, drive, http
from benchmarks.office import Office, build_office, copy_for_reference
from benchmarks.row import Row, rate
from benchmarks.servers import Server, our_server, reference_server

ROUNDS = 3
STARTS = 5
SECONDS = 4.0
MEMORY_GOAL_MIB = 200
Request = Callable[[], bytes]


def _alternate(
    ours: tuple[Server, Request], reference: tuple[Server, Request]
) -> tuple[list[Measured], list[Measured]]:
    """Rounds in turn, so that a machine whose speed wanders treats both alike. The first round only warms up."""
    found: tuple[list[Measured], list[Measured]] = ([], [])
    for number in range(ROUNDS + 1):
        for kept, (server, request) in zip(found, (ours, reference), strict=True):
            measured = drive(server.port, request, seconds=SECONDS if number else 1.0)
            if number:
                kept.append(measured)
    return found


def _row(name: str, goal: float, rounds: tuple[list[Measured], list[Measured]], note: str = "") -> Row:
    ours, reference = rounds
    ratio = statistics.median(o.rate / r.rate for o, r in zip(ours, reference, strict=True))
    everything = Measured(1, [latency for measured in ours for latency in measured.latencies])
    p50, p99 = everything.percentile(0.5), everything.percentile(0.99)
    return Row(
        name,
        rate(statistics.median(r.rate for r in reference)),
        rate(statistics.median(o.rate for o in ours)),
        round(ratio, 2),
        f"≥ {goal:.2f}",
        ratio >= goal,
        f"p50 {p50:.1f} ms, p99 {p99:.1f} ms ({p99 / p50:.1f} ×){note}",
    )


def _reading(office: Office, ours: Server, reference: Server) -> Iterator[Row]:
    page = http("GET", "/api/v1/plans?limit=50", token=office.token)
    bare_page = http("GET", "/plans")
    yield _row(
        "JSON list of 50 from 100,000 plans (token, scope, cursor)",
        0.40,
        _alternate((ours, lambda: page), (reference, lambda: bare_page)),
    )
    single = itertools.cycle([http("GET", f"/api/v1/plans/{key}", token=office.token) for key in office.plan_ids])
    bare_single = itertools.cycle([http("GET", f"/plans/{key}") for key in office.plan_ids])
    yield _row(
        "one plan by id (token, scope, ETag)",
        0.40,
        _alternate((ours, lambda: next(single)), (reference, lambda: next(bare_single))),
    )


def _writing(office: Office, ours: Server, reference: Server) -> Iterator[Row]:
    body = orjson.dumps({"text": "Các công đoàn cơ sở trực thuộc"})
    adding = itertools.cycle(
        [http("POST", f"/api/v1/plans/{key}/recipients", token=office.token, body=body) for key in office.plan_ids]
    )
    bare = itertools.cycle([http("POST", f"/plans/{key}/lines", body=body) for key in office.plan_ids])
    yield _row(
        "durable write (rights, lock, order, event log, FULL)",
        0.50,
        _alternate((ours, lambda: next(adding)), (reference, lambda: next(bare))),
    )


def serving_rows() -> Iterator[Row]:
    """All rows that need the large office."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = build_office(folder)
        database = copy_for_reference(office, folder / "reference")
        with (
            our_server(folder) as ours,
            reference_server("benchmarks.reference:app", "/plans", database=database) as bare,
        ):
            yield from _reading(office, ours, bare)
            yield from _writing(office, ours, bare)
            memory = ours.worker_memory_mib()
    yield Row(
        "memory of a worker after the load above", "—", f"{memory:.0f} MiB", None, f"≤ {MEMORY_GOAL_MIB} MiB",
        memory <= MEMORY_GOAL_MIB,
    )  # fmt: skip


def starting_rows() -> Iterator[Row]:
    """Cold start: from the command to the first answer, on a migrated database."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_office(folder, plans=10)
        times: tuple[list[float], list[float]] = ([], [])
        for number in range(STARTS + 1):  # the first one compiles the modules
            with our_server(folder, workers=1, bytecode=folder / "bytecode") as ours:
                times[0].append(ours.started_in)
            bare_folder = folder / "bare"
            with reference_server("benchmarks.bare:app", "/healthz", workers=1, bytecode=bare_folder) as bare:
                times[1].append(bare.started_in)
            if number == 0:
                times = ([], [])
    ours_median, bare_median = (statistics.median(found) for found in times)
    yield Row(
        "cold start to the first answer (reference: an empty FastAPI application)",
        f"{bare_median:.2f} s", f"{ours_median:.2f} s", round(ours_median / bare_median, 2), "≤ 1.5 s",
        ours_median <= 1.5,
    )  # fmt: skip
