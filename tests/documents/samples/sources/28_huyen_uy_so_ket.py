"""A district Party committee: a star under the name, "Phần" on its own line, periods and steps that are no sections, past dates everywhere."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    state_title=("ĐẢNG CỘNG SẢN VIỆT NAM",),
    superior_body="ĐẢNG BỘ TỈNH HÀ SƠN",
    issuing_body="HUYỆN ỦY KHE TRÚC⏸*",
    number="158",
    symbol="KH/HU",
    number_line="Số 158-KH/HU",
    place="Khe Trúc",
    issued_on="2022-04-12",
    date_line="Khe Trúc, ngày 12 tháng 4 năm 2022",
    title="sơ kết 3 năm thực hiện Chương trình số 12-CTr/HU về giảm nghèo bền vững và biểu dương hộ tự nguyện viết đơn xin ra khỏi danh sách hộ nghèo",
    title_lines=(
        "sơ kết 3 năm thực hiện Chương trình số 12-CTr/HU",
        "về giảm nghèo bền vững và biểu dương hộ tự nguyện",
        "viết đơn xin ra khỏi danh sách hộ nghèo",
    ),
    facts={"issuing_body": "HUYỆN ỦY KHE TRÚC"},
    recipients=(
        "Thường trực Tỉnh ủy",
        "Các cơ quan tham mưu, giúp việc Tỉnh ủy",
        "Các đồng chí Huyện ủy viên",
        "MTTQ và các tổ chức chính trị - xã hội huyện",
        "Các chi, đảng bộ trực thuộc",
        "Lưu Văn phòng Huyện ủy",
    ),
    signature_lines=("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC"),
    signer="Phàn Mùi Sáng",
    body="""
