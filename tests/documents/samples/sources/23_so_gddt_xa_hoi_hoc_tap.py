"""A department of education: "Phần", "I.", "1.", "1.1.", "a)", numbers beyond IX, many bodies named in passing, a date without a year."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="UBND TỈNH TRƯỜNG PHONG",
    issuing_body="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    number="2604",
    symbol="KH-SGDĐT",
    number_line="Số: 2604/KH-SGDĐT",
    place="Trường Phong",
    issued_on="2021-11-19",
    date_line="Trường Phong, ngày 19 tháng 11 năm 2021",
    title="Triển khai phong trào “Cả tỉnh học tập suốt đời” trong ngành Giáo dục giai đoạn 2021 - 2025",
    title_lines=("Triển khai phong trào “Cả tỉnh học tập suốt đời”", "trong ngành Giáo dục giai đoạn 2021 - 2025"),
    recipients=(
        "Bộ GD&ĐT (Vụ GDTX)",
        "UBND tỉnh",
        "Hội Khuyến học tỉnh",
        "Giám đốc, các Phó Giám đốc",
        "Các phòng thuộc Sở",
        "Phòng GD&ĐT; các đơn vị trực thuộc",
        "Website Sở",
        "Lưu: VT, GDTX&CN",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Đỗ Hữu Học Hành",
    nfd=True,
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "decimal %2.%3.", 4: "lowerLetter %4)"},
    bold_levels=(1, 2),
    body="""
