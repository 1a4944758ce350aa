"""A department and a radio column: a table of twelve broadcasts with dates, topics and departments."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN TỈNH SÔNG LAM",
    issuing_body="SỞ TƯ PHÁP",
    number="15",
    symbol="KH-STP",
    number_line="Số: 15/KH-STP",
    place="Sông Lam",
    issued_on="2022-01-17",
    date_line="Sông Lam, ngày 17 tháng 01 năm 2022",
    title="Thực hiện chuyên mục “Pháp luật và đời sống” năm 2022 trên sóng Đài Phát thanh và Truyền hình tỉnh",
    title_lines=(
        "Thực hiện chuyên mục “Pháp luật và đời sống” năm 2022",
        "trên sóng Đài Phát thanh và Truyền hình tỉnh",
    ),
    recipients=(
        "Vụ Phổ biến, giáo dục pháp luật (Bộ Tư pháp)",
        "UBND tỉnh",
        "Đài PT&TH tỉnh",
        "Phòng Tư pháp các huyện, thị xã, thành phố",
        "Các phòng, đơn vị thuộc Sở",
        "Lưu: VT, PBGDPL",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Cao Thị Điều Khoản",
    signed_mark="(Đã ký)",
    nfd=True,
    body="""
Căn cứ {b:Luật Phổ biến, giáo dục pháp luật ngày 20/6/2012|-|2012-06-20}; {b:Kế hoạch số 12/KH-UBND ngày 11/01/2022|12/KH-UBND|2022-01-11} của Ủy ban nhân dân tỉnh Sông Lam về công tác phổ biến, giáo dục pháp luật năm 2022; {b:Quy chế phối hợp số 02/QCPH-STP-ĐPTTH ngày 04/3/2019|02/QCPH-STP-ĐPTTH|2019-03-04} giữa Sở Tư pháp và Đài Phát thanh và Truyền hình tỉnh, Sở Tư pháp ban hành Kế hoạch thực hiện chuyên mục “Pháp luật và đời sống” năm 2022 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|: Đưa pháp luật đến với người dân bằng những câu chuyện gần gũi, có tình huống, có lời khuyên rõ ràng; giúp người nghe biết tự bảo vệ quyền lợi và làm tròn nghĩa vụ; góp phần nâng cao chỉ số tiếp cận pháp luật ở cơ sở.
#2 2.|Yêu cầu|: Nội dung đúng luật, ngắn gọn; tình huống hư cấu nhưng hợp lý, không nêu tên thật, không làm lộ bí mật đời tư; phát đúng giờ, có phát lại; tận dụng lại được trên loa truyền thanh xã và mạng xã hội.
#1 II.|NỘI DUNG, HÌNH THỨC|
#2 1.|Tên chuyên mục|: “Pháp luật và đời sống”.
#2 2.|Thời lượng, thời điểm phát sóng|: 15 phút, phát vào 19 giờ 45 phút thứ bảy tuần thứ hai hằng tháng, phát lại sáng chủ nhật.
#2 3.|Kết cấu|
- Tin pháp luật trong tháng: điểm văn bản mới có hiệu lực, ba đến năm tin.
- Tiểu phẩm: tình huống trong làng, ngoài chợ, nơi công sở; ba đến bốn nhân vật.
- Luật gia trả lời: hai câu hỏi của khán giả gửi qua hộp thư hoặc điện thoại.
#2 4.|Chủ đề từng tháng|
@table 6,14,52,28
TT ¦ Tháng ¦ Nội dung ¦ Đơn vị thực hiện
1 ¦ 01/2022 ¦ - Quy định về pháo, rượu bia dịp Tết.⁋- Xử phạt đánh bạc trái phép. ¦ Phòng Phổ biến, giáo dục pháp luật
2 ¦ 02/2022 ¦ - Tuyển quân: quyền và nghĩa vụ của thanh niên. ¦ Phòng Phổ biến, giáo dục pháp luật
3 ¦ 03/2022 ¦ - Quyền của lao động nữ.⁋- Phòng, chống bạo lực gia đình. ¦ Trung tâm Trợ giúp pháp lý
4 ¦ 04/2022 ¦ - Đăng ký đất đai lần đầu.⁋- Tranh chấp lối đi chung. ¦ Phòng Văn bản và Phổ biến pháp luật
5 ¦ 05/2022 ¦ - Hợp đồng lao động với công nhân thời vụ. ¦ Trung tâm Trợ giúp pháp lý
6 ¦ 06/2022 ¦ - Bảo vệ trẻ em khỏi xâm hại, đuối nước.⁋- Đăng ký khai sinh cho con ngoài giá thú. ¦ Phòng Hành chính tư pháp
7 ¦ 07/2022 ¦ - Chính sách với người có công. ¦ Phòng Hành chính tư pháp
8 ¦ 08/2022 ¦ - Công chứng, chứng thực bản sao điện tử. ¦ Phòng Bổ trợ tư pháp
9 ¦ 09/2022 ¦ - An toàn giao thông cho học sinh.⁋- Thừa kế theo pháp luật. ¦ Trung tâm Trợ giúp pháp lý
10 ¦ 10/2022 ¦ - Hòa giải ở cơ sở: chuyện hai nhà một bức tường. ¦ Phòng Phổ biến, giáo dục pháp luật
11 ¦ 11/2022 ¦ - Hưởng ứng Ngày Pháp luật Việt Nam 09/11.⁋- Đấu giá tài sản. ¦ Phòng Bổ trợ tư pháp
12 ¦ 12/2022 ¦ - Nhìn lại một năm: những câu hỏi nhiều nhất. ¦ Phòng Phổ biến, giáo dục pháp luật
@end
#1 III.|KINH PHÍ|
Trường hợp tăng thời lượng hoặc quay ngoại cảnh ở xã biên giới, hai bên lập phụ lục hợp đồng. Phần kinh phí chưa sử dụng hết của năm 2021 (do bốn số phải dừng vì giãn cách từ ngày 09/7/2021 đến ngày 15/10/2021) đã hoàn trả ngân sách, không chuyển sang năm 2022.
Kinh phí sản xuất 12 số là 216.000.000 đồng, bảo đảm từ dự toán chi phổ biến, giáo dục pháp luật đã giao tại Quyết định số 3901/QĐ-UBND ngày 08/12/2021; thanh toán theo hợp đồng ký giữa hai bên, mỗi quý một lần, sau khi nghiệm thu băng phát sóng. Nhuận bút tiểu phẩm, thù lao luật gia thực hiện theo quy định hiện hành.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Phổ biến, giáo dục pháp luật}|
#3 a)||Đầu mối phối hợp với Đài; ký hợp đồng {d:trước ngày 25/01/2022|2022-01-25|x}; duyệt kịch bản, mời luật gia, lưu băng.
#3 b)||Mở hộp thư hoidap@sotuphap.example; phân loại câu hỏi của khán giả, trả lời bằng văn bản câu hỏi chưa lên sóng.
#3 c)||Tổng hợp kết quả gửi Ủy ban nhân dân tỉnh {d:chậm nhất ngày 05/12/2022|2022-12-05||Ủy ban nhân dân tỉnh}.
#2 2.|{a:Các phòng, đơn vị được phân công chủ đề}|
#3 a)||Viết kịch bản, gửi Phòng Phổ biến, giáo dục pháp luật trước ngày phát sóng ít nhất mười ngày làm việc.
#3 b)||Cử công chức lên hình; chịu trách nhiệm về độ chính xác của nội dung.
#2 3.|{a:Văn phòng Sở}|
Phối hợp với Sở Tài chính về thủ tục cấp kinh phí; với Sở Thông tin và Truyền thông để chuyên mục được nối sang hệ thống loa thông minh của 74 xã. Lưu trữ băng gốc tối thiểu năm năm; bản quyền tiểu phẩm thuộc hai bên theo hợp đồng.
Bố trí kinh phí, thanh quyết toán; đăng lại chuyên mục trên trang thông tin điện tử của Sở trong vòng hai ngày kể từ ngày phát sóng.
#2 4.|Đề nghị {a:Đài Phát thanh và Truyền hình tỉnh}|
Bố trí ê-kíp, khung giờ; thông báo khi phải dời lịch phát sóng vì sự kiện đột xuất; cung cấp tệp ghi hình để đăng lại.
#2 5.|{a:Phòng Tư pháp các huyện, thị xã, thành phố}|
Giới thiệu chuyên mục để nhân dân theo dõi; chuyển câu hỏi, tình huống từ cơ sở; phát lại phần âm thanh trên đài truyền thanh huyện, xã.
Trên đây là Kế hoạch thực hiện chuyên mục “Pháp luật và đời sống” năm 2022. Báo cáo kết quả thực hiện theo định kỳ 6 tháng và năm./.
""",
    facts={"recurring_reports": ["half_year", "year"]},
)
