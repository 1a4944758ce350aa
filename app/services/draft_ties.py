"""The draft that is being taken into a plan, and the ties between its facts and the words that state them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from app.documents.draft import PlanDraft
from app.models.part import Part
from app.models.plan import Plan
from app.rules.fields import FieldName
from app.services import part_rules
from app.services.draft_corrections import Corrections
from app.services.part_kinds import PartKind


@dataclass(slots=True)
class Tie:
    """A fact's words in the source, and the field that takes their place.

    `as_read`: the words still state the fact, and are kept as its wording; a corrected fact prints in standard form.
    """

    path: str
    paragraph: int
    start: int | None
    words: str
    name: FieldName
    part: Any
    as_read: bool = True
    placed: bool = False


@dataclass(slots=True)
class Taking:
    """One draft being taken into one plan."""

    session: Session
    plan: Plan
    draft: PlanDraft
    lines: Sequence[str]
    corrections: Corrections
    codes: Counter[str] = field(default_factory=Counter)
    ties: list[Tie] = field(default_factory=list)
    agenda_lines: dict[int, Any] = field(default_factory=dict)
    corrected_items: list[Any] = field(default_factory=list)
    slot_lines: set[int] = field(default_factory=set)
    column: Any = None

    def make(self, kind: PartKind, /, **values: Any) -> Any:
        """A new part of this kind, last in its list."""
        self.codes[kind.noun] += 1
        number = self.codes[kind.noun]
        part: Part = kind.model(plan_id=self.plan.id, code=number, position=number, **values)
        part_rules.complete(self.session, kind, self.plan, part, set(values))
        self.session.add(part)
        return part

    def tie(self, path: str, part: Any, prefix: str, attribute: str | None = None) -> None:
        """Remember that the words at an evidence path are printed by a field of this part."""
        evidence = self.draft.evidence.get(path)
        if evidence and evidence.text:
            name = FieldName(prefix, getattr(part, "code", 0), attribute)
            as_read = self.corrections.is_as_read(path)
            self.ties.append(Tie(path, evidence.paragraph, evidence.start, evidence.text, name, part, as_read))
