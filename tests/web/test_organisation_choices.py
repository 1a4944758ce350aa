"""Choosing a body in a form: searched without diacritics, through rights, with nothing lost on the way."""

import re

import pytest
from sqlmodel import select

from app.database import transaction
from app.models.allocation import Allocation
from app.models.organisation import OrganisationCreate
from app.routers.web.organisation_choices import MOST
from app.services.organisations import new_organisation

ASKED = {"form": "f1", "name": "organisation_id"}


def form_of(html: str, action: str) -> str:
    """The form of a page that posts to `action`."""
    return html.partition(f'<form method="post" action="{action}"')[2].partition("</form>")[0]


@pytest.fixture
def many_bodies(engine, organisation):
    with transaction(engine) as session:
        for number in range(MOST + 5):
            shape = {"name": f"Công đoàn Trường Số {number:03}", "kind": "grassroots", "parent_id": organisation.id}
            new_organisation(session, OrganisationCreate(**shape))


@pytest.fixture
def allocated(engine, draft_plan):
    """Reads the bodies that have got something."""

    def read():
        with transaction(engine, writing=False) as session:
            return session.exec(select(Allocation.organisation_id).where(Allocation.plan_id == draft_plan.id)).all()

    return read


def test_a_body_beyond_the_first_of_a_long_list_is_found_by_part_of_its_name(as_drafter, many_bodies):
    first = as_drafter.get("/organisations/choices", params=ASKED)
    assert first.text.count('type="radio"') == MOST
    assert "Còn nhiều đơn vị khác" in first.text
    found = as_drafter.get("/organisations/choices", params=ASKED | {"organisation_id-find": "truong so 034"})
    assert found.text.count('type="radio"') == 1
    assert "Công đoàn Trường Số 034" in found.text


def test_a_search_comes_back_with_everything_that_was_typed(as_drafter, allocated, draft_plan, many_bodies):
    typed = {"organisation_id-find": "so 033", "organisation_id": "", "note": "ghi <chú>", "minimum": "7"}
    url = f"/plans/{draft_plan.id}/parts/allocations"
    answer = as_drafter.post(url, data=typed | {"search_bodies": "organisation_id"})
    assert answer.status_code == 200
    assert "Công đoàn Trường Số 033" in answer.text
    assert 'value="so 033"' in answer.text
    assert 'value="ghi &lt;chú&gt;"' in answer.text
    assert 'value="7"' in answer.text
    assert "Có ô chưa hợp lệ" not in answer.text
    assert allocated() == []


def test_what_was_typed_into_the_search_and_not_answered_yet_is_searched_not_saved(as_drafter, draft_plan, many_bodies):
    typed = {"organisation_id-find": "so 033", "organisation_id-listed": "", "organisation_name": "Nhóm khác"}
    answer = as_drafter.post(f"/plans/{draft_plan.id}/parts/allocations", data=typed)
    assert answer.status_code == 200
    assert "Công đoàn Trường Số 033" in answer.text


def test_a_chosen_body_is_saved_with_the_search_still_there(as_drafter, allocated, draft_plan, department):
    typed = {"organisation_id-find": "tuyen", "organisation_id-listed": "tuyen", "organisation_id": str(department.id)}
    answer = as_drafter.post(f"/plans/{draft_plan.id}/parts/allocations", data=typed | {"minimum": "1"})
    assert answer.status_code == 303
    assert allocated() == [department.id]


def test_what_is_chosen_stays_in_the_list_of_another_search(as_drafter, department, many_bodies):
    asked = ASKED | {"organisation_id": str(department.id), "organisation_id-find": "so 001"}
    text = as_drafter.get("/organisations/choices", params=asked).text
    assert f'value="{department.id}" checked' in text
    assert "Công đoàn Trường Số 001" in text


def test_bodies_of_strangers_are_neither_found_nor_named(as_stranger, organisation, many_bodies):
    asked = ASKED | {"organisation_id-find": "truong so", "organisation_id": str(organisation.id)}
    text = as_stranger.get("/organisations/choices", params=asked).text
    assert "Trường Số" not in text
    assert organisation.name not in text


