"""A state farm company: markers "I.1", "I.2" and "a/", "1)" lists; bases run together; the place with a hyphen; blank day."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="table",
    superior_body="TỔNG CÔNG TY CHÈ VÙNG CAO",
    issuing_body="CÔNG TY TNHH MTV CHÈ TÀ RỤT",
    number="09",
    symbol="KH/CTC-CĐ",
    number_line="Số: 09/KH/CTC-CĐ",
    place="Tà Rụt",
    issued_on="2023-02-10",
    date_line="Tà Rụt, ngày 10/02/2023",
    title="Phát động phong trào thi đua “Tiết kiệm từ búp chè” năm 2023",
    recipients=(
        "Tổng công ty (b/c)",
        "Đảng uỷ, BGĐ, BCH Công đoàn",
        "Các phòng, đội, nhà máy",
        "Lưu VT",
    ),
    signature_lines=("GIÁM ĐỐC",),
    signer="Hoàng Trung Du",
    ending="table",
    body="""
Thực hiện {b:Nghị quyết Hội nghị người lao động Công ty năm 2023 ngày 06/02/2023|-|2023-02-06}; {b:Công văn số 77/TCTC-KT ngày 19/01/2023|77/TCTC-KT|2023-01-19} và {b:Quy chế thi đua, khen thưởng ban hành kèm theo Quyết định số 151/QĐ-CTC ngày 30/5/2022|151/QĐ-CTC|2022-05-30} của Giám đốc Công ty. Giám đốc và Ban Chấp hành Công đoàn Công ty phát động phong trào thi đua “Tiết kiệm từ búp chè” năm 2023 theo kế hoạch sau đây:
#1 I.|MỤC ĐÍCH VÀ YÊU CẦU|
#2 I.1|Mục đích|
Giá vật tư tăng, giá chè khô đứng yên suốt hai năm; muốn giữ tiền công cho người hái thì phải bớt hao hụt từ nương đến bao. Phong trào làm cho từng người, từng tổ nhìn thấy đồng tiền tiết kiệm của mình, từ búp rơi trên lối đi, bếp sấy để lửa không, đến cuộn chỉ khâu bao dùng dở.
#2 I.2|Yêu cầu|
a/ Đăng ký cụ thể bằng số, theo dõi hằng tuần trên bảng lớn treo ở kho.
b/ Không tiết kiệm vào bảo hộ, bữa ăn giữa ca và thuốc men.
c/ Thưởng nóng, công khai, không dồn đến cuối năm.
#1 II.|CHỈ TIÊU|
#2 II.1|Khối nông nghiệp|
1) Hái đúng kỹ thuật một tôm hai lá đạt 92%; hao hụt vận chuyển dưới 1,5%.
2) Giảm 8% phân đạm, thay bằng phân ủ từ cành đốn; giảm ba lần phun một năm.
3) Trồng dặm 12.000 cây che bóng.
#2 II.2|Khối chế biến|
1) Suất tiêu hao than 0,92 kg trên một kg chè khô; điện 0,61 kWh.
2) Tỷ lệ chè mảnh dưới 9%; tái chế bao cũ 4.000 chiếc.
#2 II.3|Khối văn phòng|
1) Giảm 20% giấy, 10% điện thoại, đi công tác ghép chuyến.
#1 III.|NỘI DUNG VÀ GIẢI PHÁP|
#2 III.1|Tuyên truyền|
Phát loa tại nương lúc nghỉ giữa buổi; viết báo tường; kể chuyện “Bà Mế và một nắm búp rơi”. Ngày 19/5/2023 tổ chức hội thi hái chè nhanh, sạch, có 5 đội, mỗi đội 6 người.
#2 III.2|Sáng kiến|
Mỗi tổ một sáng kiến; sáng kiến làm lợi trên 10 triệu đồng được thưởng 15% giá trị làm lợi năm đầu.
#2 III.3|Giới thiệu điển hình|
- {q:Mỗi đội sản xuất: 01 tổ|Mỗi đội sản xuất|c|1|1}, {q:02 người lao động|Mỗi đội sản xuất|i|2|2}.
- {q:Nhà máy Chế biến số 1: 01 ca sản xuất|Nhà máy Chế biến số 1|c|1|1}, {q:03 người lao động|Nhà máy Chế biến số 1|i|3|3}.
- {q:Khối văn phòng: 01 người|Khối văn phòng|i|1|1}.
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 IV.1|{a:Phòng Kỹ thuật}|
Ban hành định mức tiêu hao {d:trước 01/3/2023|2023-03-01|x}; cân, đo, nghiệm thu; hướng dẫn ủ phân.
#2 IV.2|{a:Phòng Kế toán}|
Tính toán giá trị tiết kiệm từng tháng; trích thưởng trong vòng năm ngày kể từ ngày nghiệm thu.
#2 IV.3|{a:Ban Chấp hành Công đoàn Công ty}|
Vận động, đôn đốc; tổ chức hội thi; chủ trì bình xét điển hình; sơ kết sáu tháng.
#2 IV.4|{a:Các đội sản xuất, Nhà máy Chế biến số 1}|
Đăng ký thi đua gửi Công đoàn Công ty {d:trước 28/02/2023|2023-02-28|x|Công đoàn Công ty}; báo cáo kết quả năm {d:trước 10/12/2023|2023-12-10|x}, kèm danh sách điển hình.
Trong quá trình thực hiện, các đơn vị phản ánh vướng mắc về thường trực thi đua (chị Hoàng Thị Bếp Sấy, điện thoại nội bộ 000).
""".replace("\na/ ", "\n#3 a/||")
    .replace("\nb/ ", "\n#3 b/||")
    .replace("\nc/ ", "\n#3 c/||")
    .replace("\n1) ", "\n#3 1)||")
    .replace("\n2) ", "\n#3 2)||")
    .replace("\n3) ", "\n#3 3)||"),
)
