"""Which line introduces a list: "- Thành phần, gồm:" over its "+" lines, a heading over its bullets."""

from app.documents.interpretation.passages import Passage

_DEPTHS = {"": 0, "+": 2, "- +": 2, "-+": 2, "+/.": 2, "○": 2, "◦": 2}


def depth_of(passage: Passage) -> int:
    """0 for a plain line, 1 for a dash, 2 for a plus."""
    return _DEPTHS.get(passage.bullet, 1)


def leads_of(passages: list[Passage], *, whole: bool = False) -> list[str]:
    """For each passage the words that govern it: the last clause of the line that ends with ":", else the heading.

    `whole` gives the whole of that line.
    """
    leads: list[str] = []
    above: list[tuple[str, str | None]] = []  # the bullets that are open, each with the lead-in that it holds
    section = None
    for passage in passages:
        if passage.section is not section:
            section, above = passage.section, []
        if not passage.bullet:
            above = []
        elif above:
            level = next((i for i, (bullet, _) in enumerate(above) if bullet == passage.bullet), len(above))
            del above[level:]
        leads.append(next((lead for _, lead in reversed(above) if lead), None) or _heading(passage))
        opens = passage.text.rstrip().endswith(":") and passage.cell is None
        lead = (passage.text if whole else _last_clause(passage.text)) if opens else None
        above.append((passage.bullet, lead))
    return leads


def _heading(passage: Passage) -> str:
    own = passage.section.heading or ""
    above = passage.path[-2].heading if len(passage.path) > 1 else None
    return own or above or ""


def _last_clause(text: str) -> str:
    """The last sentence of a lead-in, which says what the list holds."""
    words = text.rstrip(" :")
    for mark in (". ", "; "):
        words = words.rsplit(mark, 1)[-1]
    return words
