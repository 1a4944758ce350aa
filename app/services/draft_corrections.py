"""What a person corrected in a draft before confirming it.

The words of the source state the fact as it was read. Where the fact was corrected, those words state it no longer,
and must not be kept as its wording: the standard form of the corrected value is printed instead.
"""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from app.documents.draft import DraftDeadline, PlanDraft
from app.rules.vietnamese_dates import find_dates

_INDEX = re.compile(r"/\d+")


def _fact(draft: PlanDraft, path: str) -> Any:
    """The value that the words at an evidence path state, in a form that can be compared."""
    head, *rest = path.split("/")
    value = getattr(draft, head)
    if head == "capacity":
        return value
    if head == "broadcast":
        return _broadcast_fact(value, rest)
    item = value[int(rest[0])]
    attribute = rest[1] if len(rest) > 1 else None
    if head == "allocations" and attribute == "quantity":
        return item.minimum, item.maximum, item.approximate, item.percent
    if head == "agenda":
        return item.title, item.starts_at
    if head == "deadlines":
        return item.printed, item.date, item.time, item.precision, item.inclusive, item.offset_days
    if head == "assignments" and attribute == "assignees":
        return item.assignees
    return getattr(item, attribute) if attribute else item


def _broadcast_fact(broadcast: Any, rest: list[str]) -> Any:
    if rest[0] == "slots":
        return broadcast.slots[int(rest[1])].period
    return getattr(broadcast, rest[0])


def _leaves(fact: Any) -> Iterator[str]:
    """The single values of a fact, as they are written."""
    if isinstance(fact, BaseModel):
        fact = list(fact.model_dump(mode="json").values())
    for value in fact if isinstance(fact, list | tuple) else [fact]:
        yield from _leaves(value) if isinstance(value, list | tuple | BaseModel) else [str(value)]


def _contradicts_its_words(deadline: DraftDeadline) -> bool:
    """Whether a deadline that a person added names other days than the one it has."""
    day = deadline.date
    named = {words.last_day(day.year) for words in find_dates(deadline.printed)} if day else set()
    return bool(named) and day not in named


class Corrections:
    """Compares a draft with what was read. Without the original nothing counts as corrected."""

    def __init__(self, draft: PlanDraft, original: PlanDraft | None) -> None:
        self.draft = draft
        self.original = original
        self._places: dict[tuple[str, int, int | None, str], str] = {}
        for path, proof in (original.evidence if original else {}).items():
            self._places[_INDEX.sub("/#", path), proof.paragraph, proof.start, proof.text] = path

    def path_as_read(self, path: str) -> str | None:
        """The path that the fact proved by the same words had when it was read; its index may be another."""
        proof = self.draft.evidence[path]
        return self._places.get((_INDEX.sub("/#", path), proof.paragraph, proof.start, proof.text))

    def is_as_read(self, path: str) -> bool:
        """Whether the words at this path still state the fact. Those that a person gave must do so to the letter."""
        if self.original is None:
            return True
        before = self.path_as_read(path)
        try:
            if before is None:
                words = self.draft.evidence[path].text
                return not words or words in set(_leaves(_fact(self.draft, path)))
            return bool(_fact(self.draft, path) == _fact(self.original, before))
        except (AttributeError, IndexError):
            return False

    def words_are_stale(self, path: str) -> bool:
        """Whether a deadline's date was corrected but its printed words were left as they were read."""
        if self.original is None or path not in self.draft.evidence:
            return False
        before = self.path_as_read(path)
        if before is None:
            return _contradicts_its_words(self.draft.deadlines[int(path.split("/")[1])])
        if self.is_as_read(path):
            return False
        return bool(_fact(self.draft, path)[0] == _fact(self.original, before)[0])
