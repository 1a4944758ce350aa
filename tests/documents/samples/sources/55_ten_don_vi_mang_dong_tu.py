"""Names of bodies that hold verbs, conjunctions, commas and dashes: in headings, in bullets, after "Giao"."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN TỈNH SÔNG LAM",
    issuing_body="SỞ TƯ PHÁP",
    number="66",
    symbol="KH-STP",
    number_line="Số: 66/KH-STP",
    place="Sông Lam",
    issued_on="2025-01-14",
    date_line="Sông Lam, ngày 14 tháng 01 năm 2025",
    title="Tổ chức Ngày hội pháp luật cộng đồng và tôn vinh hòa giải viên ở cơ sở năm 2025",
    title_lines=("Tổ chức Ngày hội pháp luật cộng đồng", "và tôn vinh hòa giải viên ở cơ sở năm 2025"),
    recipients=(
        "Bộ Tư pháp",
        "UBND tỉnh",
        "Hội Luật gia tỉnh; Đoàn Luật sư tỉnh",
        "Các phòng, trung tâm thuộc Sở",
        "Lưu: VT, PBGDPL",
    ),
    signature_lines=("GIÁM ĐỐC",),
    signer="Nông Thị Điều Khoản",
    bold_levels=(1,),
    body="""
Căn cứ {b:Luật Hòa giải ở cơ sở ngày 20/6/2013|-|2013-06-20}; {b:Kế hoạch số 08/KH-UBND ngày 06/01/2025|08/KH-UBND|2025-01-06} của Ủy ban nhân dân tỉnh, Sở Tư pháp xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Đưa luật sư, công chứng viên, trợ giúp viên đến gặp dân tại chợ, tại bến xe; giải đáp miễn phí, dễ hiểu.
#2 2.||Tôn vinh hòa giải viên đã giữ yên xóm làng; đến hết năm 2024 toàn tỉnh có 9.214 hòa giải viên, hòa giải thành 88,3% số vụ.
#1 II.|NỘI DUNG|
#2 1.|Ngày hội|: 8 giờ ngày 22/3/2025 tại Quảng trường Bến Lam; {c:dự kiến 500 người||500|~}.
#2 2.|Giới thiệu hòa giải viên|: {q:mỗi huyện, thị xã giới thiệu 04 hòa giải viên|mỗi huyện, thị xã|i|4|4}, {q:01 tổ hòa giải|mỗi huyện, thị xã|c|1|1}; {q:thành phố Bến Lam giới thiệu 06 hòa giải viên|thành phố Bến Lam|i|6|6}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật}|
- Chuẩn bị tờ gấp giới thiệu luật mới.
#2 2.|{a:Phòng Phổ biến và Theo dõi thi hành pháp luật}|
- Thường trực; hoàn thành kịch bản {d:trước ngày 28/02/2025|2025-02-28|x}.
#2 3.|{a:Phòng Quản lý xử lý vi phạm hành chính}|
- Tổ chức góc hỏi đáp về xử phạt.
#2 4.|{a:Trung tâm Dịch vụ đấu giá tài sản}|
- Mô phỏng một phiên đấu giá.
#2 5.|{a:Trung tâm Trợ giúp pháp lý nhà nước}|
- Bàn tư vấn cho người nghèo, người khuyết tật.
#2 6.|Giao {a:Thanh tra Sở} phối hợp với {B:các phòng}|: giữ trật tự, tiếp nhận phản ánh.
#2 7.|Đề nghị {a:Đoàn Luật sư tỉnh, Hội Công chứng viên tỉnh}|: cử người tư vấn theo ca.
#2 8.|Đề nghị {a:Đội Tuần tra, kiểm soát giao thông Công an thành phố}|: hướng dẫn xe ra vào; phát mũ bảo hiểm.
#2 9.|Đề nghị {a:Trung tâm Truyền thông và Tổ chức sự kiện tỉnh}|: sân khấu, truyền hình trực tiếp.
#2 10.|{a:Phòng Tư pháp các huyện, thị xã, thành phố}|: chọn, gửi hồ sơ hòa giải viên về Sở Tư pháp {d:chậm nhất ngày 05/3/2025|2025-03-05||Sở Tư pháp}.
Trên đây là kế hoạch, yêu cầu các phòng, trung tâm thực hiện./.
""".replace(
        "#2 6.|Giao {a:Thanh tra Sở} phối hợp với {B:các phòng}|: giữ",
        "#2 6.|Giao {a:Thanh tra Sở}|: phối hợp với các phòng giữ",
    ),
)
