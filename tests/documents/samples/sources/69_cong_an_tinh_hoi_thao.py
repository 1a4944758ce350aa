"""A police force: an inline list in the scope, clusters, referees; two lists on one line with a semicolon."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="BỘ CÔNG AN",
    issuing_body="CÔNG AN TỈNH ĐÔNG MẪU",
    number="519",
    symbol="KH-CAT-PX03",
    number_line="Số: 519/KH-CAT-PX03",
    place="Đông Mẫu",
    issued_on="2024-06-03",
    date_line="Đông Mẫu, ngày 03 tháng 6 năm 2024",
    title="Tổ chức hội thao quân sự, võ thuật và gặp mặt cựu cán bộ nhân kỷ niệm Ngày truyền thống năm 2024",
    recipients=(
        "Bộ Công an (X03)",
        "Đ/c Giám đốc, các Phó Giám đốc",
        "Các phòng, Công an các huyện, thành phố",
        "Lưu: VT, PX03",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Đại tá Sùng A Thao",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    body="""
Nhân kỷ niệm 79 năm Ngày truyền thống Công an nhân dân, thực hiện {b:Kế hoạch số 108/KH-BCA-X03 ngày 12/3/2024|108/KH-BCA-X03|2024-03-12} của Bộ Công an, Công an tỉnh xây dựng Kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Nâng cao thể lực, kỹ năng chiến đấu; năm 2023 đơn vị đạt 17 huy chương.
#2 2.||Bảo đảm quân số thường trực 100%.
#1 II.|HỘI THAO|
#2 1.|Nội dung|: bắn súng K54, võ thuật, chạy vũ trang 3.000 m.
#2 2.|Thành phần|
- {q:Mỗi phòng nghiệp vụ cử 05 vận động viên|Mỗi phòng nghiệp vụ|d|5|5}; {q:Công an mỗi huyện, thành phố cử 12 vận động viên|Công an mỗi huyện, thành phố|d|12|12}, trong đó có 02 nữ.
- {q:Phòng Cảnh sát cơ động: 20 vận động viên|Phòng Cảnh sát cơ động|d|20|20}; {q:Trại tạm giam: 08 vận động viên|Trại tạm giam|d|8|8}.
- {q:Trung tâm Huấn luyện cử 10 trọng tài|Trung tâm Huấn luyện|d|10|10}.
#2 3.|Thời gian|: từ ngày 18/7 đến hết ngày 20/7/2024.
#1 III.|GẶP MẶT CỰU CÁN BỘ|
#2 1.|Thời gian, địa điểm|: 9 giờ 00 ngày 17/8/2024, tại Hội trường lớn.
#2 2.|Đại biểu|: {c:dự kiến 160 đại biểu||160|~}, trong đó {q:cựu cán bộ lãnh đạo 60 đại biểu|cựu cán bộ lãnh đạo|d|60|60}, {q:gia đình liệt sĩ 25 đại biểu|gia đình liệt sĩ|d|25|25}, còn lại là cán bộ đương chức.
#2 3.|Quà tặng|: 85 suất, mỗi suất 500.000 đồng.
#1 IV.|PHÂN CÔNG NHIỆM VỤ|
#2 1.|{a:Phòng Công tác đảng và công tác chính trị}|
Chủ trì, tham mưu thành lập Ban Tổ chức; tổng hợp danh sách; báo cáo Giám đốc {d:trước ngày 15/6/2024|2024-06-15|x|Giám đốc}.
#2 2.|{a:Phòng Hậu cần}|
Vũ khí, bia đạn, kinh phí.
#2 3.|{a:Phòng Tham mưu}|
Giấy mời, xe đưa đón, 04 bàn đón tiếp.
#2 4.|{a:Các phòng, Công an các huyện, thành phố}|
Tuyển chọn, tập luyện; đăng ký danh sách về Phòng Công tác đảng và công tác chính trị {d:chậm nhất ngày 01/7/2024|2024-07-01||Phòng Công tác đảng và công tác chính trị}.
""",
)
