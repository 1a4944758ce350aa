"""A provincial committee: bases with ", ngày", "số:", "số" missing, spaces in "QĐ - TTg"; duties "Giao Sở X (Ban Y)", press in general."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="UỶ BAN NHÂN DÂN⏸TỈNH SÔNG LAM",
    number="203",
    symbol="KH-UBND",
    number_line="Số:  203 / KH-UBND",
    place="Sông Lam",
    issued_on="2020-12-31",
    date_line="Sông Lam, ngày 31 tháng 12 năm 2020",
    title="Phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025",
    title_lines=("Phát hiện, bồi dưỡng, tổng kết và nhân rộng", "điển hình tiên tiến giai đoạn 2021 - 2025"),
    recipients=(
        "Ban TĐKT TW (b/c)",
        "TTTU, TT HĐND tỉnh (b/c)",
        "CT, các PCT UBND tỉnh",
        "Các thành viên Hội đồng TĐ-KT tỉnh",
        "Các sở, ban, ngành, đoàn thể cấp tỉnh",
        "Các huyện, thị xã, thành phố",
        "Các doanh nghiệp thuộc khối thi đua của tỉnh",
        "Lưu: VT, NC",
    ),
    printed_recipients=(
        "- Ban TĐKT TW (b/c);",
        "- TTTU, TT HĐND tỉnh (b/c);",
        "- CT, các PCT UBND tỉnh;",
        "- Các thành viên Hội đồng TĐ-KT tỉnh;",
        "- Các sở, ban, ngành, đoàn thể cấp tỉnh;",
        "- Các huyện, thị xã, thành phố;",
        "- Các doanh nghiệp thuộc khối thi đua của tỉnh;",
        "- Lưu: VT, NC.",
    ),
    signature_lines=("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"),
    signer="Đào Xuân Gương",
    separator=" ",
    body="""
