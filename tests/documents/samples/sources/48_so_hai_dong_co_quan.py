"""Frame: superior and issuing body of two lines each, date "Ngày …" without a place, "HƯỚNG DẪN – KẾ HOẠCH" avoided, title ending in a remark."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="LIÊN ĐOÀN LAO ĐỘNG⏸TỈNH TRƯỜNG PHONG",
    issuing_body="CÔNG ĐOÀN NGÀNH⏸CÔNG THƯƠNG",
    number="09",
    symbol="KH-CĐCT",
    number_line="Số: 09 / KH-CĐCT",
    place=None,
    issued_on="2022-02-14",
    date_line="Ngày 14 tháng 02 năm 2022",
    title="Tuyên dương thợ trẻ giỏi nghề ngành Công Thương lần thứ IV (điều chỉnh thời gian)",
    title_lines=(
        "Tuyên dương thợ trẻ giỏi nghề ngành Công Thương lần thứ IV",
        "(điều chỉnh thời gian)",
        "-----------------------",
    ),
    ending="plain",
    recipients=("LĐLĐ tỉnh", "Đoàn Khối DN tỉnh", "CĐCS trực thuộc", "Lưu: CĐN"),
    printed_recipients=("LĐLĐ tỉnh;", "Đoàn Khối DN tỉnh;", "CĐCS trực thuộc;", "Lưu: CĐN."),
    signature_lines=("TM. BAN THƯỜNG VỤ", "TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
    signer="Bạc Cầm Mỏ Lết",
    signed_mark="(đã ký)",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_style=True,
    body="""
Căn cứ {b:Kế hoạch số 44/KH-CĐCT ngày 08/11/2021|44/KH-CĐCT|2021-11-08} của Công đoàn ngành Công Thương; do tình hình dịch bệnh tháng 12/2021 không thể tổ chức đúng ngày 22/12/2021 như đã định, Ban Thường vụ Công đoàn ngành điều chỉnh kế hoạch như sau:
#1 I.|NỘI DUNG ĐIỀU CHỈNH|
#2 1.|Thời gian|: 14 giờ ngày 25/3/2022.
#2 2.|Hình thức|: Trực tiếp kết hợp trực tuyến; {c:không quá 80 người||80} tại hội trường.
#2 3.|Số lượng thợ trẻ được tuyên dương|
- {q:CĐCS Công ty Thủy điện Nậm Giả: 04 cá nhân|CĐCS Công ty Thủy điện Nậm Giả|i|4|4}.
- {q:CĐCS Công ty Xi măng: từ 03 đến 04 cá nhân|CĐCS Công ty Xi măng|i|3|4}.
- {q:CĐCS còn lại: mỗi đơn vị 01 cá nhân|CĐCS còn lại|i|1|1}.
#1 II.|CÁC NỘI DUNG KHÁC|
Giữ nguyên như Kế hoạch số 44/KH-CĐCT; những hồ sơ đã nộp trước ngày 15/12/2021 vẫn có giá trị, không phải làm lại.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng Công đoàn ngành}|
Thông báo lại khách mời; chuẩn bị đường truyền xong {d:trước ngày 20/3/2022|2022-03-20|x}.
#2 2.|{a:Các công đoàn cơ sở}|
Rà soát sức khỏe người được tuyên dương; bổ sung hồ sơ còn thiếu về Văn phòng Công đoàn ngành {d:chậm nhất ngày 10/3/2022|2022-03-10||Văn phòng Công đoàn ngành}.
Đề nghị các đơn vị thực hiện./.
""",
)
