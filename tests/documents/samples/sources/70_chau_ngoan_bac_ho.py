"""A youth union: a congress of good children; numbers per unit in a long sentence, teachers in charge, in brackets."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỈNH ĐOÀN TRÚC GIẢ",
    issuing_body="HỘI ĐỒNG ĐỘI TỈNH",
    state_title=("ĐOÀN TNCS HỒ CHÍ MINH",),
    number="15",
    symbol="KH/HĐĐ",
    number_line="Số: 15-KH/HĐĐ",
    place="Trúc Giả",
    issued_on="2025-03-03",
    date_line="Trúc Giả, ngày 03 tháng 3 năm 2025",
    title="Tổ chức Đại hội Cháu ngoan Bác Hồ tỉnh Trúc Giả lần thứ X năm 2025",
    recipients=(
        "Hội đồng Đội Trung ương",
        "Ban Thường vụ Tỉnh đoàn",
        "Hội đồng Đội các huyện, thành phố",
        "Lưu: VP, TTN",
    ),
    signature_lines=("TM. HỘI ĐỒNG ĐỘI TỈNH", "CHỦ TỊCH"),
    signer="Lâm Thị Giả",
    not_annotated=("number", "symbol"),
    body="""
Thực hiện {b:Hướng dẫn số 88-HD/HĐĐTW ngày 20/01/2025|88-HD/HĐĐTW|2025-01-20} của Hội đồng Đội Trung ương về tổ chức Đại hội Cháu ngoan Bác Hồ các cấp, Hội đồng Đội tỉnh ban hành kế hoạch:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Tuyên dương thiếu nhi vượt khó, học tốt; tại Đại hội lần thứ IX đã tuyên dương 150 em.
#2 2.||Cấp huyện hoàn thành đại hội {d:trước ngày 25/4/2025|2025-04-25|x}.
#1 II.|NỘI DUNG|
#2 1.|Đại biểu chính thức|
{q:Mỗi Hội đồng Đội huyện, thành phố lựa chọn và cử 08 đại biểu thiếu nhi|Mỗi Hội đồng Đội huyện, thành phố|d|8|8} (ít nhất 50% là nữ, có thiếu nhi dân tộc thiểu số); riêng {q:Hội đồng Đội thành phố Trúc Giả 12 đại biểu|Hội đồng Đội thành phố Trúc Giả|d|12|12}; {q:Trường Phổ thông Dân tộc nội trú tỉnh 06 đại biểu|Trường Phổ thông Dân tộc nội trú tỉnh|d|6|6}; {q:Làng trẻ SOS cử 04 đại biểu|Làng trẻ SOS|d|4|4}.
#2 2.|Cán bộ phụ trách|: {q:mỗi đoàn 02 cán bộ phụ trách|mỗi đoàn|d|2|2}.
#2 3.|Tiêu chuẩn đại biểu|: từ 09 đến 15 tuổi; đạt danh hiệu học sinh giỏi hoặc có giải thưởng từ cấp huyện trở lên.
#2 4.|Thời gian, địa điểm|: 02 ngày, 17 - 18/5/2025, tại Cung Thiếu nhi tỉnh.
#2 5.|Chương trình|
- {g:Báo công dâng Bác};
- {g:Giao lưu “Em kể chuyện Bác Hồ”};
- {g:Phiên trọng thể, tuyên dương};
- {g:Gala chia tay}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Thường trực Hội đồng Đội tỉnh}|: tham mưu thành lập Ban Tổ chức; làm việc với Sở Giáo dục và Đào tạo.
#2 2.|{a:Cung Thiếu nhi tỉnh}|: dàn dựng chương trình; {q:cử 30 đội viên|Cung Thiếu nhi tỉnh|d|30|30} đội nghi lễ.
#2 3.|{a:Hội đồng Đội các huyện, thành phố}|: tổ chức đại hội; gửi danh sách trích ngang, ảnh chân dung về Thường trực Hội đồng Đội tỉnh {d:trước ngày 28/4/2025|2025-04-28|x|Thường trực Hội đồng Đội tỉnh}.
""",
)
