"""A veterans' association: invited groups in one paragraph with dashes, local totals, a rest by the district."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="HỘI CỰU CHIẾN BINH TỈNH ĐÔNG MẪU",
    issuing_body="HỘI CỰU CHIẾN BINH HUYỆN TÂY MẪU",
    number="28",
    symbol="KH-CCB",
    number_line="Số: 28/KH-CCB",
    place="Tây Mẫu",
    issued_on="2024-11-04",
    date_line="Tây Mẫu, ngày 04 tháng 11 năm 2024",
    title="Gặp mặt, biểu dương cựu chiến binh làm kinh tế giỏi và kỷ niệm 35 năm Ngày thành lập Hội",
    recipients=("Hội CCB tỉnh", "Thường trực Huyện ủy", "Hội CCB các xã, thị trấn", "Lưu: VP"),
    signature_lines=("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"),
    signer="Đại tá Hoàng Chiến Mẫu",
    body="""
Thực hiện {b:Hướng dẫn số 07/HD-CCB ngày 02/10/2024|07/HD-CCB|2024-10-02} của Hội Cựu chiến binh tỉnh, Hội Cựu chiến binh huyện xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH|
Ôn lại truyền thống “Bộ đội Cụ Hồ”. Toàn huyện có 4.870 hội viên, trong đó 312 hội viên là thương binh; năm 2023 có 86 hộ đạt giỏi cấp huyện.
#1 II.|THÀNH PHẦN MỜI DỰ|
#2 1.|Đại biểu cấp tỉnh, cấp huyện|
- {q:Hội Cựu chiến binh tỉnh: 02 đồng chí|Hội Cựu chiến binh tỉnh|d|2|2}.
- {q:Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện: mỗi cơ quan 02 đồng chí|Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện|d|2|2}.
- {q:Các ban, ngành, đoàn thể huyện: mỗi đơn vị 01 đồng chí|Các ban, ngành, đoàn thể huyện|d|1|1}.
#2 2.|Đại biểu cơ sở|
- {q:Hội Cựu chiến binh xã, thị trấn có từ 300 hội viên trở lên: 08 đại biểu|Hội Cựu chiến binh xã, thị trấn có từ 300 hội viên trở lên|d|8|8}.
- {q:Hội Cựu chiến binh xã, thị trấn có dưới 300 hội viên: 06 đại biểu|Hội Cựu chiến binh xã, thị trấn có dưới 300 hội viên|d|6|6}.
- {q:Khối cơ quan: 10 đại biểu|Khối cơ quan|d|10|10}.
#2 3.|Gương biểu dương|
{q:Mỗi xã, thị trấn chọn 01 hội viên|Mỗi xã, thị trấn|i|1|1} làm kinh tế giỏi; {q:khối doanh nghiệp cựu chiến binh chọn 03 hội viên|khối doanh nghiệp cựu chiến binh|i|3|3}. Mỗi gương được tặng Giấy khen và quà trị giá 1 triệu đồng.
#1 III.|THỜI GIAN, ĐỊA ĐIỂM|
8 giờ 00 ngày 05/12/2024, tại Trung tâm Văn hóa huyện.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng Hội}|: giấy mời, khánh tiết, đón tiếp.
#2 2.|{a:Ban Kinh tế}|: thẩm định thành tích, báo cáo Thường trực Hội {d:trước ngày 20/11/2024|2024-11-20|x|Thường trực Hội}.
#2 3.|{a:Hội Cựu chiến binh các xã, thị trấn}|: chọn gương, gửi tóm tắt thành tích {d:trước ngày 15/11/2024|2024-11-15|x}; đưa đón đại biểu an toàn.
""",
)
