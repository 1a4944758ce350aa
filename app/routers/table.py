"""All routes in one table: found by the literal parts of an address, and built when they are first used.

FastAPI tries its routes one after the other, and builds each with all its parameters and shapes when the program
starts, again for every router that includes it. With some hundred routes both cost more than the work itself.
"""

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable
from operator import itemgetter
from threading import RLock
from typing import Any

from fastapi import APIRouter
from fastapi.middleware.asyncexitstack import AsyncExitStackMiddleware
from fastapi.routing import APIRoute
from pydantic.warnings import UnsupportedFieldAttributeWarning
from starlette.datastructures import URL
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Match, Mount, compile_path, get_name
from starlette.types import Receive, Scope, Send

Placed = tuple[int, BaseRoute]
PLACE = itemgetter(0)
ANY = None
OPEN = ":path}"
NO_SUCH = 404
OF_ADDRESS = frozenset({"path_regex", "path_format", "param_convertors"})
_building = RLock()
warnings.filterwarnings("ignore", category=UnsupportedFieldAttributeWarning)
"""FastAPI hushes this while it makes a field, but shapes that are compiled when first used speak up only later."""


class LazyRoute(APIRoute):
    """A route that knows its address at once, and the rest when somebody asks for it."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self.path, self.endpoint = path, endpoint
        self.name = options.get("name") or get_name(endpoint)
        self.methods = {method.upper() for method in options.get("methods") or ["GET"]}
        self.include_in_schema = options.get("include_in_schema", True)
        self.options = options
        self.is_built = False

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: the pattern of the address, or the whole route, once."""
        if name.startswith("__") or name in {"options", "is_built"}:
            raise AttributeError(name)
        if name in OF_ADDRESS:
            self.path_regex, self.path_format, self.param_convertors = compile_path(self.path)
            return object.__getattribute__(self, name)
        with _building:
            if not self.is_built:
                self.is_built = True
                super().__init__(self.path, self.prepared(), **self.options)
                self.complete()
        return object.__getattribute__(self, name)

    def prepared(self) -> Callable[..., Any]:
        """The endpoint as FastAPI sees it."""
        return self.endpoint

    def complete(self) -> None:
        """What is to be known of a route beyond what FastAPI keeps of it."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether address and method are this route's, and what stands in the address."""
        if scope.get("root_path"):
            return super().matches(scope)
        found = self.path_regex.match(scope["path"])
        if not found:
            return Match.NONE, {}
        values = {name: self.param_convertors[name].convert(text) for name, text in found.groupdict().items()}
        match = Match.FULL if scope["method"] in (self.methods or ()) else Match.PARTIAL
        return match, {"endpoint": self.endpoint, "path_params": values, "route": self}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer FastAPI's way, which closes files at the end."""
        await AsyncExitStackMiddleware(super().handle)(scope, receive, send)

    def under(self, prefix: str, **options: Any) -> "LazyRoute":
        """The same route below a prefix."""
        return type(self)(prefix + self.path, self.endpoint, **self.options | options)


class _Node:
    """Addresses that begin alike: the routes that end here, that take all below, and what goes on, by its part."""

    def __init__(self) -> None:
        self.ending: list[Placed] = []
        self.beyond: list[Placed] = []
        self.below: defaultdict[str | None, _Node] = defaultdict(_Node)


class RouteTable(APIRouter):
    """The application's own router."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._indexed = 0
        self._root = _Node()

    def adopt(self, routes: Iterable[BaseRoute], prefix: str = "", **options: Any) -> None:
        """Take over the routes of a part of the program."""
        self.routes += [route.under(prefix, **options) if isinstance(route, LazyRoute) else route for route in routes]

    def _index(self) -> None:
        """Sort in what was added, part by part of its address."""
        for place, route in enumerate(self.routes[self._indexed :], start=self._indexed):
            node, takes_all = self._root, isinstance(route, Mount)
            for part in getattr(route, "path", "").split("/"):
                if OPEN in part:
                    takes_all = True
                    break
                node = node.below[ANY if "{" in part else part]
            (node.beyond if takes_all else node.ending).append((place, route))
        self._indexed = len(self.routes)

    def candidates(self, path: str) -> list[BaseRoute]:
        """The routes that may take an address, in the order in which they were added."""
        if self._indexed != len(self.routes):
            self._index()
        nodes, found = [self._root], list[Placed]()
        for part in path.split("/"):
            nodes = [node.below[key] for node in nodes for key in (part, ANY) if key in node.below]
            for node in nodes:
                found += node.beyond
        for node in nodes:
            found += node.ending
        found.sort(key=PLACE)
        return [route for _, route in found]

    def _chosen(self, scope: Scope) -> tuple[BaseRoute, Scope] | None:
        """The first route that takes the address and the method, or else the address alone."""
        partial: tuple[BaseRoute, Scope] | None = None
        for route in self.candidates(scope["path"]):
            match, child_scope = route.matches(scope)
            if match is Match.FULL:
                return route, child_scope
            if match is Match.PARTIAL and partial is None:
                partial = route, child_scope
        return partial

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on to its route. Raises HTTPException 404."""
        if scope["type"] == "lifespan":
            await self.lifespan(scope, receive, send)
            return
        scope.setdefault("router", self)
        chosen = self._chosen(scope)
        if chosen:
            route, child_scope = chosen
            scope.update(child_scope)
            await route.handle(scope, receive, send)
            return
        other = self._with_or_without_slash(scope)
        if other is None:
            raise HTTPException(NO_SUCH)
        await RedirectResponse(str(URL(scope=other)))(scope, receive, send)

    def _with_or_without_slash(self, scope: Scope) -> Scope | None:
        path = scope["path"]
        if scope["type"] != "http" or path == "/":
            return None
        other = {**scope, "path": path.rstrip("/") if path.endswith("/") else path + "/"}
        return other if other["path"] and self._chosen(other) else None
