"""Builds the sample plans: `python -m tests.documents.samples.build` writes each source's .docx and .json.

The sources hold text and facts side by side, so that neither can drift from the other.
"""

import importlib.util
import json
import re
from pathlib import Path

from tests.documents.samples.frame import ending, letterhead, title
from tests.documents.samples.markup import (
    BOLD,
    ITALIC,
    NOTE,
    PLAIN,
    UPRIGHT,
    Break,
    Element,
    Facts,
    Grid,
    Line,
    Sample,
    plain_words,
    read_body,
)
from tests.documents.samples.word import write_word

TYPED = re.compile(f"[{BOLD}{PLAIN}{ITALIC}{UPRIGHT}]|{NOTE}\\d+;")
HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SETS = {
    HERE / "sources": HERE,
    HERE / "shipped": ROOT / "app" / "samples",
    HERE / "heldout": HERE / "heldout",
}

EXAMPLES = {  # what a reader of the repository may try the import with
    "02_ldld_dai_hoi_thi_dua": "hoi-nghi-dien-hinh-tien-tien.docx",
    "13_ldld_huyen_hoi_thao": "hoi-thao-va-gia-dinh-tieu-bieu.docx",
    "17_ubnd_tinh_dai_hoi_thi_dua": "dai-hoi-thi-dua-co-phu-luc.docx",
}


def load(source: Path) -> Sample:
    """The sample that a source file holds as `SAMPLE`."""
    spec = importlib.util.spec_from_file_location(f"sample_{source.stem}", source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sample = module.SAMPLE
    assert isinstance(sample, Sample)
    return sample


def build(sample: Sample) -> tuple[bytes, dict[str, object]]:
    """The file's bytes and its expected facts."""
    facts = Facts()
    elements: list[Element] = [*letterhead(sample), *title(sample)]
    elements += read_body(sample.body, facts, sample)
    elements += ending(sample)
    elements += read_body(sample.after, facts, sample)
    data = text_of(elements).encode() if sample.text_only else write_word(sample, elements, facts.footnotes)
    return data, expected(sample, facts)


def expected(sample: Sample, facts: Facts) -> dict[str, object]:
    """The facts in the field names of the plan draft."""
    found: dict[str, object] = {
        "document_type": sample.document_type,
        "superior_body": sample.superior_body and plain_words(sample.superior_body),
        "issuing_body": sample.issuing_body and plain_words(sample.issuing_body),
        "number": sample.number,
        "symbol": sample.symbol,
        "place": sample.place,
        "issued_on": sample.issued_on,
        "title": plain_words(sample.title),
        "addressees": list(sample.addressees),
        "legal_bases": facts.legal_bases,
        "sections": facts.sections,
        "capacity": facts.capacity,
        "allocations": facts.allocations,
        "allocations_without_number": facts.open_groups,
        "agenda": facts.agenda,
        "assignees": facts.assignees,
        "deadlines": facts.deadlines,
        "recipients": list(sample.recipients),
        "signature": {"lines": list(sample.signature_lines), "signer": sample.signer},
    }
    found |= sample.facts
    return {key: value for key, value in found.items() if key not in sample.not_annotated}


def text_of(elements: list[Element]) -> str:
    """The elements as plain text, tables flattened to indented lines as a text export leaves them."""
    lines: list[str] = []
    for element in elements:
        if isinstance(element, Line):
            mark = "" if element.typed or not element.marker else element.marker + " "
            lines += [mark + _plain(element.text), ""]
        elif isinstance(element, Grid):
            for row in element.rows:
                for cell in row:
                    if not isinstance(cell, str) and cell:
                        lines += ["\t" + _plain(cell[0].text), *(_plain(line.text) for line in cell[1:])]
                lines.append("")
        elif not isinstance(element, Break):
            lines += [_plain(line.text) for line in element.lines]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return "\n".join(" ".join(TYPED.sub("", part).split()) for part in text.split("⏎"))


def outputs() -> dict[Path, bytes]:
    """Every file that the sources make, by its path."""
    files: dict[Path, bytes] = {}
    for folder, target in SETS.items():
        for source in sorted(folder.glob("[0-9a-z]*.py")):
            sample = load(source)
            data, facts = build(sample)
            stem = source.stem.replace("_", "-")
            name = stem + (".txt" if sample.text_only else ".docx")
            files[target / name] = data
            written = json.dumps({"file": name} | facts, ensure_ascii=False, indent=2) + "\n"
            if source.stem in EXAMPLES:
                files[ROOT / "examples" / "plans" / EXAMPLES[source.stem]] = data
            files[target / f"{stem}.json"] = written.encode()
    return files


def main() -> None:
    """Write every file."""
    for path, data in outputs().items():
        path.write_bytes(data)


if __name__ == "__main__":
    main()
