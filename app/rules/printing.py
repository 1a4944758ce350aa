"""How official documents print numbers, quantities, dates and deadlines.

Numbers below ten and days below ten are written with a leading zero, months only 01 and 02
(Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, 3b and 4b).
"""

from datetime import date, time

from app.enums import DeadlinePrecision

ROMAN = ("I", "II", "III", "IV")


def count(number: int) -> str:
    """A count as official text writes it: "05", "40"."""
    return f"{number:02d}"


def percent(value: float) -> str:
    """A share: "70%", "12,5%"."""
    return f"{value:g}".replace(".", ",") + "%"


def quantity(
    minimum: int | None,
    maximum: int | None,
    *,
    approximate: bool = False,
    share: float | None = None,
    residual: bool = False,
    by_superior: bool = False,
) -> str:
    """A quota in words: "40", "từ 03 đến 05", "tối đa 05", "ít nhất 02", "khoảng 150", "70%"; "" when open."""
    if by_superior:
        return "theo phân bổ của cấp trên"
    if residual:
        return "số còn lại"
    about = "khoảng " if approximate else ""
    if share is not None:
        return about + percent(share)
    if minimum is None and maximum is None:
        return ""
    if minimum is None:
        return f"khoảng {count(maximum or 0)}" if approximate else f"tối đa {count(maximum or 0)}"
    if maximum is None:
        return f"ít nhất {count(minimum)}"
    if minimum == maximum:
        return about + count(minimum)
    return f"{about}từ {count(minimum)} đến {count(maximum)}"


def day(value: date) -> str:
    """A day in running text: "10/6/2020", "05/02/2020"."""
    month = f"{value.month:02d}" if value.month <= 2 else str(value.month)  # noqa: PLR2004
    return f"{value.day:02d}/{month}/{value.year}"


def clock(value: time) -> str:
    """A time of day: "15 giờ 00"."""
    return f"{value.hour:02d} giờ {value.minute:02d}"


def moment(on: date | None, at: time | None) -> str:
    """When something happens: "15 giờ 00, ngày 22/6/2020"."""
    words = [clock(at)] if at else []
    if on:
        words.append(f"ngày {day(on)}")
    return ", ".join(words)


def deadline(
    on: date | None,
    at: time | None,
    precision: DeadlinePrecision,
    *,
    inclusive: bool,
    offset_days: int | None = None,
) -> str:
    """The words of a deadline: "trước ngày 10/6/2020", "chậm nhất ngày 15/12/2017", "trong tháng 5/2020"."""
    if precision is DeadlinePrecision.RELATIVE and offset_days is not None:
        side = "trước" if offset_days < 0 else "sau"
        return f"{count(abs(offset_days))} ngày {side} ngày tổ chức"
    if on is None:
        return ""
    before = "trong" if inclusive else "trước"
    if precision is DeadlinePrecision.MONTH:
        return f"{before} tháng {on.month}/{on.year}"
    if precision is DeadlinePrecision.QUARTER:
        return f"{before} quý {ROMAN[(on.month - 1) // 3]}/{on.year}"
    if precision is DeadlinePrecision.YEAR:
        return f"{before} năm {on.year}"
    if precision is DeadlinePrecision.HALF_YEAR:
        return f"{before} 6 tháng {'đầu' if on.month <= 6 else 'cuối'} năm {on.year}"  # noqa: PLR2004
    hour = f"{clock(at)} " if at else ""
    return f"{'chậm nhất' if inclusive else 'trước'} {hour}ngày {day(on)}"


def within(title: str) -> str:
    """A title inside a sentence: with a small letter, unless it begins with an abbreviation ("LĐLĐ …")."""
    return title[:1].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title
