"""A secondary school: automatic numbers through "Heading" styles with an "A." on top, a schedule table, two signatories."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="SỞ GIÁO DỤC VÀ ĐÀO TẠO SÔNG LAM",
    issuing_body="TRƯỜNG THPT BẾN LAM",
    number="71",
    symbol="KH-THPTBL",
    number_line="Số: 71/ KH-THPTBL",
    place="Bến Lam",
    issued_on="2022-10-14",
    date_line="Bến Lam, ngày 14 tháng 10 năm 2022",
    title="Tổ chức các hoạt động kỷ niệm 40 năm Ngày Nhà giáo Việt Nam 20/11 (1982 - 2022)",
    title_lines=("Tổ chức các hoạt động kỷ niệm 40 năm", "Ngày Nhà giáo Việt Nam 20/11 (1982 - 2022)"),
    recipients=(
        "Sở GD&ĐT (để báo cáo)",
        "Chi bộ, Ban Giám hiệu",
        "Công đoàn, Đoàn trường, Ban đại diện CMHS (để phối hợp)",
        "Các tổ chuyên môn, GVCN (để thực hiện)",
        "Lưu: VT",
    ),
    signature_lines=("HIỆU TRƯỞNG",),
    signer="Lương Thị Bảng Phấn",
    second_signature=("TM. BCH CÔNG ĐOÀN", "CHỦ TỊCH", "Đàm Quang Thước"),
    auto={1: "upperLetter %1.", 2: "upperRoman %2.", 3: "decimal %3."},
    auto_style=True,
    bold_levels=(1, 2, 3),
    body="""
