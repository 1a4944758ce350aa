"""The head of a document in words: bodies, number and sign, place and date, and how others cite them."""

import datetime as dt

from app.documents.blocks import Letterhead
from app.documents.draft import PlanDraft
from app.documents.style import DocumentStyle

_BLANK = " " * 6
_LAST_PADDED_MONTH = 2


def letterhead(draft: PlanDraft, style: DocumentStyle) -> Letterhead:
    """The letterhead of the draft; a fact that is not known leaves an empty place."""
    return Letterhead(
        superior_body=draft.superior_body,
        issuing_body=draft.issuing_body,
        number_line=number_line(draft.number, draft.symbol, style),
        date_line=date_line(draft.place, draft.issued_on),
    )


def number_line(number: str | None, symbol: str | None, style: DocumentStyle) -> str:
    """The line "Số: 57/KH-LĐLĐ"; without a number "Số:      /KH-LĐLĐ" (NĐ 30/2020, Phụ lục I, mục II.3)."""
    return f"{style.number_label} {number or _BLANK}{style.number_separator}{symbol or ''}"


def date_line(place: str | None, issued_on: dt.date | None) -> str:
    """The line "Trà Vinh, ngày 29 tháng 6 năm 2017", or the same with room for a pen (mục II.4)."""
    day = printed_date(issued_on) if issued_on else f"ngày{_BLANK}tháng{_BLANK}năm"
    return f"{place}, {day}" if place else day


def printed_date(day: dt.date) -> str:
    """The words "ngày 09 tháng 02 năm 2020": a zero before days below 10 and months 1 and 2 (mục II.4)."""
    month = f"{day.month:02}" if day.month <= _LAST_PADDED_MONTH else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def citation(draft: PlanDraft, style: DocumentStyle) -> str:
    """How an annex or a side document names the plan: "Kế hoạch số 57/KH-LĐLĐ ngày 29 tháng 6 năm 2017"."""
    kind = (draft.document_type or "KẾ HOẠCH").capitalize()
    number = f"số {draft.number or _BLANK}{style.number_separator}{draft.symbol or ''}"
    day = printed_date(draft.issued_on) if draft.issued_on else f"ngày{_BLANK}tháng{_BLANK}năm"
    return f"{kind} {number} {day}"
