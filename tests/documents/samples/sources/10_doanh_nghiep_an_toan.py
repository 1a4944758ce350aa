"""A state company: "1." as level 1, "1.1" without a dot, tabs after markers, dates in words, no basis at all."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="TỔNG CÔNG TY ĐIỆN LỰC MIỀN THƯỢNG",
    issuing_body="CÔNG TY ĐIỆN LỰC TRƯỜNG PHONG",
    number="1406",
    symbol="KH-PCTP&AT",
    number_line="Số: 1406/KH-PCTP & AT",
    place="Trường Phong",
    issued_on="2023-12-20",
    date_line="Trường Phong, ngày 20 tháng 12 năm 2023",
    document_type="KẾ HOẠCH",
    title="Xây dựng văn hóa an toàn và phòng ngừa tai nạn lao động năm 2024",
    recipients=(
        "Tổng công ty (để b/c)",
        "Đảng ủy, Công đoàn, Đoàn Thanh niên Công ty",
        "Ban Giám đốc",
        "Các phòng, đội, điện lực trực thuộc",
        "Lưu: VT, AT (03)",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC KỸ THUẬT"),
    signer="Kiều Mạnh Cột",
    separator="⇥",
    nfd=True,
    body="""
Năm 2023, toàn Công ty không để xảy ra tai nạn chết người, song vẫn còn ba vụ phóng điện do sai quy trình và mười một trường hợp không mang đủ trang bị bảo hộ bị nhắc nhở. Vụ việc ngày 04/9/2023 tại đường dây 476 cho thấy chỉ một phút chủ quan cũng có thể trả giá. Để người thợ điện nào cũng trở về nhà lành lặn sau ca làm việc, Công ty Điện lực Trường Phong lập Kế hoạch xây dựng văn hóa an toàn và phòng ngừa tai nạn lao động năm 2024 với các nội dung sau:
#1 1.|MỤC TIÊU|
#2 1.1|Mục tiêu tổng quát|: Chuyển từ “sợ bị phạt” sang “tự mình giữ mình và giữ đồng đội”; mỗi đội có nếp nhắc nhau trước khi trèo cột.
#2 1.2|Chỉ tiêu cụ thể|
- Không có tai nạn lao động nặng và chết người; giảm 30% số lần vi phạm so với năm 2023.
- 100% công nhân trực tiếp được sát hạch bậc an toàn; thi lại không quá một lần.
- 100% phiếu công tác được kiểm tra xác suất bằng hình ảnh hiện trường.
- Mỗi điện lực có ít nhất hai sáng kiến về dụng cụ, biện pháp an toàn được áp dụng.
#1 2.|NỘI DUNG THỰC HIỆN|
#2 2.1|Giáo dục, huấn luyện|
#3 a.||Huấn luyện định kỳ cho nhóm ba và nhóm bốn; phần thực hành chiếm hai phần ba thời lượng, tổ chức ngay trên bãi tập có cột, có xà, có máy biến áp cũ.
#3 b.||Mỗi sáng thứ hai dành mười phút “Chuyện an toàn đầu tuần”: một người kể một lần suýt bị tai nạn của chính mình.
#3 c.||Biên soạn sổ tay bỏ túi chịu nước, in hình các khoảng cách an toàn, số điện thoại cấp cứu nội bộ.
#3 d.||Mời gia đình công nhân dự buổi gặp mặt “Bữa cơm đợi thợ điện” vào dịp Tháng hành động.
#2 2.2|Kiểm soát tại hiện trường|
#3 a.||Thực hiện năm bước trước khi làm việc: dừng, nhìn, hỏi, thử, báo.
#3 b.||Lắp máy ghi hình trên mũ của người giám sát đối với công việc có nguy cơ cao; dữ liệu lưu 90 ngày.
#3 c.||Người lao động có quyền từ chối làm việc khi thấy không an toàn mà không bị trừ điểm; đội trưởng phải ghi vào sổ và báo ngay.
#3 d.||Đoàn kiểm tra chéo giữa các điện lực đi không báo trước, mỗi quý hai đợt.
#2 2.3|Trang bị, dụng cụ|
#3 a.||Thay toàn bộ dây an toàn sản xuất trước năm 2018; thử nghiệm sào cách điện sáu tháng một lần.
#3 b.||Mua bổ sung 40 bộ tiếp địa lưu động, 25 bút thử điện cao áp, 12 xe nâng người loại nhỏ.
#3 c.||Bố trí tủ thuốc, cáng cứu thương trên xe công tác; tập huấn ép tim ngoài lồng ngực.
#2 2.4|Tuyên truyền ngoài nhân dân|
#3 a.||Phát thanh cảnh báo thả diều, bắn dây kim tuyến, chặt cây gần đường dây; phối hợp với 62 xã.
#3 b.||Treo biển báo tại 310 vị trí cáp băng qua sông, suối, đường làng.
#1 3.|HỘI THI AN TOÀN VIÊN GIỎI|
#2 3.1|Thời gian, địa điểm|: Ngày 10 và 11 tháng 5 năm 2024, tại bãi tập Đồi Thông.
#2 3.2|Thành phần|: Mỗi điện lực một đội; {c:không quá 120 người dự||120}, trong đó:
- {q:Điện lực thành phố: 14 người|Điện lực thành phố|d|14|14}.
- {q:Mỗi điện lực huyện: từ 08 đến 10 người|Mỗi điện lực huyện|d|8|10}.
- {q:Đội Quản lý lưới điện cao thế: 10 người|Đội Quản lý lưới điện cao thế|d|10|10}.
- {q:Phòng An toàn: 05 người|Phòng An toàn|d|5|5}.
#2 3.3|Nội dung thi|
- Lý thuyết trắc nghiệm trên máy trong 30 phút.
- Thực hành cứu người bị điện giật trên cột.
- Phát hiện lỗi trong hiện trường giả định.
#2 3.4|Chương trình khai mạc|
- {g:Chào cờ, tuyên thệ an toàn}.
- {g:Phát biểu khai mạc của Ban Giám đốc}.
- {g:Bốc thăm thứ tự thi}.
- {g:Biểu diễn cứu hộ trên cao}.
#1 4.|KINH PHÍ|
Dự kiến 3,85 tỷ đồng, hạch toán vào chi phí sản xuất kinh doanh năm 2024; phần sáng kiến trích từ quỹ khen thưởng.
#1 5.|TỔ CHỨC THỰC HIỆN|
#2 5.1|{a:Phòng An toàn}|: Là đầu mối; ban hành hướng dẫn sát hạch {d:trước ngày 31 tháng 01 năm 2024|2024-01-31|x}; tổng hợp báo cáo Tổng công ty {d:chậm nhất ngày 15 tháng 12 năm 2024|2024-12-15||Tổng công ty}.
#2 5.2|{a:Phòng Kỹ thuật}|: Rà soát phương án thi công, biện pháp an toàn; duyệt phiếu công tác mẫu.
#2 5.3|{a:Phòng Kế hoạch và Vật tư}|: Mua sắm dụng cụ, hoàn thành {d:trước ngày 30 tháng 4 năm 2024|2024-04-30|x}.
#2 5.4|{a:Phòng Tổ chức và Nhân sự}|: Tổ chức huấn luyện, sát hạch; gắn kết quả với xếp loại tháng.
#2 5.5|{a:Các đội, điện lực trực thuộc}|: Xây dựng kế hoạch của đơn vị gửi Phòng An toàn {d:trước ngày 15 tháng 01 năm 2024|2024-01-15|x|Phòng An toàn}; báo cáo định kỳ hằng quý.
#2 5.6|Đề nghị {a:Công đoàn Công ty}|: Phát động mạng lưới an toàn vệ sinh viên thi đua; giám sát chế độ bồi dưỡng hiện vật.
Yêu cầu các đơn vị nghiêm túc thực hiện. Trong quá trình triển khai, nếu có vướng mắc, báo cáo Công ty (qua Phòng An toàn) để giải quyết./.
""",
    facts={"recurring_reports": ["quarter"]},
)
