"""The five real plans that the product is measured by; collected only where they are at hand."""

import json
from pathlib import Path

import pytest

from app.documents.interpret import interpret
from app.documents.read_file import read_file
from tests.documents.plans_in_words import outline
from tests.documents.scoring import lost_lines

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
EXPECTED = (
    json.loads((SEEDS / "expected.json").read_text(encoding="utf-8")) if (SEEDS / "expected.json").exists() else []
)
SCALARS = ("document_type", "number", "symbol", "place", "issued_on", "title", "event_duration_days", "capacity")
KEYED = ("legal_bases", "events", "allocations", "composition_targets", "deadlines")
NAMES = ("recipients", "references_in_body", "recurring_reports", "dossier_parts", "publication_channels")
WARNINGS = {
    "000": {"possible_misspelling", "duplicate_text"},
    "001": set(),
    "002": {"unclosed_quote", "possible_misspelling"},
    "003": {"duplicate_text"},
    "004": {"body_differs_from_title", "recipients_empty"},
}
plans = pytest.mark.parametrize("expected", EXPECTED, ids=[item["file"][:3] for item in EXPECTED])


def read(expected):
    return read_file(expected["file"], (SEEDS / expected["file"]).read_bytes())


def draft_of(expected):
    return interpret(read(expected)).model_dump(mode="json")


def holds(found, wanted):
    return all(found.get(key) == value for key, value in wanted.items())


@plans
@pytest.mark.parametrize("field", SCALARS)
def test_single_facts(expected, field):
    if field in expected:
        assert draft_of(expected)[field] == expected[field]


@plans
@pytest.mark.parametrize("field", KEYED)
def test_every_item_of_a_list_is_found(expected, field):
    found = draft_of(expected)[field]

    assert [item for item in expected.get(field, []) if not any(holds(other, item) for other in found)] == []


@plans
@pytest.mark.parametrize("field", ["legal_bases", "allocations", "deadlines", "composition_targets", "events"])
def test_nothing_is_found_that_is_not_there(expected, field):
    if field in expected:
        assert len(draft_of(expected)[field]) == len(expected[field])


@plans
@pytest.mark.parametrize("field", NAMES)
def test_lists_of_words(expected, field):
    if field in expected:
        assert sorted(draft_of(expected)[field]) == sorted(expected[field])


@plans
def test_sections(expected):
    found = outline(interpret(read(expected)).sections)

    assert [list(item[:2]) for item in found] == [item[:2] for item in expected["sections"]]
    assert [
        (heading, item[2])
        for item, (_, _, heading) in zip(found, expected["sections"], strict=True)
        if heading and not (item[2] or "").startswith(heading)
    ] == []


@plans
def test_signature(expected):
    assert draft_of(expected)["signature"] == expected["signature"]


@plans
def test_agenda(expected):
    assert [item["title"] for item in draft_of(expected)["agenda"]] == expected.get("agenda", [])


@plans
def test_allocations_without_a_number(expected):
    found = draft_of(expected)["allocations_without_number"]

    assert [
        name for name in expected.get("allocations_without_number", []) if not any(name in other for other in found)
    ] == []


@plans
def test_assignees(expected):
    names = {name for item in draft_of(expected)["assignments"] for name in item["assignees"]}

    assert set(expected.get("assignees", [])) <= names


@plans
def test_contact(expected):
    assert holds(draft_of(expected)["contact"], expected.get("contact", {}))


@plans
def test_broadcast(expected):
    wanted = expected.get("broadcast")
    found = draft_of(expected)["broadcast"]
    if wanted is None:
        assert found is None
        return
    slots = found["slots"]
    found |= {
        "airings": [slot["airs_on"] for slot in slots],
        "topics_per_slot": [len(slot["topics"]) for slot in slots],
        "responsible": [slot["responsible"] for slot in slots],
    }
    assert {key: found[key] for key in wanted} == wanted


@plans
def test_hazards_are_warned_of(expected):
    assert WARNINGS[expected["file"][:3]] <= {warning["code"] for warning in draft_of(expected)["warnings"]}


@plans
def test_every_line_is_in_a_section_or_left_out(expected):
    document = read(expected)

    lost = lost_lines(document, interpret(document))

    assert [line for line in lost if "\\frac" not in line] == []  # the formula is written "1/2"


@plans
def test_every_left_out_line_has_its_number_text_and_reason(expected):
    assert [item for item in draft_of(expected)["left_out"] if not (item["text"] and item["reason"])] == []
