"""A military command: "Q." signature, a two-storey signature with ranks, quotas as "đ/c", a table of quotas by columns of two events."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ SƠN",
    issuing_body="BAN CHỈ HUY QUÂN SỰ HUYỆN KHE TRÚC",
    number="611",
    symbol="KH-BCH",
    number_line="Số: 611/KH-BCH",
    place="Khe Trúc",
    issued_on="2024-10-02",
    date_line="Khe Trúc, ngày 02 tháng 10 năm 2024",
    title="Tổ chức Hội trại tòng quân năm 2025 và gặp mặt gia đình có con em tình nguyện nhập ngũ",
    title_lines=("Tổ chức Hội trại tòng quân năm 2025 và gặp mặt gia đình", "có con em tình nguyện nhập ngũ"),
    recipients=(
        "Bộ CHQS tỉnh",
        "TT Huyện ủy, UBND huyện",
        "Hội đồng NVQS huyện",
        "UBND các xã, thị trấn",
        "Lưu: VT, ĐVQL. L15",
    ),
    signature_lines=("Q. CHỈ HUY TRƯỞNG",),
    signer="Trung tá Tẩn Láo Sáng",
    body="""
Căn cứ {b:Luật Nghĩa vụ quân sự ngày 19 tháng 6 năm 2015|-|2015-06-19}; {b:Mệnh lệnh số 14/ML-BCH ngày 16/9/2024|14/ML-BCH|2024-09-16} của Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh về tuyển chọn và gọi công dân nhập ngũ năm 2025; {b:Hướng dẫn số 1877/HD-BCH ngày 24/9/2024|1877/HD-BCH|2024-09-24}, Ban Chỉ huy Quân sự huyện Khe Trúc xây dựng kế hoạch tổ chức Hội trại tòng quân năm 2025 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Động viên thanh niên lên đường với tâm thế vui, hiểu rõ quyền lợi, nghĩa vụ; tạo tình cảm gắn bó giữa tân binh với nhau, giữa gia đình với đơn vị nhận quân.
#2 2.||Tổ chức an toàn; không rượu bia, không cờ bạc trong trại; tắt lửa trại trước 22 giờ 30. Rút kinh nghiệm Hội trại ngày 24/02/2024 để xảy ra cháy lều.
#2 3.||Kinh phí tiết kiệm, vận động xã hội hóa nhưng không giao chỉ tiêu cho xã.
#1 II.|NỘI DUNG|
#2 1.|Thời gian, địa điểm|
Hai ngày một đêm, ngày 11 và 12/02/2025, tại Sân vận động huyện; giao nhận quân lúc 7 giờ ngày 13/02/2025.
#2 2.|Lực lượng tham gia|
@table 8,42,25,25
TT ¦ Đơn vị ¦ Hội trại ¦ Gặp mặt gia đình
1 ¦ Xã Nậm Giả ¦ {q:22|Xã Nậm Giả|d|22|22} ¦ {q:08|Xã Nậm Giả|d|8|8}
2 ¦ Xã Huổi Mây ¦ {q:18|Xã Huổi Mây|d|18|18} ¦ {q:06|Xã Huổi Mây|d|6|6}
3 ¦ Thị trấn Khe Trúc ¦ {q:30|Thị trấn Khe Trúc|d|30|30} ¦ {q:10|Thị trấn Khe Trúc|d|10|10}
Cộng ¦ < ¦ 70 ¦ 24
@end
#2 3.|Hoạt động trong hội trại|
- Dựng trại, trang trí cổng trại bằng vật liệu tái chế; thi gấp chăn, băng bó, kéo co, nhảy bao bố.
- Tư vấn học nghề sau xuất ngũ; khám sức khỏe; viết thư cho mẹ.
- Đêm lửa trại có chương trình:
+ {g:Rước lửa truyền thống};
+ {g:Phát biểu của lãnh đạo huyện};
+ {g:Tân binh hứa quyết tâm};
+ {g:Gia đình dặn dò con em};
+ {g:Múa xòe, hát tập thể}.
#1 III.|TỔ CHỨC THỰC HIỆN|
#2 1.|{a:Ban Tham mưu}|
Kế hoạch chi tiết, sơ đồ trại, an ninh; hiệp đồng với đơn vị nhận quân xong {d:trước ngày 15/01/2025|2025-01-15|x}.
#2 2.|{a:Ban Chính trị}|
Chương trình văn nghệ, lửa trại, trao quà; giấy mời gia đình {d:trước ngày 25/01/2025|2025-01-25|x}.
#2 3.|{a:Ban Hậu cần - Kỹ thuật}|
Lều bạt, bếp ăn dã chiến, quân y, điện, nước, xe dự phòng.
#2 4.|Đề nghị {a:Huyện đoàn Khe Trúc}|
{q:Cử 60 đoàn viên|Huyện đoàn Khe Trúc|d|60|60} phục vụ; chủ trì trò chơi; tặng mỗi tân binh một cuốn sổ.
#2 5.|Đề nghị {a:UBND các xã, thị trấn}|
Thăm, tặng quà gia đình; lập danh sách tân binh dự trại, danh sách gia đình dự gặp mặt gửi Ban Chỉ huy Quân sự huyện (qua Ban Chính trị) {d:chậm nhất ngày 20/01/2025|2025-01-20||Ban Chỉ huy Quân sự huyện (qua Ban Chính trị)}.
Trên đây là kế hoạch, đề nghị các cơ quan, đơn vị phối hợp thực hiện; thực hiện xong báo cáo kết quả./.
""",
    not_annotated=("capacity",),
)
