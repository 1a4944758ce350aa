"""Names of bodies in running text: where such a name begins, where it ends, and how many bodies a phrase names.

A name begins with a noun for a body ("Sở", "Ban", "Công đoàn", "UBND") or with a word for a class of them
("các", "mỗi" and such a noun), and ends before the first verb in small letters. Verbs inside names are written
with a capital ("Ban Tổ chức") or follow their noun at once ("Ban tổ chức"), which is how the two are told apart.

A phrase with a class in it ("Các ban, Văn phòng, các đơn vị trực thuộc") addresses one class; a phrase of names
only ("Sở Tài chính, Sở Xây dựng") addresses each of them.
"""

import re

from app.documents.interpretation.openings import FIRST_WORD, Openings

CAPITAL = "A-ZĐÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
_DETERMINER = r"(?:các|những|mỗi|từng|một số|tất cả|toàn thể|toàn bộ)(?:\s+các)?"
_NOUNS = (
    r"liên chi hội|liên chi đoàn|liên chi|xí nghiệp|nhà máy|xưởng|phân xưởng|nông trường|lâm trường|chi nhánh|"
    r"phân hiệu|hội sở|đồn|"
    r"ủy ban|uỷ ban|ubnd|ubmttq|ub mttq|ubkt|hđnd|hội đồng|thường trực|thường vụ|đảng ủy|đảng uỷ|đảng bộ|tỉnh ủy|"
    r"tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ|đảng đoàn|chi bộ|cấp ủy|cấp uỷ|"
    r"chi ủy|chi uỷ|"
    r"sở|ban|văn phòng|vp|phòng|chi cục|tổng cục|cục|vụ|bộ|công an|thanh tra|bộ chỉ huy|bộ đội|ban chỉ huy|bchqs|"
    r"viện|trường|đại học|học viện|trung tâm|bệnh viện|trạm|thư viện|bảo tàng|nhà hát|nhà văn hóa|nhà văn hoá|"
    r"nhà thiếu nhi|nhà trường|cung văn hóa|công đoàn|tổng liên đoàn|liên đoàn|lđlđ|tlđ|cđcs|cđ|cđn|liên hiệp|"
    r"liên minh|hiệp hội|hội|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|chi đoàn|chi hội|liên đội|"
    r"trung ương|mặt trận|mttq|đài|báo|tạp chí|cổng thông tin|trang thông tin|tòa án|toà án|tòa soạn|viện kiểm sát|"
    r"kho bạc|ngân hàng|bảo hiểm xã hội|bhxh|điện lực|bưu điện|viễn thông|công ty|tổng công ty|tập đoàn|"
    r"doanh nghiệp|hợp tác xã|tổ|tiểu ban|nhóm|khối|cụm|khoa|bộ môn|bộ phận|ban giám hiệu|bgh|bch|btv|btc|"
    r"cơ quan|đơn vị|hạt|đội|xã|phường|thị trấn|thị xã|thành phố|huyện|quận|đoàn thể|"
    r"hiệu trưởng|phó hiệu trưởng|giáo viên|gvcn|tổng phụ trách|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|"
    r"thủ trưởng|trưởng|phó|chánh|bí thư|phó bí thư|kế toán|lãnh đạo|nhân viên|chuyên viên|cấp trưởng|ủy viên|"
    r"đồng chí|đ/c|thành viên|câu lạc bộ|clb|nghiệp đoàn|phân hội|tổng hội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|"
    r"sư đoàn|binh đoàn|quân khu|quỹ|làng|cảng|nhà xuất bản|đại lý|ga|bến xe|siêu thị|khách sạn|chợ|rạp|trại|vườn|"
    r"chính quyền|cung thiếu nhi|thông tấn xã|công chức|người sử dụng lao động|ông|bà|thầy|cô"
)
_CLASS_NOUNS = (
    r"ngành|cấp|địa phương|tổ chức|cơ sở|lớp|thôn|bản|khu|khu phố|tổ dân phố|cấp hội|cấp công đoàn|phòng ban|"
    r"cơ quan|đơn vị|trường|cấp bộ|hội viên|chi(?=,)"
)
_CLASS_WORDS = frozenset(FIRST_WORD.findall("các những mỗi từng một tất toàn"))
_NAMES = Openings(_NOUNS)
_CLASS_START = re.compile(rf"(?:{_DETERMINER}\s+(?:{_NOUNS}|{_CLASS_NOUNS}))(?!\w)", re.IGNORECASE)
_CLASS_WORD = re.compile(
    rf"(?:^|[,;]\s*|\s(?:và|cùng)\s+){_DETERMINER}\s+\w|"
    r"\b(?:sở|ban|phòng|cơ quan|ngành)\s*[,-]\s*(?:ban|ngành|đơn vị|đoàn thể|phòng)(?!\w)|^cấp\s",
    re.IGNORECASE,
)
_NOT_BODIES = Openings(
    r"ban hành(?! chính)|ban đầu|ban ngày|ban tặng|báo cáo|báo động|báo chí(?! )|tổ chức(?! (?:chính trị|đoàn thể|"
    r"công đoàn|hội(?! nghị| thảo| thi| diễn| thao| trại| chợ)|đảng|cơ sở|đoàn))|"
    r"hội nghị|hội thảo|hội thi|hội diễn|hội trại|hội trường|hội thao|hội chợ|hội nhập|hội viên|đoàn kết|đoàn viên|"
    r"bộ máy|bộ tiêu chí|bộ tài liệu|bộ câu hỏi|bộ thủ tục|bộ luật|phòng,? ?chống|phòng ngừa|phòng tránh|phòng cháy|"
    r"xã hội|thành phố thông minh|phòng họp|trường hợp|trường quay|đội ngũ|đội hình|cụm từ|khối lượng|"
    r"đài tưởng niệm|đảng viên|công đoàn viên(?! chức)|"
    r"vụ việc|sở hữu|khoa học|nhóm (?:nội dung|nhiệm vụ|giải pháp|đối tượng)|trung ương\b.*nghị quyết|"
    r"trưởng thành|viện dẫn|cấp phát|cấp nhật|cấp độ|cấp giấy|cấp bách|cấp thiết|cấp kinh phí|các hoạt động|"
    r"trạm biến áp|phó bảng|tổ quốc|phó thác|đoàn xe|trường kỳ|ban bố|hội tụ|hạt nhân|báo danh"
)
_VERBS = (
    r"chủ trì|chủ động|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có kế hoạch|có văn bản|có hình thức|có thể|"
    r"phối hợp|tham mưu|tham gia|căn cứ|xây dựng|tổ chức|triển khai|thực hiện|hướng dẫn|chỉ đạo|tổng hợp|theo dõi|"
    r"kiểm tra|đôn đốc|báo cáo|gửi|lập|chuẩn bị|bố trí|đảm bảo|bảo đảm|tăng cường|tiếp tục|đẩy mạnh|phân công|"
    r"cung cấp|lựa chọn|tuyên truyền|quán triệt|phát động|rà soát|thẩm định|cân đối|"
    r"(?<!công )(?<!chương )(?<!quy )(?<!lộ )trình|"
    r"ban hành|đăng tải|đăng|"
    r"thông tin|thông báo|nghiên cứu|đề xuất|(?<!Trợ )(?<!trợ )giúp|hỗ trợ|quản lý|giám sát|vận động|huy động|"
    r"phụ trách|tiếp nhận|"
    r"(?<!giáo dục )(?<!Giáo dục )thường xuyên|kịp thời|nghiêm túc|khẩn trương|tiến hành|đề nghị|yêu cầu|"
    r"lồng ghép|sử dụng|duy trì|phát huy|"
    r"nâng cao|biên soạn|(?<![Nn]goại )giao(?! thông| lưu| tiếp| dịch)|tập trung|quan tâm|trực tiếp|thống nhất|xem xét|"
    r"quyết định|phê duyệt|cập nhật|"
    r"hoàn thành|hoàn thiện|đánh giá|phản ánh|phổ biến|khảo sát|thành lập|nộp|đăng ký|rút kinh nghiệm|sơ kết|"
    r"tổng kết|thanh tra|cấp phát|giới thiệu|bình chọn|phát hành|phát sóng|thiết kế|trang trí|đón tiếp|định kỳ|"
    r"đồng thời|nhằm|tùy theo|phát hiện|xử lý|ngăn chặn|giải quyết|nhắc nhở|khuyến khích|kêu gọi|tích cực|"
    r"chấp hành|điều phối|điều hành|cụ thể|bao gồm|dự toán|thu thập|liên hệ|đề cao|biểu dương|tuyển|chấm|kết nối|"
    r"vận hành|áp dụng|mở|soạn|biên tập|đưa tin|trao|tặng|quyết toán|thanh toán|ghi hình|hợp đồng|bám sát|"
    r"chấn chỉnh|lưu ý|gương mẫu|tìm hiểu|tạo (?:điều kiện|thuận lợi|mọi|sự|môi trường|khí thế)"
)
_LOOSE = (
    r"là|in|để|theo|(?<![Hh]ậu )cần|phải|sẽ|nắm|đưa|chọn|sớm|được|đã|đang|trước|chậm nhất|khi|nếu|do|về|với|cùng|"
    r"tùy|tuỳ|ký|ghi|h[ằà]ng(?=\s+(?:năm|tháng|quý|tuần|ngày))|"
    r"không|gồm|dựa|gắn|trên cơ sở|viết|quay|cử|treo|dọn|mời|(?<![Vv]iệc )làm|dự(?! án| toán)|"
    r"từ(?! thiện)"
    r"|đón|ra(?= \w)|trực(?! thuộc| tiếp)|kiểm soát|điều tra|hoàn chỉnh|củng cố|khắc phục|vận dụng|chăm lo|thăm|"
    r"thẩm tra|xác minh|xử phạt|ngăn ngừa|"
    r"phòng ngừa|đấu tranh|phân phối|phân bổ|công khai|niêm yết|(?<!địa )bàn|thảo luận|góp ý|phân tích|thống kê|tư vấn|"
    r"hòa giải|bồi dưỡng|tập huấn|giảng dạy|chụp|cho vay|giải ngân|thanh quyết toán|mua|tuần tra|đóng góp|ủng hộ|"
    r"quyên góp|phân loại|lưu trữ|số hóa|cài đặt|ứng dụng|đổi mới|cải tiến|khai thác|nâng cấp|sửa chữa|lắp đặt|cắm|"
    r"phun|giữ|dành|đề ra|chịu|công bố|thi hành|ngăn|rút|kéo giảm|tham quan|nghiệm thu|xét|bình xét|đề cử|công nhận|"
    r"sâu sát|theo sát|phấn đấu|trang bị|mua sắm|kê khai|ký kết|kết hợp|thiết lập|bổ sung|điều chỉnh|sắp xếp|dự trù|"
    r"rèn luyện|giải đáp|trả lời|kiện toàn|cung ứng|in ấn|nhập liệu|lên (?:kế hoạch|lịch|phương án|danh sách)|"
    r"bảo quản|trưng bày|trồng|tu sửa|tháo dỡ|phân luồng|ứng trực|cấp cứu|sơ cứu|khám|tiêm|dập dịch|đình chỉ|thu hồi|"
    r"cho phép|xin ý kiến|tạm ứng|đôn đốc|dẫn chương trình|nhân rộng|tôn vinh|động viên|tháo gỡ|truyền thông(?= về)|"
    r"như sau|ưu tiên|định hướng|chi trả|nhắc|tôn tạo|chỉnh trang|cảnh báo|trích lập|"
    r"tăng|nêu (?:cao|gương)|biểu diễn|trích|sẵn sàng|đi (?=từng|đến|cơ sở)|sưu tầm|dâng|viếng|thắp|họp|bầu|"
    r"xếp|tập luyện|luyện tập|tổng duyệt|thuê|mượn|vẽ|cho ý kiến|chấp thuận|ra quân|chạy (?=quảng|chương|thử)|"
    r"trao đổi|đối thoại|gặp|tiếp xúc|lấy ý kiến|vận hành|hưởng ứng|cùng nhau|tìm|đảm nhiệm|đảm trách|lo|dạy"
    r"|(?<![,;] )(?<!và )lãnh đạo(?=,| (?-i:[" + CAPITAL + r"])| chỉ đạo| việc| công tác|"
    r" các| xây dựng| tổ chức| triển khai| thực hiện)"
    r"|trong (?:quá trình|việc|công tác|tháng|năm|quý|ngày|thời gian|tuần|khi)"
)
_VERB = re.compile(rf"(?<![\w-])(?:{_VERBS})(?![\w-])")
_ANY_END = re.compile(rf"(?<![\w-])(?:{_VERBS}|{_LOOSE})(?![\w-])")
_VERB_IN_NAME = re.compile(
    r"(?<!\w)(?<!văn )(?<!Văn )(?<!VĂN )(?<!phòng )(?<!Phòng )(?<!Biên )(?<!biên )(?<!hậu )"
    r"(?<!Hậu )(?<!Quốc )(?<!quốc )"
    r"(?:ban|phòng|tổ|hội đồng|trung tâm|tiểu ban|đội|nhóm|ủy ban|viện|chi cục)\s+"
    r"(?:tổ chức|chỉ đạo|quản lý(?: xử lý| điều hành| khai thác| bảo trì| vận hành)?|"
    r"kiểm tra|tuyên truyền|giám sát|điều hành|giúp việc|thanh tra|vận động|"
    r"bảo vệ|"
    r"thông tin|thẩm định|khen thưởng|hỗ trợ|điều phối|bình chọn|biên soạn|nghiên cứu|giới thiệu|trực tiếp)(?!\w)"
    r"|(?<!\w)(?:đơn vị|huyện|địa phương|xã|trường)\s+đăng cai(?!\w)"
    r"|(?<!\w)(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng|giáo viên|cán bộ|phó|lãnh đạo|đồng chí|"
    r"công chức|chuyên viên|bộ phận)\s+phụ trách(?!\w)"
    r"|(?<!\w)(?:(?:công nhân|lao động)\s+trực tiếp|hồi sức\s+tích cực)(?!\w)"
    r"|(?<!\w)(?:cơ quan|bộ phận|tổ chức|đơn vị|cán bộ|(?<!tổ chức )(?<!đơn vị )thành viên|cá nhân)\s+"
    r"(?:tổ chức|tham mưu|tổng hợp|"
    r"phụ trách|chủ trì|chủ quản|trực tiếp|được giao|được phân công|phối hợp|thực hiện|tham gia|dự|đăng ký|"
    r"thông tin|quản lý|chỉ đạo)(?!\w)"
    r"|(?<!\w)đoàn (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá)(?!\w)"
    r"|,\s+tổ chức (?=đảng(?!\w)|đoàn thể|chính trị)"
    r"|(?<!\w)(?:công nghệ thông tin|tổ chức dịch vụ|xây dựng (?:tổ chức|lực lượng)|"
    r"quản lý xử lý|kiểm soát giao thông|kế hoạch tổng hợp|đầu tư xây dựng|tổng phụ trách)(?!\w)|"
    r"(?<!\w)giúp việc(?!\w)|(?<!\w)thường\s+trực(?!\w)|(?<!\w)(?:các|những|mỗi|từng)\s+tổ chức(?!\w)|(?<!\w)(?:các|"
    r"những|mỗi|từng|một số|cấp trên|"
    r"và)\s+(?:tổ chức,? (?=đoàn thể|cá nhân|chính trị|dịch vụ|tín dụng|kinh tế|xã hội|công đoàn|hội|đảng|cơ sở|"
    r"đoàn|thành viên|liên quan)|"
    r"trực tiếp(?!\w))",
    re.IGNORECASE,
)
_WORDS_IN_NAMES = frozenset(FIRST_WORD.findall(_VERB_IN_NAME.pattern))
LONGEST_PHRASE = 600
_LONGEST_SHIELD = 40  # letters; more than any match of _VERB_IN_NAME
_STOP = re.compile(r"[:.?!\n()…]|\s[-–—]\s|;")
_LAST_STOPS = ":?!\n()…"
_COMMA = re.compile(r"\s*[,;]\s*")
_SECOND_HALF = re.compile(r"(?:xã hội|nghề nghiệp|kỹ thuật|kinh tế|văn hóa|thể thao|nghệ thuật)(?!\w)")
_PLACE_AFTER_COMMA = re.compile(
    r"(?!(?:đơn vị|cơ quan|bộ phận)\s+(?:phối hợp|cùng))(?:ban|ngành|đoàn thể|đơn vị|địa phương|cơ quan|tổ chức|"
    r"cấp|huyện|thị xã|thị trấn|thành phố|tp|quận|xã|phường|"
    r"tỉnh|thôn|bản|khu|trường|công ty|doanh nghiệp|phòng|hội|đoàn|công đoàn|sở|lớp|cụm|khối|chi bộ|chi đoàn|"
    r"viện|trung tâm|trạm|khoa|tổ|hộ|chống|chữa cháy|cứu hộ|cứu nạn|giáo dục pháp luật|kiểm soát giao thông|cá nhân|"
    r"bộ|đội|nhóm|hợp tác xã|đảng bộ|đảng ủy|liên đoàn|tiểu ban|hiệp hội|"
    r"ngân hàng|"
    r"bệnh viện|xí nghiệp|xưởng|phân xưởng|nhà máy|nông trường|hội đồng|ủy ban|thôn|chi hội|liên hiệp|"
    r"nhà trường)(?!\w)"
)
_ORGANISATIONS = re.compile(r"tổ chức (?:cơ sở )?(?:đảng(?!\w)|đoàn thể|chính trị|công đoàn|xã hội)")
_MORE_OF_ITS_KIND = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}[,;]\s+")
_FIELDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} và [^\W\d_]+(?: [^\W\d_]+){0,3}\s+")
_LABEL_AHEAD = re.compile(  # "Phòng Nội vụ; đơn vị phối hợp: …"
    r"(?:(?:các\s+)?(?:đơn vị|cơ quan|bộ phận|tổ chức|phòng|ban)\s+)?(?:phối hợp|cùng|chủ trì|thực hiện|phụ trách|"
    r"tham gia|hỗ trợ|giám sát|kiểm tra|tham mưu)(?:\s+[^\W\d_]+){0,2}\s*:",
    re.IGNORECASE,
)
_JOINTS = ("và", "cùng", "thì", "cũng", "cũng như")
_DANGLING = re.compile(rf"\s+(?:{'|'.join(_JOINTS)})$")
_AND = re.compile(r"\s+(?:và|cùng|hoặc|cùng với)\s+")
_OFFICE_OF = re.compile(  # "Văn phòng HĐND và UBND huyện" is one body, and so is "Khối các cơ quan và doanh nghiệp"
    r"đảng (?:ủy|uỷ) (?:hđnd|hội đồng nhân dân)\b.{0,30},\s*(?:ubn|ủy)$|"
    r"\bkhối\s[^,;]{0,40}?(?:cơ quan|đảng)\s+và\s+doa$|"
    r"(?:văn phòng|thường trực|lãnh đạo)\s[^,;]{0,40}?(?:hđnd|đbqh|hội đồng nhân dân)\s+và\s+(?:ubn|hđn|ủy|uỷ|hội)$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[,;]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+|\s*\n\s*")
