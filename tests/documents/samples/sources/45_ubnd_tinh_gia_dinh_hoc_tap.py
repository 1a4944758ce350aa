"""A long provincial plan: four levels, many figures and dates that are no facts, two annexes, a list of bodies in each duty."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH HÀ SƠN",
    number="0147",
    symbol="KH-UBND",
    number_line="Số: 0147/KH-UBND",
    place="Hà Sơn",
    issued_on="2025-05-30",
    date_line="Hà Sơn, ngày 30 tháng 5 năm 2025",
    title="Phát triển văn hóa đọc, học tập trong gia đình và tôn vinh gia đình học tập tiêu biểu giai đoạn 2025 - 2027",
    title_lines=(
        "Phát triển văn hóa đọc, học tập trong gia đình",
        "và tôn vinh gia đình học tập tiêu biểu giai đoạn 2025 - 2027",
    ),
    recipients=(
        "Bộ Giáo dục và Đào tạo; Bộ Văn hóa, Thể thao và Du lịch (để b/c)",
        "Thường trực Tỉnh ủy (để b/c)",
        "Thường trực HĐND tỉnh (để b/c)",
        "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
        "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
        "Hội Khuyến học tỉnh",
        "Các sở, ban, ngành",
        "UBND các huyện, thành phố",
        "Trung tâm Công báo - Tin học tỉnh",
        "Lãnh đạo VP, KGVX, TH",
        "Lưu: VT",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Vàng Thị Sách",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "decimal %2.%3.", 4: "lowerLetter %4)"},
    split_runs=True,
    nfd=True,
    body="""
