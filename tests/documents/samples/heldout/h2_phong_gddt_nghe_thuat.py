"""A district education office: tasks in a table with joined cells, "Kính gửi" by itself, headings that end in a colon on their own line, "I/-"."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN⏸QUẬN BÃI BỒI",
    issuing_body="PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    number="407",
    symbol="KH-GDĐT-CĐGD",
    number_line="Số: 407/KH-GDĐT- CĐGD",
    place="Bãi Bồi",
    issued_on="2023-03-09",
    date_line="Bãi Bồi, ngày 09 tháng 03 năm 2023",
    title="Tổ chức Liên hoan “Tiếng hát nhà giáo” và xét tặng danh hiệu “Nhà giáo tận tâm” năm 2023",
    ending="table",
    recipients=(
        "Sở GD&ĐT; Công đoàn ngành",
        "TT Quận ủy, UBND quận",
        "Hiệu trưởng, CTCĐ các trường MN, TH, THCS",
        "Lưu: VT, CĐ",
    ),
    second_signature=("TM. BTV CÔNG ĐOÀN GIÁO DỤC", "CHỦ TỊCH", "Châu Thị Phấn Trắng"),
    signature_lines=("TRƯỞNG PHÒNG",),
    signer="Huỳnh Văn Thước Kẻ",
    body="""
Căn cứ {b:Kế hoạch số 15/KH-LT ngày 14/02/2023|15/KH-LT|2023-02-14} giữa Sở Giáo dục và Đào tạo với Công đoàn ngành Giáo dục thành phố về các hoạt động chào mừng Đại hội Công đoàn các cấp;
Căn cứ {b:Nghị quyết của Hội nghị cán bộ, công chức ngành Giáo dục quận năm học 2022 - 2023|-|-},
Phòng Giáo dục và Đào tạo phối hợp với Công đoàn Giáo dục quận xây dựng kế hoạch tổ chức Liên hoan “Tiếng hát nhà giáo” và xét tặng danh hiệu “Nhà giáo tận tâm” năm 2023, như sau:
#1 I/-|MỤC ĐÍCH, YÊU CẦU|:
- Tạo không khí vui tươi trong đội ngũ nhà giáo, cô nuôi, bảo mẫu, nhân viên thư viện, bảo vệ; phát hiện giọng hát, cây đàn cho đội văn nghệ của ngành.
- Danh hiệu “Nhà giáo tận tâm” trao cho người lặng lẽ làm tốt phần việc khó: dạy trẻ hòa nhập, dạy phổ cập ban đêm, giữ trẻ con công nhân đến 18 giờ 30.
- Liên hoan diễn ra ngoài giờ dạy, không thuê ca sĩ, không hát nhép.
#1 II/-|NỘI DUNG LIÊN HOAN|:
#2 1.|Đối tượng|: Cán bộ, giáo viên, nhân viên là đoàn viên công đoàn.
#2 2.|Thể loại|: Đơn ca, song ca, tốp ca, độc tấu nhạc cụ; mỗi trường {q:từ 01 đến 02 tiết mục|mỗi trường|c|1|2}.
""".replace("{q:từ 01 đến 02 tiết mục|mỗi trường|c|1|2}", "từ 01 đến 02 tiết mục")
    + """#2 3.|Thời gian, địa điểm|:
+ Vòng cụm: tuần thứ hai của tháng 4/2023, tại bốn cụm thi đua.
+ Chung kết: 18 giờ 00 ngày 29/4/2023 tại Nhà Thiếu nhi quận, {c:tối đa 350 chỗ ngồi||350}.
+ Phân bổ vé xem chung kết: {q:mỗi trường mầm non 05 người|mỗi trường mầm non|d|5|5}; {q:mỗi trường tiểu học 08 người|mỗi trường tiểu học|d|8|8}; {q:mỗi trường trung học cơ sở 10 người|mỗi trường trung học cơ sở|d|10|10}.
#2 4.|Giải thưởng|: 01 giải A, 03 giải B, 05 giải C cho mỗi thể loại; 01 giải “Khán giả bình chọn”.
#1 III/-|XÉT TẶNG DANH HIỆU “NHÀ GIÁO TẬN TÂM”|:
#2 1.|Tiêu chuẩn|: Công tác trong ngành từ 10 năm trở lên tính đến ngày 31/5/2023; không vi phạm đạo đức nhà giáo; được đồng nghiệp bỏ phiếu từ 90%.
#2 2.|Số lượng|: {q:mỗi cụm mầm non 03 người|mỗi cụm mầm non|i|3|3}, {q:mỗi cụm tiểu học 04 người|mỗi cụm tiểu học|i|4|4}, {q:mỗi cụm trung học cơ sở 03 người|mỗi cụm trung học cơ sở|i|3|3}.
#2 3.|Hồ sơ|: Bản tự thuật viết tay một trang, ý kiến của ba phụ huynh, biên bản bỏ phiếu.
#1 IV/-|PHÂN CÔNG VÀ TIẾN ĐỘ|:
@table 24,46,30
Đơn vị ¦ Công việc ¦ Hoàn thành
{a:Bộ phận Thi đua Phòng GD&ĐT} ¦ Hướng dẫn hồ sơ, thành lập hội đồng xét ¦ {d:Trước 20/3/2023|2023-03-20|x}
^ ¦ Thẩm định, trình ký quyết định ¦ {d:Trước 24/4/2023|2023-04-24|x}
{a:Thường trực Công đoàn Giáo dục quận} ¦ Điều lệ, ban giám khảo, âm thanh, sân khấu ¦ {d:Trước 15/4/2023|2023-04-15|x}
{a:Cụm trưởng các cụm thi đua} ¦ Tổ chức vòng cụm, gửi danh sách tiết mục và hồ sơ “Nhà giáo tận tâm” ¦ {d:Chậm nhất 17/4/2023|2023-04-17}
{a:Hiệu trưởng, Chủ tịch công đoàn các trường} ¦ Động viên, bố trí tiết dạy bù cho người dự thi ¦ Thường xuyên
@end
Trên đây là kế hoạch phối hợp, đề nghị các trường thực hiện tốt. Có gì chưa rõ xin gọi cô Trầm Hương Thử, chuyên viên phụ trách thi đua, số 0900 000 602.
""",
    facts={"contact": {"name": "Trầm Hương Thử", "phone": "0900 000 602"}},
)
