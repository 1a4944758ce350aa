"""Frame: everything centred and in bold, date before the number in one line, title without "KẾ HOẠCH" beside it but above, letterhead in two boxes."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="none",
    superior_body="NGÂN HÀNG CHÍNH SÁCH XÃ HỘI",
    issuing_body="CHI NHÁNH TỈNH SÔNG LAM",
    number="733",
    symbol="KH-NHCS",
    place="Sông Lam",
    issued_on="2024-03-22",
    title="Thi đua nâng cao chất lượng tín dụng và biểu dương tổ trưởng tổ tiết kiệm, vay vốn tiêu biểu năm 2024",
    title_lines=("",),
    document_type=None,
    facts={"document_type": "KẾ HOẠCH"},
    ending="signature_first",
    recipients=("NHCSXH Việt Nam", "UBND tỉnh", "BĐD HĐQT NHCSXH tỉnh", "PGD NHCSXH các huyện", "Lưu: VT, KHNV"),
    signature_lines=("GIÁM ĐỐC",),
    signer="Tôn Nữ Tiết Kiệm",
    body="""
@box
%cb NGÂN HÀNG CHÍNH SÁCH XÃ HỘI
%cb CHI NHÁNH TỈNH SÔNG LAM
@end
@box
%cb CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
%cb Độc lập - Tự do - Hạnh phúc
@end
%ci Sông Lam, ngày 22 tháng 3 năm 2024⇥Số: 733/KH-NHCS
%cb KẾ HOẠCH
%cb Thi đua nâng cao chất lượng tín dụng và biểu dương
%cb tổ trưởng tổ tiết kiệm, vay vốn tiêu biểu năm 2024
Thực hiện {b:Chỉ thị số 40-CT/TW ngày 22/11/2014|40-CT/TW|2014-11-22} của Ban Bí thư và {b:Văn bản số 1120/NHCS-TDNN ngày 29/02/2024|1120/NHCS-TDNN|2024-02-29} của Tổng Giám đốc, Chi nhánh Ngân hàng Chính sách xã hội tỉnh Sông Lam xây dựng kế hoạch như sau:
%b I. MỤC TIÊU
""".replace("%b I. MỤC TIÊU\n", "#1 I.|MỤC TIÊU|\n")
    + """Giảm nợ quá hạn còn dưới 0,12%; thu lãi đạt 99,8%; không để nợ chiếm dụng như vụ việc ngày 05/5/2022 tại một xã ven sông; nâng số tổ xếp loại tốt lên 96%.
#1 II.|NỘI DUNG|
#2 1.|Thi đua theo ba đợt|
- Đợt 1 đến ngày 30/4/2024, đợt 2 đến ngày 31/8/2024, đợt 3 đến ngày 30/11/2024; sơ kết sau mỗi đợt.
#2 2.|Biểu dương tổ trưởng tiêu biểu|
- Hội nghị tổ chức ngày 04/10/2024; {c:khoảng 140 đại biểu||140|~}.
- {q:Mỗi phòng giao dịch huyện giới thiệu 05 tổ trưởng|Mỗi phòng giao dịch huyện|i|5|5}; {q:Hội sở tỉnh giới thiệu 03 tổ trưởng|Hội sở tỉnh|i|3|3}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Kế hoạch - Nghiệp vụ}|: Theo dõi chỉ tiêu, chấm điểm; báo cáo {d:trước ngày 10/12/2024|2024-12-10|x}.
#2 2.|{a:Phòng Hành chính - Tổ chức}|: Tham mưu khen thưởng; tổ chức hội nghị biểu dương.
#2 3.|{a:Phòng giao dịch các huyện}|: Phối hợp với Hội đoàn thể nhận ủy thác bình chọn; gửi danh sách về Phòng Hành chính - Tổ chức {d:trước ngày 15/9/2024|2024-09-15|x|Phòng Hành chính - Tổ chức}.
Yêu cầu các phòng thực hiện tốt kế hoạch này./.
""",
)
