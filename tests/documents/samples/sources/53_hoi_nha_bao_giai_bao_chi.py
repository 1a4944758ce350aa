"""A journalists' association and a tax office's unions: quotas told in sentences, bodies with ordinals and proper names."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="HỘI NHÀ BÁO VIỆT NAM",
    issuing_body="HỘI NHÀ BÁO TỈNH HÀ SƠN",
    number="31",
    symbol="KH-HNB",
    number_line="Số: 31/KH-HNB",
    place="Hà Sơn",
    issued_on="2024-02-06",
    date_line="Hà Sơn, ngày 06 tháng 02 năm 2024",
    title="Tổ chức Giải báo chí “Người Hà Sơn bình dị” lần thứ II và gặp mặt người làm báo năm 2024",
    title_lines=("Tổ chức Giải báo chí “Người Hà Sơn bình dị” lần thứ II", "và gặp mặt người làm báo năm 2024"),
    recipients=(
        "Hội Nhà báo Việt Nam",
        "Ban Tuyên giáo Tỉnh ủy",
        "Liên chi hội, chi hội trực thuộc",
        "Hội viên",
        "Lưu VT",
    ),
    signature_lines=("TM. BAN THƯ KÝ", "CHỦ TỊCH"),
    signer="Bàn Thị Bút Máy",
    auto={1: "upperRoman %1.", 2: "decimal %2."},
    auto_apart=True,
    auto_bullets=True,
    body="""
Được sự đồng ý của Thường trực Tỉnh ủy tại {b:Công văn số 1677-CV/TU ngày 15/01/2024|1677-CV/TU|2024-01-15}; căn cứ {b:Quy chế Giải báo chí ban hành kèm theo Quyết định số 55/QĐ-HNB ngày 22/3/2022|55/QĐ-HNB|2022-03-22}, Ban Thư ký Hội Nhà báo tỉnh Hà Sơn xây dựng kế hoạch như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
- Khuyến khích viết về người thật, việc thật; tác phẩm phải đến nơi, gặp người, không viết qua điện thoại.
- Tác phẩm dự giải đã đăng, phát từ ngày 01/01/2023 đến ngày 31/3/2024; tác phẩm đăng trước ngày 01/01/2023 không nhận.
#1 II.|GIẢI BÁO CHÍ|
#2 1.|Số lượng tác phẩm|
- {q:Chi hội Báo Hà Sơn gửi tối đa 15 tác phẩm|Chi hội Báo Hà Sơn|e|-|15}; {q:Liên chi hội Đài Phát thanh - Truyền hình tỉnh gửi tối đa 15 tác phẩm|Liên chi hội Đài Phát thanh - Truyền hình tỉnh|e|-|15}; {q:mỗi chi hội cơ sở gửi từ 02 đến 05 tác phẩm|mỗi chi hội cơ sở|e|2|5}.
#2 2.|Cơ cấu giải|
01 giải A, 03 giải B, 05 giải C, 08 giải Khuyến khích; giải A 10.000.000 đồng.
#1 III.|GẶP MẶT NGƯỜI LÀM BÁO|
#2 1.|Thời gian, địa điểm|
8 giờ ngày 20/6/2024, Nhà khách tỉnh; {c:khoảng 150 người||150|~}.
#2 2.|Phân bổ đại biểu|
- {q:Chi hội Báo Hà Sơn 35 đại biểu|Chi hội Báo Hà Sơn|d|35|35}; {q:Liên chi hội Đài Phát thanh - Truyền hình tỉnh 45 đại biểu|Liên chi hội Đài Phát thanh - Truyền hình tỉnh|d|45|45}; {q:mỗi chi hội cơ sở 03 đại biểu|mỗi chi hội cơ sở|d|3|3}; {q:hội viên cao tuổi 20 đại biểu|hội viên cao tuổi|d|20|20}.
#2 3.|Chương trình|
- {g:Đón tiếp, xem triển lãm ảnh};
- {g:Chào cờ, phút tưởng niệm các nhà báo liệt sĩ};
- {g:Phát biểu ôn truyền thống};
- {g:Trao Giải báo chí};
- {g:Bốc thăm tặng máy ảnh cũ}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Văn phòng Hội}|
- Nhận tác phẩm {d:đến hết ngày 15/4/2024|2024-04-15}; lập mã số, xóa tên tác giả trước khi chấm; chuẩn bị gặp mặt.
#2 2.|{a:Hội đồng Giải báo chí}|
- Chấm sơ khảo, chung khảo; trình kết quả {d:trước ngày 05/6/2024|2024-06-05|x}.
#2 3.|{a:Ban Kiểm tra Hội}|
- Xem xét khiếu nại, bản quyền; tác phẩm sao chép bị loại và thông báo cơ quan chủ quản.
#2 4.|{a:Các chi hội, liên chi hội}|
- Vận động hội viên; chọn và gửi tác phẩm, danh sách đại biểu về Văn phòng Hội {d:trước ngày 10/4/2024|2024-04-10|x|Văn phòng Hội}.
Đề nghị các chi hội, liên chi hội và hội viên hưởng ứng./.
""",
)
