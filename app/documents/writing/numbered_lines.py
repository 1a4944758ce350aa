"""Markers of numbered and bulleted lines: literal text, as docs/decisions/0005 says and why."""

from collections.abc import Sequence

from app.documents.blocks import Run


def marked_runs(marker: str, runs: Sequence[Run]) -> tuple[Run, ...]:
    """The marker as literal text before the words, in the style of the first run."""
    if not marker:
        return tuple(runs)
    if not runs or not runs[0].text:
        return (Run(marker),)
    first = runs[0]
    return (Run(f"{marker} {first.text}", first.bold, first.italic, first.underline), *runs[1:])
