"""A Youth Union: Party-style letterhead, symbols with a dash before the slash, "Phần", two quotas in a line."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    state_title=("ĐOÀN TNCS HỒ CHÍ MINH",),
    superior_body="BCH ĐOÀN TỈNH TRƯỜNG PHONG",
    issuing_body="BAN THƯỜNG VỤ",
    number="203",
    symbol="KH/TĐTN-PT",
    number_line="Số: 203 - KH/TĐTN-PT",
    place="Trường Phong",
    issued_on="2024-01-22",
    date_line="Trường Phong, ngày 22 tháng 01 năm 2024",
    title="Tổ chức Tháng Thanh niên năm 2024 và tuyên dương “Thanh niên sống đẹp” lần thứ II",
    title_lines=("Tổ chức Tháng Thanh niên năm 2024", "và tuyên dương “Thanh niên sống đẹp” lần thứ II"),
    recipients=(
        "Ban Phong trào Trung ương Đoàn",
        "TT Tỉnh ủy, Ban Dân vận Tỉnh ủy",
        "Các đ/c Ủy viên BTV Tỉnh đoàn",
        "Các huyện, thị, thành đoàn và đoàn trực thuộc",
        "Lưu VP, Ban Phong trào",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
    signer="Lò Văn Sinh Phú",
    separator="␣",
    body="""