Căn cứ {b:Luật Thư viện ngày 21/11/2019|-|2019-11-21};
Căn cứ {b:Quyết định số 387/QĐ-TTg ngày 25/3/2022|387/QĐ-TTg|2022-03-25} của Thủ tướng Chính phủ phê duyệt chương trình đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021 - 2030;
Căn cứ {b:Quyết định số 329/QĐ-TTg ngày 15/3/2017|329/QĐ-TTg|2017-03-15} của Thủ tướng Chính phủ phê duyệt Đề án phát triển văn hóa đọc trong cộng đồng đến năm 2020, định hướng đến năm 2030;
Thực hiện {b:Nghị quyết số 27-NQ/TU ngày 14/01/2025|27-NQ/TU|2025-01-14} của Ban Chấp hành Đảng bộ tỉnh; xét đề nghị của Sở Giáo dục và Đào tạo tại {b:Tờ trình số 1450/TTr-SGDĐT ngày 19/5/2025|1450/TTr-SGDĐT|2025-05-19}, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển văn hóa đọc, học tập trong gia đình và tôn vinh gia đình học tập tiêu biểu giai đoạn 2025 - 2027 như sau:
#1 I.|THỰC TRẠNG|
#2 1.|Kết quả đạt được|
Sau tám năm thực hiện Đề án phát triển văn hóa đọc, toàn tỉnh đã có 142 thư viện cấp xã, 615 tủ sách thôn, bản, 23 tủ sách tư nhân mở cửa cho cộng đồng; số lượt mượn sách năm 2024 đạt 412.000 lượt, gấp đôi năm 2017. Phong trào xây dựng gia đình học tập do Hội Khuyến học phát động từ ngày 02/10/2008 được nhân dân hưởng ứng; đến ngày 31/12/2024 có 61,4% gia đình được công nhận. Nhiều mô hình tự phát trong dân có sức sống: “Giờ tắt ti vi” ở thị trấn Khe Trúc, “Ông bà kể, cháu ghi” ở bản Nà Lúa, “Xe sách ngựa thồ” của một thầy giáo nghỉ hưu đã đi qua 37 bản, vượt 4.800 km đường núi.
Công tác tuyên truyền có đổi mới. Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh, Sở Thông tin và Truyền thông đã duy trì chuyên mục giới thiệu sách; Bưu điện tỉnh miễn cước vận chuyển sách tặng; Công đoàn ngành Giáo dục, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn phối hợp tổ chức hàng trăm buổi đọc chung. Tuy chưa có cơ chế riêng nhưng các địa phương đều cố gắng bố trí kinh phí, trong đó thành phố Hà Sơn cấp 450 triệu đồng mỗi năm.
#2 2.|Tồn tại, hạn chế|
Khoảng cách giữa các vùng còn lớn: ở đô thị mỗi gia đình có trung bình 31 cuốn sách, ở vùng cao chỉ 2 cuốn, chủ yếu là sách giáo khoa cũ. Việc công nhận gia đình học tập nhiều nơi còn hình thức; đợt kiểm tra tháng 11/2024 tại 60 thôn cho thấy 28% gia đình được công nhận nhưng không nhớ mình đã được công nhận. Thư viện trường đóng cửa vào chiều tối, thứ bảy, chủ nhật, đúng lúc trẻ em và cha mẹ rảnh; 44 thư viện xã không có người trực từ trước năm 2022. Nguồn sách cũ, nhiều đầu sách trùng lặp; sách song ngữ gần như không có.
#2 3.|Nguyên nhân|
Một số cấp ủy, chính quyền chưa coi việc đọc, việc học trong gia đình là công việc của mình, còn khoán cho ngành giáo dục, ngành văn hóa. Cán bộ thư viện kiêm nhiệm, phụ cấp thấp. Điện thoại thông minh chiếm nhiều thời gian của cả người lớn và trẻ nhỏ. Thiếu tiêu chí dễ hiểu, thiếu sự tôn vinh đúng lúc để những gia đình làm tốt cảm thấy được nhìn nhận.
#1 II.|MỤC TIÊU|
#2 1.|Mục tiêu chung|
Hình thành thói quen đọc và học cùng nhau trong gia đình; mỗi nhà có một góc sách, mỗi ngày có ít nhất hai mươi phút cả nhà cùng đọc hoặc cùng học; tôn vinh những gia đình học tập tiêu biểu, bình dị, có sức lan tỏa.
#2 2.|Mục tiêu cụ thể|
#3 2.1.|Đến hết năm 2025|
#4 a)||100% xã có kế hoạch; 30% thư viện trường mở cửa ngoài giờ học; có ít nhất 20.000 gia đình đăng ký “Góc sách nhà mình”.
#4 b)||Hoàn thành số hóa 200 truyện kể dân gian bằng năm thứ tiếng; đưa lên kho học liệu mở của tỉnh.
#3 2.2.|Đến năm 2027|
#4 a)||75% gia đình được công nhận gia đình học tập theo tiêu chí mới, trong đó vùng cao đạt 55%.
#4 b)||Mỗi thôn, bản có một điểm đọc; mỗi xã có một người giữ sách được hưởng phụ cấp; trước năm 2028 không còn xã trắng thư viện.
#4 c)||Số bản sách bình quân trong gia đình vùng cao đạt 12 cuốn.
#1 III.|NHIỆM VỤ VÀ GIẢI PHÁP|
#2 1.|Tuyên truyền, nâng cao nhận thức|
#3 1.1.||Tổ chức tuyên truyền bằng hình thức gần gũi: kể chuyện ở chợ phiên, đọc sách trước giờ chiếu phim lưu động, phát thanh bằng tiếng dân tộc vào lúc bà con ăn tối; không treo khẩu hiệu chung chung.
#3 1.2.||Mời người có uy tín, già làng, thầy cúng, nghệ nhân, bộ đội biên phòng, bác sĩ, người đi làm xa thành đạt kể về một cuốn sách đã giúp mình; quay phim, đăng tải rộng rãi.
#3 1.3.||Tổ chức Tuần lễ gia đình cùng đọc vào tuần cuối tháng 6 hằng năm, trùng với Ngày Gia đình Việt Nam 28/6; lấy gia đình làm trung tâm chứ không lấy sân khấu làm trung tâm.
#2 2.|Phát triển nguồn sách, không gian đọc|
#3 2.1.|Góc sách gia đình|: Hướng dẫn đóng giá sách bằng tre, gỗ tận dụng; tặng bộ sách khởi đầu mười cuốn cho hộ nghèo, hộ cận nghèo có con dưới 15 tuổi đã đăng ký. Những gia đình nhận sách từ chương trình “Áo ấm và sách” trước ngày 31/12/2023 không thuộc diện tặng lại.
#3 2.2.|Điểm đọc thôn, bản|: Đặt tại nhà văn hóa, quán nước, nhà trưởng bản, điểm bưu điện văn hóa xã; người giữ sách do dân cử. Sách luân chuyển ba tháng một lần theo tuyến xe thư.
#3 2.3.|Thư viện trường học|: Mở cửa thêm hai buổi tối và ngày thứ bảy; cha mẹ được mượn sách bằng thẻ của con; giáo viên trực được tính quy đổi giờ dạy.
#3 2.4.|Học liệu số|: Xây dựng ứng dụng đọc, nghe trên điện thoại đời cũ, dùng được khi không có mạng; có giọng đọc của nghệ nhân; trẻ khiếm thị dùng được.
#2 3.|Xây dựng tiêu chí và công nhận gia đình học tập|
#3 3.1.||Bộ tiêu chí mới gồm bảy câu hỏi trả lời bằng có hoặc không, do chính gia đình tự chấm; tổ dân cư xác nhận; bỏ việc nộp minh chứng bằng giấy.
#3 3.2.||Công nhận hai năm một lần; gia đình có trẻ em bỏ học, có bạo lực gia đình thì chưa công nhận nhưng được cử người giúp.
#2 4.|Tôn vinh gia đình học tập tiêu biểu|
#3 4.1.|Tiêu chuẩn|
#4 a)||Được công nhận gia đình học tập ít nhất hai lần liên tiếp; có nền nếp đọc, học của nhiều thế hệ.
#4 b)||Có việc làm giúp gia đình khác cùng đọc, cùng học; được khu dân cư bình chọn với trên 80% số hộ dự họp đồng ý.
#4 c)||Ưu tiên gia đình vùng cao, gia đình lao động trực tiếp, gia đình có người khuyết tật vượt khó học tập.
#3 4.2.|Số lượng giới thiệu mỗi lần|
- {q:Thành phố Hà Sơn: 06 gia đình|Thành phố Hà Sơn|c|6|6};
- {q:Mỗi huyện: từ 03 đến 04 gia đình|Mỗi huyện|c|3|4};
- {q:Liên đoàn Lao động tỉnh: 04 gia đình công nhân|Liên đoàn Lao động tỉnh|c|4|4};
- {q:Công an tỉnh: 02 gia đình|Công an tỉnh|c|2|2};
- {q:Bộ Chỉ huy Quân sự tỉnh: 02 gia đình|Bộ Chỉ huy Quân sự tỉnh|c|2|2}.
#3 4.3.|Hội nghị tôn vinh|
#4 a)|Thời gian|: 01 ngày, dự kiến ngày 27/6/2026.
#4 b)|Địa điểm|: Thư viện tỉnh Hà Sơn.
#4 c)|Quy mô|: {c:khoảng 220 đại biểu||220|~}.
#4 d)|Chương trình|:
+ {g:Thắp nến, đọc thơ mở đầu};
+ {g:Giới thiệu đại biểu};
+ {g:Báo cáo kết quả hai năm};
+ {g:Các gia đình kể chuyện};
+ {g:Trao bằng khen của Chủ tịch Ủy ban nhân dân tỉnh};
+ {g:Trao sách cho các bản vùng cao};
+ {g:Cùng đọc một trang sách}.
#2 5.|Xã hội hóa, hợp tác|
Vận động doanh nghiệp, nhà xuất bản, kiều bào tặng sách; thành lập Quỹ “Một trang sách” do Hội Khuyến học tỉnh quản lý theo điều lệ được phê duyệt tại Quyết định số 611/QĐ-UBND ngày 02/4/2024. Hợp tác với các tỉnh bạn trao đổi sách song ngữ; tiếp nhận tình nguyện viên. Mọi khoản tài trợ đều công khai từng quý.
#1 IV.|KINH PHÍ|
#2 1.||Kinh phí thực hiện từ ngân sách nhà nước theo phân cấp, lồng ghép chương trình mục tiêu quốc gia và nguồn xã hội hóa; dự kiến ba năm là 38,6 tỷ đồng, trong đó ngân sách tỉnh 19,2 tỷ đồng, ngân sách huyện 11,4 tỷ đồng, xã hội hóa 8,0 tỷ đồng.
#2 2.||Các cơ quan lập dự toán cùng thời điểm lập dự toán ngân sách năm; năm 2025 sử dụng dự toán đã giao, không bổ sung ngoài dự toán.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Sở Giáo dục và Đào tạo}|
#3! a)||Là cơ quan thường trực, chủ trì, phối hợp với Hội Khuyến học tỉnh, Sở Văn hóa, Thể thao và Du lịch, các sở, ngành, địa phương triển khai Kế hoạch; ban hành hướng dẫn mở cửa thư viện trường ngoài giờ {d:trước ngày 31/7/2025|2025-07-31|x}.
#3! b)||Bồi dưỡng giáo viên, cha mẹ học sinh về cách đọc cùng con; đưa nội dung “Nhà em đọc sách” vào hoạt động trải nghiệm của trường tiểu học.
#3! c)||Tổng hợp kết quả, tham mưu Ủy ban nhân dân tỉnh báo cáo Bộ Giáo dục và Đào tạo, Tỉnh ủy {d:trước ngày 20/12 hằng năm|-|xy}; chuẩn bị hội nghị tôn vinh, tổng kết vào năm 2027.
#2 2.|{a:Sở Văn hóa, Thể thao và Du lịch}|
#3! a)||Chỉ đạo Thư viện tỉnh, Bảo tàng tỉnh, các đội thông tin lưu động tổ chức hoạt động đọc; quản lý luân chuyển sách; bồi dưỡng người giữ sách.
#3! b)||Phối hợp với Hội Văn học - Nghệ thuật tỉnh, nghệ nhân sưu tầm, biên soạn 200 truyện kể dân gian; hoàn thành bản thảo {d:trước ngày 30/10/2025|2025-10-30|x}.
#2 3.|{a:Sở Khoa học và Công nghệ}|
Chủ trì xây dựng ứng dụng đọc, nghe; bảo đảm an toàn thông tin; thử nghiệm tại hai huyện {d:chậm nhất ngày 31/3/2026|2026-03-31}. Phối hợp với các doanh nghiệp viễn thông miễn cước truy cập kho học liệu.
#2 4.|{a:Sở Tài chính}|
Thẩm định dự toán, cân đối, trình cấp có thẩm quyền bố trí kinh phí; hướng dẫn phụ cấp cho người giữ sách theo Nghị quyết số 45/2024/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh.
#2 5.|{a:Sở Nội vụ}|
Phối hợp với Sở Giáo dục và Đào tạo, Hội Khuyến học tỉnh thẩm định hồ sơ khen thưởng gia đình học tập tiêu biểu, trình Chủ tịch Ủy ban nhân dân tỉnh {d:trước ngày 10/6/2026|2026-06-10|x|Chủ tịch Ủy ban nhân dân tỉnh}; đưa kết quả phong trào vào chấm điểm thi đua của các cụm, khối.
#2 6.|{a:Sở Dân tộc và Tôn giáo}|
Giới thiệu người dịch, người đọc tiếng dân tộc; vận động chức sắc tôn giáo mở tủ sách ở nơi thờ tự; lồng ghép nguồn vốn chương trình phát triển vùng đồng bào dân tộc thiểu số.
#2 7.|{a:Báo và Đài Phát thanh, Truyền hình Hà Sơn}|
Mở chuyên mục “Trang sách đêm nay” phát 20 giờ 45 phút thứ sáu hằng tuần; giới thiệu gia đình học tập tiêu biểu; phối hợp với Sở Văn hóa, Thể thao và Du lịch tường thuật Tuần lễ gia đình cùng đọc.
#2 8.|{a:Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh}|
Mở tủ sách ở trại tạm giam, đồn biên phòng, doanh trại cho chiến sĩ và nhân dân quanh vùng cùng đọc; giúp vận chuyển sách đến bản xa.
#2 9.|Đề nghị {a:Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội}|
Liên đoàn Lao động tỉnh vận động xây tủ sách ở khu nhà trọ công nhân; Hội Liên hiệp Phụ nữ tỉnh phát động “Mẹ đọc con nghe”; Tỉnh đoàn mở “Trạm sách mùa hè”; Hội Nông dân tỉnh đưa sách kỹ thuật về chi hội nghề nghiệp; Hội Cựu chiến binh tỉnh kể chuyện truyền thống.
#2 10.|Đề nghị {a:Hội Khuyến học tỉnh}|
#3! a)||Xây dựng bộ tiêu chí gia đình học tập, lấy ý kiến ít nhất 300 gia đình, trình ban hành {d:trước ngày 15/9/2025|2025-09-15|x}.
#3! b)||Quản lý Quỹ “Một trang sách”; tổ chức bình chọn gia đình học tập tiêu biểu từ khu dân cư.
#2 11.|{a:Ủy ban nhân dân các huyện, thành phố}|
#3! a)||Ban hành kế hoạch, bố trí kinh phí, phân công một lãnh đạo phụ trách; gửi kế hoạch về Sở Giáo dục và Đào tạo {d:trước ngày 30/6/2025|2025-06-30|x|Sở Giáo dục và Đào tạo}.
#3! b)||Chỉ đạo Ủy ban nhân dân cấp xã khảo sát, lập điểm đọc; cử người giữ sách; tổ chức Tuần lễ gia đình cùng đọc.
#3! c)||Gửi danh sách, hồ sơ giới thiệu gia đình học tập tiêu biểu {d:chậm nhất ngày 15/5/2026|2026-05-15}; báo cáo kết quả thực hiện {d:trước ngày 10/12 hằng năm|-|xy}.
Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị, địa phương phản ánh về Sở Giáo dục và Đào tạo để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.
""",
    after="""
