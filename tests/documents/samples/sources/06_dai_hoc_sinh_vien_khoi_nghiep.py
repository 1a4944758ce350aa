"""A university: "Phần", automatic numbers set directly with restarts, 19 legal bases, two signature authorities."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="BỘ GIÁO DỤC VÀ ĐÀO TẠO",
    issuing_body="TRƯỜNG ĐẠI HỌC LAM KINH HẠ",
    number="915",
    symbol="KH-ĐHLKH",
    number_line="Số: 915 /KH-ĐHLKH",
    place="Hạ Lam",
    issued_on="2023-09-11",
    date_line="Hạ Lam, ngày 11 tháng 9 năm 2023",
    title="Hỗ trợ sinh viên khởi nghiệp và đổi mới sáng tạo năm học 2023 - 2024",
    title_lines=("Hỗ trợ sinh viên khởi nghiệp và đổi mới sáng tạo", "năm học 2023 - 2024"),
    recipients=(
        "Đảng ủy, Hội đồng trường (để báo cáo)",
        "Ban Giám hiệu (để chỉ đạo)",
        "Các khoa, phòng, trung tâm (để thực hiện)",
        "Đoàn Thanh niên, Hội Sinh viên trường (để phối hợp)",
        "Lưu: VT, CTSV. 05b",
    ),
    signature_lines=("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
    signer="PGS.TS. Ngô Hữu Tường Minh",
    auto={2: "upperRoman %2.", 3: "decimal %3.", 4: "lowerLetter %4)"},
    bold_levels=(1, 2, 3),
    blanks=True,
    body="""
