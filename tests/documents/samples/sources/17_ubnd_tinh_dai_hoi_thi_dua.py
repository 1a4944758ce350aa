"""A provincial committee, long: "Đơn vị chủ trì:" lines, an annex of tasks, an annex of quotas with joined cells and sums."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH CỬU BA",
    number="64",
    symbol="KH-UBND",
    number_line="Số: 64/KH-UBND",
    place="Cửu Ba",
    issued_on="2024-12-27",
    date_line="Cửu Ba, ngày 27 tháng 12 năm 2024",
    title="Tổ chức Đại hội Thi đua yêu nước tỉnh Cửu Ba lần thứ VII và hội nghị điển hình tiên tiến các cấp năm 2025",
    title_lines=(
        "Tổ chức Đại hội Thi đua yêu nước tỉnh Cửu Ba lần thứ VII",
        "và hội nghị điển hình tiên tiến các cấp năm 2025",
    ),
    recipients=(
        "Hội đồng Thi đua - Khen thưởng Trung ương (để b/c)",
        "Ban Thi đua - Khen thưởng Trung ương (để b/c)",
        "TT Tỉnh ủy, TT HĐND tỉnh (để b/c)",
        "Chủ tịch và các Phó Chủ tịch UBND tỉnh",
        "Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể",
        "Các sở, ban, ngành; các doanh nghiệp thuộc tỉnh",
        "UBND các huyện, thị xã, thành phố",
        "Các khối, cụm thi đua",
        "VP UBND tỉnh: LĐVP, các phòng CV",
        "Lưu: VT, NC (Th 25b)",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signer="Phan Thế Cầu Vồng",
    auto={1: "upperRoman %1.", 2: "decimal %2.", 3: "lowerLetter %3)"},
    split_runs=True,
    body="""
