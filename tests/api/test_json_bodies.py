"""How JSON bodies are read: the same for those read at once and those that FastAPI looks at itself."""

import pytest
from httpx import Response

LINE = '{"text": "Như kính gửi"}'


@pytest.fixture
def send(as_drafter, plan):
    """Posts a body to the recipients of a plan, as it stands."""
    address = f"/api/v1/plans/{plan['id']}/recipients"

    def post(body: str, kind: str | None = "application/json") -> Response:
        headers = {"content-type": kind} if kind else {}
        return as_drafter.post(address, content=body.encode(), headers=headers)

    return post


@pytest.mark.parametrize(
    "kind",
    ["application/json", "application/json; charset=utf-8", "Application/JSON", "application/merge-patch+json"],
)
def test_json_is_taken_however_it_is_called(send, kind):
    assert send(LINE, kind).json()["text"] == "Như kính gửi"


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", None])
def test_what_does_not_call_itself_json_is_refused(send, kind):
    refused = send(LINE, kind)
    assert (refused.status_code, refused.json()["code"]) == (415, "unsupported_media_type")


@pytest.mark.parametrize("body", ['{"text": ', "{'text': 'a'}", '{"text": "a"} x', ""])
def test_what_is_no_json_is_refused(send, body):
    refused = send(body)
    assert refused.status_code in {400, 422}
    assert refused.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("body", ["null", "[]", '"text"', "1", "{}", '{"text": null}', '{"text": "a", "other": 1}'])
def test_json_of_another_shape_is_refused_with_where(send, body):
    refused = send(body)
    assert refused.status_code == 422
    assert refused.json()["errors"]
