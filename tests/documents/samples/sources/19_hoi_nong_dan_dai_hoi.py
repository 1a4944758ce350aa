"""A farmers' association: a congress plan, "KẾ HOẠCH SỐ 2", bullets of all kinds, documents in a numbered narrative."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="HỘI NÔNG DÂN VIỆT NAM",
    issuing_body="BAN CHẤP HÀNH TỈNH SÔNG LAM",
    state_title=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
    number="148",
    symbol="KH/HNDT",
    number_line="Số: 148 - KH/HNDT",
    place="Sông Lam",
    issued_on="2022-11-08",
    date_line="Sông Lam, ngày 08 tháng 11 năm 2022",
    title="Tổ chức đại hội Hội Nông dân các cấp, tiến tới Đại hội đại biểu Hội Nông dân tỉnh Sông Lam lần thứ X, nhiệm kỳ 2023 - 2028",
    title_lines=(
        "Tổ chức đại hội Hội Nông dân các cấp, tiến tới Đại hội đại biểu",
        "Hội Nông dân tỉnh Sông Lam lần thứ X, nhiệm kỳ 2023 - 2028",
    ),
    addressees=(),
    ending="signature_first",
    recipients=(
        "Ban Thường vụ TW Hội Nông dân Việt Nam",
        "Ban Thường vụ Tỉnh ủy",
        "Các đồng chí UV BCH Hội Nông dân tỉnh",
        "Ban Thường vụ Hội Nông dân các huyện, thị, thành",
        "Các ban, đơn vị thuộc Tỉnh Hội",
        "Lưu VT",
    ),
    signature_lines=("T/M BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Nguyễn Phúc Đồng Chiêm",
    body="""