_FIRST_OF_LEADS = frozenset(
    FIRST_WORD.findall("đối đề giao yêu trách nhiệm phân riêng còn về phía của tại kính trân mời ủy uỷ")
)
_LEAD = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*[.)/:-]{0,2}|[a-zđ][.)/])\s+)?"
    r"(?:(?:đối với|đề nghị|giao cho|giao nhiệm vụ cho|giao|yêu cầu|trách nhiệm của|nhiệm vụ của|phân công cho|"
    r"phân công|"
    r"riêng|còn|về phía|phía|của|tại|kính đề nghị|trân trọng đề nghị|mời|ủy quyền cho|uỷ quyền cho|trách nhiệm|"
    r"nhiệm vụ)\s*:?\s+){0,3}",
    re.IGNORECASE,
)

_OF_A_CLASS = re.compile(  # "LĐLĐ các huyện, thành phố", "CĐCS trực thuộc"
    r"(?<!\w)(?:các|mỗi|từng|những|cấp)\s|trực thuộc|liên quan|(?<!\w)(?:cơ sở|ngành)$"
)
_PERSON = re.compile(r"(?:đồng chí|đ/c|ông|bà|thầy|cô)\s+(?!.*(?:đồng chí|đ/c)\s)", re.IGNORECASE)
_WORK_IN_NAME = re.compile(  # "Trung tâm Kiểm soát thanh toán BHYT", "Phòng Cảnh sát điều tra tội phạm"
    r"\s*(?:(?:,|và|-)\s*)?"
    r"(?:thanh toán|kiểm soát|kiểm tra|giám sát|thanh tra|quản lý|điều tra|thẩm định|thi hành|tư vấn|hỗ trợ|"
    r"bồi dưỡng|nghiên cứu|ứng dụng|khai thác|thông tin|tuyên truyền|tổ chức cán bộ|thống kê|giới thiệu|sửa chữa|"
    r"vận hành|đăng ký|tiếp nhận|điều phối|điều hành|giải quyết|xử lý|phân tích|phát hành|thu thập|phòng ngừa|"
    r"quyết toán|tổng hợp|biên soạn|bảo vệ)(?!\w)"
)
_PREDICATE = re.compile(
    r"(?<!\w)(?:chủ trì|chủ động|chịu|có trách nhiệm|có nhiệm vụ|phối hợp|thực hiện|tham mưu|căn cứ|triển khai|"
    r"xây dựng|tổ chức(?! cán bộ)|phụ trách|làm đầu mối|theo|trong|về|cho|các nội dung)(?!\w)"
)
_NOTE = re.compile(
    r"\s*\((?:(?:cơ quan\s+|đơn vị\s+)?(?:thường trực|chủ trì|đầu mối|đăng cai)[^()]*|"
    r"(?:đồng chí|đ/c|ông|bà|thầy|cô|gọi chung|gọi tắt|sau đây|phụ trách|"
    r"bao gồm|gồm|kể cả|trừ|thông qua|qua|nếu|do|là|theo)\s[^()]*|(?-i:[A-ZĐ&]{2,10}))\)[\s.:;]*$",
    re.IGNORECASE,
)
_JOINTLY = re.compile(r"phối hợp\s+(?:với|cùng)\s+", re.IGNORECASE)


