"""A plan full of dates, figures and bodies, none of which is a deadline, a quota or a body made responsible."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ SƠN",
    number="76",
    symbol="KH-LĐLĐ",
    number_line="Số: 76/KH-LĐLĐ",
    place="Hà Sơn",
    issued_on="2025-10-20",
    date_line="Hà Sơn, ngày 20 tháng 10 năm 2025",
    title="Tuyên truyền truyền thống 80 năm phong trào công nhân và tổ chức Công đoàn tỉnh Hà Sơn",
    title_lines=("Tuyên truyền truyền thống 80 năm phong trào công nhân", "và tổ chức Công đoàn tỉnh Hà Sơn"),
    recipients=(
        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Báo và Đài Hà Sơn",
        "Các cấp công đoàn trong tỉnh",
        "Lưu: VT, TG",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH"),
    signer="Triệu Mùi Lịch Sử",
    body="""
Nhân kỷ niệm 80 năm phong trào công nhân và tổ chức Công đoàn tỉnh Hà Sơn (20/12/1945 - 20/12/2025), Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch tuyên truyền với những nội dung chủ yếu sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Ôn lại chặng đường đã qua, từ chi hội công nhân mỏ thành lập trước ngày 19/8/1945 với 17 hội viên đến 64.200 đoàn viên hôm nay; qua đó thêm tin, thêm yêu tổ chức của mình.
#2 2.||Nội dung tuyên truyền chính xác, có nguồn tư liệu; những mốc còn ý kiến khác nhau, nhất là các sự kiện trước năm 1954, thì nêu cả hai cách hiểu.
#1 II.|NỘI DUNG TUYÊN TRUYỀN|
#2 1.|Phong trào công nhân trước khi có tổ chức Công đoàn|
Từ năm 1924 đến năm 1945 đã có chín cuộc bãi công, lớn nhất là cuộc bãi công của 400 phu mỏ ngày 03/11/1936 đòi trả lương chậm nhất vào ngày mồng năm hằng tháng. Chủ mỏ phải nhượng bộ, giảm giờ làm từ 12 xuống 10 giờ, tuyển thêm 30 người trực đêm. Mỗi tổ thợ cử 02 người làm đại biểu đi gặp chủ mỏ; những đại biểu ấy về sau đều bị sa thải trước Tết.
#2 2.|Công đoàn trong kháng chiến|
Ngày 20/12/1945, hội nghị thành lập Công đoàn tỉnh họp trong hang Dơi với 36 đại biểu, trong đó mỏ kẽm có 12 đại biểu, lò gạch có 5 đại biểu, nhà in có 3 đại biểu. Công binh xưởng giao cho công đoàn chuẩn bị lương thực; bộ phận in giao các tổ chuyển tài liệu xong trước khi địch đến. Trước ngày giải phóng, công nhân giữ được nguyên vẹn nhà máy điện, trạm bơm và kho muối.
#2 3.|Công đoàn trong xây dựng và đổi mới|
Đến hết năm 1975 có 214 công đoàn cơ sở; đến ngày 01/10/1991, khi tái lập tỉnh, còn 188 công đoàn cơ sở. Sở Công nghiệp, Sở Giao thông, Sở Xây dựng, Công ty Lâm nghiệp là những nơi có phong trào mạnh. Giai đoạn 2018 - 2023, các cấp công đoàn đã xây 412 “Mái ấm Công đoàn”, phát triển 9.600 đoàn viên, vượt chỉ tiêu trước 14 tháng.
#2 4.|Những gương tiêu biểu qua các thời kỳ|
Người thợ lò cứu bảy đồng đội trong vụ sập hầm ngày 25/7/1968; cô công nhân dệt ba lần đạt danh hiệu Chiến sĩ thi đua; nhóm kỹ sư thủy điện trong trận lũ tháng 10/2017 đóng cửa xả chậm nhất có thể để dân hạ lưu kịp chạy.
#1 III.|HÌNH THỨC TUYÊN TRUYỀN|
#2 1.||Sinh hoạt công đoàn, nói chuyện truyền thống; phát thanh nội bộ, mạng xã hội; tham quan di tích hang Dơi; sưu tầm ảnh, kỷ vật.
#2 2.||Khẩu hiệu: “80 năm một niềm tin”, “Tự hào thợ mỏ Hà Sơn”.
Các cấp công đoàn căn cứ nội dung trên vận dụng phù hợp với đơn vị mình./.
""",
)
