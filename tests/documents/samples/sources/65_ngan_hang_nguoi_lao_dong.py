"""A bank union: nominees per branch by size of staff in one sentence with commas; either form; no more than."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="CÔNG ĐOÀN NGÂN HÀNG VIỆT NAM",
    issuing_body="CÔNG ĐOÀN NGÂN HÀNG HỢP TÁC MẪU",
    number="66",
    symbol="KH-CĐHTM",
    number_line="Số: 66/KH-CĐHTM",
    place="Hà Nội",
    issued_on="2025-01-20",
    date_line="Hà Nội, ngày 20 tháng 01 năm 2025",
    title="Xét chọn, tuyên dương “Giao dịch viên thân thiện” và tập thể “Phòng giao dịch văn minh” năm 2025",
    recipients=("CĐ NHVN", "Ban Điều hành", "Các CĐCS", "Lưu: CĐ"),
    signature_lines=("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Phí Thị Ngân",
    body="""
Thực hiện {b:Kế hoạch số 12/KH-CĐNH ngày 08/01/2025|12/KH-CĐNH|2025-01-08} của Công đoàn Ngân hàng Việt Nam về phong trào thi đua năm 2025, Ban Thường vụ Công đoàn Ngân hàng Hợp tác Mẫu xây dựng kế hoạch:
#1 1.|Đối tượng và điều kiện|
#2 1.1.||Giao dịch viên có thời gian công tác từ đủ 24 tháng, không có đơn thư phản ánh; chấm điểm đạt từ 90 điểm trở lên.
#2 1.2.||Phòng giao dịch có ít nhất 05 người, hoàn thành 100% kế hoạch.
#1 2.|Chỉ tiêu xét chọn|
#2 2.1.||{q:CĐCS chi nhánh loại I được đề cử tối đa 04 cá nhân|CĐCS chi nhánh loại I|i|-|4}, {q:02 tập thể|CĐCS chi nhánh loại I|c|2|2}; {q:CĐCS chi nhánh loại II được đề cử tối đa 02 cá nhân|CĐCS chi nhánh loại II|i|-|2}, {q:01 tập thể|CĐCS chi nhánh loại II|c|1|1}.
#2 2.2.||{q:Khối Hội sở chính đề cử 03 cá nhân|Khối Hội sở chính|i|3|3}. Không phân bổ cho các đơn vị mới thành lập dưới 12 tháng.
#2 2.3.||Hội đồng xét chọn 20 cá nhân, 10 tập thể để tuyên dương toàn hệ thống; mỗi cá nhân được thưởng 3 triệu đồng.
#1 3.|Hồ sơ|
Hồ sơ gồm: tờ trình của CĐCS; bản thành tích; 01 video không quá 03 phút. Gửi về Công đoàn (địa chỉ thư điện tử: thidua@vidu.vn) {d:trước ngày 15/8/2025|2025-08-15|x}.
#1 4.|Phân công|
#2 4.1.|{a:Ban Tuyên giáo}|: tiếp nhận hồ sơ, giúp việc Hội đồng.
#2 4.2.|{a:Ban Tài chính}|: bố trí kinh phí.
#2 4.3.|{a:Các CĐCS}|: phổ biến đến toàn thể đoàn viên; tổ chức bình chọn, đề cử đúng chỉ tiêu.
""",
)
