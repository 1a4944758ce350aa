"""The typed editors: redirect after POST, fragments for htmx, kept input, both versions of a stale edit."""

from app.database import transaction
from app.models.allocation import AllocationUpdate
from app.models.assignment import DeadlineCreate
from app.services.part_kinds import ALLOCATIONS, DEADLINES, LEGAL_BASES, SECTIONS
from app.services.parts import add_part, all_parts, change_part, find_part

HTMX = {"HX-Request": "true"}


def at(plan, *rest) -> str:
    return "/".join([f"/plans/{plan.id}", *map(str, rest)])


def test_a_part_is_added_and_the_page_shown_again(as_drafter, draft_plan, allocations):
    data = {"organisation_name": "Công đoàn ngành Giáo dục", "minimum": "30", "maximum": "30"}
    answer = as_drafter.post(at(draft_plan, "parts/allocations"), data=data)
    shown, _, place = answer.headers["location"].partition("?")
    assert (answer.status_code, shown) == (303, at(draft_plan, "allocations"))
    assert place == "added=allocations#add-allocations"
    assert allocations() == [("Công đoàn ngành Giáo dục", 30)]


def test_after_one_of_a_series_the_form_stands_open_for_the_next(as_drafter, draft_plan):
    data = {"title": "Khai mạc", "duration_minutes": "10"}
    for answer in (
        as_drafter.post(at(draft_plan, "parts/agenda_items"), data=data, headers=HTMX),
        as_drafter.get(at(draft_plan, "agenda?added=agenda_items")),
    ):
        assert 'id="add-agenda_items" open data-again' in answer.text
        assert 'id="add-events" open' not in answer.text


def test_the_agenda_begins_with_the_hour_of_the_event(as_drafter, draft_plan):
    as_drafter.post(at(draft_plan, "parts/events"), data={"starts_on": "2027-06-22", "start_time": "14:30"})
    as_drafter.post(at(draft_plan, "parts/agenda_items"), data={"title": "Văn nghệ", "duration_minutes": "15"})
    assert "14:30–14:45" in as_drafter.get(at(draft_plan, "agenda")).text
    assert "14:30" in as_drafter.get(at(draft_plan, "documents?show=agenda")).text


def test_deadlines_stand_in_the_order_of_their_days(as_drafter, draft_plan):
    for day in ("2027-06-10", "2027-05-01"):
        as_drafter.post(at(draft_plan, "parts/deadlines"), data={"due_on": day, "printed": f"đến {day}"})
    shown = as_drafter.get(at(draft_plan, "tasks")).text
    assert shown.index("đến 2027-05-01") < shown.index("đến 2027-06-10")


def test_a_section_without_words_says_so(as_drafter, draft_plan):
    assert "Chưa có nội dung." in as_drafter.get(at(draft_plan)).text


def test_htmx_gets_the_changed_part_of_the_page(as_drafter, draft_plan):
    data = {"organisation_name": "Công đoàn ngành Giáo dục", "minimum": "30", "maximum": "30"}
    answer = as_drafter.post(at(draft_plan, "parts/allocations"), data=data, headers=HTMX)
    assert answer.status_code == 200
    assert answer.headers["hx-replace-url"] == at(draft_plan, "allocations")
    assert "Công đoàn ngành Giáo dục" in answer.text
    assert "<html" not in answer.text
    assert "Đã thêm" in answer.text


def test_a_refused_part_keeps_what_was_typed(as_drafter, draft_plan, allocations):
    data = {"organisation_name": "Tổ <một>", "minimum": "nhiều", "maximum": "30"}
    answer = as_drafter.post(at(draft_plan, "parts/allocations"), data=data)
    assert answer.status_code == 422
    assert 'value="Tổ &lt;một&gt;"' in answer.text
    assert 'value="nhiều"' in answer.text
    assert "Hãy nhập một số nguyên." in answer.text
    assert allocations() == []


def test_a_refusal_of_the_service_stands_beside_its_field(as_drafter, draft_plan):
    answer = as_drafter.post(at(draft_plan, "parts/allocations"), data={"organisation_name": "", "minimum": "3"})
    assert answer.status_code == 422
    assert "organisation_name-error" in answer.text


