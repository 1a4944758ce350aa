"""What was read, in the words in which people say it: one line for each fact, and moments as they are written."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from app.enums import AllocationCategory, Bound, CompositionGroup


def _quantity(item: Mapping[str, Any]) -> str:
    low, high = item.get("minimum"), item.get("maximum")
    numbers = [str(n) for n in dict.fromkeys((low, high)) if n is not None]
    share = f"{item['percent']:g} %" if item.get("percent") is not None else ""
    return " ".join(filter(None, ["khoảng" if item.get("approximate") else "", "–".join(numbers), share]))


def _joined(item: Mapping[str, Any], *names: str) -> str:
    words = [", ".join(v) if isinstance(v := item.get(name), list) else str(v) for name in names if item.get(name)]
    return " · ".join(words)


DAY = re.compile(r"(?:(\d{1,2}) ?(?::|giờ|h|g) ?(\d{2})?[ ,]*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def moment_words(stored: str | None) -> str:
    """A moment as people write it: 2020-06-22T15:00 is "15:00 22/6/2020". Anything else stays as it is."""
    try:
        moment = datetime.fromisoformat(stored or "")
    except ValueError:
        return stored or ""
    clock = f"{moment:%H:%M} " if "T" in (stored or "") else ""
    return f"{clock}{moment.day}/{moment.month}/{moment.year}"


def stored_moment(typed: str) -> str:
    """What `moment_words` wrote, and looser writings ("15 giờ 22/6/2020"), as the draft holds a moment."""
    found = DAY.fullmatch(typed)
    if not found:
        return typed
    hour, minute, day, month, year = found.groups()
    clock = f"T{int(hour):02d}:{minute or '00'}" if hour else ""
    return f"{year}-{int(month):02d}-{int(day):02d}{clock}"


def _allocation(item: Mapping[str, Any]) -> str:
    category = AllocationCategory(item.get("category") or AllocationCategory.DELEGATE)
    kind = f" ({category.label.lower()})" if category is not AllocationCategory.DELEGATE else ""
    return f"{item.get('organisation', '')}: {_quantity(item)}{kind}"


def _event(item: Mapping[str, Any]) -> str:
    return " · ".join(filter(None, [moment_words(item.get("starts_at")), item.get("venue")]))


def _target(item: Mapping[str, Any]) -> str:
    bound = Bound(item["bound"]) if item.get("bound") else Bound.ABOUT
    share = _quantity(item)
    if share and bound is not Bound.ABOUT:
        share = f"{bound.label.lower()} {share}"
    return f"{CompositionGroup(item['group']).label}: {share or 'không nêu số'}"


SUMMARIES: Final[dict[str, Callable[[Mapping[str, Any]], str]]] = {
    "": lambda item: _joined(item, "title"),
    "signature": lambda item: _joined(item, "lines", "signer"),
    "contact": lambda item: _joined(item, "name", "position", "phone"),
    "legal_bases": lambda item: _joined(item, "printed"),
    "events": _event,
    "capacity": _quantity,
    "allocations": _allocation,
    "composition_targets": _target,
    "agenda": lambda item: _joined(item, "starts_at", "title"),
    "broadcast": lambda item: _joined(item, "name", "channel", "starts_at"),
    "broadcast/slots": lambda item: _joined(item, "period", "topics", "responsible"),
    "deadlines": lambda item: _joined(item, "printed", "subject"),
    "assignments": lambda item: _joined(item, "assignees", "task"),
}
