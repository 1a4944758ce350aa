"""What the event log can be narrowed to, and its old and new values in words."""

import re
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from app import enums
from app.enums import Labelled
from app.routers.web import phrases
from app.routers.web.translation import gettext
from app.services.event_log import HIDDEN

GROUPS: Final = {
    "plan": "Kế hoạch",
    "plan_import": "Văn bản nhập vào",
    "session": "Đăng nhập, đăng xuất",
    "password": "Mật khẩu",
    "second_factor": "Mã xác thực thứ hai",
    "passkey": "Khóa đăng nhập",
    "access_token": "Khóa API",
    "organisation": "Đơn vị",
    "organisation_import": "Bảng đơn vị",
    "account": "Tài khoản",
    "membership": "Vai trò",
    "invitation": "Lời mời",
    "delegation": "Ủy quyền",
    "person": "Danh bạ",
    "event_log": "Nhật ký",
}
"""Nouns of entries that are no part of a plan, in the order of the list."""
EVERYTHING: Final = "%(group)s: mọi việc"
WORDS: Final = (EVERYTHING, HIDDEN)
LABELS: Final[dict[str, tuple[type[Labelled], ...]]] = {
    "status": (enums.PlanStatus, enums.ImportStatus),
    "state": (enums.SlotState, enums.OrganisationImportState),
    "kind": (enums.PlanKind, enums.OrganisationKind, enums.AgendaKind),
    "category": (enums.AllocationCategory,),
    "organisation_class": (enums.OrganisationClass,),
    "group": (enums.CompositionGroup,),
    "bound": (enums.Bound,),
    "content": (enums.SectionContent,),
    "precision": (enums.DeadlinePrecision,),
    "role": (enums.Role,),
    "purpose": (enums.ConsentPurpose,),
    "form": (enums.ConsentForm,),
    "scopes": (enums.Permission,),
}
DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
UNSAID: Final = frozenset({"plan_id", "entity_id", "section_id", "deadline_id", "column_id", "code"})


@lru_cache
def choices(language: str) -> list[tuple[str, str]]:
    """What can be chosen, with its words: all about a noun ("plan."), or one act ("plan.issued")."""
    found: list[tuple[str, str]] = []
    for noun, group in GROUPS.items():
        named = gettext(language, group)
        found.append((f"{noun}.", gettext(language, EVERYTHING) % {"group": named}))
        found += [(act, f"– {phrases.deed(language, act)}") for act in phrases.DEEDS if act.split(".")[0] == noun]
    for noun, name in phrases.NOUNS.items():
        word = gettext(language, name)
        found.append((f"{noun}.", gettext(language, EVERYTHING) % {"group": word[:1].upper() + word[1:]}))
    return found


def logged(language: str, name: str, stored: Any, names: dict[str, str]) -> str:
    """An old or new value of a field as a person reads it; `names` are those of bodies and people, by id."""
    if isinstance(stored, list):
        return "; ".join(logged(language, name, item, names) for item in stored) or "–"
    if isinstance(stored, dict):
        parts = (f"{phrases.field_name(language, key)}: {logged(language, key, v, names)}" for key, v in stored.items())
        return ", ".join(parts)
    if not isinstance(stored, str) or not stored:
        return phrases.value(language, stored)
    if stored == HIDDEN:
        return gettext(language, HIDDEN)
    for kind in LABELS.get(name, ()):
        if stored in set(kind):
            return gettext(language, kind(stored).label)
    return names.get(stored) or _date_words(stored) or stored


def _date_words(stored: str) -> str | None:
    """A day or a moment as it is written; None for anything else."""
    if MOMENT.match(stored):
        from app.routers.web.words import moment  # which offers this to templates

        try:
            return moment(datetime.fromisoformat(stored))
        except ValueError:
            return None
    found = DAY.fullmatch(stored)
    return f"{int(found[3])}/{int(found[2])}/{found[1]}" if found else None


def told(values: dict[str, Any]) -> list[str]:
    """The fields of an entry that say something to a reader: no emptied ones, no bare ids within a plan."""
    return [name for name, stored in values.items() if stored not in (None, "", [], {}) and name not in UNSAID]
