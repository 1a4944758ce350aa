"""What is read from a plan does not hang on how its letters are dressed."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.documents.interpret import interpret
from app.documents.read_docx import read_docx
from tests.documents.scoring import LISTS, SAMPLES, SCALARS, facts_of

PLANS = sorted(SAMPLES.glob("*.docx"))[::6]
WORDS = re.compile(r'(<w:t xml:space="preserve">)([^<]*)(</w:t>)')
MARKER = re.compile(r"^([IVX]+\.|\d+\.|[a-zđ]\)) ")


def in_words(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of the document's XML that touches its words alone."""
    return lambda xml: WORDS.sub(lambda match: match[1] + change(match[2]) + match[3], xml)


DRESSES: dict[str, Callable[[str], str]] = {
    "without bold letters": lambda xml: xml.replace("<w:b/>", ""),
    "without alignment": lambda xml: re.sub("<w:jc [^>]*/>", "", xml),
    "decomposed": in_words(lambda text: unicodedata.normalize("NFD", text)),
    "no-break spaces": in_words(lambda text: text.replace(" ", "\u00a0")),
    "double spaces": in_words(lambda text: text.replace(" ", "  ")),
    "Icelandic eth for đ": in_words(lambda text: text.replace("Đ", "Ð")),
    "soft hyphens": in_words(lambda text: text.replace("tổ chức", "tổ\u00ad chức")),
    "tabs around markers": in_words(lambda text: MARKER.sub("\t\\1\t", text)),
}


TOLD_BY_BOLD_ALONE = {"73-cong-doan-giao-duc-hoi-giang"}
"""Bodies that are headings run into their text: nothing but their letters sets them apart."""
CASES = [
    pytest.param(path, dress, id=f"{path.stem}-{dress}")
    for path in PLANS
    for dress in DRESSES
    if not (dress == "without bold letters" and path.stem in TOLD_BY_BOLD_ALONE)
]


def dressed(path: Path, change: Callable[[str], str]) -> bytes:
    """The file with its main part changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, change(data.decode()) if name == "word/document.xml" else data)
    return stream.getvalue()


def facts(data: bytes) -> dict[str, object]:
    found = facts_of(interpret(read_docx(data)))
    return {key: found[key] for key in (*SCALARS, *LISTS)}


@pytest.mark.parametrize(("path", "dress"), CASES)
def test_a_plan_in_another_dress_holds_the_same_facts(path, dress):
    assert facts(dressed(path, DRESSES[dress])) == facts(path.read_bytes())
