"""Word files gone wrong, each made from its number alone, so that one that hurts can be made again."""

import io
import random
import warnings
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lxml import etree

from tests.documents.word_files import (
    WORD,
    abstract,
    borders,
    cell,
    level,
    num,
    numbered,
    para,
    row,
    run,
    table,
    text_box,
    word_file,
)

SEED = 20_200_622
SAMPLES = Path(__file__).parent / "samples"
LARGEST_BASE = 60_000  # bytes; larger samples only make the run longer
XML_PARTS = (".xml", ".rels")
VALUES = (
    "", "0", "-1", "1", "9", "63", "64", "255", "32768", "99999999999999999999", "1e308", "NaN", "-0", "0x10", " 1 ",
    "true", "none", "nil", "restart", "continue", "page", "begin", "separate", "end", "upperRoman", "lowerLetter",
    "bullet", "%1.%2.%3.%4.%5.%6.%7.%8.%9", "%%%", "rId1", "word/document.xml", "../../etc/passwd", ".VnTimeH",
    "VNI-Times", "Symbol", "\u0301", "Ế\u0323\u0309", "A" * 200_000,
)  # fmt: skip
TAGS = (
    "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "hyperlink", "txbxContent", "pPr", "rPr",
    "numPr", "sectPr", "fldChar", "instrText", "footnoteReference", "tab", "br", "sym", "pict", "drawing", "body",
    "style", "abstractNum", "num", "lvl", "gridSpan", "vMerge",
)  # fmt: skip
TEXTS = (
    "", " ", "\u00a0", "I.", "1.", "a)", "-", "KẾ HOẠCH", "Nơi nhận:", "Số: /KH-LĐLĐ", "Căn cứ", "Điều 1.",
    "trước ngày 31/02/2020", "ngày 99 tháng 99 năm 0000", "từ 5 đến 3 đại biểu", "100000000000000000000 đại biểu",
    "((((((((((", '""""""', "“““", "*" * 3000, "1." * 3000, "; " * 3000, "đại biểu " * 5000, "\u0301" * 5000,
    "2020" * 4000, "- " * 4000, "/" * 5000, "\n" * 500, "ngày 1/1/2020, " * 1500, "A" * 300_000, "(" * 3000,
)  # fmt: skip


def mutant(number: int) -> bytes:
    """The file with this number: a base, changed once or a few times."""
    chance = random.Random(SEED + number)
    data = chance.choice(bases())
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice(MUTATIONS)(data, chance)
    return data


@cache
def bases() -> tuple[bytes, ...]:
    """The sound files that the mutants come from."""
    samples = (path.read_bytes() for path in sorted(SAMPLES.glob("*.docx")))
    return (rich_file(), plan_file(), *(data for data in samples if len(data) <= LARGEST_BASE))


