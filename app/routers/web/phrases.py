"""What the event log says, in words: who did what to which part, and what a field is called on the screen."""

import re
from collections.abc import Mapping
from typing import Any

from app.routers.web.translation import gettext

DEEDS = {
    "plan.created": "tạo kế hoạch",
    "plan.imported": "tạo kế hoạch từ văn bản nhập vào",
    "plan.copied": "chép thành kế hoạch mới",
    "plan.amending": "lập kế hoạch điều chỉnh",
    "plan.from_upper": "tạo kế hoạch từ kế hoạch cấp trên",
    "plan.changed": "sửa thể thức văn bản",
    "plan.looked_again": "xem lại các chỗ được đánh dấu",
    "plan.submitted": "trình duyệt",
    "plan.returned": "trả lại người soạn",
    "plan.approved": "duyệt",
    "plan.issued": "ban hành",
    "plan.amended": "ghi nhận đã được điều chỉnh",
    "plan.closed": "kết thúc kế hoạch",
    "plan.cancelled": "hủy kế hoạch",
    "plan_import.read": "tải văn bản lên để nhập",
    "plan_import.corrected": "sửa bản đọc",
    "plan_import.confirmed": "xác nhận bản đọc",
    "plan_import.discarded": "bỏ bản đọc",
    "session.opened": "đăng nhập",
    "session.closed": "đăng xuất",
    "session.others_closed": "đăng xuất các phiên khác",
    "password.changed": "đổi mật khẩu",
    "password.reset": "đặt lại mật khẩu qua thư điện tử",
    "second_factor.added": "bật mã xác thực thứ hai",
    "second_factor.removed": "tắt mã xác thực thứ hai",
    "second_factor.reset": "gỡ mã xác thực thứ hai cho tài khoản",
    "recovery_codes.made": "tạo mã dự phòng",
    "recovery_code.used": "dùng một mã dự phòng",
    "passkey.added": "thêm khóa đăng nhập",
    "passkey.removed": "gỡ khóa đăng nhập",
    "identity.linked": "liên kết với đăng nhập một lần",
    "access_token.added": "tạo khóa API",
    "access_token.revoked": "thu hồi khóa API",
    "account.added": "tạo tài khoản",
    "account.changed": "sửa tài khoản",
    "account.closed": "đóng tài khoản",
    "account.reopened": "mở lại tài khoản",
    "account.password_renewed": "cấp mật khẩu tạm",
    "account.signed_out": "đăng xuất tài khoản ở mọi nơi",
    "account.handed_over": "bàn giao tài khoản",
    "membership.added": "thêm vai trò",
    "membership.changed": "đổi ngày của vai trò",
    "membership.ended": "kết thúc vai trò",
    "membership.removed": "bỏ vai trò chưa đến ngày",
    "delegation.given": "ủy quyền",
    "delegation.revoked": "kết thúc ủy quyền",
    "invitation.sent": "gửi lời mời",
    "invitation.sent_again": "gửi lại lời mời",
    "invitation.revoked": "thu hồi lời mời",
    "invitation.accepted": "nhận lời mời",
    "organisation.added": "thêm đơn vị",
    "organisation.changed": "sửa đơn vị",
    "organisation.removed": "xóa đơn vị",
    "organisation.succeeded": "ghi đơn vị kế thừa",
    "organisation.renamed": "đổi tên đơn vị",
    "organisation.moved": "chuyển cấp trên của đơn vị",
    "organisation.merged": "hợp nhất đơn vị",
    "organisation.split": "chia tách đơn vị",
    "organisation.closed": "kết thúc hoạt động đơn vị",
    "organisation.reopened": "mở lại đơn vị",
    "organisation.took_effect": "thay đổi của đơn vị đến ngày có hiệu lực",
    "organisation.change_dropped": "bỏ thay đổi của đơn vị, nay không còn thực hiện được",
    "organisation.change_forgotten": "bỏ thay đổi của đơn vị",
    "person.added": "thêm người vào danh bạ",
    "person.changed": "sửa thông tin một người",
    "person.erased": "xóa dữ liệu của một người",
    "person.exported": "xuất dữ liệu của một người",
    "person.sensitive_read": "xem dữ liệu nhạy cảm của một người",
    "person.sensitive_list_read": "xem danh bạ có dữ liệu nhạy cảm",
    "person.consented": "ghi sự đồng ý của một người",
    "person.consent_withdrawn": "ghi việc rút lại sự đồng ý",
    "account.exported": "lấy bản sao dữ liệu của mình",
    "account.erased": "xóa dữ liệu của một tài khoản",
    "organisation_import.uploaded": "tải lên bảng đơn vị",
    "organisation_import.extended": "thêm dòng vào bảng đơn vị",
    "organisation_import.confirmed": "yêu cầu nhập bảng đơn vị",
    "organisation_import.taken": "nhập bảng đơn vị",
    "organisation_import.discarded": "bỏ bảng đơn vị",
    "event_log.exported": "tải nhật ký về",
    "job.retried": "gửi lại một thư chưa gửi được",
}
ACTS = {"added": "thêm", "changed": "sửa", "moved": "đổi thứ tự", "removed": "xóa"}
NOUNS = {
    "section": "mục",
    "legal_basis": "căn cứ",
    "event": "thời gian, địa điểm",
    "allocation": "phân bổ",
    "composition_target": "cơ cấu",
    "agenda_item": "mục chương trình",
    "broadcast_column": "chuyên mục",
    "broadcast_slot": "số phát sóng",
    "deadline": "thời hạn",
    "assignment": "nhiệm vụ",
    "recipient": "nơi nhận",
}
FIELDS = {
    "full_name": "Họ và tên",
    "sex": "Giới tính",
    "date_of_birth": "Ngày sinh",
    "birth_year": "Năm sinh",
    "job_title": "Chức vụ",
    "workplace": "Nơi làm việc",
    "education": "Trình độ",
    "is_direct_worker": "Lao động trực tiếp",
    "is_manager": "Giữ chức vụ lãnh đạo, quản lý",
    "phone": "Điện thoại",
    "email": "Thư điện tử",
    "ethnic_group": "Dân tộc",
    "religion": "Tôn giáo",
    "is_party_member": "Đảng viên",
    "party_member_since": "Ngày vào Đảng",
    "purpose": "Dùng vào việc",
    "form": "Cách đồng ý",
    "reason": "Lý do",
    "scopes": "Phạm vi",
    "ending": "Bốn ký tự cuối",
    "expires_at": "Hết hạn",
    "title": "Tên",
    "kind": "Loại",
    "status": "Trạng thái",
    "document_type": "Tên loại văn bản",
    "symbol": "Ký hiệu",
    "number": "Số",
    "place": "Địa danh",
    "issued_on": "Ngày ban hành",
    "superior_body": "Cơ quan chủ quản",
    "issuing_body": "Cơ quan ban hành",
    "signature_lines": "Thẩm quyền, chức vụ người ký",
    "signer": "Người ký",
    "addressees": "Kính gửi",
    "capacity_minimum": "Quy mô ít nhất",
    "capacity_maximum": "Quy mô nhiều nhất",
    "capacity_approximate": "Khoảng",
    "contact_name": "Người liên hệ",
    "contact_position": "Chức vụ người liên hệ",
    "contact_phone": "Điện thoại",
    "contact_email": "Thư điện tử",
    "recurring_reports": "Báo cáo định kỳ",
    "dossier_parts": "Thành phần hồ sơ",
    "publication_channels": "Nơi đăng tải, tuyên truyền",
    "marker": "Ký hiệu mục",
    "heading": "Tên mục",
    "text": "Nội dung",
    "paragraphs": "Nội dung",
    "position": "Thứ tự",
    "printed": "Lời in trong văn bản",
    "reference": "Số, ký hiệu",
    "issuer": "Cơ quan ban hành",
    "organisation_name": "Tên đơn vị hoặc nhóm",
    "organisation_id": "Đơn vị trong hệ thống",
    "organisation_class": "Áp dụng cho",
    "category": "Loại",
    "minimum": "Ít nhất",
    "maximum": "Nhiều nhất",
    "approximate": "Khoảng",
    "percent": "Tỷ lệ (phần trăm)",
    "per_unit": "Cho mỗi đơn vị",
    "residual": "Phần còn lại",
    "by_superior": "Do cấp trên phân bổ",
    "member_floor": "Từ số đoàn viên",
    "member_ceiling": "Đến số đoàn viên",
    "note": "Ghi chú",
    "group": "Nhóm",
    "bound": "Mức",
    "priority": "Ưu tiên",
    "starts_on": "Ngày bắt đầu",
    "start_time": "Giờ bắt đầu",
    "ends_on": "Ngày kết thúc",
    "end_time": "Giờ kết thúc",
    "tentative": "Dự kiến, chưa chốt",
    "venue": "Địa điểm",
    "duration_minutes": "Thời lượng (phút)",
    "fixed_start": "Giờ cố định",
    "day": "Ngày thứ",
    "track": "Nhánh (phòng)",
    "presenter": "Người thực hiện",
    "script": "Lời dẫn",
    "cues": "Chuẩn bị",
    "name": "Tên",
    "channel": "Cách gửi",
    "rrule": "Lặp lại",
    "starts_at": "Giờ phát",
    "period": "Kỳ",
    "airs_on": "Ngày phát",
    "topics": "Nội dung",
    "responsible": "Đơn vị thực hiện",
    "state": "Tiến độ",
    "link": "Đường dẫn sau khi phát",
    "task": "Nhiệm vụ",
    "assignees": "Đơn vị thực hiện",
    "cooperating": "Đơn vị phối hợp",
    "deadline_id": "Thời hạn",
    "receiver": "Gửi về",
    "due_on": "Ngày",
    "due_time": "Giờ",
    "due_at": "Thời điểm cuối cùng",
    "corrected": "Đã sửa tay",
    "precision": "Mức chính xác",
    "inclusive": "Tính cả ngày đó",
    "subject": "Việc gì",
    "offset_days": "Số ngày so với ngày tổ chức",
    "short_name": "Tên gọi tắt",
    "effective_on": "Từ ngày",
    "successors": "Đơn vị kế thừa",
    "successor_id": "Đơn vị kế thừa",
    "predecessor_id": "Đơn vị trước đó",
    "units": "Số đơn vị trực thuộc chuyển theo",
    "code": "Mã",
    "parent_id": "Đơn vị cấp trên",
    "valid_from": "Có hiệu lực từ",
    "valid_to": "Hết hiệu lực",
    "member_count": "Số đoàn viên",
    "female_count": "Số nữ",
    "minority_count": "Số người dân tộc thiểu số",
    "territory": "Địa bàn",
    "login": "Tên đăng nhập",
    "is_active": "Đang dùng",
    "closed_at": "Đóng từ",
    "handed_to_id": "Bàn giao cho",
    "role": "Vai trò",
    "account_id": "Tài khoản",
    "giver_id": "Người giao",
    "receiver_id": "Người nhận",
    "revoked_at": "Thu hồi lúc",
    "successor": "Người nhận bàn giao",
}
WORDS = ("có", "không", "ngày", "Tháng", "phần khác", "tài khoản cơ quan")
KEPT_IN = {
    "document_type": "tên loại",
    "title": "trích yếu",
    "preamble": "phần mở đầu",
    "closing": "phần kết",
    "number": "số",
    "symbol": "ký hiệu",
    "place": "địa danh",
    "issued_on": "ngày ban hành",
    "superior_body": "cơ quan chủ quản",
    "issuing_body": "cơ quan ban hành",
    "signature": "người ký",
    "signer": "người ký",
    "recipients": "nơi nhận",
    "addressees": "kính gửi",
    "annexes": "phụ lục",
    "legal_bases": "căn cứ",
    "footnotes": "chú thích",
}
REASONS = {
    "after_end": "sau phần kết",
    "annex": "phụ lục",
    "before_title": "trước tên kế hoạch",
    "joined": "nối vào dòng trước",
    "letterhead": "tiêu đề văn bản",
    "page_number": "số trang",
    "recipients": "nơi nhận",
    "remark": "ghi chú ngoài văn bản",
    "rule": "đường kẻ",
    "signature": "người ký",
    "signature_mark": "dấu, chữ ký",
}
WEEKDAYS = {
    "MO": "Thứ Hai",
    "TU": "Thứ Ba",
    "WE": "Thứ Tư",
    "TH": "Thứ Năm",
    "FR": "Thứ Sáu",
    "SA": "Thứ Bảy",
    "SU": "Chủ nhật",
}
FREQUENCIES = {"DAILY": "hằng ngày", "WEEKLY": "hằng tuần", "MONTHLY": "hằng tháng", "YEARLY": "hằng năm"}
ORDINALS = {"1": "đầu tiên", "2": "thứ hai", "3": "thứ ba", "4": "thứ tư", "5": "thứ năm", "-1": "cuối cùng"}
BYDAY = re.compile(r"(-?\d)?(MO|TU|WE|TH|FR|SA|SU)")


