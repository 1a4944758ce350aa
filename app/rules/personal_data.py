"""Which data about a person is sensitive, and when two things said of a birthday agree."""

from typing import Final

SENSITIVE: Final = frozenset({"ethnic_group", "religion", "is_party_member", "party_member_since"})
"""Ethnic group, religion and political membership (Law 91/2025/QH15 on the protection of personal data)."""


def birthday_agrees(birth_year: int | None, year_of_birthday: int | None) -> bool:
    """Whether the year alone and the year of the whole birthday agree, as far as both are said."""
    return birth_year is None or year_of_birthday is None or birth_year == year_of_birthday
