"""A Party committee: narrative opening without a basis, footnotes, two deadlines in one phrase, one every year."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    state_title=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    superior_body="ĐẢNG BỘ TỈNH SÔNG LAM",
    issuing_body="ĐẢNG ỦY KHỐI CÁC CƠ QUAN",
    number="86",
    symbol="KH/ĐUK",
    number_line="Số 86 -KH/ĐUK",
    place="Sông Lam",
    issued_on="2021-08-09",
    date_line="Sông Lam, ngày 9 tháng 8 năm 2021",
    title="nêu gương học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong Đảng bộ Khối giai đoạn 2021 - 2025",
    title_lines=(
        "nêu gương học tập và làm theo tư tưởng, đạo đức,",
        "phong cách Hồ Chí Minh trong Đảng bộ Khối",
        "giai đoạn 2021 - 2025",
        "-----",
    ),
    ending="table",
    recipients=(
        "Ban Thường vụ Tỉnh ủy (báo cáo)",
        "Ban Tuyên giáo, Ban Tổ chức Tỉnh ủy",
        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Khối",
        "Các chi, đảng bộ cơ sở",
        "Lưu Văn phòng Đảng ủy Khối",
    ),
    printed_recipients=(
        "- Ban Thường vụ Tỉnh ủy (báo cáo),",
        "- Ban Tuyên giáo, Ban Tổ chức Tỉnh ủy,",
        "- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Khối,",
        "- Các chi, đảng bộ cơ sở,",
        "- Lưu Văn phòng Đảng ủy Khối.",
    ),
    signature_lines=("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC"),
    signer="Trần Lê Khánh Thuận",
    body="""