def test_a_row_opens_for_editing(as_drafter, draft_plan, allocation):
    page = as_drafter.get(at(draft_plan, "parts/allocations", allocation.id)).text
    assert f'action="{at(draft_plan, "parts/allocations", allocation.id)}"' in page
    assert 'name="minimum" type="number" value="40"' in page


def test_a_part_is_changed(as_drafter, draft_plan, allocation, allocations):
    data = {"version": str(allocation.version), "organisation_name": allocation.organisation_name, "minimum": "45",
            "maximum": "45"}  # fmt: skip
    answer = as_drafter.post(at(draft_plan, "parts/allocations", allocation.id), data=data)
    assert answer.status_code == 303
    assert allocations() == [("Công đoàn ngành Y tế", 45)]


def test_a_stale_edit_shows_both_versions(as_drafter, engine, drafter, draft_plan, allocation, allocations):
    with transaction(engine) as session:
        command = AllocationUpdate(minimum=50, maximum=50)
        change_part(session, drafter, ALLOCATIONS, draft_plan.id, allocation.id, command, expected=allocation.version)
    data = {"version": str(allocation.version), "organisation_name": "Công đoàn ngành Y tế", "minimum": "45",
            "maximum": "45"}  # fmt: skip
    answer = as_drafter.post(at(draft_plan, "parts/allocations", allocation.id), data=data)
    assert answer.status_code == 412
    assert "<td>45</td><td>50</td>" in answer.text
    assert f'name="version" value="{allocation.version + 1}"' in answer.text
    assert allocations() == [("Công đoàn ngành Y tế", 50)]


def test_parts_are_moved_by_buttons(as_drafter, engine, draft_plan, allocation, allocations):
    as_drafter.post(at(draft_plan, "parts/allocations"), data={"organisation_name": "Sau", "minimum": "1"})
    answer = as_drafter.post(at(draft_plan, "parts/allocations", allocation.id, "move"), data={"up": "false"})
    assert answer.status_code == 303
    assert [name for name, _ in allocations()] == ["Sau", "Công đoàn ngành Y tế"]


def test_a_part_is_removed(as_drafter, draft_plan, allocation, allocations):
    data = {"version": str(allocation.version), "with_line": "true"}
    assert as_drafter.post(at(draft_plan, "parts/allocations", allocation.id, "remove"), data=data).status_code == 303
    assert allocations() == []


def test_nothing_is_removed_without_saying_which_version(as_drafter, draft_plan, allocation, allocations):
    answer = as_drafter.post(at(draft_plan, "parts/allocations", allocation.id, "remove"), data={})
    assert answer.status_code == 428
    assert len(allocations()) == 1


def test_a_leader_reads_but_cannot_write(as_leader, draft_plan, allocation, allocations):
    page = as_leader.get(at(draft_plan, "allocations")).text
    assert "Công đoàn ngành Y tế" in page
    assert "/remove" not in page
    refused = as_leader.post(at(draft_plan, "parts/allocations"), data={"organisation_name": "X", "minimum": "1"})
    assert refused.status_code == 403
    assert len(allocations()) == 1


def test_a_stranger_finds_no_part(as_stranger, draft_plan, allocation):
    assert as_stranger.get(at(draft_plan, "parts/allocations", allocation.id)).status_code == 404


def test_a_submitted_plan_is_not_edited(as_drafter, submitted_plan):
    page = as_drafter.get(at(submitted_plan, "allocations")).text
    assert "<form" not in page.split('id="part"')[1]
    answer = as_drafter.post(at(submitted_plan, "parts/allocations"), data={"organisation_name": "X", "minimum": "1"})
    assert answer.status_code == 409


