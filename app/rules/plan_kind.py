"""Guessing the kind of a plan from its title, for an import that does not say."""

from app.enums import PlanKind
from app.rules.vietnamese import fold

SIGNS: tuple[tuple[PlanKind, tuple[str, ...]], ...] = (
    (PlanKind.BROADCAST_COLUMN, ("chuyen muc", "phat song", "chuyen trang truyen hinh")),
    (PlanKind.EXCHANGE, ("giao luu", "toa dam")),
    (PlanKind.HONOURING_CONFERENCE, ("tuyen duong", "ton vinh", "bieu duong", "hoi nghi dien hinh")),
    (PlanKind.CONGRESS, ("dai hoi",)),
    (PlanKind.ANNIVERSARY, ("ky niem", "ngay thanh lap", "ngay truyen thong")),
    (PlanKind.CAMPAIGN, ("tuyen truyen", "phat dong", "phong trao", "thi dua", "thang cong nhan")),
)


def guess_kind(title: str | None) -> PlanKind:
    """The kind whose sign stands first in the list; OTHER when none is in the title."""
    words = fold(title or "")
    return next((kind for kind, signs in SIGNS if any(sign in words for sign in signs)), PlanKind.OTHER)


AGENDA_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("flag_salute", ("chao co",)),
    ("documentary", ("phong su", "phim", "video", "clip")),
    ("introduction", ("tuyen bo ly do", "gioi thieu dai bieu", "gioi thieu")),
    ("opening", ("khai mac",)),
    ("closing", ("be mac", "ket thuc", "tong ket va")),
    ("honouring", ("bieu duong", "tuyen duong", "ton vinh", "trao tang", "khen thuong")),
    ("exchange", ("giao luu", "tham luan", "toa dam", "thao luan")),
    ("launch", ("phat dong",)),
    ("report", ("bao cao",)),
    ("speech", ("phat bieu", "dien van")),
    ("vote", ("thong qua", "bieu quyet", "bau cu")),
    ("performance", ("van nghe", "tiet muc")),
    ("break", ("giai lao", "nghi giua")),
)


def guess_agenda_kind(title: str) -> str:
    """The kind whose sign stands earliest in the title of an agenda item ("other" when none is in it)."""
    words = fold(title)
    found = [(words.find(sign), kind) for kind, signs in AGENDA_SIGNS for sign in signs if sign in words]
    return min(found, default=(0, "other"))[1]
