"""Patterns that are tried only where one of their words stands, so that most lines cost them nothing.

Each of a plan's hundreds of lines is asked by some seventy patterns, nearly all of which cannot do without a word:
"chậm nhất", "phân bổ". Which words these are is read from the pattern itself. The words of a line are looked up once
and give one bit for each set of words that patterns wait for; a pattern then looks for its own bits. Words count as
whole ones. A pattern that can do without any word is tried everywhere.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from re import _parser as grammar  # type: ignore[attr-defined]
from threading import Lock
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d")
_SIGNS = "%:;(@"
_USUAL_SIGNS = ",.;:()/-–\"“”%…!?'+*0123456789"
_WHOLE_WORD = re.compile(r"(?<![^\W\d_])(?<!\0)[^\W\d_]++(?!\0)|[%:;(@0]")
_BREAK, _SOME_LETTER, _DIGIT, _A_FIGURE = " ", "\0", " 0 ", "0"
_MOST_WORDINGS, _MOST_SIGNS, _MOST_SETS, _RANKS = 500, 8, 4, 2
_COMMON = frozenset(  # words of nearly every line, which tell little
    re.findall(
        r"\S+",
        "và của các có cho với trong là theo từ đến được không về tại để khi do một những công đoàn đơn vị tổ chức "
        "thực hiện ngày năm tháng cán bộ người hội việc cơ sở : ( ; 0",
    )
)
_bits: dict[str, int] = {}
_sets: dict[frozenset[str], int] = {}
_preparing = Lock()
_prepared: set["Cue"] = set()
cues: list["Cue"] = []


class Cue:
    """A pattern whose `search`, `finditer` and `findall` pass over texts without its words.

    It is compiled when it is first used, so that starting a program that reads no plan does not wait for it.
    """

    __slots__ = (
        "begins", "findall", "finditer", "flags", "fullmatch", "match", "may_stand_in", "pattern", "search", "words",
    )  # fmt: skip
    search: Callable[..., re.Match[str] | None]
    """As `re.Pattern.search`."""
    finditer: Callable[..., Iterable[re.Match[str]]]
    """As `re.Pattern.finditer`."""
    findall: Callable[..., list[Any]]
    """As `re.Pattern.findall`."""
    begins: Callable[..., re.Match[str] | None]
    """As `re.Pattern.match`, for patterns that read far before they fail."""
    may_stand_in: Callable[[str], bool]
    """Whether the text has the words that the pattern waits for."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """As `re.compile`, but that nothing is looked at yet."""
        self.pattern, self.flags = pattern, flags
        cues.append(self)

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern gives, once it is asked for."""
        if name not in self.__slots__:
            raise AttributeError(name)
        self.prepare()
        return object.__getattribute__(self, name)

    def prepare(self) -> None:
        """Compile, and register the words without which the pattern cannot match; once, whatever threads ask."""
        with _preparing:
            if self in _prepared:
                return
            compiled = re.compile(self.pattern, self.flags)
            self.match, self.fullmatch = compiled.match, compiled.fullmatch
            phrases = _phrases_of(self.pattern) if self.flags & re.IGNORECASE else []
            self.words = needed_words(self.pattern, self.flags)
            bits = sum(_register(words) for words in self.words)
            self.may_stand_in = _waiting(lambda _: True, bits, otherwise=False)
            self.search = _waiting(_one_of(phrases, compiled.search), bits, otherwise=None)
            self.begins = _waiting(compiled.match, bits, otherwise=None)
            self.finditer = _waiting(compiled.finditer, bits, otherwise=())
            self.findall = _waiting(compiled.findall, bits, otherwise=[])
            _prepared.add(self)

    def stands_in(self, text: str) -> bool:
        """Whether the pattern is found, remembered: for headings and leads, which stand above many lines."""
        return _stands_in(self, text)


def _waiting(look: Callable[..., Any], bits: int, *, otherwise: Any) -> Callable[..., Any]:
    """`look`, called only for texts that have all bits. A closure, as it is asked some thousand times for a plan."""
    if not bits:
        return look

    def waiting(text: str, *span: int) -> Any:
        return look(text, *span) if _bits_in(text) & bits == bits else otherwise

    return waiting


def _one_of(phrases: list[str], look: Callable[..., Any]) -> Callable[..., Any]:
    """`look`, called only for texts in which one of the phrases stands, if there are any."""
    if not phrases:
        return look

    def looking(text: str, *span: int) -> Any:
        small = text.lower()
        return look(text, *span) if any(phrase in small for phrase in phrases) else None

    return looking


@cache
def prepare() -> None:
    """Prepare all patterns at once, before the first plan is read: each new one makes texts be looked up again."""
    for cue in cues:
        cue.prepare()


def _phrases_of(pattern: str) -> list[str]:
    """The phrases of a pattern that is nothing but phrases in small letters, as "phân bổ|chỉ tiêu"; else none."""
    phrases = pattern.split("|")
    return phrases if pattern.islower() and all(phrase.replace(" ", "").isalpha() for phrase in phrases) else []


def _register(words: frozenset[str]) -> int:
    """The bit of texts in which one of the words stands."""
    if words not in _sets:
        _sets[words] = 1 << len(_sets)
        for word in words:
            _bits[word] = _bits.get(word, 0) | _sets[words]
        _bits_in.cache_clear()
    return _sets[words]


@lru_cache(maxsize=4096)
def words_in(text: str) -> tuple[str, ...]:
    """The words of the text in order, in small letters."""
    small = spaced = text.lower()
    for sign in _USUAL_SIGNS:
        spaced = spaced.replace(sign, " ")
    words = spaced.split()
    return tuple(words) if "".join(words).isalpha() else tuple(_WORD.findall(small))


