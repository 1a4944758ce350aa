"""The A4 preview: the same blocks as the Word file, escaped, with classes that the stylesheet knows."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import app
from app.documents.blocks import Align, Cell, Document, Heading, ListTable, PageBreak, Run, Table, paragraph
from app.documents.blocks import Paragraph as Line
from app.documents.compose import compose_allocations, compose_plan
from app.documents.draft import PlanDraft
from app.documents.style import PARTY_STYLE, TRADE_UNION_STYLE
from app.documents.write_html import write_html
from tests.documents.plans import plan_with_facts, small_plan

STYLE = TRADE_UNION_STYLE
STYLESHEET = Path(app.__file__).parent / "static" / "document.css"
HOSTILE = "<script>alert(1)</script> & \"x\" onclick='y'"
VOID = {"br", "hr", "col"}


class Elements(HTMLParser):
    """Tags with their attributes, the text, and whether tags are closed in order."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.words, self.open = [], [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.extend(attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def preview(*blocks, style=STYLE):
    return write_html(Document(tuple(blocks)), style)


def plan_preview(draft=None, style=STYLE):
    return write_html(compose_plan(draft or small_plan(), style=style), style)


def test_every_tag_is_closed_in_order():
    assert Elements(plan_preview()).open == []


def test_there_is_no_inline_style_and_no_script():
    elements = Elements(plan_preview())
    names = {name for name, _ in elements.attributes}
    assert "script" not in elements.tags
    assert not any(name == "style" or name.startswith("on") for name in names)


def hostile_plan():
    plan = small_plan()
    plan.title = plan.issuing_body = plan.superior_body = plan.place = plan.symbol = HOSTILE
    plan.sections[0].heading = plan.sections[0].marker = HOSTILE
    plan.sections[1].paragraphs = [HOSTILE] * 5
    plan.recipients = plan.addressees = plan.footnotes = plan.signature.lines = [HOSTILE]
    plan.signature.signer = plan.annexes[0].label = plan.annexes[0].title = plan.annexes[0].reference = HOSTILE
    return plan


def test_nothing_that_was_typed_becomes_markup():
    elements = Elements(plan_preview(hostile_plan()))
    assert "script" not in elements.tags
    assert not any(name.startswith("on") for name, _ in elements.attributes)
    assert "".join(elements.words).count("<script>alert(1)</script>") >= 15


def test_every_class_has_its_look_in_the_stylesheet():
    known = set(re.findall(r"\.([a-z][a-z0-9-]*)", STYLESHEET.read_text()))
    for html in (plan_preview(hostile_plan()), plan_preview(style=PARTY_STYLE), preview(PageBreak())):
        used = {name for key, value in Elements(html).attributes if key == "class" for name in value.split()}
        assert used <= known


def test_the_words_stand_in_the_order_of_the_document():
    words = " ".join("".join(Elements(plan_preview()).words).split())
    wanted = [
        "CÔNG ĐOÀN NGÀNH VÍ DỤ", "Độc lập - Tự do - Hạnh phúc", "Số: 07/KH-CĐN", "KẾ HOẠCH", "Tổ chức Hội nghị",
        "Thực hiện chương trình", "I. MỤC ĐÍCH, YÊU CẦU", "1. Biểu dương", "2. Thời gian", ": 8 giờ", "Chuẩn bị hội trường",
        "Trên đây là Kế hoạch", "- Lưu: VT.", "TM. BAN THƯỜNG VỤ", "Nguyễn Thị Mẫu", "Phụ lục I", "Danh sách gửi sau.",
    ]  # fmt: skip
    places = [words.index(text) for text in wanted]
    assert places == sorted(places)


def test_headings_of_the_text_begin_below_the_pages_own():
    assert '<h2 class="heading">I. NỘI DUNG</h2>' in preview(Heading(1, "I.", "NỘI DUNG"))


def test_headings_never_leave_the_six_that_html_has():
    assert "<h6" in preview(Heading(9, "a)", "Sâu"))


def test_header_cells_are_column_headings():
    html = preview(Table(((Cell((paragraph("TT"),)),), (Cell((paragraph("1"),)),)), header_rows=1))
    assert '<th scope="col"><p class="align-justify">TT</p></th>' in html
    assert "<tbody><tr><td>" in html


def test_merged_cells_say_how_far_they_reach():
    html = preview(Table(((Cell((paragraph("a"),), colspan=2, rowspan=3),),)))
    assert '<td colspan="2" rowspan="3">' in html


def test_a_long_list_is_a_table():
    html = preview(ListTable(("TT", "Tên"), [["1", "A & B"]], aligns=(Align.CENTRE,)))
    assert '<td><p class="align-center">1</p></td><td><p class="align-left">A &amp; B</p></td>' in html


def test_line_breaks_and_letters_are_kept():
    html = preview(Line((Run("một\nhai", bold=True, italic=True),)))
    assert "<i><b>một<br>hai</b></i>" in html


def test_each_annex_is_a_sheet_of_its_own():
    assert Elements(plan_preview()).tags.count("section") == 2


@pytest.mark.parametrize(("style", "is_shown"), [(STYLE, True), (PARTY_STYLE, False)], ids=["state", "party"])
def test_the_state_title_follows_the_style(style, is_shown):
    html = plan_preview(PlanDraft(title="Thử"), style)
    assert ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in html) is is_shown


def test_side_documents_are_previewed_too():
    html = write_html(compose_allocations(plan_with_facts(), style=STYLE), STYLE)
    assert Elements(html).open == []
    assert "Nơi nhận" not in html