def test_changing_a_deadlines_day_writes_its_words_anew(as_drafter, engine, drafter, draft_plan):
    with transaction(engine) as session:
        made = add_part(session, drafter, DEADLINES, draft_plan.id, DeadlineCreate(due_on="2020-06-10"))
    data = {"version": str(made.version), "printed": made.printed, "due_on": "2020-06-12", "due_time": "",
            "precision": "day", "inclusive": "true", "due_at": "2020-06-10T23:59"}  # fmt: skip
    assert as_drafter.post(at(draft_plan, "parts/deadlines", made.id), data=data).status_code == 303
    with transaction(engine, writing=False) as session:
        kept = find_part(session, drafter, DEADLINES, draft_plan.id, made.id)
    assert "12/6/2020" in kept.printed
    assert kept.corrected is False


def test_a_preview_of_a_section_saves_nothing(as_drafter, engine, draft_plan):
    with transaction(engine, writing=False) as session:
        section = next(s for s in all_parts(session, SECTIONS, draft_plan.id) if s.heading == "NỘI DUNG")
    address = at(draft_plan, "parts/sections", section.id)
    drawn = as_drafter.post(f"{address}/preview", data={"text": "Lời <mới> & thử"}, headers=HTMX)
    assert "Lời &lt;mới&gt; &amp; thử" in drawn.text
    assert "Lời" not in as_drafter.get(address).text.split("<textarea")[1].split("</textarea>")[0]


def test_a_section_is_saved(as_drafter, engine, draft_plan):
    with transaction(engine, writing=False) as session:
        section = next(s for s in all_parts(session, SECTIONS, draft_plan.id) if s.heading == "NỘI DUNG")
    data = {
        "version": str(section.version),
        "marker": section.marker,
        "heading": section.heading,
        "text": "Một.\r\nHai.",
    }
    answer = as_drafter.post(at(draft_plan, "parts/sections", section.id), data=data)
    assert answer.headers["location"] == f"{at(draft_plan)}#muc-{section.code}"
    with transaction(engine, writing=False) as session:
        kept = next(s for s in all_parts(session, SECTIONS, draft_plan.id) if s.id == section.id)
    assert kept.paragraphs == ["Một.", "Hai."]


def test_the_head_is_saved(as_drafter, draft_plan, stored):
    data = {"version": str(draft_plan.version), "title": "Tên mới", "signature_lines": "TM. BAN THƯỜNG VỤ\r\nCHỦ TỊCH",
            "capacity_maximum": "150", "capacity_approximate": "true"}  # fmt: skip
    assert as_drafter.post(at(draft_plan, "head"), data=data).status_code == 303
    kept = stored()
    assert (kept.title, kept.capacity_maximum, kept.capacity_approximate) == ("Tên mới", 150, True)


def test_emptied_words_of_a_legal_basis_are_made_anew_from_the_rest(as_drafter, engine, draft_plan):
    typed = {"printed": "Kế hoạch cũ", "document_type": "Kế hoạch", "reference": "09/KH-TLĐ"}
    as_drafter.post(at(draft_plan, "parts/legal_bases"), data=typed)
    with transaction(engine, writing=False) as session:
        (part,) = all_parts(session, LEGAL_BASES, draft_plan.id)
    as_drafter.post(at(draft_plan, "parts/legal_bases", part.id), data=typed | {"printed": "", "version": "1"})
    with transaction(engine, writing=False) as session:
        assert all_parts(session, LEGAL_BASES, draft_plan.id)[0].printed == "Kế hoạch số 09/KH-TLĐ"


def test_an_emptied_name_of_an_allocation_is_that_of_its_body(as_drafter, engine, draft_plan, department):
    typed = {"organisation_id": str(department.id), "organisation_name": "Tên khác", "minimum": "2"}
    as_drafter.post(at(draft_plan, "parts/allocations"), data=typed)
    with transaction(engine, writing=False) as session:
        (part,) = all_parts(session, ALLOCATIONS, draft_plan.id)
    data = typed | {"organisation_name": "", "version": "1"}
    assert as_drafter.post(at(draft_plan, "parts/allocations", part.id), data=data).status_code == 303
    with transaction(engine, writing=False) as session:
        assert all_parts(session, ALLOCATIONS, draft_plan.id)[0].organisation_name == department.name
