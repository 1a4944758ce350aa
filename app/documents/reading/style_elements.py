"""The styles of a file, each parsed when it is first asked for: Word defines hundreds, a document uses ten.

The part is cut at its style tags only where nothing in it could make a cut go wrong: one prefix for the whole part,
no comments, no CDATA, every tag plainly written. Any other part is parsed whole.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.documents.reading.limits import ReadLimits
from app.documents.reading.names import WORD, w
from app.documents.reading.package import check_xml, parse_xml
from app.errors import BadInput

_PART = "word/styles.xml"
_OPENS, _CLOSES, _END = b"<w:style ", b"</w:style>", b"</w:styles>"
_LATENT = re.compile(rb"<w:latentStyles[ >].*</w:latentStyles>", re.DOTALL)
_ROOT = re.compile(
    rb"""(?:<\?xml\ version=(["'])1\.0\1
    (?:\ encoding=(["'])(?i:utf-8)\2)?(?:\ standalone=(["'])(?:yes|no)\3)?\ ?\?>\s*)?
    <w:styles\ [^<>]*>""",
    re.VERBOSE,
)
_NAMESPACE = b'xmlns:w="' + WORD.encode() + b'"'
_ATTRIBUTE = rb'[\w:.-]+="[^"<>&]*"\s*'
_NAMED = re.compile(_OPENS + rb"(?:" + _ATTRIBUTE + rb')*?w:styleId="(?P<name>[^"<>&]*)"\s*(?:' + _ATTRIBUTE + rb")*>")
_LONGEST_TAG = 4_000  # each style is parsed with the tag of the whole part around it


@dataclass(slots=True)
class StyleElements(Mapping[str, etree._Element]):  # noqa: SLF001 - lxml names its elements so
    """The style elements by id. `root` is the part without them, or the whole of a part that was parsed at once."""

    root: etree._Element | None
    limits: ReadLimits
    _opening: bytes = b""
    _texts: dict[str, bytes] = field(default_factory=dict)
    _defaults: list[str] = field(default_factory=list)
    _elements: dict[str, etree._Element] = field(default_factory=dict)

    def __getitem__(self, style_id: str) -> etree._Element:
        """The style with this id.

        Raises:
            KeyError: there is none.
            BadInput: it is not well-formed.
        """
        if style_id not in self._elements:
            text = self._texts[style_id]
            self._elements[style_id] = parse_xml(self._opening + text + _CLOSES + _END, _PART, self.limits)[0]
        return self._elements[style_id]

    def __contains__(self, style_id: object) -> bool:
        """Whether there is a style with this id; it is not parsed for that."""
        return style_id in self._texts or style_id in self._elements

    def __iter__(self) -> Iterator[str]:
        """The ids in the order of the file."""
        return iter(self._texts or self._elements)

    def __len__(self) -> int:
        """How many styles there are."""
        return len(self._texts or self._elements)

    def defaults(self) -> Iterator[tuple[str, etree._Element]]:
        """The styles whose tag says that they are the default of their kind, and their ids."""
        names = self._defaults if self._texts else list(self._elements)
        yield from ((name, self[name]) for name in names if self[name].get(w("default")))


def style_elements(data: bytes | None, limits: ReadLimits) -> StyleElements:
    """The styles of a part that may be missing or of another kind.

    Raises:
        BadInput: not well-formed, as far as it was parsed.
        TooLarge: beyond `limits`.
    """
    if data is None:
        return StyleElements(None, limits)
    check_xml(data, _PART, limits)
    return _cut(data, limits) or _whole(parse_xml(data, _PART, limits), limits)


def _whole(root: etree._Element, limits: ReadLimits) -> StyleElements:
    if root.tag != w("styles"):
        return StyleElements(None, limits)
    return StyleElements(
        root, limits, _elements={element.get(w("styleId"), ""): element for element in root.findall(w("style"))}
    )


def _cut(data: bytes, limits: ReadLimits) -> StyleElements | None:
    """The part cut at its style tags; None where that is not certain to be right."""
    head, _, rest = data.partition(_OPENS)
    *styles, tail = rest.split(_CLOSES)
    opening = _ROOT.match(head)
    if opening is None or len(opening[0]) > _LONGEST_TAG or not styles or not _is_plain(data, opening[0]):
        return None
    texts: dict[str, bytes] = {}
    defaults: list[str] = []
    for style in (_OPENS + styles[0], *styles[1:]):
        text = style if style.startswith(_OPENS) else style.lstrip()
        named = _NAMED.match(text, 0, _LONGEST_TAG)
        if named is None:
            return None
        name = named["name"].decode()
        texts[name] = text
        if b"w:default=" in named[0]:
            defaults.append(name)
    if tail.strip() != _END or data.count(_OPENS) != len(styles):
        return None
    try:
        root = parse_xml(_LATENT.sub(b"", head) + _END, _PART, limits)
    except BadInput:  # the cut fell within another element
        return None
    return StyleElements(root, limits, opening[0], texts, list(dict.fromkeys(defaults)))


def _is_plain(data: bytes, opening: bytes) -> bool:
    """Whether every `<w:style ` of the part is what it looks like."""
    own_names = _NAMESPACE in opening and data.count(b"xmlns:w=") == 1 and b"purl.oclc.org" not in opening
    return own_names and b"<!" not in data and data.count(b"<?") <= 1
