"""A company: safety and hygiene network members by workshop in a table with shifts; a contest by shift."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TẬP ĐOÀN THAN KHÁC",
    issuing_body="CÔNG TY THAN TRÚC GIẢ",
    number="1187",
    symbol="KH-TTG",
    number_line="Số: 1187/KH-TTG",
    place="Trúc Giả",
    issued_on="2024-03-28",
    date_line="Trúc Giả, ngày 28 tháng 3 năm 2024",
    title="Triển khai Tháng hành động về an toàn, vệ sinh lao động và thi thợ giỏi năm 2024",
    recipients=("Tập đoàn (b/c)", "Đảng ủy, Công đoàn Công ty", "Các phân xưởng, phòng", "Lưu: VT, AT"),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Cao Văn Than",
    auto={1: "decimal %1."},
    body="""
Căn cứ {b:Luật An toàn, vệ sinh lao động năm 2015|-}; căn cứ {b:Kế hoạch số 640/KH-TK ngày 11/3/2024|640/KH-TK|2024-03-11} của Tập đoàn Than Khác, Công ty Than Trúc Giả xây dựng kế hoạch:
#1 1.|MỤC TIÊU|
Không để xảy ra tai nạn nghiêm trọng (năm 2023 xảy ra 03 vụ, 03 người bị thương nhẹ); huấn luyện 100% của 1.480 lao động.
#1 2.|NỘI DUNG|
#2 2.1.|Lễ phát động|: 7 giờ 30 ngày 02/5/2024 tại sân Công ty; {q:mỗi phân xưởng 40 người|mỗi phân xưởng|d|40|40}, {q:mỗi phòng 05 người|mỗi phòng|d|5|5}.
#2 2.2.|Huấn luyện an toàn vệ sinh viên|: số lượng theo bảng:
@table 12,48,20,20
STT ¦ Phân xưởng ¦ Ca 1 (người) ¦ Ca 2 (người)
1 ¦ Phân xưởng Khai thác 1 ¦ {q:6|Phân xưởng Khai thác 1|d|6|6} ¦ {q:5|Phân xưởng Khai thác 1|d|5|5}
2 ¦ Phân xưởng Đào lò 2 ¦ {q:4|Phân xưởng Đào lò 2|d|4|4} ¦ {q:4|Phân xưởng Đào lò 2|d|4|4}
3 ¦ Phân xưởng Cơ điện ¦ {q:3|Phân xưởng Cơ điện|d|3|3} ¦ {q:2|Phân xưởng Cơ điện|d|2|2}
 ¦ Cộng ¦ 13 ¦ 11
@end
#2 2.3.|Thi thợ giỏi|: {q:Phân xưởng Khai thác 1, Phân xưởng Đào lò 2 mỗi đơn vị cử 06 thợ lò|Phân xưởng Khai thác 1, Phân xưởng Đào lò 2|d|6|6}; {q:Phân xưởng Cơ điện cử 04 thợ điện|Phân xưởng Cơ điện|d|4|4}. Thi lý thuyết 30 câu, thực hành 60 phút.
#2 2.4.|Kiểm tra|: 02 đoàn kiểm tra, mỗi đoàn 05 thành viên, kiểm tra 12 đơn vị.
#1 3.|PHÂN CÔNG|
#2 3.1.|{a:Phòng An toàn}|: đầu mối; báo cáo kết quả về Tập đoàn {d:trước ngày 05/6/2024|2024-06-05|x|Tập đoàn}.
#2 3.2.|{a:Phòng Tổ chức Lao động}|: mở lớp huấn luyện.
#2 3.3.|{a:Công đoàn, Đoàn Thanh niên Công ty}|: vận động người lao động; treo 20 băng rôn.
#2 3.4.|{a:Quản đốc các phân xưởng}|: cử người đúng số lượng; gửi danh sách {d:trước 25/4/2024|2024-04-25|x}.
""",
)
