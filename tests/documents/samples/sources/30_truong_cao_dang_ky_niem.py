"""A college: the body set in a table for layout, headings in capitals without numbers above numbered ones, no signer's name."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="tabs",
    superior_body="UBND TỈNH CỬU BA",
    issuing_body="TRƯỜNG CAO ĐẲNG KỸ THUẬT CỬU BA",
    number="233",
    symbol="KH-CĐKT",
    number_line="Số: 233/KH-CĐKT",
    place="Cửu Ba",
    issued_on="2025-06-02",
    date_line="Cửu Ba, ngày 02 tháng 6 năm 2025",
    title="Tổ chức Lễ kỷ niệm 60 năm Ngày thành lập Trường (20/10/1965 - 20/10/2025)",
    ending="table",
    recipients=(
        "UBND tỉnh (để báo cáo)",
        "Sở Giáo dục và Đào tạo",
        "Các phòng, khoa, trung tâm",
        "Ban Liên lạc cựu học sinh, sinh viên",
        "Lưu: VT, TCHC",
    ),
    signature_lines=("HIỆU TRƯỞNG",),
    signer=None,
    bold_levels=(1, 2),
    auto={1: "decimal %1.", 2: "decimal %1.%2."},
    auto_style=True,
    blanks=True,
    body="""
Trường Cao đẳng Kỹ thuật Cửu Ba tiền thân là Trường Công nhân kỹ thuật cơ khí, mở khóa đầu tiên ngày 20/10/1965 trong hang đá với 86 học sinh. Sau 60 năm, trường đã đào tạo hơn 41.000 người thợ, kỹ thuật viên. Nhân dịp này, nhà trường xây dựng kế hoạch tổ chức lễ kỷ niệm như sau:
#1 1.|MỤC ĐÍCH|
Ôn lại chặng đường đã qua; tri ân người đi trước; giới thiệu diện mạo mới của trường với doanh nghiệp, phụ huynh, học sinh; kết nối các thế hệ cựu học sinh, sinh viên lập quỹ học bổng.
#1 2.|YÊU CẦU|
Trang trọng, thân tình; tiết kiệm; huy động sức sáng tạo của sinh viên trong mọi khâu, từ hàn cổng chào đến lập trình màn hình.
#1 3.|NỘI DUNG|
#2 3.1.|Các hoạt động hướng tới lễ kỷ niệm|
- Thi thiết kế biểu trưng 60 năm (nhận bài {d:đến hết ngày 15/7/2025|2025-07-15}).
- Viết kỷ yếu; sưu tầm hiện vật; quay phim tài liệu 20 phút.
- Hội thi thợ giỏi sáu nghề; triển lãm sản phẩm sinh viên; ngày hội việc làm.
- Giải bóng đá cựu sinh viên, mỗi khóa đăng ký một đội.
#2 3.2.|Lễ kỷ niệm|
- Thời gian: 8 giờ 00 ngày 18/10/2025 (thứ bảy).
- Địa điểm: Sân trường, cơ sở 1.
- Khách mời và đại biểu: {c:khoảng 1.800 người||1800|~}, gồm:
+ {n:Lãnh đạo tỉnh, các sở, ngành};
+ {q:Doanh nghiệp đối tác: 120 khách|Doanh nghiệp đối tác|g|120|120};
+ {q:Cựu giáo chức: 150 người|Cựu giáo chức|d|150|150};
+ {q:Mỗi khoa: 100 sinh viên|Mỗi khoa|d|100|100};
+ {n:Cựu học sinh, sinh viên các khóa}.
- Chương trình:
+ 08h00: {g:Trống hội, văn nghệ};
+ 08h20: {g:Chào cờ, giới thiệu đại biểu};
+ 08h30: {g:Diễn văn kỷ niệm};
+ 08h50: {g:Phát biểu của lãnh đạo tỉnh};
+ 09h10: {g:Cảm tưởng của cựu học sinh khóa đầu};
+ 09h30: {g:Đón nhận phần thưởng, trao học bổng};
+ 10h00: {g:Tham quan xưởng, gặp mặt theo khóa}.
#2 3.3.|Xây dựng, chỉnh trang|
Sơn lại nhà A, B; làm vườn thực hành; đặt bia lưu niệm tại hang đá nơi trường ra đời.
#1 4.|KINH PHÍ|
Dự toán 1,35 tỷ đồng, gồm kinh phí tự chủ và tài trợ. Danh sách nhà tài trợ công bố trên bảng vàng.
#1 5.|TỔ CHỨC THỰC HIỆN|
@table 20,80 bare
{a:Phòng Tổ chức - Hành chính} ¦ Thường trực Ban Tổ chức; lập danh sách khách mời {d:trước ngày 31/8/2025|2025-08-31|x}; lễ tân, hậu cần.
{a:Phòng Công tác sinh viên} ¦ Phụ trách giải bóng đá, văn nghệ, đội tình nguyện; liên hệ cựu sinh viên.
{a:Phòng Kế hoạch - Tài chính} ¦ Dự toán, vận động và quản lý tài trợ; thanh quyết toán {d:trước ngày 30/11/2025|2025-11-30|x}.
{a:Các khoa} ¦ Hội thi thợ giỏi, triển lãm; cử sinh viên dự lễ; nộp bài kỷ yếu về Phòng Tổ chức - Hành chính {d:chậm nhất ngày 20/7/2025|2025-07-20||Phòng Tổ chức - Hành chính}.
{a:Đoàn Thanh niên} ¦ Thi thiết kế biểu trưng; trang trí; tổng vệ sinh.
@end
Yêu cầu trưởng các đơn vị xây dựng kế hoạch chi tiết và báo cáo tiến độ tại giao ban tháng./.
""",
)
