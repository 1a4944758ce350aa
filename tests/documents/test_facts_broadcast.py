"""Broadcast slots in a table: each column is read for what it heads."""

from pathlib import Path

from app.documents.interpret import interpret
from app.documents.read_file import read_file

SAMPLE = Path(__file__).resolve().parents[2] / "app/samples/chuyen-muc-truyen-hinh.docx"


def test_those_responsible_are_read_from_their_own_column_and_not_from_the_topics():
    broadcast = interpret(read_file(SAMPLE.name, SAMPLE.read_bytes())).broadcast
    assert broadcast is not None
    assert broadcast.slots[0].responsible == "Các ban LĐLĐ tỉnh"
    assert all(slot.responsible and slot.responsible not in " ".join(slot.topics) for slot in broadcast.slots)


FLATTENED = """KẾ HOẠCH
Xây dựng chuyên mục phát sóng năm 2027
I. NỘI DUNG THỰC HIỆN
\tTT
\tThời gian thực hiện
\tNội dung thực hiện
\tĐơn vị thực hiện

\t1
\tTháng 1/2027
\t- Kết quả hoạt động năm 2026.
- Chăm lo Tết.
\tCác Ban LĐLĐ tỉnh

\t2
\tTháng 2/2027
\t- Gương người tốt việc tốt.
\tBan Tổ chức

\t3
\tTháng 3/2027
\t- Nữ công nhân lao động.
\tBan Nữ công

\t4
\tTháng 4/2027
\t- Tháng Công nhân.
\tCác Ban LĐLĐ tỉnh

II. TỔ CHỨC THỰC HIỆN
Chuyên mục phát sóng trên Đài PTTH tỉnh vào 20 giờ 35, Chủ nhật, tuần thứ nhất hằng tháng.
"""


def test_a_table_flattened_to_lines_stands_up_again():
    section = interpret(read_file("x.txt", FLATTENED.encode())).sections[0]
    (table,) = section.tables
    assert [[cell.paragraphs for cell in row] for row in table.rows] == [
        [1] * 4,
        [1, 1, 2, 1],
        [1] * 4,
        [1] * 4,
        [1] * 4,
    ]
    assert section.paragraphs[table.first] == "TT"
