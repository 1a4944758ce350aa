"""Importing shows before it does."""

import re

import pytest
from starlette.datastructures import FormData

from app.routers.web.import_additions import with_additions
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


def test_a_deadline_that_was_missed_is_added_with_its_line(as_drafter, review):
    page = as_drafter.get(review).text
    line = re.search(r'id="p(\d+)"><span class="at">\d+</span><span[^>]*>- Công đoàn ngành Giáo dục', page).group(1)
    typed = {"new/deadlines/printed": "ngày 1/5/2027", "new/deadlines/date": "2027-05-01"}
    answer = as_drafter.post(review, data=fields(page) | typed | {"new/deadlines/paragraph": line})
    assert answer.status_code == 303
    page = as_drafter.get(review).text
    assert 'name="deadlines/0/printed" type="text" value="ngày 1/5/2027"' in page
    assert f'href="#p{line}"' in page
    assert "cần xem: không thấy nguyên văn" not in page


def test_an_added_fact_becomes_part_of_the_plan_and_its_text_prints_it(as_drafter, review):
    page = as_drafter.get(review).text
    line = re.search(r'id="p(\d+)"><span class="at">\d+</span><span[^>]*>Danh sách gửi về', page).group(1)
    typed = {"new/assignments/assignees": "Ban Tuyên giáo", "new/assignments/task": "Danh sách gửi về"}
    answer = as_drafter.post(f"{review}/confirm", data=fields(page) | typed | {"new/assignments/paragraph": line})
    plan = answer.headers["location"]
    assert "Ban Tuyên giáo" in as_drafter.get(f"{plan}/tasks").text
    text = re.sub(r"<[^>]+>", "", as_drafter.get(plan).text)
    assert "Danh sách gửi về Ban Tuyên giáo trước ngày 10/6/2027." in text


@pytest.mark.parametrize("line", ["", "0", "999", "hai", "9" * 5000])
def test_an_added_fact_without_a_line_of_the_source_is_refused_and_kept(as_drafter, review, line):
    typed = {"new/allocations/organisation": "Công đoàn <Viên chức>", "new/allocations/paragraph": line}
    answer = as_drafter.post(review, data=fields(as_drafter.get(review).text) | typed)
    assert answer.status_code == 422
    assert "Hãy ghi số đứng trước một đoạn của nguyên văn." in answer.text
    assert "Công đoàn &lt;Viên chức&gt;" in answer.text


def test_what_is_missing_in_an_added_fact_is_said_beside_its_field(as_drafter, review):
    typed = {"new/deadlines/subject": "Gửi báo cáo", "new/deadlines/time": "giờ", "new/deadlines/paragraph": "1"}
    data = fields(as_drafter.get(review).text)
    assert "Hãy nhập ô này." in as_drafter.post(review, data=data | typed).text
    answer = as_drafter.post(review, data=data | typed | {"new/deadlines/printed": "trước tháng 5"})
    assert "Hãy ghi giờ và phút, ví dụ 15:00." in answer.text
    assert 'value="Gửi báo cáo"' in answer.text


def test_an_added_fact_stands_in_the_order_of_the_source():
    before = draft(
        agenda=[{"position": 1, "title": "Khai mạc"}, {"position": 2, "title": "Bế mạc"}],
        evidence={"agenda/0": {"paragraph": 1, "text": "Khai mạc"}, "agenda/1": {"paragraph": 3, "text": "Bế mạc"}},
    )
    form = FormData({"new/agenda/title": "Trao thưởng", "new/agenda/paragraph": "2"})
    after = with_additions(before, form, ["Khai mạc", "Trao thưởng cho tập thể", "Bế mạc"]).draft
    assert [(row["position"], row["title"]) for row in after["agenda"]] == [
        (1, "Khai mạc"), (2, "Trao thưởng"), (3, "Bế mạc"),
    ]  # fmt: skip
    assert after["evidence"]["agenda/2"]["text"] == "Bế mạc"
    assert after["evidence"]["agenda/1/title"] == {"paragraph": 2, "text": "Trao thưởng", "start": 0}


def test_an_added_deadline_moves_the_links_of_assignments():
    before = draft(
        deadlines=[{"printed": "sau"}],
        assignments=[{"assignees": ["A"], "deadline": 0}],
        evidence={"deadlines/0": {"paragraph": 2, "text": "sau"}},
    )
    form = FormData({"new/deadlines/printed": "trước", "new/deadlines/paragraph": "1"})
    after = with_additions(before, form, ["trước", "sau"]).draft
    assert [row["printed"] for row in after["deadlines"]] == ["trước", "sau"]
    assert after["assignments"][0]["deadline"] == 1


def test_an_added_assignment_keeps_the_deadline_that_was_chosen_when_one_comes_before_it():
    before = draft(deadlines=[{"printed": "sau"}], evidence={"deadlines/0": {"paragraph": 2, "text": "sau"}})
    typed = {"new/deadlines/printed": "trước", "new/deadlines/paragraph": "1", "new/assignments/assignees": "A"}
    form = FormData(typed | {"new/assignments/deadline": "0", "new/assignments/paragraph": "2"})
    after = with_additions(before, form, ["trước", "sau"]).draft
    assert after["deadlines"][after["assignments"][0]["deadline"]]["printed"] == "sau"


@pytest.mark.parametrize(("chosen", "drop", "kept"), [("1", "true", 0), ("0", "true", None), ("1", "false", 1)])
def test_an_added_assignment_keeps_the_deadline_that_was_chosen_when_another_is_dropped(chosen, drop, kept):
    form = FormData(
        {
            "drop/deadlines/0": drop, "new/assignments/assignees": "A", "new/assignments/deadline": chosen,
            "new/assignments/paragraph": "1",
        }
    )  # fmt: skip
    before = corrected(draft(deadlines=[{"printed": "một"}, {"printed": "hai"}]), form)
    assert with_additions(before, form, ["hai"]).draft["assignments"][0]["deadline"] == kept


@pytest.mark.parametrize(("printed", "inclusive"), [("Trước ngày 1/5/2027", False), ("chậm nhất 1/5/2027", True)])
def test_the_day_of_an_added_deadline_counts_as_its_words_say(printed, inclusive):
    form = FormData(
        {"new/deadlines/printed": printed, "new/deadlines/inclusive": "true", "new/deadlines/paragraph": "1"}
    )
    assert with_additions(draft(), form, [printed]).draft["deadlines"][0]["inclusive"] is inclusive


def test_a_size_that_was_not_read_is_added():
    form = FormData({"new/capacity/maximum": "150", "new/capacity/paragraph": "1"})
    after = with_additions(draft(), form, ["Quy mô: 150 đại biểu"]).draft
    assert after["capacity"] == {"minimum": None, "maximum": 150, "approximate": False}
    assert after["evidence"]["capacity/maximum"] == {"paragraph": 1, "text": "150", "start": 8}
