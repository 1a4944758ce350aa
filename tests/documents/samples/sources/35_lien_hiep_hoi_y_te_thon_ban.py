"""A provincial hospital and its union: each level is a separate Word list, bold without numbers among them, a run-in first part."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="SỞ Y TẾ TRƯỜNG PHONG",
    issuing_body="BỆNH VIỆN PHỤC HỒI CHỨC NĂNG",
    number="406",
    symbol="KH-BVPHCN",
    number_line="Số: 406/KH-BVPHCN",
    place="Trường Phong",
    issued_on="2024-06-03",
    date_line="Trường Phong, ngày 03 tháng 6 năm 2024",
    title="Triển khai mô hình “Phục hồi chức năng tại nhà” và tuyên dương nhân viên y tế thôn bản năm 2024",
    title_lines=("Triển khai mô hình “Phục hồi chức năng tại nhà”", "và tuyên dương nhân viên y tế thôn bản năm 2024"),
    ending="plain",
    recipients=(
        "Sở Y tế (báo cáo)",
        "TTYT các huyện, thành phố (phối hợp)",
        "BGĐ, các khoa, phòng (thực hiện)",
        "Lưu: VT, KHTH",
    ),
    signature_lines=("GIÁM ĐỐC",),
    signer="BS.CKII. Giàng Thị Nẹp Gỗ",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "lowerLetter %3)"},
    auto_apart=True,
    auto_bullets=True,
    split_runs=True,
    body="""
Căn cứ {b:Quyết định số 1190/QĐ-TTg ngày 05/8/2020|1190/QĐ-TTg|2020-08-05} của Thủ tướng Chính phủ phê duyệt chương trình trợ giúp người khuyết tật giai đoạn 2021 - 2030; {b:Kế hoạch số 58/KH-SYT ngày 12/3/2024|58/KH-SYT|2024-03-12} của Sở Y tế; Bệnh viện Phục hồi chức năng xây dựng kế hoạch triển khai mô hình “Phục hồi chức năng tại nhà” năm 2024 như sau:
#1 I.|SỰ CẦN THIẾT|
Toàn tỉnh có 11.420 người khuyết tật; trong số 640 người ra viện sau đột quỵ từ ngày 01/01/2022 đến ngày 31/12/2023, chỉ 87 người quay lại tập đủ liệu trình vì đường xa, không ai đưa đón. Nhân viên y tế thôn bản là người gần họ nhất nhưng chưa được dạy cách tập.
#1 II.|MỤC TIÊU|
#2 1.|Mục tiêu chung|
Người bệnh được tập đúng cách tại nhà, có người theo dõi, có dụng cụ từ vật liệu sẵn có như tre, gỗ, săm xe.
#2 2.|Mục tiêu cụ thể|
#3 a)||Đào tạo 120 nhân viên y tế thôn bản; mỗi người nhận theo dõi từ hai đến bốn người bệnh.
#3 b)||Ít nhất 300 người bệnh được lập sổ tập; 60% cải thiện một bậc vận động sau sáu tháng.
#3 c)||Hình thành tủ dụng cụ cho mượn tại 25 trạm y tế.
#1 III.|NỘI DUNG|
#2 1.|Đào tạo|
#3 a)||Ba lớp, mỗi lớp 40 người, học năm ngày tại bệnh viện và hai ngày tại nhà người bệnh.
#3 b)||Tài liệu tranh, ít chữ; có phim tiếng Mông, tiếng Thái.
#2 2.|Theo dõi|
#3 a)||Mỗi tháng bác sĩ gọi hình một lần, mỗi quý đến nhà một lần.
#3 b)||Sổ tập lưu tại nhà; ảnh gửi về nhóm chuyên môn.
#2 3.|Tuyên dương nhân viên y tế thôn bản|
#3 a)|Tiêu chuẩn|: Theo dõi ít nhất ba người bệnh trong sáu tháng; người bệnh và gia đình quý mến; có cách làm hay.
#3 b)|Số lượng|: {q:mỗi trung tâm y tế huyện giới thiệu 03 người|mỗi trung tâm y tế huyện|i|3|3}; {q:Trung tâm Y tế thành phố giới thiệu 02 người|Trung tâm Y tế thành phố|i|2|2}.
#3 c)|Buổi tuyên dương|: Chiều ngày 20/12/2024, {c:khoảng 90 đại biểu||90|~}; kết hợp trưng bày dụng cụ tự làm.
{B:Lưu ý:} không ghi tên, tuổi, bệnh của người khuyết tật trong tài liệu trưng bày khi chưa được họ đồng ý bằng văn bản.
#1 IV.|KINH PHÍ|
Nguồn mục tiêu y tế - dân số 380 triệu đồng; tài trợ dụng cụ 120 triệu đồng.
#1 V.|PHÂN CÔNG TRÁCH NHIỆM|
#2 1.|{a:Phòng Kế hoạch tổng hợp}|
- Đầu mối; lập danh sách lớp, lịch đi bản; báo cáo Sở Y tế {d:trước ngày 25/12/2024|2024-12-25|x|Sở Y tế}.
#2 2.|{a:Khoa Vật lý trị liệu}, {a:Khoa Ngôn ngữ trị liệu}|
- Soạn giáo trình, giảng dạy, giám sát; hoàn thành bộ tranh {d:trước ngày 30/6/2024|2024-06-30|x}.
#2 3.|{a:Phòng Công tác xã hội}|
- Vận động dụng cụ, kết nối sinh kế; tổ chức buổi tuyên dương.
#2 4.|{a:Phòng Tài chính kế toán}|
- Dự toán, thanh toán công tác phí đi bản.
#2 5.|Đề nghị {a:Trung tâm y tế các huyện, thành phố}|
- Chọn cử học viên, gửi danh sách {d:trước ngày 20/6/2024|2024-06-20|x}; bố trí phòng học lâm sàng; gửi hồ sơ tuyên dương về Phòng Công tác xã hội {d:chậm nhất ngày 05/12/2024|2024-12-05||Phòng Công tác xã hội}.
Yêu cầu các khoa, phòng thực hiện nghiêm túc./.
""".replace("{a:Khoa Vật lý trị liệu}, {a:Khoa Ngôn ngữ trị liệu}", "{a:Khoa Vật lý trị liệu, Khoa Ngôn ngữ trị liệu}"),
)
