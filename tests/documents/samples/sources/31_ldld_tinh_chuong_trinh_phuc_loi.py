"""A provincial federation: bodies as bullets below "Cấp tỉnh" and the like, quotas strung together in one paragraph."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH CỬU BA",
    number="115",
    symbol="KH-LĐLĐ",
    number_line="Số: 115/KH-LĐLĐ",
    place="Cửu Ba",
    issued_on="2023-08-01",
    date_line="Cửu Ba, ngày 01 tháng 8 năm 2023",
    title="Tổ chức “Ngày hội phúc lợi đoàn viên” và gặp mặt đoàn viên vượt khó năm 2023",
    recipients=(
        "Tổng LĐLĐ Việt Nam (b/c)",
        "Ban Dân vận Tỉnh ủy",
        "Các đ/c Ủy viên BCH LĐLĐ tỉnh",
        "Các công đoàn cấp trên trực tiếp cơ sở",
        "Báo Cửu Ba, Báo Lao động và Đời sống (đưa tin)",
        "Lưu: VT, CSPL",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"),
    signer="Danh Thị Sà Lan",
    body="""
Thực hiện {b:Chỉ thị số 05/CT-TLĐ ngày 16/3/2023|05/CT-TLĐ|2023-03-16} của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam, {b:Chương trình công tác năm 2023 của Liên đoàn Lao động tỉnh|-}, Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh Cửu Ba xây dựng kế hoạch tổ chức “Ngày hội phúc lợi đoàn viên” và gặp mặt đoàn viên vượt khó năm 2023 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Để đoàn viên được mua hàng thiết yếu giá phải chăng, được khám bệnh, tư vấn luật, gửi con; làm cho thẻ đoàn viên không chỉ nằm trong ví. Đây là lần thứ ba ngày hội được tổ chức, sau các năm 2019 và 2022; lần đầu mở vào ngày 21/7/2019 chỉ có mười hai gian hàng.
#2 2.||Đối tác tham gia phải cam kết về chất lượng; giá niêm yết; hàng giả, hàng kém chất lượng bị loại ngay trong ngày.
#2 3.||Gặp mặt đoàn viên vượt khó cần chân tình; không bắt người được mời kể khổ trước đông người nếu họ không muốn.
#1 II.|NỘI DUNG|
#2 1.|Ngày hội phúc lợi|
- Thời gian: 02 ngày, 16 và 17/9/2023, mở cửa từ 8 giờ đến 20 giờ.
- Địa điểm: Khu liên hợp thể thao tỉnh.
- Hoạt động: 60 gian hàng giảm giá; siêu thị không đồng; khám mắt, khám răng; hớt tóc; sửa xe; tư vấn hợp đồng lao động, bảo hiểm; sân chơi cho trẻ; chiếu phim buổi tối. Mỗi đoàn viên nhận hai phiếu mua hàng, mỗi phiếu 50.000 đồng.
#2 2.|Gặp mặt đoàn viên vượt khó|
- Thời gian: 9 giờ ngày 17/9/2023; quy mô {c:khoảng 210 đại biểu||210|~}.
- Phân bổ: {q:Công đoàn ngành Giáo dục 40 đoàn viên|Công đoàn ngành Giáo dục|d|40|40}; {q:Công đoàn ngành Y tế 25 đoàn viên|Công đoàn ngành Y tế|d|25|25}; {q:Công đoàn Viên chức tỉnh 15 đoàn viên|Công đoàn Viên chức tỉnh|d|15|15}; {q:Công đoàn các Khu công nghiệp 60 đoàn viên|Công đoàn các Khu công nghiệp|d|60|60}; {q:mỗi LĐLĐ huyện, thị xã 08 đoàn viên|mỗi LĐLĐ huyện, thị xã|d|8|8}.
- {q:Mỗi đơn vị giới thiệu 01 đoàn viên|Mỗi đơn vị|i|1|1} có câu chuyện vượt khó tiêu biểu để giao lưu, {q:riêng Công đoàn các Khu công nghiệp giới thiệu 03 đoàn viên|Công đoàn các Khu công nghiệp|i|3|3}.
- Chương trình gặp mặt:
+ {g:Đàn ca tài tử};
+ {g:Giới thiệu đại biểu, nêu lý do};
+ {g:Trò chuyện với đoàn viên vượt khó};
+ {g:Trao quà, trao nhà “Mái ấm Công đoàn”};
+ {g:Ăn cơm thân mật}.
#1 III.|KINH PHÍ|
Các đối tác cung cấp hàng hóa đã ký thỏa thuận với Tổng Liên đoàn ngày 28/7/2022 được ưu tiên gian hàng; đối tác trong tỉnh ký với LĐLĐ tỉnh. Tiền thuê nhà bạt, điện, vệ sinh do LĐLĐ tỉnh trả; tiền thu từ gian hàng ngoài danh mục phúc lợi nộp vào quỹ “Mái ấm Công đoàn”. Năm 2022 quỹ này đã hỗ trợ 37 đoàn viên, trong đó có 9 đoàn viên của Công đoàn ngành Giáo dục và 12 đoàn viên của Công đoàn các Khu công nghiệp.
LĐLĐ tỉnh chi 350 triệu đồng; phiếu mua hàng do đối tác tài trợ; công đoàn cơ sở lo xe đưa đón đoàn viên. Quyết toán theo Quy định số 4290/QĐ-TLĐ.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|Cấp tỉnh|
- {a:Ban Chính sách pháp luật và Quan hệ lao động}: Chủ trì; ký thỏa thuận với đối tác; lập danh sách đoàn viên vượt khó trình Thường trực LĐLĐ tỉnh {d:trước ngày 05/9/2023|2023-09-05|x|Thường trực LĐLĐ tỉnh}.
- {a:Ban Tuyên giáo}: Truyền thông trước ngày hội hai tuần; xây dựng kịch bản giao lưu; phối hợp với Đài Phát thanh và Truyền hình tỉnh phát sóng.
- {a:Ban Nữ công}: Phụ trách sân chơi trẻ em, khám phụ khoa miễn phí cho nữ đoàn viên.
- {a:Ủy ban Kiểm tra LĐLĐ tỉnh}: Giám sát giá bán, chất lượng hàng hóa; tiếp nhận phản ánh.
- {a:Văn phòng LĐLĐ tỉnh}: Mặt bằng, điện nước, an ninh, vệ sinh; giấy mời; thuê 80 nhà bạt.
- {a:Nhà Văn hóa Lao động tỉnh}: Sân khấu, âm thanh, chiếu phim; {q:cử 10 cộng tác viên|Nhà Văn hóa Lao động tỉnh|d|10|10} hỗ trợ giao thông nội bộ.
#2 2.|Cấp trên trực tiếp cơ sở|
- {a:Các LĐLĐ huyện, thị xã, thành phố, công đoàn ngành} phân phối phiếu đến công đoàn cơ sở, gửi danh sách đoàn viên dự gặp mặt về LĐLĐ tỉnh {d:trước ngày 25/8/2023|2023-08-25|x|LĐLĐ tỉnh}.
#2 3.|Cấp cơ sở|
- {a:Ban Chấp hành công đoàn cơ sở} thông báo rộng rãi, tổ chức cho đoàn viên đi theo ca; báo cáo nhanh số lượt tham gia {d:chậm nhất ngày 20/9/2023|2023-09-20}.
Nhận được kế hoạch này, đề nghị các cấp công đoàn khẩn trương triển khai thực hiện./.
""",
)
