"""Scores interpreted plans against annotated facts: exact rate of single values, F1 of lists.

`python -m tests.documents.scoring [DIR]` prints the table and every miss. Only the fields and the keys that an
annotation holds are compared, so that a folder with partial annotations can be scored too.
"""

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from app.documents.blocks import Block, Document, Paragraph, Table
from app.documents.draft import PlanDraft
from app.documents.interpret import interpret
from app.documents.read_docx import read_docx
from app.documents.read_text import read_text

SAMPLES = Path(__file__).parent / "samples"
SCALARS = (
    "document_type", "superior_body", "issuing_body", "number", "symbol", "place", "issued_on", "title", "signer",
    "capacity",
)  # fmt: skip
LISTS = (
    "legal_bases", "sections", "allocations", "allocations_without_number", "agenda", "assignees", "deadlines",
    "recipients", "signature_lines", "addressees",
)  # fmt: skip
PRINTED_OF_BASIS = 12  # letters that two printings of a basis without a number must share

FURTHER_SCALARS = ("contact", "event_duration_days", "broadcast")
FURTHER_LISTS = ("events", "composition_targets", "recurring_reports", "dossier_parts", "publication_channels")
LONG = 40  # letters of a heading after which an annotation may break off

Matcher = Callable[[Any, Any], bool]


def same_words(text: object) -> object:
    """Words as compared: composed, single spaces, one kind of quote and dash, no case, no closing punctuation."""
    if not isinstance(text, str):
        return text
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub('[“”„"]', '"', text)
    text = re.sub("[–—−]", "-", text)
    return " ".join(text.split()).rstrip(".;:, ")


def same_values(expected: object, got: object) -> bool:
    """Whether two values are equal as words."""
    return same_words(expected) == same_words(got)


def same_keys(expected: object, got: object) -> bool:
    """Equal as words; of two mappings, in each key that is annotated; of two lists, item by item."""
    if isinstance(expected, dict) and isinstance(got, dict):
        return all(same_keys(value, got.get(key)) for key, value in expected.items())
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(map(same_keys, expected, got))
    return same_values(expected, got)


def same_basis(expected: dict[str, Any], got: dict[str, Any]) -> bool:
    """By reference and date; by the printed words where there is no reference."""
    for key in ("reference", "issued_on"):
        if key in expected and not same_values(expected[key], got.get(key)):
            return False
    if expected.get("reference") or "printed" not in expected:
        return True
    one, other = str(same_words(expected["printed"])), str(same_words(got["printed"]))
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short} ") or short == long or (len(short) >= PRINTED_OF_BASIS and short in long)


def same_allocation(expected: dict[str, Any], got: dict[str, Any]) -> bool:
    """By body or class (with or without "mỗi"), category and both bounds."""
    keys = ("category", "minimum", "maximum")
    return _class(expected["organisation"]) == _class(got["organisation"]) and all(
        expected[key] == got.get(key) for key in keys if key in expected
    )


def _class(name: str) -> str:
    return re.sub("^(mỗi|từng|các) ", "", str(same_words(name)))


def same_deadline(expected: dict[str, Any], got: dict[str, Any]) -> bool:
    """By the printed words, the day, and whether the day itself still counts."""
    keys = ("printed", "date", "inclusive")
    return all(same_values(expected[key], got.get(key)) for key in keys if key in expected)


def same_section(expected: list[Any], got: list[Any]) -> bool:
    """By level and marker, and by heading where one is annotated; of a very long one its beginning will do."""
    if expected[:2] != got[:2]:
        return False
    wanted, found = same_words(expected[2]), same_words(got[2])
    return wanted is None or wanted == found or (len(str(wanted)) > LONG and str(found).startswith(str(wanted)))


MATCHERS: dict[str, Matcher] = {
    "legal_bases": same_basis,
    "allocations": same_allocation,
    "deadlines": same_deadline,
    "sections": same_section,
}


