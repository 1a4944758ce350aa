"""Fields in the text: none is left that prints nothing, none comes to mean another part, none breaks a page."""

import pytest
from sqlmodel import select

from app.enums import SectionContent
from app.errors import BadInput, Conflict
from app.models.section import Section
from app.services import parts, plan_life, plan_text
from app.services.parts import PARTS
from app.services.plan_fields import FieldPrinter

SECTION = PARTS["sections"]


@pytest.fixture
def remove(session, drafter, plan):
    def removing(noun, part, **options):
        parts.remove_part(session, drafter, PARTS[noun], plan.id, part.id, expected=part.version, **options)

    return removing


@pytest.fixture
def quota(add):
    return add("allocations", organisation_name="Công đoàn ngành Y tế", minimum=5, maximum=5)


@pytest.fixture
def table(session, plan, quota):
    """A section with a table, one cell of which prints the quota."""
    section = session.exec(
        select(Section).where(Section.plan_id == plan.id, Section.content == SectionContent.BUDGET)
    ).one()
    cells = [{"paragraphs": ["Y tế"]}, {"paragraphs": [f"[[pb{quota.code}]] người"]}]
    section.tables, section.paragraphs = [{"rows": [cells]}], ["[[bang1]]"]
    session.flush()
    return section


@pytest.mark.parametrize("words", ["[[bang1]]", "[[bang]]", "[[bang0]]", "[[bang99999999]]", "[[bang1]] và [[bang2]]"])
def test_a_table_that_is_not_there_stays_as_words(add, session, plan, words):
    add("sections", heading="Phụ thêm", text=words)
    assert any(words in section.printed.paragraphs for section in plan_text.outline(FieldPrinter(session, plan)))


@pytest.mark.parametrize("words", ["Gồm [[pb99]] người.", "[[PB1]]", "[[ct1]]", "xem [[ct]]", "[[bang7]]", "[[la.la]]"])
def test_a_plan_whose_text_prints_a_bare_field_is_not_submitted(add, session, drafter, plan, words):
    add("sections", heading="Phụ thêm", text=words)
    with pytest.raises(Conflict, match="field_prints_nothing") as refused:
        plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    assert "Phụ thêm" in refused.value.message
    assert all(field in words for field in refused.value.extra["fields"])


def test_a_bare_field_inside_a_task_is_found_too(add, session, drafter, plan):
    add("assignments", assignees=["Văn phòng"], task="Gửi danh sách [[th9]]")
    with pytest.raises(Conflict, match="field_prints_nothing"):
        plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)


def test_a_plan_whose_fields_all_print_is_submitted(add, session, drafter, plan, quota, table):
    add("agenda_items", title="Chào cờ")
    assert plan_life.submit_plan(session, drafter, plan.id, expected=plan.version).status.value == "submitted"


def test_the_code_of_a_removed_part_is_not_given_again(add, remove, quota):
    remove("allocations", quota)
    later = add("allocations", organisation_name="Công đoàn ngành Giáo dục", minimum=9, maximum=9)
    assert later.code == quota.code + 1


def test_a_part_printed_in_a_table_is_not_removed_behind_its_back(remove, quota, table):
    with pytest.raises(Conflict, match="part_is_printed"):
        remove("allocations", quota)


def test_removed_with_its_sentences_a_part_leaves_its_cell_empty(remove, session, quota, table):
    remove("allocations", quota, with_line=True)
    assert table.tables[0]["rows"][0][1]["paragraphs"] == ["người"]
    assert table.tables[0]["rows"][0][0]["paragraphs"] == ["Y tế"]


def test_a_deadline_stated_in_a_task_is_not_removed_behind_its_back(add, remove, session):
    due = add("deadlines", due_on="2027-06-10")
    work = add("assignments", assignees=["Văn phòng"], task=f"Gửi danh sách [[th{due.code}]]")
    with pytest.raises(Conflict, match="part_is_printed"):
        remove("deadlines", due)
    remove("deadlines", due, with_line=True)
    assert work.task == "Gửi danh sách"


def test_sections_are_not_nested_without_end(add):
    parent = None
    with pytest.raises(BadInput, match="too_deep"):
        for _ in range(20):
            parent = add("sections", heading="Mục", parent_id=parent and parent.id)
    assert parent.level >= 5