Thực hiện {b:Chỉ thị số 15-CT/TW ngày 11/7/2022|15-CT/TW|2022-07-11} của Ban Bí thư về lãnh đạo đại hội Hội Nông dân các cấp; {b:Hướng dẫn số 98-HD/HNDTW ngày 05/9/2022|98-HD/HNDTW|2022-09-05} của Ban Thường vụ Trung ương Hội Nông dân Việt Nam; {b:Chỉ thị số 21-CT/TU ngày 17/10/2022|21-CT/TU|2022-10-17} của Ban Thường vụ Tỉnh ủy; thi hành {b:Điều lệ Hội Nông dân Việt Nam|-}, Ban Thường vụ Hội Nông dân tỉnh xây dựng kế hoạch tổ chức đại hội Hội Nông dân các cấp như sau:
#1 I.|MỤC ĐÍCH - YÊU CẦU|
#2 1.||Đại hội Hội Nông dân các cấp là đợt sinh hoạt chính trị sâu rộng trong cán bộ, hội viên; kiểm điểm việc thực hiện nghị quyết nhiệm kỳ 2018 - 2023, đề ra nhiệm vụ nhiệm kỳ tới sát với đồng đất, chuồng trại, ao đầm của từng vùng.
#2 2.||Lựa chọn ban chấp hành có tâm, có nghề, biết làm ăn, được nông dân tin; bảo đảm cơ cấu nữ, trẻ, dân tộc, tôn giáo, chủ trang trại, giám đốc hợp tác xã.
#2 3.||Chuẩn bị kỹ, tổ chức gọn, không liên hoan; văn kiện ngắn, dễ hiểu, lấy ý kiến chi hội trước khi trình đại hội.
#1 II.|NỘI DUNG ĐẠI HỘI|
#2 1.|Nội dung chung|
• Tổng kết nhiệm kỳ qua, quyết định phương hướng nhiệm kỳ mới.
• Thảo luận văn kiện đại hội cấp trên và dự thảo sửa đổi Điều lệ Hội.
• Bầu ban chấp hành khóa mới và đoàn đại biểu dự đại hội cấp trên.
#2 2.|Đại hội cấp cơ sở|
#3 2.1|Thời gian|: Không quá một ngày. Đại hội điểm hoàn thành {d:trước ngày 15/12/2022|2022-12-15|x}; đại hội cơ sở hoàn thành {d:trước ngày 31/3/2023|2023-03-31|x}.
#3 2.2|Số lượng đại biểu|
+ Do ban chấp hành cơ sở quyết định theo số hội viên, sau khi có ý kiến của cấp ủy.
+ Cơ sở có nhiều chi hội nghề nghiệp thì mỗi chi hội đều phải có người dự.
#3 2.3|Số lượng ủy viên ban chấp hành|: Từ 11 đến 15 ủy viên; ban thường vụ từ 03 đến 05 ủy viên.
#2 3.|Đại hội cấp huyện|
#3 3.1|Thời gian|: Không quá hai ngày, hoàn thành {d:trước ngày 30/6/2023|2023-06-30|x}.
#3 3.2|Số lượng đại biểu|: Từ 120 đến 180 đại biểu.
#3 3.3|Số lượng ủy viên ban chấp hành|: Từ 23 đến 29 ủy viên.
#2 4.|Đại hội cấp tỉnh|
#3 4.1|Thời gian|: Hai ngày rưỡi, dự kiến trung tuần tháng 9/2023.
#3 4.2|Địa điểm|: Hội trường lớn Tỉnh ủy Sông Lam.
#3 4.3|Số lượng đại biểu|: {c:250 đại biểu chính thức|250|250}, gồm:
- {n:Đại biểu đương nhiên là ủy viên ban chấp hành đương nhiệm};
- {q:Hội Nông dân thành phố Bến Lam: 20 đại biểu|Hội Nông dân thành phố Bến Lam|d|20|20};
- {q:Hội Nông dân thị xã Phố Ràng Mới: 22 đại biểu|Hội Nông dân thị xã Phố Ràng Mới|d|22|22};
- {q:Hội Nông dân huyện Đông Khê: 26 đại biểu|Hội Nông dân huyện Đông Khê|d|26|26};
- {q:Hội Nông dân huyện Thượng Lam: 30 đại biểu|Hội Nông dân huyện Thượng Lam|d|30|30};
- {q:Hội Nông dân huyện Hạ Lam: 28 đại biểu|Hội Nông dân huyện Hạ Lam|d|28|28};
- {q:Hội Nông dân Bộ đội Biên phòng: 02 đại biểu|Hội Nông dân Bộ đội Biên phòng|d|2|2};
- {q:Đại biểu chỉ định: không quá 5% tổng số|Đại biểu chỉ định|d|-|-}.
#3 4.4|Tiêu chuẩn đại biểu|: Là cán bộ, hội viên tiêu biểu, có khả năng đóng góp vào quyết định của đại hội, được hội viên tín nhiệm; không đang bị xem xét kỷ luật.
#1 III.|CÔNG TÁC NHÂN SỰ|
#2 1.||Thực hiện năm bước theo hướng dẫn của Trung ương Hội; nhân sự tham gia lần đầu nam không quá 55 tuổi, nữ không quá 50 tuổi tính đến tháng 9/2023.
#2 2.||Mỗi cấp đổi mới ít nhất một phần ba; phấn đấu nữ từ 25% trở lên, dưới 40 tuổi từ 20% trở lên.
#2 3.||Hồ sơ nhân sự gửi về Ban Tổ chức - Kiểm tra {d:chậm nhất 20 ngày trước ngày khai mạc|-|r|Ban Tổ chức - Kiểm tra} để thẩm định.
#1 IV.|PHÂN CÔNG THỰC HIỆN|
Ban Thường vụ Hội Nông dân tỉnh phân công các đồng chí trong Thường trực trực tiếp chỉ đạo từng cụm; các đồng chí Ủy viên Ban Chấp hành công tác ở đâu dự đại hội ở đó. Việc chuẩn bị văn kiện kế thừa kết quả sơ kết giữa nhiệm kỳ ngày 25/6/2021; số liệu lấy tròn đến hết năm 2022.
#2 1.|{a:Ban Tổ chức - Kiểm tra}|
– Tham mưu hướng dẫn quy trình, biểu mẫu; thẩm định nhân sự; theo dõi tiến độ hằng tuần.
– Chuẩn bị đề án nhân sự Ban Chấp hành tỉnh, trình Ban Thường vụ Tỉnh ủy {d:trước ngày 15/5/2023|2023-05-15|x|Ban Thường vụ Tỉnh ủy}.
#2 2.|{a:Ban Tuyên huấn}|
– Tuyên truyền, cổ động; phát động cuộc thi ảnh “Nụ cười mùa gặt”; đưa tin đại hội điểm.
#2 3.|{a:Ban Kinh tế - Xã hội}|
– Chuẩn bị gian hàng nông sản bên lề; chọn 20 nông dân sản xuất giỏi giao lưu.
#2 4.|{a:Văn phòng Tỉnh Hội}|
– Chủ trì xây dựng báo cáo chính trị; dự trù kinh phí, hậu cần; lập trang thông tin đại hội.
#2 5.|{a:Hội Nông dân các huyện, thị xã, thành phố}|
– Xây dựng kế hoạch, báo cáo cấp ủy cùng cấp, chọn cơ sở làm điểm và gửi kế hoạch về Tỉnh Hội {d:trước ngày 25/11/2022|2022-11-25|x|Tỉnh Hội}.
– Gửi hồ sơ đại hội về Tỉnh Hội {d:chậm nhất 10 ngày sau khi bế mạc|-|r|Tỉnh Hội}.
Nhận được kế hoạch này, các cấp Hội khẩn trương triển khai; những vấn đề phát sinh báo cáo Ban Thường vụ Hội Nông dân tỉnh để chỉ đạo kịp thời./.
""",
)
