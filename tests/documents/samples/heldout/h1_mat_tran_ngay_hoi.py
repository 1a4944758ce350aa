"""A Fatherland Front committee: three lines of letterhead, bold lead-ins instead of numbers in the last part, nested recipients."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="row",
    superior_body="ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG LAM",
    issuing_body="BAN THƯỜNG TRỰC",
    number="318",
    symbol="KH-MTTQ-BTT",
    number_line="Số: 318 /KH-MTTQ-BTT",
    place="Sông Lam",
    issued_on="2022-09-19",
    date_line="Sông Lam, ngày 19 tháng 9 năm 2022",
    title="Tổ chức “Ngày hội Đại đoàn kết toàn dân tộc” ở khu dân cư năm 2022 và biểu dương khu dân cư tiêu biểu",
    title_lines=(
        "Tổ chức “Ngày hội Đại đoàn kết toàn dân tộc” ở khu dân cư",
        "năm 2022 và biểu dương khu dân cư tiêu biểu",
    ),
    recipients=(
        "Ban Thường trực UBTW MTTQ Việt Nam (b/c)",
        "Thường trực: Tỉnh ủy, HĐND, UBND tỉnh (b/c)",
        "Các tổ chức thành viên của Mặt trận tỉnh",
        "Ban Thường trực UBMTTQ các huyện, thị xã, thành phố",
        "Các ban chuyên môn, Văn phòng",
        "Lưu: VT, BPT",
    ),
    signature_lines=("TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"),
    signer="Hòa thượng Thích Minh Thử",
    split_runs=True,
    body="""
Thực hiện {b:Hướng dẫn số 87/HD-MTTW-BTT ngày 25/7/2022|87/HD-MTTW-BTT|2022-07-25} của Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ) Việt Nam; {b:Công văn số 2911-CV/TU ngày 05/9/2022|2911-CV/TU|2022-09-05} của Thường trực Tỉnh ủy; để kỷ niệm 92 năm Ngày truyền thống MTTQ Việt Nam (18/11/1930 - 18/11/2022), Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sông Lam xây dựng Kế hoạch tổ chức “Ngày hội Đại đoàn kết toàn dân tộc” ở khu dân cư năm 2022 như sau:
#1 I.|MỤC ĐÍCH, YÊU CẦU|
#2 1.||Ngày hội là nơi bà con trong thôn, bản, khu phố gặp nhau, kể việc đã làm, bàn việc sắp làm; tình làng nghĩa xóm được vun lại sau hai năm dịch bệnh phải ở trong nhà.
#2 2.||Tổ chức gọn trong một buổi, có cả phần lễ và phần hội; phần lễ không quá 60 phút; không đọc báo cáo thành tích dài dòng.
#2 3.||Không vận động đóng góp bắt buộc; những nơi bị thiệt hại do cơn bão ngày 28/8/2022 có thể lùi thời gian, đến {d:trước ngày 18/11|2022-11-18|x} là xong.
#1 II.|NỘI DUNG|
#2 1.|Phần lễ|
#3 a)||Chào cờ, ôn truyền thống; trưởng ban công tác Mặt trận nói vắn tắt kết quả cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.
#3 b)||Đại diện hộ dân phát biểu; lãnh đạo cấp trên về dự phát biểu không quá bảy phút.
#3 c)||Khen thưởng gia đình văn hóa, trao nhà đại đoàn kết, tặng quà hộ nghèo.
#2 2.|Phần hội|
#3 a)||Văn nghệ quần chúng, kéo co, đẩy gậy, nấu cơm niêu, thi gói bánh, cờ người; trò chơi cho trẻ nhỏ và người già.
#3 b)||Bữa cơm đoàn kết do các hộ tự góp, mâm ai nấy nấu; không uống rượu bia khi lái xe.
#2 3.|Biểu dương khu dân cư tiêu biểu cấp tỉnh|
#3 a)|Tiêu chuẩn|: Không có tội phạm, không đơn thư vượt cấp; mọi trẻ em đến trường; đường làng sạch; quỹ vì người nghèo công khai.
#3 b)|Số lượng|: {q:Mỗi huyện, thị xã giới thiệu 02 khu dân cư|Mỗi huyện, thị xã|c|2|2}; {q:thành phố Bến Lam giới thiệu 03 khu dân cư|thành phố Bến Lam|c|3|3}.
#3 c)|Hội nghị biểu dương|: Sáng ngày 17/11/2022 tại hội trường Ủy ban MTTQ Việt Nam tỉnh; {c:dự kiến 130 đại biểu||130|~}.
#1 III.|THỜI GIAN TỔ CHỨC NGÀY HỘI|
Từ ngày 01/11/2022 đến ngày 18/11/2022, tập trung vào hai ngày nghỉ cuối tuần. Chọn chỉ đạo điểm: xã Đồng Vọng (huyện Đông Khê) và phường Bãi Bồi (thành phố Bến Lam).
#1 IV.|TỔ CHỨC THỰC HIỆN|
#2 1.|Cấp tỉnh|
- {a:Ban Phong trào}: Chủ trì hướng dẫn, theo dõi điểm, thẩm định hồ sơ khu dân cư tiêu biểu; tổng hợp báo cáo Ủy ban Trung ương MTTQ Việt Nam {d:trước ngày 05/12/2022|2022-12-05|x|Ủy ban Trung ương MTTQ Việt Nam}.
- {a:Ban Tuyên giáo}: Phối hợp với các cơ quan báo chí tuyên truyền; phát hành tờ gấp, băng hình mẫu.
- {a:Văn phòng}: Phân công các đồng chí Ủy viên Ban Thường trực về dự ngày hội; lo kinh phí, quà tặng.
#2 2.|Cấp huyện|
- Đề nghị {a:Ban Thường trực Ủy ban MTTQ các huyện, thị xã, thành phố} tham mưu cấp ủy, thống nhất với chính quyền xây dựng kế hoạch; đăng ký ngày tổ chức của từng khu dân cư gửi về tỉnh (qua Ban Phong trào) {d:trước ngày 20/10/2022|2022-10-20|x|tỉnh (qua Ban Phong trào)}; hồ sơ khu dân cư tiêu biểu {d:trước ngày 25/10/2022|2022-10-25|x}.
#2 3.|Các tổ chức thành viên|
- {a:Hội Cựu chiến binh, Hội Người cao tuổi, Hội Chữ thập đỏ tỉnh}: Chỉ đạo cấp dưới cùng ban công tác Mặt trận chuẩn bị; vận động hội viên đóng góp trò chơi, tiết mục.
Đề nghị các đơn vị, địa phương quan tâm thực hiện, báo cáo kết quả về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh {d:chậm nhất ngày 25/11/2022|2022-11-25||Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh}./.
""",
)