Căn cứ {b:Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022|-|2022-06-15};
Căn cứ {b:Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023|98/2023/NĐ-CP|2023-12-31} của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;
Căn cứ {b:Chỉ thị số 41-CT/TW ngày 19 tháng 11 năm 2024|41-CT/TW|2024-11-19} của Bộ Chính trị;
Căn cứ {b:Hướng dẫn số 3380/HD-BTĐKT ngày 20 tháng 9 năm 2024|3380/HD-BTĐKT|2024-09-20} của Ban Thi đua - Khen thưởng Trung ương;
Theo đề nghị của Sở Nội vụ tại {b:Tờ trình số 702/TTr-SNV ngày 19 tháng 12 năm 2024|702/TTr-SNV|2024-12-19};
Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức Đại hội Thi đua yêu nước tỉnh Cửu Ba lần thứ VII và hội nghị điển hình tiên tiến các cấp năm 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
#3 a)||Đánh giá phong trào thi đua yêu nước và công tác khen thưởng giai đoạn 2020 - 2025; xác định phương hướng giai đoạn 2025 - 2030. Đại hội là dịp để nhân dân trong tỉnh nhìn lại chặng đường khắc phục hậu quả thiên tai, dịch bệnh và những công trình đã hoàn thành, trong đó có cầu Cửu Ba 2 thông xe ngày 02/9/2023.
#3 b)||Biểu dương những tập thể, cá nhân điển hình thật sự tiêu biểu, có sức thuyết phục, thuộc mọi thành phần kinh tế, mọi lứa tuổi, mọi vùng; qua đó cổ vũ toàn dân thi đua thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh.
#3 c)||Lựa chọn, giới thiệu đại biểu dự Đại hội Thi đua yêu nước toàn quốc lần thứ XI theo phân bổ của Trung ương.
#2 2.|Yêu cầu|
#3 a)||Hội nghị điển hình tiên tiến các cấp tiến hành từ cơ sở, bảo đảm dân chủ, công khai; không chạy theo số lượng; thời gian gọn trong một buổi.
#3 b)||Đại hội cấp tỉnh trang trọng, an toàn, tiết kiệm; nội dung báo cáo có số liệu, có hình ảnh, có tiếng nói của người trong cuộc.
#3 c)||Tuyên truyền trước, trong và sau Đại hội; không dừng ở việc đưa tin lễ nghi mà đi sâu vào cách làm.
#1 II.|HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÁC CẤP|
#2 1.|Cấp xã và cơ quan, đơn vị cơ sở|
#3 a)||Lồng ghép với hội nghị tổng kết năm 2024 hoặc hội nghị cán bộ, công chức, viên chức, người lao động; không tổ chức riêng. Hoàn thành {d:trước ngày 28/02/2025|2025-02-28|x}.
#3 b)||Bình chọn, giới thiệu điển hình dự hội nghị cấp trên; mỗi điển hình có bản thành tích tóm tắt một trang và ảnh.
#2 2.|Cấp huyện, sở, ban, ngành, doanh nghiệp|
#3 a)||Các huyện, thị xã, thành phố tổ chức hội nghị trong một buổi, quy mô từ 150 đến 250 đại biểu; hoàn thành {d:trước ngày 31/5/2025|2025-05-31|x}.
#3 b)||Các sở, ban, ngành, đoàn thể, doanh nghiệp căn cứ tình hình thực tế để tổ chức hội nghị hoặc gặp mặt điển hình; hoàn thành {d:trước ngày 15/5/2025|2025-05-15|x}.
#3 c)||Huyện Tà Rụt Giả và Sở Giáo dục và Đào tạo được chọn làm điểm, tổ chức trong tháng 4 để rút kinh nghiệm.
#1 III.|ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH LẦN THỨ VII|
#2 1.|Tên gọi, chủ đề|
Đại hội Thi đua yêu nước tỉnh Cửu Ba lần thứ VII, chủ đề: “Cửu Ba đoàn kết, sáng tạo, vượt khó, về đích”.
#2 2.|Thời gian, địa điểm|
#3 a)||Thời gian: 01 ngày, dự kiến ngày 15/8/2025; họp nội bộ chiều ngày 14/8/2025.
#3 b)||Địa điểm: Trung tâm Hội nghị tỉnh Cửu Ba.
#2 3.|Thành phần, số lượng đại biểu|
#3 a)||Tổng số {c:400 đại biểu|400|400}, gồm đại biểu chính thức và khách mời. Trong đó tỷ lệ đại biểu nữ từ 35% trở lên; người dân tộc thiểu số từ 25% trở lên; người trực tiếp lao động, sản xuất, học tập, công tác từ 50% trở lên.
#3 b)||Số lượng đại biểu của từng cơ quan, địa phương phân bổ tại Phụ lục II.
#2 4.|Chương trình|
@table 20,60,20
Thời gian ¦ Nội dung ¦ Chủ trì
07h00 - 07h30 ¦ {g:Đón tiếp đại biểu} ¦ Ban Tổ chức
07h30 - 08h00 ¦ {g:Văn nghệ chào mừng} ¦ Đoàn Nghệ thuật
08h00 - 08h20 ¦ {g:Nghi lễ, tuyên bố lý do, giới thiệu đại biểu} ¦ Sở Nội vụ
08h20 - 08h50 ¦ {g:Báo cáo tổng kết phong trào thi đua yêu nước} ¦ Đoàn Chủ tịch
08h50 - 10h10 ¦ {g:Tham luận, giao lưu điển hình} ¦ Đoàn Chủ tịch
10h10 - 10h40 ¦ {g:Phát biểu của lãnh đạo Trung ương} ¦ Đoàn Chủ tịch
10h40 - 11h10 ¦ {g:Trao tặng các hình thức khen thưởng} ¦ Ban Tổ chức
11h10 - 11h30 ¦ {g:Phát động thi đua, bế mạc} ¦ Chủ tịch UBND tỉnh
@end
#2 5.|Các hoạt động bên lề|
#3 a)||Triển lãm ảnh “Người Cửu Ba” tại sảnh; giới thiệu sản phẩm đạt sao OCOP của các huyện.
#3 b)||Đoàn đại biểu báo công tại Tượng đài Bến Phà, dâng hương Nghĩa trang liệt sĩ tỉnh lúc 6 giờ ngày 15/8/2025.
#1 IV.|CÁC NHIỆM VỤ CỤ THỂ|
#2 1.|Công tác tuyên truyền|
Xây dựng chuyên mục “Hoa trong vườn” trên sóng truyền hình mỗi tuần một số; chuyên trang trên Báo Cửu Ba; phim tài liệu 25 phút; in tập sách “Những bông hoa đẹp” 500 cuốn.
- Cơ quan chủ trì: {a:Sở Thông tin và Truyền thông}.
- Cơ quan phối hợp: Báo Cửu Ba, Đài Phát thanh và Truyền hình tỉnh.
- Thời hạn: {d:trước ngày 30/6/2025|2025-06-30|x}.
#2 2.|Công tác khen thưởng|
Rà soát, trình khen thưởng cấp Nhà nước, cấp tỉnh cho điển hình có thành tích xuất sắc trong năm năm; hồ sơ theo Nghị định số 98/2023/NĐ-CP.
- Cơ quan chủ trì: {a:Sở Nội vụ}.
- Cơ quan phối hợp: Văn phòng Ủy ban nhân dân tỉnh.
- Thời hạn: {d:chậm nhất ngày 10/6/2025|2025-06-10}.
#2 3.|Xây dựng báo cáo, tham luận|
Báo cáo chính trị không quá 15 trang; bảy tham luận đại diện các lĩnh vực; duyệt nội dung hai vòng.
- Cơ quan chủ trì: {a:Văn phòng Ủy ban nhân dân tỉnh}.
- Thời hạn: {d:trước ngày 15/7/2025|2025-07-15|x}.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 1.|Sở Nội vụ|
Thành lập tổ thư ký giúp việc Ban Tổ chức Đại hội gồm công chức của Ban Thi đua - Khen thưởng, Văn phòng Ủy ban nhân dân tỉnh, Ban Tuyên giáo Tỉnh ủy; tổ làm việc theo chế độ kiêm nhiệm và tự giải thể sau khi hoàn thành nhiệm vụ.
#3 a)||Là cơ quan thường trực, tham mưu thành lập Ban Tổ chức và các tiểu ban; hướng dẫn, đôn đốc, kiểm tra các địa phương, đơn vị.
#3 b)||Tổng hợp danh sách đại biểu, hồ sơ điển hình; trình Chủ tịch Ủy ban nhân dân tỉnh phê duyệt.
#2 2.|{a:Sở Tài chính}|
Thẩm định, trình cấp kinh phí; hướng dẫn địa phương sử dụng quỹ thi đua, khen thưởng. Dự toán gửi kèm Kế hoạch này được lập theo mức chi quy định tại Thông tư số 28/2022/TT-BTC ngày 17/5/2022.
#2 3.|{a:Sở Văn hóa, Thể thao và Du lịch}|
Chỉ đạo trang trí, cổ động trực quan, chương trình nghệ thuật, triển lãm ảnh; phương án dự phòng mưa bão.
#2 4.|{a:Công an tỉnh}|
Chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Công an thành phố Cửu Ba xây dựng phương án bảo vệ; kiểm tra khách sạn, nhà khách nơi đại biểu nghỉ; cấp thẻ ra vào cho đại biểu, phóng viên, người phục vụ. Tổng kết rút kinh nghiệm từ việc bảo vệ Đại hội lần thứ VI ngày 18/9/2020, khi một tốp người tụ tập khiếu kiện trước cổng hội trường gây ùn tắc.
Bảo đảm an ninh, trật tự, phòng cháy, chữa cháy; hướng dẫn phân luồng giao thông.
#2 5.|{a:Sở Y tế}|
Bố trí kíp trực cấp cứu, kiểm tra an toàn thực phẩm nơi ăn, nghỉ của đại biểu.
#2 6.|Đề nghị {a:Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội}|
Chỉ đạo Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Đoàn Thanh niên, Liên đoàn Lao động cùng cấp gắn phong trào riêng của từng tổ chức với phong trào chung; tránh tình trạng một gương được năm tổ chức cùng giới thiệu. Giám sát việc bình xét, công khai ở khu dân cư trong bảy ngày. Các ý kiến không đồng tình của nhân dân phải được trả lời trước khi trình Hội đồng.
Vận động đoàn viên, hội viên thi đua lập thành tích chào mừng Đại hội; giới thiệu điển hình của tổ chức mình, nhất là người cao tuổi, chức sắc tôn giáo, kiều bào.
#2 7.|{a:Các sở, ban, ngành, UBND các huyện, thị xã, thành phố, các doanh nghiệp}|
#3 a)||Xây dựng kế hoạch, tổ chức hội nghị; báo cáo kết quả về Sở Nội vụ chậm nhất 05 ngày sau khi kết thúc hội nghị.
#3 b)||Gửi danh sách đại biểu và hồ sơ điển hình dự Đại hội tỉnh về Sở Nội vụ {d:trước ngày 10/6/2025|2025-06-10|x|Sở Nội vụ}.
Căn cứ Kế hoạch này, các cơ quan, đơn vị, địa phương triển khai thực hiện; trong quá trình thực hiện có khó khăn, vướng mắc, phản ánh kịp thời về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh./.
""".replace(
        "chậm nhất 05 ngày sau khi kết thúc hội nghị", "{d:chậm nhất 05 ngày sau khi kết thúc hội nghị|-|r|Sở Nội vụ}"
    ),
    after="""