@lru_cache(maxsize=4096)
def _bits_in(text: str) -> int:
    """The bits of all sets of words of which one stands in the text."""
    bits = _bits.get(_A_FIGURE, 0) if _FIGURE.search(text) else 0
    for word in _bits.keys() & words_in(text):
        bits |= _bits[word]
    for sign in _SIGNS:
        if sign in text:
            bits |= _bits.get(sign, 0)
    return bits


@lru_cache(maxsize=4096)
def _stands_in(cue: Cue, text: str) -> bool:
    return cue.search(text) is not None


def forget() -> None:
    """Drop what was looked up, so that no words of a plan stay in memory after it was read."""
    _stands_in.cache_clear()
    words_in.cache_clear()
    _bits_in.cache_clear()


def needed_words(pattern: str, flags: int = 0) -> list[frozenset[str]]:
    """Sets of words, rarest first: of each set one stands in every match ("0" is any digit)."""
    return _needed(list(grammar.parse(pattern, flags)))[:_MOST_SETS]


def _needed(nodes: list[Any]) -> list[frozenset[str]]:
    offers = {
        words for wordings in _stretches(nodes) for rank in range(_RANKS) if (words := _one_of_each(wordings, rank))
    }
    return sorted(offers, key=lambda words: (_cost(words), sorted(words)))


def _stretches(nodes: list[Any]) -> Iterator[set[str]]:
    """The wordings of the row's stretches; one ends at a gap, at figures, and where it has too many wordings."""
    wordings = {""}
    for node in nodes:
        added = _wordings(*node)
        if {_BREAK} <= added <= {_BREAK, ""}:
            yield {words + _BREAK for words in wordings}
            wordings = {_BREAK}
        elif added == {_DIGIT} or len(wordings) * len(added) > _MOST_WORDINGS:
            yield {words + _SOME_LETTER for words in wordings} if added != {_DIGIT} else wordings
            wordings = added if added == {_DIGIT} else {_SOME_LETTER + words for words in added}
        else:
            wordings = {before + after for before in wordings for after in added}
    yield wordings


def _one_of_each(wordings: set[str], rank: int) -> frozenset[str] | None:
    """The rarest whole word of each wording, or the next after it; None where one has none."""
    words_of = [set(_WHOLE_WORD.findall(wording)) for wording in wordings]
    if not all(words_of):
        return None
    shared = Counter(word for words in words_of for word in words)
    ranked = (sorted(words, key=lambda word: (word in _COMMON, -shared[word], -len(word), word)) for words in words_of)
    return frozenset(words[min(rank, len(words) - 1)] for words in ranked)


def _cost(words: frozenset[str]) -> int:
    return len(words) + 100 * len(words & _COMMON)


def _wordings(kind: Any, value: Any) -> set[str]:
    """What one node of a pattern's grammar may print, in small letters."""
    match str(kind):
        case "LITERAL":
            return {_sign(chr(value))}
        case "IN":
            return _signs(value)
        case "BRANCH":
            return set().union(*(_row(list(branch)) for branch in value[1]))
        case "SUBPATTERN":
            return _row(list(value[-1]))
        case "ATOMIC_GROUP":
            return _row(list(value))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(*value)
        case "ASSERT_NOT":
            return {_BREAK if _signs_of_word(list(value[1])) else ""}
        case "ASSERT":
            return {""}
    return {_BREAK}  # any sign, all signs but one, an edge


def _row(nodes: list[Any]) -> set[str]:
    """The wordings of a row of nodes within a larger pattern; too many are cut down to the words they need."""
    wordings = {""}
    for node in nodes:
        wordings = {before + after for before in wordings for after in _wordings(*node)}
        if len(wordings) > _MOST_WORDINGS:
            return {f"{_BREAK}{word}{_BREAK}" for word in next(iter(_needed(nodes)), {""})}
    return wordings


def _repeated(fewest: int, most: Any, nodes: Any) -> set[str]:
    once = _row(list(nodes))
    if {_BREAK, _SOME_LETTER} == once:
        once = {_BREAK}
    elif most > 1:
        once = {words if words in {_BREAK, _DIGIT} else f"{_SOME_LETTER}{words}{_SOME_LETTER}" for words in once}
    return once if fewest else once | {""}


def _sign(letter: str) -> str:
    return letter.lower() if letter.isalpha() or letter in _SIGNS else _DIGIT if letter.isdigit() else _BREAK


def _signs(members: list[Any]) -> set[str]:
    """What a set of signs may print."""
    kinds = {str(kind) for kind, _ in members}
    if kinds == {"LITERAL"} and len(members) <= _MOST_SIGNS:
        return {_sign(chr(value)) for _, value in members}
    names = {str(value) for kind, value in members if str(kind) == "CATEGORY"}
    if kinds == {"CATEGORY"} and names == {"CATEGORY_DIGIT"}:
        return {_DIGIT}
    letters = "CATEGORY_WORD" in names or ("NEGATE" in kinds and "CATEGORY_NOT_WORD" in names)
    capitals = kinds <= {"LITERAL", "RANGE"} and all(_is_letter(kind, value) for kind, value in members)
    return {_SOME_LETTER if letters or capitals else _BREAK}


def _is_letter(kind: Any, value: Any) -> bool:
    return chr(value[0] if str(kind) == "RANGE" else value).isalnum()


def _signs_of_word(nodes: list[Any]) -> bool:
    """Whether a look around is nothing but "no letter here"."""
    return len(nodes) == 1 and str(nodes[0][0]) == "IN" and _signs(nodes[0][1]) == {_SOME_LETTER}
