"""A tax department: bodies that share words, "Các Chi cục Thuế khu vực", a table of duties with three deadlines a row."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="TỔNG CỤC THUẾ",
    issuing_body="CỤC THUẾ TỈNH CỬU BA",
    number="2577",
    symbol="KH-CTCBA",
    number_line="Số: 2577/KH-CTCBA",
    place="Cửu Ba",
    issued_on="2023-07-10",
    date_line="Cửu Ba, ngày 10 tháng 7 năm 2023",
    title="Tổ chức Hội thi công chức thuế giỏi và biểu dương người nộp thuế tiêu biểu năm 2023",
    recipients=(
        "Tổng cục Thuế (báo cáo)",
        "UBND tỉnh (báo cáo)",
        "Lãnh đạo Cục",
        "Các Phòng, Chi cục Thuế khu vực",
        "Lưu: VT, TCCB (4b)",
    ),
    signature_lines=("KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
    signer="Kim Ngọc Hóa Đơn",
    bold_levels=(1, 2),
    body="""
Căn cứ {b:Quyết định số 1500/QĐ-TCT ngày 28/4/2023|1500/QĐ-TCT|2023-04-28} của Tổng cục Thuế về chương trình thi đua năm 2023; {b:Nghị quyết số 11-NQ/ĐU ngày 03/02/2023|11-NQ/ĐU|2023-02-03} của Đảng ủy Cục Thuế, Cục Thuế tỉnh Cửu Ba xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Nâng cao kỹ năng hỗ trợ người nộp thuế; biểu dương doanh nghiệp, hộ kinh doanh nộp đúng, nộp đủ, không nợ thuế quá hạn tại thời điểm ngày 30/6/2023.
#2 2.||Đề thi sát thực tế, không học tủ; việc bình xét người nộp thuế có sự tham gia của Hội đồng tư vấn thuế xã, phường.
#1 II.|NỘI DUNG|
#2 1.|Hội thi|
Thi trên máy, phỏng vấn tình huống; hai ngày 14 và 15/9/2023; {c:tổng số 75 thí sinh|75|75}: {q:Khối văn phòng Cục 25 thí sinh|Khối văn phòng Cục|d|25|25}, {q:mỗi Chi cục Thuế khu vực 10 thí sinh|mỗi Chi cục Thuế khu vực|d|10|10}.
#2 2.|Biểu dương người nộp thuế tiêu biểu|
- {q:Phòng Quản lý doanh nghiệp lớn giới thiệu 10 doanh nghiệp|Phòng Quản lý doanh nghiệp lớn|c|10|10}.
- {q:Mỗi Chi cục Thuế khu vực giới thiệu 04 doanh nghiệp|Mỗi Chi cục Thuế khu vực|c|4|4}, {q:03 cá nhân kinh doanh|Mỗi Chi cục Thuế khu vực|i|3|3}.
#1 III.|PHÂN CÔNG THỰC HIỆN|
@table 7,30,43,20
STT ¦ Đơn vị thực hiện ¦ Nội dung công việc ¦ Thời hạn hoàn thành
1 ¦ {a:Phòng Tổ chức cán bộ} ¦ Thường trực hội thi; ngân hàng câu hỏi; thành lập ban giám khảo ¦ {d:Trước 15/8/2023|2023-08-15|x}
2 ¦ {a:Phòng Tuyên truyền - Hỗ trợ người nộp thuế} ¦ Tiêu chí, hồ sơ biểu dương; phóng sự ¦ {d:Trước 20/8/2023|2023-08-20|x}
3 ¦ {a:Phòng Công nghệ thông tin} ¦ Phần mềm thi, máy tính dự phòng ¦ {d:Trước 10/9/2023|2023-09-10|x}
4 ¦ {a:Phòng Hành chính - Quản trị - Tài vụ - Ấn chỉ} ¦ Hội trường, kinh phí, hoa, biểu trưng ¦ {d:Trước 12/9/2023|2023-09-12|x}
5 ¦ {a:Phòng Kiểm tra nội bộ} ¦ Giám sát hội thi, xác nhận tình trạng nợ thuế ¦ Trong thời gian thi
6 ¦ {a:Các Chi cục Thuế khu vực} ¦ Thi vòng loại; gửi danh sách thí sinh, hồ sơ người nộp thuế tiêu biểu ¦ {d:Chậm nhất 31/8/2023|2023-08-31}
@end
Yêu cầu Trưởng phòng, Chi cục trưởng tổ chức thực hiện; vướng mắc phản ánh về Phòng Tổ chức cán bộ./.
""",
)
