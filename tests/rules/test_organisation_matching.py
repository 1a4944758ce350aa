"""Rows against the bodies that there are."""

from datetime import date
from uuid import uuid4

import pytest

from app.enums import OrganisationKind, RowVerdict
from app.rules.organisation_matching import Known, Tree, compare, left_out_below
from app.rules.organisation_rows import understood

TODAY = date(2027, 1, 1)
EMPTY = dict.fromkeys(Known._fields) | {"kind": OrganisationKind.GRASSROOTS, "version": 1}


def known(name, parent=None, **values):
    given = EMPTY | {"id": uuid4(), "name": name, "parent_id": parent.id if parent else None}
    return Known(**given | values)


ROOT = known("LĐLĐ tỉnh Ví Dụ", code="VD", kind=OrganisationKind.PROVINCIAL)


def found(*rows, bodies=(), foreign=()):
    """The findings for rows written as dicts; a row is a grassroots union unless it says something else."""
    made = [understood(number, {"kind": "CĐCS"} | row) for number, row in enumerate(rows, 2)]
    return compare(made, Tree.of(ROOT.id, [ROOT, *bodies]), frozenset(foreign), TODAY)


def test_a_row_of_which_nothing_is_known_is_a_new_body_below_the_root():
    (finding,) = found({"name": "CĐCS Một"})
    assert (finding.verdict, finding.parent) == (RowVerdict.NEW, ROOT.id)


def test_a_new_body_needs_a_kind():
    (finding,) = found({"name": "CĐCS Một", "kind": ""} | {"kind": "?"})
    assert finding.problems == {"kind": "kind_unknown"}
    (finding,) = compare([understood(2, {"name": "x"})], Tree.of(ROOT.id, [ROOT]), frozenset(), TODAY)
    assert finding.problems == {"kind": "kind_missing"}


def test_a_code_tells_which_body_is_meant():
    body = known("CĐCS Cũ", ROOT, code="A1", member_count=10)
    (finding,) = found({"code": "A1", "name": "CĐCS Mới", "member_count": "12"}, bodies=[body])
    assert (finding.verdict, finding.match) == (RowVerdict.CHANGED, body)
    assert finding.changes == {"name": "CĐCS Cũ", "member_count": 10}


def test_without_a_code_the_name_below_the_parent_tells():
    body = known("CĐCS Một", ROOT)
    (finding,) = found({"name": "cđcs một", "code": "A1"}, bodies=[body])
    assert finding.match == body
    assert finding.changes["code"] is None


def test_the_same_name_below_another_parent_is_another_body():
    upper = known("CĐ cấp trên", ROOT)
    body = known("CĐCS Một", upper)
    (finding,) = found({"name": "CĐCS Một"}, bodies=[upper, body])
    assert finding.verdict is RowVerdict.NEW


def test_a_row_that_says_what_is_known_changes_nothing():
    body = known("CĐCS Một", ROOT, code="A1", member_count=10)
    (finding,) = found({"code": "A1", "name": "CĐCS Một", "member_count": "10"}, bodies=[body])
    assert finding.verdict is RowVerdict.UNCHANGED


def test_an_empty_cell_leaves_what_is_known():
    body = known("CĐCS Một", ROOT, code="A1", territory="Xã Ví Dụ")
    (finding,) = found({"code": "A1", "name": "CĐCS Một"}, bodies=[body])
    assert finding.changes == {}


@pytest.mark.parametrize("parent", ["B", "CĐ cấp trên", "cđ CẤP TRÊN"])
def test_a_parent_may_stand_in_the_table_in_any_order(parent):
    child, upper = found({"name": "CĐCS Một", "parent": parent}, {"name": "CĐ cấp trên", "code": "B"})
    assert (child.parent, upper.parent) == (1, ROOT.id)


def test_a_body_moves_when_its_row_names_another_parent():
    one, two = known("CĐ Một", ROOT), known("CĐ Hai", ROOT)
    body = known("CĐCS", one, code="A")
    (finding,) = found({"code": "A", "name": "CĐCS", "parent": "CĐ Hai"}, bodies=[one, two, body])
    assert (finding.parent, finding.changes) == (two.id, {"parent": one.id})


def test_a_body_whose_row_names_no_parent_stays():
    one = known("CĐ Một", ROOT)
    body = known("CĐCS", one, code="A")
    (finding,) = found({"code": "A", "name": "CĐCS"}, bodies=[one, body])
    assert (finding.parent, finding.verdict) == (one.id, RowVerdict.UNCHANGED)


def test_of_two_bodies_of_the_parents_name_the_living_one_is_meant():
    old, new = known("CĐ xã Một", ROOT, valid_to=date(2025, 6, 30)), known("CĐ xã Một", ROOT)
    (finding,) = found({"name": "CĐCS", "parent": "CĐ xã Một"}, bodies=[old, new])
    assert finding.parent == new.id


