"""The list of plans and the ways to a new one."""

import re

from app.database import transaction
from app.enums import PlanStatus
from app.models.plan import Plan


def test_the_list_finds_without_diacritics(as_drafter, draft_plan):
    assert str(draft_plan.id) in as_drafter.get("/plans", params={"q": "dien hinh tien tien"}).text
    assert str(draft_plan.id) not in as_drafter.get("/plans", params={"q": "chuyên mục"}).text


def test_the_list_is_narrowed_by_status(as_drafter, draft_plan):
    assert str(draft_plan.id) in as_drafter.get("/plans", params={"status": "draft"}).text
    assert str(draft_plan.id) not in as_drafter.get("/plans", params={"status": "issued"}).text


def test_htmx_gets_the_rows_alone(as_drafter, draft_plan):
    rows = as_drafter.get("/plans", headers={"HX-Request": "true"}).text
    assert str(draft_plan.id) in rows
    assert "<html" not in rows


def test_what_a_user_typed_is_never_markup(as_drafter, draft_plan):
    for address in ("/plans", f"/plans/{draft_plan.id}", "/"):
        page = as_drafter.get(address).text
        assert "&lt;tiên tiến&gt; &amp; bạn bè" in page
        assert "<tiên tiến>" not in page


def test_a_new_plan_is_made_and_shown(as_drafter):
    answer = as_drafter.post("/plans/new", data={"kind": "campaign", "title": "Tuyên truyền gương sáng"})
    assert answer.status_code == 303
    assert "Tuyên truyền gương sáng" in as_drafter.get(answer.headers["location"]).text


def test_a_refused_new_plan_keeps_what_was_typed(as_drafter):
    answer = as_drafter.post("/plans/new", data={"kind": "campaign", "title": "  "})
    assert answer.status_code == 422
    assert '<option value="campaign" selected>' in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_a_copy_needs_a_source(as_drafter, draft_plan):
    answer = as_drafter.post("/plans/new/copy", data={"source_id": "", "title": "Bản chép"})
    assert answer.status_code == 422
    assert "Bản chép" in answer.text


def test_a_plan_is_copied(as_drafter, draft_plan):
    answer = as_drafter.post(f"/plans/{draft_plan.id}/copy", data={"title": "Bản chép", "shift_days": "365"})
    assert answer.status_code == 303
    assert str(draft_plan.id) not in answer.headers["location"]


def test_a_leader_is_not_offered_to_write(as_leader, draft_plan):
    assert 'href="/plans/new"' not in as_leader.get("/plans").text
    assert as_leader.post("/plans/new", data={"kind": "campaign", "title": "Thử"}).status_code == 403


def test_a_stranger_does_not_learn_that_a_plan_exists(as_stranger, draft_plan):
    for tab in ("", "/head", "/allocations", "/agenda", "/broadcast", "/tasks", "/documents", "/history", "/decide"):
        assert as_stranger.get(f"/plans/{draft_plan.id}{tab}").status_code == 404
    assert as_stranger.get(f"/plans/{draft_plan.id}/files/plan.docx").status_code == 404


def test_submitting_goes_back_to_the_plan(as_drafter, draft_plan, stored):
    answer = as_drafter.post(f"/plans/{draft_plan.id}/submit", data={"version": str(draft_plan.version)})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/plans/{draft_plan.id}")
    assert stored().status is PlanStatus.SUBMITTED


def test_a_leader_returns_a_plan_with_a_reason(as_leader, submitted_plan, stored):
    data = {"version": str(submitted_plan.version), "reason": "Chưa rõ kinh phí"}
    assert as_leader.post(f"/plans/{submitted_plan.id}/return", data=data).status_code == 303
    assert stored().returned_reason == "Chưa rõ kinh phí"


def test_a_return_without_a_reason_is_asked_for_one(as_leader, submitted_plan, stored):
    data = {"version": str(submitted_plan.version), "reason": ""}
    assert as_leader.post(f"/plans/{submitted_plan.id}/return", data=data).status_code == 422
    assert stored().status is PlanStatus.SUBMITTED


def test_a_drafter_cannot_approve(as_drafter, submitted_plan):
    data = {"version": str(submitted_plan.version)}
    assert as_drafter.post(f"/plans/{submitted_plan.id}/approve", data=data).status_code == 403
    assert f"/plans/{submitted_plan.id}/approve" not in as_drafter.get(f"/plans/{submitted_plan.id}").text


