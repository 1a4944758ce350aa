"""A district plan with thirty bodies of every kind, each duty put in other words."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸HUYỆN THƯỢNG LAM",
    number="260",
    symbol="KH-UBND",
    number_line="Số: 260/KH-UBND",
    place="Thượng Lam",
    issued_on="2023-10-09",
    date_line="Thượng Lam, ngày 09 tháng 10 năm 2023",
    title="Tổ chức Tuần Văn hóa - Du lịch “Mùa lúa chín Thượng Lam” năm 2023",
    recipients=(
        "Sở Văn hóa, Thể thao và Du lịch (b/c)",
        "Thường trực Huyện ủy; Thường trực HĐND huyện (b/c)",
        "Lãnh đạo UBND huyện",
        "Các cơ quan, đơn vị có tên tại Mục IV",
        "CVP, các PCVP",
        "Lưu: VT, VHTT (03 bản)",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Nông Văn Thóc",
    split_runs=True,
    body="""
Thực hiện {b:Nghị quyết số 33-NQ/HU ngày 20/12/2022|33-NQ/HU|2022-12-20} của Huyện ủy Thượng Lam về phát triển du lịch; {b:Chương trình xúc tiến du lịch tỉnh Sông Lam năm 2023|-}, Ủy ban nhân dân huyện xây dựng kế hoạch tổ chức Tuần Văn hóa - Du lịch “Mùa lúa chín Thượng Lam” năm 2023 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Giới thiệu ruộng bậc thang, chợ phiên, nghề chạm bạc và món ăn của đồng bào; mỗi bản có khách, mỗi khách mang về một câu chuyện.
#2 2.||An toàn, sạch sẽ, không chặt chém; giữ nguyên nếp nhà, không sân khấu hóa nghi lễ thiêng của bà con.
#2 3.||Huy động toàn dân tham gia; năm 2019 và năm 2022 tổ chức còn lộn xộn ở khâu đỗ xe, rác thải, năm nay phải khắc phục.
#1 II.|THỜI GIAN, ĐỊA ĐIỂM|
Từ ngày 20/10/2023 đến ngày 26/10/2023 tại thị trấn và sáu xã; khai mạc 19 giờ 30 phút ngày 20/10/2023 tại Quảng trường Mùa Vàng.
#1 III.|CÁC HOẠT ĐỘNG|
#2 1.||Lễ khai mạc; phiên chợ đêm; thi gặt lúa, giã cốm; trình diễn dù lượn; đường chạy “Qua những nấc vàng” cự ly 5 km, 21 km.
#2 2.||Triển lãm ảnh, hội thảo “Giữ ruộng bậc thang”; tham quan bản du lịch cộng đồng; đêm hội trăng.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng HĐND và UBND huyện}|
Tham mưu giấy mời, đón tiếp đại biểu; đôn đốc các cơ quan; ghi biên bản giao ban mỗi tối.
#2 2.|{a:Phòng Văn hóa và Thông tin}|
Chủ trì, phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thông huyện, Hội Văn học - Nghệ thuật tỉnh, các câu lạc bộ hát then dàn dựng chương trình khai mạc dài không quá 90 phút; làm việc với Bảo tàng tỉnh về ảnh tư liệu trước năm 1975. Trình Ủy ban nhân dân huyện phương án đặt tên các chòi ngắm lúa; thu thập ý kiến du khách bằng mã quét. Cấp phép quảng cáo, kiểm tra băng rôn sai chính tả.
Cơ quan thường trực; dựng kịch bản tổng thể {d:trước ngày 12/10/2023|2023-10-12|x}; liên hệ nghệ nhân.
#2 3.|{a:Phòng Tài chính - Kế hoạch}|
Thẩm định kinh phí; kiểm tra giá dịch vụ niêm yết.
#2 4.|{a:Phòng Kinh tế và Hạ tầng}|
Điện chiếu sáng, biển chỉ dẫn, dặm vá đường vào bản; cấm xe quá tải.
#2 5.|{a:Phòng Tài nguyên và Môi trường}|
Thu gom rác ngày hai lượt; lắp 40 nhà vệ sinh lưu động.
#2 6.|{a:Phòng Lao động - Thương binh và Xã hội}|
Vận động các hộ không thuê trẻ em bán hàng rong; trực đường dây bảo vệ trẻ em.
#2 7.|{a:Phòng Giáo dục và Đào tạo}|
{q:Huy động 400 học sinh|Phòng Giáo dục và Đào tạo|d|400|400} tham gia đồng diễn; bố trí học bù.
#2 8.|{a:Phòng Nông nghiệp và Phát triển nông thôn}|
Lựa chọn thửa ruộng thi gặt; hướng dẫn bà con thu hoạch so le.
#2 9.|{a:Phòng Dân tộc}|
Mời già làng, thầy cúng; góp ý để nghi lễ được tôn trọng.
#2 10.|{a:Thanh tra huyện}|
Giám sát việc chi tiêu, đấu thầu sân khấu.
#2 11.|{a:Công an huyện}|
Phối hợp với Công an các xã, Đồn Biên phòng Pa Hạ, Ban An toàn giao thông huyện cấm đường từ 17 giờ đến 22 giờ ngày khai mạc; giải quyết nạn chèo kéo khách; hướng dẫn khai báo lưu trú trực tuyến cho các hộ kinh doanh. Năm 2022 có 14 vụ mất cắp trong đêm hội, chủ yếu do bãi xe không có người trông.
Bảo đảm an ninh; phân luồng; trực chữa cháy tại phiên chợ đêm.
#2 12.|{a:Ban Chỉ huy Quân sự huyện}|
{q:Cử 50 dân quân|Ban Chỉ huy Quân sự huyện|d|50|50} giữ trật tự, tìm kiếm cứu nạn đường chạy.
#2 13.|{a:Trung tâm Y tế huyện}|
Ba chốt cấp cứu; kiểm tra an toàn thực phẩm.
#2 14.|{a:Trung tâm Văn hóa, Thể thao và Truyền thông huyện}|
Âm thanh, ánh sáng, thi đấu, truyền thanh; chụp ảnh, ghi hình.
#2 15.|{a:Trung tâm Dịch vụ nông nghiệp}|
Gian hàng giống lúa nếp, cốm, mật ong.
#2 16.|{a:Ban Quản lý dự án đầu tư xây dựng huyện}|
Hoàn thành sửa Quảng trường Mùa Vàng {d:trước ngày 17/10/2023|2023-10-17|x}.
#2 17.|{a:Hạt Kiểm lâm}|
Phòng cháy rừng khi đốt lửa trại; cấm bán thịt thú rừng.
#2 18.|{a:Đội Quản lý thị trường số 4}|
Kiểm tra hàng giả, giá cả, cân đối chứng.
#2 19.|{a:Điện lực Thượng Lam}|
Cấp điện ổn định; hai máy phát dự phòng.
#2 20.|{a:Viễn thông Thượng Lam, Bưu điện huyện}|
Tăng trạm phát sóng lưu động; phát hành bưu ảnh.
#2 21.|{a:Kho bạc Nhà nước huyện}|
Tạo điều kiện thanh toán nhanh.
#2 22.|Đề nghị {a:Ban Tuyên giáo Huyện ủy}|
Định hướng tuyên truyền, mời báo chí.
#2 23.|Đề nghị {a:Ủy ban MTTQ Việt Nam huyện}|
Vận động nhân dân giữ nếp sống đẹp, giám sát.
#2 24.|Đề nghị {a:Liên đoàn Lao động huyện}|
Tổ chức kéo co giữa các công đoàn cơ sở; vận động đoàn viên làm tình nguyện.
#2 25.|Đề nghị {a:Huyện đoàn}|
Đội thanh niên hướng dẫn khách; thu gom rác dọc đường chạy.
#2 26.|Đề nghị {a:Hội Liên hiệp Phụ nữ huyện}|
Thi giã cốm; gian bếp truyền thống.
#2 27.|Đề nghị {a:Hội Cựu chiến binh huyện}|
Trông xe miễn phí tại ba điểm.
#2 28.|{a:Hợp tác xã Du lịch cộng đồng Nà Vàng}|
Đăng ký số phòng ở gửi Phòng Văn hóa và Thông tin {d:trước ngày 13/10/2023|2023-10-13|x|Phòng Văn hóa và Thông tin}; cam kết giá.
#2 29.|{a:UBND thị trấn Thượng Lam}|
Chỉnh trang phố, sắp xếp phiên chợ đêm; bố trí bãi đỗ xe.
#2 30.|{a:UBND các xã}|
Dọn đường, treo cờ; chọn đội thi gặt; báo cáo kết quả {d:chậm nhất ngày 30/10/2023|2023-10-30}.
Yêu cầu các cơ quan, đơn vị triển khai nghiêm túc, chủ động phối hợp; báo cáo vướng mắc về Phòng Văn hóa và Thông tin để tổng hợp./.
""",
)
