"""The facts of the five real plans, where their texts are at hand: each one listed is read, with its evidence."""

import json
from pathlib import Path

import pytest

from app.documents.draft import PlanDraft
from app.documents.interpret import interpret
from app.documents.interpretation.source import lines_of
from app.documents.read_text import read_text

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"

EXPECTED = SEEDS / "expected.json"
SEED_FACTS: list[dict] = json.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.exists() else []


def seeds(*keys: str):
    """The seeds whose annotation holds all of the keys."""
    held = [item for item in SEED_FACTS if all(key in item for key in keys)]
    return [pytest.param(item, id=item["file"][:3]) for item in held]


def draft_of(item: dict) -> PlanDraft:
    return interpret(read_text((SEEDS / item["file"]).read_bytes()))


def facts_of(item: dict) -> dict:
    return draft_of(item).model_dump(mode="json")


def held_in(wanted: dict, found: list[dict]) -> bool:
    return any(all(one.get(key) == value for key, value in wanted.items()) for one in found)


if SEED_FACTS:

    @pytest.mark.parametrize(
        ("item", "key"),
        [
            pytest.param(item, key, id=f"{item['file'][:3]}-{key}")
            for item in SEED_FACTS
            for key in ("events", "allocations", "composition_targets", "deadlines")
            if key in item
        ],
    )
    def test_every_listed_fact_is_read(item, key):
        found = facts_of(item)[key]
        assert [wanted for wanted in item[key] if not held_in(wanted, found)] == []

    @pytest.mark.parametrize("item", seeds("deadlines"))
    def test_no_date_is_taken_for_a_deadline_that_is_none(item):
        assert len(facts_of(item)["deadlines"]) == len(item["deadlines"])

    @pytest.mark.parametrize("item", seeds("allocations"))
    def test_nothing_else_is_taken_for_a_quota(item):
        assert len(facts_of(item)["allocations"]) == len(item["allocations"])

    @pytest.mark.parametrize("item", seeds("capacity"))
    def test_the_number_of_delegates_is_read(item):
        assert facts_of(item)["capacity"] == item["capacity"]

    @pytest.mark.parametrize("item", seeds("event_duration_days"))
    def test_the_length_of_the_event_is_read(item):
        assert facts_of(item)["event_duration_days"] == item["event_duration_days"]

    @pytest.mark.parametrize("item", seeds("agenda"))
    def test_the_agenda_is_read_in_order(item):
        assert [entry["title"] for entry in facts_of(item)["agenda"]] == item["agenda"]

    @pytest.mark.parametrize("item", seeds("assignees"))
    def test_every_responsible_body_is_read(item):
        found = {name for entry in facts_of(item)["assignments"] for name in entry["assignees"]}
        assert set(item["assignees"]) <= found

    @pytest.mark.parametrize(
        ("item", "key"),
        [
            pytest.param(item, key, id=f"{item['file'][:3]}-{key}")
            for item in SEED_FACTS
            for key in ("dossier_parts", "publication_channels", "recurring_reports", "allocations_without_number")
            if key in item
        ],
    )
    def test_a_list_of_words_is_read_as_printed(item, key):
        assert facts_of(item)[key] == item[key]

    @pytest.mark.parametrize("item", seeds("contact"))
    def test_the_contact_is_read(item):
        found = facts_of(item)["contact"]
        assert {key: found[key] for key in item["contact"]} == item["contact"]

    @pytest.mark.parametrize("item", seeds("broadcast"))
    def test_the_schedule_of_broadcasts_is_read(item):
        found, wanted = facts_of(item)["broadcast"], item["broadcast"]
        assert {
            "channel": found["channel"],
            "rrule": found["rrule"],
            "starts_at": found["starts_at"],
            "duration_minutes": found["duration_minutes"],
            "airings": [slot["airs_on"] for slot in found["slots"]],
            "topics_per_slot": [len(slot["topics"]) for slot in found["slots"]],
            "responsible": [slot["responsible"] for slot in found["slots"]],
        } == wanted

    @pytest.mark.parametrize("item", seeds())
    def test_every_evidence_stands_literally_where_it_says(item):
        document = read_text((SEEDS / item["file"]).read_bytes())
        lines = lines_of(document)
        draft = interpret(document)
        wrong = [
            path
            for path, proof in draft.evidence.items()
            if proof.start is not None and not lines[proof.paragraph - 1].text.startswith(proof.text, proof.start)
        ]
        assert wrong == []
