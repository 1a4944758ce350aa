"""The JSON face, version 1: all its routers under one prefix."""

from fastapi import APIRouter

from app.routers.api import parts, plan_life, plans
from app.routers.api.answers import PREFIX


def api_router() -> APIRouter:
    """Everything under /api/v1."""
    router = APIRouter(prefix=PREFIX)
    for module in (plans, plan_life):
        router.include_router(module.router)
    for made in parts.part_routers():
        router.include_router(made)
    return router