Trong những năm qua, các chi bộ, đảng bộ cơ sở trong Đảng bộ Khối các cơ quan tỉnh đã có nhiều cách làm sáng tạo trong học và làm theo Bác: sổ tay một việc mỗi tuần, góc thư viện nhỏ, giờ nói chuyện đầu tuần. Từ năm 2016 đến nay có 214 gương được biểu dương ở cơ sở{fn:Theo số liệu tổng hợp của Văn phòng Đảng ủy Khối đến ngày 30/6/2021.}, trong đó không ít gương là người phục vụ, lái xe, văn thư. Tuy vậy, ở một số nơi việc đăng ký còn chép lại của nhau, việc kiểm tra còn nể nang. Để khắc phục, Ban Thường vụ Đảng ủy Khối đề ra kế hoạch nêu gương học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2021 - 2025, nội dung như sau:
#1 I-|MỤC ĐÍCH, YÊU CẦU|
#2 1-||Làm cho việc học tập và làm theo Bác trở thành nhu cầu tự thân của cán bộ, đảng viên; người đứng đầu gương mẫu trước, cấp ủy viên gương mẫu hơn đảng viên.
#2 2-||Phát hiện, bồi dưỡng gương bình dị; chống khen theo lượt, khen theo chức vụ. Gương được giới thiệu phải được quần chúng nơi làm việc và nơi cư trú thừa nhận.
#2 3-||Gắn với nhiệm vụ chính trị của từng cơ quan, nhất là cải cách thủ tục, tiếp dân và phòng, chống dịch Covid-19.
#1 II-|NỘI DUNG|
#2 1-|Đăng ký việc làm theo|
Mỗi đảng viên đăng ký một việc cụ thể mỗi năm, ghi rõ kết quả cần đạt và người được hưởng lợi. Chi bộ họp góp ý công khai. Những việc trùng với nhiệm vụ thường xuyên theo bản mô tả vị trí việc làm thì không tính.
#2 2-|Sinh hoạt chuyên đề|
Người chủ trì chuẩn bị câu hỏi, gửi trước cho đảng viên ba ngày; không đọc tài liệu thay cho thảo luận. Có thể mời cán bộ hưu trí, người dân từng đến làm việc tại cơ quan cùng dự và nói thẳng điều họ thấy. Biên bản ghi rõ ai hứa việc gì, lần sau kiểm lại. Theo kết quả giám sát công bố ngày 22/3/2021, 11 trong số 43 chi bộ được kiểm tra ghi biên bản giống nhau đến từng dấu phẩy; tình trạng ấy phải chấm dứt.
Mỗi quý chi bộ sinh hoạt một lần, dành phần lớn thời gian cho trao đổi. Gợi ý các chủ đề: nói đi đôi với làm; tiết kiệm của công; sửa đổi lối làm việc{fn:Tác phẩm “Sửa đổi lối làm việc” Bác viết xong tháng 10/1947.}; gần dân, nghe dân; tự học suốt đời.
#2 3-|Xây dựng và nhân rộng gương điển hình|
Gương điển hình không phải người hoàn hảo mà là người có một việc khiến đồng nghiệp muốn làm theo. Khi giới thiệu phải nêu được: việc gì, làm thế nào, ai được lợi, nơi khác có làm được không. Người được giới thiệu có quyền từ chối. Gương đã được Tỉnh ủy tuyên dương ngày 19/5/2020 tiếp tục được theo dõi, khi không còn xứng đáng thì thôi nêu.
#3 a)||Tiêu chuẩn của cá nhân: hoàn thành xuất sắc nhiệm vụ ít nhất hai năm liền, có việc làm được nhiều người biết, không vi phạm quy định về những điều đảng viên không được làm.
#3 b)||Tiêu chuẩn của tập thể: nội bộ đoàn kết, không có đảng viên bị kỷ luật, có mô hình được nơi khác học theo.
#3 c)||Hình thức: viết bài, làm phim ngắn, kể chuyện trong buổi chào cờ đầu tháng, gặp mặt nhân ngày 19/5.
#2 4-|Kiểm tra, giám sát|
Ủy ban Kiểm tra Đảng ủy Khối đưa nội dung nêu gương vào chương trình hằng năm; mỗi năm kiểm tra ít nhất tám tổ chức đảng, giám sát mười hai đảng viên giữ chức vụ.
#1 III-|CHỈ TIÊU GIỚI THIỆU GƯƠNG|
- {q:Đảng bộ cơ sở có từ 100 đảng viên trở lên: 02 tập thể|Đảng bộ cơ sở có từ 100 đảng viên trở lên|c|2|2}, {q:05 cá nhân|Đảng bộ cơ sở có từ 100 đảng viên trở lên|i|5|5}.
- {q:Đảng bộ cơ sở có dưới 100 đảng viên: 01 tập thể|Đảng bộ cơ sở có dưới 100 đảng viên|c|1|1}, {q:03 cá nhân|Đảng bộ cơ sở có dưới 100 đảng viên|i|3|3}.
- {q:Chi bộ cơ sở: không quá 02 cá nhân|Chi bộ cơ sở|i|-|2}.
#1 IV-|TỔ CHỨC THỰC HIỆN|
#2 1-||{a:Ban Tuyên giáo Đảng ủy Khối} tham mưu hướng dẫn học tập chuyên đề từng năm, biên tập tập gương hai năm một lần; phối hợp với Đài Phát thanh và Truyền hình tỉnh mở tiết mục “Việc nhỏ, nghĩa lớn”.
#2 2-||{a:Ban Tổ chức Đảng ủy Khối} hướng dẫn đưa kết quả nêu gương vào đánh giá, xếp loại tổ chức đảng, đảng viên; tổng hợp danh sách gương, trình Ban Thường vụ.
#2 3-||{a:Ủy ban Kiểm tra Đảng ủy Khối} chủ trì kiểm tra, giám sát như nêu ở mục II.
#2 4-||{a:Văn phòng Đảng ủy Khối} bố trí kinh phí, theo dõi báo cáo, thi đua.
#2 5-||{a:Các chi bộ, đảng bộ cơ sở} xây dựng kế hoạch của mình {d:trước ngày 15/9/2021|2021-09-15|x} và gửi bản đăng ký của cấp ủy {d:trước ngày 30/9/2021|2021-09-30|x} về Ban Tuyên giáo Đảng ủy Khối; báo cáo kết quả {d:hằng năm trước ngày 15/11|-|xy} để Ban Thường vụ Đảng ủy Khối tổng hợp, báo cáo Tỉnh ủy.
Kế hoạch này được phổ biến đến chi bộ. Các cấp ủy căn cứ tình hình cụ thể để thực hiện; nơi nào có cách làm mới, mạnh dạn đề xuất với Ban Thường vụ Đảng ủy Khối.
""",
)