def in_order(expected: list[Any], got: list[Any], same: Matcher) -> list[tuple[int, int]]:
    """The longest run of matching pairs that keeps the order of both lists."""

    @cache
    def best(i: int, j: int) -> int:
        if i == len(expected) or j == len(got):
            return 0
        if same(expected[i], got[j]):
            return 1 + best(i + 1, j + 1)
        return max(best(i + 1, j), best(i, j + 1))

    for j in range(len(got), -1, -1):  # fills the cache from the end, so that the recursion stays shallow
        for i in range(len(expected), -1, -1):
            best(i, j)
    pairs, i, j = [], 0, 0
    while i < len(expected) and j < len(got):
        if same(expected[i], got[j]):
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best(i + 1, j) >= best(i, j + 1):
            i += 1
        else:
            j += 1
    return pairs


def in_any_order(expected: list[Any], got: list[Any], same: Matcher) -> list[tuple[int, int]]:
    """Pairs of matching items, each used once."""
    free = list(range(len(got)))
    pairs = []
    for i, wanted in enumerate(expected):
        j = next((index for index in free if same(wanted, got[index])), None)
        if j is not None:
            free.remove(j)
            pairs.append((i, j))
    return pairs


def bodies_pairs(expected: list[str], got: list[str]) -> tuple[list[tuple[int, int]], list[str]]:
    """Pairs of bodies; a line that names several counts when it is found whole or in all its parts."""
    names = [str(same_words(name)) for name in got]
    joined = list(got)
    single = {str(same_words(name)) for name in expected}
    for wanted in expected:
        whole = str(same_words(wanted))
        parts = [] if whole in names else _parts_of(whole, sorted(names, key=len, reverse=True))
        if len(parts) > 1:
            joined = [name for name in joined if same_words(name) not in set(parts) - single] + [wanted]
    return in_any_order(expected, joined, same_values), joined


def _parts_of(whole: str, names: list[str]) -> list[str]:
    """The names of which a line consists, in its order and with nothing but commas and "và" between them."""
    for name in names:
        if whole == name:
            return [name]
        joint = re.match("[,;] |,? và ", whole[len(name) :]) if name and whole.startswith(name) else None
        if joint and (rest := _parts_of(whole[len(name) + joint.end() :], names)):
            return [name, *rest]
    return []


@dataclass
class Tally:
    """Counts of one field over all documents."""

    right: int = 0
    expected: int = 0
    got: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where nothing was expected and nothing was found."""
        return 2 * self.right / (self.expected + self.got) if self.expected + self.got else 1.0


@dataclass
class Score:
    """The tallies by field, and what was missed in which document."""

    scalars: dict[str, Tally] = field(default_factory=dict)
    lists: dict[str, Tally] = field(default_factory=dict)
    misses: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, draft: PlanDraft, expected: dict[str, Any]) -> None:
        """Compare one draft with its annotation."""
        got, wanted = facts_of(draft), flat(expected)
        notes = self.misses.setdefault(name, [])
        for key in SCALARS + FURTHER_SCALARS:
            if key in wanted:
                self._scalar(key, wanted[key], got[key], notes)
        for key in LISTS + FURTHER_LISTS:
            if wanted.get(key) is not None:
                self._list(key, wanted[key], got[key], notes)

    def _scalar(self, key: str, expected: Any, got: Any, notes: list[str]) -> None:
        right = same_keys(expected, got)
        tally = self.scalars.setdefault(key, Tally())
        tally.expected += 1
        tally.got += 1
        tally.right += right
        if not right:
            notes.append(f"{key}: expected {expected!r}, got {got!r}")

    def _list(self, key: str, expected: list[Any], got: list[Any], notes: list[str]) -> None:
        if key == "assignees":
            pairs, got = bodies_pairs(expected, got)
        else:
            pair = in_order if key == "sections" else in_any_order
            pairs = pair(expected, got, MATCHERS.get(key, same_keys))
        tally = self.lists.setdefault(key, Tally())
        tally.expected += len(expected)
        tally.got += len(got)
        tally.right += len(pairs)
        found, used = {i for i, _ in pairs}, {j for _, j in pairs}
        notes += [f"{key}: missing {item!r}" for i, item in enumerate(expected) if i not in found]
        notes += [f"{key}: unexpected {_short(item)}" for j, item in enumerate(got) if j not in used]

    def table(self) -> str:
        """The figures, one field a line."""
        lines = [
            f"{key:28} exact {tally.f1:6.3f}  ({tally.right}/{tally.expected})" for key, tally in self.scalars.items()
        ]
        for key, tally in self.lists.items():
            counts = f"({tally.right} of {tally.expected} expected, {tally.got} found)"
            lines.append(f"{key:28} F1    {tally.f1:6.3f}  {counts}")
        return "\n".join(lines)


def _short(item: Any) -> str:
    if isinstance(item, dict):
        kept = (
            "printed",
            "reference",
            "issued_on",
            "organisation",
            "category",
            "minimum",
            "maximum",
            "date",
            "inclusive",
        )
        item = {key: item[key] for key in kept if item.get(key) is not None}
    return repr(item)


def flat(expected: dict[str, Any]) -> dict[str, Any]:
    """An annotation with the signature as two fields of their own."""
    wanted = dict(expected)
    signature = wanted.pop("signature", None)
    if signature is not None:
        wanted |= {"signature_lines": signature["lines"], "signer": signature["signer"]}
    return wanted


def facts_of(draft: PlanDraft) -> dict[str, Any]:
    """A draft's facts in the shape of an annotation."""
    data = draft.model_dump(mode="json")
    broadcast = data["broadcast"]
    if broadcast is not None:
        slots = broadcast["slots"]
        broadcast["airings"] = [slot["airs_on"] for slot in slots]
        broadcast["topics_per_slot"] = [len(slot["topics"]) for slot in slots]
        broadcast["responsible"] = [slot["responsible"] for slot in slots]
    bodies = [name for assignment in data["assignments"] for name in assignment["assignees"]]
    return data | {
        "signer": data["signature"]["signer"],
        "signature_lines": data["signature"]["lines"],
        "sections": [item for section in data["sections"] for item in outline(section)],
        "agenda": [item["title"] for item in data["agenda"]],
        "assignees": list({same_words(name): name for name in bodies}.values()),
    }


