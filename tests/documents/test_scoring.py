"""The score counts what it says it counts."""

import pytest

from app.documents.blocks import Document, paragraph
from app.documents.draft import LeftOut, PlanDraft
from tests.documents.scoring import (
    Tally,
    bodies_pairs,
    in_any_order,
    in_order,
    lost_lines,
    same_basis,
    same_deadline,
    same_section,
    same_values,
    same_words,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ban  Tổ chức;", "ban tổ chức"), ("“Giao lưu” – 2020", '"giao lưu" - 2020'), ("Mục đi\u0301ch:", "mục đích")],
)
def test_words_are_the_same_whatever_their_case_quotes_dashes_and_closing_marks(one, other):
    assert same_words(one) == same_words(other)


def test_a_value_that_is_missing_is_not_the_same_as_an_empty_one():
    assert not same_values(None, "")


def test_pairs_in_order_do_not_cross():
    assert in_order(["a", "b", "c"], ["b", "a", "c"], same_values) in ([(0, 1), (2, 2)], [(1, 0), (2, 2)])


def test_pairs_in_any_order_use_each_item_once():
    assert in_any_order(["a", "a"], ["a"], same_values) == [(0, 0)]


def test_a_basis_without_a_number_is_known_by_its_words():
    wanted = {"reference": None, "issued_on": None, "printed": "Chương trình công tác năm 2021"}
    assert same_basis(wanted, wanted | {"printed": "Thực hiện Chương trình công tác năm 2021"})
    assert not same_basis(wanted, wanted | {"printed": "Điều lệ Công đoàn Việt Nam"})


def test_a_deadline_on_the_day_itself_is_another_one():
    wanted = {"printed": "trước ngày 10/6/2020", "date": "2020-06-10", "inclusive": False}
    assert not same_deadline(wanted, wanted | {"inclusive": True})


def test_a_section_without_an_annotated_heading_is_known_by_level_and_marker():
    assert same_section([2, "1.", None], [2, "1.", "Mục đích"])
    assert not same_section([2, "1.", None], [3, "1.", None])


def test_a_line_of_several_bodies_counts_once_when_found_in_parts():
    pairs, got = bodies_pairs(["Huyện đoàn, Hội Nông dân huyện"], ["Huyện đoàn", "Hội Nông dân huyện"])
    assert (len(pairs), len(got)) == (1, 1)


def test_nothing_expected_and_nothing_found_is_a_full_score():
    assert Tally().f1 == 1.0


def test_a_line_that_is_nowhere_in_the_draft_is_lost():
    document = Document(blocks=(paragraph("KẾ HOẠCH"), paragraph("Một câu bị bỏ quên.")))
    assert lost_lines(document, PlanDraft(document_type="KẾ HOẠCH")) == [" Một câu bị bỏ quên."]


def test_a_line_that_was_left_out_with_a_reason_is_not_lost():
    document = Document(blocks=(paragraph("──────"), paragraph("Trang 2/7")))
    draft = PlanDraft(left_out=[LeftOut(paragraph=2, text="Trang 2/7", reason="page_number")])
    assert lost_lines(document, draft) == []
