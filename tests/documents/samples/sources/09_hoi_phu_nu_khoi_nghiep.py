"""A women's union: letterhead missing, level 2 in plain letters, "(1)" as level 3, an assignment table."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="none",
    title="Tổ chức Cuộc thi “Phụ nữ Hà Sơn khởi nghiệp từ sản vật quê nhà” năm 2024",
    title_lines=("Tổ chức Cuộc thi “Phụ nữ Hà Sơn", "khởi nghiệp từ sản vật quê nhà” năm 2024"),
    bold_levels=(1,),
    ending="plain",
    recipients=(
        "Đoàn Chủ tịch TW Hội LHPN Việt Nam",
        "Thường trực Tỉnh ủy; UBND tỉnh",
        "Ban Dân vận Tỉnh ủy",
        "Hội LHPN các huyện, thành phố; đơn vị trực thuộc",
        "Các ban, Văn phòng Tỉnh Hội",
        "Lưu: VT, HTPNPTKT",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Triệu Thị Nết Na",
    body="""
Thực hiện {b:Quyết định số 939/QĐ-TTg ngày 30/6/2017|939/QĐ-TTg|2017-06-30} của Thủ tướng Chính phủ phê duyệt đề án hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017 - 2025; {b:Kế hoạch số 212/KH-ĐCT ngày 22/01/2024|212/KH-ĐCT|2024-01-22} của Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam; {b:Nghị quyết Đại hội đại biểu Phụ nữ tỉnh Hà Sơn lần thứ XV, nhiệm kỳ 2021 - 2026|-}, Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh xây dựng Kế hoạch tổ chức Cuộc thi “Phụ nữ Hà Sơn khởi nghiệp từ sản vật quê nhà” năm 2024 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
- Khơi dậy ước muốn làm giàu chính đáng của chị em từ những thứ có sẵn quanh nhà: cây mắc khén, mật ong bạc hà, vải lanh, cá suối, chè cổ thụ. Mỗi ý tưởng tốt được cầm tay chỉ việc để thành sản phẩm có nhãn, có mã vạch, có người mua.
- Phát hiện những nhóm phụ nữ biết liên kết với nhau, từ đó hình thành tổ hợp tác, hợp tác xã do phụ nữ quản lý; góp phần thực hiện chỉ tiêu mỗi năm hỗ trợ ít nhất 50 phụ nữ khởi sự kinh doanh.
- Tạo nơi gặp gỡ giữa hội viên với ngân hàng, nhà phân phối, cơ quan quản lý chất lượng và các chị đã thành công.
#2 2.|Yêu cầu|
- Cuộc thi được tổ chức công bằng; ban giám khảo có người ngoài hệ thống Hội. Bản quyền ý tưởng thuộc về tác giả; Ban Tổ chức chỉ được giới thiệu phần tóm tắt.
- Không nhận hồ sơ sao chép, hồ sơ làm thuê. Ý tưởng từng đoạt giải ở cuộc thi năm 2022 (trao giải ngày 18/10/2022) chỉ được dự thi nếu có bước phát triển mới rõ rệt.
- Các cấp Hội lồng ghép nguồn lực, không thu phí của người dự thi.
#1 II.|NỘI DUNG|
#2 1.|Đối tượng dự thi|
(1) Cá nhân là phụ nữ từ đủ 18 tuổi đang sinh sống, làm việc tại tỉnh Hà Sơn.
(2) Nhóm có không quá năm người, do phụ nữ làm trưởng nhóm, tỷ lệ nữ chiếm từ 60% trở lên.
(3) Hợp tác xã, tổ hợp tác, hộ kinh doanh do phụ nữ làm chủ, hoạt động chưa quá 36 tháng tính đến ngày nộp hồ sơ.
#2 2.|Lĩnh vực dự thi|
(1) Nông, lâm nghiệp và chế biến sản vật địa phương.
(2) Du lịch cộng đồng, nghề truyền thống, ẩm thực.
(3) Dịch vụ gia đình, chăm sóc trẻ nhỏ, người cao tuổi.
(4) Công nghệ phục vụ bán hàng, truy xuất nguồn gốc.
#2 3.|Hồ sơ dự thi|
(1) Phiếu đăng ký theo mẫu, có xác nhận của Hội LHPN cấp xã.
(2) Bản thuyết minh ý tưởng không quá mười trang, nêu rõ khách hàng, giá thành, cách bán, rủi ro.
(3) Ảnh hoặc đoạn phim giới thiệu không quá ba phút; sản phẩm mẫu (nếu có).
#2 4.|Các vòng thi|
(1) Vòng sơ loại tại huyện, thành phố: Hội LHPN cấp huyện chấm hồ sơ, gặp trực tiếp tác giả, chọn ý tưởng gửi về tỉnh.
(2) Vòng bán kết: hội đồng chuyên gia chọn 20 ý tưởng, tổ chức ba ngày tập huấn hoàn thiện, có phần tập nói trước người mua.
(3) Vòng chung kết: trong khuôn khổ Ngày hội Phụ nữ khởi nghiệp, mười ý tưởng thuyết trình, mỗi phần tám phút và bảy phút hỏi đáp.
#2 5.|Số lượng hồ sơ|
- {q:Hội LHPN thành phố Hà Sơn: ít nhất 08 ý tưởng|Hội LHPN thành phố Hà Sơn|e|8|-}.
- {q:Mỗi huyện: ít nhất 05 ý tưởng|Mỗi huyện|e|5|-}.
- {q:Hội Phụ nữ Công an tỉnh, Hội Phụ nữ Bộ đội Biên phòng tỉnh: mỗi đơn vị 01 ý tưởng|Hội Phụ nữ Công an tỉnh, Hội Phụ nữ Bộ đội Biên phòng tỉnh|e|1|1}.
#2 6.|Giải thưởng|
Một giải Nhất 20 triệu đồng, hai giải Nhì mỗi giải 12 triệu đồng, ba giải Ba mỗi giải 8 triệu đồng, bốn giải Khuyến khích và một giải “Ý tưởng được yêu thích” do khán giả bình chọn. Người đoạt giải được giới thiệu vay vốn ưu đãi và kèm cặp trong sáu tháng.
#2 7.|Ngày hội Phụ nữ khởi nghiệp|
- Thời gian: 02 ngày, 15 và 16/10/2024.
- Địa điểm: Khu chợ đêm Bờ Hồ Giả, thành phố Hà Sơn.
- Quy mô: {c:khoảng 350 đại biểu||350|~} dự lễ khai mạc, 40 gian hàng.
- Chương trình:
+ {g:Lễ dâng hương và diễu hành trang phục dân tộc}.
+ {g:Khai mạc, tham quan gian hàng}.
+ {g:Tọa đàm “Từ bếp nhà ra siêu thị”}.
+ {g:Chung kết cuộc thi}.
+ {g:Trao giải, ký kết biên bản hợp tác}.
#1 III.|PHÂN CÔNG NHIỆM VỤ|
@table 7,33,40,20
TT ¦ Đơn vị ¦ Nhiệm vụ ¦ Thời hạn
1 ¦ {a:Ban Hỗ trợ phụ nữ phát triển kinh tế} ¦ Thường trực Ban Tổ chức; ban hành thể lệ, mẫu biểu; mời chuyên gia. ¦ {d:Trước ngày 15/3/2024|2024-03-15|x}
2 ¦ {a:Ban Tuyên giáo Tỉnh Hội} ¦ Truyền thông, thiết kế bộ nhận diện, phát trực tuyến vòng chung kết. ¦ Thường xuyên
3 ¦ {a:Văn phòng Tỉnh Hội} ¦ Kinh phí, hợp đồng gian hàng, lễ tân, phục vụ. ¦ {d:Trước ngày 30/9/2024|2024-09-30|x}
4 ¦ {a:Hội LHPN các huyện, thành phố} ¦ Phát động, chấm sơ loại, gửi hồ sơ về Tỉnh Hội; dựng gian hàng. ¦ {d:Chậm nhất ngày 31/7/2024|2024-07-31}
5 ¦ {a:Các đơn vị trực thuộc} ¦ Vận động hội viên tham gia, cổ vũ. ¦ Thường xuyên
@end
#1 IV.|KINH PHÍ|
Ngoài ra, Ban Tổ chức vận động doanh nghiệp, ngân hàng, tổ chức phi chính phủ hỗ trợ giải thưởng, tập huấn, gian hàng theo nguyên tắc không điều kiện. Ngân hàng Chính sách xã hội tỉnh cam kết xem xét cho vay đối với mười ý tưởng vào chung kết theo Biên bản ghi nhớ số 05/BBGN ngày 26/12/2023. Mọi khoản tài trợ từ 20 triệu đồng trở lên phải có văn bản.
Sử dụng nguồn kinh phí thực hiện đề án đã được Ủy ban nhân dân tỉnh giao tại Quyết định số 77/QĐ-UBND ngày 09/01/2024, phần còn thiếu vận động tài trợ; công khai thu chi sau Ngày hội.
Trên đây là Kế hoạch tổ chức Cuộc thi “Phụ nữ Hà Sơn khởi nghiệp từ sản vật quê nhà” năm 2024. Các đơn vị gửi báo cáo kết quả phát động về Tỉnh Hội {d:trước ngày 10/8/2024|2024-08-10|x|Tỉnh Hội} để tổng hợp; mọi thông tin liên hệ chị Nông Thị Thử Nghiệm, chuyên viên, điện thoại 0900 000 209.
""".replace("\n(", "\n#3 (")
    .replace("#3 (1) ", "#3 (1)||")
    .replace("#3 (2) ", "#3 (2)||")
    .replace("#3 (3) ", "#3 (3)||")
    .replace("#3 (4) ", "#3 (4)||"),
    facts={"contact": {"name": "Nông Thị Thử Nghiệm", "position": "chuyên viên", "phone": "0900 000 209"}},
)
