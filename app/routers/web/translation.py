"""The two languages of the screen: Vietnamese as written in the source, English from the catalogue.

The catalogues (`app/locale/en/LC_MESSAGES/*.po`) are read as they stand, once a process: there is no compiled
file to forget. `python -m app.routers.web.messages` compares them with the source.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import Final

from app.routers.language import FOLDER, SOURCE

LANGUAGE_NAMES: Final = {"vi": "Tiếng Việt", "en": "English"}


@cache
def translations(language: str) -> NullTranslations:
    """The sentences of a language, as gettext wants them; the source language needs none."""
    if language == SOURCE:
        return NullTranslations()
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    whole = Catalog(locale=language)
    for path in sorted(FOLDER.glob(f"{language}/LC_MESSAGES/*.po")):
        with path.open("rb") as source:
            for message in read_po(source, locale=language):
                if message.id:
                    whole[message.id] = message
    compiled = BytesIO()
    write_mo(compiled, whole)
    compiled.seek(0)
    return GNUTranslations(compiled)


def gettext(language: str, sentence: str) -> str:
    """A sentence of the source in the reader's language; an unknown sentence stays as it is."""
    return str(translations(language).gettext(sentence)) if sentence else ""
