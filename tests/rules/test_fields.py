"""Fields in text: parsing, filling, placing."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.fields import FieldName, fields_in, fill, mentions, put_fields, widen_quantity, wording_or

names = st.builds(
    FieldName,
    st.sampled_from(["pb", "th", "sk", "ct", "lps"]),
    st.integers(0, 999_999),
    st.sampled_from([None, "ten", "luc", "noi"]),
)
plain = st.text(st.characters(exclude_characters="[]", exclude_categories=["Cs"]))


@given(names, plain, plain)
def test_a_token_is_read_back_as_the_field_it_names(name, before, after):
    assert fields_in(before + name.token + after) == [name]


@given(plain)
def test_text_without_fields_is_printed_as_it_is(text):
    assert fill(text, lambda _: "x") == text


def test_a_field_that_names_nothing_stays_visible():
    assert fill("có [[pb9]] đại biểu", lambda _: None) == "có [[pb9]] đại biểu"


def test_only_the_paragraphs_that_hold_the_part_are_named():
    assert mentions(["[[pb1]]", "không", "x [[pb1.ten]] y", "[[pb11]]"], "pb", 1) == [0, 2]


def test_the_imported_wording_prints_while_the_value_is_the_same_and_not_after():
    wording = {"so": {"value": "5", "text": "5"}}
    assert wording_or(wording, "so", "5", "05") == "5"
    assert wording_or(wording, "so", "6", "06") == "06"
    assert wording_or({}, "so", "6", "06") == "06"


def test_overlapping_spans_are_placed_once_the_longer_first():
    text = "khoảng 150 đại biểu"
    result, placed = put_fields(text, [(0, "khoảng 150", "[[sl]]"), (7, "150", "[[pb1]]")])
    assert (result, placed) == ("[[sl]] đại biểu", ["[[sl]]"])


def test_a_span_whose_words_do_not_stand_there_is_left_out():
    assert put_fields("40 người", [(0, "41", "[[pb1]]")]) == ("40 người", [])


@given(plain, st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=6))
def test_placing_and_filling_gives_the_text_back(text, cuts):
    spans = [(start, text[start : start + size], f"[[pb{i}]]") for i, (start, size) in enumerate(cuts, start=1)]
    words = {FieldName("pb", i): words for i, (_, words, _) in enumerate(spans, start=1)}
    placed, _ = put_fields(text, spans)
    assert fill(placed, words.get) == text


def test_words_that_belong_to_a_quantity_are_taken_with_it():
    text = "Số lượng: Tối đa không quá 250 đại biểu, khoảng 70%"
    assert widen_quantity(text, text.index("250"), "250") == (text.index("Tối"), "Tối đa không quá 250")
    assert widen_quantity(text, text.index("70"), "70")[1] == "khoảng 70%"
    assert widen_quantity("gồm 40 người", 4, "40") == (4, "40")