def starts_body(text: str, start: int = 0, *, any_case: bool = False) -> bool:
    """Whether the name of a body or a class of bodies begins at `start`; after "giao" in small letters too."""
    begin = FIRST_WORD.match(text, start)
    if begin is None:
        return False
    word = begin[0].lower()
    if word in _CLASS_WORDS:
        return _CLASS_START.match(text, start) is not None and not _NOT_BODIES.go_on(word, text, start)
    named = any_case or text[start].isupper() or text.startswith(("đ/c", "đồng chí"), start)
    return named and _NAMES.go_on(word, text, start) and not _NOT_BODIES.go_on(word, text, start)


def _is_noun(text: str, start: int) -> bool:
    """Whether a noun for a body stands there, in letters of any size."""
    return _NAMES.stand_in(text, start) and not _NOT_BODIES.stand_in(text, start)


def is_body_in_any_case(text: str, start: int, end: int) -> bool:
    """Whether a body's name, perhaps in small letters, is all that stands there."""
    return _is_noun(text, start) and names_only(text, start, end)


def names_only(text: str, start: int, end: int) -> bool:
    """Whether no verb stands among the words, but in names."""
    return _verb_at(text, start, end, _VERB) >= end


def works(text: str, end: int, *, any_verb: bool = False) -> bool:
    """Whether the words after a body's name say what it does, by a verb of work in small letters."""
    return bool((_ANY_END if any_verb else _VERB).match(text, end + len(text[end:]) - len(text[end:].lstrip(" :-–,"))))