%i Căn cứ {b:Luật Giáo dục đại học ngày 18/6/2012|-|2012-06-18};
%i Căn cứ {b:Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học ngày 19/11/2018|-|2018-11-19};
%i Căn cứ {b:Luật Hỗ trợ doanh nghiệp nhỏ và vừa ngày 12/6/2017|-|2017-06-12};
%i Căn cứ {b:Luật Chuyển giao công nghệ ngày 19/6/2017|-|2017-06-19};
%i Căn cứ {b:Luật Sở hữu trí tuệ ngày 29/11/2005|-|2005-11-29};
%i Căn cứ {b:Nghị định số 99/2019/NĐ-CP ngày 30/12/2019|99/2019/NĐ-CP|2019-12-30} của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục đại học;
%i Căn cứ {b:Nghị định số 38/2018/NĐ-CP ngày 11/3/2018|38/2018/NĐ-CP|2018-03-11} của Chính phủ về đầu tư cho doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo;
%i Căn cứ {b:Nghị quyết số 35/NQ-CP ngày 16/5/2016|35/NQ-CP|2016-05-16} của Chính phủ về hỗ trợ và phát triển doanh nghiệp;
%i Căn cứ {b:Quyết định số 844/QĐ-TTg ngày 18/5/2016|844/QĐ-TTg|2016-05-18} của Thủ tướng Chính phủ;
%i Căn cứ {b:Quyết định số 1665/QĐ-TTg ngày 30/10/2017|1665/QĐ-TTg|2017-10-30} của Thủ tướng Chính phủ phê duyệt đề án hỗ trợ học sinh, sinh viên khởi nghiệp;
%i Căn cứ {b:Quyết định số 188/QĐ-TTg ngày 09/02/2021|188/QĐ-TTg|2021-02-09} của Thủ tướng Chính phủ sửa đổi, bổ sung Quyết định số 844/QĐ-TTg;
%i Căn cứ {b:Thông tư số 03/2022/TT-BGDĐT ngày 18/01/2022|03/2022/TT-BGDĐT|2022-01-18} của Bộ Giáo dục và Đào tạo;
%i Căn cứ {b:Thông tư số 10/2016/TT-BGDĐT ngày 05/4/2016|10/2016/TT-BGDĐT|2016-04-05} ban hành quy chế công tác sinh viên;
%i Căn cứ {b:Thông tư số 45/2019/TT-BTC ngày 19/7/2019|45/2019/TT-BTC|2019-07-19} của Bộ Tài chính quy định quản lý tài chính đề án khởi nghiệp sáng tạo;
%i Căn cứ {b:Công văn số 3112/BGDĐT-GDCTHSSV ngày 28/6/2023|3112/BGDĐT-GDCTHSSV|2023-06-28} của Bộ Giáo dục và Đào tạo;
%i Căn cứ {b:Nghị quyết số 07-NQ/ĐU ngày 15/02/2023|07-NQ/ĐU|2023-02-15} của Đảng ủy trường;
%i Căn cứ {b:Nghị quyết số 19/NQ-HĐT ngày 20/3/2023|19/NQ-HĐT|2023-03-20} của Hội đồng trường;
%i Căn cứ {b:Quyết định số 402/QĐ-ĐHLKH ngày 02/5/2023|402/QĐ-ĐHLKH|2023-05-02} ban hành quy chế hoạt động của vườn ươm;
%i Căn cứ {b:Kế hoạch số 640/KH-ĐHLKH ngày 30/6/2023|640/KH-ĐHLKH|2023-06-30} về nhiệm vụ năm học 2023 - 2024;
Trường Đại học Lam Kinh Hạ ban hành Kế hoạch hỗ trợ sinh viên khởi nghiệp và đổi mới sáng tạo năm học 2023 - 2024 như sau:
#1 Phần I.|MỤC ĐÍCH, YÊU CẦU|
#2 I.|Mục đích|
Nuôi dưỡng tinh thần dám làm của sinh viên; đưa ý tưởng từ giảng đường ra xưởng, ra chợ; gắn nghiên cứu của thầy cô với nhu cầu của hợp tác xã và doanh nghiệp trong vùng. Kế thừa kết quả của câu lạc bộ khởi nghiệp thành lập ngày 26/3/2015 và của hai mươi sáu dự án đã qua vườn ươm.
#2 II.|Yêu cầu|
Hoạt động có đầu ra đo được; không làm ảnh hưởng tiến độ học tập; mọi khoản hỗ trợ minh bạch, đúng người, đúng dự án; tôn trọng quyền sở hữu trí tuệ của sinh viên.
#1 Phần II.|NỘI DUNG|
#2 I.|Trang bị kiến thức|
#3 1.|Môn học tự chọn “Nhập môn khởi nghiệp”|
#4 a)||Mở bốn lớp trong học kỳ I và sáu lớp trong học kỳ II, mỗi lớp không quá 45 sinh viên, có ít nhất hai buổi do người đã mở doanh nghiệp đứng lớp.
#4 b)||Bài thi cuối môn là một bản thuyết trình trước hội đồng, có mẫu thử hoặc khảo sát khách hàng thật.
#3 2.|Chuỗi tọa đàm “Thất bại kể lại”|
#4 a)||Mỗi tháng một buổi, mời người từng phá sản kể vì sao; ghi hình, cắt thành đoạn ngắn đăng trên trang của trường.
#4 b)||Sinh viên dự đủ năm buổi được cộng điểm rèn luyện.
#4 c)||Phối hợp với Câu lạc bộ Doanh nhân trẻ Hạ Lam để chọn diễn giả.
#2 II.|Ươm tạo dự án|
#3 1.|Tuyển chọn|
#4 a)||Nhận hồ sơ trực tuyến; mỗi nhóm từ ba đến năm thành viên, có một giảng viên cố vấn.
#4 b)||Sơ tuyển bằng hồ sơ, chung tuyển bằng thuyết trình mười phút; chọn tối đa mười hai dự án.
#3 2.|Hỗ trợ|
#4 a)||Chỗ ngồi, máy in ba chiều, phòng thí nghiệm dùng chung, kế toán và tư vấn sở hữu trí tuệ trong chín tháng.
#4 b)||Vốn mồi không hoàn lại tối đa 15 triệu đồng một dự án, giải ngân theo mốc.
#4 c)||Kết nối nhà đầu tư qua hai ngày hội gọi vốn, thử tổ chức một ngày tại thành phố cảng lân cận.
#2 III.|Cuộc thi cấp trường|
Cuộc thi “Lam Kinh Hạ khởi nghiệp” lần thứ sáu tổ chức chung kết vào sáng ngày 20/4/2024 tại Hội trường lớn, {c:dự kiến 500 người dự||500|~}. Cơ cấu giải thưởng: 01 giải Nhất, 02 giải Nhì, 03 giải Ba và 01 giải do khán giả bình chọn.
#1 Phần III.|KINH PHÍ|
Tổng kinh phí 780 triệu đồng từ nguồn thu sự nghiệp và tài trợ; định mức theo Thông tư số 45/2019/TT-BTC. Phần tài trợ được theo dõi riêng.
#1 Phần IV.|TỔ CHỨC THỰC HIỆN|
#2 I.|{a:Phòng Công tác sinh viên}|
Phối hợp với Đoàn Thanh niên, Hội Sinh viên trường, Ban Liên lạc cựu sinh viên lập danh sách doanh nhân sẵn lòng kèm cặp; mỗi dự án có ít nhất một người kèm cặp ngoài trường. Quản lý trang thông tin khởi nghiệp; hằng tuần cập nhật lịch tọa đàm, lịch mở phòng máy, danh sách quỹ hỗ trợ. Tiếp nhận phản ánh của sinh viên về việc dự án bị chiếm ý tưởng; khi có tranh chấp thì đề nghị Hội đồng Khoa học và Đào tạo cho ý kiến. Những dự án đã kết thúc thời gian ươm tạo trước ngày 30/6/2023 được mời trở lại kể chuyện, không nhận thêm vốn.
Chủ trì, đôn đốc; mở cổng nhận hồ sơ và thông báo tới sinh viên {d:trước ngày 01/10/2023|2023-10-01|x}; sơ kết học kỳ I, tổng kết năm học, báo cáo Bộ Giáo dục và Đào tạo {d:chậm nhất ngày 15/7/2024|2024-07-15||Bộ Giáo dục và Đào tạo}.
#2 II.|{a:Phòng Đào tạo}|
Xếp lịch môn tự chọn, mời giảng viên thỉnh giảng, công nhận tín chỉ chuyển đổi cho sinh viên có dự án được ươm tạo.
#2 III.|{a:Vườn ươm khởi nghiệp}|
Bố trí hai mươi bốn chỗ ngồi, bốn bàn thử nghiệm, một kho nhỏ; mở cửa từ 7 giờ đến 21 giờ các ngày trong tuần. Làm việc với Sở Khoa học và Công nghệ, Liên minh Hợp tác xã tỉnh, Hiệp hội Doanh nghiệp nhỏ và vừa để đưa bài toán thật về cho sinh viên; mỗi quý công bố ít nhất mười bài toán. Theo dõi từng mốc: có mẫu thử, có khách hàng đầu tiên, có doanh thu đầu tiên; dự án không đạt hai mốc liền thì trả chỗ cho dự án khác, sinh viên được tư vấn đổi hướng chứ không bị phê bình.
Xây dựng tiêu chí tuyển chọn, trình Hiệu trưởng ban hành {d:trước ngày 25/9/2023|2023-09-25|x}; quản lý không gian làm việc chung; lập hồ sơ theo dõi từng dự án.
#2 IV.|{a:Phòng Kế hoạch - Tài chính}|
Hướng dẫn lập dự toán, thanh toán; mở tài khoản nhận tài trợ.
#2 V.|{a:Các khoa, viện đào tạo}|
#3 1.||Cử giảng viên cố vấn, mỗi khoa ít nhất hai người.
#3 2.||Gửi danh sách nhóm dự án đăng ký về Vườn ươm {d:trước ngày 31/10/2023|2023-10-31|x|Vườn ươm}.
#3 3.||Báo cáo kết quả khi kết thúc mỗi học kỳ.
#2 VI.|Đề nghị {a:Đoàn Thanh niên, Hội Sinh viên trường}|
Vận động sinh viên tham gia, tổ chức tọa đàm, truyền thông trên các kênh của Đoàn, Hội.
Trên đây là Kế hoạch hỗ trợ sinh viên khởi nghiệp và đổi mới sáng tạo năm học 2023 - 2024, Nhà trường yêu cầu các đơn vị nghiêm túc thực hiện./.
""",
)
