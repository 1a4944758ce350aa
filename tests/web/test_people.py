"""People on the screen."""

import pytest


@pytest.fixture
def person(as_drafter):
    answer = as_drafter.post(
        "/people/new", data={"full_name": "Đinh Thị Ví Dụ", "religion": "Tôn giáo ví dụ", "is_direct_worker": "true"}
    )
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def version_in(text):
    return text.split('name="version" value="')[1].split('"')[0]


def test_a_person_is_added_listed_and_changed(as_drafter, person):
    assert person in as_drafter.get("/people", params={"q": "dinh thi"}).text
    data = {"version": "1", "full_name": "Đinh Thị Ví Dụ", "job_title": "Tổ trưởng"}
    assert as_drafter.post(person, data=data).status_code == 303
    shown = as_drafter.get(person).text
    assert 'value="Tổ trưởng"' in shown
    assert '<option value="true" selected>' in shown


def test_a_form_sent_with_its_empty_boxes_is_taken(as_drafter, person):
    boxes = ("sex", "date_of_birth", "birth_year", "job_title", "workplace", "education", "is_direct_worker",
             "is_manager", "phone", "email")  # fmt: skip
    answer = as_drafter.post(person, data={"version": "1", "full_name": "Đinh Thị Mẫu", **dict.fromkeys(boxes, "")})
    assert answer.status_code == 303, answer.text
    assert "Đinh Thị Mẫu" in as_drafter.get(person).text


def test_what_is_sensitive_is_shown_on_request_only_and_noted(as_drafter, person):
    assert "Tôn giáo ví dụ" not in as_drafter.get(person).text
    assert "Tôn giáo ví dụ" in as_drafter.get(f"{person}/sensitive").text
    assert as_drafter.get("/api/v1/event-log").json()["items"][0]["action"] == "person.sensitive_read"


def test_saving_without_what_is_sensitive_leaves_it_as_it_was(as_drafter, person):
    as_drafter.post(person, data={"version": "1", "full_name": "Đinh Thị Mẫu"})
    assert "Tôn giáo ví dụ" in as_drafter.get(f"{person}/sensitive").text


def test_an_administrator_is_not_offered_what_is_sensitive(as_administrator, person):
    shown = as_administrator.get(person).text
    assert "Đinh Thị Ví Dụ" in shown
    assert f"{person}/sensitive" not in shown
    assert as_administrator.get(f"{person}/sensitive").status_code == 403


def test_a_refused_person_keeps_what_was_typed(as_drafter):
    data = {"full_name": "Đinh <Thị>", "birth_year": "1990", "date_of_birth": "1991-01-02"}
    answer = as_drafter.post("/people/new", data=data)
    assert answer.status_code == 422
    assert 'value="Đinh &lt;Thị&gt;"' in answer.text
    assert "Hãy sửa một ô." in answer.text


def test_consents_are_written_and_taken_back(as_drafter, person):
    data = {"purpose": "honour", "form": "paper", "given_on": "2027-03-01", "evidence": "Phiếu 12"}
    assert as_drafter.post(f"{person}/consents", data=data).status_code == 303
    shown = as_drafter.get(person).text
    assert "Phiếu 12" in shown
    action = next(part.split('"')[0] for part in shown.split('action="') if "/withdraw" in part.split('"')[0])
    assert as_drafter.post(action, data={"version": "1", "withdrawn_on": "2027-05-01"}).status_code == 303
    assert "đã rút từ 1/5/2027" in as_drafter.get(person).text


def test_a_persons_data_is_a_file(as_drafter, person):
    answer = as_drafter.post(f"{person}/export")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.json()["person"]["religion"] == "Tôn giáo ví dụ"


def test_a_person_is_erased_with_a_reason(as_administrator, as_drafter, person):
    version = version_in(as_administrator.get(person).text)
    refused = as_administrator.post(f"{person}/erase", data={"version": version, "reason": ""})
    assert refused.status_code == 422
    done = as_administrator.post(f"{person}/erase", data={"version": version, "reason": "Theo đơn"})
    assert done.headers["location"] == "/people"
    assert "Đinh Thị" not in as_drafter.get(person).text


def test_strangers_find_nobody(as_stranger, person):
    assert "Đinh Thị" not in as_stranger.get("/people").text
    assert {as_stranger.get(path).status_code for path in (person, f"{person}/sensitive")} == {404}


def test_ones_own_data_is_a_file(as_leader):
    assert "Tải bản sao" in as_leader.get("/account/data").text
    answer = as_leader.post("/account/data")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.json()["account"]["login"] == "lanhdao"


def test_keeping_times_are_shown_to_administrators(as_administrator, as_drafter):
    shown = as_administrator.get("/admin/retention").text
    assert "Việc chạy nền đã xong" in shown
    assert "không xóa" in shown
    assert as_drafter.get("/admin/retention").status_code == 403