def rich_file() -> bytes:
    """A small file with something of everything."""
    field = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    merged = table(
        row(
            cell("a", '<w:vMerge w:val="restart"/>'), cell("b", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>"
        ),
        row(cell("", "<w:vMerge/>"), cell(table(row(cell("trong"))) + para()), cell("d")),
        properties=borders("single"),
        widths=(1000, 2000, 3000),
    )
    body = (
        para(text_box(para("LIÊN ĐOÀN LAO ĐỘNG")))
        + para(run("KẾ HOẠCH", "<w:b/>"), '<w:jc w:val="center"/>')
        + numbered("MỤC ĐÍCH", 1)
        + numbered("Yêu cầu", 1, 1)
        + numbered("chi tiết", 2, 2)
        + para("Mục", '<w:pStyle w:val="Muc"/>')
        + para(field + run("22/6/2020"))
        + merged
        + para(run("A") + '<w:r><w:footnoteReference w:id="1"/><w:br w:type="page"/><w:t>sau</w:t></w:r>')
        + para(
            run("Liªn ®oµn", '<w:rFonts w:hAnsi=".VnTime"/>') + run("Coâng ñoaøn", '<w:rFonts w:hAnsi="VNI-Times"/>')
        )
        + para("<w:ins>" + run("thêm") + "</w:ins><w:del>" + run("bớt") + "</w:del>", "<w:sectPr/>")
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>'
    )
    return word_file(
        body,
        styles=(
            '<w:style w:type="paragraph" w:default="1" w:styleId="Goc"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/><w:pPr><w:numPr><w:numId w:val="2"/>'
            '</w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        ),
        numbering=abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"))
        + num(1, 0)
        + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>'),
        footnotes=f'<w:footnote w:id="1">{para("Chú thích")}</w:footnote>',
        header1=para("LĐLĐ"),
    )


def plan_file() -> bytes:
    """A small plan, for what interpretation does with a changed text."""
    lines = (
        "Số: 57/KH-LĐLĐ", "Ninh Bình, ngày 05 tháng 3 năm 2024", "KẾ HOẠCH", "Tổ chức Hội nghị tuyên dương điển hình",
        "Căn cứ Chương trình số 12/CTr-LĐLĐ ngày 10/01/2024 của Ban Thường vụ;", "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Biểu dương điển hình.", "II. THỜI GIAN, ĐỊA ĐIỂM", "- 08 giờ ngày 22/6/2024 tại Hội trường.",
        "III. THÀNH PHẦN", "Khoảng 150 đại biểu, trong đó 70% điển hình:", "- Công đoàn ngành Y tế: 10 đại biểu.",
        "IV. TỔ CHỨC THỰC HIỆN", "1. Ban Tuyên giáo: gửi danh sách về Văn phòng trước ngày 10/6/2024.",
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Trần Văn Mẫu",
    )  # fmt: skip
    return word_file("".join(para(line) for line in lines))


def _flip_bytes(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 50))):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _insert_bytes(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.randbytes(chance.choice((1, 100, 5000))) + data[place:]


def _entries(change: Callable[[list[tuple[str, bytes]], random.Random], None]) -> Callable[..., bytes]:
    """A mutation of the list of parts; a file that is no zip any more is only shaken further."""

    def mutation(data: bytes, chance: random.Random) -> bytes:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                entries = [(info.filename, archive.read(info)) for info in archive.infolist()]
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, zipfile.zlib.error):
            return _flip_bytes(data, chance)
        if not entries:
            return data
        change(entries, chance)
        return zipped(entries)

    return mutation


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    """A zip of these entries in this order, double names too."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a double name is meant
        for name, content in entries:
            info = zipfile.ZipInfo(name or "x")
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as stream:
                stream.write(content)
    return buffer.getvalue()


@_entries
def _remove_entry(entries: list[tuple[str, bytes]], chance: random.Random) -> None:
    del entries[chance.randrange(len(entries))]


@_entries
def _double_entry(entries: list[tuple[str, bytes]], chance: random.Random) -> None:
    name, content = chance.choice(entries)
    entries.append((chance.choice((name, name.upper(), name + "2", "../" + name, "word/" + name)), content))


@_entries
def _swap_contents(entries: list[tuple[str, bytes]], chance: random.Random) -> None:
    one, other = chance.randrange(len(entries)), chance.randrange(len(entries))
    first, second = entries[one], entries[other]
    entries[one], entries[other] = (first[0], second[1]), (second[0], first[1])


@_entries
def _shake_part(entries: list[tuple[str, bytes]], chance: random.Random) -> None:
    """Bytes of a part, changed before it is packed: they get past the checksum."""
    place = chance.randrange(len(entries))
    name, content = entries[place]
    at = chance.randrange(len(content) + 1)
    junk = chance.choice(
        (b"<", b"&", b"]]>", b"\x00", b"&#x0;", b"<!DOCTYPE a []>", b"<w:p>", b"</w:p>", b"\xff\xfe", b"?>")
    )
    changed = (
        content[:at] + junk + content[at:],
        content[:at],
        content.replace(b"UTF-8", chance.choice((b"UTF-16", b"UTF-7", b"latin-1", b"nonsense"))),
        _flip_bytes(content, chance),
        content * 2,
    )
    entries[place] = (name, chance.choice(changed))


def _xml(change: Callable[[list[etree._Element], random.Random], None]) -> Callable[..., bytes]:
    """A mutation of the elements of one XML part; the document itself is chosen as often as all others."""

    @_entries
    def mutation(entries: list[tuple[str, bytes]], chance: random.Random) -> None:
        wanted = [place for place, (name, _) in enumerate(entries) if name.endswith(XML_PARTS)]
        main = [place for place in wanted if entries[place][0] == "word/document.xml"]
        if not wanted:
            return
        place = chance.choice(main) if main and chance.random() < 0.5 else chance.choice(wanted)
        name, content = entries[place]
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
        except (etree.XMLSyntaxError, ValueError):
            return
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        for _ in range(chance.choice((1, 1, 3, 10))):
            change(elements, chance)
        entries[place] = (name, etree.tostring(root))

    return mutation


@_xml
def _remove_element(elements: list[etree._Element], chance: random.Random) -> None:
    element = chance.choice(elements)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


@_xml
def _copy_element(elements: list[etree._Element], chance: random.Random) -> None:
    source, target = chance.choice(elements), chance.choice(elements)
    copy = etree.fromstring(etree.tostring(source, with_tail=False))
    if len(etree.tostring(copy)) < 200_000:
        target.insert(chance.randrange(len(target) + 1), copy)


@_xml
def _move_element(elements: list[etree._Element], chance: random.Random) -> None:
    source, target = chance.choice(elements), chance.choice(elements)
    if source.getparent() is not None and source not in {target, *target.iterancestors()}:
        target.append(source)


@_xml
def _rename_element(elements: list[etree._Element], chance: random.Random) -> None:
    chance.choice(elements).tag = f"{{{WORD}}}{chance.choice(TAGS)}"


@_xml
def _change_attribute(elements: list[etree._Element], chance: random.Random) -> None:
    element = chance.choice([element for element in elements if element.attrib] or elements)
    name = chance.choice(list(element.attrib) or [f"{{{WORD}}}val"])
    element.set(name, chance.choice(VALUES))


@_xml
def _borrow_attribute(elements: list[etree._Element], chance: random.Random) -> None:
    """A value of one element for another: links in circles, styles based on themselves."""
    with_some = [element for element in elements if element.attrib] or elements
    one, other = chance.choice(with_some), chance.choice(with_some)
    for name in list(one.attrib)[:1]:
        one.set(name, chance.choice(list(other.attrib.values()) or ["1"]))


@_xml
def _change_text(elements: list[etree._Element], chance: random.Random) -> None:
    texts = [element for element in elements if element.text]
    if texts:
        element = chance.choice(texts)
        text = chance.choice(TEXTS)
        element.text = chance.choice((text, (element.text or "") + text, text + (element.text or "")))


@_xml
def _nest(elements: list[etree._Element], chance: random.Random) -> None:
    """One element within itself many times over."""
    element = chance.choice(elements)
    names = chance.choice(
        (
            ("tbl", "tr", "tc"),
            ("sdt", "sdtContent"),
            ("ins",),
            ("hyperlink",),
            ("p", "r", "pict", "txbxContent"),
            ("smartTag",),
        )
    )
    inner = element
    for turn in range(chance.choice((20, 150, 900, 3000))):
        inner = etree.SubElement(inner, f"{{{WORD}}}{names[turn % len(names)]}")
    text = etree.SubElement(etree.SubElement(etree.SubElement(inner, f"{{{WORD}}}p"), f"{{{WORD}}}r"), f"{{{WORD}}}t")
    text.text = "sâu"


@_xml
def _multiply(elements: list[etree._Element], chance: random.Random) -> None:
    """Very many of one thing."""
    element = chance.choice(elements)
    parent = element.getparent()
    copy = etree.tostring(element, with_tail=False)
    if parent is None or len(copy) > 3_000 or len(elements) > 20_000:
        return
    for _ in range(chance.choice((50, 1_000))):
        parent.append(etree.fromstring(copy))


@_xml
def _circle(elements: list[etree._Element], chance: random.Random) -> None:
    """Styles based on each other, lists that lead to each other."""
    root = elements[0]
    ids = [style.get(f"{{{WORD}}}styleId") for style in root.iter(f"{{{WORD}}}style")] or ["Muc"]
    for style in root.iter(f"{{{WORD}}}style"):
        based = style.find(f"{{{WORD}}}basedOn")
        if based is None:
            based = etree.SubElement(style, f"{{{WORD}}}basedOn")
        based.set(f"{{{WORD}}}val", chance.choice(ids) or "")
    for design in root.iter(f"{{{WORD}}}abstractNum"):
        etree.SubElement(design, f"{{{WORD}}}numStyleLink").set(f"{{{WORD}}}val", chance.choice(("Muc", "Goc")))
        for depth in list(design.iter(f"{{{WORD}}}lvl"))[: chance.choice((0, 9))]:
            design.remove(depth)


MUTATIONS = (
    _flip_bytes, _truncate, _insert_bytes, _remove_entry, _double_entry, _swap_contents, _shake_part, _shake_part,
    _remove_element, _remove_element, _copy_element, _move_element, _rename_element, _change_attribute,
    _change_attribute, _borrow_attribute, _change_text, _change_text, _change_text, _nest, _multiply, _circle,
)  # fmt: skip