def outline(section: dict[str, Any]) -> Iterator[list[Any]]:
    """A section and those below it as [level, marker, heading]."""
    yield [section["level"], section["marker"], section["heading"]]
    for child in section["children"]:
        yield from outline(child)


def read_source(path: Path) -> Document:
    """The blocks of a .docx or .txt file."""
    data = path.read_bytes()
    return read_docx(data) if path.suffix == ".docx" else read_text(data)


def source_lines(document: Document) -> Iterator[str]:
    """Every printed line of a document, markers of automatic numbering included."""
    for block in document.blocks:
        yield from _lines_of(block)
    yield from document.footnotes


def _lines_of(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        first, *others = block.text.split("\n")
        yield from (f"{block.marker or ''} {first}", *others)
    elif isinstance(block, Table):
        for row in block.rows:
            for cell in row:
                for paragraph in cell.paragraphs:
                    yield from _lines_of(paragraph)


def lost_lines(document: Document, draft: PlanDraft) -> list[str]:
    """Lines whose letters stand neither in the draft's text nor among what it says it left out."""
    kept = _letters(" ".join(_texts(draft.model_dump(exclude={"evidence", "warnings"}))))
    return [line for line in source_lines(document) if _letters(line) not in kept]


def _texts(value: Any) -> Iterator[str]:
    """All strings in reading order; a run-in heading stands in the section's first paragraph already."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if not (key == "heading" and value.get("run_in")):
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", text))


def annotated(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The plans of a folder with their annotations: one JSON a file, or a list in expected.json."""
    together = folder / "expected.json"
    if together.exists():
        for item in json.loads(together.read_text(encoding="utf-8")):
            yield folder / item["file"], item
        return
    for path in sorted(folder.glob("*.json")):
        item = json.loads(path.read_text(encoding="utf-8"))
        yield folder / item["file"], item


def score_folder(folder: Path) -> Score:
    """The score over all annotated plans of a folder."""
    score = Score()
    for path, expected in annotated(folder):
        document = read_source(path)
        draft = interpret(document)
        score.add(path.name, draft, expected)
        score.misses[path.name] += [f"lost line: {line!r}" for line in lost_lines(document, draft)]
    return score


def main() -> None:
    """Print the misses of each plan, then the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    score = score_folder(folder)
    for name, notes in score.misses.items():
        print(f"\n== {name}")  # noqa: T201
        for note in notes:
            print(f"   {note}")  # noqa: T201
    print(f"\n{score.table()}")  # noqa: T201


if __name__ == "__main__":
    main()
