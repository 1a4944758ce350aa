"""Frame: state title at the left, number with a letter, "TP." in the place, breaks instead of paragraphs in head and foot."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="none",
    issuing_body="HỘI CHỮ THẬP ĐỎ THÀNH PHỐ",
    superior_body="HỘI CHỮ THẬP ĐỎ TỈNH CỬU BA",
    number="12a",
    symbol="KH-HCTĐ",
    place="TP. Cửu Ba",
    issued_on="2023-05-04",
    document_type=None,
    title="Tổ chức Tháng nhân đạo năm 2023 và tôn vinh tình nguyện viên Chữ thập đỏ",
    title_lines=("",),
    facts={
        "document_type": "KẾ HOẠCH",
        "recipients": [
            "Hội Chữ thập đỏ tỉnh",
            "Thành ủy, UBND thành phố",
            "Các cơ sở Hội",
            "Lưu: VT",
        ],
        "signature": {"lines": ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], "signer": "Lâm Thị Băng Gạc"},
    },
    ending="none",
    body="""
@table 45,55 bare
HỘI CHỮ THẬP ĐỎ TỈNH CỬU BA⏎{B:HỘI CHỮ THẬP ĐỎ THÀNH PHỐ}⏎_______⏎Số: 12a/KH-HCTĐ ¦ {B:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}⏎{B:Độc lập - Tự do - Hạnh phúc}⏎_________________⏎{I:TP. Cửu Ba, ngày 04 tháng 5 năm 2023}
@end
%cb KẾ HOẠCH⏎Tổ chức Tháng nhân đạo năm 2023 và tôn vinh⏎tình nguyện viên Chữ thập đỏ⏎______________
Thực hiện {b:Kế hoạch số 40/KH-CTĐ ngày 17/4/2023|40/KH-CTĐ|2023-04-17} của Hội Chữ thập đỏ tỉnh Cửu Ba, Ban Thường vụ Hội Chữ thập đỏ thành phố xây dựng kế hoạch tổ chức Tháng nhân đạo năm 2023 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Vận động cộng đồng sẻ chia với người yếu thế; mỗi đồng quyên góp đều đến đúng người, có ảnh, có chữ ký.
#2 2.||Tôn vinh tình nguyện viên lặng lẽ; không tổ chức linh đình; nhớ bài học của đợt quyên góp ngày 20/10/2020 để hàng hỏng trong kho.
#1 II.|NỘI DUNG|
#2 1.|Hoạt động trong tháng|
- Khám bệnh cho 600 người; sửa 12 căn nhà; lập ba bếp ăn nhân đạo; tập huấn sơ cứu cho tài xế xe ôm.
- Hiến máu ngày 19/5/2023, phấn đấu 400 đơn vị.
#2 2.|Tôn vinh tình nguyện viên|
- {q:Mỗi phường, xã: 02 cá nhân|Mỗi phường, xã|i|2|2}.
- {q:Đội sơ cấp cứu 115 tình nguyện: 01 tập thể|Đội sơ cấp cứu 115 tình nguyện|c|1|1}, {q:03 cá nhân|Đội sơ cấp cứu 115 tình nguyện|i|3|3}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng Hội}|: Theo dõi, nhận danh sách; báo cáo Hội Chữ thập đỏ tỉnh {d:trước ngày 05/6/2023|2023-06-05|x|Hội Chữ thập đỏ tỉnh}.
#2 2.|{a:Các cơ sở Hội}|: Rà soát đối tượng, gửi danh sách tôn vinh {d:chậm nhất ngày 20/5/2023|2023-05-20}.
@table 50,50 bare
{B:Nơi nhận:}⏎- Hội Chữ thập đỏ tỉnh;⏎- Thành ủy, UBND thành phố;⏎- Các cơ sở Hội;⏎- Lưu: VT. ¦ {B:TM. BAN THƯỜNG VỤ⏎CHỦ TỊCH}⏎⏎(Đã ký)⏎⏎{B:Lâm Thị Băng Gạc}
@end
""",
)
