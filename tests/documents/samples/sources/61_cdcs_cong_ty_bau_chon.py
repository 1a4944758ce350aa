"""A company union: second nominee after a semicolon, workshops as units, per-shift numbers, plain letterhead."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="CÔNG ĐOÀN CÁC KCN TỈNH VÍ DỤ",
    issuing_body="CÔNG ĐOÀN CƠ SỞ⏸CÔNG TY CỔ PHẦN GỐM MẪU",
    number="07",
    symbol="KH-CĐCS",
    number_line="Số: 07/KH-CĐCS",
    place="Ví Dụ",
    issued_on="2024-10-01",
    date_line="Ví Dụ, ngày 01 tháng 10 năm 2024",
    title="Bình chọn và tuyên dương người lao động giỏi, tổ sản xuất an toàn năm 2024",
    recipients=("Công đoàn các KCN tỉnh", "Ban Giám đốc", "Các tổ công đoàn", "Lưu: CĐCS"),
    signature_lines=("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"),
    signer="Tạ Văn Gốm",
    letterhead="plain",
    ending="plain",
    body="""
Căn cứ {b:Điều lệ Công đoàn Việt Nam|-}; căn cứ {b:Nghị quyết Hội nghị người lao động năm 2024|-}, Ban Chấp hành Công đoàn cơ sở Công ty Cổ phần Gốm Mẫu xây dựng kế hoạch bình chọn như sau:
#1 I.|Mục đích|
Động viên 640 người lao động thi đua hoàn thành kế hoạch 12 triệu sản phẩm.
#1 II.|Đối tượng, số lượng|
#2 1.|Cá nhân|
- {q:Xưởng Tạo hình: 04 người|Xưởng Tạo hình|i|4|4}; {q:Xưởng Nung: 03 người|Xưởng Nung|i|3|3}; {q:Xưởng Đóng gói: 02 người|Xưởng Đóng gói|i|2|2}.
- {q:Khối văn phòng: 01 người|Khối văn phòng|i|1|1}.
#2 2.|Tập thể|
- {q:Xưởng Tạo hình: 01 tổ|Xưởng Tạo hình|c|1|1};
- {q:Xưởng Nung: 01 tổ|Xưởng Nung|c|1|1}; {q:01 ca sản xuất|Xưởng Nung|c|1|1}.
#2 3.|Tiêu chuẩn|
Cá nhân: 12 tháng không vi phạm nội quy, năng suất vượt từ 5% trở lên. Tập thể: không có tai nạn, 100% thành viên hoàn thành nhiệm vụ.
#1 III.|Thời gian, cách làm|
#2 1.||Tổ công đoàn họp bình chọn, gửi biên bản về Ban Chấp hành {d:trước ngày 05/11/2024|2024-11-05|x|Ban Chấp hành}.
#2 2.||Ban Chấp hành họp xét, trình Ban Giám đốc {d:trước ngày 20/11/2024|2024-11-20|x|Ban Giám đốc}.
#2 3.||Lễ tuyên dương: 15 giờ 30 ngày 28/12/2024 tại nhà ăn ca; mỗi người được thưởng 2.000.000 đồng, mỗi tổ 5.000.000 đồng.
#1 IV.|Phân công|
- {a:Đồng chí Phó Chủ tịch Công đoàn}: Phụ trách chung.
- {a:Ban Nữ công}: Chuẩn bị hoa, quà; {q:cử 06 chị|Ban Nữ công|d|6|6} lễ tân.
- {a:Các tổ công đoàn}: Họp bình chọn đúng hạn.
""",
)
