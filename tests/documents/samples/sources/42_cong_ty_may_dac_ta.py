"""A company: duties in one list of bullets, each sentence built in another way; bodies of a factory."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="TỔNG CÔNG TY MAY VIỆT TRUNG",
    issuing_body="CÔNG TY CỔ PHẦN MAY BẾN LAM",
    number="312",
    symbol="KH-MBL",
    number_line="Số: 312/KH-MBL",
    place="Bến Lam",
    issued_on="2025-02-17",
    date_line="Bến Lam, ngày 17 tháng 02 năm 2025",
    title="Tổ chức Hội thi thợ giỏi và Ngày hội gia đình công nhân năm 2025",
    recipients=("Tổng công ty", "HĐQT, Ban TGĐ", "BCH Công đoàn, BCH Đoàn", "Các phòng, xí nghiệp", "Lưu: VT, TCLĐ"),
    recipients_bulleted=True,
    signature_lines=("KT. TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"),
    signer="Chế Thị Kim Chỉ",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_apart=True,
    body="""
Căn cứ {b:Nghị quyết Hội nghị người lao động ngày 10/01/2025|-|2025-01-10}; {b:Thông báo số 88/TB-TCTM ngày 06/02/2025|88/TB-TCTM|2025-02-06} của Tổng công ty, Công ty lập kế hoạch tổ chức Hội thi thợ giỏi và Ngày hội gia đình công nhân năm 2025 như sau:
#1 I.|MỤC ĐÍCH|
Khuyến khích tay nghề, giữ chân thợ giỏi; để chồng con, cha mẹ công nhân được vào nhà máy xem chỗ người thân mình làm việc.
#1 II.|NỘI DUNG|
#2 1.|Hội thi thợ giỏi|
- Nghề thi: may áo vest, cắt tự động, là hoàn thiện, sửa máy.
- Thời gian: 06 giờ ngày 12/4/2025; {c:tối đa 96 thí sinh||96}.
- Phân bổ: {q:Xí nghiệp May 1 cử 24 thí sinh|Xí nghiệp May 1|d|24|24}; {q:Xí nghiệp May 2 cử 24 thí sinh|Xí nghiệp May 2|d|24|24}; {q:Xí nghiệp Veston cử 30 thí sinh|Xí nghiệp Veston|d|30|30}; {q:Xưởng Cắt cử 10 thí sinh|Xưởng Cắt|d|10|10}; {q:Tổ Cơ điện cử 08 thí sinh|Tổ Cơ điện|d|8|8}.
#2 2.|Ngày hội gia đình|
- Thời gian: chủ nhật 27/4/2025, cả ngày.
- Hoạt động: tham quan chuyền may, vẽ tranh trên vải vụn, bếp ăn gia đình, xe đạp nước.
#2 3.|Giới thiệu gia đình công nhân tiêu biểu|
- {q:Mỗi chuyền may: 01 gia đình|Mỗi chuyền may|c|1|1}.
- {q:Khối phòng ban: 02 gia đình|Khối phòng ban|c|2|2}.
#1 III.|TỔ CHỨC THỰC HIỆN|
- {a:Phòng Tổ chức - Lao động} là bộ phận thường trực, tiếp nhận đăng ký của các đơn vị {d:trước ngày 20/3/2025|2025-03-20|x}.
- {a:Phòng Kỹ thuật} ra đề thi, chuẩn bị rập, vải; đề được niêm phong.
- {a:Phòng Kế toán - Thống kê} bố trí kinh phí, chi thưởng ngay sau lễ trao giải.
- Giao {a:Phòng Hành chính} đón khách, lo nước uống, y tế; làm bảng tên cho các cháu.
- Giao cho {a:Xí nghiệp Veston} chuẩn bị mặt bằng thi.
- {a:Ban Chấp hành Công đoàn} chủ trì Ngày hội gia đình; xét chọn gia đình tiêu biểu; hoàn thành {d:trước ngày 15/4/2025|2025-04-15|x}.
- {a:Đoàn Thanh niên} phụ trách trò chơi, dẫn đường, trông trẻ.
- {a:Tổ Bảo vệ} kiểm soát ra vào, hướng dẫn thoát nạn; không cho trẻ em vào khu nồi hơi.
- {a:Trạm Y tế} trực sơ cứu, kiểm tra suất ăn.
- {a:Các xí nghiệp, xưởng, phòng ban} tổ chức thi cơ sở, cử thí sinh, gửi danh sách gia đình tham gia về Phòng Tổ chức - Lao động {d:chậm nhất 31/3/2025|2025-03-31||Phòng Tổ chức - Lao động}.
Trưởng các đơn vị chịu trách nhiệm phổ biến kế hoạch đến từng tổ, từng chuyền./.
""",
)
