"""A plan issued with a decision: no number, no signature; bases as bullets under "I. CĂN CỨ"; targets that look like deadlines."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH TRƯỜNG PHONG",
    title="Nâng cao năng lực dự báo, cảnh báo và ứng phó lũ quét, sạt lở đất trên địa bàn tỉnh Trường Phong đến năm 2025",
    title_lines=(
        "Nâng cao năng lực dự báo, cảnh báo và ứng phó lũ quét,",
        "sạt lở đất trên địa bàn tỉnh Trường Phong đến năm 2025",
        "(Ban hành kèm theo Quyết định số 418/QĐ-UBND ngày 15 tháng 3 năm 2021",
        "của Ủy ban nhân dân tỉnh Trường Phong)",
    ),
    ending="none",
    bold_levels=(1, 2),
    body="""
#1 I.|CĂN CỨ XÂY DỰNG KẾ HOẠCH|
- {b:Luật Phòng, chống thiên tai ngày 19/6/2013|-|2013-06-19};
- {b:Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17/6/2020|-|2020-06-17};
- {b:Chỉ thị số 42-CT/TW ngày 24/3/2020|42-CT/TW|2020-03-24} của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai;
- {b:Nghị quyết số 76/NQ -CP ngày 18/6/2018|76/NQ-CP|2018-06-18} của Chính phủ về công tác phòng, chống thiên tai;
- {b:Quyết định số 705/QĐ-TTg ngày 07/6/2018|705/QĐ-TTg|2018-06-07} của Thủ tướng Chính phủ.
#1 II.|ĐÁNH GIÁ THỰC TRẠNG|
#2 1.|Tình hình thiên tai|
Từ năm 2010 đến hết năm 2020, trên địa bàn tỉnh xảy ra 48 trận lũ quét, 215 điểm sạt lở, làm 96 người chết và mất tích, thiệt hại ước 1.870 tỷ đồng. Riêng trận lũ đêm 03/8/2019 cuốn trôi 41 ngôi nhà của bản Huổi Mây. Tính đến ngày 31/12/2020, toàn tỉnh có 137 điểm dân cư nằm trong vùng nguy cơ cao với 2.906 hộ; trong đó 812 hộ phải di dời trước mùa mưa.
#2 2.|Năng lực hiện có|
Toàn tỉnh có 22 trạm đo mưa tự động, trong đó 9 trạm lắp trước năm 2012 thường xuyên mất tín hiệu. Ban Chỉ huy phòng, chống thiên tai cấp xã chủ yếu kiêm nhiệm; loa cầm tay thiếu; nhiều bản chưa có sóng điện thoại. Đài Khí tượng thủy văn tỉnh phát bản tin cảnh báo trung bình trước sáu giờ.
#1 III.|MỤC TIÊU|
#2 1.|Đến năm 2023|
- Giảm 30% số người chết do lũ quét so với giai đoạn 2016 - 2020; 100% hộ vùng nguy cơ cao biết tín hiệu báo động và đường chạy.
- Trước mùa mưa năm 2022 lắp thêm 35 trạm đo mưa; trước năm 2024 di dời xong 500 hộ ở nơi nguy hiểm nhất.
#2 2.|Đến năm 2025|
- 100% xã có đội xung kích được huấn luyện; mỗi bản có một người trực bản tin.
- Hoàn thành bản đồ nguy cơ tỷ lệ 1/10.000 cho 64 xã vùng cao.
#1 IV.|NHIỆM VỤ, GIẢI PHÁP|
#2 1.|Quan trắc, cảnh báo|
Lắp đặt trạm đo mưa, camera giám sát suối, còi báo tự động chạy bằng pin mặt trời; nối dữ liệu về trung tâm điều hành. Thử nghiệm cảnh báo qua loa nhà văn hóa, điện thoại, kẻng và tù và; thống nhất một hồi ba tiếng là rời nhà.
#2 2.|Bố trí dân cư|
Ưu tiên sắp xếp xen ghép tại chỗ; khu tái định cư phải có nước, điện, lớp học trước khi dân đến ở. Không giao đất làm nhà tại bãi ven suối; hộ đã được cấp đất trước ngày 01/7/2014 nằm trong vùng nguy hiểm được hoán đổi.
#2 3.|Lực lượng tại chỗ|
Mỗi xã một đội xung kích từ 50 đến 70 người, nòng cốt là dân quân, đoàn thanh niên; diễn tập mỗi năm một lần vào tháng 4. Trang bị áo phao, dây, máy cắt, bộ đàm.
#2 4.|Truyền thông|
Dạy kỹ năng thoát lũ trong trường học; phát tranh treo tường; mời người sống sót kể chuyện.
#1 V.|PHÂN CÔNG THỰC HIỆN|
@table 6,38,20,18,18
TT ¦ Nhiệm vụ ¦ Cơ quan chủ trì ¦ Cơ quan phối hợp ¦ Thời gian hoàn thành
1 ¦ Lắp đặt trạm đo mưa, còi báo ¦ {a:Sở Nông nghiệp và Phát triển nông thôn} ¦ Đài Khí tượng thủy văn tỉnh ¦ {d:Trước ngày 30/4/2022|2022-04-30|x}
2 ¦ Bản đồ nguy cơ ¦ {a:Sở Tài nguyên và Môi trường} ¦ UBND các huyện ¦ {d:Trước ngày 31/12/2023|2023-12-31|x}
3 ¦ Di dời dân cư ¦ {a:UBND các huyện, thành phố} ¦ Sở Nông nghiệp và Phát triển nông thôn ¦ Hằng năm
4 ¦ Huấn luyện đội xung kích ¦ {a:Bộ Chỉ huy Quân sự tỉnh} ¦ Công an tỉnh; Tỉnh đoàn ¦ Tháng 4 hằng năm
5 ¦ Phủ sóng di động vùng lõm ¦ {a:Sở Thông tin và Truyền thông} ¦ Các doanh nghiệp viễn thông ¦ {d:Chậm nhất ngày 30/6/2023|2023-06-30}
6 ¦ Dạy kỹ năng trong trường học ¦ {a:Sở Giáo dục và Đào tạo} ¦ Hội Chữ thập đỏ tỉnh ¦ Từ năm học 2021 - 2022
@end
#1 VI.|KINH PHÍ|
Tổng nhu cầu 386 tỷ đồng, gồm ngân sách trung ương hỗ trợ 210 tỷ, ngân sách tỉnh 120 tỷ, quỹ phòng, chống thiên tai 40 tỷ, nguồn khác 16 tỷ. Sở Tài chính thẩm định dự toán hằng năm trình cấp thẩm quyền; không phân bổ vốn cho dự án chưa xong thủ tục trước ngày 31/10 năm trước.
#1 VII.|CHẾ ĐỘ BÁO CÁO|
Các cơ quan, địa phương báo cáo kết quả thực hiện về Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh {d:trước ngày 10/12 hằng năm|-|xy} để tổng hợp. Giữa kỳ sơ kết vào năm 2023.
""",
)
