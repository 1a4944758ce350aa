"""Fields in text: where a section prints typed data, its paragraph holds a field, not a second copy of the value.

A field is a short name in double square brackets: "[[pb3]]" is the quantity of allocation 3, "[[pb3.ten]]" the
body it is for, "[[th1]]" the words of deadline 1. Prefix and attribute are Vietnamese abbreviations, because
drafters see them in the section editor. What a field prints is decided where the data is (`services.plan_fields`).

An imported text keeps its own way of printing a value ("5" and not "05") as *wording*: the printed words beside the
value they stood for. While the value is the same the wording is printed; when it changes, the standard form is.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

FIELD = re.compile(r"\[\[([a-z]{2,5})(\d{0,6})(?:\.([a-z]{1,12}))?\]\]")


@dataclass(frozen=True, slots=True)
class FieldName:
    """A parsed field: "[[pb3.ten]]" is prefix "pb", code 3, attribute "ten"; code 0 where there is no number."""

    prefix: str
    code: int = 0
    attribute: str | None = None

    @property
    def token(self) -> str:
        """The field as it stands in text."""
        number = str(self.code) if self.code else ""
        attribute = f".{self.attribute}" if self.attribute else ""
        return f"[[{self.prefix}{number}{attribute}]]"


def _name(match: re.Match[str]) -> FieldName:
    return FieldName(match[1], int(match[2] or 0), match[3])


def fields_in(text: str) -> list[FieldName]:
    """The fields of a text, in order."""
    return [_name(match) for match in FIELD.finditer(text)]


def fill(text: str, printed: Callable[[FieldName], str | None]) -> str:
    """The text with every field printed; one that names nothing stays as it is, so that a person sees it."""

    def replace(match: re.Match[str]) -> str:
        value = printed(_name(match))
        return match[0] if value is None else value

    return FIELD.sub(replace, text)


def mentions(texts: Iterable[str], prefix: str, code: int) -> list[int]:
    """The indexes of the texts that hold a field of this part."""
    return [
        index
        for index, text in enumerate(texts)
        if any(name.prefix == prefix and name.code == code for name in fields_in(text))
    ]


def without(text: str, prefix: str, code: int) -> str:
    """The text without the fields of this part."""
    return FIELD.sub(lambda m: "" if (m[1], int(m[2] or 0)) == (prefix, code) else m[0], text)


_LEFT_OVER = re.compile(r"\[\[\s*[a-z]{2,5}\d{0,9}(?:\.[a-z]{1,12})?\s*\]\]", re.IGNORECASE)


def left_over(printed: str) -> list[str]:
    """What still looks like a field in printed text: it names nothing, or is mistyped ("[[PB1]]")."""
    return _LEFT_OVER.findall(printed)


def wording_or(wording: dict[str, dict[str, str]], attribute: str, value: str, standard: str) -> str:
    """The imported wording of a value while the value is what it was, else its standard form."""
    kept = wording.get(attribute)
    return kept["text"] if kept and kept["value"] == value else standard


def put_fields(text: str, spans: Iterable[tuple[int, str, str]]) -> tuple[str, list[str]]:
    """Replace spans (start, words, token) by their tokens; overlapping or misplaced ones are left out.

    Returns the new text and the tokens that were placed. Of overlapping spans the earlier, then longer, wins.
    """
    placed: list[str] = []
    parts: list[str] = []
    end = 0
    for start, words, token in sorted(spans, key=lambda span: (span[0], -len(span[1]))):
        if start < end or not words or text[start : start + len(words)] != words:
            continue
        parts += [text[end:start], token]
        placed.append(token)
        end = start + len(words)
    parts.append(text[end:])
    return "".join(parts), placed


_QUALIFIERS = re.compile(r"(?:\b(?:khoảng|tối đa|không quá|ít nhất|tối thiểu|từ)\s+)+$", re.IGNORECASE)


def widen_quantity(text: str, start: int, words: str) -> tuple[int, str]:
    """A number's span with the words that belong to it: "tối đa không quá 250", "khoảng 70%".

    The standard form of a changed quantity brings its own such words, so they must be inside the field.
    """
    end = start + len(words)
    before = _QUALIFIERS.search(text, 0, start)
    first = before.start() if before else start
    if text[end : end + 1] == "%":
        end += 1
    return first, text[first:end]
