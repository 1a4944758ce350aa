"""A department: limits in many words, among dates that limit nothing."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="UBND TỈNH CỬU BA",
    issuing_body="SỞ Y TẾ",
    number="1720",
    symbol="KH-SYT",
    number_line="Số: 1720/KH-SYT",
    place="Cửu Ba",
    issued_on="2024-07-22",
    date_line="Cửu Ba, ngày 22 tháng 7 năm 2024",
    title="Thi đua “Trạm y tế thân thiện” và chuẩn bị Đại hội Thi đua yêu nước ngành Y tế giai đoạn 2024 - 2025",
    title_lines=(
        "Thi đua “Trạm y tế thân thiện” và chuẩn bị Đại hội",
        "Thi đua yêu nước ngành Y tế giai đoạn 2024 - 2025",
    ),
    recipients=("UBND tỉnh (b/c)", "Ban Giám đốc Sở", "Các đơn vị trực thuộc", "Phòng Y tế các huyện", "Lưu: VT, TCCB"),
    signature_lines=("GIÁM ĐỐC",),
    signer="ThS.BS. Sơn Thị Ngải Cứu",
    ending="plain",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_style=True,
    auto_bullets=True,
    blanks=True,
    body="""
Căn cứ {b:Kế hoạch số 150/KH-UBND ngày 28/6/2024|150/KH-UBND|2024-06-28} của Ủy ban nhân dân tỉnh về phong trào thi đua giai đoạn 2024 - 2025; {b:Quyết định số 1300/QĐ-BYT ngày 09/3/2023|1300/QĐ-BYT|2023-03-09} của Bộ Y tế về bộ tiêu chí quốc gia về y tế xã, Sở Y tế ban hành kế hoạch như sau:
#1 I.|THỰC TRẠNG|
Đến ngày 30/6/2024, toàn tỉnh có 142 trạm y tế xã, 118 trạm đạt tiêu chí; 37 trạm xây trước năm 2005 đã xuống cấp. Từ năm 2021 đến hết năm 2023 có 29 bác sĩ tuyến xã xin chuyển; hợp đồng ký trước ngày 01/01/2022 chưa được nâng phụ cấp. Số lượt khám trước dịch là 1,1 triệu lượt mỗi năm, đến nay còn 760.000 lượt.
#1 II.|MỤC TIÊU|
#2 1.||Đến năm 2025, 95% trạm y tế đạt tiêu chí quốc gia; trước năm 2030 tất cả trạm có bác sĩ làm việc thường xuyên.
#2 2.||Mỗi năm có ít nhất 20 trạm được công nhận “Trạm y tế thân thiện”.
#1 III.|NỘI DUNG|
Phong trào được tổ chức theo từng bước, từ trạm đến huyện, từ huyện đến tỉnh; không chấm điểm trên giấy. Người bệnh, trưởng thôn, cộng tác viên dân số cùng tham gia chấm. Trạm nào đang sửa chữa từ trước ngày 01/6/2024 được lùi thời gian chấm nhưng không được bỏ qua. Kết quả chấm điểm thử tại huyện Đông Bãi ngày 18/6/2024 cho thấy điểm thấp nhất rơi vào mục nhà vệ sinh, bảng giá và thái độ khi từ chối cấp thuốc.
#2 1.|Phong trào “Trạm y tế thân thiện”|
- Tự chấm điểm lần đầu xong {d:trước ngày 31/8/2024|2024-08-31|x}; chấm chéo giữa các huyện xong {d:chậm nhất vào ngày 15/10/2024|2024-10-15}; Sở phúc tra xong {d:trước 30/11/2024|2024-11-30|x}.
- Trạm được công nhận giữ danh hiệu hai năm, tính từ ngày ký quyết định.
- Khảo sát ý kiến người bệnh bằng phiếu phát từ ngày 01/9/2024 đến ngày 30/9/2024.
#2 2.|Chuẩn bị Đại hội Thi đua yêu nước ngành|
- Hội nghị điển hình ở đơn vị: hoàn thành {d:trong quý I/2025|2025-03-31|q}.
- Đại hội cấp ngành: dự kiến tháng 5/2025, {c:khoảng 260 đại biểu||260|~}.
- Báo cáo thành tích của điển hình (không quá ba trang) gửi về Sở {d:trước 17 giờ 00 ngày 28/02/2025|2025-02-28|x|Sở}.
- {q:Mỗi bệnh viện giới thiệu 02 tập thể|Mỗi bệnh viện|c|2|2}, {q:04 cá nhân|Mỗi bệnh viện|i|4|4}; {q:mỗi trung tâm y tế huyện giới thiệu 01 tập thể|mỗi trung tâm y tế huyện|c|1|1}, {q:03 cá nhân|mỗi trung tâm y tế huyện|i|3|3}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Tổ chức cán bộ}|
- Thường trực; ban hành thang điểm {d:muộn nhất ngày 05/8/2024|2024-08-05}; trình Giám đốc Sở kết quả {d:trước ngày 10/12/2024|2024-12-10|x|Giám đốc Sở}.
- Báo cáo Ủy ban nhân dân tỉnh {d:trước ngày 20 tháng 12 hằng năm|-|xy}.
#2 2.|{a:Phòng Nghiệp vụ Y}|
- Biên soạn sổ tay một trang cho mỗi tình huống: người bệnh cáu giận, hết thuốc, mất điện, trẻ co giật, đẻ rơi. Phối hợp với Trường Cao đẳng Y, Hội Điều dưỡng tỉnh, Bệnh viện Đa khoa tỉnh quay phim hướng dẫn; mỗi phim không quá hai phút.
- Hướng dẫn chuyên môn; xây dựng phiếu khảo sát; giải đáp cho đơn vị.
#2 3.|{a:Phòng Kế hoạch - Tài chính}|
- Kinh phí sửa chữa trạm; thẩm định xong dự toán của đơn vị gửi {d:trong vòng 10 ngày kể từ ngày nhận hồ sơ|-|r}.
#2 4.|{a:Các bệnh viện, trung tâm y tế huyện}|
- Xây dựng kế hoạch gửi về Sở (Phòng Tổ chức cán bộ) {d:trước ngày 15/8/2024|2024-08-15|x|Sở (Phòng Tổ chức cán bộ)}; báo cáo tiến độ {d:trước ngày 25 hằng tháng|-|xy}.
- Hồ sơ đề nghị công nhận nộp {d:đến hết ngày 31/10/2024|2024-10-31}; hồ sơ nộp sau ngày 31/10/2024 chuyển sang đợt năm 2025.
#2 5.|{a:Phòng Y tế các huyện, thị xã, thành phố}|
- Tham mưu Ủy ban nhân dân huyện bố trí kinh phí, đất; giám sát chấm điểm.
Trên đây là kế hoạch, các đơn vị nghiêm túc thực hiện; kế hoạch này thay thế Kế hoạch số 980/KH-SYT ngày 12/4/2023./.
""",
)
