"""Shipped: a campaign on exemplars, as plain text with the remnants of a scan."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    text_only=True,
    letterhead="plain",
    state_title=(),
    number="39",
    symbol="KH-LĐLĐ",
    number_line="Số: 39/ KH - LĐLĐ",
    place="Sông Lam",
    issued_on="2024-05-17",
    date_line="Sông Lam, ngày 17 tháng 5 năm 2024",
    title="Tuyên truyền gương điển hình tiên tiến, cách làm mới trong các phong trào thi đua yêu nước năm 2024",
    ending="plain",
    recipients=(
        "Tổng Liên đoàn Lao động Việt Nam",
        "Hội đồng Thi đua - Khen thưởng tỉnh",
        "Đ/c Chủ tịch, các Phó Chủ tịch và các ban Liên đoàn Lao động tỉnh",
        "Các cấp công đoàn",
        "Lưu VP, Ban CSPL",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
    signer="Cầm Thị Lan Rừng",
    body="""
Thực hiện {b:Kế hoạch số 07/KH- HĐTĐKT ngày 22/3/2024|07/KH-HĐTĐKT|2024-03-22} của Hội đồng Thi đua - Khen thưởng tỉnh Sông Lam về tuyên truyền các phong trào thi đua yêu nước năm 2024, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch tuyên truyền gương điển hình tiên tiến, cách làm mới với những nội dung cụ thể như sau:
#1 I.|MỤC ĐÍCH YÊU CẦU|
#2 1.||Làm cho gương sáng được nhiều người biết, nhiều người theo; góp phần hoàn thành nhiệm vụ kinh tế, xã hội của tỉnh trong năm bản lề của nhiệm kỳ.
#2 2.||Các cấp công đoàn chủ động phát hiện, bồi dưỡng điển hình; không đợi đến dịp tổng kết mới đi tìm.
#1 II.|NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN|
#2 1.|Nội dung tuyên truyền|
- Tư tưởng của Chủ tịch Hồ Chí Minh về thi đua yêu nước; chủ trương của Đảng, pháp luật của Nhà nước về thi đua, khen thưởng.
- Các phong trào do Tổng Liên đoàn Lao động Việt Nam và tỉnh phát động.
- Tập thể, cá nhân có sáng kiến, cách làm hay ở nhà máy, trường học, bệnh viện, nông trường.
#2 2.|Công tác phát hiện, lựa chọn điển hình|
#3 2.1.|**Đối tượng**|: Tập thể, đoàn viên, người lao động tiêu biểu trong các phong trào thi đua, không phân biệt khu vực nhà nước hay ngoài nhà nước.
#3 2.2.|**Tiêu chí chung**|: Có thành tích rõ, được đồng nghiệp thừa nhận; có sáng kiến, cải tiến; gương mẫu chấp hành pháp luật; giúp đỡ người khác cùng tiến bộ theo tinh thần Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.
#3 2.3.|Lựa chọn theo lĩnh vực|: Trong sản xuất, kinh doanh; trong dạy và học; trong chăm sóc người bệnh; trong cải cách hành chính; trong xây dựng nông thôn mới.
#2 3.|Hình thức tuyên truyền|
- Các cấp công đoàn gửi bài viết, hình ảnh về Liên đoàn Lao động tỉnh để chọn đăng trên trang thông tin điện tử của Liên đoàn Lao động tỉnh hoặc chuyên trang “Công đoàn Sông Lam” trên Báo Sông Lam; đồng thời phối hợp với chuyên môn tuyên truyền trên website của cơ quan, đơn vị (nếu có) và phổ biến trong các buổi sinh hoạt công đoàn.
- Các cụm, khối thi đua do Liên đoàn Lao động tỉnh quản lý tổ chức gặp gỡ, trao đổi kinh nghiệm giữa các điển hình.
#1 III.|TỔ CHỨC THỰC HIỆN|
Căn cứ kế hoạch này, các cấp công đoàn triển khai phù hợp với tình hình thực tế của cơ quan, đơn vị, ngành, địa phương, sau đó báo cáo kết quả thực hiện về Liên đoàn Lao động tỉnh (qua email của Ban Chính sách - Pháp luật: bancspl@songlam.example) {d:chậm nhất vào ngày **12/12/2024**|2024-12-12||Liên đoàn Lao động tỉnh (qua email của Ban Chính sách - Pháp luật)} để theo dõi, tổng hợp.
Đây là một trong những tiêu chí xét thi đua, đề nghị Ban Chấp hành công đoàn các cấp triển khai thực hiện đạt hiệu quả.
""",
    not_annotated=("assignees",),
    facts={
        "publication_channels": [
            "trang thông tin điện tử của Liên đoàn Lao động tỉnh",
            "chuyên trang “Công đoàn Sông Lam” trên Báo Sông Lam",
            "website của cơ quan, đơn vị",
            "các buổi sinh hoạt công đoàn",
        ],
        "contact": {"email": "bancspl@songlam.example"},
    },
)
