"""States, kinds, roles and permissions, each with its Vietnamese label. A leaf: it imports nothing of `app`."""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """A string enum whose members carry the word that the screen shows (Vietnamese, the source language)."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Keep the label beside the value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value
        return member


class OrganisationKind(Labelled):
    """What a body is within, or beside, the trade-union system."""

    CONFEDERATION = "confederation", "Tổng Liên đoàn"
    PROVINCIAL = "provincial", "LĐLĐ tỉnh, thành phố"
    DISTRICT = "district", "LĐLĐ cấp huyện"
    SECTOR = "sector", "Công đoàn ngành"
    UPPER_GRASSROOTS = "upper_grassroots", "Công đoàn cấp trên trực tiếp cơ sở"
    COMMUNE = "commune", "Công đoàn xã, phường"
    GRASSROOTS = "grassroots", "Công đoàn cơ sở"
    DEPARTMENT = "department", "Ban, Văn phòng"
    OUTSIDE = "outside", "Cơ quan ngoài hệ thống"


class DuplicateReason(Labelled):
    """Why two bodies may be one."""

    SAME_NAME = "same_name", "Cùng tên, cùng đơn vị cấp trên"
    SAME_TERRITORY = "same_territory", "Cùng loại, cùng địa bàn"
    NEAR_NAME = "near_name", "Tên chỉ khác một chữ cái"


class PlanKind(Labelled):
    """What a plan launches."""

    HONOURING_CONFERENCE = "honouring_conference", "Hội nghị tuyên dương điển hình"
    EXCHANGE = "exchange", "Giao lưu điển hình"
    BROADCAST_COLUMN = "broadcast_column", "Chuyên mục phát sóng"
    CAMPAIGN = "campaign", "Đợt tuyên truyền, phong trào"
    ANNIVERSARY = "anniversary", "Kỷ niệm"
    CONGRESS = "congress", "Đại hội"
    OTHER = "other", "Kế hoạch khác"


class PlanStatus(Labelled):
    """Where a plan stands in its life."""

    DRAFT = "draft", "Dự thảo"
    SUBMITTED = "submitted", "Đã trình"
    RETURNED = "returned", "Đã trả lại"
    APPROVED = "approved", "Đã duyệt"
    ISSUED = "issued", "Đã ban hành"
    AMENDED = "amended", "Đã điều chỉnh"
    CLOSED = "closed", "Đã kết thúc"
    CANCELLED = "cancelled", "Đã hủy"


class PlanScope(Labelled):
    """Whose plans a list shows: of the own bodies, or what is issued above and below them."""

    OWN = "own", "Đơn vị mình"
    ABOVE = "above", "Cấp trên"
    BELOW = "below", "Cấp dưới"
    ALL = "all", "Tất cả"


class SectionRole(Labelled):
    """Where a section stands in the document."""

    PREAMBLE = "preamble", "Phần mở đầu"
    BODY = "body", "Nội dung"
    CLOSING = "closing", "Phần kết"
    ANNEX = "annex", "Phụ lục"


class SectionContent(Labelled):
    """Plain prose, or the typed part that a section prints."""

    PROSE = "prose", "Văn bản"
    LEGAL_BASES = "legal_bases", "Căn cứ"
    TIME_AND_PLACE = "time_and_place", "Thời gian, địa điểm"
    PARTICIPANTS = "participants", "Thành phần, phân bổ đại biểu"
    NOMINATIONS = "nominations", "Giới thiệu điển hình"
    AGENDA = "agenda", "Chương trình"
    BROADCAST_SCHEDULE = "broadcast_schedule", "Lịch phát sóng"
    ASSIGNMENTS = "assignments", "Phân công nhiệm vụ"
    BUDGET = "budget", "Kinh phí"
    RECIPIENTS = "recipients", "Nơi nhận"


class AllocationCategory(Labelled):
    """What is allocated."""

    DELEGATE = "delegate", "Đại biểu"
    GUEST = "guest", "Khách mời"
    EX_OFFICIO = "ex_officio", "Đương nhiên"
    ALTERNATE = "alternate", "Dự khuyết"
    COLLECTIVE_NOMINEE = "collective_nominee", "Tập thể điển hình"
    INDIVIDUAL_NOMINEE = "individual_nominee", "Cá nhân điển hình"
    EITHER_NOMINEE = "either_nominee", "Tập thể hoặc cá nhân điển hình"


class OrganisationClass(Labelled):
    """A class of bodies that an allocation may name instead of one body."""

    NAMED = "named", "Nhóm nêu tên trong văn bản"
    EACH_PROVINCIAL = "each_provincial", "Mỗi LĐLĐ tỉnh, thành phố"
    EACH_SECTOR = "each_sector", "Mỗi công đoàn ngành"
    EACH_UPPER_GRASSROOTS = "each_upper_grassroots", "Mỗi công đoàn cấp trên trực tiếp cơ sở"
    EACH_GRASSROOTS = "each_grassroots", "Mỗi công đoàn cơ sở"
    BY_MEMBERSHIP = "by_membership", "Mỗi đơn vị theo số đoàn viên"
    ALL_OTHERS = "all_others", "Các đơn vị còn lại"


class CompositionGroup(Labelled):
    """The groups of people whose share a plan looks after."""

    WOMEN = "women", "Nữ"
    ETHNIC_MINORITY = "ethnic_minority", "Dân tộc thiểu số"
    DIRECT_WORKER = "direct_worker", "Lao động trực tiếp"
    NOT_IN_MANAGEMENT = "not_in_management", "Không giữ chức vụ lãnh đạo, quản lý"
    UNDER_35 = "under_35", "Dưới 35 tuổi"
    PARTY_MEMBER = "party_member", "Đảng viên"
    EXEMPLAR = "exemplar", "Điển hình"
    GUEST = "guest", "Khách mời"


class Bound(Labelled):
    """From which side a share is bound."""

    AT_LEAST = "at_least", "Ít nhất"
    AT_MOST = "at_most", "Nhiều nhất"
    ABOUT = "about", "Khoảng"


class AgendaKind(Labelled):
    """What happens in an agenda item."""

    PERFORMANCE = "performance", "Văn nghệ"
    FLAG_SALUTE = "flag_salute", "Chào cờ"
    INTRODUCTION = "introduction", "Tuyên bố lý do, giới thiệu đại biểu"
    OPENING = "opening", "Khai mạc"
    REPORT = "report", "Báo cáo"
    DOCUMENTARY = "documentary", "Phóng sự, phim tư liệu"
    EXCHANGE = "exchange", "Giao lưu, tham luận"
    HONOURING = "honouring", "Tuyên dương, khen thưởng"
    SPEECH = "speech", "Phát biểu"
    LAUNCH = "launch", "Phát động"
    VOTE = "vote", "Thông qua, biểu quyết"
    BREAK = "break", "Giải lao"
    CLOSING = "closing", "Bế mạc"
    OTHER = "other", "Nội dung khác"


class DeadlinePrecision(Labelled):
    """How exactly a deadline is stated."""

    MOMENT = "moment", "Giờ"
    DAY = "day", "Ngày"
    WEEK = "week", "Tuần"
    MONTH = "month", "Tháng"
    QUARTER = "quarter", "Quý"
    HALF_YEAR = "half_year", "Nửa năm"
    YEAR = "year", "Năm"
    RELATIVE = "relative", "Theo sự kiện"


class ReportPeriod(Labelled):
    """How often a report is due."""

    WEEK = "week", "Hằng tuần"
    MONTH = "month", "Hằng tháng"
    QUARTER = "quarter", "Hằng quý"
    HALF_YEAR = "half_year", "6 tháng"
    NINE_MONTHS = "nine_months", "9 tháng"
    YEAR = "year", "Hằng năm"


class SlotState(Labelled):
    """How far a broadcast slot is."""

    PLANNED = "planned", "Dự kiến"
    SCRIPTED = "scripted", "Đã có kịch bản"
    APPROVED = "approved", "Đã duyệt"
    RECORDED = "recorded", "Đã ghi hình"
    AIRED = "aired", "Đã phát"
    REPLACED = "replaced", "Phát thay"
    CANCELLED = "cancelled", "Không phát"


class ImportStatus(Labelled):
    """What became of an uploaded plan."""

    READ = "read", "Chờ xem lại"
    CONFIRMED = "confirmed", "Đã thành kế hoạch"
    DISCARDED = "discarded", "Đã bỏ"


class Role(Labelled):
    """What a member is within one organisation."""

    ADMINISTRATOR = "administrator", "Quản trị"
    DRAFTER = "drafter", "Chuyên viên soạn thảo"
    LEADER = "leader", "Lãnh đạo"
    UNIT_OFFICER = "unit_officer", "Đầu mối đơn vị"
    COUNCIL_MEMBER = "council_member", "Thành viên hội đồng"
    STAGE_MANAGER = "stage_manager", "Tổ chức, dẫn chương trình"
    RECEPTION = "reception", "Lễ tân, đón tiếp"
    BROADCASTER = "broadcaster", "Đài phát thanh, truyền hình"
    VIEWER = "viewer", "Người xem"


class AccountState(Labelled):
    """Whether somebody can sign in to an account."""

    OPEN = "open", "Đang dùng"
    CLOSED = "closed", "Đã đóng"


class InvitationState(Labelled):
    """What became of an invitation."""

    WAITING = "waiting", "Chờ nhận"
    ACCEPTED = "accepted", "Đã nhận"
    EXPIRED = "expired", "Hết hạn"
    REVOKED = "revoked", "Đã thu hồi"


class DelegationState(Labelled):
    """Whether a delegation counts today."""

    COMING = "coming", "Chưa đến ngày"
    IN_FORCE = "in_force", "Đang có hiệu lực"
    OVER = "over", "Đã hết hạn"
    REVOKED = "revoked", "Đã thu hồi"


class Permission(Labelled):
    """One right; which role has it stands in `access.permissions`. A token's scopes are of the same words."""

    PLAN_READ = "plans:read", "Xem kế hoạch"
    PLAN_READ_ISSUED = "plans:read_issued", "Xem kế hoạch đã ban hành"
    PLAN_WRITE = "plans:write", "Soạn kế hoạch"
    PLAN_SUBMIT = "plans:submit", "Trình duyệt"
    PLAN_APPROVE = "plans:approve", "Duyệt, trả lại"
    PLAN_ISSUE = "plans:issue", "Cấp số, ban hành"
    PLAN_CANCEL = "plans:cancel", "Hủy kế hoạch"
    PLAN_CLOSE = "plans:close", "Kết thúc kế hoạch"
    ORGANISATION_READ = "organisations:read", "Xem đơn vị"
    ORGANISATION_WRITE = "organisations:write", "Quản lý đơn vị"
    ACCOUNT_READ = "accounts:read", "Xem tài khoản"
    ACCOUNT_WRITE = "accounts:write", "Quản lý tài khoản"
    TOKEN_WRITE = "tokens:write", "Quản lý khóa của máy"
    PERSON_READ = "people:read", "Xem hồ sơ cá nhân"
    PERSON_WRITE = "people:write", "Ghi hồ sơ cá nhân"
    SENSITIVE_READ = "sensitive:read", "Xem dữ liệu cá nhân nhạy cảm"
    PERSON_ERASE = "people:erase", "Xóa dữ liệu cá nhân theo yêu cầu"
    EVENT_READ = "events:read", "Xem nhật ký"
    SETTINGS_READ = "settings:read", "Xem cấu hình và tình trạng hệ thống"


