"""What readers and copies notice is said in the reader's language."""

import ast
from pathlib import Path

import pytest

import app
from app.routers.web.warnings import warning
from app.services.draft_taking import UNTIED

SOURCES = Path(app.__file__).parent


def _written(node):
    """A sentence as it may come out: what is filled in stands as "x"."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _sentences():
    for path in sorted((SOURCES / "documents").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"warn", "DraftWarning"}:
                yield from (_written(one) for one in [*node.args[2:3], *(k.value for k in node.keywords)])
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in {"message", "remark"}:
                yield _written(node.value)
    from app.documents.reading.source import _REMARKS

    yield from (text.format(count=3) for text in _REMARKS.values())
    for node in ast.walk(ast.parse((SOURCES / "services/plan_copies.py").read_text("utf-8"))):
        if isinstance(node, ast.Dict):
            found = {getattr(key, "value", None): value for key, value in zip(node.keys, node.values, strict=True)}
            yield _written(found.get("reason"))
    yield UNTIED


SENTENCES = sorted({text for text in _sentences() if text and " " in text})


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_warning_is_said_in_english(sentence):
    assert warning("en", sentence) != sentence
    assert warning("vi", sentence) == sentence


def test_what_a_warning_names_stays_as_it_is_written():
    assert warning("en", "Lặp từ “các các”.") == "The words “các các” are repeated."
    said = warning("en", "Ngày 22/06/2020 là thứ Hai, văn bản ghi thứ Ba.")
    assert said == "22/06/2020 is a Monday; the text says Tuesday."


def test_a_sentence_that_no_pattern_knows_is_shown_as_it_is():
    assert warning("en", "Một câu lạ.") == "Một câu lạ."
