"""Types of documents and their abbreviations in the sign (NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I)."""

ABBREVIATIONS = {
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "QUY ĐỊNH": "QyĐ",
    "THÔNG CÁO": "TC", "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH",
    "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA", "DỰ ÁN": "DA", "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr",
    "HỢP ĐỒNG": "HĐ", "CÔNG ĐIỆN": "CĐ", "BẢN GHI NHỚ": "BGN", "BẢN THỎA THUẬN": "BTT", "GIẤY ỦY QUYỀN": "GUQ",
    "GIẤY MỜI": "GM", "GIẤY GIỚI THIỆU": "GGT", "GIẤY NGHỈ PHÉP": "GNP", "PHIẾU GỬI": "PG",
    "PHIẾU CHUYỂN": "PC", "PHIẾU BÁO": "PB",
}  # fmt: skip


def series_of(document_type: str) -> str:
    """The name of the number series of a type of document: "Kế hoạch" and "KẾ HOẠCH" are one."""
    return " ".join(document_type.split()).upper()


def sign(document_type: str, body_symbol: str | None) -> str | None:
    """The sign of a document: "KH-LĐLĐ". None when the body has no symbol."""
    abbreviation = ABBREVIATIONS.get(series_of(document_type))
    if not body_symbol:
        return None
    return f"{abbreviation}-{body_symbol}" if abbreviation else body_symbol


def printed_number(number: int) -> str:
    """The number as printed: a leading zero below ten."""
    return f"{number:02d}"