def is_class(phrase: str) -> bool:
    """Whether the phrase names a class of bodies ("các …", "mỗi …", "sở, ban, ngành")."""
    return bool(_CLASS_WORD.search(phrase))


def _verb_at(text: str, start: int, end: int, verb: re.Pattern[str] = _ANY_END) -> int:
    """The offset of the first verb in small letters that is not part of a body's name, or `end`."""
    for match in verb.finditer(text, start + 1, end):
        at = match.start()
        if not _is_shielded(text, start, at, end):
            return at
    return end


def _is_shielded(text: str, start: int, at: int, end: int) -> bool:
    """Whether the verb at `at` belongs to a name, of which the word before it then is one, too."""
    first = max(start, at - _LONGEST_SHIELD)
    before = text[first:at].split()
    if not before or before[-1].rstrip(",").lower() not in _WORDS_IN_NAMES:
        return False
    shields = _VERB_IN_NAME.finditer(text, first, min(end, at + _LONGEST_SHIELD))
    return any(shield.start() < at < shield.end() for shield in shields)


def _continues(text: str, start: int) -> bool:
    """Whether after a comma at `start` the name goes on ("Sở Văn hóa, Thể thao", "các sở, ban, ngành")."""
    if start >= len(text) or _LABEL_AHEAD.match(text, start):
        return False
    if _is_noun(text, start) or starts_body(text, start) or _PLACE_AFTER_COMMA.match(text, start):
        return not _ANY_END.match(text, start) or bool(_ORGANISATIONS.match(text, start))
    if (kind := _MORE_OF_ITS_KIND.match(text, start)) and starts_body(text, kind.end()):
        return not _ANY_END.search(text, start, kind.end())  # "rừng phòng hộ, đặc dụng, Vườn Quốc gia …"
    if text[start].islower() and _FIELDS.fullmatch(text, start, _verb_at(text, start, len(text), _VERB)):
        return True  # "Phòng Quản lý vận tải, phương tiện và người lái chủ trì …"
    return text[start].isupper() or text[start].isdigit()


