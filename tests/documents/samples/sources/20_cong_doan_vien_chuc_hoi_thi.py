"""A civil-servants' union: a letter-like plan with "Kính gửi" in one line, headings without numerals, no-break spaces."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="LIÊN ĐOÀN LAO ĐỘNG⏎TỈNH SÔNG LAM",
    issuing_body="CÔNG ĐOÀN VIÊN CHỨC TỈNH",
    number="26",
    symbol="KH-CĐVC",
    number_line="Số:␣26/KH-CĐVC",
    place="Sông Lam",
    issued_on="2021-04-01",
    date_line="Sông Lam, ngày␣01␣tháng␣4␣năm␣2021",
    title="Tổ chức Hội thi “Cán bộ công đoàn giỏi” năm 2021",
    addressees=("Các công đoàn cơ sở trực thuộc Công đoàn Viên chức tỉnh",),
    recipients=(
        "Như kính gửi",
        "Ban Tổ chức LĐLĐ tỉnh (để báo cáo)",
        "Đảng ủy Khối các cơ quan tỉnh (để báo cáo)",
        "BTV, UBKT Công đoàn Viên chức tỉnh",
        "Website Công đoàn Viên chức",
        "Lưu: VP",
    ),
    signature_lines=("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH PHỤ TRÁCH"),
    signer="Đinh Thị Sổ Tay",
    separator="␣",
    body="""
%c {I:Kính gửi}: Các công đoàn cơ sở trực thuộc Công đoàn Viên chức tỉnh
Để chào mừng kỷ niệm 135 năm Ngày Quốc tế Lao động (01/5/1886␣-␣01/5/2021) và thực hiện {b:Hướng dẫn số␣18/HD-LĐLĐ ngày␣22/02/2021|18/HD-LĐLĐ|2021-02-22} của Liên đoàn Lao động tỉnh Sông Lam, Ban Thường vụ Công đoàn Viên chức tỉnh tổ chức Hội thi “Cán bộ công đoàn giỏi” năm 2021 với các nội dung cụ thể như sau:
#1 1.|Mục đích, yêu cầu|
- Hội thi là dịp để cán bộ công đoàn học hỏi cách làm của nhau, tập nói trước đám đông, tập gỡ tình huống; qua đó nâng cao kỹ năng thương lượng, hòa giải, tổ chức hoạt động.
- Nội dung thi sát công việc hằng ngày ở công sở, không đánh đố; không để hội thi thành nơi thuê người ngoài dàn dựng tốn kém như đã nhắc nhở sau Hội thi ngày␣12/5/2017.
- Chấp hành nghiêm quy định phòng, chống dịch Covid-19 theo thông điệp 5K.
#1 2.|Đối tượng, số lượng|
- Đối tượng: Ủy viên ban chấp hành, tổ trưởng công đoàn, trưởng ban nữ công của công đoàn cơ sở; không phải chuyên trách.
- Số lượng: {q:Mỗi cụm thi đua cử 01 đội gồm 05 người|Mỗi cụm thi đua|d|5|5}; toàn hội thi có tám đội.
- Cổ động viên: {q:mỗi công đoàn cơ sở từ 05 đến 10 người|mỗi công đoàn cơ sở|d|5|10}.
#1 3.|Hình thức và nội dung thi|
#2 a)|Phần thi chào hỏi|: Giới thiệu đội bằng thơ, hò, vè, kịch câm; thời gian không quá năm phút. Điểm tối đa 20.
#2 b)|Phần thi kiến thức|: Trả lời nhanh 20 câu trắc nghiệm về Luật Công đoàn, Bộ luật Lao động năm 2019, Điều lệ Công đoàn Việt Nam khóa XII. Điểm tối đa 40.
#2 c)|Phần thi xử lý tình huống|: Bốc thăm một tình huống, chuẩn bị ba phút, đóng vai bảy phút; giám khảo hỏi thêm một câu. Điểm tối đa 40.
#2 d)|Phần thi dành cho khán giả|: Ba câu hỏi, có quà tại chỗ.
#1 4.|Thời gian, địa điểm|
- Vòng cụm: từ ngày␣20/4/2021 đến ngày␣05/5/2021, do trưởng cụm chủ động.
- Chung khảo: 13 giờ 30 phút ngày␣14/5/2021 tại Hội trường B, Trung tâm Hội nghị tỉnh, {c:không quá 200 người||200}.
#1 5.|Trình tự chung khảo|
- {g:Văn nghệ, giới thiệu đại biểu}.
- {g:Khai mạc, giới thiệu Ban Giám khảo}.
- {g:Các đội thi chào hỏi}.
- {g:Các đội thi kiến thức}.
- {g:Các đội thi xử lý tình huống}.
- {g:Công bố kết quả, trao giải}.
#1 6.|Giải thưởng|
Giải thưởng trao ngay tại chỗ; tiền thưởng chi từ kinh phí công đoàn theo Quy chế chi tiêu nội bộ ban hành ngày␣15/01/2021. Đội đoạt giải Nhất thay mặt Công đoàn Viên chức tỉnh dự hội thi cấp tỉnh dự kiến vào tháng 7/2021.
Một giải Nhất 3.000.000 đồng; một giải Nhì 2.500.000 đồng; hai giải Ba mỗi giải 2.000.000 đồng; bốn giải Khuyến khích mỗi giải 1.000.000 đồng; giải cá nhân cho người xử lý tình huống hay nhất.
#1 7.|Tổ chức thực hiện|
#2 a)|{a:Văn phòng Công đoàn Viên chức tỉnh}|: Tham mưu thành lập Ban Tổ chức, Ban Giám khảo; soạn bộ câu hỏi và gửi các đội {d:trước ngày␣12/4/2021|2021-04-12|x}; chuẩn bị hội trường, máy chiếu, chuông bấm.
#2 b)|{a:Ủy ban Kiểm tra Công đoàn Viên chức tỉnh}|: Giám sát việc chấm điểm, giải quyết khiếu nại ngay tại hội thi.
#2 c)|{a:Trưởng các cụm thi đua}|: Họp cụm, tổ chức vòng cụm; gửi danh sách đội thi về Văn phòng Công đoàn Viên chức tỉnh {d:chậm nhất ngày␣07/5/2021|2021-05-07||Văn phòng Công đoàn Viên chức tỉnh}.
#2 d)|{a:Các công đoàn cơ sở}|: Tạo điều kiện về thời gian, kinh phí cho đoàn viên tập luyện; vận động cổ động viên.
Kế hoạch này thay cho công văn triệu tập. Rất mong các công đoàn cơ sở nhiệt tình hưởng ứng để hội thi thành công tốt đẹp./.
""",
)
