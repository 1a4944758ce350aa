"""Which line introduces a list: "- Thành phần, gồm:" over its "+" lines, a heading over its bullets."""

from app.documents.interpretation.passages import Passage

_DEPTHS = {"": 0, "+": 2, "- +": 2, "-+": 2, "+/.": 2, "○": 2, "◦": 2}


def depth_of(passage: Passage) -> int:
    """0 for a plain line, 1 for a dash, 2 for a plus."""
    return _DEPTHS.get(passage.bullet, 1)


def leads_of(passages: list[Passage]) -> list[str]:
    """For each passage the words that govern it: the last clause of the line that ends with ":", else the heading."""
    leads: list[str] = []
    open_leads: list[tuple[int, str]] = []
    section = None
    for passage in passages:
        if passage.section is not section:
            section, open_leads = passage.section, []
        depth = depth_of(passage)
        open_leads = [lead for lead in open_leads if lead[0] < depth]
        leads.append(open_leads[-1][1] if open_leads else _heading(passage))
        if passage.text.rstrip().endswith(":") and passage.cell is None:
            open_leads.append((depth, _last_clause(passage.text)))
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
