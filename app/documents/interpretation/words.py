"""Words by which the parts of an official document are recognised: types, bodies, posts, family names."""

import re

from app.documents.interpretation.cleaning import fold

DOCUMENT_TYPES = (
    "KẾ HOẠCH",
    "NGHỊ QUYẾT",
    "QUYẾT ĐỊNH",
    "CHỈ THỊ",
    "QUY CHẾ",
    "QUY ĐỊNH",
    "THÔNG CÁO",
    "THÔNG BÁO",
    "HƯỚNG DẪN",
    "CHƯƠNG TRÌNH HÀNH ĐỘNG",
    "CHƯƠNG TRÌNH CÔNG TÁC",
    "CHƯƠNG TRÌNH PHỐI HỢP",
    "CHƯƠNG TRÌNH",
    "PHƯƠNG ÁN",
    "ĐỀ ÁN",
    "DỰ ÁN",
    "BÁO CÁO",
    "BIÊN BẢN",
    "TỜ TRÌNH",
    "CÔNG ĐIỆN",
    "THỂ LỆ",
    "ĐIỀU LỆ",
    "KẾT LUẬN",
    "LỜI KÊU GỌI",
)
_PLAN_KINDS = ("LIÊN TỊCH", "PHỐI HỢP", "LIÊN NGÀNH", "CÔNG TÁC", "TRIỂN KHAI", "TỔ CHỨC", "THỰC HIỆN")
PLAN_TYPES = frozenset(fold(f"KẾ HOẠCH {kind}").replace(" ", "") for kind in _PLAN_KINDS[:3])
_TYPES = frozenset(fold(name).replace(" ", "") for name in DOCUMENT_TYPES) | PLAN_TYPES

STATE_TITLE = re.compile(r"c[oôộ]ng\s+h[oòaà]+\s+x[aã]\s*h[oôộ]i", re.IGNORECASE)
MOTTO = re.compile(r"đ[oôộ]c\s+l[aâậ]p\s*[-–—.]*\s*t[uưự]\s+do", re.IGNORECASE)
PARTY_TITLE = re.compile(
    r"(đảng cộng sản việt nam|đoàn tncs hồ chí minh|đoàn thanh niên cộng sản hồ chí minh|việt nam|"
    r"chủ nghĩa việt nam)",
    re.IGNORECASE,
)

_BODY_HEADS = (
    "uy ban|ubnd|ubmttq|hdnd|hoi dong|bo|so|tong cuc|cuc|chi cuc|vu|vien|trung tam|truong|phong|ban|van phong|"
    "tong lien doan|lien doan|ldld|lien hiep|cong doan|cd|cdcs|nghiep doan|dang uy|dang bo|dang doan|tinh uy|thanh uy|"
    "huyen uy|thi uy|quan uy|xa uy|phuong uy|chi bo|bch|btv|doan|tinh doan|thanh doan|huyen doan|thi doan|quan doan|"
    "xa doan|chi doan|hoi|mat tran|tong cong ty|cong ty|tap doan|benh vien|dai hoc|hoc vien|kho bac|ngan hang|toa an|"
    "thanh tra|dai|bao|bao hiem|cum|khoi|to|khoa|buu dien|dien luc|uy ban nhan dan|cong an|bo chi huy|bhxh|tong hoi|"
    "trung uong|ttyt|ttgdtx|thcs|thpt|mam non|nha|quan|lien minh|nha xuat ban|xi nghiep|chi nhanh|lien chi"
)
BODY_HEAD = re.compile(rf"(?:{_BODY_HEADS})\b")
BARE_ORGAN = re.compile(
    r"(?:ban chap hanh|ban thuong vu|bch|btv|hoi dong|ban chi dao|ban to chuc|uy ban nhan dan|dang uy|dang bo|"
    r"cong doan|cong doan co so|van phong|tong cong ty|cong ty|so|ban|truong|phong|trung tam|benh vien|hoi|chi cuc|"
    r"cuc|dang bo|doan|lien doan lao dong|dang bo bo phan|chi bo|hoi dong thi dua|doan thanh nien)"
)
_PLACE_HEAD = re.compile(r"(?:tinh|huyen|thanh pho|tp|quan|xa|phuong|thi xa|thi tran|va|viet nam)\b")


def starts_body(text: str) -> bool:
    """Whether a letterhead line begins the name of a body rather than going on with the line above."""
    plain = fold(text)
    if BODY_HEAD.match(plain):
        # "QUẬN 3" and "PHƯỜNG 5" go on, "QUẬN ỦY" begins
        return not _DISTRICT.match(plain)
    return False


_DISTRICT = re.compile(r"quan (?!uy|doan|khu|chung)")


def continues_body(text: str) -> bool:
    """Whether a letterhead line can only go on with the line above ("TỈNH TRÀ VINH", "VÀ ĐÀO TẠO")."""
    return bool(_PLACE_HEAD.match(fold(text))) and not starts_body(text)


def type_of(text: str) -> str | None:
    """The line itself when it is nothing but the name of a document type; letters printed apart are closed up."""
    bare = text.strip(" .:*")
    plain = fold(bare).replace(" ", "")
    if plain not in _TYPES:
        return None
    if all(len(letter) == 1 for letter in bare.split()):
        return next((name for name in DOCUMENT_TYPES if fold(name).replace(" ", "") == plain), bare)
    return bare


