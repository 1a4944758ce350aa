"""The chain of the event log: each entry's hash is over all its fields and over the hash of the entry before it.

Canonical form: one JSON object (RFC 8259, UTF-8, keys sorted, no blanks) of every field of the entry but `hash`;
ids with hyphens, moments in UTC with microseconds. docs/operations.md shows how to check it without this programme.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

import orjson

GENESIS: Final = "0" * 64
"""What the first entry names as the hash before it."""

FIELDS: Final = (
    "seq", "id", "at", "account_id", "account_name", "on_behalf_of_id", "organisation_id", "plan_id", "action",
    "entity", "entity_id", "old", "new", "address", "request_id", "previous_hash",
)  # fmt: skip


def _plain(value: object) -> str:
    """What JSON does not know: ids."""
    if isinstance(value, UUID):
        return str(value)
    raise TypeError


def entry_hash(fields: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical form, in hexadecimal digits. `at` is an aware datetime; `fields` has all of FIELDS."""
    moment: datetime = fields["at"]
    stated = {name: fields[name] for name in FIELDS}
    stated["at"] = moment.astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(orjson.dumps(stated, default=_plain, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _hash_of_what_is_kept(fields: Mapping[str, Any]) -> str | None:
    """The hash of an entry as it is found; None when its values are such as were never written."""
    try:
        return entry_hash(fields)
    except (TypeError, ValueError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the log: `code` is changed, gap, inserted, tail, head or expected.

    `seq` is the entry where it shows; `last` the last of those that are missing.
    """

    code: str
    seq: int
    last: int = 0


class ChainChecker:
    """Follows the chain from its beginning; `seq` and `hash` are those of the last entry that was right."""

    def __init__(self) -> None:
        self.seq = 0
        self.hash = GENESIS

    def take(self, fields: Mapping[str, Any], stated: str) -> Fault | None:
        """Look at the next entry, in the order of `seq`; None when it continues the chain."""
        seq: int = fields["seq"]
        if seq <= self.seq:
            return Fault("inserted", seq)
        if seq != self.seq + 1:
            return Fault("gap", self.seq + 1, seq - 1)
        if fields["previous_hash"] != self.hash:
            return Fault("inserted", seq)
        if _hash_of_what_is_kept(fields) != stated:
            return Fault("changed", seq)
        self.seq, self.hash = seq, stated
        return None
