"""A state corporation's union: everything typed with tabs and breaks, several items in one paragraph, a sum that fails."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="CÔNG ĐOÀN CAO SU VIỆT TRUNG",
    issuing_body="CÔNG ĐOÀN CÔNG TY CAO SU ĐẤT ĐỎ",
    number="45",
    symbol="KH-CĐCS",
    number_line="Số: 45 / KH – CĐCS",
    place="Đất Đỏ",
    issued_on="2024-09-12",
    date_line="Đất Đỏ, ngày 12 tháng 09 năm 2024",
    title="Tổ chức Hội thi “Bàn tay vàng” khai thác mủ cấp Công ty năm 2024 và tuyên dương thợ giỏi",
    title_lines=("Tổ chức Hội thi “Bàn tay vàng” khai thác mủ⏎cấp Công ty năm 2024 và tuyên dương thợ giỏi",),
    recipients=(
        "Công đoàn Cao su Việt Trung",
        "Đảng ủy, Tổng Giám đốc Công ty",
        "Các phòng nghiệp vụ",
        "Các nông trường, xí nghiệp, đội",
        "Lưu VT, CĐ",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Y Brao Nhựa",
    blanks=True,
    split_runs=True,
    bold_levels=(1, 2),
    body="""
Thực hiện {b:Kế hoạch số 128/KH-CĐCSVT ngày 05/8/2024|128/KH-CĐCSVT|2024-08-05} của Công đoàn Cao su Việt Trung về việc tổ chức Hội thi “Bàn tay vàng” năm 2024; {b:Thỏa ước lao động tập thể Công ty ký ngày 28/02/2023|-|2023-02-28}; Ban Thường vụ Công đoàn phối hợp với Tổng Giám đốc Công ty xây dựng kế hoạch tổ chức hội thi cấp Công ty như sau:
#1 I-|MỤC ĐÍCH, YÊU CẦU|:
#2 1-||Tuyên dương công nhân khai thác giỏi tay nghề, giữ vườn cây bền lâu; chọn thí sinh dự thi cấp trên. Qua hội thi rà lại chất lượng cạo mủ của từng nông trường, nhất là vườn cây trồng năm 2009 đang vào chế độ cạo mới.
Năm 2023 toàn Công ty có 1.148 thợ cạo, trong đó 212 người đạt loại giỏi, 63 người bị hạ bậc; vườn cây bị cạo phạm chiếm 3,1% diện tích, cao hơn mức 2,4% ghi trong biên bản kiểm tra kỹ thuật ngày 14/12/2022. Hội thi vì thế không chỉ để trao giải mà còn để dạy lại tay nghề cho nhau.
#2 2-||Tổ chức thi từ tổ sản xuất; mọi công nhân khai thác đều được dự. Chấm đúng quy trình kỹ thuật ban hành ngày 01/3/2020, có đối chứng, có khiếu nại ngay tại lô.
#2 3-||An toàn tuyệt đối: thi trong rừng phải có người trực, có thuốc rắn cắn, có xe cứu thương.
#1 II-|NỘI DUNG|:
#2 1-|Thi cấp nông trường|:⏎- Thời gian: từ 20/9 đến 05/10/2024.⏎- Hình thức: mỗi thí sinh cạo 50 cây trong 60 phút, trả lời 5 câu hỏi quy trình.⏎- Kết quả: mỗi nông trường chọn đội tuyển theo số lượng ở mục 3.
#2 2-|Thi cấp Công ty|:⏎- Thời gian: 05 giờ 30 phút ngày 18/10/2024.⏎- Địa điểm: Lô 12, Nông trường Suối Đá.⏎- Quy mô: {c:không quá 300 người||300} kể cả cổ vũ.
#2 3-|Số lượng thí sinh|: tổng cộng 62 thí sinh, trong đó:
- {q:Nông trường Suối Đá: 14 thí sinh|Nông trường Suối Đá|d|14|14};
- {q:Nông trường Bàu Sen: 12 thí sinh|Nông trường Bàu Sen|d|12|12};
- {q:Nông trường Ea Nhựa: 16 thí sinh|Nông trường Ea Nhựa|d|16|16};
- {q:Nông trường Thanh Niên: 10 thí sinh|Nông trường Thanh Niên|d|10|10};
- {q:Đội sản xuất số 7: 06 thí sinh|Đội sản xuất số 7|d|6|6}.
#2 4-|Giới thiệu thợ giỏi để tuyên dương|:
- {q:Mỗi nông trường: 01 tổ sản xuất|Mỗi nông trường|c|1|1}, {q:05 công nhân|Mỗi nông trường|i|5|5}.
- {q:Xí nghiệp Chế biến: 02 công nhân|Xí nghiệp Chế biến|i|2|2}.
Thợ giỏi được giới thiệu phải có năm liền vượt sản lượng, không vi phạm quy trình, được tổ bỏ phiếu trên 80%.
#2 5-|Trình tự lễ khai mạc và tuyên dương|:
- 05h30: {g:Tập trung, điểm danh thí sinh};
- 05h45: {g:Lễ khai mạc};
- 06h00: {g:Thi thực hành trên lô};
- 09h00: {g:Thi lý thuyết};
- 10h30: {g:Tuyên dương thợ giỏi};
- 11h00: {g:Công bố kết quả và bế mạc}.
#1 III-|PHÂN CÔNG|:
#2 1-|{a:Phòng Kỹ thuật Nông nghiệp}|: chuẩn bị lô thi, dao, chén, máng; biên soạn câu hỏi; cử giám khảo. Xong {d:trước ngày 10/10/2024|2024-10-10|x}.
#2 2-|{a:Văn phòng Công đoàn}|: giấy mời, phù hiệu, phần thưởng, dẫn chương trình; tổng hợp thành tích thợ giỏi.
#2 3-|{a:Phòng Tổ chức Hành chính}|: xe đưa đón, ăn giữa ca, nước uống; loa máy.
#2 4-|{a:Trung tâm Y tế Công ty}|: trực cấp cứu tại lô thi.
#2 5-|{a:Đoàn Thanh niên Công ty}|: dựng cổng chào, đội tình nguyện đếm cây, chở mủ.
#2 6-|{a:Công đoàn các nông trường, xí nghiệp, đội}|: tổ chức thi cơ sở; lập danh sách thí sinh, danh sách thợ giỏi kèm tóm tắt thành tích gửi về Văn phòng Công đoàn {d:trước ngày 08/10/2024|2024-10-08|x|Văn phòng Công đoàn}; báo cáo rút kinh nghiệm {d:chậm nhất ngày 30/10/2024|2024-10-30}.
Ban Thường vụ Công đoàn đề nghị các đơn vị triển khai kịp thời. Chi tiết liên hệ: anh Điểu Thử, Phó Chủ tịch Công đoàn, ĐT 0900-000-422.
""",
    facts={"contact": {"name": "Điểu Thử", "position": "Phó Chủ tịch Công đoàn", "phone": "0900-000-422"}},
)
