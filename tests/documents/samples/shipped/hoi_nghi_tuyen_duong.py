"""Shipped: a district conference with ratios, an agenda of nine items and dossiers for the province."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG HUYỆN ĐÔNG KHÊ",
    number="14",
    symbol="KH-LĐLĐ",
    number_line="Số: 14/KH-LĐLĐ",
    place="Đông Khê",
    issued_on="2025-01-20",
    date_line="Đông Khê, ngày 20 tháng 01 năm 2025",
    title="Tổ chức Hội nghị tuyên dương điển hình tiên tiến trong công nhân, viên chức, lao động huyện Đông Khê lần thứ II, năm 2025",
    title_lines=(
        "Tổ chức Hội nghị tuyên dương điển hình tiên tiến",
        "trong công nhân, viên chức, lao động huyện Đông Khê",
        "lần thứ II, năm 2025",
    ),
    recipients=(
        "LĐLĐ tỉnh",
        "Huyện ủy, UBND huyện; Hội đồng TĐKT huyện",
        "Các CĐCS trực thuộc",
        "Trang thông tin LĐLĐ huyện",
        "Lưu: VT",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Bế Văn Thắm",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "decimal %2.%3."},
    body="""
Thực hiện {b:Kế hoạch số 61/KH-TLĐ ngày 18 tháng 10 năm 2024|61/KH-TLĐ|2024-10-18} của Tổng Liên đoàn Lao động Việt Nam về tổ chức hội nghị điển hình tiên tiến trong các cấp công đoàn; {b:Kế hoạch số 88/KH-LĐLĐ ngày 02 tháng 12 năm 2024|88/KH-LĐLĐ|2024-12-02} của Liên đoàn Lao động tỉnh Sông Lam về tổ chức hội nghị điển hình tiên tiến các cấp, tiến tới Đại hội Thi đua yêu nước tỉnh Sông Lam lần thứ VI. Ban Thường vụ Liên đoàn Lao động huyện Đông Khê xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH VÀ YÊU CẦU|
#2 1.||Đánh giá phong trào thi đua trong đoàn viên, người lao động toàn huyện từ sau hội nghị lần thứ I (tháng 5/2020); rút ra bài học, đề ra phương hướng cho năm năm tới.
#2 2.||Tôn vinh những tập thể, cá nhân có việc làm tốt, nhất là người trực tiếp đứng lớp, đứng máy, trực trạm; khơi dậy niềm vui được cống hiến.
#2 3.||Chuẩn bị chu đáo, trang trọng mà không phô trương; bình chọn từ cơ sở, công khai, đúng người, đúng việc.
#1 II.|NỘI DUNG VÀ CÁC BƯỚC TIẾN HÀNH|
#2 1.|Những việc tập trung chỉ đạo từ nay đến hội nghị|
#3 1.1.||Tuyên truyền trong đoàn viên về các kỳ đại hội thi đua, về gương người tốt, việc tốt ở từng cơ quan, trường học, doanh nghiệp, hợp tác xã.
#3 1.2.||Phát động đợt thi đua ngắn ngày chào mừng đại hội đảng bộ các cấp, mỗi công đoàn cơ sở nhận một công trình hoặc phần việc, gắn biển vào dịp Quốc tế Lao động.
#3 1.3.||Hướng dẫn cơ sở viết báo cáo thành tích ngắn, có số liệu, có người làm chứng.
#2 2.|Hình thức, thời gian, thành phần và số lượng đại biểu|
#3 2.1.|Đối với công đoàn cơ sở|
- Lồng ghép bình chọn vào hội nghị cán bộ, công chức, viên chức hoặc hội nghị người lao động đầu năm.
- Ưu tiên công nhân trực tiếp sản xuất, viên chức không giữ chức vụ lãnh đạo, quản lý; bảo đảm tỷ lệ nữ, tỷ lệ người dân tộc thiểu số phù hợp.
#3 2.2.|Đối với Liên đoàn Lao động huyện|
- Thời gian tổ chức: 1/2 ngày, hoàn thành {d:trước 25/4/2025|2025-04-25|x}.
- Thành phần tham dự: các tập thể, cá nhân được bình chọn; lãnh đạo LĐLĐ tỉnh, Huyện ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam huyện; đại diện các phòng, ban, doanh nghiệp.
- Số lượng đại biểu: {c:Tối đa không quá 180 đại biểu||180} (đại biểu điển hình tiên tiến khoảng 65%, đại biểu khách mời khoảng 35%).
- Tổ chức bình chọn tập thể, cá nhân xuất sắc dự Đại hội Thi đua yêu nước tỉnh Sông Lam lần thứ VI (số lượng do LĐLĐ tỉnh phân bổ).
#2 3.|Chương trình, nội dung|
- {g:Chào cờ}.
- {g:Tuyên bố lý do, giới thiệu đại biểu và khai mạc}.
- {g:Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 05 năm (2020 - 2025)}.
- {g:Tham luận và giao lưu với các điển hình tiên tiến}.
- {g:Phát biểu của lãnh đạo cấp trên}.
- {g:Biểu dương, khen thưởng}.
- {g:Phát động phong trào thi đua giai đoạn 2025 - 2030}.
- {g:Thông qua danh sách đại biểu dự đại hội cấp trên}.
- {g:Tổng kết và bế mạc}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|Đối với {a:Công đoàn cơ sở}|
- Bình chọn, lập danh sách theo mẫu gửi về Liên đoàn Lao động huyện {d:trước ngày 10/3/2025|2025-03-10|x|Liên đoàn Lao động huyện}. Đơn vị gửi chậm thì không xét.
#2 2.|Đối với {a:Liên đoàn Lao động huyện}|
- Chuẩn bị hội trường, phóng sự, hoa và phần thưởng; trình Ủy ban nhân dân huyện khen thưởng tập thể, cá nhân xuất sắc.
- Tuyên truyền trước, trong và sau hội nghị trên trang thông tin của Liên đoàn Lao động huyện.
Sau khi kết thúc hội nghị, Liên đoàn Lao động huyện gửi hồ sơ về Liên đoàn Lao động tỉnh (qua Ban CS-PL) {d:trước ngày 05/5/2025|2025-05-05|x|Liên đoàn Lao động tỉnh (qua Ban CS-PL)}. Hồ sơ gồm:
- Báo cáo tổng kết Hội nghị;
- Danh sách trích ngang đại biểu dự Đại hội Thi đua yêu nước tỉnh Sông Lam lần thứ VI.
Trên đây là kế hoạch tổ chức Hội nghị tuyên dương điển hình tiên tiến lần thứ II, năm 2025, đề nghị các công đoàn cơ sở và các bộ phận liên quan tổ chức thực hiện./.
""",
    facts={
        "event_duration_days": 0.5,
        "composition_targets": [
            {"group": "exemplar", "percent": 65, "approximate": True},
            {"group": "guest", "percent": 35, "approximate": True},
            {"group": "women", "percent": None},
            {"group": "ethnic_minority", "percent": None},
            {"group": "direct_worker", "percent": None, "priority": True},
            {"group": "not_in_management", "percent": None, "priority": True},
        ],
        "dossier_parts": [
            "Báo cáo tổng kết Hội nghị",
            "Danh sách trích ngang đại biểu dự Đại hội Thi đua yêu nước tỉnh Sông Lam lần thứ VI",
        ],
    },
)
