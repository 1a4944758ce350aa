"""The results as a table: on the screen, and in README.md."""

import platform
from pathlib import Path
from typing import Any

import psutil


def machine() -> str:
    """What the run ran on."""
    processor = platform.processor() or platform.machine()
    described = Path("/proc/cpuinfo")
    if described.exists():
        names = [line.split(":", 1)[1].strip() for line in described.read_text().splitlines() if "model name" in line]
        processor = names[0] if names else processor
    memory = psutil.virtual_memory().total / 1_073_741_824
    return f"{psutil.cpu_count()} cores ({processor}), {memory:.0f} GiB, Python {platform.python_version()}"


def ratio_table(results: dict[str, Any]) -> str:
    """The results of one run as Markdown."""
    if not results["rows"]:
        return "No whole run is kept yet: `make bench` makes one.\n"
    lines = [
        f"Run of {results['date']} on {results['machine']}.",
        "",
        "| work | reference | ours | ratio | goal | |",
        "|---|--:|--:|--:|---|---|",
    ]
    for row in results["rows"]:
        ratio = "—" if row["ratio"] is None else f"{row['ratio']:.2f}"
        met = "met" if row["met"] else "**not met**"
        note = f" <br>{row['note']}" if row["note"] else ""
        lines.append(f"| {row['name']}{note} | {row['reference']} | {row['ours']} | {ratio} | {row['goal']} | {met} |")
    return "\n".join(lines) + "\n"
