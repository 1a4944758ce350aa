"""How the JSON body of a writing operation is read: as FastAPI reads it, but declared once and not looked at anew.

Whatever is not plain JSON for one shape goes FastAPI's way, which also knows how to refuse it.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import HTTPException
from fastapi.params import Form
from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive, Scope

from app.routers.reads import NEEDS_MORE, Found, Parameters

PLAIN_JSON = re.compile(rb"application/json(; ?charset=utf-8)?", re.IGNORECASE).fullmatch


@dataclass(frozen=True, slots=True)
class Sending:
    """What an operation takes: parameters, and perhaps a body of one shape."""

    parameters: Parameters
    field: Any

    @classmethod
    def to(cls, dependant: Dependant, *, embedded: bool) -> "Sending | None":
        """What the operation takes; None when it takes more than that."""
        fields = dependant.body_params
        single = not fields or (len(fields) == 1 and not embedded and not isinstance(fields[0].field_info, Form))
        needs_more = any(getattr(dependant, name) for name in NEEDS_MORE if name != "body_params")
        if needs_more or not single or not all(Parameters.suffice(sub) for sub in dependant.dependencies):
            return None
        return cls(Parameters(dependant), fields[0] if fields else None)

    async def read(self, request: Request, body: Any) -> Found:
        """Values by name, and what is wrong."""
        values, errors = await self.parameters.read(request)
        if self.field:
            value, wrong = self.field.validate(body, loc=("body",))
            values[self.field.name] = value
            errors += wrong
        return values, errors


async def body_of(request: Request) -> bytes:
    """The body as it came. Raises HTTPException 400 when the caller goes away in the middle of it."""
    try:
        return await request.body()
    except ClientDisconnect:
        raise HTTPException(400) from None


def json_in(scope: Scope, body: bytes) -> Any:
    """What a body says; None when it is not plain JSON, or says nothing."""
    kind = next((value for name, value in scope["headers"] if name == b"content-type"), b"")
    if not PLAIN_JSON(kind):
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def again(body: bytes, rest: Receive) -> Receive:
    """A body that was read already, for another reader; then what else the server says."""
    bodies = [body]

    async def receive() -> Message:
        if bodies:
            return {"type": "http.request", "body": bodies.pop(), "more_body": False}
        return await rest()

    return receive
