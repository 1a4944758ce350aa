"""A university: four levels "1.", "1.1.", "1.1.1.", "(i)", headings over two paragraphs, bases in an opening list, English words."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="ĐẠI HỌC VÙNG TÂY LAM",
    issuing_body="TRƯỜNG ĐẠI HỌC KHOA HỌC⏸VÀ KỸ NGHỆ",
    number="2240",
    symbol="KH-ĐHKHKN",
    number_line="Số:  2240/KH-ĐHKHKN",
    place="Tây Lam",
    issued_on="2025-09-22",
    date_line="Tây Lam, ngày 22 tháng 9 năm 2025",
    title="Xây dựng văn hóa chất lượng và tôn vinh giảng viên có đổi mới trong dạy học năm học 2025 - 2026",
    title_lines=("Xây dựng văn hóa chất lượng và tôn vinh giảng viên", "có đổi mới trong dạy học năm học 2025 - 2026"),
    recipients=(
        "Đảng ủy, HĐT (b/c)",
        "BGH (chỉ đạo t/h)",
        "Các đơn vị thuộc Trường (t/h)",
        "Cổng thông tin (đăng tin)",
        "Lưu: VT, ĐBCL (L.10)",
    ),
    signature_lines=("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG THƯỜNG TRỰC"),
    signer="TS. Khổng Tứ Học",
    nfd=True,
    split_runs=True,
    bold_levels=(1, 2, 3),
    auto={1: "decimal %1.", 2: "decimal %1.%2.", 3: "decimal %1.%2.%3.", 4: "lowerRoman (%4)"},
    body="""
