"""A sector union: numbering that starts at II, a double "3.", a heading over two paragraphs, recipients flattened by tabs."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="plain",
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH CỬU BA",
    issuing_body="CÔNG ĐOÀN NGÀNH NÔNG NGHIỆP & PTNT",
    number="33",
    symbol="KH-CĐNN&PTNT",
    number_line="Số: 33/KH -CĐNN&PTNT",
    place="Cửu Ba",
    issued_on="2024-03-18",
    date_line="Cửu Ba, ngày 18 tháng 3 năm 2024",
    title="Tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2024",
    title_lines=("Tổ chức Tháng Công nhân và", "Tháng hành động về an toàn, vệ sinh lao động năm 2024"),
    ending="tabs",
    recipients=(
        "LĐLĐ tỉnh",
        "Đảng ủy, Ban Giám đốc Sở NN&PTNT",
        "Các CĐCS trực thuộc",
        "Ủy viên BCH",
        "Lưu: VT",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Quách Đình Ruộng",
    signed_mark="(Đã ký)",
    body="""
Thực hiện {b:Kế hoạch số 17/KH-LĐLĐ ngày 26/02/2024|17/KH-LĐLĐ|2024-02-26} của Ban Thường vụ Liên đoàn Lao động tỉnh về tổ chức Tháng Công nhân; {b:Hướng dẫn số 05/HD-SLĐTBXH ngày 07/3/2024|05/HD-SLĐTBXH|2024-03-07} của Sở Lao động - Thương binh và Xã hội về tổ chức Tháng hành động về an toàn, vệ sinh lao động năm 2024. Ban Thường vụ Công đoàn ngành Nông nghiệp & PTNT xây dựng kế hoạch như sau:
#1 II.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Chăm lo thiết thực cho đoàn viên, người lao động trong ngành, nhất là công nhân thủy nông, kiểm lâm địa bàn, người trực đê, trực hồ; làm cho người lao động thấy công đoàn ở ngay bên mình.
#2 2.||Nâng cao ý thức tự bảo vệ trước tai nạn điện, máy móc, hóa chất, sông nước; phấn đấu không để xảy ra tai nạn lao động chết người như vụ việc ngày 11/7/2021 ở trạm bơm Cống Vẹt.
#2 3.||Hoạt động hướng về cơ sở, huy động được sự chia sẻ của người sử dụng lao động; không phô trương.
#1 III.|CHỦ ĐỀ, THỜI GIAN|
Chủ đề năm nay xuất phát từ ý kiến của chính công nhân thủy nông trong đợt khảo sát tháng 11/2023: điều họ sợ nhất không phải việc nặng mà là phải ra cống một mình lúc nửa đêm. Các hoạt động vì vậy ưu tiên đèn, áo phao, bộ đàm, người trực đôi.
#2 1.|Chủ đề|: “Đoàn kết công nhân - An toàn đồng ruộng, hồ đập”.
#2 2.|Thời gian|: Từ ngày 15/4/2024 đến ngày 31/5/2024, cao điểm trong tháng 5.
#1 IV.|NỘI DUNG HOẠT ĐỘNG⏸CHĂM LO VÀ BẢO VỆ NGƯỜI LAO ĐỘNG|
#2 1.|Cấp ngành|
#3 a)||Tổ chức Lễ phát động điểm tại Công ty TNHH một thành viên Thủy lợi Bắc Cửu vào 8 giờ ngày 26/4/2024; thành phần {c:khoảng 180 người||180|~}, phân bổ như sau:
- {q:CĐCS Công ty Thủy lợi Bắc Cửu: 70 đoàn viên|CĐCS Công ty Thủy lợi Bắc Cửu|d|70|70}.
- {q:CĐCS Chi cục Kiểm lâm: 25 đoàn viên|CĐCS Chi cục Kiểm lâm|d|25|25}.
- {q:CĐCS Trung tâm Khuyến nông: 15 đoàn viên|CĐCS Trung tâm Khuyến nông|d|15|15}.
- {q:Các CĐCS còn lại: mỗi đơn vị 05 đoàn viên|Các CĐCS còn lại|d|5|5}.
#3 b)||Trao 20 suất quà cho đoàn viên bị tai nạn, bệnh hiểm nghèo, mỗi suất 1.000.000 đồng; sửa chữa hai “Mái ấm công đoàn” ở vùng bãi.
#3 c)||Tổ chức đối thoại giữa lãnh đạo Sở Nông nghiệp và Phát triển nông thôn với đại diện người lao động.
#3 đ)||Thi “Người vận hành máy bơm giỏi, an toàn” ngày 17/5/2024, mỗi đội ba người, có phần thi cấp cứu người đuối nước.
#2 2.|Cấp cơ sở|
#3 a)||Tự kiểm tra an toàn ở kho, xưởng, trạm; lập danh mục nguy cơ và thời hạn khắc phục.
#3 b)||Khám sức khỏe định kỳ, khám phụ khoa cho lao động nữ; bồi dưỡng bằng hiện vật cho người làm việc nặng nhọc, độc hại.
#3 c)||Phát động đăng ký sáng kiến “Một phút tiết kiệm, một giọt nước quý”, mỗi tổ một sáng kiến.
#2 3.|Công tác tuyên truyền|
- Mỗi công đoàn cơ sở treo ít nhất hai khẩu hiệu, phát tờ rơi tại trạm; kể lại những vụ việc đã xảy ra để rút kinh nghiệm, như vụ chập điện tủ bơm ngày 04/6/2022, vụ lật thuyền kiểm tra kênh ngày 19/9/2023.
- Phối hợp với Trung tâm Khuyến nông ghi hình hai phóng sự ngắn; gửi Báo Cửu Ba giới thiệu ba gương công nhân vận hành lâu năm, trong đó có người 31 năm chưa nghỉ một ca trực bão.
- Treo băng rôn, khẩu hiệu tại trụ sở, cổng trạm, bờ kênh; phát thanh nội bộ.
- Viết tin, bài về người lao động giỏi, gửi về hộp thư congdoannnptnt@example.vn.
#2 3.|Khen thưởng|
- {q:Mỗi công đoàn cơ sở giới thiệu 01 tập thể|Mỗi công đoàn cơ sở|c|1|1} và {q:02 cá nhân|Mỗi công đoàn cơ sở|i|2|2} có thành tích để xét khen; ưu tiên lao động trực tiếp.
- Hồ sơ gồm tờ trình, biên bản họp và báo cáo thành tích có xác nhận.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng Công đoàn ngành}|
- Tham mưu chương trình lễ phát động, chuẩn bị quà; mời báo, đài; theo dõi, tổng hợp chung.
- Trình danh sách đoàn viên nhận hỗ trợ {d:trước ngày 12/4/2024|2024-04-12|x}.
#2 2.|{a:Ủy ban Kiểm tra Công đoàn ngành}|
- Giám sát việc chi hỗ trợ; chọn ba đơn vị kiểm tra thực tế.
#2 3.|{a:Các công đoàn cơ sở trực thuộc}|
- Phối hợp với chuyên môn xây dựng kế hoạch; cử đủ người dự lễ phát động.
- Danh sách đề nghị hỗ trợ gửi về Văn phòng Công đoàn ngành {d:trước ngày 05/4/2024|2024-04-05|x|Văn phòng Công đoàn ngành}, hồ sơ khen thưởng {d:trước ngày 20/5/2024|2024-05-20|x}.
- Báo cáo kết quả {d:chậm nhất ngày 07/6/2024|2024-06-07} để tổng hợp báo cáo Liên đoàn Lao động tỉnh.
Trên đây là Kế hoạch tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2024 của Công đoàn ngành Nông nghiệp & PTNT, đề nghị các công đoàn cơ sở triển khai thực hiện./.
""",
)
