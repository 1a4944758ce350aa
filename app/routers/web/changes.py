"""From a form that holds every field to a change that names only what was changed.

A service treats what is named as said by the person: a deadline's words are written anew when its day changes,
unless the words were changed too. A form sends everything, so what stands as it stood is left out here.
"""

from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from app.routers.web.words import local_input

C = TypeVar("C", bound=BaseModel)


def _same(stored: Any, typed: Any) -> bool:
    if isinstance(stored, datetime) and isinstance(typed, datetime):
        return local_input(stored) == local_input(typed)
    if isinstance(stored, str) and isinstance(typed, str):
        return stored.replace("\r\n", "\n").strip() == typed.replace("\r\n", "\n").strip()
    return (stored or None) == (typed or None) if stored in ("", None) or typed in ("", None) else bool(stored == typed)


def changed_only(command: C, row: Any, **stored: Any) -> C:
    """The command without what the row holds already; `stored` gives values that the row has under other names."""
    said = {name: getattr(command, name) for name in command.model_fields_set}
    held = {name: stored.get(name, getattr(row, name, None)) for name in said}
    changed = {name for name, value in said.items() if not _same(held[name], value)}
    return type(command).model_construct(_fields_set=changed, **{n: v for n, v in said.items() if n in changed})
