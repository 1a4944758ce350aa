"""A commune Party committee, typed by hand: "I -", "1 -", "+/.", missing numerals, the date before the number, a late basis."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="plain",
    state_title=("ĐẢNG CỘNG SẢN VIỆT NAM", "Pa Hạ, ngày 18 tháng 02 năm 2025"),
    superior_body="ĐẢNG BỘ HUYỆN TÀ RỤT GIẢ",
    issuing_body="ĐẢNG ỦY XÃ PA HẠ",
    number="112",
    symbol="KH/ĐU",
    number_line="Số: 112-KH/ĐU",
    place="Pa Hạ",
    issued_on="2025-02-18",
    date_line=None,
    title="tổ chức đại hội các chi bộ trực thuộc và Đại hội đại biểu Đảng bộ xã Pa Hạ lần thứ XX, nhiệm kỳ 2025 - 2030",
    title_lines=(
        "tổ chức đại hội các chi bộ trực thuộc và Đại hội đại biểu",
        "Đảng bộ xã Pa Hạ lần thứ XX, nhiệm kỳ 2025 - 2030",
        "***",
    ),
    ending="table",
    recipients=(
        "TT Huyện ủy (b/c)",
        "Tổ công tác của Huyện ủy",
        "Các đ/c Đảng ủy viên",
        "Các chi bộ trực thuộc",
        "Lưu VPĐU",
    ),
    signature_lines=("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"),
    signer="Sùng A Nương",
    body="""
Căn cứ {b:Chỉ thị số 35-CT/TW ngày 14/6/2024|35-CT/TW|2024-06-14} của Bộ Chính trị về đại hội đảng bộ các cấp; {b:Kế hoạch số 301-KH/HU ngày 10/01/2025|301-KH/HU|2025-01-10} của Ban Thường vụ Huyện ủy; Ban Chấp hành Đảng bộ xã xây dựng kế hoạch như sau:
#1 I -|MỤC ĐÍCH, YÊU CẦU|
#2 1 -||Lãnh đạo, chỉ đạo để đại hội các chi bộ và Đại hội đại biểu Đảng bộ xã thành công, đúng nguyên tắc, đúng thời gian; chuẩn bị cho việc sắp xếp đơn vị hành chính sắp tới mà không làm gián đoạn công việc của dân.
#2 2 -||Đánh giá thẳng thắn kết quả nhiệm kỳ; nhìn rõ việc chưa làm được: đường vào hai bản Nậm Giả, Huổi Mây còn lầy, chợ phiên chưa có mái, tỷ lệ hộ nghèo còn 31%.
#2 4 -||Tiết kiệm, không tặng quà lưu niệm; không tổ chức ăn uống linh đình.
#1 II -|NỘI DUNG|
#2 1 -|Đại hội chi bộ|
+ Yêu cầu: báo cáo không quá năm trang, nêu rõ việc nào do ai làm, đến đâu; chi bộ bản có đảng viên không biết chữ thì đọc và giải thích bằng tiếng Mông. Chi bộ nào tỷ lệ đảng viên vắng mặt quá một phần ba phải hoãn và báo cáo lý do. Những vướng mắc về tuổi, về hồ sơ đảng viên kết nạp trước ngày 01/01/2000 do thất lạc giấy tờ thì xin ý kiến Ban Tổ chức Huyện ủy.
+ Thời gian: một buổi; hoàn thành {d:trước ngày 20/3/2025|2025-03-20|x}, chi bộ Trường học đại hội trước làm điểm.
+ Nội dung: tổng kết nhiệm kỳ 2022 - 2025, phương hướng nhiệm kỳ 2025 - 2027; bầu chi ủy, bí thư, phó bí thư; bầu đại biểu dự Đại hội đại biểu Đảng bộ xã.
#2 2 -|Đại hội đại biểu Đảng bộ xã|
+ Thời gian: 02 ngày, dự kiến 12 và 13/5/2025, trong đó họp trù bị nửa ngày.
+ Địa điểm: Hội trường Nhà văn hóa xã.
+ Số đại biểu: {c:95 đồng chí|95|95}, phân bổ:
- {n:Đảng ủy viên đương nhiệm là đại biểu đương nhiên};
- {q:Chi bộ Cơ quan xã: 14 đồng chí|Chi bộ Cơ quan xã|d|14|14};
- {q:Chi bộ Trường học: 12 đồng chí|Chi bộ Trường học|d|12|12};
- {q:Chi bộ Quân sự: 05 đồng chí|Chi bộ Quân sự|d|5|5};
- {q:Chi bộ Trạm Y tế: 04 đồng chí|Chi bộ Trạm Y tế|d|4|4};
- {q:Chi bộ Công an: 03 đồng chí|Chi bộ Công an|d|3|3};
- {q:Mỗi chi bộ bản: từ 03 đến 05 đồng chí|Mỗi chi bộ bản|d|3|5}.
#2 3 -|Chương trình đại hội|
- {g:Chào cờ};
- {g:Khai mạc, bầu đoàn chủ tịch, thư ký};
- {g:Trình bày báo cáo chính trị};
- {g:Thảo luận, phát biểu chỉ đạo của cấp trên};
- {g:Bầu đoàn đại biểu dự đại hội cấp trên};
- {g:Thông qua nghị quyết, bế mạc}.
#2 3 -|Công tác nhân sự|
Thực hiện theo Hướng dẫn số 27-HD/BTCTW của Ban Tổ chức Trung ương; cấp ủy khóa mới 15 đồng chí, phấn đấu nữ trên 20%, trẻ dưới 42 tuổi trên 15%. Tuổi tính tại thời điểm tháng 5/2025.
#1 IV -|CÁC TIỂU BAN, PHÂN CÔNG|
#2 1 -|{a:Tiểu ban Nội dung}|: dự thảo báo cáo chính trị, lấy ý kiến chi bộ, trình Ban Thường vụ Huyện ủy {d:trước ngày 05/4/2025|2025-04-05|x|Ban Thường vụ Huyện ủy}; biên tập nghị quyết.
#2 2 -|{a:Tiểu ban Nhân sự}|: đề án nhân sự, hướng dẫn bầu cử; thẩm tra tư cách đại biểu.
#2 3 -|{a:Tiểu ban Tuyên truyền, khánh tiết}|: cổ động ở trung tâm xã và 11 bản; tập văn nghệ; mỗi bản làm một công trình chào mừng.
#2 4 -|{a:Văn phòng Đảng ủy}|: kinh phí, tài liệu, hậu cần; báo cáo tiến độ về Huyện ủy {d:trước ngày 25 hằng tháng|-|xy}.
#2 5 -|{a:Các chi bộ trực thuộc}|: xây dựng kế hoạch, duyệt đại hội với Ban Thường vụ Đảng ủy; nộp hồ sơ đại hội {d:chậm nhất 03 ngày sau đại hội|-|r}.
#2 6 -|{a:Ủy ban nhân dân xã}|: bảo đảm an ninh, điện, nước; bố trí ngân sách 85 triệu đồng.
#2 7 -|{a:Mặt trận Tổ quốc và các đoàn thể xã}|: vận động nhân dân góp ý văn kiện, phát động thi đua.
Nhận được kế hoạch này, yêu cầu các chi bộ, tiểu ban triển khai thực hiện; Văn phòng Đảng ủy đôn đốc, tổng hợp, tham mưu cho Thường trực Đảng ủy.
""",
)
