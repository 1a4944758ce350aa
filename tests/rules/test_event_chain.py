"""The chain of the event log: what its hash is over, and what breaking it looks like."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest

from app.rules.event_chain import FIELDS, GENESIS, ChainChecker, Fault, entry_hash

ENTRY = {
    "seq": 1,
    "id": UUID("0190f0c0-f0c0-7000-8000-000000000001"),
    "at": datetime(2027, 1, 5, 1, 30, tzinfo=UTC),
    "account_id": UUID("0190f0c0-f0c0-7000-8000-000000000002"),
    "account_name": "Nguyễn Thị Soạn",
    "on_behalf_of_id": None,
    "organisation_id": UUID("0190f0c0-f0c0-7000-8000-000000000003"),
    "plan_id": None,
    "action": "plan.issued",
    "entity": "plan",
    "entity_id": UUID("0190f0c0-f0c0-7000-8000-000000000004"),
    "old": {"status": "approved"},
    "new": {"status": "issued", "number": "09"},
    "address": "127.0.0.1",
    "request_id": "0190f0c0f0c07000",
    "previous_hash": GENESIS,
}


def chain(length):
    """Entries that continue one another, each with its hash."""
    entries, previous = [], GENESIS
    for seq in range(1, length + 1):
        fields = ENTRY | {"seq": seq, "previous_hash": previous}
        previous = entry_hash(fields)
        entries.append(fields | {"hash": previous})
    return entries


def first_fault(entries):
    checker = ChainChecker()
    return next((fault for entry in entries if (fault := checker.take(entry, entry["hash"]))), None)


def test_the_hash_is_what_anybody_can_compute_from_the_canonical_form():
    stated = {name: str(value) if isinstance(value, UUID) else value for name, value in ENTRY.items()}
    stated["at"] = "2027-01-05T01:30:00.000000+00:00"
    text = json.dumps(stated, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert entry_hash(ENTRY) == hashlib.sha256(text.encode()).hexdigest()


def test_the_zone_in_which_a_moment_is_kept_does_not_matter():
    moved = ENTRY["at"].astimezone(timezone(timedelta(hours=7)))
    assert entry_hash(ENTRY | {"at": moved}) == entry_hash(ENTRY)


@pytest.mark.parametrize("name", FIELDS)
def test_no_field_changes_without_changing_the_hash(name):
    other = {"seq": 2, "at": ENTRY["at"] + timedelta(microseconds=1), "old": {"status": "draft"}, "new": {}}
    assert entry_hash(ENTRY | {name: other.get(name, "khác")}) != entry_hash(ENTRY)


def test_a_whole_chain_has_no_fault():
    assert first_fault(chain(5)) is None


def test_a_changed_entry_is_named():
    entries = chain(5)
    entries[2]["new"] = {"status": "cancelled"}
    assert first_fault(entries) == Fault("changed", 3)


def test_what_is_missing_is_named_from_its_first_to_its_last():
    entries = chain(6)
    assert first_fault(entries[:2] + entries[4:]) == Fault("gap", 3, 4)


def test_an_entry_put_in_with_a_hash_that_fits_it_does_not_fit_the_one_before():
    entries = chain(4)
    forged = ENTRY | {"seq": 3, "previous_hash": "f" * 64}
    assert first_fault([*entries[:2], forged | {"hash": entry_hash(forged)}, *entries[3:]]) == Fault("inserted", 3)


def test_an_entry_rewritten_with_its_hash_breaks_the_next_one():
    entries = chain(4)
    forged = ENTRY | {"seq": 3, "previous_hash": entries[1]["hash"], "action": "plan.closed"}
    assert first_fault([*entries[:2], forged | {"hash": entry_hash(forged)}, entries[3]]) == Fault("inserted", 4)


def test_a_number_used_twice_is_an_entry_put_in():
    entries = chain(3)
    assert first_fault([*entries, entries[2]]) == Fault("inserted", 3)


def test_values_that_were_never_written_are_a_change():
    entries = chain(2)
    entries[1]["at"] = None
    assert first_fault(entries) == Fault("changed", 2)
