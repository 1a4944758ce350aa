"""A pattern that waits for its words finds what it would find without them."""

import re

import pytest

from app.documents.interpret import interpret
from app.documents.interpretation.cues import Cue, cues, needed_words, words_in
from tests.documents.scoring import SAMPLES, read_source, source_lines

LINES = sorted({line for path in sorted(SAMPLES.glob("*.docx"))[::3] for line in source_lines(read_source(path))})


def test_the_words_of_a_pattern_are_read_from_it():
    pattern = r"(?<!\w)(?:cử|giới\s+thiệu)[^.]{0,60}\d{1,2}\s*%"
    sets = [{"cử", "thiệu"}, {"cử", "giới"}, {"0"}, {"%"}]
    assert set(needed_words(pattern, re.IGNORECASE)) == set(map(frozenset, sets))


def test_of_many_wordings_the_word_that_most_of_them_share_is_waited_for():
    pattern = r"phát sóng|phát trên sóng|ghi hình và phát"
    assert needed_words(pattern, re.IGNORECASE)[0] == {"phát"}


@pytest.mark.parametrize("text", ["Số: 57/KH-LĐLĐ, ngày 05/11", "½ buổi²", "a_b", "“Dân vận khéo”…", "x\u00a0y\tz", ""])
def test_words_are_runs_of_letters(text):
    assert list(words_in(text)) == re.findall(r"[^\W\d_]+", text.lower())


@pytest.mark.parametrize("pattern", [r"(?:gồm)?", r"[^\W\d]+", r"\s*[,;]\s*", r"(?:đại biểu|[a-z]+)"])
def test_a_pattern_that_can_do_without_a_word_waits_for_none(pattern):
    assert needed_words(pattern) == []


def test_a_word_within_a_word_is_not_the_word():
    assert Cue("hạn").search("thời hạnh phúc") is None


@pytest.mark.parametrize("cue", cues, ids=lambda cue: cue.pattern[:40])
def test_a_pattern_finds_in_the_samples_what_it_finds_everywhere(cue):
    found = {line: [match.span() for match in cue.finditer(line)] for line in LINES}
    plain = re.compile(cue.pattern, cue.flags)
    assert found == {line: [match.span() for match in plain.finditer(line)] for line in LINES}


@pytest.mark.parametrize("cue", cues, ids=lambda cue: cue.pattern[:40])
def test_a_search_finds_in_the_samples_what_it_finds_everywhere(cue):
    plain = re.compile(cue.pattern, cue.flags)
    assert [line for line in LINES if cue.search(line)] == [line for line in LINES if plain.search(line)]


def test_a_pattern_is_compiled_when_it_is_first_used():
    cue = Cue("(")
    cues.remove(cue)
    with pytest.raises(re.error):
        cue.search("(")


def test_a_cue_has_nothing_but_what_it_names():
    assert not hasattr(Cue("hạn"), "sub")


def test_no_words_stay_in_memory_after_a_plan_was_read():
    interpret(read_source(SAMPLES / "43-ldld-phan-bo-du-dang.docx"))
    assert words_in.cache_info().currsize == 0