@page
%cb PHỤ LỤC I
%cb CÁC TIỂU BAN GIÚP VIỆC
%ci (Kèm theo Kế hoạch số 64/KH-UBND ngày 27/12/2024 của UBND tỉnh)
1. Tiểu ban Nội dung: do lãnh đạo Sở Nội vụ làm Trưởng tiểu ban.
2. Tiểu ban Tuyên truyền - Khánh tiết: do lãnh đạo Sở Văn hóa, Thể thao và Du lịch làm Trưởng tiểu ban.
3. Tiểu ban Hậu cần - An ninh: do lãnh đạo Văn phòng Ủy ban nhân dân tỉnh làm Trưởng tiểu ban.
@page
%cb PHỤ LỤC II
%cb PHÂN BỔ SỐ LƯỢNG ĐẠI BIỂU DỰ ĐẠI HỘI
%ci (Kèm theo Kế hoạch số 64/KH-UBND ngày 27/12/2024 của UBND tỉnh)
@table 8,44,16,16,16
TT ¦ Cơ quan, địa phương ¦ Số lượng đại biểu ¦ < ¦ Ghi chú
^ ¦ ^ ¦ Điển hình ¦ Khách mời ¦ ^
1 ¦ Thành phố Cửu Ba ¦ {q:40|Thành phố Cửu Ba|d|40|40} ¦ {q:06|Thành phố Cửu Ba|g|6|6} ¦
2 ¦ Thị xã Cửa Nậm ¦ {q:32|Thị xã Cửa Nậm|d|32|32} ¦ {q:05|Thị xã Cửa Nậm|g|5|5} ¦
3 ¦ Huyện Tà Rụt Giả ¦ {q:30|Huyện Tà Rụt Giả|d|30|30} ¦ {q:05|Huyện Tà Rụt Giả|g|5|5} ¦ Đơn vị điểm
4 ¦ Huyện Đông Bãi ¦ {q:34|Huyện Đông Bãi|d|34|34} ¦ {q:05|Huyện Đông Bãi|g|5|5} ¦
5 ¦ Khối thi đua các cơ quan Đảng, đoàn thể ¦ {q:45|Khối thi đua các cơ quan Đảng, đoàn thể|d|45|45} ¦ {q:12|Khối thi đua các cơ quan Đảng, đoàn thể|g|12|12} ¦
6 ¦ Khối thi đua các sở, ngành ¦ {q:68|Khối thi đua các sở, ngành|d|68|68} ¦ {q:20|Khối thi đua các sở, ngành|g|20|20} ¦
7 ¦ Khối thi đua các doanh nghiệp ¦ {q:51|Khối thi đua các doanh nghiệp|d|51|51} ¦ {q:17|Khối thi đua các doanh nghiệp|g|17|17} ¦
8 ¦ Lực lượng vũ trang ¦ {q:20|Lực lượng vũ trang|d|20|20} ¦ {q:10|Lực lượng vũ trang|g|10|10} ¦
Tổng cộng ¦ < ¦ 320 ¦ 80 ¦ 400
@end
""",
)
