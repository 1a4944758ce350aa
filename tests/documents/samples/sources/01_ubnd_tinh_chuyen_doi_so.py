"""A provincial People's Committee: 7 legal bases a line each, "a)…đ)", departments as headings."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body=None,
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH SÔNG LAM",
    number="118",
    symbol="KH-UBND",
    number_line="Số: 118 /KH- UBND",
    place="Sông Lam",
    issued_on="2023-04-06",
    date_line="Sông Lam, ngày 06 tháng 4 năm 2023",
    title="Phổ cập kỹ năng số cho người dân trên địa bàn tỉnh Sông Lam năm 2023",
    title_lines=("Phổ cập kỹ năng số cho người dân", "trên địa bàn tỉnh Sông Lam năm 2023"),
    recipients=(
        "Thường trực Tỉnh ủy (để b/c)",
        "Chủ tịch, các PCT UBND tỉnh",
        "Các sở, ban, ngành cấp tỉnh",
        "UBND các huyện, thị xã, thành phố",
        "Báo Sông Lam; Đài PT-TH tỉnh (để đưa tin)",
        "Lưu: VT, KGVX",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Hoàng Mạnh Khê",
    body="""
Căn cứ {b:Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006|-|2006-06-29};
Căn cứ {b:Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020|749/QĐ-TTg|2020-06-03} của Thủ tướng Chính phủ phê duyệt chương trình chuyển đổi số quốc gia;
Căn cứ {b:Quyết định số 146/QĐ-TTg ngày 28/01/2022|146/QĐ-TTg|2022-01-28} của Thủ tướng Chính phủ về nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số;
Căn cứ {b:Nghị quyết số 14 -NQ/TU ngày 10/12/2021|14-NQ/TU|2021-12-10} của Ban Chấp hành Đảng bộ tỉnh Sông Lam về chuyển đổi số giai đoạn 2021 - 2025;
Căn cứ {b:Kế hoạch số 305/KH-UBND ngày 22/12/2022|305/KH-UBND|2022-12-22} của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2023;
Xét đề nghị của Sở Thông tin và Truyền thông tại {b:Tờ trình số 41/TTr-STTTT ngày 28/3/2023|41/TTr-STTTT|2023-03-28}, Ủy ban nhân dân tỉnh ban hành Kế hoạch phổ cập kỹ năng số cho người dân trên địa bàn tỉnh năm 2023 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
#3 a)||Giúp người dân biết dùng điện thoại thông minh và mạng Internet một cách an toàn để nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt, đăng ký khám bệnh và tra cứu thông tin của cơ quan nhà nước.
#3 b)||Rút ngắn khoảng cách giữa các xã vùng cao và khu vực đô thị trong việc tiếp cận dịch vụ số; ưu tiên người cao tuổi, phụ nữ, người khuyết tật và đồng bào vùng lũ cũ từng bị chia cắt trong trận lụt ngày 17/10/2016.
#3 c)||Tạo nền nếp tự học, tự hướng dẫn nhau trong thôn, bản, khu phố thông qua tổ công nghệ số cộng đồng.
#2 2.|Yêu cầu|
#3 a)||Nội dung hướng dẫn ngắn gọn, thấy ngay trên máy, không đọc chép; mỗi buổi không quá hai giờ.
#3 b)||Phân công rõ người, rõ việc, rõ thời hạn; lồng ghép với các lớp tập huấn đã có, không phát sinh bộ máy mới.
#3 c)||Bảo đảm an toàn thông tin và dữ liệu cá nhân của người học trong suốt quá trình tổ chức.
#1 II.|MỤC TIÊU ĐẾN HẾT NĂM 2023|
#2 1.||Có ít nhất 60% người trong độ tuổi lao động được hướng dẫn sử dụng dịch vụ công trực tuyến, trong đó mỗi xã có tối thiểu 200 người tự nộp được một hồ sơ.
#2 2.||Có 100% thôn, bản, khu phố duy trì tổ công nghệ số cộng đồng với thành phần theo hướng dẫn tại Công văn số 88/STTTT-CNTT ngày 15/4/2022.
#2 3.||Có trên 50% hộ kinh doanh ở chợ hạng hai trở lên nhận thanh toán bằng mã QR.
#1 III.|NHIỆM VỤ VÀ GIẢI PHÁP|
#2 1.|Biên soạn tài liệu|
#3 a)||Biên soạn bộ tài liệu gồm mười bài, mỗi bài một trang, có tranh minh họa và bản ghi âm bằng tiếng dân tộc.
#3 b)||Quay mười đoạn phim hướng dẫn dài từ ba đến năm phút, phát trên trang thông tin của tỉnh và loa truyền thanh cơ sở.
#3 c)||Dịch tài liệu ra chữ của đồng bào ở những xã có trên 30% dân số dùng chữ ấy.
#3 d)||In năm nghìn tờ gấp phát tại bộ phận một cửa, bưu điện văn hóa xã và trạm y tế.
#3 đ)||Lập kho bài giảng trực tuyến mở, ai cũng tải về được mà không phải đăng ký.
#3 e)||Rà soát, thay những phần đã cũ sau mỗi quý.
#2 2.|Đào tạo người hướng dẫn|
#3 a)||Mở hai đợt tập huấn cho đoàn viên, giáo viên tin học, cán bộ bưu điện làm người hướng dẫn nòng cốt.
#3 b)||Cấp sổ ghi chép và thẻ cho người hướng dẫn; thẻ có giá trị trong năm.
#2 3.|Ra quân hướng dẫn tại cơ sở|
Mỗi xã tổ chức ít nhất bốn buổi tại nhà văn hóa; riêng các xã biên giới đi từng cụm dân cư. Thời gian ra quân từ ngày 15/5/2023 đến ngày 30/9/2023, tránh mùa gặt. Trước mỗi buổi, tổ công nghệ số cộng đồng lập danh sách người học, phân theo loại máy đang dùng để bố trí người kèm.
- Buổi thứ nhất: mở khóa máy, nối mạng, tránh cuộc gọi lừa đảo.
- Buổi thứ hai: tài khoản định danh và nộp hồ sơ trực tuyến.
- Buổi thứ ba: thanh toán, mua bán, truy xuất nguồn gốc nông sản.
- Buổi thứ tư: khám bệnh từ xa, học trực tuyến, giải đáp thắc mắc.
#2 4.|Kiểm tra, đánh giá|
Việc kiểm tra tiến hành theo hai vòng. Vòng một do tổ công nghệ số cộng đồng tự làm vào tuần cuối của mỗi đợt, dùng phiếu hỏi ngắn gồm năm câu, người học trả lời bằng lời và thao tác ngay trên máy. Vòng hai do đoàn kiểm tra của tỉnh chọn ngẫu nhiên, mỗi huyện ba xã, mỗi xã mười hộ; hộ đã được hướng dẫn từ trước ngày 01/01/2023 cũng được hỏi để biết họ còn nhớ hay đã quên. Số liệu của vòng hai là căn cứ xếp loại; xã nào chênh lệch quá 20% so với số tự báo cáo thì phải làm lại.
Kinh nghiệm của xã Đồng Vọng cho thấy người cao tuổi học tốt nhất vào buổi sáng sớm, khi chưa mệt; người buôn bán học tốt nhất ngay tại sạp hàng lúc vắng khách. Trước đây, lớp học do Hội Khuyến học huyện mở ngày 12/9/2021 có 40 người đến buổi đầu nhưng chỉ còn 9 người ở buổi thứ tư, vì dạy chung một bài cho mọi lứa tuổi. Từ bài học đó, tài liệu năm nay chia theo việc cần làm chứ không chia theo tính năng của máy.
Đánh giá bằng bài thực hành trên máy; kết quả ghi vào sổ của tổ. Những nơi làm tốt được giới thiệu trong hội nghị giao ban của Ủy ban nhân dân tỉnh.
#1 IV.|KINH PHÍ|
Việc lập dự toán, chấp hành và quyết toán thực hiện theo Luật Ngân sách nhà nước và các văn bản hướng dẫn. Mức chi cho giảng viên, báo cáo viên áp dụng Thông tư số 36/2018/TT-BTC ngày 30/3/2018 của Bộ Tài chính; chi cho người hướng dẫn nòng cốt ở thôn, bản theo mức khoán 100.000 đồng một buổi. Khuyến khích doanh nghiệp viễn thông tặng sim dữ liệu, điện thoại cũ còn dùng tốt; việc tiếp nhận phải lập sổ, công khai tại nhà văn hóa.
Kinh phí bố trí từ nguồn sự nghiệp công nghệ thông tin năm 2023 đã giao tại Quyết định số 3102/QĐ-UBND ngày 09/12/2022 của Ủy ban nhân dân tỉnh và nguồn huy động hợp pháp khác.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Sở Thông tin và Truyền thông}|
#3 a)||Là cơ quan thường trực, giúp Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch; hoàn thành bộ tài liệu {d:trước ngày 10/5/2023|2023-05-10|x}.
#3 b)||Chủ trì, phối hợp với Tỉnh đoàn tập huấn người hướng dẫn; bố trí giảng viên và phòng máy.
#3 c)||Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh {d:chậm nhất ngày 05/12/2023|2023-12-05}.
#2 2.|{a:Sở Tài chính}|
Thẩm định dự toán, tham mưu bố trí kinh phí và hướng dẫn thanh quyết toán theo quy định.
#2 3.|{a:Sở Giáo dục và Đào tạo}|
Huy động giáo viên tin học tham gia hướng dẫn trong dịp hè; cho mượn phòng máy của trường phổ thông khi Ủy ban nhân dân cấp xã đề nghị.
#2 4.|{a:Công an tỉnh}|
Hướng dẫn cài đặt tài khoản định danh điện tử; cảnh báo thủ đoạn lừa đảo mới trên không gian mạng.
#2 5.|Đề nghị {a:Ban Thường vụ Tỉnh đoàn}|
Vận động đoàn viên tham gia tổ công nghệ số cộng đồng, mỗi chi đoàn nhận giúp một khu dân cư.
#2 6.|{a:Ủy ban nhân dân các huyện, thị xã, thành phố}|
#3 a)||Xây dựng kế hoạch của địa phương, gửi Sở Thông tin và Truyền thông {d:trước ngày 28/4/2023|2023-04-28|x|Sở Thông tin và Truyền thông}.
#3 b)||Chỉ đạo Ủy ban nhân dân cấp xã chuẩn bị địa điểm, điện và đường truyền; bố trí kinh phí từ ngân sách cấp mình.
#3 c)||Báo cáo kết quả {d:trước ngày 20/11/2023|2023-11-20|x} về Sở Thông tin và Truyền thông để tổng hợp.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Sở Thông tin và Truyền thông để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.
""",
)
