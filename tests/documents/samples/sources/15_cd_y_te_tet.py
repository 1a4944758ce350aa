"""A sector union: automatic "1." that does not start anew under each part, markers from a direct list, dates without a year."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="LĐLĐ TỈNH HÀ SƠN",
    issuing_body="CÔNG ĐOÀN NGÀNH Y TẾ",
    number="03",
    symbol="KH-CĐYT",
    number_line="Số: 03 /KH-CĐYT",
    place="Hà Sơn",
    issued_on="2023-11-30",
    date_line="Hà Sơn, ngày 30 tháng 11 năm 2023",
    title="Chăm lo Tết Nguyên đán Giáp Thìn năm 2024 cho đoàn viên, người lao động ngành Y tế",
    title_lines=("Chăm lo Tết Nguyên đán Giáp Thìn năm 2024", "cho đoàn viên, người lao động ngành Y tế"),
    ending="table",
    recipients=(
        "LĐLĐ tỉnh",
        "Đảng ủy, Ban Giám đốc Sở Y tế",
        "Các CĐCS trong ngành",
        "Các đ/c UV BCH, UBKT CĐN",
        "Lưu",
    ),
    printed_recipients=(
        "- LĐLĐ tỉnh;",
        "- Đảng ủy, Ban Giám đốc Sở Y tế;",
        "- Các CĐCS trong ngành;",
        "- Các đ/c UV BCH, UBKT CĐN;",
        "- Lưu./.",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "Q. CHỦ TỊCH"),
    signer="Sầm Thị Ống Nghe",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    bold_levels=(1,),
    body="""
Căn cứ {b:Kế hoạch số 94/KH-LĐLĐ ngày 20/11/2023|94/KH-LĐLĐ|2023-11-20} của Liên đoàn Lao động tỉnh Hà Sơn về tổ chức các hoạt động chăm lo cho đoàn viên, người lao động nhân dịp Tết Nguyên đán Giáp Thìn năm 2024;
Căn cứ {b:Quyết định số 4290/QĐ-TLĐ ngày 01/3/2022|4290/QĐ-TLĐ|2022-03-01} của Tổng Liên đoàn Lao động Việt Nam về thu, chi, quản lý tài chính công đoàn cơ sở;
Ban Thường vụ Công đoàn ngành Y tế xây dựng kế hoạch chăm lo Tết cho đoàn viên, người lao động với các nội dung sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Mọi đoàn viên, người lao động trong ngành đều có Tết; trước hết là người trực xuyên Tết ở khoa cấp cứu, hồi sức, trạm y tế vùng cao, người mắc bệnh hiểm nghèo, nuôi con nhỏ một mình, nhà bị sạt lở trong đợt mưa ngày 05/8/2023.
#2 2.||Chăm lo kịp thời, đúng người, công khai; quà đến tận tay, không để một người nhận nhiều lần mà người khác bị sót.
#2 3.||Phối hợp chặt chẽ với chuyên môn về tiền trực, phụ cấp phẫu thuật, thu nhập tăng thêm; nắm tâm tư để không xảy ra khiếu kiện tập thể.
#1 II.|ĐỐI TƯỢNG, MỨC CHI|
#2 4.||Đoàn viên bị bệnh hiểm nghèo, tai nạn lao động nặng: 2.000.000 đồng/người, gồm 1.700.000 đồng tiền mặt và túi quà trị giá 300.000 đồng.
#2 5.||Đoàn viên có hoàn cảnh khó khăn do bão lũ, hỏa hoạn: 1.000.000 đồng/người.
#2 6.||Đoàn viên trực đêm Giao thừa tại các bệnh viện, trung tâm y tế, trạm y tế xã: 300.000 đồng/người; danh sách theo bảng phân trực do thủ trưởng đơn vị ký.
#2 7.||Con của đoàn viên đang điều trị nội trú trong dịp Tết: một phần quà trị giá 500.000 đồng.
#1 III.|CÁC HOẠT ĐỘNG|
#2 8.||“Tết sum vầy - Xuân chia sẻ” cấp ngành: tổ chức một buổi, chiều ngày 20/01/2024 tại Bệnh viện Đa khoa Hà Sơn; quy mô {c:khoảng 250 người||250|~}; phân bổ như sau:
- {q:CĐCS Bệnh viện Đa khoa Hà Sơn: 80 đoàn viên|CĐCS Bệnh viện Đa khoa Hà Sơn|d|80|80}.
- {q:CĐCS Bệnh viện Y học cổ truyền: 40 đoàn viên|CĐCS Bệnh viện Y học cổ truyền|d|40|40}.
- {q:CĐCS Trường Cao đẳng Y: 30 đoàn viên|CĐCS Trường Cao đẳng Y|d|30|30}.
- {q:CĐCS Trung tâm Kiểm soát bệnh tật: 35 đoàn viên|CĐCS Trung tâm Kiểm soát bệnh tật|d|35|35}.
- {q:Mỗi trung tâm y tế huyện: 06 đoàn viên|Mỗi trung tâm y tế huyện|d|6|6}.
#2 9.||“Phiên chợ 0 đồng” tại ba trung tâm y tế vùng cao, mỗi phiên 150 lượt người, vận động đoàn viên góp quần áo ấm, sách vở, đồ chơi.
#2 10.||“Chuyến xe về bản” đưa điều dưỡng, hộ lý quê xa về ăn Tết và đón trở lại cơ quan; mỗi chuyến có một bác sĩ đi cùng.
#2 11.||Thăm, chúc Tết kíp trực đêm Giao thừa; gọi điện có hình tới các trạm y tế chưa có đường ô tô.
#2 12.||Phát động đợt thi đua “Nụ cười ngày Tết”: mỗi khoa trang trí một góc xuân cho người bệnh nội trú; chấm điểm qua ảnh gửi về Công đoàn ngành.
#1 IV.|KINH PHÍ|
#2 13.||Nguồn tài chính công đoàn cấp trên hỗ trợ 180 triệu đồng; nguồn công đoàn ngành 220 triệu đồng; nguồn công đoàn cơ sở và vận động xã hội.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 14.||{a:Ban Thường vụ Công đoàn ngành} phân công ủy viên phụ trách từng cụm, trực tiếp trao quà; kiểm tra việc chi ở cơ sở.
#2 15.||{a:Văn phòng Công đoàn ngành} làm đầu mối, tiếp nhận danh sách, thẩm định, tổ chức chương trình cấp ngành; báo cáo Liên đoàn Lao động tỉnh {d:trước ngày 15/02/2024|2024-02-15|x|Liên đoàn Lao động tỉnh}.
#2 16.||{a:Các công đoàn cơ sở} phối hợp với chuyên môn rà soát, họp xét, niêm yết công khai; gửi danh sách đề nghị hỗ trợ về Công đoàn ngành {d:trước ngày 25/12/2023|2023-12-25|x|Công đoàn ngành}, chứng từ quyết toán {d:trước ngày 29/02/2024|2024-02-29|x}; duy trì chế độ trực, báo cáo nhanh tình hình đoàn viên vào các ngày mùng 1, mùng 3 và mùng 6 Tết.
Nhận được Kế hoạch này, đề nghị các công đoàn cơ sở khẩn trương triển khai. Số điện thoại trực Tết của Công đoàn ngành: 0900.000.315 (đồng chí Thào Thị Thử - Chánh Văn phòng)./.
""",
    facts={"contact": {"name": "Thào Thị Thử", "position": "Chánh Văn phòng", "phone": "0900.000.315"}},
)