Ngày 15/4/2019, Ban Chấp hành Đảng bộ huyện ban hành Chương trình số 12-CTr/HU về giảm nghèo bền vững giai đoạn 2019 - 2025. Sau 3 năm, tỷ lệ hộ nghèo giảm từ 41,2% xuống còn 27,8%; 318 hộ tự nguyện viết đơn xin ra khỏi danh sách hộ nghèo, nhiều hộ trong đó vừa qua khỏi ngưỡng đã quay lại giúp người khác. Thực hiện {b:Kế hoạch số 88-KH/TU ngày 25/3/2022|88-KH/TU|2022-03-25} của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch sơ kết, cụ thể như sau:
#1 Phần I⏎|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Đánh giá khách quan kết quả, hạn chế, nguyên nhân; rút kinh nghiệm về cách vận động để dân tự muốn thoát nghèo thay vì muốn được nghèo.
#2 2.||Biểu dương những hộ, những bản, những cán bộ có cách làm hay; khắc phục bệnh thành tích, chạy theo con số; chỉ ra địa chỉ chưa làm tốt.
#2 3.||Sơ kết từ chi bộ đến huyện, không làm lướt; số liệu chốt đến ngày 31/3/2022.
#1 Phần II⏎|NỘI DUNG|
#2 I.|SƠ KẾT Ở CHI BỘ, ĐẢNG BỘ CƠ SỞ|
#3 1.|Nội dung|
Mỗi chi bộ trả lời bốn câu hỏi: hộ nào đã thoát nghèo, vì sao; hộ nào tái nghèo, vì sao; đồng tiền hỗ trợ đã đi đâu; việc gì dân làm được mà cán bộ làm thay. Trả lời bằng tên hộ, tên người, không trả lời bằng tỷ lệ phần trăm. Kết quả phúc tra ngày 18/02/2022 cho thấy 23 hộ có tên trong danh sách thoát nghèo nhưng vẫn ở nhà tạm; những hộ này phải được xem xét lại.
Kiểm điểm vai trò lãnh đạo của cấp ủy, việc phân công đảng viên giúp hộ nghèo; rà lại danh sách vay vốn, cây giống, con giống đã cấp trước năm 2021.
#3 2.|Hình thức, thời gian|
Lồng ghép trong sinh hoạt định kỳ tháng 5; hoàn thành {d:trước ngày 20/5/2022|2022-05-20|x}.
#2 II.|HỘI NGHỊ SƠ KẾT CẤP HUYỆN|
#3 1.|Thời gian, địa điểm|
Một buổi, trung tuần tháng 6/2022, tại Hội trường Huyện ủy.
#3 2.|Thành phần|
{c:Khoảng 190 đại biểu||190|~}, gồm:
- {n:Các đồng chí trong Ban Chấp hành Đảng bộ huyện};
- {q:Mỗi đảng bộ xã: 05 đồng chí|Mỗi đảng bộ xã|d|5|5};
- {q:Đại diện hộ tự nguyện thoát nghèo: 40 người|Đại diện hộ tự nguyện thoát nghèo|d|40|40};
- {q:Già làng, trưởng bản, người có uy tín: 15 người|Già làng, trưởng bản, người có uy tín|d|15|15}.
#3 3.|Chương trình|
- {g:Văn nghệ};
- {g:Khai mạc};
- {g:Chiếu phóng sự};
- {g:Báo cáo sơ kết};
- {g:Các hộ dân kể chuyện};
- {g:Khen thưởng};
- {g:Kết luận}.
#2 III.|CÁC BƯỚC TIẾN HÀNH|
{B:Bước 1:} Chi bộ họp, bình chọn hộ tiêu biểu (tháng 4 - 5).
{B:Bước 2:} Đảng ủy xã thẩm định thực tế từng hộ, chụp ảnh trước và sau.
{B:Bước 3:} Huyện phúc tra ít nhất 20% số hộ được giới thiệu; hộ có đơn trước ngày 01/01/2020 phải xác minh lại vì mẫu đơn cũ.
#2 IV.|SỐ LƯỢNG GIỚI THIỆU|
- {q:Mỗi xã giới thiệu từ 02 đến 04 hộ|Mỗi xã|c|2|4}, {q:01 bản|Mỗi xã|c|1|1}.
- {q:Thị trấn Khe Trúc: 01 hộ|Thị trấn Khe Trúc|c|1|1}.
#1 Phần III⏎|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tuyên giáo Huyện ủy}|
Phân công cán bộ đi thực tế tại 12 xã, nghe dân nói, không chỉ nghe báo cáo; mỗi xã chọn một hộ làm nhân vật phóng sự. Đôn đốc các đảng ủy nộp báo cáo đúng hạn. Thẩm định số liệu cùng Phòng Lao động - Thương binh và Xã hội huyện, Chi cục Thống kê khu vực; số liệu không khớp thì lấy số của đợt rà soát công bố ngày 15/12/2021.
Chủ trì tham mưu báo cáo sơ kết; hướng dẫn viết bài, quay phóng sự; phối hợp Trung tâm Truyền thông - Văn hóa huyện mở chuyên mục “Ra khỏi danh sách”.
#2 2.|{a:Ban Dân vận Huyện ủy}|
Hướng dẫn bình chọn, thẩm định; tổng hợp danh sách trình Ban Thường vụ Huyện ủy {d:trước ngày 30/5/2022|2022-05-30|x|Ban Thường vụ Huyện ủy}.
#2 3.|{a:Văn phòng Huyện ủy}|
Chuẩn bị hội nghị, kinh phí, phần thưởng; bố trí xe đón đại biểu các bản xa.
#2 4.|{a:Đảng ủy các xã, thị trấn}|
Cùng chính quyền rà soát lại từng hộ cùng trưởng bản, bí thư chi bộ; đảng viên được phân công giúp hộ nghèo phải trực tiếp ký vào phiếu. Đối với hộ tự nguyện viết đơn, tổ chức gặp mặt ngay tại bản, không chờ đến hội nghị huyện.
Chỉ đạo sơ kết; báo cáo bằng văn bản (kèm biểu số liệu) về Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy) {d:chậm nhất ngày 25/5/2022|2022-05-25||Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy)}.
#2 5.|Đề nghị {a:Ủy ban Mặt trận Tổ quốc huyện}|
Giám sát việc bình chọn; vận động Quỹ “Vì người nghèo” tặng mỗi hộ được biểu dương một phần vốn ban đầu.
Kế hoạch này được triển khai đến chi bộ./.
""",
)
