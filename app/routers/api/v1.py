"""The JSON face, version 1: all its routers under one prefix."""

from fastapi import APIRouter

from app.routers.api import (
    access_tokens,
    event_log,
    login_sessions,
    organisations,
    parts,
    plan_copies,
    plan_documents,
    plan_imports,
    plan_life,
    plan_text,
    plans,
)
from app.routers.api.answers import PREFIX
from app.routers.api.route import NarrowRouter


def api_router() -> APIRouter:
    """Everything under /api/v1."""
    router = NarrowRouter(PREFIX, prefix=PREFIX)
    for module in (login_sessions, organisations, plan_copies, plans, plan_life, plan_documents, plan_text):
        router.include_router(module.router)
    for made in parts.part_routers():
        router.include_router(made)
    for module in (plan_imports, access_tokens, event_log):
        router.include_router(module.router)
    return router
