"""The contract itself: what is promised does not change by accident, and says everything."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from app.main import create_app
from app.settings import Settings

SNAPSHOT = Path(__file__).parent / "openapi.json"


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    app = create_app(Settings(data_dir=tmp_path_factory.mktemp("contract")))
    document: dict[str, Any] = json.loads(json.dumps(app.openapi()))
    return document


def operations(contract: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, method, op) for path, ops in contract["paths"].items() for method, op in ops.items()]


def test_the_contract_is_the_one_that_was_agreed(contract: dict[str, Any]) -> None:
    """Meant changes: run once with UPDATE_CONTRACT=1 and commit the snapshot."""
    if os.environ.get("UPDATE_CONTRACT"):
        SNAPSHOT.write_text(json.dumps(contract, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    assert json.loads(SNAPSHOT.read_text()) == contract


def test_only_the_json_face_is_promised(contract: dict[str, Any]) -> None:
    assert {path for path in contract["paths"] if not path.startswith("/api/v1/")} == set()
    assert contract["openapi"].startswith("3.1")


def test_every_operation_has_a_readable_name_of_its_own(contract: dict[str, Any]) -> None:
    names = [op["operationId"] for _, _, op in operations(contract)]
    assert len(names) == len(set(names))
    assert [n for n in names if not n.isidentifier() or n != n.lower()] == []


def test_every_operation_lists_its_refusals(contract: dict[str, Any]) -> None:
    silent = [op["operationId"] for _, _, op in operations(contract) if not {"400", "422"} <= set(op["responses"])]
    assert silent == []


def test_every_operation_that_needs_a_sign_in_says_so(contract: dict[str, Any]) -> None:
    open_ = [op["operationId"] for _, _, op in operations(contract) if not op["security"]]
    assert open_ == ["create_session", "confirm_session"]


def test_every_change_of_a_thing_asks_for_its_version(contract: dict[str, Any]) -> None:
    unguarded = [
        op["operationId"]
        for _, method, op in operations(contract)
        if method in {"patch", "delete"} and not any(p["name"] == "If-Match" for p in op["parameters"])
    ]
    assert unguarded == ["delete_current_session"]


def test_every_post_takes_an_idempotency_key(contract: dict[str, Any]) -> None:
    without = [
        op["operationId"]
        for _, method, op in operations(contract)
        if method == "post" and not any(p["name"] == "Idempotency-Key" for p in op["parameters"])
    ]
    assert without == ["create_session", "confirm_session"]


def test_every_body_and_answer_has_an_example_that_is_valid(contract: dict[str, Any]) -> None:
    wrong = []
    for _, _, op in operations(contract):
        contents = [op.get("requestBody", {}).get("content", {})]
        contents += [r.get("content", {}) for status, r in op["responses"].items() if status.startswith("2")]
        for content in contents:
            media = content.get("application/json")
            if media is None:
                continue
            schema = {**media["schema"], "components": contract["components"]}
            if "example" not in media or not jsonschema_rs.is_valid(schema, media["example"]):
                wrong.append((op["operationId"], media.get("example")))
    assert wrong == []


def test_every_parameter_has_an_example_that_is_valid(contract: dict[str, Any]) -> None:
    wrong = []
    for _, _, op in operations(contract):
        for parameter in op["parameters"]:
            if parameter["name"] == "cursor":  # opaque: only a list gives one
                continue
            schema = {**parameter["schema"], "components": contract["components"]}
            if "example" not in parameter or not jsonschema_rs.is_valid(schema, parameter["example"]):
                wrong.append((op["operationId"], parameter["name"], parameter.get("example")))
    assert wrong == []
