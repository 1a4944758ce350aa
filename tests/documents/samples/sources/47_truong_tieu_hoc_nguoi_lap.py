"""Frame: spaced letters "K Ế  H O Ạ C H", three lines of letterhead at the left, a drafter beside the head teacher."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="UBND HUYỆN ĐÔNG KHÊ",
    issuing_body="TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ⏸TIỂU HỌC LŨNG VÀI",
    number="05",
    symbol="KH-PTDTBTTH",
    number_line="Số: 05/KH-PTDTBTTH",
    place="Lũng Vài",
    issued_on="2024-09-05",
    date_line="Lũng Vài, ngày 5 tháng 9 năm 2024",
    document_type=None,
    title="Tổ chức Ngày hội “Em yêu tiếng mẹ đẻ” năm học 2024 - 2025",
    title_lines=("K Ế  H O Ạ C H", "Tổ chức Ngày hội “Em yêu tiếng mẹ đẻ”⏎năm học 2024 - 2025"),
    facts={"document_type": "KẾ HOẠCH"},
    recipients=("Phòng GD&ĐT (b/c)", "Tổ chuyên môn (t/h)", "Lưu VT"),
    second_signature=("NGƯỜI LẬP KẾ HOẠCH", "Lò Thị Phấn Hoa"),
    signature_lines=("HIỆU TRƯỞNG",),
    signer="Hoàng Văn Bảng",
    body="""
Thực hiện {b:Kế hoạch số 211/KH-PGDĐT ngày 26/8/2024|211/KH-PGDĐT|2024-08-26} của Phòng Giáo dục và Đào tạo huyện Đông Khê về nhiệm vụ giáo dục dân tộc năm học 2024 - 2025, Trường Phổ thông dân tộc bán trú Tiểu học Lũng Vài xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|: Giúp học sinh tự hào về tiếng nói của ông bà, mạnh dạn kể chuyện bằng hai thứ tiếng; giúp thầy cô người Kinh học thêm tiếng địa phương.
#2 2.|Yêu cầu|: Vui, nhẹ; em nào cũng có phần; không bắt học thuộc.
#1 II.|NỘI DUNG|
#2 1.|Thời gian, địa điểm|: Sáng ngày 21/02/2025, tại sân trường; dự kiến {c:350 người|350|350|~} gồm học sinh, phụ huynh, khách mời.
#2 2.|Các phần thi|: Kể chuyện song ngữ; hát ru; đố vui về đồ vật trong nhà; vẽ bản em.
#2 3.|Trình tự|:
- {g:Múa trống đón khách};
- {g:Chào cờ, khai hội};
- {g:Các lớp thi tài};
- {g:Bà kể cháu nghe};
- {g:Trao quà}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Tổ chuyên môn 1, 2, 3}|: Soạn câu đố, hướng dẫn tiết mục; nộp danh sách tiết mục {d:trước ngày 10/02/2025|2025-02-10|x}.
#2 2.|{a:Tổ chuyên môn 4, 5}|: Trang trí, mượn trang phục, mời nghệ nhân.
#2 3.|{a:Tổng phụ trách Đội}|: Dẫn chương trình; tập văn nghệ.
#2 4.|{a:Tổ nuôi dưỡng}|: Nấu xôi bảy màu cho 350 suất.
Trên đây là kế hoạch, các bộ phận chủ động thực hiện./.
""".replace("{c:350 người|350|350|~}", "{c:350 người|-|350|~}"),
)
