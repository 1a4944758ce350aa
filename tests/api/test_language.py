"""Refusals speak English too: every code that is raised has its English sentence."""

import re
from pathlib import Path

import pytest

from app.routers.language import catalogue, preferred

APP = Path(__file__).parents[2] / "app"
RAISED = re.compile(
    r"\b(?:BadInput|BadRequest|Conflict|NotFound|Forbidden|UnsupportedFile|TooLarge|Unavailable|NotSignedIn"
    r'|StaleVersion|VersionRequired|TooManyRequests|MethodNotAllowed|BadRange)\(\s*"([a-z0-9_]+)"'
)


def test_every_code_has_an_english_sentence() -> None:
    raised = {code for path in APP.rglob("*.py") for code in RAISED.findall(path.read_text())}
    translated = {text for context, text in catalogue("en") if context == "error"}
    assert raised - translated == set()


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "vi"),
        ("en", "en"),
        ("en-US,en;q=0.8", "en"),
        ("en;q=0.5, vi;q=0.9", "vi"),
        ("fr, de", "vi"),
        ("en;q=0", "vi"),
        ("en;q=cao", "vi"),
    ],
)
def test_the_best_language_that_we_have_is_taken(header: str, language: str) -> None:
    assert preferred(header) == language