def body_end(text: str, start: int) -> int:
    """The end of the phrase of bodies that begins at `start`."""
    limit = _verb_at(text, start, _last_stop(text, start, min(len(text), start + LONGEST_PHRASE)))
    stop = start
    while True:
        hard = _STOP.search(text, stop, limit)
        while hard and hard[0] == "." and text[hard.end() : hard.end() + 1].isalnum():
            hard = _STOP.search(text, hard.end(), limit)  # "TP.HCM" goes on
        edge = hard.start() if hard else limit
        listed = text.find(",", stop, limit) >= 0 or text.find(";", stop, limit) >= 0
        commas = _COMMA.finditer(text, stop, limit) if listed else ()
        comma = next((m for m in commas if not _continues(text, m.end())), None)
        joined = hard and hard[0].strip() in {"-", "–", "—"}
        if hard and joined and (text[hard.end() : hard.end() + 1].isupper() or _SECOND_HALF.match(text, hard.end())):
            stop = hard.end()
            if comma is None or comma.start() > stop:
                continue
        if hard and hard[0] == ";" and _continues(text, _COMMA.match(text, hard.start()).end()):  # type: ignore[union-attr]
            stop = hard.end()
            if comma is None or comma.start() > stop:
                continue
        end = min(edge, comma.start()) if comma else edge
        return _trim(text, start, end)


