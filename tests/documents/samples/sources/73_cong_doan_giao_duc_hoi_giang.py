"""A union of teachers: nominees by level, in a sentence with brackets and a residual; a women's meeting."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÚC GIẢ",
    issuing_body="CÔNG ĐOÀN GIÁO DỤC TỈNH",
    number="23",
    symbol="KH-CĐGD",
    number_line="Số: 23/KH-CĐGD",
    place="Trúc Giả",
    issued_on="2022-09-12",
    date_line="Trúc Giả, ngày 12 tháng 9 năm 2022",
    title="Gặp mặt, tuyên dương nữ nhà giáo “Giỏi việc trường, đảm việc nhà” năm 2022",
    recipients=("LĐLĐ tỉnh", "Sở GDĐT", "Các CĐCS trực thuộc, CĐGD các huyện", "Lưu: VP, NC"),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Mạc Thị Trường",
    body="""
Nhân kỷ niệm 92 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930 - 20/10/2022); thực hiện {b:Kế hoạch số 05/KH-LĐLĐ ngày 17/02/2022|05/KH-LĐLĐ|2022-02-17} của Liên đoàn Lao động tỉnh về công tác nữ công năm 2022, Công đoàn Giáo dục tỉnh xây dựng kế hoạch:
#1 I.|MỤC ĐÍCH|
Tôn vinh 9.120 nữ nhà giáo, lao động nữ của ngành.
#1 II.|ĐỐI TƯỢNG, SỐ LƯỢNG|
Mỗi đơn vị chọn những người tiêu biểu nhất, đã 03 năm liền đạt “Giỏi việc trường, đảm việc nhà”, cụ thể:
#2 1.||{q:Công đoàn Giáo dục các huyện, thành phố: mỗi đơn vị 05 nữ nhà giáo (02 mầm non, 02 tiểu học, 01 trung học cơ sở)|Công đoàn Giáo dục các huyện, thành phố|i|5|5}.
#2 2.||{q:Công đoàn cơ sở các trường trung học phổ thông: mỗi trường 01 nữ nhà giáo|Công đoàn cơ sở các trường trung học phổ thông|i|1|1}; {q:trường có từ 60 nữ trở lên được giới thiệu 02 nữ nhà giáo|trường có từ 60 nữ trở lên|i|2|2}.
#2 3.||{q:Công đoàn Trường Cao đẳng Sư phạm giới thiệu 03 giảng viên|Công đoàn Trường Cao đẳng Sư phạm|i|3|3}; {q:Cơ quan Sở 01 công chức|Cơ quan Sở|i|1|1}.
#1 III.|THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN GẶP MẶT|
#2 1.|Thời gian, địa điểm|: 14 giờ 00 ngày 19/10/2022, Hội trường Sở.
#2 2.|Thành phần|: {c:khoảng 130 người||130|~} gồm {n:lãnh đạo Liên đoàn Lao động tỉnh, lãnh đạo Sở}; {q:Ban Nữ công quần chúng 11 người|Ban Nữ công quần chúng|d|11|11}; {n:các nữ nhà giáo} được tuyên dương; {q:Công đoàn Giáo dục mỗi huyện 01 cán bộ|Công đoàn Giáo dục mỗi huyện|d|1|1}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Nữ công Công đoàn Giáo dục tỉnh}|: tổng hợp danh sách, viết kịch bản; trình Ban Thường vụ {d:trước ngày 10/10/2022|2022-10-10|x|Ban Thường vụ}.
#2 2.|{a:Văn phòng Công đoàn Giáo dục tỉnh}|: chuẩn bị 90 phần quà, mỗi phần 500.000 đồng.
#2 3.|{a:Công đoàn Giáo dục các huyện, thành phố; các công đoàn cơ sở trực thuộc}|: bình chọn, gửi danh sách trích ngang {d:trước ngày 05/10/2022|2022-10-05|x}.
""",
)
