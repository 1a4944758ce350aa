"""`python -m benchmarks [group …] [--soak-minutes N]`: run, print, and keep a whole run in benchmarks/results.json."""

import json
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.documents import document_rows
from benchmarks.growth import growth_rows
from benchmarks.organisation_import import import_rows
from benchmarks.organisations import organisation_rows
from benchmarks.pages import page_rows
from benchmarks.report import machine, ratio_table
from benchmarks.row import Row
from benchmarks.serving import serving_rows, starting_rows
from benchmarks.soak import soak_rows

RESULTS = Path(__file__).parent / "results.json"
GROUPS: dict[str, Callable[[], Iterator[Row]]] = {
    "documents": document_rows,
    "organisations": organisation_rows,
    "starting": starting_rows,
    "tables": import_rows,
    "pages": page_rows,
    "serving": serving_rows,
    "growth": growth_rows,
}


def main() -> None:
    """Run the groups named, or all; only a whole run is kept."""
    parser = ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--soak-minutes", type=float, default=1.0, help="how long the load of the soak lasts")
    parser.add_argument("groups", nargs="*", metavar="group", help=", ".join([*GROUPS, "soak"]))
    asked = parser.parse_args()
    groups = GROUPS | {"soak": partial(soak_rows, asked.soak_minutes)}
    rows = []
    for name in asked.groups or groups:
        for row in groups[name]():
            print(f"{row.name}: {row.ours} against {row.reference}, ratio {row.ratio} (goal {row.goal}) {row.note}")
            rows.append(row)
    results = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": machine(),
        "rows": [row.as_dict() for row in rows],
    }
    print("\n" + ratio_table(results))
    if not asked.groups:
        RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
