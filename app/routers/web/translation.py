"""The two languages of the screen: Vietnamese as written in the source, English from the catalogue.

The catalogue (`app/locale/en/LC_MESSAGES/messages.po`) is read as it stands, once a process: there is no
compiled file to forget. `make messages` brings it up to date with the source.
"""

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from fastapi import Request

LANGUAGES: Final = {"vi": "Tiếng Việt", "en": "English"}
LANGUAGE_COOKIE: Final = "dh_language"
LOCALE_DIRECTORY: Final = Path(__file__).parents[2] / "locale"


def catalogue_path(language: str) -> Path:
    """Where the sentences of a language are kept."""
    return LOCALE_DIRECTORY / language / "LC_MESSAGES" / "messages.po"


@cache
def translations(language: str) -> NullTranslations:
    """The sentences of a language; the source language needs none."""
    path = catalogue_path(language)
    if language == "vi" or not path.exists():
        return NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return Translations(compiled)


def _weight(part: str) -> tuple[float, str]:
    name, _, options = part.strip().partition(";")
    quality = options.strip().removeprefix("q=") or "1"
    try:
        return float(quality), name.partition("-")[0].lower()
    except ValueError:
        return 0.0, name


def language_of(request: Request) -> str:
    """The reader's language: what was chosen with the switch, or what the browser asks for, or Vietnamese."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    wanted = sorted(
        (_weight(part) for part in request.headers.get("accept-language", "").split(",") if part.strip()),
        key=lambda pair: -pair[0],
    )
    return next((name for quality, name in wanted if quality > 0 and name in LANGUAGES), "vi")


def gettext(language: str, sentence: str) -> str:
    """A sentence of the source in the reader's language; an unknown sentence stays as it is."""
    return str(translations(language).ugettext(sentence)) if sentence else ""
