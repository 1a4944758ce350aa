"""A ministry's national conference: delegates per province in words, lists with the number in brackets."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="BỘ LAO ĐỘNG VÍ DỤ",
    number="2780",
    symbol="KH-BLĐVD",
    number_line="Số: 2780/KH-BLĐVD",
    place="Hà Nội",
    issued_on="2022-08-15",
    date_line="Hà Nội, ngày 15 tháng 8 năm 2022",
    title="Tổ chức Hội nghị biểu dương học sinh, sinh viên giáo dục nghề nghiệp xuất sắc, tiêu biểu năm 2022",
    recipients=("Văn phòng Chính phủ", "UBND các tỉnh, thành phố", "Các trường cao đẳng", "Lưu: VT, TCGDNN"),
    signature_lines=("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
    signer="Lê Tấn Mẫu",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    body="""
Thực hiện {b:Chỉ thị số 24/CT-TTg ngày 28/5/2020|24/CT-TTg|2020-05-28} của Thủ tướng Chính phủ về đẩy mạnh phát triển nhân lực có kỹ năng nghề, Bộ Lao động Ví Dụ ban hành Kế hoạch:
#1 I.|MỤC ĐÍCH|
Biểu dương những tấm gương học nghề; lan tỏa phong trào trong hơn 2,3 triệu học sinh, sinh viên.
#1 II.|SỐ LƯỢNG, THÀNH PHẦN|
#2 1.|Đại biểu được biểu dương (100 em)|
- {q:Mỗi tỉnh, thành phố trực thuộc trung ương giới thiệu từ 01 đến 02 em|Mỗi tỉnh, thành phố trực thuộc trung ương|i|1|2};
- {q:Các trường cao đẳng thuộc bộ, ngành (mỗi trường 01 em)|Các trường cao đẳng thuộc bộ, ngành|i|1|1};
- {q:Trường Cao đẳng Kỹ nghệ Mẫu, Trường Cao đẳng Cơ giới Mẫu (mỗi trường 03 em)|Trường Cao đẳng Kỹ nghệ Mẫu, Trường Cao đẳng Cơ giới Mẫu|i|3|3}.
#2 2.|Đại biểu dự|
- {n:Lãnh đạo Chính phủ, lãnh đạo Bộ};
- {q:Đại diện các Vụ, Cục, đơn vị thuộc Bộ (30 đại biểu)|Đại diện các Vụ, Cục, đơn vị thuộc Bộ|d|30|30};
- {q:Trung ương Đoàn (05 đại biểu)|Trung ương Đoàn|d|5|5};
- {q:Đại diện doanh nghiệp đồng hành (20 đại biểu)|Đại diện doanh nghiệp đồng hành|d|20|20};
- {n:Phóng viên các cơ quan báo chí}.
#1 III.|THỜI GIAN, ĐỊA ĐIỂM|
Tháng 10/2022, tại Hà Nội; thời gian một ngày rưỡi.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Tổng cục Giáo dục nghề nghiệp}|
Chủ trì, tiếp nhận hồ sơ đề nghị; thẩm định, trình Bộ trưởng {d:trước ngày 25/9/2022|2022-09-25|x|Bộ trưởng}.
#2 2.|{a:Văn phòng Bộ}|
Phối hợp khánh tiết, lễ tân, y tế.
#2 3.|{a:Báo Lao động Mẫu, Tạp chí Nghề Mẫu}|
Mở chuyên mục tuyên truyền.
#2 4.|{a:Sở Lao động Ví Dụ các tỉnh, thành phố}|
Lựa chọn, gửi hồ sơ về Tổng cục Giáo dục nghề nghiệp {d:trước ngày 10/9/2022|2022-09-10|x|Tổng cục Giáo dục nghề nghiệp}. Kinh phí đi lại của học sinh do địa phương bảo đảm.
""",
)
