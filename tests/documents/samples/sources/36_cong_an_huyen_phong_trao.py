"""A police office, separate Word lists and typed ones mixed, "Nơi gửi:" instead of "Nơi nhận:", a rank before the signer's name."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="CÔNG AN TỈNH SÔNG LAM",
    issuing_body="CÔNG AN THÀNH PHỐ BẾN LAM",
    number="1542",
    symbol="KH-CATP-XDPT",
    number_line="Số: 1542/KH-CATP-XDPT",
    place="Bến Lam",
    issued_on="2023-05-15",
    date_line="Bến Lam, ngày 15 tháng 5 năm 2023",
    title="Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023 và biểu dương gương quần chúng dũng cảm",
    title_lines=(
        "Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023",
        "và biểu dương gương quần chúng dũng cảm",
    ),
    recipients=(
        "Công an tỉnh (PV05) để báo cáo",
        "Thường trực Thành ủy, UBND thành phố để báo cáo",
        "Các đội nghiệp vụ, Công an phường, xã để thực hiện",
        "Lưu: CATP",
    ),
    signature_lines=("TRƯỞNG CÔNG AN THÀNH PHỐ",),
    signer="Đại tá Nông Văn Thước",
    auto={1: "upperRoman %1.", 3: "lowerLetter %3."},
    auto_apart=True,
    blanks=True,
    body="""
Thực hiện {b:Kế hoạch số 2306/KH-CAT-PV05 ngày 24/4/2023|2306/KH-CAT-PV05|2023-04-24} của Giám đốc Công an tỉnh và {b:Kế hoạch số 97/KH-UBND ngày 08/5/2023|97/KH-UBND|2023-05-08} của Ủy ban nhân dân thành phố Bến Lam về tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc (19/8/2005 - 19/8/2023), Công an thành phố xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Khơi dậy tinh thần tự phòng, tự quản của người dân; củng cố niềm tin giữa người dân với lực lượng công an cơ sở.
#2 2.||Ngày hội phải do dân làm, công an giúp; tránh hành chính hóa. Rút kinh nghiệm năm 2022 nhiều nơi chỉ mời cán bộ đến dự.
#2 3.||Biểu dương đúng người; tôn trọng mong muốn giữ kín danh tính của người tố giác.
#1 II.|NỘI DUNG|
#2 1.|Thời gian tổ chức|: Từ ngày 15/7/2023 đến ngày 19/8/2023; tại phường Bãi Bồi làm điểm sáng ngày 22/7/2023.
#2 2.|Quy mô|
#3 a.||Cấp khu dân cư: liên khu có chung địa bàn có thể tổ chức chung.
#3 b.||Cấp phường, xã: 100% tổ chức.
#3 c.||Cấp thành phố: tổ chức lễ biểu dương vào ngày 18/8/2023, {c:không quá 250 đại biểu||250}.
#2 3.|Giới thiệu gương quần chúng dũng cảm|
- {q:Công an mỗi phường: 02 gương cá nhân|Công an mỗi phường|i|2|2}, {q:01 tổ tự quản|Công an mỗi phường|c|1|1}.
- {q:Công an mỗi xã: 01 gương cá nhân|Công an mỗi xã|i|1|1}.
- {q:Đội Cảnh sát hình sự: 03 gương cá nhân|Đội Cảnh sát hình sự|i|3|3}.
#2 4.|Trình tự lễ biểu dương|
#3 a.||{g:Diễu hành xe tuần tra};
#3 b.||{g:Chào cờ, tuyên bố lý do};
#3 c.||{g:Tái hiện vụ bắt cướp trên cầu bằng kịch ngắn};
#3 d.||{g:Tuyên dương, tặng giấy khen};
#3 e.||{g:Ký giao ước thi đua}.
#1 III.|PHÂN CÔNG THỰC HIỆN|
#2 1.|{a:Đội Xây dựng phong trào}|
Đội phối hợp với Ủy ban Mặt trận Tổ quốc, Hội Cựu chiến binh, Đoàn Thanh niên thành phố phát động “Tiếng kẻng bình yên”; rà lại 64 mô hình đã có, giải thể mô hình chỉ còn trên giấy. Khi thẩm định gương quần chúng phải đến tận nhà, có xác nhận của cơ quan điều tra đối với vụ việc đang thụ lý; vụ việc xảy ra trước ngày 19/8/2022 thuộc diện khen năm trước.
#3 a.||Tham mưu Ủy ban nhân dân thành phố thành lập ban tổ chức; hướng dẫn phường, xã.
#3 b.||Thẩm định hồ sơ gương quần chúng, trình khen thưởng {d:trước ngày 25/7/2023|2023-07-25|x}; báo cáo Công an tỉnh {d:trước ngày 25/8/2023|2023-08-25|x|Công an tỉnh}.
#2 2.|{a:Đội Cảnh sát giao thông - Trật tự}|
Phân luồng, bảo vệ lễ diễu hành; nhắc nhở, không xử phạt trong khuôn khổ ngày hội.
#2 3.|{a:Đội Tổng hợp}|
Phối hợp với Trung tâm Văn hóa - Thông tin thành phố quay phim, viết bài; chuẩn bị hội trường.
#2 4.|{a:Công an các phường, xã}|
#3 a.||Tham mưu cấp ủy, chính quyền cùng cấp tổ chức ngày hội; xong {d:trước ngày 12/8/2023|2023-08-12|x}.
#3 b.||Gửi hồ sơ gương quần chúng về Đội Xây dựng phong trào {d:chậm nhất ngày 10/7/2023|2023-07-10||Đội Xây dựng phong trào}.
Nhận được Kế hoạch, yêu cầu chỉ huy các đội, Công an các phường, xã tổ chức thực hiện nghiêm túc./.
""",
)
