"""A district federation: mixed third level, quotas by tiers of membership, recipients in plain text, text after the signature."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG PHONG",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG HUYỆN TÀ RỤT GIẢ",
    number="19",
    symbol="KH-LĐLĐ",
    number_line="Số:19/KH - LĐLĐ",
    place="Tà Rụt Giả",
    issued_on="2023-06-05",
    date_line="Tà Rụt Giả, ngày 5 tháng 6 năm 2023",
    title="Tổ chức Hội thao công nhân, viên chức, lao động huyện Tà Rụt Giả lần thứ VIII và biểu dương gia đình đoàn viên tiêu biểu",
    title_lines=(
        "Tổ chức Hội thao công nhân, viên chức, lao động",
        "huyện Tà Rụt Giả lần thứ VIII và biểu dương gia đình đoàn viên tiêu biểu",
    ),
    ending="plain",
    recipients=(
        "LĐLĐ tỉnh (báo cáo)",
        "TT Huyện ủy - HĐND - UBND huyện",
        "Phòng VH-TT; Trung tâm VH-TT&TT",
        "Các CĐCS",
        "Uỷ viên BCH LĐLĐ huyện",
        "Lưu",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Hồ Văn A Pách",
    signed_mark="(Đã ký)",
    body="""
Thực hiện {b:Chương trình số 06/CTr-LĐLĐ ngày 10/01/2023|06/CTr-LĐLĐ|2023-01-10} của Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh Trường Phong về công tác trọng tâm năm 2023; căn cứ {b:Kế hoạch liên tịch số 11/KHLT-LĐLĐ-SVHTTDL ngày 02/3/2023|11/KHLT-LĐLĐ-SVHTTDL|2023-03-02} giữa Liên đoàn Lao động tỉnh và Sở Văn hóa, Thể thao và Du lịch; được sự đồng ý của Thường trực Huyện ủy tại {b:Thông báo số 415-TB/HU ngày 22/5/2023|415-TB/HU|2023-05-22}, Ban Thường vụ Liên đoàn Lao động huyện xây dựng kế hoạch tổ chức Hội thao công nhân, viên chức, lao động huyện lần thứ VIII và biểu dương gia đình đoàn viên tiêu biểu năm 2023, cụ thể như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
#3 -||Chào mừng kỷ niệm 94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023) và thành công đại hội công đoàn các cấp.
""".replace("#3 -||", "- ")
    + """