def _last_stop(text: str, start: int, limit: int) -> int:
    """Where a sign stands before `limit` behind which no name goes on; a point within a word is none."""
    for sign in _LAST_STOPS:
        found = text.find(sign, start, limit)
        limit = limit if found < 0 else found
    point = text.find(".", start, limit)
    while point >= 0 and text[point + 1 : min(point + 2, limit)].isalnum():
        point = text.find(".", point + 1, limit)
    return limit if point < 0 else point


def _trim(text: str, start: int, end: int) -> int:
    """Take off trailing spaces, joints and a dangling "và"."""
    while end > start and text[end - 1] in " ,;:-–—\t":
        end -= 1
    if not text.endswith(_JOINTS, start, end):
        return end
    dangling = _DANGLING.search(text[start:end])
    return _trim(text, start, start + dangling.start()) if dangling else end


def split_bodies(text: str, start: int, end: int, *, every: bool = False) -> list[tuple[int, int]]:
    """The spans of the bodies that `text[start:end]` names; a class phrase is one, unless `every`."""
    if not every and (is_class(text[start:end]) or _PERSON.match(text, start)):
        return [(start, end)]
    cuts = [
        match
        for match in _SEPARATOR.finditer(text, start, end)
        if (" " in text[start : match.start()] or text[start : match.start()].isupper())
        and starts_body(text, match.end())
        and not _bare_class_before(text, start, match.start(), match.end())
    ]
    cuts = [match for match in cuts if not _OFFICE_OF.search(text[start : match.end() + 3].rstrip())]
    edges = [start, *(match.end() for match in cuts)]
    ends = [*(match.start() for match in cuts), end]
    if not every and all(_OF_A_CLASS.search(text, a, b) for a, b in zip(edges, ends, strict=True)):
        return [(start, _trim(text, start, end))]
    return [(a, _trim(text, a, b)) for a, b in zip(edges, ends, strict=True) if _trim(text, a, b) > a]


