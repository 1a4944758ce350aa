"""What a person who sees the product for the first time stumbles over."""

from datetime import date

import pytest

from app.database import transaction
from app.enums import PlanKind
from app.models.plan import Plan, PlanIssue, PlanUpdate
from app.models.section import SectionUpdate
from app.routers.web.import_words import SUMMARIES, moment_words, stored_moment
from app.routers.web.pictures import TimelinePoint, timeline
from app.routers.web.words import after_heading, number
from app.services import plan_copies, plan_life, plans
from app.services.part_kinds import LEGAL_BASES, SECTIONS
from app.services.parts import all_parts, change_part
from app.services.plan_differences import plan_differences
from tests.web.conftest import words


def _head(engine, drafter, plan: Plan, **changes) -> Plan:
    with transaction(engine) as session:
        now = plans.find_plan(session, drafter, plan.id)
        return plans.update_plan(session, drafter, plan.id, PlanUpdate(**changes), expected=now.version)


def test_a_draft_says_what_its_official_head_lacks(as_drafter, engine, drafter, draft_plan):
    _head(engine, drafter, draft_plan, place="Sông Lam")
    assert "Phần thể thức còn thiếu" not in as_drafter.get(f"/plans/{draft_plan.id}").text
    _head(engine, drafter, draft_plan, symbol=None, place=None)
    assert "Phần thể thức còn thiếu: Ký hiệu, Địa danh." in words(as_drafter.get(f"/plans/{draft_plan.id}").text)


def test_the_head_is_filled_as_the_organisation_writes_it_and_what_stands_stays(
    as_drafter, engine, drafter, draft_plan, stored
):
    usual = stored().symbol
    changed = _head(engine, drafter, draft_plan, symbol=None, place="Nơi khác")
    answer = as_drafter.post(f"/plans/{draft_plan.id}/head/usual", data={"version": str(changed.version)})
    assert answer.status_code == 303
    assert (stored().symbol, stored().place) == (usual, "Nơi khác")


def test_a_head_that_the_organisation_cannot_fill_says_so(as_drafter, engine, drafter, draft_plan):
    changed = _head(engine, drafter, draft_plan, place=None)
    url = f"/plans/{draft_plan.id}/head/usual"
    answer = as_drafter.post(url, data={"version": str(changed.version)}, follow_redirects=True)
    assert "Hãy tự điền dưới đây." in answer.text


def test_a_run_in_heading_is_shown_once(as_drafter, engine, drafter, draft_plan):
    with transaction(engine) as session:
        section = next(s for s in all_parts(session, SECTIONS, draft_plan.id) if s.heading == "NỘI DUNG")
        command = SectionUpdate(text="NỘI DUNG: Gặp mặt bạn bè.")
        change_part(session, drafter, SECTIONS, draft_plan.id, section.id, command, expected=section.version)
    shown = words(as_drafter.get(f"/plans/{draft_plan.id}").text)
    assert "Gặp mặt bạn bè." in shown
    assert "NỘI DUNG: Gặp mặt" not in shown


@pytest.mark.parametrize(
    ("paragraph", "shown"),
    [
        ("Thời gian: Dự kiến 1 buổi.", "Dự kiến 1 buổi."),
        ("Thời gian:", ""),
        ("Thời gian biểu kèm theo.", "Thời gian biểu kèm theo."),
        ("Thời gianbiểu", "Thời gianbiểu"),
    ],
)
def test_only_a_heading_that_ends_there_is_taken_from_its_line(paragraph, shown):
    assert after_heading(paragraph, "Thời gian") == shown


def test_a_stale_head_shows_only_what_differs_and_in_words(as_drafter, engine, drafter, draft_plan):
    _head(engine, drafter, draft_plan, kind=PlanKind.ANNIVERSARY, publication_channels=["Đài", "Báo"])
    data = {"version": str(draft_plan.version), "kind": "exchange", "title": draft_plan.title,
            "capacity_approximate": "false", "publication_channels": "Đài\r\nBáo"}  # fmt: skip
    answer = as_drafter.post(f"/plans/{draft_plan.id}/head", data=data)
    table = answer.text.split("<tbody>")[1].split("</tbody>")[0]
    assert answer.status_code == 412
    assert words(table) == f"Loại {PlanKind.EXCHANGE.label} {PlanKind.ANNIVERSARY.label}"


