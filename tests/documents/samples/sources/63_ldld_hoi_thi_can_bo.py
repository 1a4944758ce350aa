"""A federation's contest: teams of named parts, guests by letter of invitation, tiers as bullets without a body."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐÔNG MẪU",
    number="35",
    symbol="KH-LĐLĐ",
    number_line="Số: 35/KH-LĐLĐ",
    place="Đông Mẫu",
    issued_on="2023-04-10",
    date_line="Đông Mẫu, ngày 10 tháng 4 năm 2023",
    title="Tổ chức Hội thi “Cán bộ công đoàn giỏi” tỉnh Đông Mẫu năm 2023",
    recipients=(
        "Tổng LĐLĐ Việt Nam",
        "Thường trực Tỉnh ủy",
        "Các công đoàn cấp trên trực tiếp cơ sở",
        "Các Ban LĐLĐ tỉnh",
        "Lưu: VT, ToC",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Lê Thị Mẫu",
    body="""
Thực hiện {b:Nghị quyết số 02/NQ-BCH ngày 12/6/2021|02/NQ-BCH|2021-06-12} của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới; {b:Chương trình công tác năm 2023|-}, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng Kế hoạch tổ chức Hội thi như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Nâng cao kỹ năng cho gần 1.900 cán bộ công đoàn cơ sở; phát hiện nhân tố để bồi dưỡng, giới thiệu cho Đại hội.
#2 2.||Hội thi tổ chức từ cơ sở, tránh phô trương; bảo đảm hoạt động thường xuyên của đơn vị.
#1 II.|NỘI DUNG, HÌNH THỨC|
#2 1.|Đối tượng dự thi|: Cán bộ công đoàn chuyên trách và không chuyên trách.
#2 2.|Số lượng|:
- {q:Mỗi công đoàn cấp trên trực tiếp cơ sở thành lập 01 đội tuyển gồm 04 thành viên|Mỗi công đoàn cấp trên trực tiếp cơ sở|d|4|4}, trong đó có ít nhất 02 chủ tịch công đoàn cơ sở và 01 nữ.
- {q:Công đoàn ngành Giáo dục và Đào tạo được thành lập 02 đội, mỗi đội 04 thành viên|Công đoàn ngành Giáo dục và Đào tạo|d|8|8}.
- Ngoài đội tuyển, {q:mỗi đơn vị cử 20 cổ động viên|mỗi đơn vị|d|20|20}.
#2 3.|Nội dung thi|: Thi kiến thức (40 câu trắc nghiệm, thời gian 25 phút); thi tiểu phẩm (không quá 12 phút); thi hùng biện 5 phút.
#2 4.|Cơ cấu giải thưởng|: Giải tập thể: 01 giải Nhất, 02 giải Nhì, 03 giải Ba. Giải cá nhân: 05 giải dành cho cán bộ công đoàn có phần hùng biện xuất sắc. Mức thưởng từ 500.000 đồng đến 5.000.000 đồng.
#2 5.|Thời gian và địa điểm|
- Cấp cơ sở: hoàn thành {d:trước ngày 31/5/2023|2023-05-31|x}.
- Cấp tỉnh: 01 ngày, dự kiến ngày 21/7/2023, tại Nhà hát tỉnh.
#2 6.|Thành phần dự khai mạc|: {c:Khoảng 450 người||450|~}, gồm: {n:Lãnh đạo Tổng Liên đoàn, lãnh đạo tỉnh}; {q:đại diện các sở, ngành: 25 đại biểu|đại diện các sở, ngành|d|25|25}; {q:Báo, Đài tỉnh: 06 phóng viên|Báo, Đài tỉnh|d|6|6}; {n:các đội thi, cổ động viên}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tổ chức}|
Là cơ quan thường trực; tham mưu thể lệ, bộ đề; tổng hợp danh sách đội thi.
#2 2.|{a:Ban Tuyên giáo - Nữ công}|
Kịch bản khai mạc, bế mạc; phối hợp với Đài Phát thanh và Truyền hình tỉnh ghi hình.
#2 3.|{a:Ban Tài chính}|
Dự toán kinh phí không quá 250 triệu đồng.
#2 4.|{a:Các công đoàn cấp trên trực tiếp cơ sở}|
- Tổ chức hội thi ở cấp mình, chọn đội tuyển.
- Gửi danh sách đội tuyển, kịch bản tiểu phẩm về Liên đoàn Lao động tỉnh (qua Ban Tổ chức) {d:chậm nhất ngày 15/6/2023|2023-06-15||Liên đoàn Lao động tỉnh (qua Ban Tổ chức)}.
Căn cứ Kế hoạch này, các đơn vị chủ động triển khai thực hiện. Vướng mắc phản ánh về Ban Tổ chức để được hướng dẫn./.
""",
)
