"""A province: stalls are no people; delegations in prose after the verb "tham gia"; many assignees."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH ĐÔNG MẪU",
    number="256",
    symbol="KH-UBND",
    number_line="Số: 256/KH-UBND",
    place="Đông Mẫu",
    issued_on="2024-09-30",
    date_line="Đông Mẫu, ngày 30 tháng 9 năm 2024",
    title="Tổ chức Ngày hội Văn hóa, Thể thao và Du lịch các dân tộc tỉnh Đông Mẫu lần thứ IX năm 2024",
    recipients=("Bộ VHTTDL", "TT Tỉnh ủy, HĐND tỉnh", "Các sở, ban, ngành", "UBND các huyện, thành phố", "Lưu: VT, VX"),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Lường Văn Thí",
    letterhead="row",
    body="""
Thực hiện {b:Quyết định số 209/QĐ-BVHTTDL ngày 18/01/2024|209/QĐ-BVHTTDL|2024-01-18} của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch; {b:Kết luận số 871-KL/TU ngày 05/9/2024|871-KL/TU|2024-09-05} của Ban Thường vụ Tỉnh ủy; xét đề nghị của Sở Văn hóa, Thể thao và Du lịch tại {b:Tờ trình số 142/TTr-SVHTTDL ngày 20/9/2024|142/TTr-SVHTTDL|2024-09-20}, UBND tỉnh ban hành Kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Tôn vinh bản sắc 13 dân tộc anh em; lần thứ VIII (năm 2021) thu hút 42.000 lượt người, 11 đoàn với 1.150 nghệ nhân, vận động viên.
#2 2.||Trang trọng, tiết kiệm, xã hội hóa.
#1 II.|NỘI DUNG|
#2 1.|Thời gian, địa điểm|: 03 ngày, từ ngày 15/11 đến ngày 17/11/2024, tại Quảng trường tỉnh.
#2 2.|Quy mô, thành phần|
#3 a)|Các đoàn tham gia|: {q:mỗi huyện, thành phố 01 đoàn không quá 90 người|mỗi huyện, thành phố|d|-|90}, gồm lãnh đạo đoàn 02 người, nghệ nhân 45 người, vận động viên 43 người.
#3 b)|Lực lượng đồng diễn|: {q:Trường Cao đẳng Văn hóa 300 sinh viên|Trường Cao đẳng Văn hóa|d|300|300}; {q:Trường THPT Chuyên 200 học sinh|Trường THPT Chuyên|d|200|200}; {q:Trung đoàn 88 Mẫu 100 chiến sĩ|Trung đoàn 88 Mẫu|d|100|100}.
#3 c)|Gian hàng|: 60 gian hàng nông sản; mỗi huyện 02 gian hàng, các doanh nghiệp 30 gian hàng.
#3 d)|Khách mời|: {q:Bộ Văn hóa, Thể thao và Du lịch: 05 đại biểu|Bộ Văn hóa, Thể thao và Du lịch|g|5|5}; {q:các tỉnh bạn: mỗi tỉnh 07 đại biểu|các tỉnh bạn|g|7|7}; {n:nguyên lãnh đạo tỉnh qua các thời kỳ}.
#2 3.|Chương trình khai mạc|: 20 giờ 00 ngày 15/11/2024:
- {g:Trình diễn cồng chiêng, xòe chào mừng};
- {g:Chào cờ};
- {g:Diễn văn khai mạc của lãnh đạo UBND tỉnh};
- {g:Phát biểu của lãnh đạo Bộ};
- {g:Chương trình nghệ thuật “Sắc màu Đông Mẫu”};
- {g:Bắn pháo hoa tầm thấp}.
#1 III.|KINH PHÍ|
Ngân sách tỉnh 3,2 tỷ đồng; xã hội hóa 1,8 tỷ đồng.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Sở Văn hóa, Thể thao và Du lịch}|
Cơ quan thường trực; xây dựng kịch bản tổng thể, trình UBND tỉnh {d:trước ngày 15/10/2024|2024-10-15|x|UBND tỉnh}; điều hành Ngày hội.
#2 2.|{a:Sở Tài chính}|
Thẩm định kinh phí.
#2 3.|{a:Sở Công Thương}|
Chủ trì gian hàng, phối hợp Liên minh Hợp tác xã tỉnh mời doanh nghiệp.
#2 4.|{a:Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh}|
Bảo đảm an ninh; {q:huy động 150 cán bộ, chiến sĩ|Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh|d|150|150} trực trong ba ngày.
#2 5.|{a:Tỉnh đoàn}|
{q:Cử 100 đoàn viên, thanh niên|Tỉnh đoàn|d|100|100} tình nguyện hướng dẫn khách, thu gom rác.
#2 6.|{a:UBND các huyện, thành phố}|
Thành lập đoàn; gửi danh sách về Sở Văn hóa, Thể thao và Du lịch {d:trước ngày 25/10/2024|2024-10-25|x|Sở Văn hóa, Thể thao và Du lịch}.
""",
)
