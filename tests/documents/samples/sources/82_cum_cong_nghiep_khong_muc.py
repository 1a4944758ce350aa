"""A plan without headings: its tasks are numbered sentences that each begin with the body they are given to."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    superior_body="ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LÂU",
    issuing_body="PHÒNG KINH TẾ VÀ HẠ TẦNG",
    number="112",
    symbol="KH-KTHT",
    number_line="Số: 112/KH-KTHT",
    place="Mường Lâu",
    issued_on="2022-03-21",
    date_line="Mường Lâu, ngày 21 tháng 3 năm 2022",
    title="Ra quân tháng cao điểm giữ gìn các tuyến đường huyện",
    recipients=("UBND huyện (để báo cáo)", "UBND các xã, thị trấn", "Lưu: VT"),
    signature_lines=("TRƯỞNG PHÒNG",),
    signer="Vừ A Sùng",
    body="""
Thực hiện {b:Kế hoạch số 31/KH-UBND ngày 10/3/2022|31/KH-UBND|2022-03-10} của UBND huyện về bảo trì đường bộ năm 2022, Phòng Kinh tế và Hạ tầng đề nghị các đơn vị phối hợp thực hiện các nội dung sau:
#1 1.||{a:Ủy ban nhân dân các xã, thị trấn} huy động nhân dân phát quang lề đường, khơi rãnh; báo cáo kết quả về Phòng {d:trước ngày 25/4/2022|2022-04-25|x|Phòng}.
#1 2.||{a:Hạt Quản lý đường bộ} rà soát biển báo, bổ sung cọc tiêu ở các đoạn cua; trình Phòng dự toán {d:chậm nhất ngày 05/4/2022|2022-04-05||Phòng}.
#1 3.||{a:Công an huyện} xử lý xe chở quá tải, phân luồng khi có sạt lở.
#1 4.||{a:Trung tâm Văn hóa - Truyền thông} đưa tin về đợt ra quân trên loa các bản.
""",
)
