"""What stands in a Word file's paragraphs comes out as it is printed."""

import unicodedata
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.blocks import Align, PageBreak, Paragraph
from app.documents.encodings import tidy
from app.documents.read_docx import read_docx
from tests.documents.word_files import (
    cell,
    numbered,
    packed,
    para,
    parts,
    picture,
    row,
    run,
    table,
    text_box,
    word_file,
)


def paragraphs(body: str, **others: str) -> list[Paragraph]:
    return [block for block in read_docx(word_file(body, **others)).blocks if isinstance(block, Paragraph)]


def texts(body: str, **others: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(body, **others)]


def test_every_paragraph_is_kept_in_order_blank_ones_too():
    assert texts(para("Một") + para() + para("Hai")) == ["Một", "", "Hai"]


def test_decomposed_letters_come_out_composed():
    assert texts(para(unicodedata.normalize("NFD", "Kế hoạch"))) == ["Kế hoạch"]


PRINTED = st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"), exclude_characters="\u2028\u2029"))


@given(st.lists(PRINTED, min_size=1, max_size=5))
def test_any_words_come_out_as_they_went_in(words):
    body = para("chữ có dấu ở đầu") + "".join(para(run(escape(word))) for word in words)
    assert texts(body)[1:] == [tidy(word) for word in words]


def test_a_tone_mark_in_a_run_of_its_own_goes_to_its_letter():
    (read,) = paragraphs(para(run("Kê", "<w:b/>") + run("\u0301 hoạch")))
    assert [(r.text, r.bold) for r in read.runs] == [("Kế", True), (" hoạch", False)]


def test_breaks_tabs_and_hyphens_become_characters():
    inner = (
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
        "<w:softHyphen/><w:t>e\u00adf\u00a0g</w:t><w:cr/><w:t>h</w:t></w:r>"
    )
    assert texts(para(inner)) == ["a\nb\tc-def\u00a0g\nh"]


def test_symbols_are_printed_as_their_unicode_characters():
    inner = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    assert texts(para(inner)) == ["≥ 5 ✓"]


def test_neighbouring_runs_in_one_dress_are_one_run():
    (read,) = paragraphs(para(run("Kế ") + run("hoạch") + run(" số", "<w:b/>")))
    assert [r.text for r in read.runs] == ["Kế hoạch", " số"]


