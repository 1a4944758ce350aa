"""The HTML face: pages, and the fragments inside them."""

from fastapi import APIRouter

from app.routers.web import (
    access_tokens,
    accounts,
    admin,
    admin_health,
    admin_jobs,
    delegations,
    home,
    organisation_imports,
    invitations,
    login_sessions,
    passkeys,
    memberships,
    organisations,
    password_resets,
    people,
    personal_data,
    plan_documents,
    plan_imports,
    plan_life,
    plan_pages,
    plan_parts,
    plans,
    second_factor,
    sections,
    sign_in,
    single_sign_on,
)

routers: list[APIRouter] = [
    sign_in.router,
    second_factor.router,
    login_sessions.router,
    passkeys.router,
    single_sign_on.router,
    password_resets.router,
    home.router,
    access_tokens.router,
    plans.router,
    plan_documents.router,
    plan_life.router,
    sections.router,
    plan_parts.router,
    plan_pages.router,
    plan_imports.router,
    organisations.router,
    people.router,
    personal_data.router,
    admin.router,
    accounts.router,
    memberships.router,
    invitations.router,
    delegations.router,
    admin_health.router,
    admin_jobs.router,
    organisation_imports.router,
]
"""In the order in which addresses are tried: fixed ones before those that name a plan's part."""

__all__ = ["routers"]
