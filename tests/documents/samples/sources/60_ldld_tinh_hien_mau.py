"""A provincial federation: sports meeting; teams by cluster, a heading that is a body with its quota below."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH VÍ DỤ",
    number="58",
    symbol="KH-LĐLĐ",
    number_line="Số: 58/KH-LĐLĐ",
    place="Ví Dụ",
    issued_on="2025-08-20",
    date_line="Ví Dụ, ngày 20 tháng 8 năm 2025",
    title="Phối hợp tổ chức Ngày hội “Công nhân hiến máu - Nghĩa tình công đoàn” năm 2025",
    recipients=(
        "Đoàn Chủ tịch TLĐ",
        "Hội Chữ thập đỏ tỉnh",
        "Công đoàn các xã, phường",
        "CĐCS trực thuộc",
        "Lưu: VT, TGNC",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"),
    signer="Chu Mạnh Mẫu",
    letterhead="box",
    body="""
Thực hiện {b:Chương trình phối hợp số 02/CTPH-LĐLĐ-CTĐ ngày 10/01/2025|02/CTPH-LĐLĐ-CTĐ|2025-01-10} giữa Liên đoàn Lao động tỉnh và Hội Chữ thập đỏ tỉnh, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng Kế hoạch tổ chức Ngày hội như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Kêu gọi đoàn viên hiến máu; năm 2024 Ngày hội tiếp nhận 612 đơn vị máu của 598 đoàn viên, vượt 12% chỉ tiêu.
#2 2.||Bảo đảm an toàn truyền máu, chu đáo với người hiến máu.
#1 II.|NỘI DUNG|
#2 1.|Thời gian|: từ 7 giờ 00 đến 11 giờ 30, Chủ nhật, ngày 28/9/2025.
#2 2.|Địa điểm|: Nhà Văn hóa Lao động tỉnh.
#2 3.|Chỉ tiêu|: Phấn đấu tiếp nhận 650 đơn vị máu. Phân bổ người đăng ký hiến máu như sau:
- {q:Công đoàn Khu kinh tế: 150 người|Công đoàn Khu kinh tế|d|150|150};
- {q:Công đoàn Viên chức tỉnh: 120 người|Công đoàn Viên chức tỉnh|d|120|120};
- {q:Công đoàn phường Ví Dụ, phường Thử, phường Khác: mỗi đơn vị 40 người|Công đoàn phường Ví Dụ, phường Thử, phường Khác|d|40|40};
- {q:Công đoàn các xã còn lại: mỗi đơn vị tối thiểu 05 người|Công đoàn các xã còn lại|d|5|-};
- {q:CĐCS Công ty TNHH Giày Ví Dụ (trên 6.000 đoàn viên): từ 60 đến 80 người|CĐCS Công ty TNHH Giày Ví Dụ (trên 6.000 đoàn viên)|d|60|80}.
#2 4.|Quyền lợi|: Người hiến 250 ml được nhận quà trị giá 100.000 đồng; hiến 350 ml được 150.000 đồng; bốc thăm 20 phần quà.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tuyên giáo - Nữ công}|
- Chủ trì, phối hợp Hội Chữ thập đỏ tỉnh chuẩn bị nội dung; tổng hợp danh sách đăng ký.
- Tham mưu kinh phí.
#2 2.|{a:Văn phòng}|
- Phối hợp chuẩn bị địa điểm; {q:cử 04 cán bộ|Văn phòng|d|4|4} đón tiếp.
#2 3.|{a:Nhà Văn hóa Lao động tỉnh}|
- Bố trí hội trường, 25 giường hiến máu; {q:huy động 15 nhân viên|Nhà Văn hóa Lao động tỉnh|d|15|15} phục vụ.
#2 4.|{a:Công đoàn các xã, phường; CĐCS trực thuộc}|
- Vận động đoàn viên tham gia theo phân bổ tại mục 3; gửi danh sách về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công) {d:trước ngày 15/9/2025|2025-09-15|x|Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công)}.
- Báo cáo kết quả {d:trước ngày 10/10/2025|2025-10-10|x}.
Trên đây là Kế hoạch tổ chức Ngày hội; đề nghị các cấp công đoàn nghiêm túc triển khai./.
""",
)
