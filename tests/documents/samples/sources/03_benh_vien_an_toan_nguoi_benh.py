"""A hospital: letterhead by tabs, numbering "1." and "1.1." with 2.10 after 2.1, no "TM." line, NFD."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="tabs",
    superior_body="SỞ Y TẾ TỈNH CỬU BA",
    issuing_body="BỆNH VIỆN ĐA KHOA CỬU BA",
    number=None,
    symbol="KH-BVĐKCB",
    number_line="Số:       /KH-BVĐKCB",
    place="Cửu Ba",
    issued_on=None,
    date_line="Cửu Ba, ngày      tháng 02 năm 2025",
    title="Cải tiến chất lượng và an toàn người bệnh năm 2025",
    nfd=True,
    bold_levels=(1,),
    ending="plain",
    recipients=(
        "Sở Y tế (để báo cáo)",
        "Ban Giám đốc",
        "Các khoa, phòng",
        "Trang thông tin nội bộ",
        "Lưu: VT, QLCL",
    ),
    signature_lines=("GIÁM ĐỐC",),
    signer="BSCKII. Đặng Hữu Nghĩa Tín",
    body="""
Căn cứ {b:Thông tư số 19/2013/TT-BYT ngày 12/7/2013|19/2013/TT-BYT|2013-07-12} của Bộ Y tế hướng dẫn thực hiện quản lý chất lượng dịch vụ khám bệnh, chữa bệnh tại bệnh viện;
Căn cứ {b:Quyết định số 6858/QĐ-BYT ngày 18/11/2016|6858/QĐ-BYT|2016-11-18} của Bộ Y tế về bộ tiêu chí chất lượng bệnh viện Việt Nam (phiên bản 2.0);
Căn cứ kết quả kiểm tra của Sở Y tế ngày 20/12/2024 và tình hình thực tế, Bệnh viện Đa khoa Cửu Ba xây dựng Kế hoạch cải tiến chất lượng và an toàn người bệnh năm 2025 như sau:
#1 1.|MỤC TIÊU|
#2 1.1.|Mục tiêu chung|: Giảm sự cố y khoa phòng tránh được; rút ngắn thời gian chờ; mọi nhân viên biết và làm đúng quy trình của vị trí mình.
#2 1.2.|Mục tiêu cụ thể|:
- Hồ sơ bệnh án sai sót nặng giảm còn dưới 2%; bình bệnh án mỗi tuần một lần, có ghi biên bản và trả lại người viết.
- Không để người bệnh cấp cứu chờ quá năm phút mới có nhân viên y tế tiếp xúc; thời gian này được đo bằng đồng hồ ở cửa khoa cấp cứu từ quý II.
- Tỷ lệ hài lòng người bệnh nội trú đạt 94%; tỷ lệ hài lòng của nhân viên y tế đạt 85%, trong đó chú ý nhân viên dưới ba năm công tác, là nhóm có 14 người xin nghỉ việc trước ngày 31/12/2024.
- Tỷ lệ tuân thủ rửa tay đạt từ 85% trở lên ở mọi khoa lâm sàng.
- Thời gian chờ khám trung bình dưới 90 phút, kể cả có làm xét nghiệm dưới 180 phút.
- Không để xảy ra nhầm người bệnh, nhầm vị trí phẫu thuật, nhầm thuốc mức độ nặng.
- Điểm trung bình các tiêu chí đạt từ 3,6 trở lên, tăng so với mức 3,42 của năm 2024.
#1 2.|NỘI DUNG CẢI TIẾN|
#2 2.1.||Nhận diện chính xác người bệnh bằng vòng đeo tay có ít nhất hai thông tin; kiểm tra trước mỗi lần tiêm, truyền, lấy mẫu.
#2 2.2.||Cải tiến trao đổi thông tin giữa các ca trực theo mẫu bàn giao chuẩn; điện thoại báo kết quả nguy hiểm phải đọc lại và ghi sổ.
#2 2.3.||Quản lý thuốc nhìn giống nhau, đọc giống nhau: để riêng ngăn, dán nhãn cảnh báo màu vàng.
#2 2.4.||Bảng kiểm an toàn phẫu thuật được đọc to ở cả ba thời điểm; phòng mổ nào bỏ bước thì dừng mổ để nhắc nhở.
#2 2.5.||Phòng ngừa nhiễm khuẩn: giám sát rửa tay chéo giữa các khoa mỗi tháng một lần; nuôi cấy bề mặt mỗi quý.
#2 2.6.||Phòng ngừa té ngã: đánh giá nguy cơ khi nhập viện; lắp tay vịn tại nhà vệ sinh của khu nội trú cũ xây từ năm 1998.
#2 2.7.||Báo cáo sự cố tự nguyện, không trừng phạt; mỗi tháng phân tích ít nhất một sự cố theo sơ đồ nguyên nhân gốc.
#2 2.8.||Quy trình tiếp đón một chiều tại khoa khám bệnh; bố trí nhân viên hướng dẫn từ 6 giờ 30 phút.
#2 2.9.||Khảo sát hài lòng người bệnh nội trú, ngoại trú và nhân viên y tế mỗi quý; công khai kết quả trên bảng tin.
#2 2.10.||Chuẩn hóa hồ sơ bệnh án điện tử; bác sĩ ký số trong vòng 24 giờ sau khi khám.
#2 2.11.||Thực hành 5S tại mọi kho, buồng tiêm, phòng hành chính; ảnh chụp trước và sau được lưu theo khoa.
#1 3.|TIẾN ĐỘ|
Tiến độ dưới đây là mốc chung; từng khoa lập tiến độ riêng theo đề án của mình và dán tại phòng giao ban. Khi một mốc bị chậm quá hai tuần, trưởng khoa giải trình trước Hội đồng trong phiên họp gần nhất; không chờ đến cuối năm. Những việc cần mua sắm phải lập kế hoạch từ đầu năm vì thủ tục đấu thầu theo Luật Đấu thầu năm 2023 kéo dài từ 45 đến 60 ngày.
@table 10,50,20,20
STT ¦ Công việc ¦ Thời gian ¦ Phụ trách
1 ¦ Phổ biến kế hoạch tới toàn viện ¦ Tháng 02 ¦ Phòng Quản lý chất lượng
2 ¦ Tập huấn bảng kiểm an toàn phẫu thuật ¦ Tháng 3 ¦ {a:Khoa Phẫu thuật - Gây mê hồi sức}
3 ¦ Đánh giá giữa kỳ ¦ Tháng 6 ¦ Hội đồng Quản lý chất lượng
4 ¦ Tự đánh giá cuối năm ¦ Tháng 11 ¦ Hội đồng Quản lý chất lượng
@end
#1 4.|TỔ CHỨC THỰC HIỆN|
#2 4.1.|{a:Hội đồng Quản lý chất lượng}|: Họp mỗi quý một lần, kết luận bằng văn bản; quyết định ưu tiên khi nguồn lực thiếu.
#2 4.2.|{a:Phòng Quản lý chất lượng}|: Đầu mối theo dõi, hướng dẫn các khoa lập đề án cải tiến; tổng hợp báo cáo gửi Sở Y tế {d:trước ngày 15/12/2025|2025-12-15|x|Sở Y tế}.
#2 4.3.|{a:Phòng Điều dưỡng}|: Giám sát rửa tay, phòng té ngã, chăm sóc theo cấp; đề xuất bổ sung dung dịch sát khuẩn.
#2 4.4.|{a:Phòng Tài chính - Kế toán}|: Bố trí kinh phí cải tiến từ quỹ phát triển hoạt động sự nghiệp, mức dự kiến 240 triệu đồng.
#2 4.5.|{a:Phòng Tổ chức - Hành chính}|: Chuẩn bị hội trường, in ấn bảng biểu, phát thanh nội bộ mỗi sáng thứ hai.
#2 4.6.|{a:Các khoa lâm sàng, cận lâm sàng}|: Mỗi khoa đăng ký ít nhất một đề án cải tiến, gửi Phòng Quản lý chất lượng {d:chậm nhất ngày 10/3/2025|2025-03-10||Phòng Quản lý chất lượng}; báo cáo kết quả {d:trước ngày 30/11/2025|2025-11-30|x}.
Trưởng các khoa, phòng chịu trách nhiệm trước Ban Giám đốc về kết quả của đơn vị mình. Trong quá trình thực hiện nếu có vướng mắc, liên hệ Phòng Quản lý chất lượng (số nội bộ 000) để được giải quyết./.
""",
)
