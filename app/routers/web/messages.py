"""Every sentence that the screen can show, and the English catalogue brought up to date with them.

`python -m app.routers.web.messages` adds what is new (untranslated) and drops what is gone;
with `--check` it only says what is missing, and fails when something is.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from app import enums
from app.enums import Labelled
from app.routers import problems, validation_messages
from app.routers.language import FOLDER
from app.routers.web import account_menu, admin_menu, deeds, forms, pages, phrases, plan_tabs, warnings, words
from app.routers.web.import_facts import GROUPS
from app.rules.organisation_rows import COLUMNS, SENTENCES
from app.services import jobs, retention
from app.services.part_kinds import PARTS
from app.services.plan_differences import HEAD_LABELS
from app.services.plan_documents import DOCUMENTS
from app.services.plan_fields import PRINTERS

APP: Final = Path(__file__).parents[2]
ENGLISH: Final = FOLDER / "en" / "LC_MESSAGES" / "messages.po"
JINJA_OPTIONS: Final = {"extensions": "jinja2.ext.i18n,jinja2.ext.do", "silent": "false"}

Key = tuple[str | None, str | tuple[str, str]]


def template_messages() -> Iterator[Key]:
    """What the templates say."""
    found = extract_from_dir(
        APP / "templates", [("**.html", "jinja2")], options_map={"**.html": JINJA_OPTIONS}, strip_comment_tags=False
    )
    for _, _, message, _, context in found:
        yield context, message if isinstance(message, str) else (message[0], message[1])


def label_messages() -> Iterator[str]:
    """Words of states, kinds, fields and facts, and sentences that stand in tables."""
    for kind in vars(enums).values():
        if isinstance(kind, type) and issubclass(kind, Labelled) and kind is not Labelled:
            yield from (member.label for member in kind)
    for table in (
        pages.NOTICES, forms.SENTENCES, phrases.DEEDS, phrases.ACTS, phrases.NOUNS, phrases.FIELDS, phrases.KEPT_IN,
        deeds.GROUPS, phrases.REASONS, phrases.WEEKDAYS, phrases.FREQUENCIES, phrases.ORDINALS,
        plan_tabs.TAB_NAMES, plan_tabs.PROBLEM_WORDS, HEAD_LABELS, jobs.ERRORS, COLUMNS, SENTENCES,
    ):  # fmt: skip
        yield from table.values()
    yield from (entry[1] for entry in [*admin_menu.ENTRIES, *account_menu.ENTRIES])
    for group in GROUPS:
        yield group.label
        yield from (field.label for field in group.fields)
    yield from (kind.label for kind in PARTS.values())
    yield from DOCUMENTS.values()
    yield from retention.NAMES
    yield from (label for _, label in PRINTERS.values())
    yield from (text for _, text in validation_messages.SENTENCES.values() if text != "{error}")
    yield from (text for _, _, text in validation_messages.FAMILIES)
    yield from (validation_messages.OTHER[1], validation_messages.NO_BODY[1], validation_messages.INVALID)
    yield from (forms.UNCLEAR, forms.FORM_REFUSED, *words.WORDS, *phrases.WORDS, *deeds.WORDS, *plan_tabs.WORDS)
    yield from (*warnings.PATTERNS, *warnings.REMARKS)


def _sources() -> Iterator[ast.AST]:
    for path in sorted(APP.rglob("*.py")):
        yield ast.parse(path.read_text("utf-8"))


def _coded_calls(names: Iterable[str]) -> Iterator[str]:
    """The literal first argument (or `code=`) of every call of these names."""
    wanted = set(names)
    for tree in _sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", None)) in wanted:
                given: list[Any] = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "code")]
                yield from (a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str))


def _refusals() -> dict[str, str]:
    """The name and the title of every class of refusal: those that state both a status and a title."""
    found: dict[str, str] = {}
    for tree in _sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                said = dict(_assigned(node))
                if isinstance(said.get("status"), int) and isinstance(said.get("title"), str):
                    found[node.name] = said["title"]
    return found


def _assigned(node: ast.ClassDef) -> Iterator[tuple[str, Any]]:
    for line in node.body:
        targets = line.targets if isinstance(line, ast.Assign) else [getattr(line, "target", None)]
        value = getattr(line, "value", None)
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
                yield target.id, value.value


def error_messages() -> Iterator[Key]:
    """The title of every kind of refusal, and a general sentence for every code (context "error")."""
    refusals = _refusals()
    yield from ((None, title) for title in refusals.values())
    for code in _coded_calls(refusals):
        yield "error", code
    yield "error", problems.Unexpected().code


def source_messages() -> list[Key]:
    """All of them, each once, in a stable order."""
    plural: list[Key] = [(None, (words.DAYS_LEFT, words.DAYS_LEFT)), (None, (words.DAYS_LATE, words.DAYS_LATE))]
    found: set[Key] = {
        *plural,
        *template_messages(),
        *((None, text) for text in label_messages() if text),
        *error_messages(),
    }
    return sorted(found, key=lambda key: (key[0] or "", str(key[1])))


def read_catalogue() -> Catalog:
    """The English catalogue as it stands."""
    with ENGLISH.open("rb") as file:
        return read_po(file, locale="en")


def missing(catalogue: Catalog) -> list[Key]:
    """What the catalogue does not say yet."""
    return [key for key in source_messages() if not _translated(catalogue, key)]


def _translated(catalogue: Catalog, key: Key) -> bool:
    context, text = key
    message = catalogue.get(text if isinstance(text, str) else text[0], context)
    if message is None or message.fuzzy:
        return False
    strings = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return bool(strings) and all(strings)


def updated(catalogue: Catalog) -> Catalog:
    """The catalogue with what is new in the source, and without what is gone."""
    fresh = Catalog(
        locale="en",
        header_comment="# The English of the screen; the source language is Vietnamese.",
        project="dienhinh",
        version="1",
        msgid_bugs_address="-",
        last_translator="-",
        language_team="-",
        charset="utf-8",
        creation_date=datetime(2026, 1, 1, tzinfo=UTC),
        revision_date=datetime(2026, 1, 1, tzinfo=UTC),
        fuzzy=False,
    )
    for context, text in source_messages():
        known = catalogue.get(text if isinstance(text, str) else text[0], context)
        fresh.add(text, known.string if known else None, context=context)
    return fresh


def main() -> int:
    """Bring the catalogue up to date, or with `--check` only look. Returns the exit code."""
    catalogue = read_catalogue()
    absent = missing(catalogue)
    for context, text in absent:
        print(f"{context or ''}\t{text}")  # noqa: T201 (a command)
    if "--check" in sys.argv:
        return 1 if absent else 0
    with ENGLISH.open("wb") as file:
        write_po(file, updated(catalogue), width=0, omit_header=False)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
