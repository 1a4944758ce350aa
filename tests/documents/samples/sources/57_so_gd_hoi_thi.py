"""An education department: contestants by table, an honoured list by school level in prose, history in the opening."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="UBND TỈNH VÍ DỤ",
    issuing_body="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    number="1204",
    symbol="KH-SGDĐT",
    number_line="Số: 1204/KH-SGDĐT",
    place="Ví Dụ",
    issued_on="2024-09-09",
    date_line="Ví Dụ, ngày 09 tháng 9 năm 2024",
    title="Tổ chức Hội thi giáo viên dạy giỏi cấp tỉnh, năm học 2024 - 2025",
    recipients=("Bộ GDĐT", "UBND tỉnh", "Các phòng GDĐT", "Các trường trực thuộc", "Lưu: VT, GDPT"),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Đinh Thị Khác",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    body="""
Căn cứ {b:Thông tư số 22/2019/TT-BGDĐT ngày 20/12/2019|22/2019/TT-BGDĐT|2019-12-20} của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy định về Hội thi giáo viên dạy giỏi;
Căn cứ {b:Quyết định số 1555/QĐ-UBND ngày 01/8/2024|1555/QĐ-UBND|2024-08-01} của Chủ tịch UBND tỉnh về khung kế hoạch thời gian năm học 2024 - 2025,
Sở Giáo dục và Đào tạo xây dựng kế hoạch tổ chức Hội thi như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
Hội thi lần trước (năm 2022) có 312 giáo viên dự thi, 254 giáo viên được công nhận. Năm nay tiếp tục đổi mới, giảm áp lực, coi trọng thực dạy.
#1 II.|ĐỐI TƯỢNG VÀ SỐ LƯỢNG|
#2 1.|Đối tượng|
Giáo viên đang giảng dạy tại các trường tiểu học, trung học cơ sở, trung học phổ thông, có ít nhất 01 lần được công nhận giáo viên dạy giỏi cấp cơ sở.
#2 2.|Số lượng|
Mỗi đơn vị đăng ký dự thi theo bảng phân bổ sau:
@table 10,50,20,20
TT ¦ Đơn vị ¦ Cấp tiểu học (giáo viên) ¦ Cấp THCS (giáo viên)
1 ¦ Phòng GDĐT thành phố Ví Dụ ¦ {q:24|Phòng GDĐT thành phố Ví Dụ|d|24|24} ¦ {q:20|Phòng GDĐT thành phố Ví Dụ|d|20|20}
2 ¦ Phòng GDĐT huyện Khác Nậm ¦ {q:16|Phòng GDĐT huyện Khác Nậm|d|16|16} ¦ {q:14|Phòng GDĐT huyện Khác Nậm|d|14|14}
3 ¦ Phòng GDĐT huyện Thử Đông ¦ {q:12|Phòng GDĐT huyện Thử Đông|d|12|12} ¦ {q:10|Phòng GDĐT huyện Thử Đông|d|10|10}
 ¦ Cộng ¦ 52 ¦ 44
@end
{q:Mỗi trường trung học phổ thông cử không quá 03 giáo viên|Mỗi trường trung học phổ thông|d|-|3}; {q:trường trung học phổ thông chuyên cử không quá 05 giáo viên|trường trung học phổ thông chuyên|d|-|5}.
#1 III.|NỘI DUNG, THỜI GIAN|
#2 1.|Nội dung|: Thực hành dạy 01 tiết; trình bày biện pháp trong 30 phút.
#2 2.|Thời gian|: Đợt 1 từ ngày 14/10 đến ngày 25/10/2024; đợt 2 từ ngày 11/11 đến ngày 22/11/2024.
#2 3.|Đăng ký dự thi|: Các đơn vị gửi danh sách về Sở (qua Phòng Giáo dục phổ thông) {d:chậm nhất ngày 30/9/2024|2024-09-30||Sở (qua Phòng Giáo dục phổ thông)}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Giáo dục phổ thông}|
Tham mưu thành lập Ban Tổ chức, Ban Giám khảo (mỗi bộ môn 03 giám khảo).
#2 2.|{a:Phòng Tổ chức cán bộ}|
Thẩm định điều kiện dự thi; trình khen thưởng giáo viên đạt giải.
#2 3.|{a:Văn phòng Sở}|
Bố trí kinh phí, giấy chứng nhận.
#2 4.|{a:Các phòng Giáo dục và Đào tạo, các trường trung học phổ thông}|
Tổ chức hội thi cấp cơ sở xong {d:trước ngày 25/9/2024|2024-09-25|x}; chọn cử giáo viên đúng số lượng.
""",
)
