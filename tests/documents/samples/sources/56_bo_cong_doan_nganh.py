"""A sector union: nominations by tier of membership inside one sentence, delegates in a sentence after the place."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="CÔNG ĐOÀN NGÀNH ĐƯỜNG SÔNG VÍ DỤ",
    number="112",
    symbol="KH-CĐĐS",
    number_line="Số: 112/KH-CĐĐS",
    place="Hà Nội",
    issued_on="2024-03-12",
    date_line="Hà Nội, ngày 12 tháng 3 năm 2024",
    title="Tổ chức Lễ tôn vinh thuyền trưởng, thuyền viên, thợ máy tiêu biểu lần thứ III năm 2024",
    recipients=(
        "Tổng LĐLĐ Việt Nam (để b/c)",
        "Đảng ủy, Lãnh đạo Tổng công ty",
        "Các CĐCS trực thuộc",
        "Lưu: VP, CSPL",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Lò Văn Ví",
    body="""
Căn cứ {b:Hướng dẫn số 15/HD-TLĐ ngày 05/02/2024|15/HD-TLĐ|2024-02-05} của Tổng Liên đoàn Lao động Việt Nam về tôn vinh người lao động tiêu biểu; {b:Nghị quyết số 08/NQ-CĐĐS ngày 20/12/2023|08/NQ-CĐĐS|2023-12-20} của Ban Chấp hành Công đoàn ngành, Ban Thường vụ Công đoàn ngành Đường sông Ví Dụ ban hành Kế hoạch tổ chức Lễ tôn vinh như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Ghi nhận công sức của người lao động trên sông nước; qua hai lần tổ chức (năm 2018 tôn vinh 86 cá nhân, năm 2021 tôn vinh 94 cá nhân), phong trào đã đi vào nề nếp.
#2 2.||Việc lựa chọn phải từ tổ, đội; không chia đều, không chạy theo số lượng.
#1 II.|ĐỐI TƯỢNG, TIÊU CHUẨN, SỐ LƯỢNG|
#2 1.|Đối tượng|: Thuyền trưởng, thuyền viên, thợ máy có hợp đồng lao động từ 36 tháng trở lên.
#2 2.|Tiêu chuẩn|: Có ít nhất 02 sáng kiến được công nhận hoặc 03 năm liền đạt danh hiệu Lao động tiên tiến; không để xảy ra tai nạn.
#2 3.|Số lượng giới thiệu|:
- {q:CĐCS có từ 500 đoàn viên trở lên được giới thiệu 05 cá nhân|CĐCS có từ 500 đoàn viên trở lên|i|5|5};
- {q:CĐCS có từ 200 đến dưới 500 đoàn viên được giới thiệu 03 cá nhân|CĐCS có từ 200 đến dưới 500 đoàn viên|i|3|3};
- {q:CĐCS có dưới 200 đoàn viên được giới thiệu 01 cá nhân|CĐCS có dưới 200 đoàn viên|i|1|1}.
Riêng {q:Công đoàn Trường Cao đẳng Đường thủy giới thiệu 02 nhà giáo|Công đoàn Trường Cao đẳng Đường thủy|i|2|2}.
#2 4.|Mức thưởng|: Mỗi cá nhân được tặng 01 Bằng khen, 01 biểu trưng và 5.000.000 đồng.
#1 III.|LỄ TÔN VINH|
#2 1.|Thời gian, địa điểm|: 01 buổi, sáng ngày 26/7/2024, tại Cung Văn hóa Ví Dụ.
#2 2.|Thành phần|: {c:Dự kiến 220 đại biểu||220|~}, gồm:
- {n:Lãnh đạo Tổng Liên đoàn, lãnh đạo Bộ chủ quản};
- {n:Các cá nhân được tôn vinh và người thân};
- {q:Mỗi CĐCS trực thuộc: 02 đại biểu (Chủ tịch CĐCS và 01 cán bộ nữ công)|Mỗi CĐCS trực thuộc|d|2|2};
- {q:Cơ quan Công đoàn ngành: 18 người|Cơ quan Công đoàn ngành|d|18|18};
- {q:Cựu thuyền trưởng: 30 đại biểu|Cựu thuyền trưởng|d|30|30}.
#2 3.|Chương trình|
- {g:Ca múa nhạc chào mừng};
- {g:Chào cờ, tuyên bố lý do};
- {g:Phóng sự “Những người giữ luồng”};
- {g:Trao biểu trưng tôn vinh};
- {g:Phát biểu của lãnh đạo Tổng Liên đoàn};
- {g:Bế mạc}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Chính sách - Pháp luật và Tổ chức}|
Tham mưu thành lập Hội đồng xét chọn; tổng hợp hồ sơ trình Ban Thường vụ {d:trước ngày 30/6/2024|2024-06-30|x}.
#2 2.|{a:Ban Tuyên giáo và Nữ công}|
Xây dựng kịch bản, phóng sự, mời báo chí.
#2 3.|{a:Văn phòng}|
Bảo đảm hậu cần, kinh phí; dự toán 180 triệu đồng.
#2 4.|{a:Các công đoàn cơ sở}|
Bình xét, gửi hồ sơ về Công đoàn ngành {d:chậm nhất ngày 15/6/2024|2024-06-15}; mỗi hồ sơ 02 bộ.
Trên đây là Kế hoạch tổ chức Lễ tôn vinh, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.
""",
)
