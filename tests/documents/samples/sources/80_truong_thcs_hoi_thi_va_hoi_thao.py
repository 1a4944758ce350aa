"""A school: games by class in brackets, a list below "Mỗi lớp tham gia …:", a delegation and of what it consists."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="PHÒNG GDĐT HUYỆN VÍ DỤ",
    issuing_body="TRƯỜNG THCS BẾN GIẢ",
    number="31",
    symbol="KH-THCSBG",
    number_line="Số: 31/KH-THCSBG",
    place="Ví Dụ",
    issued_on="2024-03-04",
    date_line="Ví Dụ, ngày 04 tháng 3 năm 2024",
    title="Tổ chức hội thi “Em yêu quê hương” và hội thao cấp trường năm học 2023 - 2024",
    recipients=("Phòng GDĐT", "Các tổ chuyên môn, các lớp", "Lưu: VT"),
    signature_lines=("HIỆU TRƯỞNG",),
    signer="Ngô Văn Mẫu",
    body="""
Thực hiện {b:Kế hoạch số 15/KH-PGDĐT ngày 20/02/2024|15/KH-PGDĐT|2024-02-20} của Phòng Giáo dục và Đào tạo huyện Ví Dụ về hoạt động tháng 3, Trường THCS Bến Giả xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH|
Tạo sân chơi cho 812 học sinh của 20 lớp; rèn luyện kỹ năng làm việc nhóm.
#1 II.|HỘI THI “EM YÊU QUÊ HƯƠNG”|
#2 1.|Đối tượng, số lượng|
{q:Khối 6, 7: 4 em/1 lớp|Khối 6, 7|d|4|4}; {q:Khối 8, 9: 3 em/1 lớp|Khối 8, 9|d|3|3}.
#2 2.|Thể lệ|
- Mỗi đội thi gồm 05 thí sinh của các khối, thi trong 45 phút; mỗi thí sinh trả lời tối đa 02 câu.
- Lớp có dưới 30 học sinh được ghép đội với lớp cùng khối.
#1 III.|HỘI THAO|
#2 1.|Các môn|
- Kéo co: {q:mỗi lớp một đội (10 nam, 6 nữ)|mỗi lớp|d|10|10}{q:|mỗi lớp|d|6|6}.
- Nhảy bao ({q:Mỗi lớp 4 em|Mỗi lớp|d|4|4}), thi theo khối.
- Mỗi lớp tham gia các nội dung chạy sau:
+ {q:02 học sinh chạy 100 m|Mỗi lớp|d|2|2}.
+ {q:Một đội chạy tiếp sức (4 học sinh)|Mỗi lớp|d|4|4}.
#2 2.|Cổ vũ|
Huy động {q:mỗi lớp 15 học sinh|mỗi lớp|d|15|15} có mặt trước 15 phút.
#1 IV.|LỄ TỔNG KẾT|
#2 1.|Thời gian, địa điểm|: 8 giờ 00 ngày 26/3/2024, tại sân trường.
#2 2.|Thành phần|
{q:Đại diện cha mẹ học sinh: 20 người|Đại diện cha mẹ học sinh|d|20|20}.
{q:Đại diện các thôn trong xã (mỗi thôn 01 người)|Đại diện các thôn trong xã|d|1|1}.
{q:Mỗi trường kết nghĩa cử 05 đại biểu|Mỗi trường kết nghĩa|d|5|5}, bao gồm:
- 01 cán bộ quản lý.
- 02 giáo viên, 02 học sinh tiêu biểu.
#1 V.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Tổ Thể dục}|: lập danh sách trọng tài, chuẩn bị sân bãi {d:trước ngày 20/3/2024|2024-03-20|x}.
#2 2.|{a:Giáo viên chủ nhiệm}|: gửi danh sách đăng ký {d:chậm nhất ngày 15/3/2024|2024-03-15|}.
""",
)