@page
%cb PHỤ LỤC I
%cb BẢY CÂU HỎI TỰ CHẤM CỦA GIA ĐÌNH HỌC TẬP (DỰ THẢO)
%ci (Kèm theo Kế hoạch số 0147/KH-UBND ngày 30/5/2025 của UBND tỉnh)
1. Nhà mình có góc sách để ai cũng với tới được không?
2. Trong tuần qua cả nhà có cùng đọc, cùng học ít nhất ba tối không?
3. Trẻ em trong nhà có được nghe kể chuyện không?
4. Người lớn trong nhà có học thêm một việc mới trong năm không?
5. Nhà mình có cho nhà khác mượn sách không?
6. Trẻ em trong độ tuổi có đến trường đều không?
7. Nhà mình có giờ tắt màn hình chung không?
@page
%cb PHỤ LỤC II
%cb LỘ TRÌNH ĐIỂM ĐỌC THÔN, BẢN
%ci (Kèm theo Kế hoạch số 0147/KH-UBND ngày 30/5/2025 của UBND tỉnh)
@table 8,36,14,14,14,14
TT ¦ Địa phương ¦ Số thôn, bản ¦ Điểm đọc ¦ < ¦ <
^ ¦ ^ ¦ ^ ¦ 2025 ¦ 2026 ¦ 2027
1 ¦ Thành phố Hà Sơn ¦ 64 ¦ 40 ¦ 55 ¦ 64
2 ¦ Huyện Khe Trúc ¦ 118 ¦ 35 ¦ 80 ¦ 118
3 ¦ Huyện Đồng Vọng ¦ 97 ¦ 30 ¦ 66 ¦ 97
4 ¦ Huyện Pa Hạ ¦ 142 ¦ 28 ¦ 90 ¦ 142
Cộng ¦ < ¦ 133 ¦ 291 ¦ 421 ¦
@end
""".replace("Cộng ¦ < ¦ 133 ¦ 291 ¦ 421 ¦", "Cộng ¦ < ¦ 421 ¦ 133 ¦ 291 ¦ 421"),
)
