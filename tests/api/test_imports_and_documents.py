"""A file comes in, is corrected and confirmed; papers go out."""

from io import BytesIO
from typing import Any

import pytest
from docx import Document
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from sqlmodel import select

from app.database import transaction
from app.models.plan import Plan

IMPORTS = "/api/v1/plan-imports"
TEXT = "KẾ HOẠCH\nTổ chức Hội nghị tuyên dương\n\nI. MỤC ĐÍCH\nTôn vinh điển hình tiên tiến.\n"


def word_file() -> bytes:
    document = Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


@pytest.fixture
def read(as_drafter: TestClient) -> Any:
    answer = as_drafter.post(IMPORTS, json={"text": TEXT})
    assert answer.status_code == 201, answer.text
    return answer


def test_a_word_file_becomes_a_draft(as_drafter: TestClient) -> None:
    answer = as_drafter.post(IMPORTS, files={"file": ("Kế hoạch.docx", word_file())})
    assert answer.status_code == 201, answer.text
    assert answer.json()["file_name"] == "Kế hoạch.docx"
    assert answer.json()["draft"]["title"] == "Tổ chức Hội nghị tuyên dương"
    assert as_drafter.get(answer.headers["location"]).headers["etag"] == answer.headers["etag"]


def test_a_corrected_draft_becomes_a_plan(as_drafter: TestClient, read: Any) -> None:
    address, draft = read.headers["location"], read.json()["draft"]
    draft["title"] = "Tổ chức Hội nghị biểu dương"
    corrected = as_drafter.patch(address, json={"draft": draft}, headers={"If-Match": read.headers["etag"]})
    assert corrected.status_code == 200, corrected.text
    confirmed = as_drafter.post(f"{address}/confirm", json={}, headers={"If-Match": corrected.headers["etag"]})
    assert confirmed.status_code == 201, confirmed.text
    assert as_drafter.get(confirmed.headers["location"]).json()["title"] == "Tổ chức Hội nghị biểu dương"


def test_a_wrong_correction_is_named(as_drafter: TestClient, read: Any) -> None:
    draft = {**read.json()["draft"], "allocations": "nhiều"}
    answer = as_drafter.patch(
        read.headers["location"], json={"draft": draft}, headers={"If-Match": read.headers["etag"]}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_draft")


def test_a_discarded_import_is_finished(as_drafter: TestClient, read: Any) -> None:
    address = read.headers["location"]
    discarded = as_drafter.post(f"{address}/discard", headers={"If-Match": read.headers["etag"]})
    assert discarded.json()["status"] == "discarded"
    again = as_drafter.post(f"{address}/confirm", json={}, headers={"If-Match": discarded.headers["etag"]})
    assert (again.status_code, again.json()["code"]) == (409, "import_finished")


def test_an_upload_without_a_file_is_refused(as_drafter: TestClient) -> None:
    answer = as_drafter.post(IMPORTS, files={"tep": ("a.txt", b"a")})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/file")


def test_an_upload_of_another_kind_is_unsupported(as_drafter: TestClient) -> None:
    answer = as_drafter.post(IMPORTS, content="KẾ HOẠCH", headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


def test_a_strangers_import_is_not_found(as_stranger: TestClient, read: Any) -> None:
    assert as_stranger.get(read.headers["location"]).status_code == 404


@pytest.mark.parametrize("name", ["plan", "agenda", "broadcast", "assignments", "allocations"])
def test_every_paper_is_a_word_file_with_a_vietnamese_name(
    as_drafter: TestClient, plan: dict[str, Any], name: str
) -> None:
    answer = as_drafter.get(f"/api/v1/plans/{plan['id']}/documents/{name}.docx")
    assert answer.status_code == 200, answer.text
    assert Document(BytesIO(answer.content)).paragraphs is not None
    assert "filename*=UTF-8''" in answer.headers["content-disposition"]


def test_parts_of_a_file_make_the_whole(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = f"/api/v1/plans/{plan['id']}/documents/plan.docx"
    whole = as_drafter.get(address)
    first = as_drafter.get(address, headers={"Range": "bytes=0-99", "If-Range": whole.headers["etag"]})
    rest = as_drafter.get(address, headers={"Range": "bytes=100-"})
    last = as_drafter.get(address, headers={"Range": "bytes=-10"})
    assert [first.status_code, rest.status_code, last.status_code] == [206, 206, 206]
    assert first.headers["content-range"] == f"bytes 0-99/{len(whole.content)}"
    assert first.content + rest.content == whole.content
    assert last.content == whole.content[-10:]


def test_a_range_outside_the_file_is_refused(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.get(f"/api/v1/plans/{plan['id']}/documents/plan.docx", headers={"Range": "bytes=99999999-"})
    assert (answer.status_code, answer.json()["code"]) == (416, "bad_range")


def test_a_file_already_known_is_not_sent_again(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = f"/api/v1/plans/{plan['id']}/documents/plan.docx"
    etag = as_drafter.get(address).headers["etag"]
    assert as_drafter.get(address, headers={"If-None-Match": etag}).status_code == 304


def test_the_preview_is_a_page_without_inline_styles(as_drafter: TestClient, new_plan: Any) -> None:
    plan = new_plan(title="Tuyên dương <b>A & B</b>")
    answer = as_drafter.get(f"/api/v1/plans/{plan['id']}/documents/preview.html")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in answer.text
    assert " style=" not in answer.text


def test_reading_a_file_keeps_no_writer_waiting(engine: Engine, as_drafter: TestClient) -> None:
    """A file is read, and here refused, while somebody else writes: only what was understood waits to be kept."""
    with transaction(engine) as session:
        session.exec(select(Plan)).all()
        answer = as_drafter.post("/api/v1/plan-imports", files={"file": ("x.pdf", b"%PDF-1.7\n1 0 obj")})
    assert (answer.status_code, answer.json()["code"]) == (415, "pdf_file")
