"""The JSON face, version 1: its routers, all under one prefix."""

from fastapi import APIRouter

from app.routers.api import (
    access_tokens,
    accounts,
    delegations,
    event_log,
    invitations,
    login_sessions,
    memberships,
    organisation_acts,
    organisation_imports,
    organisations,
    parts,
    people,
    personal_data,
    plan_copies,
    plan_documents,
    plan_imports,
    plan_life,
    plan_text,
    plans,
)


def api_routers() -> list[APIRouter]:
    """What stands under /api/v1."""
    return [
        login_sessions.router,
        organisation_acts.duplicates,
        organisations.router,
        organisation_acts.router,
        organisation_imports.router,
        plan_copies.router,
        plans.router,
        plan_life.router,
        plan_documents.router,
        plan_text.router,
        *parts.part_routers(),
        plan_imports.router,
        people.router,
        personal_data.router,
        accounts.router,
        memberships.router,
        invitations.router,
        delegations.router,
        access_tokens.router,
        event_log.router,
    ]
