"""A school that shares its tasks out in paragraphs below a heading, lists its committee, and counts days to an event."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="SỞ GIÁO DỤC VÀ ĐÀO TẠO LÂM TRÀ",
    issuing_body="TRƯỜNG THPT ĐỒI SIM",
    number="47",
    symbol="KH-THPTĐS",
    number_line="Số: 47/KH-THPTĐS",
    place="Lâm Trà",
    issued_on="2023-10-06",
    date_line="Lâm Trà, ngày 06 tháng 10 năm 2023",
    title="Tổ chức Ngày hội đọc sách và Hội nghị học tốt năm học 2023 - 2024",
    recipients=("Sở GDĐT (để báo cáo)", "Các tổ chuyên môn (để thực hiện)", "Lưu: VT"),
    signature_lines=("HIỆU TRƯỞNG",),
    signer="Lò Thị Hiên",
    body="""
Thực hiện {b:Kế hoạch số 98 KH/SGDĐT, ngày 14 tháng 9 năm 2023|98 KH/SGDĐT|2023-09-14} của Sở Giáo dục và Đào tạo về phong trào đọc sách trong nhà trường;
Căn cứ {b:Phương hướng nhiệm vụ năm học 2023 - 2024|-|-} của trường;
Trường THPT Đồi Sim xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
- Tạo thói quen đọc sách cho học sinh; các lớp tham gia đầy đủ, đúng giờ.
- Phòng đọc mở cửa cả ngày trong tuần lễ hội.
#1 II.|NỘI DUNG|
#2 1.|Thời gian, địa điểm|: ngày 10/11/2023, tại sân trường.
#2 2.|Thi kể chuyện theo sách|
Mỗi lớp dựng một tiết mục; bài dự thi gửi về thư viện {d:chậm nhất là thứ Sáu, ngày 27/10/2023|2023-10-27||thư viện}.
#1 III.|BAN TỔ CHỨC|
#2 1.||Bà Lò Thị Hiên, Hiệu trưởng: Trưởng ban.
#2 2.||Ông Quàng Văn Đôi, Phó Hiệu trưởng: Phó Trưởng ban.
#2 3.||Ông Cà Văn Tiến, Bí thư Đoàn trường: Ủy viên.
#1 IV.|TỔ CHỨC THỰC HIỆN|
{a:Ban Giám hiệu}: Xây dựng kế hoạch, duyệt chương trình và kinh phí.
{a:Tổ Ngữ văn} chịu trách nhiệm ra đề, chấm thi kể chuyện. {a:Tổ Toán - Tin} phụ trách trình chiếu, âm thanh.
{a:Đoàn trường}: Tập luyện văn nghệ, trang trí sân khấu, hoàn thành {d:trước ngày 08/11/2023|2023-11-08|x}.
Giao {a:tổ Văn phòng} chuẩn bị bàn ghế, nước uống.
{a:Giáo viên chủ nhiệm các lớp} có trách nhiệm quản lý học sinh trong suốt ngày hội; nộp danh sách học sinh dự thi về Đoàn trường {d:trước ngày 20/10/2023|2023-10-20|x|Đoàn trường}.
""",
)
