"""A department with names that hold verbs, dashes and "và": nothing may be cut out of them. Bases with several issuers."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN TỈNH TRƯỜNG PHONG",
    issuing_body="SỞ KHOA HỌC⏸VÀ CÔNG NGHỆ",
    number="871",
    symbol="KH-SKHCN",
    number_line="Số: 871/KH-SKHCN",
    place="Trường Phong",
    issued_on="2025-07-14",
    date_line="Trường Phong, ngày 14 tháng 7 năm 2025",
    title="Tổ chức Ngày hội đổi mới sáng tạo tỉnh Trường Phong năm 2025",
    recipients=(
        "Bộ KH&CN (để báo cáo)",
        "UBND tỉnh (để báo cáo)",
        "Các sở, ngành liên quan",
        "UBND các xã, phường",
        "Giám đốc, các PGĐ Sở",
        "Cổng TTĐT Sở",
        "Lưu: VT, ĐMST",
    ),
    recipients_bulleted=True,
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Lê Quang Sóng Ngắn",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "lowerLetter %3)"},
    auto_style=True,
    body="""
Căn cứ {b:Nghị quyết số 57-NQ/TW ngày 22/12/2024|57-NQ/TW|2024-12-22} của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;
Căn cứ {b:Chương trình hành động số 41-CTr/TU ngày 24/02/2025|41-CTr/TU|2025-02-24} của Tỉnh ủy;
Thực hiện ý kiến chỉ đạo của Ủy ban nhân dân tỉnh tại {b:Thông báo số 233/TB-VPUBND ngày 30/6/2025|233/TB-VPUBND|2025-06-30};
Sở Khoa học và Công nghệ ban hành Kế hoạch tổ chức Ngày hội đổi mới sáng tạo tỉnh Trường Phong năm 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
#3 a)||Đưa người làm ra công nghệ gặp người cần công nghệ; cho nông dân, tiểu thương, thầy thuốc, học trò nhìn thấy, sờ thấy, thử được các sản phẩm đổi mới.
#3 b)||Tôn vinh nhà sáng chế không chuyên; thúc đẩy liên kết giữa viện, trường với doanh nghiệp; nối tiếp thành công của Ngày hội lần đầu ngày 18/5/2023.
#2 2.|Yêu cầu|
#3 a)||Sản phẩm có thật, chạy được; nội dung trình diễn dễ hiểu với người không biết kỹ thuật.
#3 b)||Bảo đảm an toàn điện, pin, máy bay không người lái.
#1 II.|NỘI DUNG|
#2 1.|Quy mô, thời gian, địa điểm|
#3 a)|Thời gian|: Ngày 04 và 05/10/2025.
#3 b)|Địa điểm|: Bảo tàng tỉnh Trường Phong.
#3 c)|Đại biểu dự khai mạc|: {c:không quá 350 người||350}.
#2 2.|Các hoạt động|
#3 a)||Triển lãm 70 gian; sân thử nghiệm; phiên kết nối cung cầu; hội thảo về trí tuệ nhân tạo trong nông nghiệp.
#3 b)||Cuộc thi “24 giờ giải bài toán làng” dành cho nhóm học sinh, sinh viên.
#3 c)||Tôn vinh nhà sáng chế không chuyên.
#2 3.|Giới thiệu nhà sáng chế không chuyên|
- {q:Mỗi xã, phường: từ 01 đến 02 người|Mỗi xã, phường|i|1|2};
- {q:Hội Nông dân tỉnh: 05 người|Hội Nông dân tỉnh|i|5|5};
- {q:Tỉnh đoàn: 05 người|Tỉnh đoàn|i|5|5}, {q:02 nhóm|Tỉnh đoàn|c|2|2};
- {q:Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh: 03 người|Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh|i|3|3}.
#2 4.|Chương trình khai mạc|
#3 a)||{g:Trình diễn trống và rô-bốt};
#3 b)||{g:Giới thiệu đại biểu, phát biểu khai mạc};
#3 c)||{g:Công bố 10 bài toán của địa phương};
#3 d)||{g:Tôn vinh nhà sáng chế không chuyên};
#3 e)||{g:Tham quan triển lãm}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Đổi mới sáng tạo và Khởi nghiệp}|: đầu mối, thường trực Ban Tổ chức; chọn gian hàng; hoàn thành maket tổng thể {d:trước ngày 15/8/2025|2025-08-15|x}.
#2 2.|{a:Phòng Quản lý Công nghệ - Tiêu chuẩn Đo lường Chất lượng}|: thẩm định an toàn sản phẩm, hội thảo chuyên đề.
#2 3.|{a:Trung tâm Thông tin - Thống kê và Ứng dụng tiến bộ khoa học}|: trang tin, phát trực tiếp, dữ liệu cung cầu; dựng sân thử nghiệm.
#2 4.|{a:Trung tâm Giao dịch công nghệ và Hỗ trợ doanh nghiệp}|: phiên kết nối, mời 50 doanh nghiệp, ngân hàng, quỹ đầu tư.
#2 5.|{a:Văn phòng Sở}|: lễ tân, kinh phí, hợp đồng, y tế.
#2 6.|Đề nghị {a:Sở Giáo dục và Đào tạo}|: chọn đội dự cuộc thi “24 giờ giải bài toán làng”, gửi danh sách về Sở Khoa học và Công nghệ {d:trước ngày 10/9/2025|2025-09-10|x|Sở Khoa học và Công nghệ}.
#2 7.|Đề nghị {a:Báo và Phát thanh, Truyền hình tỉnh}|: thông tin trước, trong và sau Ngày hội.
#2 8.|Đề nghị {a:UBND các xã, phường}|: giới thiệu nhà sáng chế không chuyên (hồ sơ, phim ngắn) {d:trước ngày 31/8/2025|2025-08-31|x}; tổ chức cho người dân tham quan.
Trên đây là Kế hoạch tổ chức Ngày hội đổi mới sáng tạo năm 2025; Sở Khoa học và Công nghệ đề nghị các đơn vị phối hợp thực hiện./.
""",
)
