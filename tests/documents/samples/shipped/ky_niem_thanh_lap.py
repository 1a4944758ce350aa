"""Shipped: an anniversary with two streams of work and departments as headings."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM",
    number=None,
    symbol="KH-LĐLĐ",
    number_line="Số:      /KH-LĐLĐ",
    place="Sông Lam",
    issued_on=None,
    date_line="Sông Lam, ngày     tháng     năm 2026",
    title="Tổ chức các hoạt động kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh Sông Lam (15/8/1976 – 15/8/2026)",
    title_lines=(
        "Tổ chức các hoạt động kỷ niệm 50 năm",
        "Ngày thành lập Công đoàn tỉnh Sông Lam (15/8/1976 – 15/8/2026)",
    ),
    recipients=(
        "Thường trực Tỉnh ủy (để b/c)",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Các ban, đơn vị trực thuộc LĐLĐ tỉnh",
        "Các công đoàn xã, phường, công đoàn ngành",
        "Lưu: VT, TGNC",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Hà Đức Bình Nguyên",
    split_runs=True,
    body="""
Thực hiện {b:Nghị quyết Hội nghị Ban Chấp hành Liên đoàn Lao động tỉnh lần thứ 9 khóa XIV, nhiệm kỳ 2023 – 2028|-}, {b:Chương trình công tác năm 2026|-}, Liên đoàn Lao động tỉnh xây dựng Kế hoạch tổ chức các hoạt động kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh Sông Lam (15/8/1976 – 15/8/2026) với các nội dung sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh là dịp ôn lại chặng đường từ những ngày công nhân nối lại đường sắt sau chiến tranh đến hôm nay; tri ân các thế hệ cán bộ, đoàn viên.
#2 2.||Các hoạt động tạo khí thế thi đua, củng cố niềm tin của đoàn viên, người lao động; góp phần hoàn thành nhiệm vụ chính trị năm 2026 của tỉnh.
#2 3.||Tổ chức thiết thực, tiết kiệm, hướng về cơ sở; không tổ chức liên hoan tràn lan.
#1 II.|NỘI DUNG|
#2 1.|Công tác tuyên truyền kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh|
- Biên soạn đề cương tuyên truyền, tập ảnh “Năm mươi mùa hoa gạo”; giới thiệu trên trang thông tin, mạng xã hội của công đoàn.
- Treo cờ, băng rôn tại trụ sở công đoàn, khu nhà ở công nhân; phát động cuộc thi viết “Công đoàn và tôi”.
- Phối hợp với Báo Sông Lam, Đài Phát thanh và Truyền hình tỉnh đăng, phát các phóng sự về cán bộ công đoàn lão thành.
#2 2.|Tổ chức phong trào thi đua lập thành tích chào mừng kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh|.
- Phát động đợt thi đua 150 ngày với ba nội dung: năng suất, an toàn, sáng kiến; gắn biển công trình chào mừng ở những nơi có điều kiện.
- Thăm hỏi, tặng quà cán bộ công đoàn nghỉ hưu, đoàn viên có hoàn cảnh khó khăn; bàn giao “Mái ấm công đoàn”.
- Tổ chức gặp mặt truyền thống, tọa đàm, giao lưu thể thao giữa các công đoàn ngành và công đoàn xã, phường.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tuyên giáo - Nữ công}|
- Tham mưu Ban Thường vụ Liên đoàn Lao động tỉnh báo cáo Ban Tuyên giáo và Dân vận Tỉnh ủy về định hướng tuyên truyền.
- Biên soạn đề cương, tập ảnh; chủ trì cuộc thi viết.
#2 2.|{a:Ban Chính sách pháp luật và Quan hệ lao động}|
- Tham mưu phát động, sơ kết đợt thi đua 150 ngày; đề xuất khen thưởng.
- Phối hợp tổ chức các hoạt động chăm lo cho đoàn viên.
#2 3.|{a:Các ban, Văn phòng, các đơn vị trực thuộc}|
Thực hiện nhiệm vụ theo chức năng và phối hợp triển khai các nội dung của kế hoạch.
#2 4.|{a:Các công đoàn xã, phường, công đoàn ngành}|
- Xây dựng kế hoạch tổ chức các hoạt động kỷ niệm ở cấp mình, phù hợp với điều kiện thực tế.
- Tuyên truyền sâu rộng về truyền thống của Công đoàn tỉnh; giới thiệu gương điển hình qua các thời kỳ.
Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm 50 năm Ngày thành lập Công đoàn tỉnh Sông Lam (15/8/1976 – 15/8/2026). Ban Thường vụ Liên đoàn Lao động tỉnh đề nghị các ban, đơn vị và các cấp công đoàn tổ chức thực hiện./.
""",
)
