"""An emulation cluster: groups announced in a paragraph, the rest by the head of the cluster; a flat list by number."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH VÍ DỤ",
    issuing_body="CỤM THI ĐUA SỐ 3",
    number="02",
    symbol="KH-CTĐ3",
    number_line="Số: 02/KH-CTĐ3",
    place="Khác Nậm",
    issued_on="2022-09-15",
    date_line="Khác Nậm, ngày 15 tháng 9 năm 2022",
    title="Tổ chức giao lưu điển hình tiên tiến và hội thao Cụm thi đua số 3 năm 2022",
    recipients=("LĐLĐ tỉnh", "Các đơn vị trong Cụm", "Lưu: VP"),
    signature_lines=("CỤM TRƯỞNG", "CHỦ TỊCH LĐLĐ HUYỆN KHÁC NẬM"),
    signer="Mùa A Mẫu",
    bold_levels=(),
    body="""
Căn cứ {b:Quy chế hoạt động của Cụm thi đua số 3|-}, được sự thống nhất của các thành viên tại phiên họp ngày 08/8/2022, Cụm thi đua số 3 xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH|
Trao đổi kinh nghiệm giữa 06 đơn vị trong Cụm; tạo sân chơi cho đoàn viên.
#1 II.|NỘI DUNG|
#2 1.|Giao lưu điển hình|
Mỗi đơn vị lựa chọn những gương tiêu biểu nhất, cụ thể: {q:LĐLĐ huyện Khác Nậm 03 cá nhân|LĐLĐ huyện Khác Nậm|i|3|3}, {q:01 tập thể|LĐLĐ huyện Khác Nậm|c|1|1}; {q:LĐLĐ huyện Thử Đông 02 cá nhân|LĐLĐ huyện Thử Đông|i|2|2}; {q:LĐLĐ thị xã Ví Hạ 02 cá nhân|LĐLĐ thị xã Ví Hạ|i|2|2}; {q:các đơn vị còn lại mỗi đơn vị 01 cá nhân|các đơn vị còn lại|i|1|1}.
#2 2.|Hội thao|
- Bóng chuyền hơi: {q:mỗi đơn vị 01 đội 08 vận động viên|mỗi đơn vị|d|8|8}.
- Cầu lông: mỗi đơn vị đăng ký 02 đôi nam, 01 đôi nữ.
- Trao giải: Nhất 1.000.000 đồng, Nhì 700.000 đồng, Ba 500.000 đồng.
#2 3.|Đại biểu|
{c:Khoảng 100 đại biểu||100|~}: {n:lãnh đạo LĐLĐ tỉnh}; {q:mỗi đơn vị 12 đại biểu|mỗi đơn vị|d|12|12}; {q:đơn vị đăng cai 20 đại biểu|đơn vị đăng cai|d|20|20}.
#2 4.|Thời gian, địa điểm|
Ngày 08/10/2022, tại Nhà thi đấu huyện Khác Nậm.
#1 III.|PHÂN CÔNG|
#2 1.|{a:LĐLĐ huyện Khác Nậm (Cụm trưởng)}|: Chuẩn bị địa điểm, kịch bản, khách mời.
#2 2.|{a:LĐLĐ huyện Thử Đông (Cụm phó)}|: Chuẩn bị phần hội thao, mời 04 trọng tài.
#2 3.|{a:Các đơn vị thành viên}|: Đóng góp kinh phí 5 triệu đồng/đơn vị; gửi danh sách về Cụm trưởng {d:trước ngày 30/9/2022|2022-09-30|x|Cụm trưởng}.
""",
)
