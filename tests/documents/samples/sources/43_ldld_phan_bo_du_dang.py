"""A federation: quotas in every form (range, at least, at most, about, residual, by membership, by superior, either)."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG PHONG",
    number="84",
    symbol="KH-LĐLĐ",
    number_line="Số: 84/KH-LĐLĐ",
    place="Trường Phong",
    issued_on="2025-03-18",
    date_line="Trường Phong, ngày 18 tháng 3 năm 2025",
    title="Tổ chức Hội nghị biểu dương công nhân giỏi, lao động sáng tạo tỉnh Trường Phong năm 2025",
    recipients=(
        "Tổng LĐLĐ Việt Nam",
        "Tỉnh ủy, UBND tỉnh",
        "Các CĐ cấp trên trực tiếp cơ sở",
        "Các CĐCS trực thuộc LĐLĐ tỉnh",
        "Lưu: VT, CSPL",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Quàng Thị Rẫy",
    nfd=True,
    body="""
Thực hiện {b:Hướng dẫn số 21/HD-TLĐ ngày 25/02/2025|21/HD-TLĐ|2025-02-25} của Tổng Liên đoàn Lao động Việt Nam, Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh Trường Phong xây dựng kế hoạch tổ chức Hội nghị biểu dương công nhân giỏi, lao động sáng tạo năm 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Tôn vinh người thợ giỏi nghề, người có sáng kiến; nhân rộng cách làm, không chỉ trao bằng.
#2 2.||Việc bình chọn bảo đảm công khai; mỗi cấp có hội đồng, có phiếu; không lấy thành tích cũ trước năm 2020.
#1 II.|HỘI NGHỊ BIỂU DƯƠNG|
#2 1.|Thời gian, địa điểm|: Nửa ngày, sáng ngày 26/7/2025, tại Hội trường LĐLĐ tỉnh.
#2 2.|Số lượng đại biểu|: {c:Dự kiến từ 180 đến 200 đại biểu|180|200|~}, phân bổ như sau:
- {n:Lãnh đạo Tổng Liên đoàn, lãnh đạo tỉnh};
- {q:Cán bộ chuyên trách công đoàn: 25 đồng chí|Cán bộ chuyên trách công đoàn|d|25|25};
- {q:Công đoàn ngành Giáo dục: từ 15 đến 20 đại biểu|Công đoàn ngành Giáo dục|d|15|20};
- {q:Công đoàn ngành Y tế: ít nhất 10 đại biểu|Công đoàn ngành Y tế|d|10|-};
- {q:Công đoàn ngành Xây dựng: tối đa 12 đại biểu|Công đoàn ngành Xây dựng|d|-|12};
- {q:Công đoàn các Khu công nghiệp: khoảng 30 đại biểu|Công đoàn các Khu công nghiệp|d|30|30};
- {q:Mỗi công đoàn xã, phường có từ 1.500 đoàn viên trở lên: 05 đại biểu|Mỗi công đoàn xã, phường có từ 1.500 đoàn viên trở lên|d|5|5};
- {q:Mỗi công đoàn xã, phường có dưới 1.500 đoàn viên: 03 đại biểu|Mỗi công đoàn xã, phường có dưới 1.500 đoàn viên|d|3|3};
- {q:Các công đoàn cơ sở trực thuộc: mỗi đơn vị 01 đại biểu|Các công đoàn cơ sở trực thuộc|d|1|1}.
#2 3.|Giới thiệu điển hình|
#3 3.1.|Tập thể và cá nhân|
- {q:Công đoàn ngành Giáo dục: 02 tập thể|Công đoàn ngành Giáo dục|c|2|2}, {q:04 cá nhân|Công đoàn ngành Giáo dục|i|4|4}.
- {q:Công đoàn ngành Y tế: không quá 02 cá nhân|Công đoàn ngành Y tế|i|-|2}.
- {q:Công đoàn ngành Xây dựng: 01 tập thể|Công đoàn ngành Xây dựng|c|1|1} và {q:02 cá nhân|Công đoàn ngành Xây dựng|i|2|2}.
- {q:Công đoàn các Khu công nghiệp: từ 05 đến 07 cá nhân|Công đoàn các Khu công nghiệp|i|5|7}.
- {q:Mỗi công đoàn xã, phường: 02 trường hợp (tập thể hoặc cá nhân)|Mỗi công đoàn xã, phường|e|2|2}.
- {q:Các công đoàn cơ sở trực thuộc: mỗi đơn vị 01 cá nhân|Các công đoàn cơ sở trực thuộc|i|1|1}.
#3 3.2.|Tiêu chuẩn|
Cá nhân đạt danh hiệu lao động giỏi ba năm liền; tập thể có ít nhất 05 sáng kiến; ưu tiên lao động trực tiếp, người dân tộc thiểu số; tỷ lệ nữ không dưới 35%.
#2 4.|Chương trình|
- {g:Văn nghệ};
- {g:Chào cờ, giới thiệu đại biểu};
- {g:Diễn văn khai mạc};
- {g:Tọa đàm với người thợ};
- {g:Trao Bằng Lao động sáng tạo};
- {g:Bế mạc}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Chính sách - Pháp luật}|
Thường trực hội đồng bình chọn; tiếp nhận, tổng hợp hồ sơ; trình Ban Thường vụ {d:trước ngày 30/6/2025|2025-06-30|x}.
#2 2.|{a:Ban Tuyên giáo - Nữ công}|
Kịch bản, phóng sự, tọa đàm.
#2 3.|{a:Văn phòng}|
Kinh phí, hội trường, giấy mời, ăn nghỉ cho đại biểu vùng cao.
#2 4.|{a:Các công đoàn cấp trên trực tiếp cơ sở, công đoàn cơ sở trực thuộc}|
Bình chọn, gửi hồ sơ về LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật) {d:trước ngày 10/6/2025|2025-06-10|x|LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật)}; gửi danh sách đại biểu {d:trước ngày 10/7/2025|2025-07-10|x}.
Trên đây là kế hoạch tổ chức Hội nghị, đề nghị các đơn vị thực hiện./.
""",
)
