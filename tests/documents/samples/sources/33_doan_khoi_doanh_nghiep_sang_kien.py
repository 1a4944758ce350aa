"""A youth union of companies: starred lead-ins, "Phân công:" lists, nominees called by other words, percentages."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    state_title=("ĐOÀN TNCS HỒ CHÍ MINH",),
    superior_body="TỈNH ĐOÀN SÔNG LAM",
    issuing_body="BCH ĐOÀN KHỐI DOANH NGHIỆP⏸***",
    facts={"issuing_body": "BCH ĐOÀN KHỐI DOANH NGHIỆP"},
    number="52",
    symbol="KH/ĐTN-KDN",
    number_line="Số: 52 KH/ĐTN-KDN",
    place="Bến Lam",
    issued_on="2025-03-03",
    date_line="Bến Lam, ngày 03 tháng 3 năm 2025",
    title="Tổ chức Liên hoan “Sáng kiến trẻ” và tuyên dương “Người thợ trẻ giỏi” Khối Doanh nghiệp lần thứ III, năm 2025",
    title_lines=(
        "Tổ chức Liên hoan “Sáng kiến trẻ” và tuyên dương",
        "“Người thợ trẻ giỏi” Khối Doanh nghiệp lần thứ III, năm 2025",
        "________________",
    ),
    recipients=("BTV Tỉnh đoàn", "Đảng ủy Khối Doanh nghiệp", "Các cơ sở Đoàn trực thuộc", "Lưu VP"),
    signature_lines=("TM. BAN CHẤP HÀNH", "BÍ THƯ"),
    signer="Đặng Thị Ốc Vít",
    body="""
Căn cứ {b:Chương trình số 14-CTr/TĐTN-VP ngày 08/01/2025|14-CTr/TĐTN-VP|2025-01-08} của Ban Chấp hành Tỉnh đoàn về công tác Đoàn và phong trào thanh thiếu nhi năm 2025; được sự nhất trí của Ban Thường vụ Đảng ủy Khối Doanh nghiệp, Ban Chấp hành Đoàn Khối Doanh nghiệp xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
* Cổ vũ đoàn viên, thanh niên công nhân nghĩ nhanh hơn máy, làm khéo hơn hôm qua; tìm ra những mẹo nhỏ tiết kiệm lớn trong xưởng.
* Biểu dương thợ trẻ có tay nghề cao, đặc biệt người tự học, người học nghề muộn.
#2 2.|Yêu cầu|
* Sáng kiến đã được áp dụng ít nhất 03 tháng, có xác nhận giá trị làm lợi; không nhận ý tưởng trên giấy.
* Tác giả, đồng tác giả không quá 35 tuổi tính đến ngày 31/12/2025.
#1 II.|NỘI DUNG|
#2 1.|Liên hoan “Sáng kiến trẻ”|
* Thời gian: 01 ngày, thứ bảy 17/5/2025.
* Địa điểm: Nhà máy Cơ khí Bến Lam.
* Quy mô: {c:từ 250 đến 300 đại biểu|250|300}.
* Chỉ tiêu sáng kiến dự liên hoan:
- {q:Đoàn cơ sở có từ 200 đoàn viên: 05 sáng kiến|Đoàn cơ sở có từ 200 đoàn viên|e|5|5}.
- {q:Đoàn cơ sở có dưới 200 đoàn viên: 03 sáng kiến|Đoàn cơ sở có dưới 200 đoàn viên|e|3|3}.
- {q:Chi đoàn cơ sở: ít nhất 01 sáng kiến|Chi đoàn cơ sở|e|1|-}.
* Chương trình:
- {g:Trưng bày mô hình, sản phẩm};
- {g:Khai mạc, đồng diễn an toàn lao động};
- {g:Trình bày 10 sáng kiến xuất sắc};
- {g:Đối thoại với lãnh đạo doanh nghiệp};
- {g:Tuyên dương “Người thợ trẻ giỏi”};
- {g:Bế mạc}.
#2 2.|Tuyên dương “Người thợ trẻ giỏi”|
* Tiêu chuẩn: thợ bậc 4 trở lên hoặc đoạt giải hội thi tay nghề; hoàn thành xuất sắc nhiệm vụ năm 2024; được tập thể công nhận.
* Số lượng giới thiệu: {q:mỗi Đoàn cơ sở giới thiệu không quá 03 cá nhân|mỗi Đoàn cơ sở|i|-|3}; {q:mỗi chi đoàn cơ sở giới thiệu 01 cá nhân|mỗi chi đoàn cơ sở|i|1|1}.
* Cơ cấu: công nhân trực tiếp tối thiểu 80%, nữ tối thiểu 30%.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|Đoàn Khối|
{B:* Ban Tổ chức - Kiểm tra:} hướng dẫn hồ sơ, thẩm định “Người thợ trẻ giỏi”, trình Ban Thường vụ.
{B:* Ban Phong trào:} chủ trì liên hoan; mời chuyên gia chấm; gửi thể lệ cho cơ sở {d:trước ngày 10/3/2025|2025-03-10|x}.
{B:* Văn phòng:} kinh phí, hậu cần, kỷ yếu; cập nhật trang mạng của Đoàn Khối.
#2 2.|{a:Các cơ sở Đoàn trực thuộc}|
* Phát động, tuyển chọn sáng kiến; mỗi cơ sở tổ chức ít nhất một buổi sinh hoạt “Góc xưởng của tôi”.
* Gửi hồ sơ sáng kiến và danh sách giới thiệu về Ban Phong trào {d:trước ngày 25/4/2025|2025-04-25|x|Ban Phong trào} (gửi qua đường công văn và hộp thư sangkientre@doankhoi.example); cơ sở nào gửi sau 26/4 xem như không tham gia.
* Cử đoàn viên dự liên hoan, bố trí phương tiện.
Đề nghị các cơ sở Đoàn nghiêm túc triển khai./.
""".replace("{B:* Ban Tổ chức - Kiểm tra:}", "* {a:Ban Tổ chức - Kiểm tra}:")
    .replace("{B:* Ban Phong trào:}", "* {a:Ban Phong trào}:")
    .replace("{B:* Văn phòng:}", "* {a:Văn phòng}:"),
)
