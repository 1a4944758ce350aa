"""FastAPI around our own table of routes, without the layers that nothing here uses: telemetry, its own error pages."""

from typing import Any

from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from app.routers.table import RouteTable


class Application(FastAPI):
    """What the server calls. `table` holds the routes."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.table = RouteTable(routes=self.router.routes, lifespan=options.get("lifespan"))
        self.router = self.table

    def build_middleware_stack(self) -> ASGIApp:
        """Ours alone: they turn exceptions into answers, and a route brings what FastAPI's way needs."""
        app: ASGIApp = self.table.app
        for layer, arguments, options in reversed(self.user_middleware):
            app = layer(app, *arguments, **options)
        return app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or live through the server's start and stop."""
        scope["app"] = self
        if self.middleware_stack is None:
            self.middleware_stack = self.build_middleware_stack()
        await self.middleware_stack(scope, receive, send)
