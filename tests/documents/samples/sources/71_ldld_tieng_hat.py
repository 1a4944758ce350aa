"""A federation's singing festival: troupes with a maximum, performers, items; conductors; hosts in an appendix table."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ TRÚC GIẢ",
    number="91",
    symbol="KH-LĐLĐ",
    number_line="Số: 91/KH-LĐLĐ",
    place="Trúc Giả",
    issued_on="2024-06-17",
    date_line="Trúc Giả, ngày 17 tháng 6 năm 2024",
    title="Tổ chức Liên hoan Tiếng hát công nhân, viên chức, lao động thành phố Trúc Giả lần thứ VI - năm 2024",
    recipients=(
        "Ban Tuyên giáo Thành ủy",
        "Sở Văn hóa và Thể thao",
        "Các công đoàn cấp trên cơ sở",
        "CĐCS trực thuộc",
        "Lưu: VT, TGNC",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
    signer="Hứa Văn Ca",
    body="""
Hướng tới kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024), thực hiện {b:Chương trình số 09/CTr-LĐLĐ ngày 15/01/2024|09/CTr-LĐLĐ|2024-01-15} của Ban Chấp hành Liên đoàn Lao động thành phố, Ban Thường vụ Liên đoàn Lao động thành phố xây dựng Kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Tạo sân chơi; phát hiện hạt nhân văn nghệ từ 2.300 công đoàn cơ sở.
#2 2.||Tiết mục tự biên, tự diễn chiếm ít nhất 30%.
#1 II.|NỘI DUNG|
#2 1.|Đơn vị tham gia, số lượng diễn viên|
#3 1.1.||{q:Mỗi công đoàn quận, huyện tham gia 01 đoàn, không quá 35 diễn viên|Mỗi công đoàn quận, huyện|d|-|35}.
#3 1.2.||{q:Công đoàn các Khu chế xuất và công nghiệp: 02 đoàn, mỗi đoàn không quá 30 diễn viên|Công đoàn các Khu chế xuất và công nghiệp|d|-|60}.
#3 1.3.||{q:Công đoàn ngành Y tế, Công đoàn ngành Giáo dục, Công đoàn Viên chức: mỗi đơn vị 01 đoàn từ 20 đến 30 diễn viên|Công đoàn ngành Y tế, Công đoàn ngành Giáo dục, Công đoàn Viên chức|d|20|30}.
#3 1.4.||{q:Các công đoàn cơ sở trực thuộc: mỗi đơn vị đăng ký tối đa 05 diễn viên|Các công đoàn cơ sở trực thuộc|d|-|5} dự thi đơn ca, song ca.
#2 2.|Thể lệ|: Mỗi đoàn dàn dựng 04 tiết mục, thời lượng không quá 25 phút; nhạc công không quá 06 người mỗi đoàn.
#2 3.|Giải thưởng|: 02 giải A, 04 giải B, 06 giải C toàn đoàn; 10 giải A tiết mục.
#2 4.|Thời gian, địa điểm|: sơ khảo từ ngày 08/7 đến ngày 12/7/2024; chung kết 19 giờ 30 ngày 26/7/2024 tại Nhà hát Lớn.
#2 5.|Khách mời đêm chung kết|: {q:mỗi công đoàn quận, huyện 15 đại biểu|mỗi công đoàn quận, huyện|g|15|15}; {q:báo chí 20 đại biểu|báo chí|g|20|20}; {n:lãnh đạo Thành ủy, HĐND, UBND}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tuyên giáo - Nữ công} (thường trực)|
- Tham mưu thành lập Ban Tổ chức, Ban Giám khảo 07 người.
- Nhận đăng ký của các đơn vị {d:đến hết ngày 28/6/2024|2024-06-28}.
#2 2.|{a:Nhà Văn hóa Lao động thành phố}|
- Sân khấu, âm thanh; {q:cử 02 nhạc sĩ|Nhà Văn hóa Lao động thành phố|d|2|2} hỗ trợ các đoàn.
#2 3.|{a:Các công đoàn cấp trên cơ sở, công đoàn cơ sở trực thuộc}|
- Tuyển chọn, tập luyện; đăng ký tiết mục, danh sách diễn viên {d:chậm nhất ngày 28/6/2024|2024-06-28}.
""",
)
