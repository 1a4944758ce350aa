"""A city federation: type and title in one paragraph, lines that begin with figures, tracked changes, stamps of a digital signature."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM",
    issuing_body="CÔNG ĐOÀN CÁC KHU CHẾ XUẤT⏸VÀ CÔNG NGHIỆP",
    number="61",
    symbol="KH-CĐKCX&CN",
    number_line="Số: 61/KH-CĐKCX&CN",
    place="Bến Lam",
    issued_on="2024-03-05",
    date_line="Bến Lam, ngày 05 tháng 3 năm 2024",
    document_type=None,
    title="Tổ chức Lễ tuyên dương “Công nhân lao động tiêu biểu” lần thứ V năm 2024",
    title_lines=("KẾ HOẠCH⏎Tổ chức Lễ tuyên dương “Công nhân lao động tiêu biểu”⏎lần thứ V năm 2024",),
    ending="table",
    recipients=(
        "Thường trực LĐLĐ tỉnh (báo cáo)",
        "Ban Quản lý các KCN tỉnh",
        "Ban Thường vụ Công đoàn các KCX & CN",
        "Công đoàn cơ sở các doanh nghiệp",
        "Lưu: VP",
    ),
    recipients_bulleted=True,
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="LÂM THỊ TRỤC CHÍNH",
    signed_mark="(Ký tên, đóng dấu)",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_bullets=True,
    facts={"document_type": "KẾ HOẠCH"},
    body="""
Thực hiện {b:Chương trình hành động số 02/CTr-LĐLĐ ngày 18/01/2024|02/CTr-LĐLĐ|2024-01-18} của Liên đoàn Lao động tỉnh và {b:Nghị quyết số 03/NQ-CĐKCX&CN ngày 29/01/2024|03/NQ-CĐKCX&CN|2024-01-29} của Ban Chấp hành Công đoàn các Khu chế xuất và Công nghiệp; nhằm ghi nhận đóng góp của người trực tiếp làm ra sản phẩm, Ban Thường vụ Công đoàn các Khu chế xuất và Công nghiệp xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
- Tôn vinh công nhân giỏi nghề, chấp hành nội quy, biết giúp bạn cùng chuyền; tạo hình ảnh đẹp về người lao động trong các khu chế xuất, khu công nghiệp.
- Qua câu chuyện của họ, doanh nghiệp thấy lợi ích của việc đối thoại và chăm lo đời sống công nhân.
#2 2.|Yêu cầu|
- Chọn người thật, việc thật; không chọn người giữ chức vụ từ tổ phó trở lên. {ins:Ưu tiên lao động nữ nuôi con nhỏ dưới 36 tháng tuổi.}
- Chương trình gọn, không quá 120 phút.
#1 II.|NỘI DUNG|
#2 1.|Tiêu chuẩn|
- Có thời gian làm việc liên tục từ 24 tháng trở lên {del:tại cùng một phân xưởng}tính đến ngày 31/3/2024.
- Không vi phạm kỷ luật, không gây tai nạn; hợp đồng lao động ký trước ngày 01/01/2022.
- Có sáng kiến, cải tiến hoặc đạt giải hội thi tay nghề từ cấp doanh nghiệp.
#2 2.|Số lượng|
- {q:Doanh nghiệp có từ 3.000 đoàn viên trở lên: 05 công nhân|Doanh nghiệp có từ 3.000 đoàn viên trở lên|i|5|5}.
- {q:Doanh nghiệp có từ 1.000 đến dưới 3.000 đoàn viên: 03 công nhân|Doanh nghiệp có từ 1.000 đến dưới 3.000 đoàn viên|i|3|3}.
- {q:Doanh nghiệp có dưới 1.000 đoàn viên: 01 công nhân|Doanh nghiệp có dưới 1.000 đoàn viên|i|1|1}.
#2 3.|Khen thưởng|
01 giải Đặc biệt: một chuyến tham quan nhà máy ở nước ngoài.
10 giải Xuất sắc: mỗi giải 3.000.000 đồng và Bằng khen của Liên đoàn Lao động tỉnh.
50 giải Tiêu biểu: mỗi giải 1.000.000 đồng, kèm giấy khen.
1.500 phần quà nhỏ cho công nhân các chuyền có người được tuyên dương.
#2 4.|Lễ tuyên dương|
- Thời gian: 18 giờ 30 phút, ngày 28/4/2024 (chủ nhật).
- Địa điểm: Sân khấu ngoài trời, Khu nhà ở công nhân Bến Lam.
- Đại biểu: {c:khoảng 600 người||600|~}.
- Chương trình:
+ {g:Hợp ca của công nhân};
+ {g:Phim “Một ngày ở chuyền 7”};
+ {g:Chào cờ, giới thiệu đại biểu};
+ {g:Tuyên dương và trao giải};
+ {g:Rút thăm may mắn};
+ {g:Biểu diễn thời trang từ vải vụn}.
#2 5.|Tiến độ|
05/3/2024: ban hành kế hoạch, phát động.
25/3/2024: họp cụm công đoàn cơ sở.
10/4/2024: hội đồng xét chọn.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tuyên giáo - Nữ công Công đoàn các KCX & CN}|
- Viết kịch bản, quay phim, mời báo chí; dựng góc ảnh; vận động tài trợ phần quà rút thăm.
#2 2.|{a:Ban Chính sách - Pháp luật Công đoàn các KCX & CN}|
- Thẩm định hồ sơ, làm thủ tục đề nghị Liên đoàn Lao động tỉnh tặng Bằng khen {d:trước ngày 15/4/2024|2024-04-15|x}.
#2 3.|{a:Văn phòng Công đoàn các KCX & CN}|
- Chuẩn bị sân khấu, âm thanh, giấy mời, bảo vệ; dự phòng mưa.
#2 4.|{a:Công đoàn cơ sở các doanh nghiệp}|
- Họp xét từ tổ công đoàn, công khai ba ngày trên bảng tin; gửi hồ sơ (01 bản giấy, 01 tệp) về Ban Chính sách - Pháp luật {d:chậm nhất đến hết ngày 05/4/2024|2024-04-05||Ban Chính sách - Pháp luật}.
- Bố trí ca làm việc để công nhân được dự lễ; tổ chức xe đưa đón.
Đề nghị công đoàn cơ sở các doanh nghiệp nghiêm túc triển khai thực hiện./.
""",
    after="""
%i Người ký: Công đoàn các Khu chế xuất và Công nghiệp
%i Thời gian ký: 05/03/2024 16:42:07 +07:00
""",
)