def leading_type(text: str) -> tuple[str, str] | None:
    """A type in capitals that begins a longer line in capitals, and the rest: "KẾ HOẠCH TỔ CHỨC …"."""
    for name in DOCUMENT_TYPES:
        if text.startswith((name + " ", name + "\n")):
            return name, text[len(name) :].strip()
    return None


AUTHORITY = re.compile(
    r"(?:T[/.]?M|K[/.]?T|T[/.]?L|TUQ|T\.?U\.?Q|TUN|Q)\s*[./:,]\s*(?=[^\W\d_])|(?:T[/.]?M|K[/.]?T|T[/.]?L|TUQ)\s+"
    r"(?=[^\W\d_a-zđ])"
)
_POSTS = (
    "chủ tịch|bí thư|giám đốc|tổng giám đốc|hiệu trưởng|hiệu phó|trưởng|chánh|chủ nhiệm|cục trưởng|chi cục trưởng|"
    "cụm trưởng|cụm phó|khối trưởng|khối phó|trưởng cụm|trưởng khối|viện trưởng|bộ trưởng|thứ trưởng|thủ trưởng|"
    "ủy viên|uỷ viên|tổng biên tập|chỉ huy trưởng|đội trưởng|thư ký|"
    "tổng thư ký|vụ trưởng|tổng cục trưởng|tổ trưởng|quyền|thường trực|trạm trưởng|chính ủy|chính uỷ|"
    "chính trị viên|tư lệnh|kế toán trưởng|người lập|người xây dựng|người viết|xác nhận|duyệt|phê duyệt|phụ trách|"
    "đại diện|tổng phụ trách|tham mưu trưởng|thành viên|liên đội trưởng|quản đốc"
)
_POST = re.compile(rf"(?:phó\s+|p\.\s*|q\.?\s*|quyền\s+)?(?:tổng\s+)?(?:{_POSTS})(?!\w)")
_ORGAN = re.compile(
    r"(?:ban thuong vu|ban chap hanh|uy ban|thuong truc|hoi dong|ban giam (?:hieu|doc)|lien doan|cong doan)\b"
)


def is_authority(text: str) -> bool:
    """Whether the line says on whose behalf the document is signed ("TM. BAN THƯỜNG VỤ")."""
    found = AUTHORITY.match(text)
    if found is None:
        return False
    rest = text[found.end() :]
    return sum(sign.isupper() for sign in rest) > sum(sign.islower() for sign in rest) or bool(
        _POST.match(rest.casefold()) or _ORGAN.match(fold(rest))
    )


def is_post(text: str) -> bool:
    """Whether the line is a post ("PHÓ CHỦ TỊCH THƯỜNG TRỰC")."""
    return bool(_POST.match(text[:_LONGEST_POST].casefold()))


_LONGEST_POST = 60


_FAMILY = re.compile(
    r"(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|doan|dinh|lam|mai|trinh|"
    r"truong|luong|ta|ha|cao|thai|luu|chau|to|vuong|kieu|ton|quach|tang|la|lo|vang|giang|thao|lau|quang|lu|"
    r"cu|ma|phung|vi|nong|be|hua|trieu|chu|nghiem|than|au|mac|khong|tong|bach|sung|lenh|dam|mach|dieu|siu|"
    r"rmah|ksor|kpa|rcom|ro|y|h|nay|rahlan|cam|thach|son|kim|danh|huong|phu|cat|trang|ung|lai|uong|khuat|"
    r"giap|luc|dong|thieu|ninh|bang|cung|tieu|tu|khuc|lieng|k'|a|y'|chamalea|pinang|katop|po|ngan|deo|"
    r"ka|kon|doi|ong|thi|si|luyen|nhan|khieu|diep|mau|lanh|lieu|hang|hau|mua|nhu|nhieu|vuu|"
    r"kha|khau|ngac|phi|sai|sam|sa|viet|vong|xa|xin)"
)
_DEGREES = re.compile(
    r"^(?:(?:PGS|GS|TS|ThS|Ths|THS|Th\.s|CN|BS|BSCKI{1,2}|BSCK\s?[12I]+|CK\s?[I12]+|KS|NGƯT|NSƯT|NGND|Đ/c|Đ/C|Đại tá|"
    r"Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Luật sư|LS)\.?,?\s*)+"
)
_NAME_WORD = re.compile(r"[A-ZÀ-ỸĐ][\w'’]*", re.UNICODE)


def is_person(text: str) -> bool:
    """Whether the line is a person's name as it stands under a signature, with or without an academic degree."""
    name = _DEGREES.sub("", text).strip(" .")
    words = name.replace("-", " ").split()
    if not 2 <= len(words) <= 7 or any(sign.isdigit() or sign in ":;,/()" for sign in name):  # noqa: PLR2004
        return False
    if not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    if not name.isupper():
        return not is_post(name) and not _ORGAN.match(fold(name))
    return bool(_FAMILY.fullmatch(fold(words[0]).strip("."))) and not is_post(name) and not _ORGAN.match(fold(name))
