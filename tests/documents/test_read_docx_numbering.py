"""Word's automatic numbers are computed as Word prints them."""

import pytest

from app.documents.read_docx import read_docx
from app.documents.reading.numbering import format_number
from tests.documents.word_files import abstract, level, num, numbered, para, word_file

PLAN = abstract(
    0,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
    level(3, "lowerLetter", "%4)"),
)


def markers(*places: tuple[int, int], numbering: str) -> list[str | None]:
    """The markers of paragraphs at these (list, level) places."""
    body = "".join(numbered("x", num_id, depth) for num_id, depth in places)
    return [block.marker for block in read_docx(word_file(body, numbering=numbering)).blocks]


def test_levels_count_and_restart_below_a_higher_one():
    places = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 1), (1, 2), (1, 0), (1, 1)]
    assert markers(*places, numbering=PLAN + num(1, 0)) == [
        "I.", "1.", "1.1.", "1.2.", "a)", "2.", "2.1.", "II.", "1.",
    ]  # fmt: skip


def test_two_uses_of_one_list_count_on():
    assert markers((1, 0), (2, 0), (1, 0), numbering=PLAN + num(1, 0) + num(2, 0)) == ["I.", "II.", "III."]


def test_a_use_with_its_own_start_begins_there_once():
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = PLAN + num(1, 0) + num(2, 0, start)
    assert markers((1, 0), (1, 0), (2, 0), (2, 0), numbering=numbering) == ["I.", "II.", "I.", "II."]


def test_a_use_may_replace_a_level():
    replaced = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.", start=3)}</w:lvlOverride>'
    assert markers((1, 0), (1, 0), numbering=PLAN + num(1, 0, replaced)) == ["C.", "D."]


def test_a_level_may_count_through():
    through = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%2)", extra='<w:lvlRestart w:val="0"/>'))
    assert markers((1, 0), (1, 1), (1, 0), (1, 1), numbering=through + num(1, 0)) == ["1.", "1)", "2.", "2)"]


def test_a_legal_level_prints_all_numbers_in_digits():
    legal = abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", extra="<w:isLgl/>"))
    assert markers((1, 0), (1, 1), numbering=legal + num(1, 0)) == ["I.", "1.1"]


def test_a_level_without_its_upper_one_counts_from_that_one_s_start():
    assert markers((1, 2), numbering=PLAN + num(1, 0)) == ["1.1."]


def test_words_around_the_number_belong_to_the_marker():
    assert markers((1, 0), numbering=abstract(0, level(0, "decimal", "Phần %1:")) + num(1, 0)) == ["Phần 1:"]


@pytest.mark.parametrize(
    ("text", "font", "printed"),
    [
        ("-", "Times New Roman", "-"),
        ("\uf02d", "Symbol", "-"),
        ("\uf0b7", "Symbol", "•"),
        ("\uf0a7", "Wingdings", "▪"),
        ("\uf0ee", "Wingdings", "•"),
        ("o", "Courier New", "○"),
        ("+", "Calibri", "+"),
    ],
)
def test_bullets_are_printed_as_characters_that_mean_something(text, font, printed):
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
    assert markers((1, 0), numbering=abstract(0, level(0, "bullet", text, after=fonts)) + num(1, 0)) == [printed]


def test_number_zero_takes_the_style_s_numbering_away():
    styles = (
        '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = para("một", '<w:pStyle w:val="S"/>') + para(
        "không", '<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    document = read_docx(word_file(body, numbering=PLAN + num(1, 0), styles=styles))
    assert [block.marker for block in document.blocks] == ["I.", None]


def test_a_style_tied_to_a_level_prints_that_level():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for name in ("Muc", "Khoan")
    )
    tied = abstract(
        0,
        level(0, "upperRoman", "%1.", extra='<w:pStyle w:val="Muc"/>'),
        level(1, "decimal", "%2.", extra='<w:pStyle w:val="Khoan"/>'),
    )
    body = "".join(para("x", f'<w:pStyle w:val="{name}"/>') for name in ("Muc", "Khoan", "Khoan", "Muc"))
    document = read_docx(word_file(body, numbering=tied + num(1, 0), styles=styles))
    assert [block.marker for block in document.blocks] == ["I.", "1.", "2.", "II."]


def test_a_list_may_lead_to_another_through_a_numbering_style():
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    numbering = PLAN + link + num(1, 1) + num(2, 0)
    document = read_docx(word_file(numbered("x", 1), numbering=numbering, styles=styles))
    assert document.blocks[0].marker == "I."


def test_a_list_that_leads_to_itself_prints_nothing():
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    document = read_docx(word_file(numbered("x", 1), numbering=link + num(1, 1), styles=styles))
    assert document.blocks[0].marker is None


def test_a_list_that_is_not_defined_prints_nothing():
    assert markers((9, 0), numbering=PLAN + num(1, 0)) == [None]


def test_the_indent_of_the_list_level_is_the_paragraph_s():
    indented = abstract(0, level(0, "decimal", "%1.", after='<w:pPr><w:ind w:left="567"/></w:pPr>'))
    document = read_docx(word_file(numbered("x", 1), numbering=indented + num(1, 0)))
    assert document.blocks[0].indent_mm == 10.0


@pytest.mark.parametrize(
    ("number", "form", "printed"),
    [
        (4, "upperRoman", "IV"),
        (19, "lowerRoman", "xix"),
        (1994, "upperRoman", "MCMXCIV"),
        (4000, "upperRoman", "4000"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (0, "upperLetter", "0"),
        (7, "decimalZero", "07"),
        (7, "none", ""),
        (7, "somethingNew", "7"),
    ],
)
def test_number_forms(number, form, printed):
    assert format_number(number, form) == printed
