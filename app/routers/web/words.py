"""Figures, dates and moments as Vietnamese officials write them, and as English readers expect them."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from app.enums import Labelled
from app.routers.web import deeds, phrases, warnings
from app.routers.web.import_words import moment_words
from app.routers.web.translation import gettext, translations
from app.services.look_again import key_of
from app.settings import current_settings

DAYS_LEFT = "còn %(count)s ngày"
DAYS_LATE = "quá hạn %(count)s ngày"
WORDS = ("chưa rõ ngày", "hôm nay", "%(count)s giờ", "%(count)s phút", "Hệ thống")
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def unaccented(text: str) -> str:
    """Letters without their marks, for a file name that old programs can hold."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def zone() -> ZoneInfo:
    """The zone of the times that are shown and typed."""
    return ZoneInfo(current_settings().time_zone)


def today() -> date:
    """The day it is at the office."""
    return datetime.now(zone()).date()


def number(value: float | None, language: str = "vi") -> str:
    """1234567 → 1.234.567, the Vietnamese way; a share keeps its decimals after a comma. In English 1,234,567."""
    if value is None:
        return ""
    whole = not isinstance(value, float) or value.is_integer()
    text = f"{int(value):,}" if whole else f"{value:,.2f}".rstrip("0")
    return text if language == "en" else text.replace(",", "_").replace(".", ",").replace("_", ".")


def day(value: date | datetime | str | None) -> str:
    """22/6/2020."""
    if not value:
        return ""
    if isinstance(value, str):
        value = date.fromisoformat(value[:10])
    if isinstance(value, datetime):
        value = value.astimezone(zone()).date()
    return f"{value.day}/{value.month}/{value.year}"


def clock(value: time | datetime | str | None) -> str:
    """15:00."""
    if not value:
        return ""
    if isinstance(value, str):
        value = time.fromisoformat(value)
    if isinstance(value, datetime) and value.tzinfo:
        value = value.astimezone(zone())
    return f"{value.hour:02d}:{value.minute:02d}"


def moment(value: datetime | None) -> str:
    """15:00, 22/6/2020, at the office."""
    return f"{clock(value)}, {day(value)}" if value else ""


def local_input(value: datetime | None) -> str:
    """A moment as a datetime-local field wants it."""
    return value.astimezone(zone()).strftime("%Y-%m-%dT%H:%M") if value else ""


def time_input(value: time | None) -> str:
    """A time as a time field wants it."""
    return value.strftime("%H:%M") if value else ""


def _last_day(due: date | datetime) -> date:
    return due.astimezone(zone()).date() if isinstance(due, datetime) else due


def days_left(due: date | datetime | None) -> int | None:
    """Whole days from today to the last day; negative when it is over, None when there is no such day."""
    return (_last_day(due) - today()).days if due else None


def due_words(language: str, due: date | datetime | None) -> str:
    """How much time is left, in words: "còn 3 ngày", "hôm nay", "quá hạn 2 ngày"."""
    left = days_left(due)
    if left is None:
        return gettext(language, "chưa rõ ngày")
    if left == 0:
        return gettext(language, "hôm nay")
    words = DAYS_LEFT if left > 0 else DAYS_LATE
    pattern = translations(language).ngettext(words, words, abs(left))
    return str(pattern) % {"count": number(abs(left), language)}


def due_state(due: date | datetime | None) -> str:
    """How urgent a day is: none, late, today, soon (within a week) or later."""
    left = days_left(due)
    if left is None:
        return "none"
    if left < 0:
        return "late"
    if left == 0:
        return "today"
    return "soon" if left <= 7 else "later"  # noqa: PLR2004


def weekday(language: str, value: date | None) -> str:
    """Thứ Hai … Chủ nhật."""
    return gettext(language, WEEKDAYS[value.weekday()]) if value else ""


def label(language: str, value: Labelled | str | None) -> str:
    """The word that the screen shows for a state or kind."""
    if value is None:
        return ""
    return gettext(language, value.label if isinstance(value, Labelled) else str(value))


def duration(language: str, minutes: int | None) -> str:
    """90 → "1 giờ 30 phút"."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(gettext(language, "%(count)s giờ") % {"count": hours})
    if rest or not hours:
        parts.append(gettext(language, "%(count)s phút") % {"count": rest})
    return " ".join(parts)


def lines(text: str) -> Markup:
    """Escaped text whose line breaks are seen."""
    return Markup("<br>").join(escape(line) for line in text.split("\n"))


def after_heading(paragraph: str, heading: str | None) -> str:
    """A first paragraph without the heading that runs into it: the page shows the heading above."""
    if not heading or not paragraph.startswith(heading):
        return paragraph
    rest = paragraph.removeprefix(heading).strip()
    return rest.lstrip(":. ") if not rest or rest[0] in ":." else paragraph


PART: Final = re.compile(r"[a-z_]+/[0-9a-f]{8}-[0-9a-f-]{27}")
"""The address of a part below its plan's."""


def filters(language: str) -> dict[str, Callable[..., Any]]:
    """What templates call, in one language."""
    return {
        "number": lambda value: number(value, language),
        "day": day,
        "clock": clock,
        "moment": moment,
        "local_input": local_input,
        "time_input": time_input,
        "days_left": days_left,
        "due_state": due_state,
        "due_words": lambda due: due_words(language, due),
        "weekday": lambda value: weekday(language, value),
        "label": lambda value: label(language, value),
        "duration": lambda minutes: duration(language, minutes),
        "said": lambda text: gettext(language, text),
        "note_key": key_of,
        "is_part": lambda place: bool(PART.fullmatch(place)),
        "warning": lambda sentence: warnings.warning(language, sentence),
        "deed": lambda action: phrases.deed(language, action),
        "field_name": lambda name: phrases.field_name(language, name),
        "logged": lambda stored, name, names: deeds.logged(language, name, stored, names),
        "told": deeds.told,
        "value": lambda stored: phrases.value(language, stored),
        "recurrence": lambda rule: phrases.recurrence(language, rule),
        "period": lambda text: phrases.period(language, text),
        "left_out": lambda row: phrases.left_out(language, row),
        "lines": lines,
        "after_heading": after_heading,
        "moment_words": moment_words,
    }