PROBLEMS = [
    ([{"name": "A", "parent": "Không có"}], {}, {"parent": "parent_unknown"}),
    ([{"name": "A", "parent": "A"}], {}, {"parent": "cycle"}),
    ([{"name": "A", "code": "1"}, {"name": "B", "code": "1"}], {}, {"code": "code_twice"}),
    ([{"name": "A", "code": "1"}], {"foreign": ["1"]}, {"code": "code_elsewhere"}),
    ([{"name": "A", "member_count": "5", "female_count": "6"}], {}, {"female_count": "more_than_members"}),
    ([{"name": "A", "code": "1", "parent": "2"}, {"name": "B", "code": "2", "parent": "1"}], {}, {"parent": "cycle"}),
    (
        [{"name": "A", "parent": "CĐ"}, {"name": "CĐ", "code": "1"}, {"name": "CĐ", "code": "2", "parent": "1"}],
        {},
        {"parent": "parent_ambiguous"},
    ),
    ([{"name": "A", "parent": "B"}, {"name": "B", "member_count": "nhiều"}], {}, {"parent": "parent_wrong"}),
    (
        [{"name": "A", "parent": "CĐ đã giải thể"}],
        {"bodies": [known("CĐ đã giải thể", ROOT, valid_to=date(2025, 6, 30))]},
        {"parent": "parent_closed"},
    ),
    (
        [{"name": "A", "code": "1", "valid_from": "1/1/2026"}],
        {"bodies": [known("A", ROOT, code="1", valid_to=date(2025, 6, 30))]},
        {"valid_from": "after_end"},
    ),
]


@pytest.mark.parametrize(("rows", "around", "problems"), PROBLEMS, ids=[str(p[2]) for p in PROBLEMS])
def test_what_cannot_be_is_told_at_the_cell(rows, around, problems):
    finding = found(*rows, **around)[0]
    assert (finding.verdict, finding.problems) == (RowVerdict.WRONG, problems)


def test_a_body_does_not_move_below_itself():
    upper = known("CĐ trên", ROOT, code="1")
    lower = known("CĐ dưới", upper, code="2")
    (finding,) = found({"code": "1", "name": "CĐ trên", "parent": "2"}, bodies=[upper, lower])
    assert finding.problems == {"parent": "cycle"}


def test_two_bodies_may_change_places():
    upper = known("CĐ trên", ROOT, code="1")
    lower = known("CĐ dưới", upper, code="2")
    rows = [{"code": "1", "name": "CĐ trên", "parent": "2"}, {"code": "2", "name": "CĐ dưới", "parent": "VD"}]
    assert [f.problems for f in found(*rows, bodies=[upper, lower])] == [{}, {}]


def test_two_rows_cannot_mean_one_body():
    body = known("CĐCS Một", ROOT, code="A")
    first, second = found({"code": "A", "name": "CĐCS Một"}, {"name": "CĐCS Một"}, bodies=[body])
    assert (first.problems, second.problems) == ({}, {"name": "body_twice"})


def test_the_same_row_twice_is_wrong_the_second_time():
    first, second = found({"name": "CĐCS Một"}, {"name": "CĐCS Một"})
    assert (first.problems, second.problems) == ({}, {"name": "body_twice"})


def test_a_name_that_differs_only_by_its_marks_is_doubtful_and_not_taken_for_the_same():
    body = known("CĐCS xã Tân Hóa", ROOT)
    (finding,) = found({"name": "CĐCS xã Tân Hoà"}, bodies=[body])
    assert (finding.verdict, finding.twin) == (RowVerdict.NEW, "CĐCS xã Tân Hóa")


def test_two_rows_alike_below_the_same_new_parent_are_doubtful():
    _, first, second = found(
        {"name": "CĐ trên", "code": "1"},
        {"name": "CĐCS Hòa", "code": "2", "parent": "1"},
        {"name": "CĐCS Hoá", "code": "3", "parent": "1"},
    )
    assert (first.twin, second.twin) == (None, "CĐCS Hòa (3)")


def test_a_closed_body_is_not_meant_by_its_name():
    body = known("CĐCS Một", ROOT, valid_to=date(2025, 6, 30))
    (finding,) = found({"name": "CĐCS Một"}, bodies=[body])
    assert (finding.match, finding.twin) == (None, "CĐCS Một")


def test_the_body_that_is_imported_into_stays_where_it_is():
    (finding,) = found({"code": "VD", "name": "LĐLĐ tỉnh Ví Dụ", "kind": "provincial", "parent": "Tổng Liên đoàn"})
    assert finding.verdict is RowVerdict.UNCHANGED


def test_what_stands_below_a_row_that_is_left_out_is_left_out():
    assert left_out_below({0: ROOT.id, 1: 0, 2: 1, 3: ROOT.id}, {0}) == {0, 1, 2}


def test_thousands_of_levels_do_not_exhaust_the_stack():
    rows = [{"name": f"CĐ {n}", "code": str(n), "parent": str(n + 1)} for n in range(5000)]
    assert {f.verdict for f in found(*rows, {"name": "CĐ cuối", "code": "5000"})} == {RowVerdict.NEW}