class TokenState(Labelled):
    """Whether an access token works."""

    ACTIVE = "active", "Đang dùng được"
    EXPIRED = "expired", "Đã hết hạn"
    REVOKED = "revoked", "Đã thu hồi"


class SignInStep(Labelled):
    """What a half-finished sign-in waits for."""

    SECOND_FACTOR = "second_factor", "Mã xác thực thứ hai"
    NEW_PASSWORD = "new_password", "Mật khẩu mới"
    PASSKEY = "passkey", "Khóa đăng nhập"
    SINGLE_SIGN_ON = "single_sign_on", "Đăng nhập một lần"


class JobKind(Labelled):
    """Work that is done after the answer has gone."""

    MAIL = "mail", "Gửi thư"
    ORGANISATION_CHANGES = "organisation_changes", "Thay đổi đơn vị đến ngày"
    ORGANISATION_IMPORT_READ = "organisation_import_read", "Đọc bảng đơn vị"
    ORGANISATION_IMPORT_TAKE = "organisation_import_take", "Nhập đơn vị"


class OrganisationImportState(Labelled):
    """How far a table of bodies is."""

    READING = "reading", "Đang đọc"
    READY = "ready", "Chờ xem lại"
    TAKING = "taking", "Đang nhập"
    TAKEN = "taken", "Đã nhập"
    FAILED = "failed", "Không đọc được"
    DISCARDED = "discarded", "Đã bỏ"