def test_a_step_that_does_not_apply_is_said_on_the_page(as_drafter, submitted_plan):
    data = {"version": str(submitted_plan.version)}
    answer = as_drafter.post(f"/plans/{submitted_plan.id}/submit", data=data)
    assert answer.status_code == 409
    assert "Đã trình" in answer.text


def test_a_word_file_comes_with_its_vietnamese_name(as_drafter, draft_plan):
    answer = as_drafter.get(f"/plans/{draft_plan.id}/files/plan.docx")
    assert answer.status_code == 200
    assert answer.content.startswith(b"PK")
    disposition = answer.headers["content-disposition"]
    assert disposition.startswith("attachment; filename=")
    assert "filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch" in disposition


def test_the_documents_page_draws_the_preview(as_drafter, draft_plan):
    page = as_drafter.get(f"/plans/{draft_plan.id}/documents").text
    assert '<article class="document"' in page
    assert "&lt;tiên tiến&gt;" in page


def test_an_unknown_document_is_not_found(as_drafter, draft_plan):
    assert as_drafter.get(f"/plans/{draft_plan.id}/documents", params={"show": "x"}).status_code == 404


def test_a_place_to_look_at_is_ticked_off_and_the_list_stays_open(as_drafter, engine, draft_plan):
    with transaction(engine) as session:
        session.get_one(Plan, draft_plan.id).look_again = [
            {"path": "title", "reason": "Trích yếu có năm; hãy xem lại.", "words": "năm <2027>"},
            {"path": f"sections/{draft_plan.id}", "reason": "Lặp từ “các các”.", "words": ""},
        ]
    url = f"/plans/{draft_plan.id}"
    page = as_drafter.get(url).text
    assert f'href="{url}/parts/sections/{draft_plan.id}"' in page
    key = re.search(r'name="key" value="([0-9a-f]+)"', page).group(1)
    answer = as_drafter.post(f"{url}/looked-again", data={"key": key, "next": url})
    page = as_drafter.get(answer.headers["location"]).text
    assert "1 chỗ cần xem lại" in page
    assert 'id="look-again" open' in page
    assert "Trích yếu có năm" not in page


def test_ticking_off_after_a_refused_form_leads_back_to_a_page(as_drafter, engine, draft_plan):
    with transaction(engine) as session:
        session.get_one(Plan, draft_plan.id).look_again = [
            {"path": "title", "reason": "Lặp từ “các các”.", "words": ""}
        ]
    url = f"/plans/{draft_plan.id}"
    refused = as_drafter.post(f"{url}/parts/allocations", data={"organisation_name": "", "minimum": "3"})
    shown = re.search(r'/looked-again".*?name="next" value="([^"]*)"', refused.text).group(1)
    answer = as_drafter.post(f"{url}/looked-again", data={"next": shown})
    assert answer.headers["location"].startswith(f"{url}/allocations?")
    assert as_drafter.get(answer.headers["location"]).status_code == 200


def test_ticking_off_beside_a_section_leads_back_to_it(as_drafter, engine, draft_plan):
    with transaction(engine) as session:
        session.get_one(Plan, draft_plan.id).look_again = [
            {"path": "title", "reason": "Lặp từ “các các”.", "words": ""}
        ]
    section = re.search(
        r'href="(/plans/[^"]*/parts/sections/[^"]*)"', as_drafter.get(f"/plans/{draft_plan.id}").text
    ).group(1)
    shown = as_drafter.get(section).text
    assert re.search(r'/looked-again".*?name="next" value="([^"]*)"', shown).group(1) == section


def test_a_copy_without_a_new_title_keeps_the_old_one(as_drafter, draft_plan):
    typed = {"title": "", "first_event_on": "", "shift_days": ""}
    for address, more in ((f"/plans/{draft_plan.id}/copy", {}), ("/plans/new/copy", {"source_id": str(draft_plan.id)})):
        answer = as_drafter.post(address, data=typed | more)
        assert answer.status_code == 303
        assert "Giao lưu điển hình &lt;tiên tiến&gt;" in as_drafter.get(answer.headers["location"]).text
