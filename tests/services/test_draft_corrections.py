"""Whether words that somebody gave for a fact still state it, and what a deadline's words say of its day."""

from typing import Any

import pytest

from app.documents.draft import PlanDraft
from app.services.draft_corrections import Corrections

QUANTITY, PRINTED = "allocations/0/quantity", "deadlines/0/printed"


def corrections(words: dict[str, str], **facts: Any) -> Corrections:
    """Of a draft to which all of this was added; nothing was read."""
    evidence = {path: {"paragraph": 1, "text": text, "start": 0} for path, text in words.items()}
    return Corrections(PlanDraft.model_validate({**facts, "evidence": evidence}), PlanDraft())


@pytest.mark.parametrize(("count", "states"), [(5, True), (6, False)])
def test_an_added_quantity_that_was_changed_is_no_longer_stated_by_its_words(count, states):
    added = corrections({QUANTITY: "5"}, allocations=[{"organisation": "CĐCS Giả", "minimum": count, "maximum": count}])
    assert added.is_as_read(QUANTITY) is states


@pytest.mark.parametrize(("day", "stale"), [("2027-06-10", False), ("2027-06-11", True)])
def test_the_words_of_an_added_deadline_are_stale_when_it_has_another_day(day, stale):
    printed = "trước ngày 10/6/2027"
    added = corrections({PRINTED: printed}, deadlines=[{"printed": printed, "date": day}])
    assert added.words_are_stale(PRINTED) is stale


def test_words_without_a_day_are_not_stale():
    added = corrections({PRINTED: "trước Đại hội"}, deadlines=[{"printed": "trước Đại hội", "date": "2027-06-10"}])
    assert not added.words_are_stale(PRINTED)
