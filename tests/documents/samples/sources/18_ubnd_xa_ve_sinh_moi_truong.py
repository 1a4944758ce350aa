"""A commune: nothing bold, no number, an "1/." style, "TUQ." signature, deadlines by hour and month."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="tabs",
    superior_body=None,
    issuing_body="ỦY BAN NHÂN DÂN XÃ PA HẠ",
    number=None,
    symbol="KH-UBND",
    number_line="Số: ....../KH-UBND",
    place="Pa Hạ",
    issued_on=None,
    date_line="Pa Hạ, ngày ... tháng 9 năm 2025",
    title="Ra quân tổng vệ sinh môi trường, hưởng ứng chiến dịch Làm cho thế giới sạch hơn năm 2025",
    title_lines=("Ra quân tổng vệ sinh môi trường,", "hưởng ứng chiến dịch Làm cho thế giới sạch hơn năm 2025"),
    bold_levels=(),
    ending="tabs",
    recipients=(
        "Sở Nông nghiệp và Môi trường",
        "TT Đảng ủy, TT HĐND xã",
        "Các phòng, đơn vị thuộc xã",
        "Trưởng các thôn, bản",
        "Lưu: VT, KT",
    ),
    signature_lines=("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"),
    signer="Vàng A Chổi",
    body="""
Thực hiện {b:Công văn số 1206/SNNMT-BVMT ngày 03/9/2025|1206/SNNMT-BVMT|2025-09-03} của Sở Nông nghiệp và Môi trường tỉnh Trường Phong về việc hưởng ứng chiến dịch Làm cho thế giới sạch hơn năm 2025. Ủy ban nhân dân xã Pa Hạ xây dựng kế hoạch ra quân tổng vệ sinh môi trường trên địa bàn xã như sau:
#1 I.|MỤC ĐÍCH - YÊU CẦU|
#2 1/.|Mục đích|:
- Giữ cho đường làng, bến suối, chợ phiên, trường học sạch sẽ; tập cho bà con thói quen phân loại rác ngay trong bếp. Trước đây rác chợ đổ thẳng xuống suối, đợt lũ ngày 23/7/2024 cuốn về hạ lưu hàng chục mét khối túi ni lông, làm tắc hai cống qua đường tỉnh lộ.
- Gắn việc dọn vệ sinh với xây dựng thôn bản kiểu mẫu, với phong trào “Nhà sạch, vườn đẹp, ngõ thông”.
#2 2/.|Yêu cầu|:
- Làm thật, làm đều, không làm để chụp ảnh; nhà nào cũng có người tham gia, cán bộ xã làm trước.
- Bảo đảm an toàn cho học sinh, người già; không đốt rác, không đổ rác ra suối.
#1 II.|NỘI DUNG|
#2 1/.|Thời gian, địa điểm|:
- Lễ ra quân: 06 giờ 30 phút ngày 20/9/2025 (Thứ bảy) tại sân chợ phiên Pa Hạ.
- Sau lễ ra quân các thôn, bản làm đồng loạt đến 10 giờ 30 phút cùng ngày; duy trì vào sáng thứ bảy tuần đầu mỗi tháng.
#2 2/.|Thành phần, lực lượng|: {c:khoảng 260 người||260|~}, cụ thể:
- {q:Đoàn Thanh niên xã: 40 người|Đoàn Thanh niên xã|d|40|40}.
- {q:Hội Liên hiệp Phụ nữ xã: 40 người|Hội Liên hiệp Phụ nữ xã|d|40|40}.
- {q:Trường Phổ thông dân tộc bán trú Pa Hạ: 60 người|Trường Phổ thông dân tộc bán trú Pa Hạ|d|60|60} (cán bộ, giáo viên và học sinh lớp 8, lớp 9).
- {q:Đồn Biên phòng Pa Hạ: 15 người|Đồn Biên phòng Pa Hạ|d|15|15}.
- {q:Ban Chỉ huy Quân sự xã: 12 người|Ban Chỉ huy Quân sự xã|d|12|12}.
- {q:Mỗi thôn, bản: ít nhất 10 người|Mỗi thôn, bản|d|10|-}.
#2 3/.|Công việc|:
* Khu chợ, bến suối: nhặt rác, nạo vét 600 m rãnh, đặt 12 thùng phân loại.
* Đường liên thôn: phát quang hai bên, trồng 1.500 khóm hoa sao nháy, vẽ tường rào nhà văn hóa.
* Hộ gia đình: dời chuồng gia súc khỏi gầm sàn, che bể nước, thu gom vỏ thuốc bảo vệ thực vật vào bể bê tông.
* Trường học, trạm y tế: diệt bọ gậy, khơi thông cống, làm hố rác hữu cơ.
#2 4/.|Tuyên truyền|:
- Mời thầy mo, trưởng họ, người bán hàng lâu năm ở chợ nói với bà con trước khi cán bộ nói; chiếu lại đoạn phim quay cảnh lũ cuốn rác năm ngoái để mọi người cùng thấy.
- Trường học cho các em vẽ tranh “Con suối trước nhà em”; tranh đẹp treo ở chợ, em nào vẽ đẹp được tặng cây giống.
- Phát loa bằng ba thứ tiếng vào 5 giờ 30 và 17 giờ 30 hằng ngày từ 10/9; treo băng rôn tại cổng chợ, ủy ban và bốn trường học.
- Ký cam kết không đổ rác bừa bãi với 100% hộ kinh doanh.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1/.|{a:Phòng Kinh tế}|: Tham mưu kế hoạch, chuẩn bị thùng rác, bao, cuốc, xẻng; bố trí xe chở rác; tổng hợp báo cáo Ủy ban nhân dân xã và Sở Nông nghiệp và Môi trường {d:trước ngày 25/9/2025|2025-09-25|x}.
#2 2/.|{a:Phòng Văn hóa - Xã hội}|: Viết bài tuyên truyền, dịch ra tiếng dân tộc; trang trí lễ ra quân xong {d:trước 17 giờ ngày 19/9/2025|2025-09-19|x}.
#2 3/.|{a:Công an xã}|: Giữ gìn trật tự, hướng dẫn xe qua lại khu vực chợ; nhắc nhở, xử phạt hành vi đổ rác trộm.
#2 4/.|{a:Trạm Y tế xã}|: Cử cán bộ trực sơ cứu; hướng dẫn phun khử khuẩn, diệt bọ gậy.
#2 5/.|Đề nghị {a:Ủy ban Mặt trận Tổ quốc xã và các đoàn thể}|: Huy động hội viên; giao cho mỗi chi hội một đoạn đường tự quản, ghi tên trên biển.
#2 6/.|{a:Trưởng các thôn, bản}|: Họp dân phổ biến kế hoạch; đăng ký số người với Phòng Kinh tế {d:trước ngày 15/9/2025|2025-09-15|x|Phòng Kinh tế}; báo kết quả (số người, khối lượng rác, ảnh trước và sau) ngay trong ngày ra quân; từ tháng sau báo cáo {d:trước ngày 05 hằng tháng|-|xy}.
Trên đây là kế hoạch ra quân tổng vệ sinh môi trường năm 2025 trên địa bàn xã Pa Hạ, đề nghị các bộ phận, đoàn thể, thôn, bản phối hợp thực hiện tốt./.
""",
)
