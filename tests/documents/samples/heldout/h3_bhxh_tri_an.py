"""Social insurance: "Phần A", deadlines by the hour and by working days, a list of units inside one paragraph, automatic bullets everywhere."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="BẢO HIỂM XÃ HỘI VIỆT NAM",
    issuing_body="BẢO HIỂM XÃ HỘI TỈNH HÀ SƠN",
    number="1288",
    symbol="KH-BHXH",
    number_line="Số: 1288 / KH-BHXH",
    place="Hà Sơn",
    issued_on="2024-05-07",
    date_line="Hà Sơn, ngày 7 tháng 5 năm 2024",
    title="Tổ chức Lễ ra quân truyền thông, vận động người dân tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình đợt I năm 2024",
    title_lines=(
        "Tổ chức Lễ ra quân truyền thông, vận động người dân",
        "tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế",
        "hộ gia đình đợt I năm 2024",
    ),
    auto={2: "upperRoman %2.", 3: "decimal %3."},
    auto_bullets=True,
    recipients_bulleted=True,
    nfd=True,
    bold_levels=(1, 2, 3),
    recipients=(
        "BHXH Việt Nam (để b/c)",
        "UBND tỉnh (để b/c)",
        "Bưu điện tỉnh; các tổ chức dịch vụ thu",
        "Giám đốc, các Phó Giám đốc",
        "Các phòng, BHXH các huyện",
        "Lưu: VT, TT",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Sái Thị Sổ Bạc",
    body="""
Thực hiện {b:Công văn số 1010/BHXH-TT ngày 18/4/2024|1010/BHXH-TT|2024-04-18} của Bảo hiểm xã hội (BHXH) Việt Nam về việc tổ chức Lễ ra quân hưởng ứng Tháng vận động triển khai BHXH toàn dân; trên cơ sở {b:Quyết định số 2006/QĐ-UBND ngày 28/12/2023|2006/QĐ-UBND|2023-12-28} của Ủy ban nhân dân tỉnh giao chỉ tiêu phát triển người tham gia, BHXH tỉnh Hà Sơn ban hành Kế hoạch như sau:
#1 Phần A.|MỤC TIÊU|
- Phát triển mới 1.850 người tham gia BHXH tự nguyện, 4.200 người tham gia bảo hiểm y tế hộ gia đình trước khi kết thúc tháng 5/2024; nâng tỷ lệ bao phủ lên 93,6% dân số.
- Đến năm 2025 không còn xã trắng đại lý thu; 100% nhân viên đại lý dùng ứng dụng di động.
#1 Phần B.|NỘI DUNG|
#2 I.|LỄ RA QUÂN CẤP TỈNH|
#3 1.|Thời gian|: 07 giờ 00 phút, ngày 18/5/2024 (thứ bảy).
#3 2.|Địa điểm|: Quảng trường Hoa Ban, thành phố Hà Sơn.
#3 3.|Thành phần, số lượng|: {c:Khoảng 280 người||280|~}, gồm: {q:Văn phòng BHXH tỉnh 60 người|Văn phòng BHXH tỉnh|d|60|60}; {q:Bưu điện tỉnh 80 người|Bưu điện tỉnh|d|80|80}; {q:Công an tỉnh 10 người|Công an tỉnh|d|10|10}; {q:Trường Cao đẳng Y 50 sinh viên|Trường Cao đẳng Y|d|50|50}; {q:mỗi đại lý thu ít nhất 05 người|mỗi đại lý thu|d|5|-}.
#3 4.|Chương trình|
- {g:Đồng diễn dân vũ};
- {g:Tuyên bố lý do, giới thiệu đại biểu};
- {g:Phát biểu phát động của lãnh đạo UBND tỉnh};
- {g:Trao sổ BHXH cho 20 người có hoàn cảnh khó khăn};
- {g:Diễu hành xe máy và đi từng ngõ, gõ từng nhà}.
#2 II.|TRUYỀN THÔNG TẠI CƠ SỞ|
#3 1.|Hội nghị nhóm nhỏ|
Mỗi xã ít nhất ba hội nghị, mỗi hội nghị từ 10 đến 15 hộ, tổ chức vào buổi tối; mời người đang hưởng lương hưu tự nguyện kể chuyện. Danh sách hộ lấy từ dữ liệu rà soát ngày 31/3/2024.
#3 2.|Trên không gian mạng|
Phát trực tiếp, làm phim ngắn, trả lời bình luận trong 24 giờ; tài khoản có từ 5.000 người theo dõi trở lên được ưu tiên quảng bá.
#1 Phần C.|PHÂN CÔNG NHIỆM VỤ|
#2 I.|{a:Phòng Truyền thông}|
- Chủ trì kịch bản, maket, băng rôn; hoàn thành {d:trước 16 giờ 00 ngày 13/5/2024|2024-05-13|x}.
- Tổng hợp số liệu cuối ngày, báo cáo BHXH Việt Nam {d:trước 17h00 ngày 18/5/2024|2024-05-18|x|BHXH Việt Nam}.
#2 II.|{a:Phòng Quản lý Thu - Sổ, Thẻ}|
- Rà soát dữ liệu, giao chỉ tiêu cho từng đại lý; in sổ, cấp thẻ {d:trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ|-|r}.
#2 III.|{a:Văn phòng, Phòng Kế hoạch - Tài chính}|
- Kinh phí, xe, nước uống; ký hợp đồng sân khấu; phương án mưa.
#2 IV.|{a:BHXH các huyện}|
- Báo cáo Ban Chỉ đạo huyện, tổ chức lễ ra quân cùng ngày với tỉnh; gửi kế hoạch về BHXH tỉnh {d:chậm nhất ngày 14/5/2024|2024-05-14||BHXH tỉnh}.
- Báo cáo kết quả Tháng vận động về BHXH tỉnh (Phòng Truyền thông) {d:trước ngày 03/6/2024|2024-06-03|x|BHXH tỉnh (Phòng Truyền thông)}.
#2 V.|Đề nghị {a:Bưu điện tỉnh và các tổ chức dịch vụ thu}|
- Huy động nhân viên, phương tiện; giao chỉ tiêu tới từng người; động viên, khen thưởng kịp thời.
Yêu cầu các đơn vị triển khai thực hiện; nếu có vướng mắc phản ánh về BHXH tỉnh (qua Phòng Truyền thông) để được hướng dẫn./.
""",
)
