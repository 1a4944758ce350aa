"""What a copy or an import wants checked, ticked off by the drafter who has looked."""

import hashlib
from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.models.plan import LookedAt, Plan
from app.services.plans import plan_for_change, record_plan, save


def key_of(note: Mapping[str, str]) -> str:
    """By what a note is known: it has no id, and the others move up when one is gone."""
    said = "\x00".join(note.get(name, "") for name in ("path", "reason", "words"))
    return hashlib.blake2b(said.encode(), digest_size=12).hexdigest()


def tick_off(session: Session, actor: Actor, plan_id: UUID, command: LookedAt) -> Plan:
    """Take one note from the list, or all. A note that is gone already was ticked off before: that is well.

    Raises NotFound and Forbidden as `plan_for_change` does.
    """
    plan = plan_for_change(session, actor, plan_id)
    seen = [note for note in plan.look_again if command.key is None or key_of(note) == command.key]
    if seen:
        plan.look_again = [note for note in plan.look_again if note not in seen]
        save(session)
        words = [note.get("words") or note.get("reason", "") for note in seen]
        record_plan(session, actor, "looked_again", plan, old={"look_again": words})
    return plan
