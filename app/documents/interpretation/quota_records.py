"""Writing quotas into the draft with their evidence, and comparing their sum with the room there is."""

from app.documents.draft import DraftAllocation, DraftWarning
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_clauses import Claim
from app.documents.interpretation.quota_words import Share
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory


def keep(reading: Reading, passage: Passage, name: tuple[int, int], share: Share, claim: Claim) -> None:
    """Add one allocation with evidence for its figures and its body."""
    draft, text, quantity = reading.draft, passage.text, share.quantity
    index = len(draft.allocations)
    draft.allocations.append(
        DraftAllocation(
            organisation=text[name[0] : name[1]],
            category=share.category,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            approximate=quantity.approximate,
            per_unit=claim.each,
            printed=text[quantity.words_start : share.end],
        )
    )
    low, high = min(name[0], quantity.words_start), max(name[1], share.end)
    prove_span(reading, f"allocations/{index}", passage, low, high)
    prove_span(reading, f"allocations/{index}/organisation", passage, *name)
    prove_span(reading, f"allocations/{index}/quantity", passage, quantity.start, quantity.end)


def open_group(reading: Reading, passage: Passage, start: int, end: int) -> None:
    """Add a group that is to come without a number being said, with its evidence."""
    index = len(reading.draft.allocations_without_number)
    reading.draft.allocations_without_number.append(passage.text[start:end].strip())
    prove_span(reading, f"allocations_without_number/{index}", passage, start, end)


def check_sum(reading: Reading) -> None:
    """Warn when the named delegates are more than the plan has room for, and by how many."""
    draft = reading.draft
    room = draft.capacity.maximum if draft.capacity else None
    people = [a for a in draft.allocations if a.category is AllocationCategory.DELEGATE and not a.per_unit]
    named = sum(a.minimum or 0 for a in people)
    if room is None or named <= room:
        return
    draft.warnings.append(
        DraftWarning(
            code="capacity_exceeded",
            message=f"Tổng phân bổ {named} đại biểu vượt số lượng {room} của kế hoạch {named - room} đại biểu.",
            paragraph=draft.evidence["capacity"].paragraph if "capacity" in draft.evidence else None,
        )
    )
