"""What is composed, written, read and interpreted is the plan that it was; converting twice changes nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.documents.compose import compose_plan
from app.documents.interpret import interpret
from app.documents.read_file import read_file
from app.documents.style import style_for
from app.documents.write_docx import write_docx
from tests.documents.fact_strategies import plans_with_facts
from tests.documents.plan_strategies import plan_texts

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.docx"))
NOT_PRINTED = {"evidence", "left_out", "warnings"}
BROAD = settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def file_of(draft):
    style = style_for(draft.symbol)
    return write_docx(compose_plan(draft, style=style), style)


def reread(data):
    return interpret(read_file("ke-hoach.docx", data))


def content(draft):
    """The draft without what belongs to one source: its evidence and its line numbers."""
    return without_lines(draft.model_dump(exclude=NOT_PRINTED))


def without_lines(value):
    if isinstance(value, dict):
        return {key: without_lines(inner) for key, inner in value.items() if key != "lines"}
    if isinstance(value, list):
        return [without_lines(inner) for inner in value]
    return value


@BROAD
@given(plan_texts())
def test_a_plans_text_is_read_back_as_it_was_written(draft):
    assert content(reread(file_of(draft))) == content(draft)


@BROAD
@given(plan_texts())
def test_a_second_conversion_changes_nothing(draft):
    once = file_of(reread(file_of(draft)))
    assert file_of(reread(once)) == once


@BROAD
@given(plans_with_facts())
def test_facts_are_read_back_from_the_sentences_that_state_them(draft):
    assert content(reread(file_of(draft))) == content(draft)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem[:2])
def test_a_converted_sample_is_read_as_the_same_plan_and_converted_to_the_same_file(path):
    draft = interpret(read_file(path.name, path.read_bytes()))
    once = file_of(draft)
    again = reread(once)
    assert content(again) == content(draft)
    assert file_of(again) == once
