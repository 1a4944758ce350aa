"""Shipped: a monthly television column, twelve slots in a table, reports half-yearly and yearly."""

from tests.documents.samples.markup import Sample

RESPONSIBLE = [
    "Các ban LĐLĐ tỉnh",
    "Ban Tuyên giáo - Nữ công",
    "Ban Tuyên giáo - Nữ công; Ban Chính sách pháp luật",
    "Ban Tổ chức - Kiểm tra",
    "Các ban LĐLĐ tỉnh",
    "Ban Tuyên giáo - Nữ công; Văn phòng",
    "Các ban LĐLĐ tỉnh",
    "Ban Chính sách pháp luật",
    "Ban Tổ chức - Kiểm tra; Văn phòng",
    "Ban Tuyên giáo - Nữ công",
    "Ban Chính sách pháp luật; Ban Tuyên giáo - Nữ công",
    "Các ban LĐLĐ tỉnh",
]
AIRINGS = [
    "2026-01-04", "2026-02-01", "2026-03-01", "2026-04-05", "2026-05-03", "2026-06-07",
    "2026-07-05", "2026-08-02", "2026-09-06", "2026-10-04", "2026-11-01", "2026-12-06",
]  # fmt: skip

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM",
    number="102",
    symbol="KH-LĐLĐ",
    number_line="Số: 102/KH-LĐLĐ",
    place="Sông Lam",
    issued_on="2025-12-10",
    date_line="Sông Lam, ngày 10 tháng 12 năm 2025",
    title="Xây dựng chuyên mục “Lao động và Công đoàn Sông Lam” năm 2026 phát sóng trên Đài PTTH tỉnh",
    title_lines=("Xây dựng chuyên mục “Lao động và Công đoàn Sông Lam”", "năm 2026 phát sóng trên Đài PTTH tỉnh"),
    recipients=(
        "Lãnh đạo LĐLĐ tỉnh",
        "Lãnh đạo Đài PTTH tỉnh",
        "Các công đoàn xã, phường",
        "Các CĐN, CĐVC tỉnh",
        "Các CĐCS trực thuộc LĐLĐ tỉnh",
        "Lưu TGNC (2), VT",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
    signer="Cầm Thị Lan Rừng",
    signed_mark="(Đã ký)",
    body="""
Thực hiện {b:Chương trình phối hợp số 03/CTPH-LĐLĐ-ĐPTTH ngày 15/3/2024|03/CTPH-LĐLĐ-ĐPTTH|2024-03-15} về tuyên truyền phong trào công nhân, viên chức, lao động (CNVCLĐ) và hoạt động công đoàn giữa Liên đoàn Lao động và Đài Phát thanh - Truyền hình tỉnh Sông Lam giai đoạn 2024 - 2028. Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch thực hiện chuyên mục “Lao động và Công đoàn Sông Lam” năm 2026 phát trên sóng Đài PTTH tỉnh, cụ thể như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
Qua chuyên mục, đoàn viên và người lao động toàn tỉnh biết công đoàn đang làm gì cho mình từng tháng, từng quý; các sự kiện lớn của tỉnh và của tổ chức công đoàn được phản ánh kịp thời.
Nội dung gần đời sống, hình ảnh thật, lời bình ngắn. Các cấp công đoàn giới thiệu để đoàn viên đón xem và tham gia góp ý.
#1 II.|NỘI DUNG THỰC HIỆN|
@table 6,18,50,26
TT ¦ Thời gian thực hiện ¦ Nội dung thực hiện ¦ Đơn vị thực hiện
1 ¦ Tháng 1/2026 ¦ - Kết quả hoạt động công đoàn năm 2025, nhiệm vụ trọng tâm năm 2026.⁋- Chăm lo Tết cho đoàn viên, người lao động.⁋- Chuyến xe công đoàn đưa công nhân về quê. ¦ Các ban LĐLĐ tỉnh
2 ¦ Tháng 2/2026 ¦ - Công nhân trở lại nhà máy sau Tết.⁋- Gương đảng viên là đoàn viên công đoàn tiêu biểu. ¦ Ban Tuyên giáo - Nữ công
3 ¦ Tháng 3/2026 ¦ - Nữ đoàn viên “Giỏi việc nước, đảm việc nhà”.⁋- Chính sách mới về bảo hiểm có hiệu lực từ ngày 01/01/2026. ¦ Ban Tuyên giáo - Nữ công; Ban Chính sách pháp luật
4 ¦ Tháng 4/2026 ¦ - Công đoàn xã, phường sau một năm sắp xếp. ¦ Ban Tổ chức - Kiểm tra
5 ¦ Tháng 5/2026 ¦ - Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động.⁋- Kỷ niệm 140 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2026).⁋- Lao động sáng tạo ở các khu công nghiệp.⁋- Bữa ăn ca của công nhân. ¦ Các ban LĐLĐ tỉnh
6 ¦ Tháng 6/2026 ¦ - Hoạt động hè cho con công nhân.⁋- Ngày Gia đình Việt Nam 28/6. ¦ Ban Tuyên giáo - Nữ công; Văn phòng
7 ¦ Tháng 7/2026 ¦ - Kỷ niệm 97 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2026).⁋- Kết quả sáu tháng đầu năm.⁋- Thăm gia đình thương binh là đoàn viên. ¦ Các ban LĐLĐ tỉnh
8 ¦ Tháng 8/2026 ¦ - Đối thoại, thương lượng tập thể ở doanh nghiệp. ¦ Ban Chính sách pháp luật
9 ¦ Tháng 9/2026 ¦ - Phát triển đoàn viên ở doanh nghiệp nhỏ.⁋- Tài chính công đoàn công khai. ¦ Ban Tổ chức - Kiểm tra; Văn phòng
10 ¦ Tháng 10/2026 ¦ - Nữ công nhân và Ngày Phụ nữ Việt Nam 20/10.⁋- Nhà trẻ trong khu công nghiệp. ¦ Ban Tuyên giáo - Nữ công
11 ¦ Tháng 11/2026 ¦ - Ngày Pháp luật Việt Nam trong công nhân.⁋- Nhà giáo bám bản. ¦ Ban Chính sách pháp luật; Ban Tuyên giáo - Nữ công
12 ¦ Tháng 12/2026 ¦ - Nhìn lại một năm hoạt động công đoàn.⁋- Gương điển hình của năm. ¦ Các ban LĐLĐ tỉnh
@end
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|Đối với Liên đoàn Lao động tỉnh|
- {a:Ban Thường vụ Liên đoàn Lao động tỉnh}: Chỉ đạo thực hiện kế hoạch; phối hợp với Đài PTTH tỉnh tổ chức phát sóng định kỳ vào 20h15 phút, tối Chủ nhật, tuần thứ nhất hàng tháng (thời lượng 15 phút).
- Giao cho {a:Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh}: Là đầu mối phối hợp với Phòng Chuyên đề Đài PTTH tỉnh thực hiện kế hoạch; theo dõi, tổng hợp kết quả.
- Giao cho {a:Ban Tài chính Liên đoàn Lao động tỉnh}: Chuẩn bị kinh phí, tham mưu ký hợp đồng và thanh quyết toán.
- {a:Các ban Liên đoàn Lao động tỉnh}: Căn cứ nội dung kế hoạch phối hợp tổ chức thực hiện.
#2 2.|Đối với {a:các công đoàn xã, phường, các công đoàn ngành, CĐCS trực thuộc Liên đoàn Lao động tỉnh}|.
Tuyên truyền lịch phát sóng để đoàn viên đón xem; cung cấp thông tin, nhân vật, bối cảnh cho phóng viên khi chuyên mục có nội dung liên quan đến đơn vị mình.
Trên đây là kế hoạch thực hiện chuyên mục “Lao động và Công đoàn Sông Lam” năm 2026. Yêu cầu các ban, các công đoàn trực thuộc tổ chức thực hiện và báo cáo kết quả về LĐLĐ tỉnh theo định kỳ báo cáo 6 tháng đầu năm và báo cáo năm 2026./.
""",
    facts={
        "broadcast": {
            "channel": "Đài PTTH tỉnh",
            "rrule": "FREQ=MONTHLY;BYDAY=1SU",
            "starts_at": "20:15",
            "duration_minutes": 15,
            "airings": AIRINGS,
            "topics_per_slot": [3, 2, 2, 1, 4, 2, 3, 1, 2, 2, 2, 2],
            "responsible": RESPONSIBLE,
        },
        "recurring_reports": ["half_year", "year"],
    },
)
