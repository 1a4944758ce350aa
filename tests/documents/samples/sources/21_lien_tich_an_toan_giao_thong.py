"""A joint plan of two bodies: both in the letterhead, both sign, "Điều"-free numbering with "I. 1." and bold lead-ins without numbers."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body=None,
    issuing_body="CÔNG AN TỈNH - TỈNH ĐOÀN⏸HÀ SƠN",
    number="2117",
    symbol="KHLT-CAT-TĐTN",
    number_line="Số: 2117/KHLT-CAT-TĐTN",
    place="Hà Sơn",
    issued_on="2023-08-25",
    date_line="Hà Sơn, ngày 25 tháng 8 năm 2023",
    document_type="KẾ HOẠCH LIÊN TỊCH",
    title="Phối hợp bảo đảm trật tự, an toàn giao thông trong thanh niên, học sinh giai đoạn 2023 - 2025",
    title_lines=("Phối hợp bảo đảm trật tự, an toàn giao thông trong thanh niên,", "học sinh giai đoạn 2023 - 2025"),
    recipients=(
        "Cục Cảnh sát giao thông; Trung ương Đoàn (để báo cáo)",
        "Ban An toàn giao thông tỉnh",
        "Sở GD&ĐT (để phối hợp)",
        "Công an các huyện, thành phố",
        "Các huyện, thành đoàn",
        "Lưu: VT-CAT, VP-TĐ",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "BÍ THƯ"),
    signer="Lù Thị Mũ Bảo",
    second_signature=("KT. GIÁM ĐỐC CÔNG AN TỈNH", "PHÓ GIÁM ĐỐC", "Thượng tá Đoàn Văn Vạch"),
    not_annotated=("signature", "issuing_body"),
    body="""
Căn cứ {b:Luật Giao thông đường bộ ngày 13/11/2008|-|2008-11-13};
Căn cứ {b:Chương trình phối hợp số 09/CTPH-BCA-TWĐTN ngày 20/4/2022|09/CTPH-BCA-TWĐTN|2022-04-20} giữa Bộ Công an và Trung ương Đoàn TNCS Hồ Chí Minh;
Căn cứ tình hình tai nạn giao thông liên quan đến học sinh trong sáu tháng đầu năm 2023 (từ ngày 15/12/2022 đến ngày 14/6/2023 xảy ra 37 vụ),
Công an tỉnh và Ban Thường vụ Tỉnh đoàn thống nhất ban hành Kế hoạch liên tịch phối hợp bảo đảm trật tự, an toàn giao thông trong thanh niên, học sinh giai đoạn 2023 - 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Kéo giảm số vụ, số người chết và bị thương là học sinh, thanh niên qua từng năm; hình thành thói quen đội mũ bảo hiểm, không chở ba, không cầm điện thoại khi lái xe.
#2 2.||Xây dựng lực lượng đoàn viên, chiến sĩ trẻ làm nòng cốt; mỗi huyện, thành phố có ít nhất hai mô hình tự quản hoạt động thật.
#2 3.||Phối hợp chặt chẽ, rõ việc, không chồng chéo; tránh phô trương ngày ra quân rồi để đó. Lấy số vụ vi phạm của học sinh làm thước đo chứ không lấy số tờ rơi đã phát.
#1 II.|NỘI DUNG PHỐI HỢP|
#2 1.|Tuyên truyền, giáo dục|
%b Trong nhà trường:
- Mỗi học kỳ tổ chức một buổi ngoại khóa có xe mô phỏng va chạm; mời người từng bị tai nạn kể lại.
- Đưa nội dung an toàn giao thông vào sinh hoạt chi đoàn đầu tháng, không đọc báo cáo mà xem phim ngắn, thảo luận.
- Ký cam kết ba bên giữa học sinh, phụ huynh, nhà trường {d:trước ngày 30/9 hằng năm|-|xy}.
%b Ngoài xã hội:
- Xây dựng 30 phim ngắn đăng trên mạng xã hội; mở cuộc thi sáng tác khẩu hiệu bằng tiếng dân tộc.
- Tổ chức “Phiên tòa giả định” ở chợ phiên, mỗi quý một phiên.
#2 2.|Tuần tra, xử lý|
- Tổ cảnh sát giao thông phối hợp với đội thanh niên xung kích tuần tra trước cổng trường vào giờ tan học; nhắc nhở lần đầu, xử phạt lần sau, thông báo về trường.
- Kiểm tra cửa hàng độ xe, cắm biển nhắc trên đoạn đèo dốc; đề xuất khắc phục điểm đen, trước mắt là khúc cua Cổng Trời nơi xảy ra vụ tai nạn ngày 09/01/2023.
#2 3.|Xây dựng mô hình|
#3 a)||“Cổng trường an toàn”: kẻ vạch, bố trí chỗ đón trẻ, đội cờ đỏ điều khiển xe.
#3 b)||“Bến đò ngang mặc áo phao”: đoàn viên trực bến vào mùa lũ.
#3 c)||“Xe cũ mũ mới”: đổi mũ kém chất lượng lấy mũ đạt chuẩn, phấn đấu 5.000 mũ mỗi năm.
#3 đ)||“Số điện thoại nóng của đoàn xã”: tiếp nhận tin báo đua xe.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|Công an tỉnh|
Giao {a:Phòng Cảnh sát giao thông} làm đầu mối: cung cấp số liệu, cử báo cáo viên, hướng dẫn nghiệp vụ cho đội xung kích; chủ trì sơ kết hằng năm.
Giao {a:Công an các huyện, thành phố} ký kế hoạch phối hợp với huyện, thành đoàn {d:trước ngày 20/9/2023|2023-09-20|x}, bố trí lực lượng tuần tra.
#2 2.|Ban Thường vụ Tỉnh đoàn|
Giao {a:Ban Phong trào Tỉnh đoàn} chủ trì, phối hợp với Phòng Cảnh sát giao thông xây dựng mô hình điểm tại hai trường trung học phổ thông; hoàn thành {d:trước ngày 31/12/2023|2023-12-31|x}.
Giao {a:Ban Thanh thiếu niên trường học Tỉnh đoàn} hướng dẫn các trường ký cam kết, tổ chức ngoại khóa.
#2 3.|Chế độ thông tin, báo cáo|
Hai ngành trao đổi thông tin mỗi tháng một lần. Các đơn vị báo cáo sáu tháng {d:trước ngày 10/6|-|xy}, báo cáo năm {d:trước ngày 05/12|-|xy} về Phòng Cảnh sát giao thông và Ban Phong trào Tỉnh đoàn để tổng hợp.
#2 4.|Kinh phí|
Mỗi bên tự bảo đảm từ kinh phí thường xuyên; hoạt động chung do hai bên cùng chia sẻ, huy động doanh nghiệp tài trợ mũ bảo hiểm.
Kế hoạch này có hiệu lực kể từ ngày ký và thay thế Kế hoạch liên tịch số 985/KHLT-CAT-TĐTN ngày 14/5/2019. Trong quá trình thực hiện, nếu cần sửa đổi, bổ sung, hai bên cùng bàn bạc, thống nhất./.
""",
)
