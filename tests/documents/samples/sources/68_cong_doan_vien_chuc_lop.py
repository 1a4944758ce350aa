"""A union of civil servants: two classes; unions and their numbers in a nested list, the sums by class in the lead."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LĐLĐ TỈNH ĐÔNG MẪU",
    issuing_body="CÔNG ĐOÀN VIÊN CHỨC TỈNH",
    number="49",
    symbol="KH-CĐVC",
    number_line="Số: 49/KH-CĐVC",
    place="Đông Mẫu",
    issued_on="2024-05-06",
    date_line="Đông Mẫu, ngày 06 tháng 5 năm 2024",
    title="Tập huấn nghiệp vụ công đoàn và tham quan học tập kinh nghiệm năm 2024",
    recipients=("LĐLĐ tỉnh", "Các CĐCS", "UV BCH CĐVC tỉnh", "Lưu: VP"),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"),
    signer="Tống Thị Viên",
    blanks=True,
    body="""
Căn cứ {b:Kế hoạch số 15/KH-LĐLĐ ngày 26/02/2024|15/KH-LĐLĐ|2024-02-26} của Liên đoàn Lao động tỉnh về đào tạo, bồi dưỡng cán bộ công đoàn năm 2024, Công đoàn Viên chức tỉnh xây dựng kế hoạch:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Cập nhật kiến thức cho cán bộ công đoàn mới tham gia lần đầu (chiếm 42%).
#2 2.||Học viên dự đủ thời gian, có thu hoạch.
#1 II.|NỘI DUNG|
#2 1.|Tập huấn|
- Thời gian: 02 lớp; lớp 1 ngày 22 - 23/5/2024, lớp 2 ngày 29 - 30/5/2024.
- Học viên lớp 1 (90 người):
+ {q:CĐCS Văn phòng UBND tỉnh: 06 người|CĐCS Văn phòng UBND tỉnh|d|6|6};
+ {q:CĐCS Sở Nông nghiệp Mẫu: 14 người|CĐCS Sở Nông nghiệp Mẫu|d|14|14};
+ {q:Các CĐCS còn lại thuộc Cụm 1: mỗi CĐCS 05 người|Các CĐCS còn lại thuộc Cụm 1|d|5|5}.
- Học viên lớp 2 (80 người):
+ {q:CĐCS Sở Xây dựng Mẫu: 10 người|CĐCS Sở Xây dựng Mẫu|d|10|10};
+ {q:Các CĐCS thuộc Cụm 2, Cụm 3: mỗi CĐCS từ 03 đến 04 người|Các CĐCS thuộc Cụm 2, Cụm 3|d|3|4}.
- Giảng viên: 03 báo cáo viên của Liên đoàn Lao động tỉnh.
#2 2.|Tham quan|
Thời gian 03 ngày trong tháng 7/2024; đoàn gồm 25 người: {q:Ban Thường vụ 07 người|Ban Thường vụ|d|7|7}, {q:mỗi cụm thi đua 04 người|mỗi cụm thi đua|d|4|4}, còn lại là cán bộ tiêu biểu.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.||Giao {a:Văn phòng Công đoàn Viên chức tỉnh} chuẩn bị tài liệu, hội trường, phương tiện.
#2 2.||Giao {a:đồng chí Phó Chủ tịch phụ trách tuyên giáo} xây dựng chương trình tham quan.
#2 3.||{a:Các CĐCS} cử cán bộ dự học đúng đối tượng, đăng ký danh sách qua nhóm Zalo hoặc gửi về Văn phòng {d:trước ngày 15/5/2024|2024-05-15|x|Văn phòng}.
""",
)