def _bare_class_before(text: str, start: int, cut: int, following: int) -> bool:
    """As in "sở, ban, ngành" is one class: no cut before a noun in small letters that continues a class."""
    return text[following].islower() and not _CLASS_START.match(text, following) and cut > start


def addressed_at(text: str) -> int:
    """The offset after "Đối với", "Đề nghị", "Giao" and the like, where the addressee's name begins."""
    word = FIRST_WORD.match(text)
    if word and word.end() > 1 and word[0].lower() not in _FIRST_OF_LEADS:
        return 0
    match = _LEAD.match(text)
    return match.end() if match else 0


def name_goes_on(text: str, start: int, end: int) -> bool:
    """Whether the words after a verb at `start` still belong to the name of a body whose work they are."""
    return bool(_WORK_IN_NAME.match(text, start, end)) and not _PREDICATE.search(text, start, end)


def heading_bodies(heading: str) -> list[tuple[int, int]]:
    """The bodies that a heading names, when it is nothing but a name ("2. Đối với Sở Tài chính:")."""
    joint = _JOINTLY.match(heading)
    start = joint.end() if joint else addressed_at(heading)
    role = _NOTE.search(heading)
    end = len(heading[: role.start() if role else None].rstrip(" .:;,"))
    named = starts_body(heading, start) or (  # "Đối với công đoàn cơ sở": the lead-in takes the capital
        start > 0 and _is_noun(heading, start)
    )
    if not named or end <= start:
        return []
    letters = [c for c in heading[start:end] if c.isalpha()]
    capitals = all(c.isupper() for c in letters)
    verb = _verb_at(heading, start, end, _VERB)
    if ":" in heading[start:end] or (not capitals and verb < end and "(" not in heading[start:verb]):
        return []
    return split_bodies(heading, start, end)
