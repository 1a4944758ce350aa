"""What the tests of the JSON face share."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

PLAN = {"kind": "honouring_conference", "title": "Tổ chức Hội nghị tuyên dương điển hình tiên tiến"}


@pytest.fixture
def plan(as_drafter: TestClient) -> dict[str, Any]:
    """A draft plan of the drafter's federation, as its creation answered it."""
    answer = as_drafter.post("/api/v1/plans", json=PLAN)
    assert answer.status_code == 201, answer.text
    return answer.json()


@pytest.fixture
def new_plan(as_drafter: TestClient) -> Callable[..., dict[str, Any]]:
    """Makes draft plans; keywords go into the body."""

    def make(**values: Any) -> dict[str, Any]:
        answer = as_drafter.post("/api/v1/plans", json={**PLAN, **values})
        assert answer.status_code == 201, answer.text
        return answer.json()

    return make
