"""The sample plans of many kinds of bodies are read as they are annotated."""

from pathlib import Path

import pytest

from app.documents.interpret import interpret
from tests.documents.samples.build import ROOT, outputs
from tests.documents.scoring import LISTS, SAMPLES, SCALARS, Score, annotated, lost_lines, read_source, score_folder

SHIPPED = ROOT / "app" / "samples"
EXACT_RATE = 0.98
F1 = 0.97


@pytest.fixture(scope="module")
def score() -> Score:
    return score_folder(SAMPLES)


@pytest.fixture(scope="module")
def shipped_score() -> Score:
    return score_folder(SHIPPED)


@pytest.mark.parametrize("key", SCALARS)
def test_a_single_value_is_read_exactly_in_nearly_every_plan(score, key):
    assert score.scalars[key].f1 >= EXACT_RATE


@pytest.mark.parametrize("key", LISTS)
def test_a_list_is_found_nearly_whole_and_with_little_else(score, key):
    assert score.lists[key].f1 >= F1


@pytest.mark.parametrize("path", [path for path, _ in annotated(SAMPLES)], ids=lambda path: path.stem)
def test_no_line_of_a_sample_is_lost(path):
    document = read_source(path)
    assert lost_lines(document, interpret(document)) == []


def test_every_fact_of_the_shipped_plans_is_read(shipped_score):
    missing = {
        name: [note for note in notes if "unexpected" not in note] for name, notes in shipped_score.misses.items()
    }
    assert {name: notes for name, notes in missing.items() if notes} == {}


@pytest.mark.parametrize("item", outputs().items(), ids=lambda item: item[0].name)
def test_a_committed_sample_is_what_its_source_builds(item: tuple[Path, bytes]):
    path, data = item
    assert path.read_bytes() == data
