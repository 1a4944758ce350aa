"""`python -m benchmarks [group …]`: run, print, and keep the results of a whole run in benchmarks/results.json."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.documents import document_rows
from benchmarks.organisations import organisation_rows
from benchmarks.organisation_import import import_rows
from benchmarks.pages import page_rows
from benchmarks.report import machine, ratio_table
from benchmarks.row import Row
from benchmarks.serving import serving_rows, starting_rows

RESULTS = Path(__file__).parent / "results.json"
GROUPS: dict[str, Callable[[], Iterator[Row]]] = {
    "documents": document_rows,
    "organisations": organisation_rows,
    "starting": starting_rows,
    "tables": import_rows,
    "pages": page_rows,
    "serving": serving_rows,
}


def main(wanted: list[str]) -> None:
    """Run the groups named, or all; only a whole run is kept."""
    rows = []
    for name in wanted or GROUPS:
        for row in GROUPS[name]():
            print(f"{row.name}: {row.ours} against {row.reference}, ratio {row.ratio} (goal {row.goal}) {row.note}")
            rows.append(row)
    results = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": machine(),
        "rows": [row.as_dict() for row in rows],
    }
    print("\n" + ratio_table(results))
    if not wanted:
        RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
