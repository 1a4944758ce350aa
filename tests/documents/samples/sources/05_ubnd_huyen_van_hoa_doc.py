"""A district committee: letterhead in text boxes, "Kính gửi" after the title, "I/" and "1/", an annex with joined cells."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="box",
    issuing_body="ỦY BAN NHÂN DÂN⏸HUYỆN ĐÔNG KHÊ",
    number="1057",
    symbol="KH-UBND",
    number_line="Số: 1057/KH-UBND",
    place="Đông Khê",
    issued_on="2022-03-28",
    date_line="Đông Khê, ngày 28 tháng 3 năm 2022",
    title="Tổ chức Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất trên địa bàn huyện Đông Khê",
    title_lines=("Tổ chức Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất⏎trên địa bàn huyện Đông Khê",),
    addressees=("Các phòng, ban, ngành, đoàn thể huyện", "Các trường học trên địa bàn", "UBND các xã, thị trấn"),
    recipients=(
        "Sở Thông tin và Truyền thông",
        "TT Huyện ủy, HĐND huyện",
        "CT, các PCT UBND huyện",
        "Như trên",
        "Cổng TTĐT huyện",
        "Lưu: VT, VHTT",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Phùng Thị Lam Giang",
    body="""
%b Kính gửi:
- Các phòng, ban, ngành, đoàn thể huyện;
- Các trường học trên địa bàn;
- UBND các xã, thị trấn.
Thực hiện {b:Quyết định số 1862/QĐ-TTg ngày 04/11/2021|1862/QĐ-TTg|2021-11-04} của Thủ tướng Chính phủ về Ngày Sách và Văn hóa đọc Việt Nam và {b:Kế hoạch số 57/KH-UBND ngày 14/3/2022|57/KH-UBND|2022-03-14} của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện Đông Khê xây dựng kế hoạch tổ chức Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất trên địa bàn huyện với những nội dung chính sau đây:
#1 I/|MỤC ĐÍCH, YÊU CẦU|
#2 1/|Mục đích|:
- Khẳng định vị trí, vai trò của sách và việc đọc đối với sự hình thành nhân cách, lối sống; khơi lại nền nếp đọc sách trong mỗi gia đình, dòng họ, vốn có ở Đông Khê từ thời cụ Tú Vọng mở lớp dạy chữ năm 1912.
- Tôn vinh giá trị của sách, người đọc, người sưu tầm, người viết về quê hương; động viên những cách làm hay ở thư viện thôn, tủ sách phụ huynh, quán cà phê sách.
- Nâng cao trách nhiệm của các cấp, các ngành trong việc xây dựng, phát triển văn hóa đọc ở cộng đồng; đặc biệt chú ý trẻ em ở vùng xa thiếu sách.
#2 2/|Yêu cầu|:
- Hoạt động phải hướng về người đọc, nhất là học sinh; không biến ngày hội thành nơi bán hàng.
- Sách đưa vào trưng bày, trao tặng có nguồn gốc rõ ràng, đúng quy định của Luật Xuất bản.
- Bảo đảm an toàn phòng, chống dịch bệnh, phòng cháy, chữa cháy và trật tự giao thông nơi tổ chức.
#1 II/|NỘI DUNG, HÌNH THỨC, THỜI GIAN, ĐỊA ĐIỂM|
#2 1/|Chủ đề|: “Sách cho tôi, cho bạn, cho bản làng”.
#2 2/|Lễ khai mạc|:
- Thời gian: 07 giờ 30 phút, ngày 20/4/2022 (thứ tư).
- Địa điểm: Sân Nhà văn hóa trung tâm huyện.
- Thành phần: {c:Tối đa 400 đại biểu||400}, trong đó:
+ {n:Lãnh đạo Huyện ủy, HĐND, UBND, Ủy ban Mặt trận Tổ quốc huyện};
+ {q:Trường THPT Đông Khê: 100 học sinh|Trường THPT Đông Khê|d|100|100};
+ {q:Trường THCS Thị trấn: 80 học sinh|Trường THCS Thị trấn|d|80|80};
+ {q:Trường Phổ thông Dân tộc nội trú huyện: 60 học sinh|Trường Phổ thông Dân tộc nội trú huyện|d|60|60};
+ {q:Mỗi xã, thị trấn: 05 đại biểu|Mỗi xã, thị trấn|d|5|5}.
- Chương trình:
+ {g:Đón tiếp đại biểu, tham quan gian trưng bày};
+ {g:Hợp xướng của thiếu nhi};
+ {g:Khai mạc, đánh trống hội sách};
+ {g:Trao giải cuộc thi “Kể chuyện theo sách”};
+ {g:Tặng tủ sách cho năm điểm trường vùng cao}.
#2 3/|Trưng bày, giới thiệu sách|: Bố trí 12 gian tại sân Nhà văn hóa trong hai ngày 20 và 21/4/2022, theo các nhóm: sách thiếu nhi; sách kỹ thuật trồng trọt, chăn nuôi; sách địa chí, lịch sử Đảng bộ; sách của tác giả quê Đông Khê; sách trao đổi tự do “mang một quyển, lấy một quyển”.
Mỗi gian có một người trực hiểu về sách, biết giới thiệu cho trẻ nhỏ và cho người lớn tuổi; không dùng loa lấn át gian bên cạnh. Sách trưng bày dán mã màu theo lứa tuổi. Sách do nhà xuất bản gửi bán phải có hợp đồng, chiết khấu công khai; tiền bán sách cũ sung vào quỹ mua sách cho điểm trường Lũng Vài, nơi thư viện bị cháy ngày 06/02/2021. Người tham quan được ghi cảm nghĩ lên lá giấy, treo trên cây tre dựng giữa sân.
Buổi tối ngày 20/4 tổ chức “Đọc dưới trăng”: tắt đèn sân khấu, mỗi người đọc một đoạn mình thích trong ba phút; các cụ trong câu lạc bộ người cao tuổi đọc thơ, hát then; học sinh đọc truyện tự viết.
#2 4/|Cuộc thi “Kể chuyện theo sách”|: Dành cho học sinh tiểu học và trung học cơ sở; thi vòng trường trong tuần đầu tháng 4; mỗi trường chọn một tiết mục không quá bảy phút dự vòng huyện ngày 15/4/2022.
#2 5/|Vận động xây dựng tủ sách|: Mỗi cơ quan, doanh nghiệp tặng ít nhất 20 cuốn; địa chỉ nhận là Trung tâm Văn hóa, Thông tin và Thể thao huyện.
#1 III/|KINH PHÍ|
Chi cho âm thanh, in ấn, giải thưởng thực hiện đúng chế độ; không sử dụng ngân sách để mua quà tặng đại biểu. Phần xã hội hóa được tiếp nhận tại Trung tâm Văn hóa, Thông tin và Thể thao huyện, có phiếu thu và bảng công khai. Năm 2021, do dịch bệnh, khoản kinh phí đã cấp theo Quyết định số 2290/QĐ-UBND ngày 18/10/2021 chưa sử dụng hết được chuyển nguồn theo quy định.
Từ dự toán năm 2022 của Phòng Văn hóa và Thông tin, Phòng Giáo dục và Đào tạo và nguồn xã hội hóa. Các xã, thị trấn tự cân đối.
#1 IV/|TỔ CHỨC THỰC HIỆN|
#2 1/|{a:Phòng Văn hóa và Thông tin}|:
- Chủ trì tham mưu Ban Tổ chức; soạn kịch bản lễ khai mạc, trình Ủy ban nhân dân huyện {d:trước ngày 08/4/2022|2022-04-08|x|Ủy ban nhân dân huyện}.
- Kiểm tra nguồn sách trưng bày; hướng dẫn các xã treo băng rôn.
- Tổng hợp kết quả báo cáo Ủy ban nhân dân huyện và Sở Thông tin và Truyền thông {d:chậm nhất ngày 10/5/2022|2022-05-10}.
#2 2/|{a:Phòng Giáo dục và Đào tạo}|:
- Tổ chức cuộc thi “Kể chuyện theo sách”; thành lập ban giám khảo, trong đó mời một nhà văn của tỉnh.
- Chỉ đạo các trường dành một tiết đọc sách mỗi tuần, bắt đầu từ ngày 11/4/2022.
#2 3/|{a:Trung tâm Văn hóa, Thông tin và Thể thao huyện}|:
- Chuẩn bị sân khấu, âm thanh, gian trưng bày, chương trình văn nghệ; phát trên loa truyền thanh mỗi ngày hai lượt từ 15/4.
- Tiếp nhận, phân loại sách tặng; lập sổ theo dõi.
#2 4/|{a:Công an huyện, Trung tâm Y tế huyện}|: Bảo đảm an ninh, giao thông, y tế trong hai ngày hội.
#2 5/|Đề nghị {a:Huyện đoàn, Hội Liên hiệp Phụ nữ huyện}|: Vận động đoàn viên, hội viên góp sách, trực gian trao đổi sách.
#2 6/|{a:UBND các xã, thị trấn}|:
- Tổ chức ngày hội đọc sách ở nơi phù hợp; cử đại biểu dự lễ khai mạc, danh sách gửi Phòng Văn hóa và Thông tin {d:trước ngày 12/4/2022|2022-04-12|x|Phòng Văn hóa và Thông tin}.
- Báo cáo kết quả {d:trước ngày 29/4/2022|2022-04-29|x}.
Trên đây là Kế hoạch tổ chức Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất, yêu cầu các cơ quan, đơn vị, địa phương triển khai nghiêm túc./.
""",
    after="""
@page
%cb PHỤ LỤC
%cb PHÂN CÔNG GIAN TRƯNG BÀY
%ci (Kèm theo Kế hoạch số 1057/KH-UBND ngày 28/3/2022 của UBND huyện Đông Khê)
@table 10,40,25,25
TT ¦ Nhóm sách ¦ Đơn vị phụ trách ¦ Số gian
1 ¦ Sách thiếu nhi ¦ {a:Thư viện huyện} ¦ 3
2 ¦ Sách kỹ thuật nông nghiệp ¦ {a:Trạm Khuyến nông} ¦ 2
3 ¦ Sách địa chí, lịch sử ¦ Thư viện huyện ¦ 2
4 ¦ Tác giả quê Đông Khê ¦ ^ ¦ 1
5 ¦ Trao đổi sách ¦ Huyện đoàn ¦ 4
Tổng cộng ¦ < ¦ < ¦ 12
@end
""",
)
