"""A Red Cross association: "DỰ THẢO" above the letterhead, everything justified plain text, "1-" "a-", numbering that restarts wrongly, no closing."""

from tests.documents.samples.markup import Sample

SAMPLE = Sample(
    letterhead="none",
    superior_body="TRUNG ƯƠNG HỘI CHỮ THẬP ĐỎ VIỆT NAM",
    issuing_body="HỘI CHỮ THẬP ĐỎ TỈNH TRƯỜNG PHONG",
    number=None,
    symbol="KH-CTĐ",
    place="Trường Phong",
    issued_on=None,
    document_type=None,
    title="Tổ chức Lễ tôn vinh người hiến máu tiêu biểu và phát động hiến máu hè năm 2023",
    title_lines=("",),
    facts={
        "document_type": "KẾ HOẠCH",
        "recipients": [
            "TW Hội CTĐ Việt Nam",
            "TT Tỉnh ủy, UBND tỉnh (b/c)",
            "Ban Chỉ đạo VĐHMTN tỉnh",
            "Hội CTĐ các huyện, thành phố",
            "Lưu: VP",
        ],
        "signature": {"lines": ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], "signer": None},
    },
    bold_levels=(),
    ending="none",
    blanks=True,
    body="""
%r {B:DỰ THẢO LẦN 2}
@table 45,55 bare
%% ¦ %%
@end
""".replace(
        "@table 45,55 bare\n%% ¦ %%\n@end\n",
        """@table 45,55 bare
TRUNG ƯƠNG HỘI CHỮ THẬP ĐỎ VIỆT NAM⁋{B:HỘI CHỮ THẬP ĐỎ TỈNH TRƯỜNG PHONG}⁋Số:      /KH-CTĐ ¦ {B:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}⁋{B:Độc lập - Tự do - Hạnh phúc}⁋{I:Trường Phong, ngày     tháng 5 năm 2023}
@end
""",
    )
    + """
%cb KẾ HOẠCH
%cb Tổ chức Lễ tôn vinh người hiến máu tiêu biểu và phát động hiến máu hè năm 2023
%c -----o0o-----
Căn cứ {b:Quyết định số 235/QĐ-TTg ngày 26/02/2008|235/QĐ-TTg|2008-02-26} của Thủ tướng Chính phủ về thành lập Ban Chỉ đạo Quốc gia vận động hiến máu tình nguyện; căn cứ {b:Kế hoạch số 31/KH-BCĐ ngày 10/02/2023|31/KH-BCĐ|2023-02-10} của Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh; Hội Chữ thập đỏ tỉnh xây dựng kế hoạch tổ chức Lễ tôn vinh người hiến máu tiêu biểu và phát động hiến máu hè năm 2023 như sau:
#1 I -|Mục đích, yêu cầu|
#2 1-||Cảm ơn những người đã cho đi phần máu của mình; xóa nỗi sợ kim tiêm và những lời đồn về hiến máu trong bà con.
#2 2-||Bổ sung nguồn máu hè, khi các trường cao đẳng nghỉ, lượng máu thường giảm một nửa như tháng 7/2022.
#2 3-||An toàn truyền máu đặt lên trước chỉ tiêu; người không đủ sức khỏe nhất quyết không lấy.
#1 II -|Nội dung|
#2 1-|Lễ tôn vinh|
a- Thời gian: 19 giờ ngày 14/6/2023.
b- Địa điểm: Nhà hát tỉnh.
c- Thành phần: {c:khoảng 420 đại biểu||420|~}; trong đó {q:mỗi huyện, thành phố 20 người|mỗi huyện, thành phố|d|20|20}, {q:khối trường học 60 người|khối trường học|d|60|60}, {q:khối lực lượng vũ trang 40 người|khối lực lượng vũ trang|d|40|40}, còn lại là khách mời.
d- Chương trình:
- {g:Trình chiếu hình ảnh các đợt hiến máu};
- {g:Khai mạc};
- {g:Gặp gỡ gia đình ba thế hệ hiến máu};
- {g:Trao kỷ niệm chương};
- {g:Phát động hiến máu hè};
- {g:Cả hội trường cùng hát}.
#2 2-|Số lượng, tiêu chuẩn người được tôn vinh|
a- {q:Mỗi huyện, thành phố: 04 cá nhân|Mỗi huyện, thành phố|i|4|4}, {q:01 gia đình|Mỗi huyện, thành phố|c|1|1}; {q:Bệnh viện Đa khoa tỉnh: 02 cá nhân|Bệnh viện Đa khoa tỉnh|i|2|2}; {q:Câu lạc bộ Ngân hàng máu sống: 03 cá nhân|Câu lạc bộ Ngân hàng máu sống|i|3|3}.
b- Cá nhân hiến từ 15 lần trở lên với nam, 10 lần trở lên với nữ; ưu tiên nhóm máu hiếm.
#1 II -|Hiến máu hè|
#2 1-||Từ ngày 20/6/2023 đến ngày 31/8/2023, tổ chức mười hai điểm, phấn đấu 3.600 đơn vị.
#2 2-||Mỗi điểm có bác sĩ khám, có bữa ăn nhẹ, chỗ nằm nghỉ, xe đưa về.
#1 III -|Tổ chức thực hiện|
#2 1-|{a:Văn phòng Tỉnh Hội}|: lập danh sách, gửi giấy mời {d:trước ngày 05/6/2023|2023-06-05|x}; đặt hoa, kỷ niệm chương.
#2 2-|{a:Ban Chăm sóc sức khỏe}|: thẩm định hồ sơ người được tôn vinh; phối hợp với Trung tâm Huyết học lập lịch lấy máu, báo cáo Trung ương Hội {d:trước ngày 10/9/2023|2023-09-10|x|Trung ương Hội}.
#2 3-|{a:Hội Chữ thập đỏ các huyện, thành phố}|: tham mưu ban chỉ đạo cùng cấp; gửi hồ sơ về Ban Chăm sóc sức khỏe {d:chậm nhất là ngày 25/5/2023|2023-05-25||Ban Chăm sóc sức khỏe}; vận động ít nhất 250 người mỗi huyện.
#2 4-|{a:Câu lạc bộ Ngân hàng máu sống, Đội tình nguyện trường Cao đẳng}|: đón tiếp, hướng dẫn; trực điện thoại nhóm máu hiếm.
%b Nơi nhận:
- TW Hội CTĐ Việt Nam;
- TT Tỉnh ủy, UBND tỉnh (b/c);
- Ban Chỉ đạo VĐHMTN tỉnh;
- Hội CTĐ các huyện, thành phố;
- Lưu: VP.
%cb TM. BAN THƯỜNG VỤ
%cb CHỦ TỊCH
""".replace("\na- ", "\n#3 a-||")
    .replace("\nb- ", "\n#3 b-||")
    .replace("\nc- ", "\n#3 c-||")
    .replace("\nd- ", "\n#3 d-||"),
)
