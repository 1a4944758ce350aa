"""Bodies after "Đơn vị chủ trì:", "Đơn vị thực hiện:" under each task; persons with posts who are no bodies."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN TỈNH CỬU BA",
    issuing_body="SỞ CÔNG THƯƠNG",
    number="2019",
    symbol="KH-SCT",
    number_line="Số: 2019/KH-SCT",
    place="Cửu Ba",
    issued_on="2024-09-30",
    date_line="Cửu Ba, ngày 30 tháng 9 năm 2024",
    title="Tổ chức Hội chợ làng nghề và tôn vinh thợ giỏi, nghệ nhân tỉnh Cửu Ba năm 2024",
    title_lines=("Tổ chức Hội chợ làng nghề và tôn vinh thợ giỏi,", "nghệ nhân tỉnh Cửu Ba năm 2024"),
    recipients=(
        "UBND tỉnh (báo cáo)",
        "Cục Công Thương địa phương",
        "Các sở: VHTTDL, NN&PTNT, KH&CN",
        "UBND các huyện, thị xã, thành phố",
        "GĐ, các PGĐ Sở",
        "Lưu: VT, QLCN",
    ),
    signature_lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Kim Thị Dệt Chiếu",
    split_runs=True,
    body="""
Căn cứ {b:Nghị định số 52/2018/NĐ-CP ngày 12/4/2018|52/2018/NĐ-CP|2018-04-12} của Chính phủ về phát triển ngành nghề nông thôn; {b:Kế hoạch số 77/KH-UBND ngày 15/3/2024|77/KH-UBND|2024-03-15} của Ủy ban nhân dân tỉnh về khuyến công năm 2024, Sở Công Thương xây dựng kế hoạch tổ chức Hội chợ làng nghề và tôn vinh thợ giỏi, nghệ nhân tỉnh Cửu Ba năm 2024 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.|Mục đích|
Quảng bá sản phẩm làng nghề; tạo dịp để thợ giỏi truyền nghề; kết nối với nhà phân phối. Nhiều nghề như đan lọp, nung cà ràng, dệt chiếu lác đã có từ trước năm 1900, nay chỉ còn vài hộ giữ lửa.
#2 2.|Yêu cầu|
Hàng hóa rõ nguồn gốc; giá bán niêm yết; tổ chức trật tự, tiết kiệm; không để tái diễn tình trạng tranh chấp gian hàng như hội chợ ngày 10/11/2022.
#1 II.|NỘI DUNG|
#2 1.|Hội chợ|
- Thời gian: từ ngày 22/11/2024 đến ngày 26/11/2024.
- Quy mô 120 gian hàng tại Công viên Bến Phà.
- Đơn vị chủ trì: {a:Trung tâm Khuyến công và Xúc tiến thương mại}.
- Đơn vị phối hợp: UBND thành phố Cửu Ba, Công ty Điện lực Cửu Ba.
- Hoàn thành dựng gian {d:trước ngày 20/11/2024|2024-11-20|x}.
#2 2.|Thi tay nghề|
- Các nghề: dệt chiếu, đan lục bình, làm gốm, chạm gỗ; mỗi nghề không quá 15 thợ.
- Đơn vị chủ trì: {a:Phòng Quản lý công nghiệp}.
- Đơn vị phối hợp: Hội Làng nghề tỉnh, Trường Cao đẳng Kỹ thuật Cửu Ba.
#2 3.|Tôn vinh thợ giỏi, nghệ nhân|
- Lễ tôn vinh: 19 giờ ngày 25/11/2024, {c:khoảng 300 đại biểu||300|~}.
- Số lượng giới thiệu: {q:mỗi huyện, thị xã, thành phố giới thiệu 03 thợ giỏi|mỗi huyện, thị xã, thành phố|i|3|3}; {q:Hội Làng nghề tỉnh giới thiệu 05 nghệ nhân|Hội Làng nghề tỉnh|i|5|5}, {q:02 tổ hợp tác|Hội Làng nghề tỉnh|c|2|2}.
- Đơn vị chủ trì: {a:Văn phòng Sở}.
- Đơn vị phối hợp: Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch.
- Trình hồ sơ khen thưởng {d:chậm nhất ngày 05/11/2024|2024-11-05}.
#2 4.|Kết nối cung cầu|
- Mời 40 nhà phân phối; ký ít nhất 25 biên bản ghi nhớ.
- Đơn vị thực hiện: {a:Phòng Quản lý thương mại}.
#2 5.|Chương trình lễ tôn vinh|
- {g:Hòa tấu nhạc cụ tre nứa};
- {g:Tuyên bố lý do, giới thiệu đại biểu};
- {g:Phim ngắn “Đôi tay còn lại”};
- {g:Trao giấy khen};
- {g:Nghệ nhân trao nghề cho học trò}.
#1 III.|BAN TỔ CHỨC|
Ban Tổ chức do đồng chí Giám đốc Sở làm Trưởng ban; các đồng chí Phó Giám đốc làm Phó Trưởng ban; thành viên gồm trưởng các phòng, đại diện Sở Văn hóa, Thể thao và Du lịch, Sở Nông nghiệp và Phát triển nông thôn, Hội Làng nghề tỉnh. Tổ thư ký ba người do Chánh Văn phòng phân công.
#1 IV.|KINH PHÍ|
Kinh phí khuyến công 1,2 tỷ đồng; thu từ gian hàng 300 triệu đồng; tài trợ. Quyết toán xong trong năm ngân sách.
#1 V.|CHẾ ĐỘ THÔNG TIN|
{a:UBND các huyện, thị xã, thành phố} gửi danh sách thợ giỏi, nghệ nhân, tổ hợp tác và đăng ký gian hàng về Sở Công Thương {d:trước ngày 25/10/2024|2024-10-25|x|Sở Công Thương}. Mọi chi tiết liên hệ bà Thạch Thị Thử Lửa, Trưởng phòng Quản lý công nghiệp, điện thoại 0900 000 750./.
""",
    facts={
        "contact": {
            "name": "Thạch Thị Thử Lửa",
            "position": "Trưởng phòng Quản lý công nghiệp",
            "phone": "0900 000 750",
        }
    },
)
