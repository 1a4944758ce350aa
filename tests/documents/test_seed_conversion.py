"""Real plans become official documents that hold every sentence of the source, in order, and stay what they are.

The sources lie beside the repository; where they are not, these tests are not collected.
"""

import os
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from app.documents.blocks import Paragraph, Table
from app.documents.compose import compose_plan
from app.documents.interpret import interpret
from app.documents.read_file import read_file
from app.documents.style import style_for
from app.documents.write_docx import write_docx

SEEDS = sorted((Path(__file__).parents[2].parent / "shared" / "seeds").glob("*.txt"))
SOFFICE = shutil.which("soffice")
SENTENCE = re.compile(r"(?<=[.!?;:])\s+|\n+")
REMNANTS = (("**", ""), ('"*', '"'), ('*"', '"'), ("$\\frac{1}{2}$", "1/2"))


def converted(name, data):
    draft = interpret(read_file(name, data))
    style = style_for(draft.symbol)
    return write_docx(compose_plan(draft, style=style), style)


def letters(text):
    """What a sentence is compared by: its letters and digits; blanks and scan remnants differ freely."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", text)).lower()


def sentences(path):
    """The sentences of the source, without what it says only for signing on paper."""
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    for remnant, meant in REMNANTS:
        text = text.replace(remnant, meant)
    found = (letters(sentence) for sentence in SENTENCE.split(text))
    return [sentence for sentence in found if sentence and sentence != letters("(Đã ký)")]


def missing(wanted, text):
    """The sentences that do not follow one another in the text; a head or a foot may stand in another order."""
    text, position, lost = letters(text), 0, []
    for sentence in wanted:
        place = text.find(sentence, position)
        if place >= 0:
            position = place + len(sentence)
        else:
            lost.append(sentence)
    return lost


def words_of(data):
    parts = []
    for block in read_file("ke-hoach.docx", data).blocks:
        if isinstance(block, Paragraph):
            parts.append(block.text)
        elif isinstance(block, Table):
            parts.extend(p.text for row in block.rows for cell in row for p in cell.paragraphs)
    return "\n".join(parts)


def office_text(data, folder):
    """The text that LibreOffice finds in the file."""
    source = folder / "ke-hoach.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [SOFFICE, profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, source]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return source.with_suffix(".txt").read_text(encoding="utf-8-sig")


if SEEDS:

    @pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
    def test_every_sentence_of_the_source_is_in_the_document_in_order(path):
        assert missing(sentences(path), words_of(converted(path.name, path.read_bytes()))) == []

    @pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
    def test_converting_a_converted_file_changes_nothing(path):
        once = converted(path.name, path.read_bytes())
        assert converted("ke-hoach.docx", once) == once


if SEEDS and (SOFFICE or os.environ.get("CI")):

    @pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
    def test_libreoffice_finds_every_sentence_in_order(path, tmp_path):
        assert SOFFICE, "LibreOffice is missing: run `make test`, which installs it"
        assert missing(sentences(path), office_text(converted(path.name, path.read_bytes()), tmp_path)) == []
