"""Routes: found by the literal parts of an address, in the order of adding, and built when first used."""

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount

from app.routers.application import Application
from app.routers.reads import ReadingRoute
from app.routers.table import LazyRoute


def answering(text: str) -> Any:
    """An endpoint that says which one it is."""

    async def endpoint(request: Request) -> Response:
        return PlainTextResponse(f"{text} {sorted(request.path_params.items())}")

    return endpoint


def serving(*paths: str) -> TestClient:
    """An application whose endpoints say their path."""
    app = Application()
    app.table.adopt([LazyRoute(path, answering(path)) for path in paths])
    return TestClient(app, follow_redirects=False)


def refusal(client: TestClient, method: str, path: str) -> int:
    """The status with which the table refuses; what answers it stands round the table."""
    with pytest.raises(HTTPException) as refused:
        client.request(method, path)
    return refused.value.status_code


def test_of_two_routes_that_fit_the_first_added_answers() -> None:
    assert serving("/plans/new", "/plans/{plan_id}").get("/plans/new").text == "/plans/new []"
    assert serving("/plans/{plan_id}", "/plans/new").get("/plans/new").text == "/plans/{plan_id} [('plan_id', 'new')]"


def test_a_part_that_is_half_literal_is_matched_as_written() -> None:
    client = serving("/plans/{plan_id}/{name}.docx", "/plans/{plan_id}:batch")
    assert client.get("/plans/1/plan.docx").text.startswith("/plans/{plan_id}/{name}.docx")
    assert client.get("/plans/1:batch").text.startswith("/plans/{plan_id}:batch")
    assert refusal(client, "GET", "/plans/1/plan.pdf") == 404


def test_a_parameter_may_take_the_rest_of_the_address() -> None:
    assert serving("/files/{rest:path}").get("/files/a/b/c").text == "/files/{rest:path} [('rest', 'a/b/c')]"


def test_what_takes_the_rest_of_an_address_keeps_its_place_among_the_others() -> None:
    assert serving("/files/{rest:path}", "/files/new").get("/files/new").text.startswith("/files/{rest:path}")
    assert serving("/files/new", "/files/{rest:path}").get("/files/new").text == "/files/new []"


def test_a_known_address_refuses_a_method_it_does_not_take() -> None:
    assert refusal(serving("/plans"), "POST", "/plans") == 405


def test_a_slash_too_many_leads_to_the_address_without_it() -> None:
    answer = serving("/plans").get("/plans/?q=x")
    assert (answer.status_code, answer.headers["location"]) == (307, "http://testserver/plans?q=x")


def test_a_route_is_built_only_when_it_is_asked() -> None:
    app = Application()
    app.table.adopt([LazyRoute("/a", answering("a")), LazyRoute("/b", answering("b"))])
    TestClient(app).get("/a")
    built = {route.path: route.is_built for route in app.routes if isinstance(route, LazyRoute)}
    assert built == {"/a": True, "/b": False}


def test_every_route_of_the_product_is_built_when_first_used(app: FastAPI) -> None:
    others = [route for route in app.routes if not isinstance(route, LazyRoute | Mount)]
    assert [getattr(route, "path", "") for route in others] == ["/api/v1/openapi.json"]


def test_every_page_and_operation_reads_in_one_call(app: FastAPI) -> None:
    """A GET that needs FastAPI's general machinery costs several times as much: there is a reason, or there is none."""
    general = [
        route.path
        for route in app.routes
        if isinstance(route, ReadingRoute) and "GET" in route.methods and route.parameters is None
    ]
    assert general == []
