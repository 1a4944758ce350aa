"""Which language an answer is in: Vietnamese is the source, English comes from the catalogues in app/locale.

Catalogues are `app/locale/<language>/LC_MESSAGES/*.po`, read once and without a build step. A message's key is its
Vietnamese text; the sentence of an error is also found under its code, with the context `error`.
"""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from starlette.requests import HTTPConnection

Language = Literal["vi", "en"]
SOURCE: Language = "vi"
LANGUAGES: tuple[Language, ...] = ("vi", "en")
LANGUAGE_COOKIE = "dh_language"
FOLDER = Path(__file__).parent.parent / "locale"
MOST_RANGES = 20

Catalogue = dict[tuple[str | None, str], str]


@lru_cache
def catalogue(language: Language) -> Catalogue:
    """All translated messages of a language, by (context, Vietnamese text)."""
    from babel.messages.pofile import read_po  # who reads Vietnamese needs no catalogue, nor a start

    found: Catalogue = {}
    for path in sorted(FOLDER.glob(f"{language}/LC_MESSAGES/*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id and message.string and not message.fuzzy:
                    text, translated = message.id, message.string
                    key = text if isinstance(text, str) else text[0]
                    found[message.context, key] = translated if isinstance(translated, str) else translated[0]
    return found


def translate(text: str, language: str, *, context: str | None = None) -> str:
    """The text in that language; the text itself where there is no translation."""
    if language == SOURCE or language not in LANGUAGES:
        return text
    return catalogue("en").get((context, text), text)


def error_sentence(code: str, message: str, language: str) -> str:
    """The sentence of an error: its own text translated, or else the general one of its code."""
    if language == SOURCE or language not in LANGUAGES:
        return message
    known = catalogue("en")
    return known.get((None, message)) or known.get(("error", code)) or message


def language_of(request: HTTPConnection) -> Language:
    """The language of this request: the person's choice (cookie), else Accept-Language, else Vietnamese."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    for language in LANGUAGES:
        if chosen == language:
            return language
    return preferred(request.headers.get("accept-language", ""))


@lru_cache(maxsize=256)
def preferred(header: str) -> Language:
    """The best of our languages for an Accept-Language header (RFC 9110, 12.5.4)."""
    best: tuple[float, Language] = (0.0, SOURCE)
    for part in header.split(",")[:MOST_RANGES]:
        name, _, quality = part.strip().partition(";")
        weight = _quality(quality)
        for language in LANGUAGES:
            if name.lower().split("-")[0] == language and weight > best[0]:
                best = (weight, language)
    return best[1]


def _quality(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
