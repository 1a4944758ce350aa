"""Generated plans for property tests: numbered trees, bullets, tables, annexes, and sentences that state facts.

The texts say nothing but what the strategies know: neutral phrases carry no date, number or body, and each fact
comes with the sentence that states it.
"""

import datetime as dt

from hypothesis import strategies as st

from app.documents.draft import (
    DraftAnnex,
    DraftCell,
    DraftSection,
    DraftSignature,
    DraftTable,
    PlanDraft,
)

PHRASES = (
    "nâng cao chất lượng", "đổi mới nội dung", "phát huy tinh thần đoàn kết", "lan tỏa gương sáng", "giữ vững nền nếp",
    "chăm lo đời sống", "khơi dậy lòng yêu nghề", "an toàn & hiệu quả", "thiết thực, tiết kiệm", "gắn với phong trào thi đua",
    "“Giỏi việc, yêu nghề”", "nhân rộng cách làm hay", "bảo đảm trang trọng", "bồi dưỡng kỹ năng", "khích lệ sáng kiến",
    "tạo khí thế sôi nổi", "hướng về người lao động", "coi trọng thực chất", "kết hợp hài hòa", "chuẩn bị chu đáo",
)  # fmt: skip
PROVINCES = ("Mẫu", "Ví Dụ", "Thử Nghiệm")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII")
LETTERS = "abcdđegh"
SCHEMES = (("roman", "arabic", "decimal"), ("roman", "arabic", "lower"), ("arabic", "decimal", "lower"))

phrases = st.sampled_from(PHRASES)


@st.composite
def wordings(draw, least=2, most=8):
    """Phrases joined into one, with a capital at the beginning and no end."""
    text = ", ".join(draw(st.lists(phrases, min_size=least, max_size=most)))
    return text[0].upper() + text[1:]


@st.composite
def sentences(draw):
    """One or two sentences, long enough to be nothing but text."""
    parts = draw(st.lists(wordings(5, 9), min_size=2, max_size=3))
    return ". ".join(parts) + "."


@st.composite
def short_texts(draw):
    """A numbered line that could be taken for a heading, but for its letters."""
    return draw(wordings(1, 6)) + draw(st.sampled_from((".", ";", ":", "")))


@st.composite
def bullets(draw):
    """A bulleted line."""
    mark = draw(st.sampled_from(("-", "+", "•")))
    return f"{mark} {draw(wordings())}{draw(st.sampled_from((';', '.')))}"


@st.composite
def headings(draw, level):
    """Short words without an end; in capitals at the highest level."""
    text = draw(wordings(1, 2)).strip("“”")
    return text.upper() if level == 1 else text


def marker(kind, numbers):
    """The printed marker of the section with these numbers from the top."""
    last = numbers[-1]
    if kind == "roman":
        return f"{ROMAN[last - 1]}."
    if kind == "arabic":
        return f"{last}."
    if kind == "decimal":
        return f"{numbers[-2]}.{last}."
    return f"{LETTERS[last - 1]})"


@st.composite
def tables(draw, first):
    """A bordered table with a header row, and the texts of its cells."""
    columns = draw(st.integers(2, 5))
    rows = draw(st.integers(1, 4))
    merged = draw(st.booleans())
    widths = draw(st.lists(st.integers(120, 320).map(lambda tenths: tenths / 10), min_size=columns, max_size=columns))
    texts, layout = [], []
    for row in range(rows + 1):
        cells = []
        for _ in range(columns):
            count = 1 if row == 0 else draw(st.integers(1, 2))
            texts.extend(draw(st.lists(wordings(1, 3), min_size=count, max_size=count)))
            cells.append(DraftCell(paragraphs=count))
        layout.append(cells)
    if merged:
        _merge(layout, texts, rows)
    return DraftTable(first=first, rows=layout, header_rows=1, widths_mm=widths), texts


def _merge(layout, texts, rows):
    """One name over the first two columns, and the first cell of the table's body over all its rows."""
    layout[0][:2] = [DraftCell(colspan=2)]
    del texts[1]
    layout[1][0] = layout[1][0].model_copy(update={"rowspan": rows})
    start = len(layout[0])
    for row in layout[1:]:
        if row is not layout[1]:
            del texts[start : start + row[0].paragraphs]
            del row[0]
        start += sum(cell.paragraphs for cell in row)


@st.composite
def bodies(draw, *, filled=False):
    """Paragraphs of a section and its tables."""
    paragraphs = draw(st.lists(st.one_of(sentences(), bullets()), min_size=int(filled), max_size=4))
    if draw(st.integers(0, 5)):
        return paragraphs, []
    table, texts = draw(tables(len(paragraphs)))
    return [*paragraphs, *texts, *draw(st.lists(sentences(), max_size=1))], [table]


