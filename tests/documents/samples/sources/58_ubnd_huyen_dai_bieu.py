"""A people's committee: delegates in prose, with a whole, its groups and their breakdown in one line."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸HUYỆN KHÁC SƠN",
    number="87",
    symbol="KH-UBND",
    number_line="Số: 87/KH-UBND",
    place="Khác Sơn",
    issued_on="2022-05-16",
    date_line="Khác Sơn, ngày 16 tháng 5 năm 2022",
    title="Tổ chức Hội nghị biểu dương người có uy tín, hộ sản xuất kinh doanh giỏi trong đồng bào dân tộc thiểu số năm 2022",
    recipients=("Ban Dân tộc tỉnh", "TT Huyện ủy, HĐND huyện", "UBND các xã, thị trấn", "Lưu: VT, DT"),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Hà Văn Thử",
    letterhead="row",
    body="""
Căn cứ {b:Quyết định số 12/2018/QĐ-TTg ngày 06/3/2018|12/2018/QĐ-TTg|2018-03-06} của Thủ tướng Chính phủ về tiêu chí lựa chọn, công nhận người có uy tín; {b:Kế hoạch số 45/KH-UBND ngày 22/3/2022|45/KH-UBND|2022-03-22} của UBND tỉnh Ví Dụ, UBND huyện xây dựng Kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Tôn vinh 73 người có uy tín của huyện; cổ vũ các hộ làm ăn giỏi.
#2 2.||Bình chọn từ thôn, công khai tại nhà văn hóa.
#1 II.|NỘI DUNG|
#2 1.|Thời gian, địa điểm|
Một buổi, sáng ngày 15/7/2022 tại Hội trường Trung tâm huyện.
#2 2.|Thành phần tham dự|
Tổng số {c:180 đại biểu|180|180}, trong đó đại biểu chính thức 120 người, khách mời 60 người. Cụ thể:
#3 a)|Đại biểu chính thức|: {q:mỗi xã 08 đại biểu|mỗi xã|d|8|8} (gồm 05 người có uy tín, 03 hộ sản xuất kinh doanh giỏi); {q:thị trấn Khác 08 đại biểu|thị trấn Khác|d|8|8}.
#3 b)|Khách mời|: {n:Thường trực Huyện ủy, HĐND, UBND, UBMTTQ huyện}; {q:các phòng, ban mỗi đơn vị 01 đồng chí|các phòng, ban|g|1|1}; {q:Chủ tịch UBND các xã, thị trấn: 15 đồng chí|Chủ tịch UBND các xã, thị trấn|g|15|15}.
#2 3.|Khen thưởng|
UBND huyện tặng Giấy khen cho 20 người có uy tín và 15 hộ; kèm tiền thưởng theo quy định. {q:Mỗi xã lựa chọn 01 người có uy tín|Mỗi xã|i|1|1} và {q:01 hộ|Mỗi xã|c|1|1} tiêu biểu nhất đề nghị khen thưởng.
#1 III.|PHÂN CÔNG NHIỆM VỤ|
#2 1.|{a:Phòng Dân tộc}|
Là cơ quan thường trực; tổng hợp danh sách, thẩm định thành tích, báo cáo UBND huyện {d:trước ngày 30/6/2022|2022-06-30|x}.
#2 2.|{a:Phòng Nội vụ}|
Thẩm định hồ sơ, trình khen thưởng.
#2 3.|{a:Phòng Tài chính - Kế hoạch}|
Thẩm định dự toán, cấp kinh phí 62.500.000 đồng.
#2 4.|{a:UBND các xã, thị trấn}|
Tổ chức bình chọn, gửi danh sách về Phòng Dân tộc {d:trước ngày 10/6/2022|2022-06-10|x|Phòng Dân tộc}; đưa đón đại biểu.
""",
)
