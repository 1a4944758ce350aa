"""Shipped: a television exchange with named allocations and nominees, letterhead in a table."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG LAM",
    number="27",
    symbol="KH-LĐLĐ",
    number_line="Số: 27/KH-LĐLĐ",
    place="Sông Lam",
    issued_on="2025-04-08",
    date_line="Sông Lam, ngày 08 tháng 4 năm 2025",
    title="Tổ chức Chương trình giao lưu “Những bông hoa từ ca máy” năm 2025",
    title_lines=("Tổ chức Chương trình giao lưu⏎“Những bông hoa từ ca máy” năm 2025",),
    recipients=(
        "Tổng LĐLĐ Việt Nam",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Đài Phát thanh và Truyền hình tỉnh",
        "Thường trực LĐLĐ tỉnh",
        "Các ban LĐLĐ tỉnh",
        "Công đoàn cấp trên trực tiếp cơ sở",
        "Lưu: VT, TGNC",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"),
    signer="Mạc Thị Hồng Sương",
    body="""
Thực hiện {b:Kế hoạch số 11/KH-LĐLĐ ngày 14/02/2025|11/KH-LĐLĐ|2025-02-14} của Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh về tuyên truyền, biểu dương điển hình tiên tiến trong đoàn viên, người lao động năm 2025; Ban Thường vụ LĐLĐ tỉnh xây dựng kế hoạch tổ chức Chương trình giao lưu “Những bông hoa từ ca máy” năm 2025, cụ thể như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
- Kể lại câu chuyện của những người thợ, cô giáo, điều dưỡng có việc làm đáng quý; làm cho đoàn viên tự hào về nghề của mình và tin hơn vào tổ chức công đoàn.
- Nội dung chân thực, không sắp đặt; thời lượng vừa phải; ghi hình gọn, bảo đảm an toàn và tiết kiệm.
#1 II.|NỘI DUNG|
Giao lưu với các điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Sông Lam giai đoạn 2020 - 2025, kể từ Hội nghị biểu dương lần thứ năm tổ chức ngày 12/5/2020 đến nay.
#1 III.|THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, CHƯƠNG TRÌNH|
#2 1.|Thời gian|: Dự kiến 1 buổi, vào lúc 14 giờ 30 phút, ngày 22/5/2025 (Thứ 5).
#2 2.|Địa điểm|: Trường quay S2, Đài Phát thanh và Truyền hình tỉnh Sông Lam.
#2 3.|Thành phần tham dự|: Dự kiến {c:khoảng 160 đại biểu||160|~}, gồm:
- {n:Đại diện lãnh đạo: Ban Tuyên giáo và Dân vận Tỉnh ủy}.
- {n:Cán bộ chuyên trách Liên đoàn Lao động tỉnh Sông Lam}.
- {q:Công đoàn ngành Y tế: 35 đoàn viên công đoàn|Công đoàn ngành Y tế|d|35|35}.
- {q:Công đoàn ngành Giáo dục: 40 đoàn viên công đoàn|Công đoàn ngành Giáo dục|d|40|40}.
- {q:Công đoàn Viên chức tỉnh: 25 đoàn viên công đoàn|Công đoàn Viên chức tỉnh|d|25|25}.
- {q:Công đoàn các Khu công nghiệp tỉnh: 30 đoàn viên công đoàn|Công đoàn các Khu công nghiệp tỉnh|d|30|30}.
- {q:LĐLĐ thành phố Bến Lam: 20 đoàn viên công đoàn|LĐLĐ thành phố Bến Lam|d|20|20}.
- {n:Các điển hình tiên tiến} (cá nhân, hoặc đại diện cho tập thể điển hình) được lựa chọn tham gia giao lưu.
#2 4.|Chương trình (dự kiến)|
- {g:Văn nghệ chào mừng}.
- {g:Tuyên bố lý do, giới thiệu đại biểu}.
- {g:Phóng sự “Năm năm một chặng đường”}.
- {g:Giao lưu với các điển hình tiên tiến}.
- {g:Tặng hoa, biểu trưng và kết thúc chương trình}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|Liên đoàn Lao động tỉnh|
- Giao {a:Ban Tuyên giáo - Nữ công} chịu trách nhiệm tham mưu nội dung, chương trình giao lưu; phối hợp với Đài Phát thanh và Truyền hình tỉnh xây dựng kịch bản, phóng sự, ghi hình và phát sóng.
- Giao {a:Văn phòng} tham mưu Ban Thường vụ LĐLĐ tỉnh về kinh phí, hoa, biểu trưng và đón tiếp đại biểu.
#2 2.|Công đoàn cấp trên trực tiếp cơ sở|:
#3 2.1||LĐLĐ thành phố Bến Lam, các Công đoàn ngành, Công đoàn Viên chức tỉnh, Công đoàn các Khu công nghiệp tỉnh cử đoàn viên tham dự theo số lượng đã phân bổ.
#3 2.2|Giới thiệu điển hình tham gia giao lưu|:
- {q:LĐLĐ huyện Đông Khê: 01 tập thể|LĐLĐ huyện Đông Khê|c|1|1}.
- {q:Công đoàn các Khu công nghiệp tỉnh: 01 tập thể|Công đoàn các Khu công nghiệp tỉnh|c|1|1}, {q:02 cá nhân|Công đoàn các Khu công nghiệp tỉnh|i|2|2}.
- {q:Công đoàn ngành Y tế: 01 cá nhân|Công đoàn ngành Y tế|i|1|1}.
- {q:Công đoàn ngành Giáo dục: 01 cá nhân|Công đoàn ngành Giáo dục|i|1|1}.
- Danh sách trích ngang của các điển hình gửi về Ban Tuyên giáo - Nữ công LĐLĐ tỉnh {d:trước ngày 06/5/2025|2025-05-06|x|Ban Tuyên giáo - Nữ công LĐLĐ tỉnh} (theo mẫu đính kèm).
Trên đây là Kế hoạch tổ chức Chương trình giao lưu “Những bông hoa từ ca máy” năm 2025, Ban Thường vụ LĐLĐ tỉnh đề nghị các đơn vị căn cứ kế hoạch triển khai thực hiện để chương trình thành công.
Mọi thông tin cần trao đổi, đề nghị liên hệ trực tiếp đ/c Lý Văn Tám Thử, Phó Trưởng Ban Tuyên giáo - Nữ công LĐLĐ tỉnh - ĐT 0900000127./.
""",
    facts={
        "events": [
            {
                "starts_at": "2025-05-22T14:30",
                "tentative": True,
                "venue": "Trường quay S2, Đài Phát thanh và Truyền hình tỉnh Sông Lam",
            }
        ],
        "contact": {
            "name": "Lý Văn Tám Thử",
            "position": "Phó Trưởng Ban Tuyên giáo - Nữ công LĐLĐ tỉnh",
            "phone": "0900000127",
        },
    },
)
