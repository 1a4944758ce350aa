"""A provincial federation, Word's own numbering through heading styles, an allocation table, split runs."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ SƠN",
    number="42",
    symbol="KH-LĐLĐ",
    number_line="Số: 42/KH-LĐLĐ",
    place="Hà Sơn",
    issued_on="2024-11-15",
    date_line="Hà Sơn, ngày 15 tháng 11 năm 2024",
    title="Tổ chức Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Hà Sơn giai đoạn 2020 - 2025",
    title_lines=(
        "Tổ chức Hội nghị điển hình tiên tiến trong công nhân,",
        "viên chức, lao động tỉnh Hà Sơn giai đoạn 2020 - 2025",
    ),
    recipients=(
        "Ban Thi đua - Khen thưởng Tổng LĐLĐ Việt Nam (b/c)",
        "Ban Dân vận Tỉnh ủy (b/c)",
        "Thường trực LĐLĐ tỉnh",
        "Các công đoàn cấp trên trực tiếp cơ sở",
        "Các ban LĐLĐ tỉnh",
        "Lưu: VT, CSPL",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Vi Thị Mai Hạ",
    signed_mark="(Đã ký)",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "decimal %2.%3."},
    auto_style=True,
    split_runs=True,
    auto_bullets=True,
    body="""
Thực hiện {b:Kế hoạch số 56/KH-TLĐ ngày 12 tháng 6 năm 2024|56/KH-TLĐ|2024-06-12} của Tổng Liên đoàn Lao động Việt Nam về tổ chức hội nghị điển hình tiên tiến các cấp, tiến tới Đại hội Thi đua yêu nước lần thứ XI trong công nhân, viên chức, lao động; {b:Kế hoạch số 190/KH-UBND ngày 03/9/2024|190/KH-UBND|2024-09-03} của Ủy ban nhân dân tỉnh Hà Sơn về tổ chức Đại hội Thi đua yêu nước tỉnh lần thứ VI, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch tổ chức hội nghị như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
- Nhìn lại năm năm phong trào thi đua trong công nhân, viên chức, lao động kể từ hội nghị lần trước (tháng 6/2020), chỉ ra việc làm được, việc chưa làm được và nguyên nhân.
- Tôn vinh những người thợ, người thầy thuốc, nhà giáo, công chức bình dị mà có việc làm hữu ích, được tập thể công nhận.
- Lựa chọn đại biểu xứng đáng dự hội nghị của tỉnh và của Tổng Liên đoàn.
#2 2.|Yêu cầu|
- Hồ sơ viết ngắn, không tô vẽ; thành tích phải có số liệu so sánh trước và sau, có ý kiến của người làm cùng tổ. Những tập thể, cá nhân đã được tuyên dương tại hội nghị năm 2020 chỉ xét khi có thành tích mới từ ngày 01/01/2021 trở lại đây.
- Gắn hội nghị với việc giải quyết kiến nghị của đoàn viên: mỗi cấp công đoàn nhân dịp này phải trả lời dứt điểm ít nhất ba kiến nghị còn tồn đọng, công khai người trả lời và thời gian trả lời.
- Công tác tuyên truyền làm từ sớm; tránh dồn vào tuần diễn ra hội nghị. Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh đã có thỏa thuận phối hợp ký ngày 02/4/2024 dành mỗi tuần một bài, một phóng sự.
- Bình chọn từ tổ, đội, phân xưởng trở lên; công khai, có biên bản.
- Ưu tiên lao động trực tiếp, lao động nữ, người dân tộc thiểu số, công nhân ở doanh nghiệp ngoài nhà nước.
- Tổ chức gọn, không phô trương, không kéo dài.
#1 II.|NỘI DUNG|
Hội nghị điển hình tiên tiến được tiến hành từ cơ sở trở lên. Cấp dưới làm xong mới đến cấp trên; nơi nào khó khăn về kinh phí có thể ghép với hội nghị tổng kết năm. Trong khi chuẩn bị, các cấp công đoàn chú ý phát hiện gương mới trong phong trào thi đua 150 ngày đêm, trong phòng, chống cơn bão số 3 tháng 9/2024, trong các tổ nấu ăn miễn phí cho công nhân mất việc.
#2 1.|Hội nghị ở công đoàn cơ sở và cấp trên trực tiếp cơ sở|
#3 1.1.|Công đoàn cơ sở|: Lồng ghép vào hội nghị tổng kết công tác năm 2024; {q:bình chọn từ 01 đến 03 gương|Công đoàn cơ sở|i|1|3} tiêu biểu, có bản tóm tắt thành tích không quá hai trang.
#3 1.2.|Công đoàn cấp trên trực tiếp cơ sở|: Tổ chức hội nghị trong một buổi, quy mô phù hợp với số đoàn viên; hoàn thành {d:trước ngày 31/3/2025|2025-03-31|x}.
#2 2.|Hội nghị cấp tỉnh|
#3 2.1.|Thời gian|: 01 ngày, dự kiến ngày 16/5/2025.
#3 2.2.|Địa điểm|: Nhà Văn hóa Lao động tỉnh Hà Sơn, số 01 đường Bờ Hồ Giả, thành phố Hà Sơn.
#3 2.3.|Số lượng đại biểu|: {c:Khoảng 200 đại biểu||200|~}, trong đó đại biểu điển hình chiếm khoảng 75%, khách mời khoảng 25%; tỷ lệ nữ không dưới 40%.
#3 2.4.|Phân bổ đại biểu điển hình|
@table 8,52,20,20
TT ¦ Đơn vị ¦ Tập thể ¦ Cá nhân
1 ¦ Liên đoàn Lao động thành phố Hà Sơn ¦ {q:03|Liên đoàn Lao động thành phố Hà Sơn|c|3|3} ¦ {q:18|Liên đoàn Lao động thành phố Hà Sơn|i|18|18}
2 ¦ Liên đoàn Lao động huyện Khe Trúc ¦ {q:02|Liên đoàn Lao động huyện Khe Trúc|c|2|2} ¦ {q:12|Liên đoàn Lao động huyện Khe Trúc|i|12|12}
3 ¦ Liên đoàn Lao động huyện Đồng Vọng ¦ {q:02|Liên đoàn Lao động huyện Đồng Vọng|c|2|2} ¦ {q:10|Liên đoàn Lao động huyện Đồng Vọng|i|10|10}
4 ¦ Công đoàn ngành Giáo dục ¦ {q:04|Công đoàn ngành Giáo dục|c|4|4} ¦ {q:25|Công đoàn ngành Giáo dục|i|25|25}
5 ¦ Công đoàn ngành Y tế ¦ {q:03|Công đoàn ngành Y tế|c|3|3} ¦ {q:16|Công đoàn ngành Y tế|i|16|16}
6 ¦ Công đoàn Viên chức tỉnh ¦ {q:02|Công đoàn Viên chức tỉnh|c|2|2} ¦ {q:14|Công đoàn Viên chức tỉnh|i|14|14}
7 ¦ Công đoàn các Khu công nghiệp ¦ {q:05|Công đoàn các Khu công nghiệp|c|5|5} ¦ {q:34|Công đoàn các Khu công nghiệp|i|34|34}
Cộng ¦ < ¦ 21 ¦ 129
@end
#2 3.|Chương trình hội nghị|
- {g:Văn nghệ chào mừng}.
- {g:Chào cờ, tuyên bố lý do, giới thiệu đại biểu}.
- {g:Báo cáo tổng kết phong trào thi đua giai đoạn 2020 - 2025}.
- {g:Giao lưu với các điển hình tiêu biểu}.
- {g:Phát biểu của lãnh đạo tỉnh và Tổng Liên đoàn}.
- {g:Trao khen thưởng}.
- {g:Phát động thi đua giai đoạn 2025 - 2030 và bế mạc}.
#2 4.|Hồ sơ điển hình|
- Danh sách trích ngang có xác nhận của ban chấp hành công đoàn.
- Báo cáo thành tích của từng tập thể, cá nhân; với cá nhân từng được tặng Bằng Lao động sáng tạo ngày 28/7/2022 gửi kèm bản sao bằng.
- Ảnh chân dung cỡ lớn và ảnh khi đang làm việc.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Chính sách - Pháp luật và Quan hệ lao động}|
- Hướng dẫn các công đoàn cấp trên trực tiếp cơ sở quy trình bình chọn, mẫu biểu, cách viết bản tóm tắt thành tích; phối hợp với Ban Thi đua - Khen thưởng tỉnh rà soát danh sách để không trùng với đối tượng do ngành dọc đề nghị. Trường hợp một người được hai nơi giới thiệu thì lấy theo nơi người đó sinh hoạt công đoàn.
- Tham mưu thành lập Ban Tổ chức, Tiểu ban Nội dung, Tiểu ban Tuyên truyền và Tiểu ban Hậu cần; dự thảo quyết định, thông báo phân công. Sau hội nghị, lập hồ sơ lưu trữ theo Quyết định số 208/QĐ-LĐLĐ ngày 20/5/2019 về công tác văn thư.
- Tổng hợp những sáng kiến có giá trị làm lợi từ 50 triệu đồng trở lên, đề nghị Sở Khoa học và Công nghệ xem xét công nhận ở cấp tỉnh.
- Là đầu mối tham mưu Ban Thường vụ; tiếp nhận hồ sơ, thẩm định, trình Hội đồng Thi đua - Khen thưởng Liên đoàn Lao động tỉnh.
- Soạn báo cáo tổng kết, hoàn thành {d:trước ngày 25/4/2025|2025-04-25|x}.
#2 2.|{a:Ban Tuyên giáo - Nữ công}|
- Mở chuyên mục “Mỗi ngày một người thợ” trên trang thông tin điện tử và mạng xã hội của công đoàn từ tháng 12/2024; mỗi tuần đăng ít nhất ba bài có ảnh, có tiếng nói của đồng nghiệp. Các công đoàn ngành cử cộng tác viên viết bài, không sao chép báo cáo.
- Phối hợp với Nhà Văn hóa Lao động tỉnh trang trí khánh tiết, làm phông nền, pa-nô; dựng không gian trưng bày sản phẩm sáng tạo ở sảnh; vận động con em đoàn viên vẽ tranh tặng đại biểu.
- Chú ý nữ đoàn viên điển hình: ít nhất một phần ba số người giao lưu trên sân khấu là nữ; có người là lao động nữ ở doanh nghiệp may, chế biến, có người là giáo viên mầm non ngoài công lập.
- Xây dựng phóng sự, kịch bản giao lưu; phối hợp với Báo Hà Sơn mở chuyên trang giới thiệu gương điển hình.
- Chuẩn bị chương trình văn nghệ do đoàn viên biểu diễn.
#2 3.|{a:Văn phòng Liên đoàn Lao động tỉnh}|
- Tham mưu dự toán, làm việc với Sở Tài chính về phần ngân sách hỗ trợ; thực hiện thanh toán, quyết toán theo quy định của Tổng Liên đoàn. Danh mục quà tặng do Thường trực Liên đoàn Lao động tỉnh quyết định trên cơ sở đề xuất của các ban.
- Phân công lái xe, lễ tân, phục vụ; phối hợp với Công an thành phố Hà Sơn, Trung tâm Y tế thành phố bảo đảm an ninh, y tế. Số điện thoại trực của Văn phòng trong hai ngày hội nghị là 0900 000 201.
- Chuẩn bị kinh phí, cơ sở vật chất, giấy mời, hoa và phần thưởng.
- Bố trí nơi nghỉ cho đại biểu ở xa từ chiều hôm trước.
#2 4.|{a:Các công đoàn cấp trên trực tiếp cơ sở}|
- Tổ chức hội nghị cấp mình; gửi hồ sơ điển hình về Liên đoàn Lao động tỉnh (qua Ban Chính sách - Pháp luật và Quan hệ lao động) {d:chậm nhất ngày 10/4/2025|2025-04-10||Liên đoàn Lao động tỉnh (qua Ban Chính sách - Pháp luật và Quan hệ lao động)}.
- Đưa, đón đại biểu của đơn vị bảo đảm an toàn.
Trên đây là kế hoạch tổ chức hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Hà Sơn. Ban Thường vụ Liên đoàn Lao động tỉnh yêu cầu các cấp công đoàn nghiêm túc triển khai./.
""",
)
