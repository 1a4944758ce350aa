"""A grassroots union: a two-page plan without parts, "1." at the top, sentences only, an assignment in every sentence."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="LĐLĐ THÀNH PHỐ BẾN LAM",
    issuing_body="CĐCS TRUNG TÂM Y TẾ BẾN LAM",
    number="02",
    symbol="KH-CĐCS",
    number_line="Số: 02/KH-CĐCS",
    place="Bến Lam",
    issued_on="2024-02-19",
    date_line="Bến Lam, ngày 19 tháng 02 năm 2024",
    title="Tổ chức gặp mặt kỷ niệm Ngày Thầy thuốc Việt Nam và biểu dương đoàn viên tiêu biểu",
    recipients=("LĐLĐ thành phố", "Chi ủy, Ban Giám đốc", "Các tổ công đoàn", "Lưu"),
    signature_lines=("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"),
    signer="Ngân Thị Cặp Nhiệt",
    bold_levels=(1,),
    body="""
Nhân kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2024), thực hiện {b:Kế hoạch số 06/KH-LĐLĐ ngày 05/02/2024|06/KH-LĐLĐ|2024-02-05} của Liên đoàn Lao động thành phố, Ban Chấp hành Công đoàn cơ sở Trung tâm Y tế Bến Lam tổ chức gặp mặt và biểu dương đoàn viên tiêu biểu như sau:
#1 1.|Thời gian, địa điểm|: 15 giờ 30 phút ngày 27/02/2024, tại Hội trường tầng 3.
#1 2.|Thành phần|: {c:khoảng 110 người||110|~}, gồm {n:toàn thể đoàn viên không trong ca trực}, {q:mỗi trạm y tế phường 02 người|mỗi trạm y tế phường|d|2|2}, {q:cán bộ hưu trí 15 người|cán bộ hưu trí|d|15|15}.
#1 3.|Nội dung|:
- {g:Văn nghệ do đoàn viên biểu diễn}.
- {g:Ôn truyền thống ngành}.
- {g:Biểu dương đoàn viên tiêu biểu}.
- {g:Chúc thọ cán bộ hưu trí}.
- {g:Liên hoan ngọt}.
#1 4.|Số lượng biểu dương|: {q:mỗi tổ công đoàn giới thiệu 01 đoàn viên|mỗi tổ công đoàn|i|1|1}; riêng {q:tổ công đoàn khối trạm y tế giới thiệu 03 đoàn viên|tổ công đoàn khối trạm y tế|i|3|3}; danh sách gửi đồng chí Phó Chủ tịch {d:trước 11 giờ ngày 23/02/2024|2024-02-23|x|đồng chí Phó Chủ tịch}.
#1 5.|Phân công|:
- {a:Tổ công đoàn Hành chính}: hội trường, hoa, nước, phông.
- {a:Tổ công đoàn Khám bệnh}: văn nghệ, dẫn chương trình.
- {a:Tổ công đoàn Dược - Cận lâm sàng}: quà, phong bì theo mức đã thống nhất ngày 15/02/2024.
- {a:Ban Nữ công}: đón cán bộ hưu trí, chụp ảnh, viết tin gửi trang của Liên đoàn Lao động thành phố.
Kinh phí từ nguồn công đoàn cơ sở và đề nghị chuyên môn hỗ trợ. Đề nghị các tổ công đoàn tham gia đầy đủ./.
""",
)
