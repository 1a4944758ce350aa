"""Facts that the reader missed: typed under "new/<group>/<field>", with the number of the line in which they stand.

A fact's words that stand literally in that line are its evidence, as if they had been read: the plan's text prints them
through a field. Whatever is not literal in the line leaves the text as it is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from pydantic import ValidationError
from starlette.datastructures import FormData

from app.documents.draft import PlanDraft
from app.errors import BadInput, FieldError
from app.routers.web.forms import FORM_REFUSED, SENTENCES, refusal, text_of
from app.routers.web.import_facts import GROUPS, Entry, Fact, FactGroup, at_path, dropped, moved_key, typed_value

NEW: Final = "new"
LINE: Final = "paragraph"
DEFAULTS: Final[Mapping[str, Any]] = {"category": "delegate", "precision": "day", "inclusive": True}
BEFORE: Final = "trước ngày"
"""Words of a deadline whose day itself is too late already, whatever the box says that is ticked beforehand."""
LONGEST_NUMBER: Final = 6
QUANTITY: Final = {"allocations": ("minimum", "maximum")}


@dataclass(frozen=True, slots=True)
class Blank:
    """A group to which a fact may be added, and the empty fact whose fields the form shows."""

    group: FactGroup
    fact: Fact

    @property
    def line(self) -> str:
        """The name of the field that says where the fact stands."""
        return f"{NEW}/{self.group.path}/{LINE}"


@dataclass(slots=True)
class Added:
    """A draft with what was added, and where: a path in the draft by the fields in which it was typed."""

    draft: dict[str, Any]
    places: dict[str, str] = field(default_factory=dict)

    def refused(self, error: BadInput) -> BadInput:
        """The same refusal, with what is wrong in an added fact said beside the field in which it was typed."""
        return BadInput(error.code, error.message, errors=[replace(e, pointer=self._typed_at(e)) for e in error.errors])

    def _typed_at(self, error: FieldError) -> str:
        pointer = error.pointer.removeprefix("/draft").strip("/")
        for path, typed in self.places.items():
            if pointer == path or pointer.startswith(f"{path}/"):
                return f"/{typed}{pointer.removeprefix(path)}"
        return error.pointer


def blanks(draft: Mapping[str, Any]) -> list[Blank]:
    """What may be added: to every list, and the single things that were not read."""
    return [
        Blank(group, Fact(f"{NEW}/{group.path}", "", DEFAULTS, None, "", doubtful=False, removable=False))
        for group in GROUPS
        if _may_grow(draft, group)
    ]


def _may_grow(draft: Mapping[str, Any], group: FactGroup) -> bool:
    return (at_path(draft, group.path) is None) == group.single and bool(group.path)


def with_additions(draft: dict[str, Any], form: FormData, lines: Sequence[str]) -> Added:
    """The draft with the facts that were typed in. Raises BadInput with an error for each field."""
    added = Added(draft)
    for group in sorted(GROUPS, key=lambda group: group.path == "deadlines"):  # those move what assignments point to
        if _may_grow(draft, group):
            _add(added, group, form, lines)
    return added


def _values(group: FactGroup, form: FormData) -> dict[str, Any]:
    """What was typed, without what was left as it was offered."""
    found = {}
    for one in group.fields:
        name = f"{NEW}/{group.path}/{one.name}".rstrip("/")
        value = typed_value(one, form, name) if name in form else None
        if value in (None, "", []) or (one.entry in {Entry.CHECK, Entry.CHOICE} and value == DEFAULTS.get(one.name)):
            continue
        if one.entry is Entry.CHECK and value is False and one.name not in DEFAULTS:
            continue
        found[one.name] = _deadline_now(value, form) if one.entry is Entry.DEADLINE else value
    return found


def _deadline_now(typed: str, form: FormData) -> str | None:
    """The index that a deadline of the form has when those that the form drops are gone; None for one of these."""
    if not typed.isdecimal() or len(typed) > LONGEST_NUMBER:
        return typed
    gone = dropped(form, "deadlines")
    if typed in gone:
        return None
    return str(int(typed) - sum(int(one) < int(typed) for one in gone if one.isdecimal()))


def _add(added: Added, group: FactGroup, form: FormData, lines: Sequence[str]) -> None:
    typed_at = f"{NEW}/{group.path}"
    values = _values(group, form)
    number = text_of(form, f"{typed_at}/{LINE}").strip()
    if not values and not number:
        return
    if not _is_line(number, lines):
        raise _wrong(f"{typed_at}/{LINE}", "no_such_line")
    if not values:
        raise _wrong(f"{typed_at}/{group.fields[0].name}".rstrip("/"), "missing")
    if str(values.get("printed", "")).casefold().startswith(BEFORE) and group.path == "deadlines":
        values.setdefault("inclusive", False)
    path = _put(added.draft, group, values.get("", values) if group.plain else values)
    try:
        added.draft = PlanDraft.model_validate(added.draft).model_dump(mode="json")
    except ValidationError as error:
        raise Added(added.draft, {path: typed_at}).refused(refusal(error)) from error
    _prove(added.draft, group, path, values, int(number), lines[int(number) - 1])
    added.places[_in_order(added.draft, group, path, int(number))] = typed_at


def _is_line(number: str, lines: Sequence[str]) -> bool:
    if not number.isdecimal() or len(number) > LONGEST_NUMBER:
        return False
    return 1 <= int(number) <= len(lines) and bool(lines[int(number) - 1].strip())


def _wrong(name: str, code: str) -> BadInput:
    return BadInput("invalid_form", FORM_REFUSED, errors=[FieldError(f"/{name}", code, SENTENCES[code])])


def _put(draft: dict[str, Any], group: FactGroup, value: Any) -> str:
    """Put the fact last in its group; gives its path."""
    if group.single:
        draft[group.path] = value
        return group.path
    rows = at_path(draft, group.path)
    if group.path == "agenda":
        value = value | {"position": len(rows) + 1}
    rows.append(value)
    return f"{group.path}/{len(rows) - 1}"


def _prove(
    draft: dict[str, Any], group: FactGroup, path: str, values: Mapping[str, Any], number: int, line: str
) -> None:
    """The words of the line that state the fact, and for the fact as a whole the line itself."""
    evidence = draft["evidence"]
    for name, value in values.items():
        for key, words in _spoken(group, name, value):
            found = re.search(rf"(?<![\d\w]){re.escape(words)}(?![\d\w])", line) if words else None
            if found:
                place = f"{path}/{key}".rstrip("/")
                evidence[place] = {"paragraph": number, "text": words, "start": found.start()}
    first = path if not group.single else f"{path}/{group.fields[0].name}"
    evidence.setdefault(first, {"paragraph": number, "text": "", "start": None})


def _spoken(group: FactGroup, name: str, value: Any) -> list[tuple[str, str]]:
    """Under which key a value is proved, and the words that would state it."""
    if name in QUANTITY.get(group.path, ()):
        return [("quantity", str(value))]
    if group.path == "legal_bases":
        return [("", value)] if name == "printed" else []
    if isinstance(value, list):
        return [(f"{name}/{i}", one) for i, one in enumerate(value)]
    return [] if isinstance(value, bool) else [(name, str(value))]


def _in_order(draft: dict[str, Any], group: FactGroup, path: str, number: int) -> str:
    """Move the last fact of a list to before the first one that stands further down in the source; gives its path."""
    if group.single:
        return path
    rows = at_path(draft, group.path)
    last = len(rows) - 1
    lines = [_line(draft, f"{group.path}/{i}") for i in range(last)]
    place = next((i for i, line in enumerate(lines) if line is not None and line > number), last)
    moved = {i: i + (i >= place) for i in range(last)} | {last: place}
    rows.insert(place, rows.pop())
    draft["evidence"] = {moved_key(key, group.path, moved) or key: proof for key, proof in draft["evidence"].items()}
    if group.path == "deadlines":
        for assignment in draft["assignments"]:
            assignment["deadline"] = moved.get(assignment["deadline"])
    if group.path == "agenda":
        for position, item in enumerate(rows, start=1):
            item["position"] = position
    return f"{group.path}/{place}"


def _line(draft: Mapping[str, Any], path: str) -> int | None:
    known = [proof["paragraph"] for key, proof in draft["evidence"].items() if f"{key}/".startswith(f"{path}/")]
    return min(known, default=None)