Thực hiện {b:Chỉ thị số 34-CT/TW, ngày 07/4/2014|34-CT/TW|2014-04-07} của Bộ Chính trị về tiếp tục đẩy mạnh việc đổi mới công tác thi đua, khen thưởng; {b:Nghị định 91/2017/NĐ-CP ngày 31/7/2017|91/2017/NĐ-CP|2017-07-31} của Chính phủ; {b:Quyết định số 1042/QĐ - TTg, ngày 17/7/2020|1042/QĐ-TTg|2020-07-17} của Thủ tướng Chính phủ; {b:Công văn số: 2115/BTĐKT-PT ngày 06/11/2020|2115/BTĐKT-PT|2020-11-06} của Ban Thi đua - Khen thưởng Trung ương, Uỷ ban nhân dân tỉnh xây dựng Kế hoạch phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
- Tạo chuyển biến mạnh mẽ trong việc phát hiện điển hình từ cơ sở; khắc phục tình trạng đến kỳ đại hội mới đi tìm, viết hộ báo cáo, dựng lên những bông hoa giấy.
- Làm cho điển hình có ở mọi ngành nghề: người quét rác, người lái đò, thầy cô cắm bản, doanh nhân, chiến sĩ, nông dân, người khuyết tật; lan toả cách làm chứ không chỉ lan toả tên người.
- Làm căn cứ khen thưởng kịp thời, chính xác; trong giai đoạn 2016 - 2020 toàn tỉnh có 3.806 điển hình được biểu dương, nhưng chỉ 412 là người lao động trực tiếp.
#2 2.|Yêu cầu|
- Cấp uỷ, chính quyền, người đứng đầu coi đây là việc thường xuyên, đánh giá hằng năm.
- Quy trình bốn bước: phát hiện, bồi dưỡng, tổng kết, nhân rộng; bước nào cũng có người chịu trách nhiệm.
- Không hành chính hoá; không đòi điển hình viết báo cáo dài; cán bộ phải đến tận nơi để thấy, để ghi.
#1 II.|NỘI DUNG|
Điển hình tiên tiến là tập thể, cá nhân có việc làm vượt lên mức bình thường, có tác dụng lan toả, được thừa nhận từ nơi ở, nơi làm việc. Kết quả giai đoạn trước cho thấy nơi nào người đứng đầu thật sự quan tâm thì nơi đó phong trào sống động; nơi nào khoán cho một cán bộ kiêm nhiệm thì danh sách năm sau chép lại của năm trước. Đoàn giám sát của Hội đồng nhân dân tỉnh trong báo cáo ngày 22/10/2020 đã chỉ ra 63 trường hợp khen không đúng người, trong đó có người đã chuyển công tác từ trước ngày 01/01/2019.
#2 1.|Tiêu chí|
#3 1.1.|Đối với tập thể|: Là đơn vị tiêu biểu trong phong trào thi đua, nội bộ đoàn kết, có mô hình mới đã áp dụng từ một năm trở lên, được nơi khác đến học; không có cá nhân bị xử lý hình sự.
#3 1.2.|Đối với cá nhân|: Có việc làm tốt, sáng kiến, hành động dũng cảm hoặc bền bỉ giúp người; được cộng đồng suy tôn; không phụ thuộc thâm niên, chức vụ.
#2 2.|Các bước thực hiện|
#3 2.1.|Phát hiện|: Qua hội nghị, qua báo chí, qua mạng xã hội, qua thư của nhân dân; mở chuyên mục “Bạn đọc giới thiệu”.
#3 2.2.|Bồi dưỡng|: Giao việc mới, giúp vốn, cho đi học; tránh tạo áp lực.
#3 2.3.|Tổng kết|: Rút ra cách làm bằng một trang giấy, có ảnh, có số liệu.
#3 2.4.|Nhân rộng|: Tổ chức tham quan, giao lưu, kể chuyện; dựng phim; đưa vào sách của trường phổ thông.
#2 3.|Chỉ tiêu giới thiệu hằng năm|
- {q:Mỗi huyện, thị xã, thành phố: 03 tập thể|Mỗi huyện, thị xã, thành phố|c|3|3}, {q:05 cá nhân|Mỗi huyện, thị xã, thành phố|i|5|5}.
- {q:Mỗi sở, ban, ngành, đoàn thể: 01 tập thể|Mỗi sở, ban, ngành, đoàn thể|c|1|1}, {q:02 cá nhân|Mỗi sở, ban, ngành, đoàn thể|i|2|2}.
- {q:Mỗi doanh nghiệp trong khối thi đua: từ 01 đến 02 cá nhân|Mỗi doanh nghiệp trong khối thi đua|i|1|2}.
#2 4.|Gặp mặt, biểu dương|
Hai năm một lần, tổ chức gặp mặt, biểu dương cấp tỉnh nhân dịp kỷ niệm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948); số lượng {c:không quá 180 đại biểu||180}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|Giao {a:Sở Nội vụ (Ban Thi đua - Khen thưởng)}|:
- Tham mưu Uỷ ban nhân dân tỉnh, Hội đồng Thi đua - Khen thưởng tỉnh triển khai, hướng dẫn, kiểm tra việc thực hiện Kế hoạch.
- Lập cơ sở dữ liệu điển hình; ban hành mẫu phiếu phát hiện điển hình {d:trước ngày 28/02/2021|2021-02-28|x}.
#2 2.|Giao {a:Sở Thông tin và Truyền thông}|:
- Định hướng báo chí; quản lý thông tin trên mạng, không để kẻ xấu lợi dụng hình ảnh điển hình.
#2 3.|{a:Các cơ quan báo chí của tỉnh}|: Mở, duy trì chuyên trang, chuyên mục; mỗi tháng ít nhất bốn tác phẩm; nhuận bút theo quy định.
- Báo Sông Lam dành trang ba số cuối tuần; Đài Phát thanh và Truyền hình tỉnh phát phóng sự trong khung giờ vàng; Tạp chí Văn nghệ mở trại sáng tác bút ký hai năm một lần. Phóng viên xuống cơ sở ít nhất mười ngày mỗi quý.
#2 4.|Đề nghị {a:Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh}|: Vận động đoàn viên, hội viên giới thiệu, học tập điển hình; giám sát việc bình xét.
#2 5.|{a:Các sở, ban, ngành, đoàn thể tỉnh; UBND các huyện, thị xã, thành phố; các doanh nghiệp}|:
- Ban hành kế hoạch {d:trước ngày 31/01/2021|2021-01-31|x}; phân công người theo dõi điển hình.
- Gửi danh sách điển hình, kèm phiếu, về Sở Nội vụ (Ban Thi đua - Khen thưởng) {d:trước ngày 30/10 hằng năm|-|xy}; báo cáo tổng kết giai đoạn {d:chậm nhất ngày 30/6/2025|2025-06-30}.
#2 6.|{a:Các cụm, khối thi đua}|: Đưa nội dung nhân rộng điển hình vào giao ước, chấm điểm; tổ chức trao đổi kinh nghiệm ít nhất một lần mỗi năm.
Uỷ ban nhân dân tỉnh yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.
""",
)
