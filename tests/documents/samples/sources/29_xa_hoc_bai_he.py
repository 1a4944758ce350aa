"""A commune: two references after one type, a basis without a date, another without a number; deadlines in odd words."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="plain",
    superior_body=None,
    issuing_body="UBND XÃ THƯỢNG LAM",
    number="77",
    symbol="KH-UBND",
    number_line="Số 77 /KH-UBND",
    place="Thượng Lam",
    issued_on="2024-05-20",
    date_line="Thượng Lam, ngày 20 tháng 5 năm 2024",
    title="V/v tổ chức hoạt động hè cho thiếu nhi xã Thượng Lam năm 2024",
    ending="plain",
    recipients=(
        "UBND huyện",
        "TT Đảng ủy - HĐND - MTTQ xã",
        "Các ban, ngành, đoàn thể",
        "Trường TH, THCS",
        "Trưởng thôn",
        "Lưu VP",
    ),
    printed_recipients=(
        "- UBND huyện;",
        "- TT Đảng ủy - HĐND - MTTQ xã;",
        "- Các ban, ngành, đoàn thể;",
        "- Trường TH, THCS;",
        "- Trưởng thôn;",
        "- Lưu VP.",
    ),
    signature_lines=("TM. UBND XÃ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Lê Thị Diều Giấy",
    nfd=True,
    bold_levels=(1,),
    body="""
Triển khai {b:Kế hoạch số 120/KH-UBND ngày 02/5/2024|120/KH-UBND|2024-05-02}, {b:số 133/KH-UBND ngày 13/5/2024|133/KH-UBND|2024-05-13} của Ủy ban nhân dân huyện; {b:Hướng dẫn liên ngành số 04/HDLN-ĐTN-PGDĐT|04/HDLN-ĐTN-PGDĐT|-} của Huyện đoàn và Phòng Giáo dục và Đào tạo; {b:Luật Trẻ em năm 2016|-|-}, Ủy ban nhân dân xã Thượng Lam lập kế hoạch tổ chức hoạt động hè cho thiếu nhi năm 2024 như sau:
#1 I.|MỤC ĐÍCH YÊU CẦU|
#2 1.||Tạo mùa hè vui, khỏe, an toàn, có ích; không để xảy ra đuối nước như trường hợp ngày 17/6/2023 ở đập Bà Cả.
#2 2.||Mọi trẻ em đều có chỗ chơi, chú ý các cháu mồ côi, ở với ông bà, cha mẹ đi làm xa.
#2 3.||Cha mẹ, thôn, nhà trường cùng lo; không khoán trắng cho đoàn thanh niên.
#1 II.|NỘI DUNG|
#2 1.|Thời gian|: Từ ngày 01/6/2024 đến ngày 15/8/2024.
#2 2.|Lễ khai mạc hè|: 7 giờ ngày 01/6/2024 tại Nhà văn hóa xã; {c:khoảng 200 cháu||200|~} và phụ huynh dự. Nội dung:
- {g:Múa lân, nhảy hiện đại};
- {g:Bàn giao học sinh về sinh hoạt tại thôn};
- {g:Tặng quà trẻ em có hoàn cảnh khó khăn};
- {g:Trò chơi dân gian}.
#2 3.|Các lớp, câu lạc bộ|:
- Lớp bơi: hai lớp, mỗi lớp 15 buổi, học tại bể bơi lắp ghép trường trung học cơ sở; ưu tiên cháu từ 7 đến 13 tuổi chưa biết bơi.
- Câu lạc bộ đọc sách: chiều thứ tư, thứ bảy; mượn sách mang về.
- Lớp hát then, đàn tính: do nghệ nhân của thôn dạy.
- Giải bóng đá nhi đồng: {q:mỗi thôn cử 10 cháu|mỗi thôn|d|10|10}, thi đấu từ 15/7.
#2 4.|Tuyên dương|: {q:Mỗi thôn chọn 02 cháu|Mỗi thôn|i|2|2} chăm ngoan, có việc tốt trong hè để tuyên dương tại lễ tổng kết 15/8.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Chấp hành Đoàn xã}|: Chủ trì; lập danh sách thiếu nhi xong {d:muộn nhất ngày 28/5/2024|2024-05-28}; phân công đoàn viên phụ trách thôn.
#2 2.|{a:Công chức Văn hóa - Xã hội}|: Tham mưu kinh phí, dụng cụ, giải thưởng; báo cáo Ủy ban nhân dân huyện {d:không muộn hơn ngày 20/8/2024|2024-08-20}.
#2 3.|{a:Trạm Y tế}|: Hướng dẫn sơ cứu, phòng bệnh mùa hè, khám cho các cháu học bơi.
#2 4.|{a:Công an xã}|: Cắm biển cảnh báo ở đập, ao, mương; giữ trật tự các buổi sinh hoạt.
#2 5.|{a:Hội Phụ nữ, Hội Nông dân, Hội Cựu chiến binh}|: Vận động hội viên trông nom, góp quà, kể chuyện truyền thống.
#2 6.|{a:Trường Tiểu học, Trường Trung học cơ sở}|: Mở cổng trường, thư viện; cử giáo viên dạy bơi; bàn giao danh sách học sinh cho Đoàn xã {d:trước 25/5|2024-05-25|x|Đoàn xã}.
#2 7.|{a:Trưởng các thôn}|: Bố trí sân chơi, nước uống; báo cáo kết quả hoạt động hè {d:hạn cuối ngày 12/8/2024|2024-08-12}.
Kế hoạch này thay cho thông báo. Đề nghị các bộ phận thực hiện nghiêm túc, có gì vướng mắc báo cáo Chủ tịch Ủy ban nhân dân xã để chỉ đạo./.
""",
)
