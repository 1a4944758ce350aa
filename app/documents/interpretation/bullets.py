"""Bullets as people type them and as Word prints them."""

import re

from app.documents.interpretation.source import SourceLine

BULLET = re.compile(r"(?:-\s?\+|\+\s?/\.?|[-–—+*•●▪◦○·➢✓❖])(?=\s|[^\W\d_]|[\"“(])\s*")
_GLYPHS = re.compile(r"[^\w\s()\[\].,:;!?/+*•–—-]+|[oO§Ø](?=$)")


def printed_text(line: SourceLine) -> str:
    """The words with their bullet; glyphs of symbol fonts become a dash."""
    if not line.marker:
        return line.text
    sign = "-" if _GLYPHS.fullmatch(line.marker) else line.marker
    return f"{sign} {line.text}".strip()