Thực hiện {b:Chương trình công tác Đoàn và phong trào thanh thiếu nhi năm 2024|-}; nhân kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2024), Ban Thường vụ Tỉnh đoàn xây dựng Kế hoạch tổ chức Tháng Thanh niên năm 2024 và tuyên dương “Thanh niên sống đẹp” lần thứ II, cụ thể:
#1 A.|MỤC ĐÍCH - YÊU CẦU|
- Giáo dục truyền thống của Đoàn cho đoàn viên, thanh niên; cổ vũ tuổi trẻ Trường Phong tình nguyện vì cộng đồng.
- Phát hiện, tôn vinh thanh niên có việc làm đẹp trong lao động, học tập, cứu người, bảo vệ rừng; nhân rộng bằng câu chuyện thật.
- Các hoạt động phải có sản phẩm cụ thể, gắn với nhu cầu của địa phương; tránh ra quân hình thức rồi bỏ đó.
#1 B.|NỘI DUNG|
#2 I.|THÁNG THANH NIÊN|
#3 1.|Chủ đề|: “Tuổi trẻ Trường Phong giữ rừng, giữ nước, giữ bản sắc”.
#3 2.|Thời gian|: Từ ngày 01/3/2024 đến ngày 31/3/2024; lễ khởi động cấp tỉnh sáng ngày 02/3/2024 tại xã Pa Hạ.
#3 3.|Các hoạt động trọng tâm|
Các hoạt động dưới đây thực hiện đồng loạt ở ba cấp; mỗi huyện, thị, thành đoàn lựa chọn thêm một việc riêng phù hợp với nơi mình, chẳng hạn sửa cầu tre, dạy chữ cho chị em, sơn lại điểm trường, lập bản đồ các điểm nước sạch. Việc đã làm năm 2023 mà bỏ dở thì năm nay phải làm nốt; công trình “Thắp sáng đường bản” khánh thành ngày 26/3/2023 có 41 bóng hỏng phải thay trước hết.
#4 a)||“Ngày thứ bảy tình nguyện” giúp dân làm đường, dựng nhà vệ sinh, nạo vét kênh; mỗi đoàn xã nhận một việc.
#4 b)||“Chủ nhật xanh” trồng cây chắn lũ dọc suối Nậm Giả; mỗi đoàn viên ba cây, có người chăm sóc đến mùa mưa.
#4 c)||Ngày hội hiến máu, phấn đấu tiếp nhận 1.200 đơn vị máu.
#4 d)||Giải chạy “Bước chân biên cương” cự ly 5 km dọc đường tuần tra.
#2 II.|TUYÊN DƯƠNG “THANH NIÊN SỐNG ĐẸP”|
Lần thứ nhất tổ chức ngày 20/3/2022 đã tuyên dương 18 gương, trong đó có hai anh em ở bản Nà Lúa cứu bốn người trong lũ, một cô giáo mầm non dạy múa cho trẻ khiếm thính, một nhóm kỹ sư trẻ làm máy tách hạt mắc khén. Nhiều người sau khi được tuyên dương đã trở thành hạt nhân của phong trào, nhưng cũng có gương bị lãng quên vì không được theo dõi. Lần này Hội đồng xét chọn sẽ giữ liên hệ với người được tuyên dương ít nhất hai năm.
#3 1.|Đối tượng|: Đoàn viên, thanh niên tuổi từ 16 đến 35 đang sinh sống, học tập, công tác trên địa bàn tỉnh, không phân biệt hộ khẩu.
#3 2.|Tiêu chí|: Có một việc làm cụ thể từ tháng 01/2023 trở lại đây, được tập thể và chính quyền nơi cư trú xác nhận, có sức lay động.
#3 3.|Số lượng giới thiệu|
- {q:Mỗi huyện, thị, thành đoàn giới thiệu từ 02 đến 03 cá nhân|Mỗi huyện, thị, thành đoàn|i|2|3}, {q:01 tập thể|Mỗi huyện, thị, thành đoàn|c|1|1}.
- {q:Đoàn Khối các cơ quan tỉnh: 02 cá nhân|Đoàn Khối các cơ quan tỉnh|i|2|2}.
- {q:Đoàn Trường Cao đẳng Trường Phong: 01 tập thể|Đoàn Trường Cao đẳng Trường Phong|c|1|1}, {q:01 cá nhân|Đoàn Trường Cao đẳng Trường Phong|i|1|1}.
- {q:Đoàn Công an tỉnh: 01 cá nhân|Đoàn Công an tỉnh|i|1|1}.
#3 4.|Hồ sơ|: Gồm bản giới thiệu gương không quá 1.000 chữ, 03 ảnh, phiếu xác nhận của nơi cư trú.
#3 5.|Lễ tuyên dương|: Tối ngày 24/3/2024 tại Quảng trường Bến Phà, dự kiến {c:khoảng 300 đại biểu||300|~}. Chương trình gồm:
+ {g:Múa xòe mở màn};
+ {g:Phim ngắn về các gương sống đẹp};
+ {g:Trò chuyện với hai nhân vật};
+ {g:Trao biểu trưng và bằng khen};
+ {g:Lời hứa của tuổi trẻ Trường Phong}.
#1 C.|TỔ CHỨC THỰC HIỆN|
Trong suốt Tháng Thanh niên, chế độ trực được duy trì tại Văn phòng Tỉnh đoàn. Các đồng chí Ủy viên Ban Thường vụ theo địa bàn được phân công tại Thông báo số 77-TB/TĐTN-VP ngày 11/01/2024 dự ít nhất một hoạt động ở cơ sở và ghi lại ý kiến của đoàn viên.
#2 1.|{a:Ban Phong trào Tỉnh đoàn}|
- Chủ trì tham mưu, hướng dẫn, kiểm tra; chuẩn bị lễ khởi động và lễ tuyên dương.
- Tiếp nhận hồ sơ giới thiệu “Thanh niên sống đẹp”, trình Hội đồng xét chọn.
#2 2.|{a:Ban Tuyên giáo Tỉnh đoàn}|
- Mở chuyên mục trên trang của Tỉnh đoàn, mỗi ngày một câu chuyện trong suốt tháng Ba.
- Phối hợp với Đài Phát thanh - Truyền hình tỉnh ghi hình lễ tuyên dương.
#2 3.|{a:Văn phòng Tỉnh đoàn}|
- Bảo đảm kinh phí, hậu cần, y tế; hợp đồng âm thanh, ánh sáng.
#2 4.|{a:Các huyện, thị, thành đoàn, đoàn trực thuộc}|
- Xây dựng kế hoạch và tổ chức lễ khởi động cấp mình {d:trước ngày 05/3/2024|2024-03-05|x}.
- Gửi hồ sơ giới thiệu về Ban Phong trào Tỉnh đoàn {d:trước ngày 08/3/2024|2024-03-08|x|Ban Phong trào Tỉnh đoàn}, báo cáo kết quả Tháng Thanh niên {d:trước ngày 05/4/2024|2024-04-05|x}.
Trên đây là Kế hoạch tổ chức Tháng Thanh niên năm 2024, Ban Thường vụ Tỉnh đoàn đề nghị các huyện, thị, thành đoàn, đoàn trực thuộc nghiêm túc triển khai. Đầu mối liên hệ: đồng chí Giàng A Thử, Phó Trưởng Ban Phong trào, điện thoại 0900.000.112./.
""",
    facts={"contact": {"name": "Giàng A Thử", "position": "Phó Trưởng Ban Phong trào", "phone": "0900.000.112"}},
)