@pytest.mark.parametrize("among", ["accounts", "tokens"])
def test_who_administers_nothing_is_offered_nothing_to_administer(as_drafter, as_administrator, among, many_bodies):
    asked = ASKED | {"organisation_id-find": "so 002", "among": among}
    assert "Trường Số 002" not in as_drafter.get("/organisations/choices", params=asked).text
    assert "Trường Số 002" in as_administrator.get("/organisations/choices", params=asked).text


def test_a_key_of_a_machine_is_made_for_a_body_far_down_the_list(as_administrator, many_bodies):
    typed = {"name": "Trang tin", "organisation_id-find": "so 034", "organisation_id-listed": ""}
    answer = as_administrator.post("/admin/tokens", data=typed)
    assert "Công đoàn Trường Số 034" in answer.text
    assert 'value="Trang tin"' in answer.text


@pytest.fixture
def allocation_elsewhere(engine, allocation, other_organisation):
    """A line for a body that has gone out of the drafter's sight since."""
    with transaction(engine) as session:
        session.get_one(Allocation, allocation.id).organisation_id = other_organisation.id
    return allocation


@pytest.mark.parametrize("search", [{}, {"search_bodies": "organisation_id", "organisation_id-find": "tuyen"}])
def test_a_stored_body_that_is_not_seen_stays_chosen_under_its_printed_name(
    as_drafter, allocation_elsewhere, draft_plan, other_organisation, search
):
    url = f"/plans/{draft_plan.id}/parts/allocations/{allocation_elsewhere.id}"
    stored = str(other_organisation.id)
    answer = as_drafter.post(url, data=search | {"organisation_id": stored}) if search else as_drafter.get(url)
    assert f'value="{stored}" checked> <span>Công đoàn ngành Y tế</span>' in answer.text
    assert 'name="organisation_id" value="" checked' not in form_of(answer.text, url)
    assert other_organisation.name not in answer.text


def test_saving_a_line_keeps_its_body_that_is_not_seen(
    as_drafter, allocated, allocation_elsewhere, draft_plan, other_organisation
):
    url = f"/plans/{draft_plan.id}/parts/allocations/{allocation_elsewhere.id}"
    form = form_of(as_drafter.get(url).text, url)
    chosen = re.findall(r'name="organisation_id" value="([^"]*)" checked', form)
    version = re.search(r'name="version" value="([^"]*)"', form).group(1)
    answer = as_drafter.post(url, data={"organisation_id": chosen, "note": "ghi chú", "version": version})
    assert answer.status_code == 303
    assert allocated() == [other_organisation.id]


def test_a_body_that_only_a_request_names_is_not_offered(as_drafter, draft_plan, allocation, other_organisation):
    url = f"/plans/{draft_plan.id}/parts/allocations/{allocation.id}"
    asked = {"organisation_id": str(other_organisation.id), "search_bodies": "organisation_id"}
    assert str(other_organisation.id) not in as_drafter.post(url, data=asked).text


def test_the_count_of_a_search_leaves_out_the_body_itself(as_administrator, department):
    asked = ASKED | {"organisation_id-find": department.name, "without": str(department.id)}
    text = as_administrator.get("/organisations/choices", params=asked).text
    assert "1 đơn vị." not in text
    assert "Không có đơn vị nào khớp" in text


def test_of_more_than_are_shown_of_a_search_more_is_to_be_typed(as_drafter, many_bodies):
    text = as_drafter.get("/organisations/choices", params=ASKED | {"organisation_id-find": "truong so"}).text
    assert "Hãy gõ thêm chữ của tên." in text


def test_typing_in_the_finder_of_bodies_does_not_look_for_accounts(as_administrator):
    trigger = re.search(r'<form[^>]*hx-get="/admin/accounts"[^>]*>', as_administrator.get("/admin/accounts").text)
    for event in ("input", "change"):
        assert f"{event} target::not([data-finder])" in trigger.group()