Căn cứ {b:Luật Giáo dục đại học năm 2012 và Luật sửa đổi, bổ sung năm 2018|-|-};
Căn cứ {b:Thông tư số 04/2025/TT-BGDĐT ngày 17/02/2025|04/2025/TT-BGDĐT|2025-02-17} của Bộ trưởng Bộ Giáo dục và Đào tạo;
Căn cứ {b:Chiến lược phát triển Trường giai đoạn 2021 - 2030, tầm nhìn 2045|-|-};
Căn cứ {b:Biên bản họp Hội đồng Bảo đảm chất lượng ngày 05/9/2025|-|2025-09-05};
Nhà trường ban hành kế hoạch như sau:
#1 1.|MỤC TIÊU|
#2 1.1.|Mục tiêu chung|
Biến việc cải tiến thành thói quen hằng tuần của từng bộ môn, không phải việc đối phó mỗi kỳ kiểm định; người học được nghe, được thấy và được tham gia.
#2 1.2.|Mục tiêu cụ thể|
#3 1.2.1.||80% học phần có phản hồi của người học trước tuần thứ sáu và có điều chỉnh ngay trong học kỳ.
#3 1.2.2.||Ít nhất 25 giảng viên công bố bài viết về phương pháp dạy học của chính mình (teaching portfolio).
#3 1.2.3.||Đến năm 2027 có 10 chương trình được kiểm định; trước năm 2030 tất cả chương trình đào tạo đại học.
#1 2.|NỘI DUNG VÀ GIẢI PHÁP⏸XÂY DỰNG VĂN HÓA CHẤT LƯỢNG|
#2 2.1.|Lắng nghe người học|
#3 2.1.1.|Phiếu một phút|: Cuối buổi học, sinh viên trả lời hai câu: điều gì rõ nhất, điều gì còn mờ; giảng viên đọc và nói lại đầu buổi sau.
#3 2.1.2.|Hộp thư cải tiến|: Mọi góp ý được trả lời trong bảy ngày; thống kê công khai hằng tháng.
#2 2.2.|Học từ đồng nghiệp|
#3 2.2.1.|Mở cửa lớp học|: Mỗi học kỳ có hai tuần “Open class”; ai cũng có thể vào dự bất kỳ lớp nào, không báo trước, không xếp loại.
#3 2.2.2.|Nhóm bạn nghề|: Ba người khác khoa dự giờ nhau theo các bước
(i) thống nhất điều muốn quan sát;
(ii) quan sát, ghi chép, không chấm điểm;
(iii) trò chuyện trong vòng 24 giờ;
(iv) thử điều chỉnh ở buổi sau.
#1 3.|TÔN VINH GIẢNG VIÊN ĐỔI MỚI|
#2 3.1.|Đối tượng, tiêu chí|
Giảng viên cơ hữu, thỉnh giảng có từ 45 tiết trong năm học; có minh chứng về thay đổi cách dạy và kết quả của người học; không xét người đã được tôn vinh trong hai năm liền trước.
#2 3.2.|Chỉ tiêu giới thiệu|
- {q:Khoa có từ 60 giảng viên trở lên: 04 giảng viên|Khoa có từ 60 giảng viên trở lên|i|4|4}.
- {q:Khoa có dưới 60 giảng viên: 02 giảng viên|Khoa có dưới 60 giảng viên|i|2|2}.
- {q:Viện Công nghệ Xanh: 01 giảng viên|Viện Công nghệ Xanh|i|1|1}, {q:01 nhóm nghiên cứu|Viện Công nghệ Xanh|c|1|1}.
#2 3.3.|Ngày hội Dạy và Học|
#3 3.3.1.|Thời gian, địa điểm|: 01 ngày, 18/4/2026, tại tòa nhà C5.
#3 3.3.2.|Quy mô|: {c:từ 450 đến 500 người|450|500}.
#3 3.3.3.|Chương trình|
- {g:Trưng bày áp phích về các thử nghiệm dạy học};
- {g:Phiên toàn thể};
- {g:Các phiên song song do sinh viên điều hành};
- {g:Tôn vinh giảng viên đổi mới}.
#1 4.|NGUỒN LỰC|
Kinh phí 420 triệu đồng từ quỹ phát triển hoạt động; giờ dự lớp của nhóm bạn nghề tính là giờ sinh hoạt học thuật theo Quy định số 88/QyĐ-ĐHKHKN ngày 12/01/2024.
#1 5.|TỔ CHỨC THỰC HIỆN|
#2 5.1.|{a:Trung tâm Bảo đảm chất lượng}|
#3 5.1.1.||Đầu mối điều phối; thiết kế phiếu một phút trên nền tảng LMS {d:trước ngày 06/10/2025|2025-10-06|x}.
#3 5.1.2.||Tiếp nhận hồ sơ giới thiệu, tổ chức hội đồng; báo cáo Hiệu trưởng {d:chậm nhất ngày 31/3/2026|2026-03-31||Hiệu trưởng}.
#2 5.2.|{a:Phòng Đào tạo}|
Bố trí lịch “Open class”; không xếp thi trong hai tuần mở cửa lớp học.
#2 5.3.|{a:Phòng Công nghệ thông tin và Truyền thông}|
Vận hành hộp thư cải tiến, trang tin; quay phim ngày hội.
#2 5.4.|{a:Các khoa, viện}|
#3 5.4.1.||Thành lập nhóm bạn nghề {d:trước ngày 15/10/2025|2025-10-15|x}; sinh hoạt chuyên môn hằng tháng.
#3 5.4.2.||Gửi hồ sơ giảng viên về Trung tâm Bảo đảm chất lượng {d:trước 17h ngày 13/3/2026|2026-03-13|x|Trung tâm Bảo đảm chất lượng}.
#2 5.5.|{a:Hội Sinh viên trường}|
Tuyển 40 điều phối viên sinh viên; tổng hợp câu chuyện lớp học.
Kế hoạch có hiệu lực kể từ ngày ký./.
""".replace("\n(i) ", "\n#4 (i)||")
    .replace("\n(ii) ", "\n#4 (ii)||")
    .replace("\n(iii) ", "\n#4 (iii)||")
    .replace("\n(iv) ", "\n#4 (iv)||"),
)
