"""A Party department, from a scan: "Phần thứ nhất", stars, page numbers, a sentence broken at a page end, a repeated line."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="plain",
    state_title=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    superior_body="TỈNH ỦY HÀ SƠN",
    issuing_body="BAN TUYÊN GIÁO",
    number="57",
    symbol="KH/BTGTU",
    number_line="Số: 57- KH/BTGTU",
    place="Hà Sơn",
    issued_on="2020-06-16",
    date_line="Hà Sơn, ngày 16 tháng 6 năm 2020",
    title="Tổ chức các hoạt động kỷ niệm 90 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2020)",
    title_lines=(
        "Tổ chức các hoạt động kỷ niệm 90 năm Ngày truyền thống",
        "ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2020)",
    ),
    bold_levels=(1, 2),
    ending="plain",
    recipients=(
        "Ban Tuyên giáo Trung ương (để báo cáo)",
        "Thường trực Tỉnh ủy (để báo cáo)",
        "Ban tuyên giáo các huyện ủy, thành ủy, đảng ủy trực thuộc",
        "Các cơ quan trong khối (để phối hợp)",
        "Lãnh đạo Ban",
        "Lưu VT-TH",
    ),
    signature_lines=("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"),
    signer="Ma Thị Khúc Sáo",
    body="""
Thực hiện {b:Hướng dẫn số 131-HD/BTGTW ngày 24/4/2020|131-HD/BTGTW|2020-04-24} của Ban Tuyên giáo Trung ương về tuyên truyền kỷ niệm 90 năm Ngày truyền thống ngành Tuyên giáo của Đảng và {b:Kế hoạch số 229 -KH/TU ngày 18/5/2020|229-KH/TU|2020-05-18} của Ban Thường vụ Tỉnh ủy về tổ chức các ngày lễ lớn năm 2020, Ban Tuyên giáo Tỉnh ủy xây dựng kế hoạch tổ chức các hoạt động kỷ niệm như sau:
#1 Phần thứ nhất⏎|MỤC ĐÍCH, YÊU CẦU|
#2 I.|Mục đích|
Tuyên truyền truyền thống vẻ vang của ngành Tuyên giáo qua các thời kỳ, từ tờ truyền đơn in đá năm 1930 đến các nền tảng số hôm nay; khẳng định đóng góp của đội ngũ làm công tác tuyên giáo tỉnh Hà Sơn. Động viên cán bộ toàn ngành giữ vững bản lĩnh, đổi mới cách nói, cách viết, nói cho dân hiểu, viết cho dân tin.
#2 II.|Yêu cầu|
Công tác chuẩn bị tiến hành song song với đại hội đảng bộ các cấp nên phải sắp xếp thời gian hợp lý, không ảnh hưởng nhiệm vụ chính. Tư liệu, hiện vật sưu tầm từ các đồng chí lão thành phải được ghi chép, chụp lại, trả bản gốc; những hiện vật đã trưng bày tại Bảo tàng tỉnh ngày 30/7/2010 nếu mượn lại phải có biên bản.
Các hoạt động diễn ra rộng khắp nhưng tiết kiệm, phù hợp với tình hình phòng, chống dịch Covid-19; gắn với tuyên truyền đại hội đảng bộ các cấp tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII. Nội dung chính xác, có tư liệu gốc, không suy diễn.
%c 2
#1 Phần thứ hai⏎|NỘI DUNG, HÌNH THỨC|
#2 I.|Nội dung tuyên truyền|
#3 1.||Sự ra đời và ý nghĩa của Ngày truyền thống ngành Tuyên giáo; những bài học lớn về vận động quần chúng trong kháng chiến và trong đổi mới.
#3 2.||Quá trình xây dựng, trưởng thành của ngành Tuyên giáo Hà Sơn qua **bốn giai đoạn**: 1945 - 1954, 1954 - 1975, 1975 - 1991 và từ ngày tái lập tỉnh 01/10/1991 đến nay.
#3 3.||Gương cán bộ tuyên giáo, báo cáo viên, cộng tác viên dư luận xã hội tiêu biểu; gương người làm báo, văn nghệ sĩ, thầy
cô giáo, cán bộ thông tin lưu động bám bản, bám dân.
#2 II.|Hình thức tuyên truyền|
#3 1.||Mở chuyên trang, chuyên mục trên Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh, bản tin “Thông báo nội bộ”, trang thông tin điện tử của Ban.
#3 2.||Cổ động trực quan ở trung tâm huyện, thành phố và trục đường chính từ ngày 20/7/2020 đến ngày 05/8/2020 với các khẩu hiệu tại phụ lục.
#3 3.||Nói chuyện chuyên đề tại hội nghị báo cáo viên tháng 7; chiếu phim tài liệu lưu động tại 24 xã.
#2 III.|Các hoạt động kỷ niệm cấp tỉnh|
#3 1.|Hội thảo khoa học|
“Công tác tuyên giáo Hà Sơn: 90 năm vì niềm tin của nhân dân”, tổ chức vào ngày 15/7/2020; có ít nhất 30 tham luận, tuyển chọn in kỷ yếu.
%c 3
#3 2.|Giải thi viết về ngành Tuyên giáo|
Nhận bài từ ngày ban hành Kế hoạch; thể loại bút ký, hồi ký, phóng sự, ghi chép, không quá 2.500 chữ. Giải thưởng gồm một giải A, hai giải B, ba giải C và mười giải khuyến khích. Bài gửi về hộp thư thiviet@bantuyengiao.example {d:trước ngày 10/7/2020|2020-07-10|x}.
#3 3.|Gặp mặt kỷ niệm|
- Thời gian: 8 giờ 00 phút ngày 31/7/2020.
- Địa điểm: Hội trường tầng 5, Trung tâm Hội nghị tỉnh.
- Thành phần: {c:dự kiến 180 đại biểu||180|~}, gồm:
+ {n:Thường trực Tỉnh ủy, nguyên lãnh đạo Ban qua các thời kỳ};
+ {q:Ban tuyên giáo mỗi huyện ủy, thành ủy: 04 đại biểu|Ban tuyên giáo mỗi huyện ủy, thành ủy|d|4|4};
+ {q:Báo Hà Sơn: 05 đại biểu|Báo Hà Sơn|d|5|5};
+ {q:Đài Phát thanh - Truyền hình tỉnh: 05 đại biểu|Đài Phát thanh - Truyền hình tỉnh|d|5|5};
+ {q:Trường Chính trị tỉnh: 06 đại biểu|Trường Chính trị tỉnh|d|6|6}.
- Chương trình:
+ {g:Hát Quốc ca};
+ {g:Diễn văn ôn truyền thống};
+ {g:Phát biểu của đồng chí nguyên lãnh đạo Ban};
+ {g:Trao Kỷ niệm chương “Vì sự nghiệp Tuyên giáo”};
+ {g:Trao giải thi viết};
+ {g:Chụp ảnh lưu niệm}.
#1 Phần thứ ba⏎|TỔ CHỨC THỰC HIỆN|
#2 I.|{a:Phòng Tuyên truyền}|
- Theo dõi, nhắc các địa phương treo khẩu hiệu đúng nội dung; thu thập ảnh tư liệu từ Bảo tàng tỉnh, Trung tâm Lưu trữ lịch sử, gia đình các đồng chí cán bộ tuyên huấn thời kỳ 1945 - 1954; bàn giao lại cho Phòng Lý luận chính trị - Lịch sử Đảng sau khi dùng xong.
- Tham mưu Kế hoạch, đề cương tuyên truyền, khẩu hiệu; thẩm định tin, bài; giúp việc Ban Giám khảo giải thi viết.
- Phối hợp với Sở Thông tin và Truyền thông định hướng báo chí; tổng hợp kết quả báo cáo Ban Tuyên giáo Trung ương {d:chậm nhất là ngày 20/8/2020|2020-08-20||Ban Tuyên giáo Trung ương}.
#2 II.|{a:Phòng Lý luận chính trị - Lịch sử Đảng}|
- Chủ trì hội thảo khoa học; đặt bài, thu tham luận {d:trước ngày 30/6/2020|2020-06-30|x}; biên tập kỷ yếu.
#2 III.|{a:Văn phòng Ban}|
- Lập danh sách đại biểu, hồ sơ đề nghị tặng Kỷ niệm chương; chuẩn bị hội trường, kinh phí, lễ tân.
#2 IV.|{a:Ban tuyên giáo các huyện ủy, thành ủy, đảng ủy trực thuộc}|
- Tham mưu cấp ủy tổ chức hoạt động kỷ niệm thiết thực; thăm hỏi cán bộ lão thành.
- Gửi danh sách đại biểu dự gặp mặt về Văn phòng Ban {d:trước ngày 20/7/2020|2020-07-20|x|Văn phòng Ban}.
%c 4
#2 V.|Đề nghị {a:Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh, Hội Văn học - Nghệ thuật tỉnh}|
- Tăng thời lượng tin, bài; vận động hội viên sáng tác, tham gia giải thi viết.
Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm 90 năm Ngày truyền thống ngành Tuyên giáo của Đảng. Ban Tuyên giáo Tỉnh ủy đề nghị các đơn vị căn cứ thực hiện./.
""",
)