@pytest.mark.parametrize(
    ("properties", "dress"),
    [
        ("<w:b/>", (True, False, False)),
        ('<w:b w:val="0"/><w:i/>', (False, True, False)),
        ('<w:u w:val="single"/>', (False, False, True)),
        ('<w:u w:val="none"/>', (False, False, False)),
    ],
)
def test_direct_letter_properties(properties, dress):
    (read,) = paragraphs(para(run("x", properties)))
    assert (read.runs[0].bold, read.runs[0].italic, read.runs[0].underline) == dress


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="LoopA"><w:basedOn w:val="LoopB"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="LoopB"><w:basedOn w:val="LoopA"/><w:rPr><w:b/></w:rPr></w:style>
"""


def styled(style: str, content: str = "x") -> Paragraph:
    return paragraphs(para(content, f'<w:pStyle w:val="{style}"/>'), styles=STYLES)[0]


def test_bold_is_inherited_through_paragraph_styles():
    assert styled("Child").runs[0].bold


def test_a_bold_character_style_upon_a_bold_paragraph_style_is_plain():
    assert not styled("Child", run("x", '<w:rStyle w:val="Strong"/>')).runs[0].bold


def test_direct_bold_stays_bold_upon_a_bold_style():
    assert styled("Child", run("x", "<w:b/>")).runs[0].bold


def test_the_default_paragraph_style_speaks_where_none_is_named():
    assert paragraphs(para("x"), styles=STYLES)[0].align is Align.JUSTIFY


def test_size_comes_from_the_document_defaults():
    assert paragraphs(para("x"), styles=STYLES)[0].size == 14.0


def test_the_outline_level_counts_from_one():
    assert styled("Child").style_level == 2


def test_text_that_is_expressly_no_heading_has_level_zero():
    (read,) = paragraphs(para("x", '<w:pStyle w:val="Child"/><w:outlineLvl w:val="9"/>'), styles=STYLES)
    assert read.style_level == 0


def test_text_that_says_nothing_of_its_level_has_none():
    assert paragraphs(para("x"), styles=STYLES)[0].style_level is None


def test_a_heading_style_has_its_level_by_its_name():
    assert styled("Muc").style_level == 3


def test_styles_based_on_each_other_end_somewhere():
    assert (styled("LoopA").runs[0].bold, styled("LoopA").runs[0].italic) == (True, True)


def test_alignment_and_indent_are_read():
    (read,) = paragraphs(para("x", '<w:ind w:left="567"/><w:jc w:val="center"/>'))
    assert (read.align, read.indent_mm) == (Align.CENTRE, 10.0)


def test_capitals_as_a_letter_property_are_printed_capitals():
    assert texts(para(run("Kế hoạch", "<w:caps/>"))) == ["KẾ HOẠCH"]


def test_hyperlinks_and_content_controls_give_their_text():
    body = para(
        f'<w:hyperlink r:id="rId77">{run("một ")}</w:hyperlink><w:smartTag>{run("hai ")}</w:smartTag>'
        f"<w:sdt><w:sdtContent>{run('ba')}</w:sdtContent></w:sdt>"
    )
    assert texts(body + f"<w:sdt><w:sdtContent>{para('bốn')}</w:sdtContent></w:sdt>") == ["một hai ba", "bốn"]


def test_tracked_insertions_stay_and_deletions_go():
    body = para(f"{run('giữ ')}<w:ins>{run('thêm')}</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>")
    document = read_docx(word_file(body))
    assert document.blocks[0].text == "giữ thêm"
    assert len(document.remarks) == 2


def test_a_paragraph_whose_mark_is_deleted_flows_into_the_next():
    first = para("Kế ", "<w:rPr><w:del/></w:rPr>")
    assert texts(first + para("hoạch")) == ["Kế hoạch"]


def test_a_field_shows_its_result_and_not_its_instruction():
    inner = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("22/6")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f'<w:fldSimple w:instr="PAGE">{run("/2020")}</w:fldSimple>'
    )
    assert texts(para(inner)) == ["22/6/2020"]


def test_a_field_left_open_hides_nothing_of_the_next_paragraph():
    body = para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + para("còn")
    assert texts(body) == ["", "còn"]


def test_a_text_box_is_read_once_at_its_place():
    body = para("trước") + para(text_box(para("LIÊN ĐOÀN LAO ĐỘNG")) + run("cùng đoạn")) + para("sau")
    assert texts(body) == ["trước", "LIÊN ĐOÀN LAO ĐỘNG", "cùng đoạn", "sau"]


def test_a_text_box_anchored_after_words_follows_them():
    assert texts(para(run("chữ") + text_box(para("trong khung")))) == ["chữ", "trong khung"]


def test_alternatives_of_a_run_are_read_once():
    inner = (
        f"<mc:AlternateContent><mc:Choice Requires='w14'>{run('mới')}</mc:Choice>"
        f"<mc:Fallback>{run('cũ')}</mc:Fallback></mc:AlternateContent>"
    )
    assert texts(para(inner)) == ["mới"]


def test_hidden_text_is_dropped_with_a_remark():
    document = read_docx(word_file(para(run("thấy") + run("ẩn", "<w:vanish/>"))))
    assert document.blocks[0].text == "thấy"
    assert "ẩn" in document.remarks[0]


def test_comments_are_dropped_with_a_remark():
    document = read_docx(word_file(para(run("chữ") + '<w:r><w:commentReference w:id="0"/></w:r>')))
    assert "1 nhận xét" in document.remarks[0]


def test_footnotes_are_numbered_in_the_order_of_their_references():
    reference = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{para("---")}</w:footnote>'
        f'<w:footnote w:id="2">{para("hai")}</w:footnote><w:footnote w:id="3">{para("ba")}</w:footnote>'
    )
    body = para(run("A") + reference.format(3) + run(" B") + reference.format(2))
    document = read_docx(word_file(body, footnotes=notes))
    assert document.blocks[0].text == "A[1] B[2]"
    assert document.footnotes == ("ba", "hai")


def test_headers_in_use_are_kept_apart_from_the_text():
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    document = read_docx(word_file(para("chữ") + section, header1=para("LĐLĐ TỈNH")))
    assert document.headers == ("LĐLĐ TỈNH",)
    assert [block.text for block in document.blocks] == ["chữ"]


def test_a_header_with_only_the_page_number_says_nothing():
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    assert read_docx(word_file(para("chữ") + section, header1=para("2"))).headers == ()


def kinds(body: str) -> list[str]:
    return ["|" if isinstance(block, PageBreak) else block.text for block in read_docx(word_file(body)).blocks]


def test_a_page_break_in_a_paragraph_divides_it():
    assert kinds(para('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>')) == ["a", "|", "b"]


def test_a_paragraph_with_nothing_but_a_page_break_is_a_page_break():
    assert kinds(para("a") + para('<w:r><w:br w:type="page"/></w:r>') + para("b")) == ["a", "|", "b"]


def test_a_paragraph_may_ask_for_a_new_page_before_itself():
    assert kinds(para("a") + para("b", "<w:pageBreakBefore/>")) == ["a", "|", "b"]


@pytest.mark.parametrize(("kind", "expected"), [("nextPage", ["a", "|", "b"]), ("continuous", ["a", "b"])])
def test_a_section_begins_as_its_own_properties_say(kind, expected):
    body = para("a", "<w:sectPr/>") + para("b") + f'<w:sectPr><w:type w:val="{kind}"/></w:sectPr>'
    assert kinds(body) == expected


def test_strict_files_are_read_like_transitional_ones():
    numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    files = parts(numbered("MỤC ĐÍCH", 1), numbering=numbering)
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in files.items()
    }
    assert read_docx(packed(strict)) == read_docx(packed(files))


def legacy(text: str, font: str) -> str:
    return run(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')


def test_words_in_a_tcvn3_font_are_converted():
    document = read_docx(word_file(para(legacy("Liªn ®oµn Lao ®éng tØnh", ".VnTime"))))
    assert document.blocks[0].text == "Liên đoàn Lao động tỉnh"
    assert "TCVN3" in document.remarks[0]


def test_a_tcvn3_capitals_font_prints_capitals():
    assert texts(para(legacy("kÕ ho¹ch", ".VnTimeH"))) == ["KẾ HOẠCH"]


def test_words_in_a_vni_font_are_converted_across_runs():
    assert texts(para(legacy("KE", "VNI-Times") + legacy("Á HOAÏCH", "VNI-Times"))) == ["KẾ HOẠCH"]


def test_unicode_words_in_a_legacy_font_stay():
    assert texts(para(legacy("Kế hoạch của tỉnh", ".VnTime"))) == ["Kế hoạch của tỉnh"]


def test_legacy_places_in_the_private_area_are_converted():
    moved = "".join(chr(0xF000 + ord(letter)) if ord(letter) > 0xA0 else letter for letter in "C«ng ®oµn")
    assert texts(para(legacy(moved, ".VnTime"))) == ["Công đoàn"]


def test_a_file_in_8_bit_letters_under_a_unicode_font_is_converted():
    body = para("C«ng ®oµn c¬ së, Ban Th\u00adêng vô") + table(row(cell("Liªn ®oµn Lao ®éng tØnh")))
    document = read_docx(word_file(body))
    assert document.blocks[0].text == "Công đoàn cơ sở, Ban Thường vụ"
    assert document.blocks[1].rows[0][0].paragraphs[0].text == "Liên đoàn Lao động tỉnh"
    assert "TCVN3" in document.remarks[0]


def test_a_theme_font_goes_before_a_named_one():
    fonts = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>'
    assert texts(para(run("µ", fonts))) == ["µ"]


def test_pictures_beside_text_are_remarked_on():
    assert "hình ảnh" in read_docx(word_file(para(run("chữ") + picture()))).remarks[0]
