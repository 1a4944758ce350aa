"""Line breaks and quotes in what people type never become lines of a header, of a letter or of a log."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.models.job import Job

V1 = "/api/v1"
NASTY = [
    'a"; filename="xau.exe',
    "a\r\nSet-Cookie: dh_session=xau",
    "a\u2028Set-Cookie: b=c",
    "../../etc/passwd",
    "a\x00b",
]


def injected(answer):
    """Whether something that was typed became a header of its own."""
    return "xau" in answer.headers.get("set-cookie", "") or "dh_session" in answer.headers.get("set-cookie", "")


@pytest.mark.parametrize("title", NASTY)
def test_the_name_of_a_file_is_one_quoted_text(as_drafter, title):
    made = as_drafter.post(f"{V1}/plans", json={"kind": "exchange", "title": title})
    assert made.status_code in {201, 422}
    if made.status_code == 201:
        answer = as_drafter.get(f"{V1}/plans/{made.json()['id']}/documents/plan.docx")
        named = answer.headers["content-disposition"]
        assert not injected(answer)
        assert named.count('"') == 2
        assert all(c.isprintable() for c in named)
        assert "/" not in named.split("''")[0]


@pytest.mark.parametrize("name", NASTY)
def test_the_name_of_an_uploaded_file_says_nothing_of_a_place(as_drafter, name):
    files = {"file": (name, "KẾ HOẠCH\nTổ chức Hội nghị\nI. MỤC ĐÍCH\nTôn vinh.".encode(), "text/plain")}
    answer = as_drafter.post(f"{V1}/plan-imports", files=files)
    assert answer.status_code < 500
    assert not injected(answer)


@pytest.mark.parametrize("name", ["Đỗ Mời\nBcc: xau@xau.example", "Đỗ Mời\r\n\r\nXấu", "Đỗ\u2028Bcc: xau@xau.example"])
def test_a_name_with_line_breaks_gets_no_letter_of_several_heads(as_administrator, engine, organisation, name):
    command = {
        "email": "moi@vidu.example",
        "full_name": name,
        "organisation_id": str(organisation.id),
        "role": "viewer",
    }
    answer = as_administrator.post(f"{V1}/invitations", json=command)
    with transaction(engine, writing=False) as session:
        letters = [str(job.payload.get("values", {}).get("name")) for job in session.exec(select(Job)).all()]
    assert answer.status_code == 422 or [len(text.splitlines()) for text in letters] == [1]


@pytest.mark.parametrize(
    "address", ["a@vidu.example\nBcc: xau@xau.example", "a@vidu.example, xau@xau.example", '"a\r\nBcc: b"@vidu.example']
)
def test_an_address_is_one_address(as_administrator, organisation, address):
    command = {"email": address, "full_name": "Đỗ Mời", "organisation_id": str(organisation.id), "role": "viewer"}
    assert as_administrator.post(f"{V1}/invitations", json=command).status_code == 422


@pytest.mark.parametrize("offered", ["a" * 500, "x y z w v u", "../../../../", "{}{}{}{}{}"])
def test_a_request_id_that_is_none_is_not_repeated(client, offered):
    answer = client.get("/healthz", headers={"X-Request-ID": offered})
    assert answer.headers["x-request-id"] != offered


def test_a_search_is_not_a_header(as_drafter):
    for number in range(60):
        as_drafter.post(f"{V1}/plans", json={"kind": "exchange", "title": f"Giao lưu {number}"})
    answer = as_drafter.get(f"{V1}/plans", params={"q": 'giao>; rel="evil"\r\nX-Evil: 1', "limit": 1})
    assert "x-evil" not in answer.headers
    assert 'rel="evil"' not in answer.headers.get("link", "")
