"""Broadcast slots in a table: each column is read for what it heads."""

from pathlib import Path

from app.documents.interpret import interpret
from app.documents.read_file import read_file

SAMPLE = Path(__file__).resolve().parents[2] / "app/samples/chuyen-muc-truyen-hinh.docx"


def test_those_responsible_are_read_from_their_own_column_and_not_from_the_topics():
    broadcast = interpret(read_file(SAMPLE.name, SAMPLE.read_bytes())).broadcast
    assert broadcast is not None
    assert broadcast.slots[0].responsible == "Các ban LĐLĐ tỉnh"
    assert all(slot.responsible and slot.responsible not in " ".join(slot.topics) for slot in broadcast.slots)
