"""Nouns: one file a noun, each with its table and its Create, Update and Public shapes."""

from app.models import (
    account,
    agenda_item,
    allocation,
    assignment,
    broadcast,
    event_log,
    idempotency,
    legal_basis,
    organisation,
    plan,
    plan_event,
    plan_import,
    recipient,
    section,
)

__all__ = [
    "account",
    "agenda_item",
    "allocation",
    "assignment",
    "broadcast",
    "event_log",
    "idempotency",
    "legal_basis",
    "organisation",
    "plan",
    "plan_event",
    "plan_import",
    "recipient",
    "section",
]
