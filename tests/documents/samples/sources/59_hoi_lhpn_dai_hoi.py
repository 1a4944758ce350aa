"""A women's union congress: ex officio, elected and appointed delegates, alternates, a table with totals."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="HỘI LHPN TỈNH VÍ DỤ",
    issuing_body="BAN THƯỜNG VỤ HỘI LHPN HUYỆN THỬ ĐÔNG",
    number="31",
    symbol="KH-BTV",
    number_line="Số: 31/KH-BTV",
    place="Thử Đông",
    issued_on="2021-01-11",
    date_line="Thử Đông, ngày 11 tháng 01 năm 2021",
    title="Tổ chức Đại hội đại biểu phụ nữ huyện Thử Đông lần thứ XIV, nhiệm kỳ 2021 - 2026",
    recipients=("Hội LHPN tỉnh", "Thường trực Huyện ủy", "Hội LHPN các xã, thị trấn", "Lưu: VP"),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Vàng Thị Ví",
    letterhead="tabs",
    body="""
Thực hiện {b:Kế hoạch số 09/KH-BTV ngày 05/01/2021|09/KH-BTV|2021-01-05} của Ban Thường vụ Hội LHPN tỉnh về đại hội phụ nữ các cấp; {b:Chỉ thị số 35-CT/HU ngày 08/01/2021|35-CT/HU|2021-01-08} của Huyện ủy Thử Đông, Ban Thường vụ Hội LHPN huyện xây dựng Kế hoạch:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Đánh giá nhiệm kỳ 2016 - 2021 (đã kết nạp 1.940 hội viên, giúp 412 hộ thoát nghèo).
#2 2.||Đại hội bảo đảm dân chủ, đoàn kết.
#1 II.|ĐẠI BIỂU|
#2 1.|Số lượng đại biểu triệu tập|: {c:150 đại biểu|150|150}, gồm:
- {q:Đại biểu đương nhiên: 27 đồng chí|Đại biểu đương nhiên|o|27|27} (Ủy viên Ban Chấp hành Hội LHPN huyện khóa XIII).
- Đại biểu do đại hội cấp dưới bầu: 118 đồng chí (theo Phụ lục).
- {q:Đại biểu chỉ định: 05 đồng chí|Đại biểu chỉ định|d|5|5}.
#2 2.|Đại biểu dự khuyết|: {q:Mỗi đơn vị bầu 01 đại biểu dự khuyết|Mỗi đơn vị|x|1|1}.
#2 3.|Khách mời|: Khoảng 40 đồng chí.
#2 4.|Cơ cấu|: Đại biểu là người dân tộc thiểu số từ 30% trở lên, dưới 35 tuổi từ 15% trở lên.
#2 5.|Phân bổ đại biểu bầu từ cơ sở|
@table 10,40,25,25
STT ¦ Đơn vị ¦ Tổng số hội viên ¦ Số đại biểu được bầu
1 ¦ Hội LHPN thị trấn Thử Đông ¦ 2.150 ¦ {q:15|Hội LHPN thị trấn Thử Đông|d|15|15}
2 ¦ Hội LHPN xã Ví Thượng ¦ 1.320 ¦ {q:11|Hội LHPN xã Ví Thượng|d|11|11}
3 ¦ Hội LHPN xã Ví Hạ ¦ 1.105 ¦ {q:10|Hội LHPN xã Ví Hạ|d|10|10}
4 ¦ Hội Phụ nữ Công an huyện ¦ 86 ¦ {q:3|Hội Phụ nữ Công an huyện|d|3|3}
 ¦ Tổng cộng ¦ 4.661 ¦ 39
@end
#1 III.|THỜI GIAN|
Cấp cơ sở hoàn thành {d:trước ngày 31/3/2021|2021-03-31|x}; cấp huyện tổ chức trong tháng 6/2021, thời gian 1,5 ngày.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Thường vụ Hội LHPN huyện}|
Thành lập các tiểu ban; chuẩn bị văn kiện, nhân sự.
#2 2.|{a:Hội LHPN các xã, thị trấn}|
Tổ chức đại hội; gửi danh sách trích ngang đại biểu về huyện {d:chậm nhất 10 ngày sau đại hội|-}.
""",
)
