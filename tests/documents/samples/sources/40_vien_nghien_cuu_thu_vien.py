"""A museum: sections titled in bold without any numeral, duties in sentences under them, dates in "mùng", a title in capitals."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH⏸TỈNH CỬU BA",
    issuing_body="BẢO TÀNG TỈNH CỬU BA",
    number="38",
    symbol="KH-BTT",
    number_line="Số: 38/KH-BTT",
    place="Cửu Ba",
    issued_on="2023-03-20",
    date_line="Cửu Ba, ngày 20 tháng 3 năm 2023",
    title="TỔ CHỨC TRIỂN LÃM CHUYÊN ĐỀ “NGƯỜI THỢ TRÊN BẾN SÔNG” VÀ TÔN VINH NGHỆ NHÂN NĂM 2023",
    title_lines=("TỔ CHỨC TRIỂN LÃM CHUYÊN ĐỀ “NGƯỜI THỢ TRÊN BẾN SÔNG”", "VÀ TÔN VINH NGHỆ NHÂN NĂM 2023"),
    recipients=("Sở VHTTDL (báo cáo)", "Ban Giám đốc", "Các phòng", "Lưu: HC"),
    signature_lines=("GIÁM ĐỐC",),
    signer="Thạch Sô Phi Gốm",
    split_runs=True,
    body="""
Thực hiện {b:Kế hoạch công tác năm 2023 số 12/KH-BTT ngày 10/01/2023|12/KH-BTT|2023-01-10} đã được Sở Văn hóa, Thể thao và Du lịch phê duyệt, Bảo tàng tỉnh Cửu Ba xây dựng kế hoạch tổ chức triển lãm chuyên đề “Người thợ trên bến sông” và tôn vinh nghệ nhân năm 2023 như sau:
#1 -|MỤC ĐÍCH, YÊU CẦU|
Giới thiệu nghề đóng ghe, đan lờ, nung gạch, dệt chiếu ven sông Cửu Ba từ thế kỷ XIX đến nay; để người xem được sờ vào dụng cụ, nghe tiếng nghề. Hiện vật phải có nguồn gốc; lời thuyết minh ngắn, có chữ Khmer. Không trưng bày hiện vật đang tranh chấp theo đơn ngày 06/02/2023 của gia tộc họ Thạch.
#1 -|NỘI DUNG|
- Triển lãm: 180 hiện vật, 90 ảnh, hai mô hình ghe; mở cửa từ ngày 18/5/2023 đến ngày 31/8/2023.
- Trình diễn nghề: sáng thứ bảy, chủ nhật hằng tuần tại sân bảo tàng.
- Tôn vinh nghệ nhân: trong lễ khai mạc, lúc 8 giờ 30 phút ngày 18/5/2023, {c:dự kiến 120 khách mời||120|~}.
- Số lượng giới thiệu nghệ nhân: {q:mỗi làng nghề giới thiệu 02 nghệ nhân|mỗi làng nghề|i|2|2}; {q:Hội Văn nghệ dân gian tỉnh giới thiệu 03 nghệ nhân|Hội Văn nghệ dân gian tỉnh|i|3|3}.
#1 -|CHƯƠNG TRÌNH KHAI MẠC|
- {g:Nhạc ngũ âm chào khách};
- {g:Giới thiệu triển lãm};
- {g:Cắt băng, đánh trống khai mạc};
- {g:Tôn vinh nghệ nhân};
- {g:Xem trình diễn nghề}.
#1 -|PHÂN CÔNG THỰC HIỆN|
- {a:Phòng Trưng bày - Tuyên truyền}: Đề cương, thiết kế, thuyết minh; hoàn thành maket {d:trước ngày 15/4/2023|2023-04-15|x}.
- {a:Phòng Kiểm kê - Bảo quản}: Chọn, vệ sinh, vận chuyển hiện vật; lập hồ sơ mượn, trả.
- {a:Phòng Nghiên cứu - Sưu tầm}: Thẩm định nghệ nhân, ghi âm lời kể; nộp bài cho tập sách {d:chậm nhất ngày 02/5/2023|2023-05-02}.
- {a:Phòng Hành chính - Tổng hợp}: Kinh phí, giấy mời, bảo vệ, phòng cháy; gửi báo cáo Sở {d:trước ngày 15/9/2023|2023-09-15|x|Sở}.
#1 -|KINH PHÍ|
Ngân sách sự nghiệp 310 triệu đồng và nguồn xã hội hóa; thanh toán theo chế độ hiện hành.
Các phòng căn cứ kế hoạch triển khai; vướng mắc báo cáo Ban Giám đốc giải quyết./.
""",
)