@st.composite
def numbers_of(draw, most, least=0):
    """The numbers of a series: 1, 2, 3 …, now and then with one left out."""
    count = draw(st.integers(least, most))
    gap = draw(st.sampled_from((0, 0, 0, 1, 2, 3)))
    return [number if not gap or number < gap else number + 1 for number in range(1, count + 1)]


@st.composite
def sections(draw, kinds, numbers=(), depth=1):
    """A numbered section and all below it."""
    kind = kinds[depth - 1]
    section = DraftSection(level=depth, marker=marker(kind, numbers))
    form = draw(st.sampled_from(("heading", "run_in", "text"))) if depth > 1 else "heading"
    children = draw(numbers_of(3)) if form == "heading" and depth < len(kinds) else []
    paragraphs, section.tables = draw(bodies(filled=form == "heading" and not children))
    opening = []
    if form == "text":
        opening = [draw(st.one_of(sentences(), short_texts()))]
    else:
        section.heading = draw(headings(depth))
        section.run_in = form == "run_in"
        if section.run_in:
            opening = [f"{section.heading}: {draw(wordings(3, 6))}."]
    section.paragraphs = opening + paragraphs
    for table in section.tables:
        table.first += len(opening)
    section.children = [draw(sections(kinds, (*numbers, number), depth + 1)) for number in children]
    return section


@st.composite
def outlines(draw, kinds=None):
    """The sections of a plan under one scheme."""
    kinds = kinds or draw(st.sampled_from(SCHEMES))
    return [draw(sections(kinds, (number,))) for number in draw(numbers_of(4, least=1))]


@st.composite
def letterheads(draw):
    """What the head says, each part known or not."""
    province = draw(st.sampled_from(PROVINCES))
    known = draw(st.booleans())
    days = st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))
    addressees = ("Các công đoàn cơ sở", "Các ban, văn phòng", "Công đoàn ngành Y tế")
    return {
        "addressees": draw(st.lists(st.sampled_from(addressees), unique=True, max_size=3)),
        "document_type": "KẾ HOẠCH",
        "superior_body": draw(st.sampled_from((None, "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"))) if known else None,
        "issuing_body": f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {province.upper()}" if known else None,
        "number": draw(st.one_of(st.none(), st.integers(1, 1200).map(lambda number: f"{number:02}"))),
        "symbol": draw(st.sampled_from(("KH-LĐLĐ", "KH-CĐN", "KH-BTV", "KH/TU"))),
        "place": draw(st.sampled_from((None, province))),
        "issued_on": draw(st.one_of(st.none(), days)),
        "title": f"Tổ chức hoạt động {draw(wordings(1, 4)).lower()}",
    }


@st.composite
def endings(draw):
    """Closing words, recipients and signature."""
    places = ("Các công đoàn cơ sở", "Đảng ủy; Ban Giám đốc", "Cổng thông tin điện tử", "Lưu: VT, VP")
    posts = (["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], ["PHÓ CHỦ TỊCH THƯỜNG TRỰC"])
    is_signed = draw(st.booleans())
    lines = ["TM. BAN THƯỜNG VỤ", *draw(st.sampled_from(posts))]
    end = draw(st.sampled_from((".", "./.")))
    return {
        "closing": DraftSection(level=0, paragraphs=[f"Trên đây là Kế hoạch {draw(wordings()).lower()}{end}"]),
        "recipients": draw(st.lists(st.sampled_from(places), unique=True, max_size=4)),
        "signature": DraftSignature(lines=lines, signer="Nguyễn Thị Mẫu") if is_signed else DraftSignature(),
    }


@st.composite
def annexes(draw, number):
    """An annex with its title and a body that a table may fill."""
    paragraphs, found = draw(bodies(filled=True))
    return DraftAnnex(
        label=f"Phụ lục {ROMAN[number]}",
        title=draw(wordings(1, 2)).strip("“”").upper(),
        reference=draw(st.sampled_from((None, "(Kèm theo Kế hoạch này)"))),
        body=DraftSection(level=0, paragraphs=paragraphs, tables=found),
    )


@st.composite
def plan_texts(draw):
    """A plan whose text states no facts but those of its head and end."""
    count = draw(st.integers(0, 2))
    plan = PlanDraft(
        **draw(letterheads()),
        **draw(endings()),
        preamble=DraftSection(level=0, paragraphs=draw(st.lists(sentences(), max_size=2))),
        sections=draw(outlines()),
        annexes=[draw(annexes(number)) for number in range(count)],
    )
    plan.footnotes = [f"{text}." for text in draw(st.lists(wordings(), max_size=2))]
    closing = "".join(f" [{number}]" for number in range(1, len(plan.footnotes) + 1))
    plan.closing.paragraphs[0] = plan.closing.paragraphs[0].replace("Kế hoạch", f"Kế hoạch{closing}", 1)
    return plan
