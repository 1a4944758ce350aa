"""Importing shows before it does."""

import re

import pytest
from starlette.datastructures import FormData

from app.routers.web.import_facts import corrected

TEXT = """KẾ HOẠCH
Tổ chức giao lưu điển hình <tiên tiến> năm 2027

I. NỘI DUNG
1. Thời gian: lúc 15 giờ, ngày 22/6/2027.
2. Thành phần: khoảng 150 đại biểu, gồm:
- Công đoàn ngành Y tế: 40 đoàn viên.
- Công đoàn ngành Giáo dục: 30 đoàn viên.
II. TỔ CHỨC THỰC HIỆN
Danh sách gửi về Ban Tuyên giáo trước ngày 10/6/2027.
"""


@pytest.fixture
def review(as_drafter) -> str:
    """The address of an import that waits."""
    answer = as_drafter.post("/imports/text", data={"text": TEXT})
    assert answer.status_code == 303
    return answer.headers["location"]


def fields(html: str) -> dict[str, str]:
    found = dict(re.findall(r'name="([^"]+)" type="[a-z]+" value="([^"]*)"', html))
    version = re.search(r'name="version" value="(\d+)"', html)
    return found | {"version": version.group(1)}


def test_the_source_stands_beside_the_facts_with_links_to_it(as_drafter, review):
    page = as_drafter.get(review).text
    assert "Tổ chức giao lưu điển hình &lt;tiên tiến&gt; năm 2027" in page
    for number in re.findall(r'href="#p(\d+)"', page):
        assert f'id="p{number}"' in page


def test_a_fact_is_corrected_in_place(as_drafter, review):
    page = as_drafter.get(review).text
    data = fields(page) | {"allocations/0/minimum": "45", "allocations/0/maximum": "45"}
    assert as_drafter.post(review, data=data).status_code == 303
    assert 'name="allocations/0/minimum" type="number" value="45"' in as_drafter.get(review).text


def test_a_wrong_correction_is_said_beside_its_field_and_kept(as_drafter, review):
    data = fields(as_drafter.get(review).text) | {"allocations/0/minimum": "bốn mươi"}
    answer = as_drafter.post(review, data=data)
    assert answer.status_code == 422
    assert 'value="bốn mươi"' in answer.text
    assert "Hãy nhập một số nguyên." in answer.text


def test_a_confirmed_import_becomes_a_plan_with_the_last_corrections(as_drafter, review):
    data = fields(as_drafter.get(review).text) | {"allocations/0/minimum": "45", "allocations/0/maximum": "45"}
    answer = as_drafter.post(f"{review}/confirm", data=data)
    assert re.fullmatch(r"/plans/[0-9a-f-]{36}", answer.headers["location"])
    assert ">45<" in as_drafter.get(f"{answer.headers['location']}/allocations").text.replace("45\n", "45")


def test_a_discarded_import_makes_no_plan(as_drafter, review):
    data = fields(as_drafter.get(review).text)
    assert as_drafter.post(f"{review}/discard", data=data).headers["location"] == "/imports"
    assert as_drafter.post(f"{review}/confirm", data=data).status_code == 409


def test_a_file_that_is_not_read_is_refused_on_the_page(as_drafter):
    answer = as_drafter.post("/imports/file", files={"file": ("ke-hoach.pdf", b"%PDF-1.7 ...", "application/pdf")})
    assert answer.status_code in {415, 422}
    assert 'role="alert"' in answer.text


def test_no_file_is_asked_for_one(as_drafter):
    assert as_drafter.post("/imports/file", files={"other": ("a.txt", b"a")}).status_code == 422


def test_a_leader_does_not_import(as_leader):
    assert as_leader.get("/imports").status_code == 403


def test_a_stranger_does_not_see_an_import(as_stranger, review):
    assert as_stranger.get(review).status_code == 404


def draft(**facts) -> dict:
    from app.documents.draft import PlanDraft

    return PlanDraft.model_validate(facts).model_dump(mode="json")


def test_dropping_a_fact_moves_the_evidence_of_those_behind_it():
    before = draft(
        allocations=[{"organisation": "A"}, {"organisation": "B"}],
        evidence={"allocations/0": {"paragraph": 1, "text": "A"}, "allocations/1": {"paragraph": 2, "text": "B"}},
    )
    after = corrected(before, FormData({"drop/allocations/0": "true"}))
    assert [a["organisation"] for a in after["allocations"]] == ["B"]
    assert after["evidence"] == {"allocations/0": {"paragraph": 2, "text": "B", "start": None}}


def test_dropping_a_deadline_moves_the_links_to_those_behind_it():
    before = draft(
        deadlines=[{"printed": "một"}, {"printed": "hai"}],
        assignments=[{"assignees": ["A"], "deadline": 0}, {"assignees": ["B"], "deadline": 1}],
    )
    after = corrected(before, FormData({"drop/deadlines/0": "true"}))
    assert [a["deadline"] for a in after["assignments"]] == [None, 0]