class RowVerdict(Labelled):
    """What a row of a table of bodies would do."""

    NEW = "new", "Mới"
    CHANGED = "changed", "Thay đổi"
    UNCHANGED = "unchanged", "Không đổi"
    WRONG = "wrong", "Sai"


class RowDecision(Labelled):
    """What a person decided about one row."""

    TAKE = "take", "Vẫn nhập"
    LEAVE = "leave", "Bỏ qua"


class JobState(Labelled):
    """How far a job is."""

    WAITING = "waiting", "Đang chờ"
    RUNNING = "running", "Đang làm"
    DONE = "done", "Đã xong"
    FAILED = "failed", "Không làm được"


class Sex(Labelled):
    """As it stands on a person's papers."""

    FEMALE = "female", "Nữ"
    MALE = "male", "Nam"


class ConsentPurpose(Labelled):
    """What a person's data may be used for when the person agrees."""

    ORGANISE = "organise", "Tổ chức sự kiện, tiếp đón"
    HONOUR = "honour", "Xét chọn, khen thưởng"
    PUBLISH = "publish", "Đăng tải, tuyên truyền"
    KEEP = "keep", "Lưu để dùng cho các năm sau"


class ConsentForm(Labelled):
    """How a person agreed."""

    PAPER = "paper", "Phiếu giấy có chữ ký"
    ELECTRONIC = "electronic", "Điện tử"
    RECORDED = "recorded", "Lời nói được ghi lại"
