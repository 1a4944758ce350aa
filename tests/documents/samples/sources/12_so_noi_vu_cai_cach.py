"""A provincial department: "TL." signature, bullets numbered by Word, deadlines in quarter and month, no heading numbers twice."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN TỈNH CỬU BA",
    issuing_body="SỞ NỘI VỤ",
    number="08",
    symbol="KH-SNV",
    number_line="Số: 08/KH-SNV",
    place="Cửu Ba",
    issued_on="2025-01-09",
    date_line="Cửu Ba, ngày 09 tháng 01 năm 2025",
    title="Kiểm tra công tác cải cách hành chính và kỷ luật, kỷ cương hành chính năm 2025",
    title_lines=("Kiểm tra công tác cải cách hành chính", "và kỷ luật, kỷ cương hành chính năm 2025"),
    recipients=(
        "UBND tỉnh (b/c)",
        "Các sở, ban, ngành tỉnh",
        "UBND các huyện, thị xã, thành phố",
        "Giám đốc, các Phó Giám đốc Sở",
        "Lưu: VT, CCHC",
    ),
    signature_lines=("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH"),
    signer="Tạ Quốc Dấu",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_bullets=True,
    split_runs=True,
    blanks=True,
    body="""
Căn cứ {b:Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021|76/NQ-CP|2021-07-15} của Chính phủ ban hành chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; {b:Chỉ thị số 23/CT-TTg ngày 02/9/2021|23/CT-TTg|2021-09-02} của Thủ tướng Chính phủ; {b:Quyết định số 2840/QĐ-UBND ngày 25/12/2024|2840/QĐ-UBND|2024-12-25} của Ủy ban nhân dân tỉnh Cửu Ba ban hành kế hoạch cải cách hành chính năm 2025, Sở Nội vụ xây dựng Kế hoạch kiểm tra công tác cải cách hành chính và kỷ luật, kỷ cương hành chính năm 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
- Đánh giá đúng tình hình thực hiện nhiệm vụ cải cách hành chính tại các cơ quan, đơn vị; phát hiện cách làm hay để nhân rộng, chỉ ra chỗ yếu để sửa.
- Chấn chỉnh tình trạng đi muộn, về sớm, hẹn dân nhiều lần, trả kết quả trễ mà không có thư xin lỗi; làm rõ trách nhiệm của người đứng đầu.
- Thu thập ý kiến của người dân, doanh nghiệp làm căn cứ chấm điểm chỉ số cải cách hành chính năm 2025.
#2 2.|Yêu cầu|
- Kiểm tra khách quan, có chứng cứ, không gây phiền hà; kết hợp kiểm tra có báo trước và không báo trước.
- Không kiểm tra trùng với các đoàn thanh tra, kiểm toán; một đơn vị không bị kiểm tra quá một lần trong năm về cùng một nội dung.
- Sau kiểm tra phải có kết luận bằng văn bản, có thời hạn khắc phục và phúc tra.
#1 II.|NỘI DUNG, ĐỐI TƯỢNG, THỜI KỲ KIỂM TRA|
#2 1.|Nội dung|
- Công tác chỉ đạo, điều hành: kế hoạch, phân công, đôn đốc, khen thưởng, xử lý vi phạm.
- Cải cách thể chế, thủ tục hành chính: niêm yết, công khai; tỷ lệ hồ sơ giải quyết đúng hạn; số hóa kết quả; việc thu phí, lệ phí.
- Tổ chức bộ máy, chế độ công vụ: vị trí việc làm, đánh giá hằng quý, chuyển đổi vị trí công tác.
- Xây dựng chính quyền điện tử: văn bản ký số, hồ sơ trực tuyến toàn trình, chữ ký của bộ phận một cửa.
- Chấp hành giờ giấc, tác phong, văn hóa công sở; việc thực hiện Chỉ thị số 05/CT-UBND ngày 11/4/2023 của Chủ tịch Ủy ban nhân dân tỉnh.
#2 2.|Đối tượng|
- 06 sở, ngành; 04 huyện, thị xã; 16 xã, phường, thị trấn; danh sách tại phụ lục.
#2 3.|Thời kỳ|
- Từ ngày 01/01/2024 đến thời điểm kiểm tra; những việc liên quan trước và sau thời kỳ này có thể được xem xét.
#1 III.|PHƯƠNG PHÁP, TIẾN ĐỘ|
#2 1.|Phương pháp|
- Chọn ngẫu nhiên 30 hồ sơ cho mỗi đơn vị, trong đó có ít nhất 10 hồ sơ trả trễ và 5 hồ sơ bị trả lại; đối chiếu thời điểm trên phần mềm với dấu ngày trên giấy. Hồ sơ tiếp nhận trước ngày 01/7/2024 lấy theo sổ giấy vì dữ liệu cũ chưa chuyển đổi xong.
- Khi phát hiện sai phạm có dấu hiệu hình sự, trưởng đoàn báo cáo Giám đốc Sở để chuyển cơ quan điều tra; không tự kết luận.
- Thành viên đoàn không nhận quà, không dùng bữa do đơn vị mời; vi phạm thì thay người ngay và xem xét trách nhiệm.
- Nghe báo cáo, xem hồ sơ, quay phim tại nơi tiếp dân (có thông báo), gọi điện phỏng vấn người đã nộp hồ sơ, đóng vai người dân hỏi thủ tục.
- Chấm điểm theo phiếu; ký biên bản ngay trong ngày.
#2 2.|Tiến độ|
- Ban hành quyết định thành lập đoàn: hoàn thành {d:trong tháng 02/2025|2025-02-28|m}.
- Kiểm tra đợt một tại các sở, ngành: hoàn thành {d:trong quý II/2025|2025-06-30|q}.
- Kiểm tra đợt hai tại cấp huyện, cấp xã: hoàn thành {d:trước ngày 30/9/2025|2025-09-30|x}.
- Phúc tra và thông báo kết quả: hoàn thành {d:trước ngày 30/11/2025|2025-11-30|x}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Cải cách hành chính}|
- Xây dựng bộ câu hỏi, phiếu chấm, kịch bản đóng vai người dân; tập huấn cho thành viên đoàn trong một ngày. Nội dung chấm điểm bám sát bộ chỉ số do Bộ Nội vụ công bố, không tự đặt thêm tiêu chí gây tranh cãi.
- Phối hợp với Văn phòng Ủy ban nhân dân tỉnh, Sở Thông tin và Truyền thông trích xuất dữ liệu hồ sơ trễ hạn; với Bưu điện tỉnh về dịch vụ trả kết quả tại nhà. Việc trích xuất phải bảo vệ thông tin cá nhân của người nộp hồ sơ.
- Sau mỗi đợt, dự thảo thông báo kết luận gửi đơn vị được kiểm tra góp ý trong năm ngày làm việc; ý kiến không thống nhất được ghi nguyên văn trong báo cáo.
- Tham mưu thành lập đoàn, lịch kiểm tra chi tiết; gửi đề cương báo cáo cho đơn vị được kiểm tra trước bảy ngày làm việc.
- Tổng hợp kết quả, dự thảo báo cáo trình Ủy ban nhân dân tỉnh {d:trước ngày 10/12/2025|2025-12-10|x|Ủy ban nhân dân tỉnh}.
#2 2.|{a:Thanh tra Sở}|
- Mỗi tháng ít nhất hai buổi kiểm tra không báo trước vào đầu giờ sáng, cuối giờ chiều; quay lại hình ảnh nơi làm việc, không quay mặt người dân. Công chức vắng mặt không lý do bị nêu tên trong thông báo gửi cơ quan chủ quản. Vụ việc ngày 13/11/2024 tại một trung tâm hành chính công cho thấy có nơi còn đóng cửa trước giờ quy định 40 phút.
- Phối hợp với Thanh tra tỉnh, Ủy ban Kiểm tra Tỉnh ủy tránh chồng chéo; trường hợp trùng thời gian thì lùi đợt kiểm tra của Sở.
- Kiểm tra đột xuất kỷ luật, kỷ cương; lập biên bản, đề xuất xử lý.
#2 3.|{a:Phòng Công chức, viên chức}|
- Cử người tham gia đoàn; rà soát vị trí việc làm, việc chuyển đổi vị trí.
#2 4.|{a:Văn phòng Sở}|
- Tham mưu hợp đồng khảo sát xã hội học với đơn vị độc lập; nghiệm thu, thanh toán theo khối lượng. Kinh phí nằm trong dự toán giao đầu năm tại Quyết định số 2901/QĐ-UBND ngày 30/12/2024; không phát sinh ngoài dự toán.
- Bố trí xe, kinh phí, máy ghi âm, ghi hình; lưu trữ hồ sơ kiểm tra.
#2 5.|Đề nghị {a:các sở, ban, ngành, UBND các huyện, thị xã, thành phố}|
- Tự kiểm tra ít nhất 30% số đơn vị trực thuộc; gửi kế hoạch tự kiểm tra về Sở Nội vụ {d:chậm nhất ngày 28/02/2025|2025-02-28||Sở Nội vụ}.
- Đơn vị được kiểm tra chuẩn bị báo cáo, bố trí người làm việc với đoàn; khắc phục tồn tại theo kết luận và báo cáo Sở Nội vụ.
Trên đây là Kế hoạch kiểm tra công tác cải cách hành chính và kỷ luật, kỷ cương hành chính năm 2025 của Sở Nội vụ. Trong quá trình thực hiện, lịch kiểm tra có thể điều chỉnh cho phù hợp và được thông báo trước cho đơn vị./.
""",
    after="""
@page
%cb PHỤ LỤC
%cb DANH SÁCH CƠ QUAN, ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2025
%ci (Ban hành kèm theo Kế hoạch số 08/KH-SNV ngày 09/01/2025 của Sở Nội vụ)
@table 10,60,30
TT ¦ Đơn vị ¦ Thời gian
I ¦ Các sở, ngành ¦ <
1 ¦ Sở Xây dựng ¦ Tháng 4
2 ¦ Sở Tư pháp ¦ Tháng 4
3 ¦ Ban Quản lý Khu kinh tế ¦ Tháng 5
II ¦ Cấp huyện ¦ <
1 ¦ UBND thị xã Cửa Nậm ¦ Tháng 7
2 ¦ UBND huyện Tà Rụt Giả ¦ Tháng 8
Ghi chú: mỗi huyện chọn bốn xã ¦ < ¦ <
@end
""",
)
