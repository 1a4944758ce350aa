"""A district union with forms after the signature that have letterheads, signatures and recipients of their own."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="LIÊN ĐOÀN LAO ĐỘNG TỈNH CỬU BA",
    issuing_body="LIÊN ĐOÀN LAO ĐỘNG THỊ XÃ CỬA NẬM",
    number="25",
    symbol="KH-LĐLĐ",
    number_line="Số: 25/KH-LĐLĐ",
    place="Cửa Nậm",
    issued_on="2021-10-04",
    date_line="Cửa Nậm, ngày 04 tháng 10 năm 2021",
    title="Biểu dương “Công nhân, viên chức, lao động tiêu biểu trên tuyến đầu chống dịch” thị xã Cửa Nậm năm 2021",
    title_lines=(
        "Biểu dương “Công nhân, viên chức, lao động tiêu biểu",
        "trên tuyến đầu chống dịch” thị xã Cửa Nậm năm 2021",
    ),
    recipients=("LĐLĐ tỉnh Cửu Ba", "Thường trực Thị ủy", "CĐCS trực thuộc", "Lưu: VP"),
    printed_recipients=(
        "- LĐLĐ tỉnh Cửu Ba; (để b/c)",
        "- Thường trực Thị ủy; (để b/c)",
        "- CĐCS trực thuộc; (để t/h)",
        "- Lưu: VP.",
    ),
    facts={
        "recipients": [
            "LĐLĐ tỉnh Cửu Ba; (để b/c)",
            "Thường trực Thị ủy; (để b/c)",
            "CĐCS trực thuộc; (để t/h)",
            "Lưu: VP",
        ]
    },
    signature_lines=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    signer="Trịnh Thị Khẩu Trang",
    separator="  ",
    body="""
Thực hiện ý kiến chỉ đạo của Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh tại {b:Công văn số 366/LĐLĐ ngày 20/9/2021|366/LĐLĐ|2021-09-20}; Ban Thường vụ LĐLĐ thị xã Cửa Nậm ban hành kế hoạch biểu dương “Công nhân, viên chức, lao động tiêu biểu trên tuyến đầu chống dịch” với các nội dung sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
Biểu dương đoàn viên là y bác sĩ, công an, dân quân, giáo viên nấu cơm khu cách ly, tài xế chở mẫu, người thu gom rác y tế, công nhân “ba tại chỗ” từ ngày 27/4/2021 đến nay. Chọn đúng người làm thật; không cào bằng, không luân phiên; bảo đảm giãn cách khi họp xét.
#1 II.|ĐỐI TƯỢNG, TIÊU CHUẨN|
#2 1.|Đối tượng|: Đoàn viên công đoàn có tối thiểu 30 ngày tham gia chống dịch; tập thể là tổ, đội, trạm.
#2 2.|Tiêu chuẩn|: Không ngại nguy hiểm; có việc làm cụ thể; không để lây nhiễm do chủ quan; ưu tiên người có con nhỏ, người tình nguyện từ nơi khác đến.
#1 III.|SỐ LƯỢNG VÀ HÌNH THỨC|
#2 1.|Số lượng|
- {q:CĐCS Trung tâm Y tế thị xã: 02 tập thể|CĐCS Trung tâm Y tế thị xã|c|2|2}, {q:06 cá nhân|CĐCS Trung tâm Y tế thị xã|i|6|6}.
- {q:Công đoàn Công an thị xã: 03 cá nhân|Công đoàn Công an thị xã|i|3|3}.
- {q:CĐCS Công ty May Bãi Nậm: 01 tập thể|CĐCS Công ty May Bãi Nậm|c|1|1} và {q:04 cá nhân|CĐCS Công ty May Bãi Nậm|i|4|4}.
- {q:Các CĐCS xã, phường: mỗi đơn vị 02 trường hợp (tập thể hoặc cá nhân)|Các CĐCS xã, phường|e|2|2}.
- {q:Các CĐCS còn lại: không quá 01 cá nhân|Các CĐCS còn lại|i|-|1}.
#2 2.|Hình thức|: Giấy khen của LĐLĐ thị xã kèm 500.000 đồng; trao tại đơn vị, không tổ chức lễ tập trung; quay phim phát trên trang của thị xã.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Các công đoàn cơ sở}|: Họp xét, gửi danh sách (Mẫu 01) và tóm tắt thành tích (Mẫu 02) về LĐLĐ thị xã {d:trước ngày 18/10/2021|2021-10-18|x|LĐLĐ thị xã}, đồng thời gửi bản mềm qua hộp thư ldldcuanam@example.vn.
#2 2.|{a:Hội đồng Thi đua - Khen thưởng LĐLĐ thị xã}|: Thẩm định, bỏ phiếu; trình Ban Thường vụ quyết định {d:trước ngày 25/10/2021|2021-10-25|x}.
#2 3.|{a:Văn phòng LĐLĐ thị xã}|: In giấy khen, chuẩn bị tiền thưởng; viết bài giới thiệu ít nhất mười gương.
Đề nghị các công đoàn cơ sở thực hiện đúng thời gian; sau ngày 20/10/2021 LĐLĐ thị xã không giải quyết bổ sung./.
""",
    after="""
@page
%r Mẫu 01
@table 50,50 bare
LĐLĐ THỊ XÃ CỬA NẬM⁋CĐCS: ................... ¦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⁋Độc lập - Tự do - Hạnh phúc
Số: ...../DS-CĐCS ¦ ........., ngày ... tháng ... năm 2021
@end
%cb DANH SÁCH ĐỀ NGHỊ BIỂU DƯƠNG
%ci (Kèm theo Kế hoạch số 25/KH-LĐLĐ ngày 04/10/2021)
@table 8,30,16,22,24
TT ¦ Họ và tên ¦ Năm sinh ¦ Chức vụ, đơn vị ¦ Thành tích tóm tắt
1 ¦ .......... ¦ ...... ¦ .......... ¦ ..........
2 ¦ .......... ¦ ...... ¦ .......... ¦ ..........
@end
@table 50,50 bare
Nơi nhận:⁋- LĐLĐ thị xã;⁋- Lưu: CĐCS. ¦ TM. BAN CHẤP HÀNH⁋CHỦ TỊCH⁋(Ký, ghi rõ họ tên)
@end
@page
%r Mẫu 02
%cb BÁO CÁO TÓM TẮT THÀNH TÍCH
I. SƠ LƯỢC LÝ LỊCH
1. Họ và tên: ..............................
2. Đơn vị công tác: ........................
II. THÀNH TÍCH
""",
)