Căn cứ {b:Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021|1373/QĐ-TTg|2021-07-30} của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”; {b:Kế hoạch số 1009/KH-BGDĐT ngày 24 tháng 9 năm 2021|1009/KH-BGDĐT|2021-09-24} của Bộ Giáo dục và Đào tạo; {b:Kế hoạch số 276 /KH - UBND ngày 02 tháng 11 năm 2021|276/KH-UBND|2021-11-02} của Ủy ban nhân dân tỉnh Trường Phong, Sở Giáo dục và Đào tạo ban hành Kế hoạch triển khai phong trào “Cả tỉnh học tập suốt đời” trong ngành Giáo dục giai đoạn 2021 - 2025 như sau:
#1 I.|QUAN ĐIỂM|
#2 1.||Học tập suốt đời là quyền và trách nhiệm của mỗi người; nhà trường mở cửa cho cộng đồng, thầy cô là người học gương mẫu trước khi là người dạy.
#2 2.||Phong trào bắt nguồn từ nhu cầu thật của người dân ở từng thung lũng, từng dãy bản; không áp chỉ tiêu lớp học cho đủ.
#1 II.|MỤC TIÊU|
#2 1.|Mục tiêu chung|: Tạo chuyển biến về ý thức và điều kiện học tập của người lớn; mỗi xã có một trung tâm học tập cộng đồng hoạt động đều; mỗi trường có thư viện mở vào ngày nghỉ.
#2 2.|Mục tiêu cụ thể đến năm 2025|
#3 2.1.||Tỷ lệ người từ 15 đến 60 tuổi biết chữ đạt 96%; riêng phụ nữ dân tộc thiểu số đạt 93%.
#3 2.2.||50% trung tâm học tập cộng đồng đạt loại tốt; 100% trung tâm có kết nối mạng.
#3 2.3.||40% người lao động được học ít nhất một kỹ năng số; 100% giáo viên tự học qua nền tảng trực tuyến.
#1 III.|ĐỐI TƯỢNG, PHẠM VI|
Cán bộ quản lý, giáo viên, nhân viên, học sinh, học viên, cha mẹ học sinh trên địa bàn tỉnh; khuyến khích người cao tuổi, người khuyết tật, phạm nhân sắp mãn hạn tham gia.
#1 IV.|TUYÊN TRUYỀN|
#2 1.||Tổ chức Tuần lễ hưởng ứng học tập suốt đời từ ngày 01 đến ngày 07 tháng 10 hằng năm theo hướng dẫn của Bộ Giáo dục và Đào tạo; có lễ phát động ở mỗi huyện.
#2 2.||Phối hợp với Báo Trường Phong, Đài Phát thanh và Truyền hình tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh giới thiệu gương tự học.
#1 V.|XÓA MÙ CHỮ|
#2 1.||Điều tra, cập nhật số người mù chữ theo từng bản; mở lớp vào buổi tối, theo mùa vụ; dạy bằng tài liệu gắn với chợ búa, chăn nuôi.
#2 2.||Bồi dưỡng phương pháp dạy người lớn cho 240 giáo viên; huy động chiến sĩ biên phòng, sư thầy, già làng đứng lớp.
#1 VI.|TRUNG TÂM HỌC TẬP CỘNG ĐỒNG|
#2 1.|Kiện toàn tổ chức|
#3 1.1.||Mỗi trung tâm có giám đốc là lãnh đạo xã, hai phó giám đốc và giáo viên biệt phái.
#3 1.2.||Chia sẻ nhà văn hóa, điểm trường cũ, điểm bưu điện văn hóa xã.
#2 2.|Đổi mới nội dung|
#3 2.1.|Chuyên đề nghề|: nuôi dê, trồng dược liệu, sửa máy nông cụ, làm du lịch tại nhà, bán hàng trực tuyến.
#3 2.2.|Chuyên đề sống|: nuôi dạy con, phòng bạo lực, an toàn trên mạng, ứng phó lũ quét.
#1 VII.|THƯ VIỆN VÀ VĂN HÓA ĐỌC|
Mở thư viện trường học vào chiều thứ bảy; luân chuyển sách giữa các trường theo tuyến xe khách; phát động “Mỗi nhà một giá sách”.
#1 VIII.|CHUYỂN ĐỔI SỐ TRONG HỌC TẬP|
Xây dựng kho bài giảng mở; công nhận tín chỉ tự học cho giáo viên; thí điểm thẻ học tập điện tử tại thành phố.
#1 IX.|DANH HIỆU, MÔ HÌNH|
#2 1.||Đăng ký, công nhận “Đơn vị học tập” theo Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020.
#2 2.|Giới thiệu gương tự học tiêu biểu|
- {q:Mỗi phòng giáo dục và đào tạo: 03 cá nhân|Mỗi phòng giáo dục và đào tạo|i|3|3}, {q:01 tập thể|Mỗi phòng giáo dục và đào tạo|c|1|1}.
- {q:Mỗi trường trung học phổ thông: 01 cá nhân|Mỗi trường trung học phổ thông|i|1|1}.
- {q:Trường Cao đẳng Trường Phong: 02 cá nhân|Trường Cao đẳng Trường Phong|i|2|2}.
#1 X.|KINH PHÍ|
Lồng ghép trong chương trình mục tiêu quốc gia, ngân sách chi thường xuyên và xã hội hóa. Các đơn vị lập dự toán cùng kỳ với dự toán năm.
#1 XI.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Giáo dục thường xuyên và Chuyên nghiệp}|
Phòng là đầu mối phối hợp với Ban Tuyên giáo Tỉnh ủy, Sở Lao động - Thương binh và Xã hội, Sở Thông tin và Truyền thông, Bộ Chỉ huy Bộ đội Biên phòng tỉnh trong điều tra, tuyên truyền, mở lớp. Những việc đã giao cho phòng tại Kế hoạch số 1188/KH-SGDĐT ngày 14/6/2021 về phổ cập giáo dục, xóa mù chữ tiếp tục thực hiện, không làm lại phiếu điều tra.
#3 1.1.||Tham mưu, hướng dẫn, kiểm tra; phối hợp với Hội Khuyến học tỉnh, Liên đoàn Lao động tỉnh, Hội Nông dân tỉnh khảo sát nhu cầu học.
#3 1.2.||Tổng hợp báo cáo Ủy ban nhân dân tỉnh, Bộ Giáo dục và Đào tạo {d:trước ngày 15/12 hằng năm|-|xy}.
#3 1.3.||Chuẩn bị hội nghị sơ kết vào năm 2023, tổng kết vào năm 2025.
#2 2.|{a:Phòng Kế hoạch - Tài chính}|
Hướng dẫn lập dự toán, thẩm tra, trình bố trí kinh phí.
#2 3.|{a:Văn phòng Sở}|
Đăng tải gương tự học trên website; theo dõi thi đua.
#2 4.|{a:Phòng giáo dục và đào tạo các huyện, thành phố}|
Rà soát điểm trường bỏ trống sau dồn ghép để bàn giao cho trung tâm học tập cộng đồng; thống kê thiết bị, sách còn dùng được. Giáo viên biệt phái hưởng nguyên lương, phụ cấp; định kỳ hai năm luân chuyển một lần. Phối hợp với Hội Khuyến học, Hội Cựu giáo chức vận động người đã nghỉ hưu dạy xóa mù chữ; người dạy trước ngày 01/9/2021 được tính công theo mức cũ.
#3 4.1.||Tham mưu Ủy ban nhân dân cấp huyện ban hành kế hoạch {d:trước ngày 31/12/2021|2021-12-31|x}; chỉ đạo trường học mở thư viện.
#3 4.2.||Báo cáo kết quả thực hiện về Sở Giáo dục và Đào tạo {d:trước ngày 30/11 hằng năm|-|xy}.
#2 5.|{a:Các trường trung học phổ thông, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên}|
#3 5.1.||Đăng ký mô hình; cử giáo viên dạy xóa mù chữ.
#3 5.2.||Gửi hồ sơ gương tự học về Sở {d:chậm nhất ngày 15/9/2022|2022-09-15||Sở} để xét tôn vinh trong Tuần lễ hưởng ứng học tập suốt đời năm 2022.
Trên đây là Kế hoạch triển khai phong trào “Cả tỉnh học tập suốt đời” trong ngành Giáo dục, yêu cầu các đơn vị nghiêm túc thực hiện./.
""",
)
