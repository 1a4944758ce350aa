"""A corrected draft comes from outside: what could not be kept or printed is refused by field, before anything is made."""

import pytest

from app.documents.draft import DraftSection, PlanDraft
from app.errors import BadInput
from app.models.plan_import import PlanImportConfirm, PlanImportText, PlanImportUpdate
from app.services import plan_imports
from app.services.storage import Store


@pytest.fixture
def pasted(session, drafter, settings):
    text = PlanImportText(text="KẾ HOẠCH\nTổ chức giao lưu điển hình\nI. MỤC ĐÍCH\nTôn vinh.\n")
    return plan_imports.paste(session, drafter, text, Store.from_settings(settings))


@pytest.fixture
def correct(session, drafter, pasted):
    def correcting(**values):
        draft = PlanDraft(title="Giao lưu").model_dump(mode="json") | values
        return plan_imports.correct_import(
            session, drafter, pasted.id, PlanImportUpdate(draft=draft), expected=pasted.version
        )

    return correcting


def section(**values):
    return DraftSection(level=1).model_dump(mode="json") | values


def nested(depth):
    found = section()
    for _ in range(depth):
        found = section(children=[found])
    return found


TABLE = {"first": 0, "rows": [[{"paragraphs": 1_000_000_000}]]}


@pytest.mark.parametrize(
    ("values", "pointer"),
    [
        ({"capacity": {"minimum": 10**12}}, "/draft/capacity/minimum"),
        ({"allocations": [{"organisation": "x", "percent": float("inf")}]}, "/draft/allocations/0/percent"),
        ({"events": [{"starts_at": "hôm qua"}]}, "/draft/events/0/starts_at"),
        ({"events": [{"starts_at": "0001-01-01"}]}, "/draft/events/0/starts_at"),
        ({"agenda": [{"position": 1, "title": "x", "starts_at": "25:00"}]}, "/draft/agenda/0/starts_at"),
        ({"deadlines": [{"printed": "x", "date": "0001-01-01"}]}, "/draft/deadlines/0/date"),
        ({"deadlines": [{"printed": "x", "time": "15 giờ"}]}, "/draft/deadlines/0/time"),
        ({"deadlines": [{"printed": "x", "rrule": "FREQ=SECONDLY"}]}, "/draft/deadlines/0/rrule"),
        ({"broadcast": {"rrule": "FREQ=DAILY;INTERVAL=0"}}, "/draft/broadcast/rrule"),
        ({"broadcast": {"slots": [{"period": "tháng 1"}]}}, "/draft/broadcast/slots/0/period"),
        ({"assignments": [{"assignees": ["x"], "deadline": -1}]}, "/draft/assignments/0/deadline"),
        ({"sections": [section(paragraphs=["x"], tables=[TABLE])]}, "/draft/sections/0/tables/0"),
        ({"sections": [section(paragraphs=["x"], lines=[-9])]}, "/draft/sections/0/lines"),
        ({"sections": [nested(60)]}, "/draft/sections/0" + "/children/0" * 20),
    ],
)
def test_what_cannot_be_kept_is_refused_by_field(correct, values, pointer):
    with pytest.raises(BadInput, match="bad_draft") as refused:
        correct(**values)
    assert [error.pointer for error in refused.value.errors] == [pointer]


def test_characters_that_no_database_keeps_are_left_out(session, drafter, correct):
    kept = correct(title="Giao\x00 lưu \ud800năm 2027", sections=[section(paragraphs=["Một\x00 câu."])])
    plan = plan_imports.confirm_import(session, drafter, kept.id, PlanImportConfirm(), expected=kept.version)
    assert plan.title == "Giao lưu năm 2027"


def test_a_files_name_with_such_characters_is_kept_without_them(session, drafter, settings):
    kept = plan_imports.upload(
        session, drafter, file_name="kế\x00 hoạch.txt", data="KẾ HOẠCH\nGiao lưu".encode(),
        store=Store.from_settings(settings),
    )  # fmt: skip
    assert kept.file_name == "kế hoạch.txt"
