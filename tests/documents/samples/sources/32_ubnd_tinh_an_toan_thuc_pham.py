"""A provincial committee: duties as whole sentences that begin with the body and go on with its verb, no headings there."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    issuing_body="ỦY BAN NHÂN DÂN⏸TỈNH HÀ SƠN",
    number="92",
    symbol="KH-UBND",
    number_line="Số: 92/KH-UBND",
    place="Hà Sơn",
    issued_on="2024-04-11",
    date_line="Hà Sơn, ngày 11 tháng 4 năm 2024",
    title="Triển khai Tháng hành động vì an toàn thực phẩm năm 2024 trên địa bàn tỉnh Hà Sơn",
    title_lines=("Triển khai Tháng hành động vì an toàn thực phẩm năm 2024", "trên địa bàn tỉnh Hà Sơn"),
    recipients=(
        "BCĐ liên ngành TW về ATTP",
        "Bộ Y tế",
        "TT Tỉnh ủy, HĐND tỉnh",
        "Chủ tịch, các PCT UBND tỉnh",
        "Thành viên BCĐ liên ngành về ATTP tỉnh",
        "UBND các huyện, thành phố",
        "LĐVP, TH, KGVX (Hà 22b)",
        "Lưu: VT",
    ),
    signature_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Vương Thị Bếp Hồng",
    split_runs=True,
    bold_levels=(1,),
    body="""
Thực hiện {b:Luật An toàn thực phẩm năm 2010|-|-}; {b:Kế hoạch số 02/KH-BCĐTƯATTP ngày 25/3/2024|02/KH-BCĐTƯATTP|2024-03-25} của Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm; theo đề nghị của Sở Y tế tại {b:Văn bản số 615/SYT-ATTP ngày 05/4/2024|615/SYT-ATTP|2024-04-05}, Ủy ban nhân dân tỉnh ban hành kế hoạch triển khai Tháng hành động vì an toàn thực phẩm năm 2024 như sau:
#1 I.|MỤC TIÊU|
#2 1.||Nâng cao trách nhiệm của người sản xuất, kinh doanh; nhắc người tiêu dùng biết nói “không” với thực phẩm không nguồn gốc; giảm ít nhất 15% số vụ ngộ độc tập thể so với cùng kỳ năm 2023 (04 vụ, 161 người mắc).
#2 2.||100% bếp ăn trường bán trú, khu công nghiệp ký cam kết và lưu mẫu thức ăn đủ 24 giờ.
#1 II.|CHỦ ĐỀ, THỜI GIAN, PHẠM VI|
#2 1.|Chủ đề|: “Bữa ăn an lành từ gốc đến mâm”.
#2 2.|Thời gian|: Từ ngày 15/4/2024 đến ngày 15/5/2024.
#2 3.|Phạm vi|: Toàn tỉnh; trọng điểm là chợ đầu mối, bếp ăn tập thể, lễ hội, thức ăn đường phố quanh trường học.
#1 III.|CÁC HOẠT ĐỘNG CHÍNH|
#2 1.|Lễ phát động|: Tổ chức cấp tỉnh vào ngày 16/4/2024 tại Chợ trung tâm Hà Sơn, {c:khoảng 300 người||300|~} dự, trong đó {q:Hội Liên hiệp Phụ nữ thành phố 60 người|Hội Liên hiệp Phụ nữ thành phố|d|60|60}, {q:Ban Quản lý chợ và tiểu thương 100 người|Ban Quản lý chợ và tiểu thương|d|100|100}, {q:Trường Cao đẳng Y 40 sinh viên|Trường Cao đẳng Y|d|40|40}.
#2 2.|Truyền thông|: Phát 10.000 tờ gấp; 12 phóng sự; xe loa lưu động qua 84 chợ phiên; thi nấu ăn “Mâm cơm sạch” giữa các trường nội trú.
#2 3.|Thanh tra, kiểm tra|: Hai đoàn cấp tỉnh, mười một đoàn cấp huyện; lấy mẫu xét nghiệm nhanh tại chỗ; cơ sở từng bị xử phạt trước ngày 01/01/2023 mà chưa khắc phục thì kiểm tra lại đầu tiên. Công khai tên cơ sở vi phạm.
Đoàn kiểm tra chỉ làm việc với người có trách nhiệm của cơ sở, không gây cản trở việc buôn bán; biên bản lập tại chỗ. Mẫu thực phẩm gửi Trung tâm Kiểm nghiệm tỉnh, trường hợp vượt khả năng thì gửi Viện Kiểm nghiệm an toàn vệ sinh thực phẩm quốc gia. Kết quả kiểm tra năm 2023 cho thấy 18% mẫu giò, chả có hàn the; 7% mẫu rau có dư lượng vượt mức; 11 bếp ăn không lưu mẫu. Các cơ sở này thuộc diện theo dõi đặc biệt cho đến hết năm 2024.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.||{a:Sở Y tế} chủ trì, phối hợp với Sở Nông nghiệp và Phát triển nông thôn, Sở Công Thương tham mưu tổ chức lễ phát động; thành lập đoàn kiểm tra; tổng hợp, báo cáo Ban Chỉ đạo liên ngành Trung ương {d:trước ngày 25/5/2024|2024-05-25|x|Ban Chỉ đạo liên ngành Trung ương}.
#2 2.||{a:Sở Nông nghiệp và Phát triển nông thôn} kiểm soát cơ sở giết mổ, vùng rau, dư lượng thuốc bảo vệ thực vật; hướng dẫn truy xuất nguồn gốc cho ít nhất 20 hợp tác xã.
#2 3.||{a:Sở Công Thương}, {a:Cục Quản lý thị trường tỉnh} tăng cường kiểm tra rượu, bia, bánh kẹo, thực phẩm đông lạnh nhập lậu.
#2 4.||Giao {a:Sở Giáo dục và Đào tạo} chỉ đạo các trường tổ chức bữa ăn bán trú đúng quy định, rà soát hợp đồng cung cấp thực phẩm; hoàn thành {d:trước ngày 30/4/2024|2024-04-30|x}.
#2 5.||{a:Công an tỉnh} điều tra, xử lý đường dây buôn bán thực phẩm bẩn; hỗ trợ các đoàn kiểm tra khi có yêu cầu.
#2 6.||{a:Sở Thông tin và Truyền thông}, Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh tuyên truyền đậm nét về Tháng hành động.
#2 7.||{a:Ủy ban nhân dân các huyện, thành phố} xây dựng kế hoạch, tổ chức phát động {d:trước ngày 20/4/2024|2024-04-20|x}; chịu trách nhiệm về an toàn thực phẩm trên địa bàn; báo cáo kết quả về Sở Y tế {d:chậm nhất ngày 20/5/2024|2024-05-20||Sở Y tế}.
#2 8.||Đề nghị {a:Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể} vận động hội viên không sản xuất, không bán, không mua thực phẩm kém an toàn; giám sát cộng đồng.
Yêu cầu các sở, ngành, địa phương tổ chức thực hiện nghiêm túc Kế hoạch này; trong quá trình thực hiện, nếu phát sinh vướng mắc, kịp thời phản ánh về Sở Y tế để được hướng dẫn, giải quyết./.
""".replace(
        "{a:Sở Công Thương}, {a:Cục Quản lý thị trường tỉnh}", "{a:Sở Công Thương, Cục Quản lý thị trường tỉnh}"
    ).replace(
        "{a:Sở Thông tin và Truyền thông}, Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh tuyên",
        "{a:Sở Thông tin và Truyền thông, Báo Hà Sơn, Đài Phát thanh - Truyền hình tỉnh} tuyên",
    ),
)