def deed(language: str, action: str) -> str:
    """What was done: "thêm phân bổ"."""
    known = DEEDS.get(action)
    if known:
        return gettext(language, known)
    noun, _, act = action.partition(".")
    return f"{gettext(language, ACTS.get(act, act))} {gettext(language, NOUNS.get(noun, noun))}"


def field_name(language: str, name: str) -> str:
    """What a field is called on the screen."""
    return gettext(language, FIELDS.get(name, name))


def left_out(language: str, row: Mapping[str, Any]) -> str:
    """Where the words of a line that is in no section went ("trích yếu"), or what the line is ("đường kẻ")."""
    known = KEPT_IN.get((row.get("kept_in") or "").split("/")[0]) or REASONS.get(row.get("reason") or "")
    return gettext(language, known or "phần khác")


def value(language: str, stored: Any) -> str:
    """A stored value as a person reads it."""
    if stored is None or stored == "":
        return "–"
    if isinstance(stored, bool):
        return gettext(language, "có" if stored else "không")
    if isinstance(stored, list):
        return "; ".join(value(language, item) for item in stored)
    return str(stored)


def recurrence(language: str, rule: str) -> str:
    """An RFC 5545 recurrence in words where it is a simple one: "Chủ nhật đầu tiên hằng tháng"."""
    parts = dict(part.split("=", 1) for part in rule.upper().removeprefix("RRULE:").split(";") if "=" in part)
    often = FREQUENCIES.get(parts.get("FREQ", ""))
    if not often or parts.keys() - {"FREQ", "BYDAY", "BYMONTHDAY", "BYMONTH"}:
        return rule
    days = [
        " ".join(filter(None, [gettext(language, WEEKDAYS[day]), gettext(language, ORDINALS.get(nth, ""))]))
        for nth, day in BYDAY.findall(parts.get("BYDAY", ""))
    ]
    if "BYMONTHDAY" in parts:
        months = f"/{parts['BYMONTH']}" if "BYMONTH" in parts else ""
        days.append(f"{gettext(language, 'ngày')} {parts['BYMONTHDAY']}{months}")
    return " ".join([*days, gettext(language, often)])


def period(language: str, text: str) -> str:
    """2027-01 → "Tháng 1/2027"; 2027-01-03 → "3/1/2027"."""
    numbers = [int(part) for part in text.split("-")]
    if len(numbers) == 2:  # noqa: PLR2004
        return f"{gettext(language, 'Tháng')} {numbers[1]}/{numbers[0]}"
    return f"{numbers[2]}/{numbers[1]}/{numbers[0]}"