def test_the_recent_acts_on_the_home_page_name_their_plan(as_drafter, draft_plan):
    recent = as_drafter.get("/").text.split("Gần đây")[1]
    assert "Giao lưu điển hình &lt;tiên tiến&gt; &amp; bạn bè" in recent


def _issued_without_symbol(engine, drafter, leader, plan: Plan) -> None:
    """As plans of long ago stand in the books: today none is issued so."""
    with transaction(engine) as session:
        now = plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
        now = plan_life.approve_plan(session, leader, plan.id, expected=now.version)
        now = plan_life.issue_plan(
            session, leader, plan.id, PlanIssue(issued_on=date(2027, 6, 1)), expected=now.version
        )
        now.symbol = None


def test_an_amending_plan_cites_a_number_without_a_symbol_as_it_is(engine, drafter, leader, draft_plan):
    _issued_without_symbol(engine, drafter, leader, draft_plan)
    with transaction(engine) as session:
        amending = plan_copies.amend_plan(session, drafter, draft_plan.id)
        [basis] = all_parts(session, LEGAL_BASES, amending.id)
        assert basis.reference == "01"


def test_a_difference_is_said_in_words_and_not_in_identifiers(engine, drafter, leader, draft_plan):
    _issued_without_symbol(engine, drafter, leader, draft_plan)
    with transaction(engine) as session:
        amending = plan_copies.amend_plan(session, drafter, draft_plan.id)
        found = plan_differences(session, drafter, amending.id)
    [basis] = [difference.after for difference in found if difference.label == "Căn cứ"]
    assert str(draft_plan.id) not in basis
    assert "2027-06-01" not in basis


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("15:00 22/6/2020", "2020-06-22T15:00"),
        ("7 giờ 30, 22/6/2020", "2020-06-22T07:30"),
        ("15 giờ 22/6/2020", "2020-06-22T15:00"),
        ("22/06/2020", "2020-06-22"),
        ("2020-06-22T15:00", "2020-06-22T15:00"),
        ("chưa rõ", "chưa rõ"),
    ],
)
def test_a_moment_is_typed_as_people_write_it(typed, kept):
    assert stored_moment(typed) == kept


@pytest.mark.parametrize("stored", ["2020-06-22T15:00", "2020-06-22", "chưa rõ"])
def test_a_moment_that_is_not_touched_stays(stored):
    assert stored_moment(moment_words(stored)) == stored


def test_a_nominee_and_a_share_without_number_are_told_apart_from_delegates():
    nominee = {"organisation": "Ngành Y tế", "category": "collective_nominee", "minimum": 1, "maximum": 1}
    assert SUMMARIES["allocations"](nominee) == "Ngành Y tế: 1 (tập thể điển hình)"
    assert SUMMARIES["composition_targets"]({"group": "women"}).endswith(": không nêu số")


def test_a_timeline_says_its_days_where_there_is_room():
    drawn = timeline([TimelinePoint(date(2020, 6, day), "") for day in (1, 2, 30)])
    assert [point.day for point in drawn] == ["1/6/2020", "", "30/6/2020"]


def test_a_paper_without_anything_to_say_is_not_offered(as_drafter, draft_plan, allocation):
    page = as_drafter.get(f"/plans/{draft_plan.id}/documents").text
    assert "/files/plan.docx" in page
    assert "/files/allocations.docx" in page
    assert "/files/broadcast.docx" not in page


@pytest.mark.parametrize(("language", "shown"), [("vi", ["1.650", "12,5"]), ("en", ["1,650", "12.5"])])
def test_numbers_are_written_as_the_language_writes_them(language, shown):
    assert [number(1650, language), number(12.5, language)] == shown