Căn cứ {b:Công văn số 2190/SGDĐT-VP ngày 30/9/2022|2190/SGDĐT-VP|2022-09-30} của Sở Giáo dục và Đào tạo Sông Lam về việc tổ chức các hoạt động kỷ niệm 40 năm Ngày Nhà giáo Việt Nam;
Căn cứ {b:Kế hoạch số 52/KH-THPTBL ngày 06/9/2022|52/KH-THPTBL|2022-09-06} của Trường THPT Bến Lam về nhiệm vụ năm học 2022 - 2023;
Trường THPT Bến Lam phối hợp với Công đoàn trường xây dựng Kế hoạch tổ chức các hoạt động kỷ niệm 40 năm Ngày Nhà giáo Việt Nam như sau:
#1 A.|MỤC ĐÍCH, YÊU CẦU|
#2 I.|Mục đích|
Tôn vinh công lao của các thế hệ thầy cô giáo đã đứng lớp ở Bến Lam từ ngày trường còn là ba gian nhà lá bên bến đò; nhắc học sinh biết ơn bằng việc học, việc làm. Đây cũng là dịp để nhà trường gặp gỡ thầy cô đã nghỉ hưu, những cựu học sinh thành đạt và các gia đình luôn đồng hành cùng trường.
#2 II.|Yêu cầu|
Các hoạt động diễn ra vui, ấm, không tốn kém, không ảnh hưởng việc dạy và học. Tuyệt đối không tặng quà có giá trị lớn; không vận động đóng góp trái quy định. Mọi lớp đều có phần việc, mọi học sinh đều được tham gia.
#1 B.|NỘI DUNG|
#2 I.|Hoạt động học tập|
#3 1.|Tuần học tốt|
Phát động từ ngày 31/10/2022 đến ngày 18/11/2022; mỗi lớp đăng ký số giờ học tốt, tổ học tốt. Lớp trực tuần chấm điểm theo sổ đầu bài, sơ kết vào giờ chào cờ.
#3 2.|Hội giảng|
Giáo viên tự chọn bài dạy, báo trước với tổ; khuyến khích dạy những bài khó, bài xưa nay hay bị lướt qua. Người dự giờ không ngồi cuối lớp mà ngồi cạnh học sinh để nhìn thấy các em đang nghĩ gì. Sau hội giảng, mỗi tổ chọn một tiết để dạy lại ở trường bạn trong cụm thi đua số 4, theo thỏa thuận hợp tác ký ngày 15/9/2022 giữa ba trường.
Mỗi tổ chuyên môn có ít nhất ba tiết dạy minh họa, trong đó một tiết liên môn; khuyến khích bài dạy ngoài lớp, gắn với bến sông, xưởng mộc, vườn cây của địa phương. Sau tiết dạy, tổ góp ý thẳng thắn, ghi biên bản.
#3 3.|Câu lạc bộ đố vui|
Tổ chức hai vòng vào chiều thứ năm hằng tuần, câu hỏi do học sinh tự soạn.
#2 II.|Hoạt động văn hóa, văn nghệ, thể thao|
#3 1.|Tập san “Người lái đò”|
Mỗi lớp nộp một tập san hai mươi trang viết tay hoặc đánh máy, gồm thơ, truyện ngắn, ảnh kỷ niệm, tranh vẽ. Bài hay được chọn in vào kỷ yếu của trường; kỷ yếu lần trước in năm 2012, đến nay đã thất lạc nhiều.
#3 2.|Hội diễn văn nghệ|
Mỗi lớp một tiết mục không quá sáu phút; sơ khảo chiều ngày 12/11/2022, chung khảo tối ngày 18/11/2022. Nhạc thu sẵn gửi cho Ban Tổ chức trước một buổi.
#3 3.|Giải bóng chuyền giáo viên|
Thi đấu vòng tròn giữa bốn tổ; trọng tài là cựu học sinh.
#2 III.|Hoạt động tri ân|
#3 1.|Thăm thầy cô nghỉ hưu, thầy cô ốm đau|
Chia bốn nhóm, mỗi nhóm có đại diện Ban Giám hiệu, Công đoàn và học sinh; quà là ảnh chụp chung và tập san.
#3 2.|Viết thư cho thầy cô cũ|
Học sinh khối 10 viết thư cho thầy cô tiểu học, trung học cơ sở; Đoàn trường gửi bưu điện.
#2 IV.|Lễ kỷ niệm|
#3 1.|Thời gian|: 7 giờ 30 phút ngày 19/11/2022 (thứ bảy).
#3 2.|Địa điểm|: Sân Trường THPT Bến Lam; nếu mưa chuyển vào nhà đa năng.
#3 3.|Thành phần|: {c:dự kiến 1.250 người||1250|~}, gồm:
- {n:Đại diện Sở Giáo dục và Đào tạo, lãnh đạo thị xã};
- {n:Cán bộ, giáo viên, nhân viên nhà trường};
- {q:Giáo viên nghỉ hưu: 36 người|Giáo viên nghỉ hưu|d|36|36};
- {q:Ban đại diện cha mẹ học sinh các lớp: 60 người|Ban đại diện cha mẹ học sinh các lớp|d|60|60};
- {n:Toàn thể học sinh}.
#3 4.|Chương trình|
@table 22,50,28
Thời gian ¦ Nội dung ¦ Người phụ trách
7h00 - 7h30 ¦ {g:Đón tiếp đại biểu} ¦ Tổ Văn phòng
7h30 - 8h00 ¦ {g:Văn nghệ chào mừng} ¦ Đoàn trường
8h00 - 8h15 ¦ {g:Chào cờ, giới thiệu đại biểu} ¦ Phó Bí thư Đoàn trường
8h15 - 8h45 ¦ {g:Diễn văn kỷ niệm} ¦ Hiệu trưởng
8h45 - 9h15 ¦ {g:Phát biểu của lãnh đạo, cựu giáo viên, học sinh} ¦ Ban Tổ chức
9h15 - 10h00 ¦ {g:Trao thưởng và tặng hoa các thầy cô} ¦ Công đoàn trường
@end
#1 C.|TỔ CHỨC THỰC HIỆN|
#2 I.|{a:Ban Giám hiệu}|
Chỉ đạo chung; thành lập Ban Tổ chức; duyệt chương trình, kịch bản, dự toán.
#2 II.|{a:Ban Chấp hành Công đoàn}|
Phụ trách giải bóng chuyền, thăm hỏi, tặng hoa; lập danh sách thầy cô nghỉ hưu, gửi giấy mời {d:trước ngày 10/11/2022|2022-11-10|x}.
#2 III.|{a:Đoàn trường}|
Phụ trách hội diễn, tập san, trang trí; thu tập san của các lớp {d:chậm nhất ngày 11/11/2022|2022-11-11}; thành lập đội lễ tân.
#2 IV.|{a:Các tổ chuyên môn}|
Đăng ký tiết dạy hội giảng với Phó Hiệu trưởng phụ trách chuyên môn {d:trước ngày 28/10/2022|2022-10-28|x|Phó Hiệu trưởng phụ trách chuyên môn}; phân công giám khảo.
#2 V.|{a:Giáo viên chủ nhiệm}|
Phổ biến kế hoạch tới học sinh và cha mẹ học sinh; hướng dẫn lớp tập văn nghệ ngoài giờ học.
#2 VI.|{a:Tổ Văn phòng}|
Chuẩn bị bàn ghế, âm thanh, nước uống, giấy mời, y tế; quyết toán kinh phí.
Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm 40 năm Ngày Nhà giáo Việt Nam, đề nghị các bộ phận, cá nhân chủ động thực hiện./.
""",
)
