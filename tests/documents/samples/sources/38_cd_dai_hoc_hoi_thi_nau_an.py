"""A university's union: agenda inside one paragraph with ";", letters as level 1 sub-items, bodies after "do … phụ trách", recipients in two columns."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="tabs",
    superior_body="CÔNG ĐOÀN GIÁO DỤC VIỆT TRUNG",
    issuing_body="CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC TÂY LAM",
    number="17",
    symbol="KH-CĐĐHTL",
    number_line="Số: 17/KH-CĐĐHTL",
    place="Tây Lam",
    issued_on="2024-02-26",
    date_line="Tây Lam, ngày 26 tháng 02 năm 2024",
    title="Tổ chức các hoạt động kỷ niệm 114 năm Ngày Quốc tế Phụ nữ 8/3 và tôn vinh “Nữ trí thức sáng tạo” năm 2024",
    title_lines=(
        "Tổ chức các hoạt động kỷ niệm 114 năm Ngày Quốc tế Phụ nữ 8/3",
        "và tôn vinh “Nữ trí thức sáng tạo” năm 2024",
    ),
    recipients=(
        "Đảng ủy, Ban Giám hiệu (để báo cáo)",
        "Các công đoàn bộ phận (để thực hiện)",
        "Ban Nữ công, UBKT (để phối hợp)",
        "Lưu: VPCĐ",
    ),
    ending="signature_first",
    signature_lines=("TM. BAN CHẤP HÀNH", "PHÓ CHỦ TỊCH"),
    signer="TS. Tòng Thị Ống Đong",
    auto={1: "decimal %1.", 2: "lowerLetter %2)"},
    auto_bullets=True,
    nfd=True,
    body="""
Căn cứ {b:Chương trình hoạt động công đoàn năm học 2023 - 2024|-}; được sự đồng ý của Đảng ủy và Ban Giám hiệu, Ban Chấp hành Công đoàn Trường Đại học Tây Lam xây dựng kế hoạch tổ chức các hoạt động kỷ niệm 114 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2024) và tôn vinh “Nữ trí thức sáng tạo” như sau:
#1 1.|Mục đích, yêu cầu|
- Tạo ngày vui thật cho chị em cán bộ, giảng viên, nhân viên, người lao động hợp đồng; để các anh vào bếp, để các chị được ngồi nghe.
- Tôn vinh “Nữ trí thức sáng tạo” nhằm ghi nhận công bố, sáng chế, giải pháp kỹ thuật do phụ nữ chủ trì; qua đó khích lệ giảng viên nữ trẻ đang nuôi con nhỏ.
- Hoạt động gọn, không dùng hoa nhựa, không kéo dài quá 17 giờ 30.
#1 2.|Nội dung|
#2 a)|Hội thi nấu ăn dành cho nam|: 9 giờ ngày 06/3/2024 tại sân ký túc xá K2; mỗi công đoàn bộ phận một đội ba người; món bắt buộc là cá nướng lá chuối; chấm theo ba tiêu chí ngon, sạch, tiết kiệm.
#2 b)|Nói chuyện chuyên đề|: 14 giờ ngày 07/3/2024, diễn giả là chuyên gia tâm lý; chủ đề “Nghỉ ngơi không phải là lười”.
#2 c)|Gặp mặt và tôn vinh|: 15 giờ 30 ngày 08/3/2024 tại Hội trường C; {c:khoảng 320 người||320|~}.
#2 d)|Giới thiệu “Nữ trí thức sáng tạo”|: {q:mỗi khoa giới thiệu 02 người|mỗi khoa|i|2|2}; {q:mỗi phòng, trung tâm giới thiệu 01 người|mỗi phòng, trung tâm|i|1|1}; {q:Viện Nông nghiệp bền vững giới thiệu 03 người|Viện Nông nghiệp bền vững|i|3|3}. Người được giới thiệu có ít nhất một công bố hoặc giải pháp từ ngày 01/01/2022.
#1 3.|Chương trình gặp mặt|
- {g:Hát mừng 8/3};
- {g:Lời chúc mừng của Ban Giám hiệu};
- {g:Tôn vinh “Nữ trí thức sáng tạo”};
- {g:Giao lưu với ba nữ nhà khoa học};
- {g:Trao giải hội thi nấu ăn}.
#1 4.|Phân công|
#2 a)|{a:Ban Nữ công}|: Thường trực; tiếp nhận hồ sơ, lập hội đồng xét; trình kết quả {d:trước ngày 05/3/2024|2024-03-05|x}.
#2 b)|{a:Ban Văn thể}|: Hội thi nấu ăn, văn nghệ, dẫn chương trình.
#2 c)|{a:Ban Tài chính}|: Dự trù, thanh toán; quà 8/3 mức 300.000 đồng/người.
#2 d)|{a:Văn phòng Công đoàn}|: Hội trường, thư mời, viết bài, ảnh.
#2 e)|{a:Các công đoàn bộ phận}|: Đăng ký đội thi {d:trước 16h ngày 01/3/2024|2024-03-01|x}; gửi hồ sơ “Nữ trí thức sáng tạo” về Ban Nữ công {d:trước ngày 02/3/2024|2024-03-02|x|Ban Nữ công}; vận động nam đoàn viên tham gia đông đủ.
Đề nghị các công đoàn bộ phận nhiệt tình hưởng ứng./.
""",
)