- Tạo sân chơi lành mạnh cho đoàn viên, người lao động sau giờ làm; tuyển chọn vận động viên cho Hội thao toàn tỉnh dự kiến tổ chức vào dịp Quốc khánh 02/9.
- Biểu dương những gia đình đoàn viên biết vun vén việc nhà, làm tốt việc nước, nuôi con khỏe, dạy con ngoan.
#2 2.|Yêu cầu|
- Bảo đảm đoàn kết, trung thực, cao thượng, an toàn tuyệt đối; vận động viên phải là đoàn viên công đoàn đang sinh hoạt tại đơn vị từ ba tháng trở lên.
- Việc bình chọn gia đình tiêu biểu tiến hành từ tổ công đoàn, có ý kiến của khu dân cư.
#1 II.|NỘI DUNG|
#2 1.|Hội thao|
#3 1.1.|Thời gian, địa điểm|
- Thời gian: 03 ngày, từ ngày 20/7/2023 đến ngày 22/7/2023; khai mạc lúc 7 giờ 30 phút ngày 20/7/2023 (thứ Năm).
- Địa điểm: Sân vận động huyện, Nhà thi đấu đa năng và khúc sông trước chợ cũ.
#3 1.2.|Môn thi|
#4 a)||Bóng đá nam sân 7 người: mỗi đơn vị hoặc cụm đơn vị đăng ký 01 đội.
#4 b)||Bóng chuyền hơi nữ: mỗi đội 10 vận động viên, thi đấu 5.
#4 c)||Kéo co nam, nữ phối hợp: 08 người, tổng cân nặng không quá 520 kg.
#4 d)||Đẩy gậy, bắn nỏ, chèo thuyền độc mộc: thi cá nhân.
#4 đ)||Cờ tướng, cầu lông đôi nam nữ.
#3 1.3.|Số lượng vận động viên|
- {q:Công đoàn cơ sở có từ 150 đoàn viên trở lên: tối đa 30 vận động viên|Công đoàn cơ sở có từ 150 đoàn viên trở lên|d|-|30}.
- {q:Công đoàn cơ sở có từ 50 đến dưới 150 đoàn viên: tối đa 20 vận động viên|Công đoàn cơ sở có từ 50 đến dưới 150 đoàn viên|d|-|20}.
- {q:Công đoàn cơ sở có dưới 50 đoàn viên: từ 05 đến 10 vận động viên|Công đoàn cơ sở có dưới 50 đoàn viên|d|5|10}.
#3 1.4.|Giải thưởng|
Mỗi môn trao giải Nhất, Nhì, Ba kèm cờ và tiền thưởng theo Quyết định số 44/QĐ-LĐLĐ ngày 03/4/2023 của Ban Thường vụ LĐLĐ huyện; giải toàn đoàn tính theo tổng điểm, giải phong cách do trọng tài bình chọn. Khiếu nại về tư cách vận động viên nộp trước giờ thi đấu 30 phút kèm lệ phí, được hoàn lại nếu khiếu nại đúng.
#2 2.|Biểu dương gia đình đoàn viên tiêu biểu|
#3 2.1.|Tiêu chuẩn|
(1) Vợ chồng hòa thuận, cùng chia sẻ việc nhà; không có bạo lực gia đình, không sinh con trái chính sách, không tệ nạn.
(2) Có ít nhất một người là đoàn viên công đoàn hoàn thành xuất sắc nhiệm vụ trong ba năm liền kề.
(3) Con cái trong độ tuổi đến trường đều được đi học; ưu tiên gia đình nuôi con khuyết tật, nhận con nuôi, gia đình ở xã biên giới.
(4) Tham gia đóng góp ở khu dân cư, được bà con quý mến.
#3 2.2.|Số lượng và hồ sơ|
- {q:Mỗi công đoàn cơ sở giới thiệu 01 gia đình|Mỗi công đoàn cơ sở|c|1|1}; {q:riêng Công đoàn Trung tâm Y tế và Công đoàn Công ty Chế biến tinh bột: mỗi đơn vị 02 gia đình|Công đoàn Trung tâm Y tế và Công đoàn Công ty Chế biến tinh bột|c|2|2}.
- Hồ sơ gồm bản giới thiệu gia đình, ảnh chung cả nhà khổ 13 x 18 và xác nhận của Ủy ban nhân dân cấp xã.
#3 2.3.|Lễ biểu dương|
Tổ chức tối ngày 21/7/2023 tại Nhà thi đấu đa năng, {c:khoảng 220 đại biểu||220|~}. Trình tự:
+ {g:Ca múa nhạc chào mừng};
+ {g:Giới thiệu khách mời};
+ {g:Chiếu phim ngắn “Bếp lửa nhà mình”};
+ {g:Đối thoại với ba gia đình};
+ {g:Trao giấy khen và quà};
+ {g:Trò chơi chung cho các gia đình}.
#1 III.|KINH PHÍ|
Kinh phí của Hội thao lần thứ VIII được lập trên tinh thần tiết kiệm, không vượt mức thực chi của lần thứ VII tổ chức tháng 7/2019 (158.400.000 đồng); phần chênh lệch dùng cho lễ biểu dương gia đình đoàn viên.
#2 1.||Kinh phí khai mạc, trọng tài, giải thưởng, lễ biểu dương do LĐLĐ huyện chi từ nguồn tài chính công đoàn tích lũy và nguồn ủng hộ của doanh nghiệp trên địa bàn; dự kiến 165.000.000 đồng.
#2 2.||Kinh phí tập luyện, trang phục, ăn ở của vận động viên do công đoàn cơ sở chi trả theo quy chế chi tiêu nội bộ.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Thường trực Liên đoàn Lao động huyện}|
- Chỉ đạo chung; báo cáo Ban Thường vụ Huyện ủy, Liên đoàn Lao động tỉnh về công tác chuẩn bị; mời lãnh đạo các xã, thị trấn, các doanh nghiệp, các nhà tài trợ dự khai mạc. Chủ trì làm việc với Ủy ban nhân dân huyện để được cho mượn sân bãi, miễn tiền điện, nước trong ba ngày thi đấu.
- Phân công các đồng chí Ủy viên Ban Thường vụ theo dõi từng môn; trực tiếp giải quyết tình huống phát sinh. Ban Thường vụ đã họp ngày 30/5/2023 thống nhất không nhận tài trợ của hãng rượu, bia, thuốc lá.
- Thành lập Ban Tổ chức, Ban Trọng tài, Tổ giúp việc; ban hành điều lệ {d:trước ngày 15/6/2023|2023-06-15|x}.
- Làm việc với Công an huyện, Trung tâm Y tế huyện về an ninh, cứu thương, cứu đuối.
#2 2.|{a:Bộ phận chuyên trách Liên đoàn Lao động huyện}|
- Tiếp nhận đăng ký, tổ chức họp bốc thăm lúc 14 giờ ngày 10/7/2023; chuẩn bị cờ, huy chương, giấy khen, bảng điểm.
- Thẩm định hồ sơ gia đình tiêu biểu; phỏng vấn, quay hình tại nhà.
#2 3.|Phối hợp với {a:Trung tâm Văn hóa - Thông tin và Thể thao huyện}|
- Kẻ sân, chuẩn bị dụng cụ, điều hành trọng tài; tuyên truyền trên loa, bảng điện tử; biểu diễn khai mạc.
#2 4.|{a:Ban Chấp hành các công đoàn cơ sở}|
- Công đoàn cơ sở trường học sắp xếp để giáo viên dự thi không ảnh hưởng lịch tập huấn hè do Phòng Giáo dục và Đào tạo tổ chức; công đoàn cơ sở xã, thị trấn phối hợp với trưởng thôn mời bà con cổ vũ; công đoàn doanh nghiệp thỏa thuận với người sử dụng lao động về ca kíp.
- Bình chọn gia đình tiêu biểu từ tổ công đoàn; gia đình có người vi phạm giao thông bị xử phạt trong năm thì không xét. Nơi nào giới thiệu không đúng, để có đơn thư phản ánh thì ban chấp hành chịu trách nhiệm trước Liên đoàn Lao động huyện.
- Báo cáo cấp ủy, phối hợp với chuyên môn cho vận động viên tập luyện; mua bảo hiểm trong những ngày thi đấu.
- Gửi danh sách vận động viên {d:trước ngày 30/6/2023|2023-06-30|x}, hồ sơ gia đình tiêu biểu {d:chậm nhất ngày 05/7/2023|2023-07-05} về Liên đoàn Lao động huyện; quá thời hạn trên coi như không tham gia.
Trên đây là kế hoạch tổ chức Hội thao công nhân, viên chức, lao động huyện lần thứ VIII và biểu dương gia đình đoàn viên tiêu biểu. Đề nghị các công đoàn cơ sở triển khai; khó khăn, vướng mắc phản ánh về Liên đoàn Lao động huyện (đ/c Pơ Loong Thử, ĐT: 0900 000 213) để kịp thời giải quyết./.
""".replace("\n(1) ", "\n#4 (1)||")
    .replace("\n(2) ", "\n#4 (2)||")
    .replace("\n(3) ", "\n#4 (3)||")
    .replace("\n(4) ", "\n#4 (4)||"),
    after="""
%i Ghi chú: Điều lệ từng môn và mẫu phiếu đăng ký đăng trên trang thông tin của Liên đoàn Lao động huyện.
""",
    facts={"contact": {"name": "Pơ Loong Thử", "phone": "0900 000 213"}},
)
