"""What searches by the beginnings of words have in common, whatever they look for."""

from typing import Any, Final

import sqlalchemy as sa

AFTER: Final = "\U0010ffff"
"""Sorts behind all that a word can go on with."""


def has_word(text: Any, word: str) -> Any:
    """The condition that a word of a column of folded text begins so."""
    return (sa.literal(" ") + text).contains(" " + word, autoescape=True)
