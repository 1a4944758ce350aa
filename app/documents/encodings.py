"""Vietnamese text in whatever bytes it comes: Unicode in either form, cp1258, and the 8-bit fonts TCVN3 and VNI.

TCVN3 (TCVN 5712:1993, "ABC") gives each lower-case letter one place above 0xA0; capitals with a tone exist only as
fonts whose name ends in H. VNI writes a letter as its base and a mark from the upper half of Latin 1.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from app.errors import BadInput, UnsupportedFile


class Legacy(StrEnum):
    """An 8-bit way of writing Vietnamese in the places of Latin 1."""

    TCVN3 = "TCVN3"
    VNI = "VNI"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text in NFC, and the name of what it was converted from (None for Unicode as it should be)."""

    text: str
    converted_from: str | None = None


_TCVN3_PLACES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢§£¤¥¦"
_TCVN3_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ"
_TCVN3 = {ord(place): letter for place, letter in zip(_TCVN3_PLACES, _TCVN3_LETTERS, strict=True)}

# VNI marks: a tone, a vowel sign (circumflex, breve), or both, after the base letter.
_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_CIRCUMFLEX = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_HORNED = frozenset("ôö")
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "í": "í", "ì": "ì"}
_VNI_PAIR = re.compile(
    "([aA])([âáàåãäêéèúüëÂÁÀÅÃÄÊÉÈÚÜË])|([eEoO])([âáàåãäÂÁÀÅÃÄ])|([aAeEoOuUyYôÔöÖ])([ùøûõïÙØÛÕÏ])|([ôöñæóòîíìÔÖÑÆÓÒÎÍÌ])"
)
# Letters that only Unicode text has: none of them is a place of Latin 1.
_UNICODE_ONLY = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1ea0-\u1ef9]")
_LATIN_1_LOW = bytes(range(0xA1))
_WORD = re.compile(r"[^\W\d_]+")
_TONE_MARKS = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
# A Vietnamese syllable without its tone: initial, vowels, final.
_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
    "(?:iêu|yêu|oai|oao|oay|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu|uêu|ia|iê|ya|yê|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|ue"
    "|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
    "(?:ng|nh|ch|[cmnpt])?"
)
_LOOK_ALIKE = {0xD0: "Đ", 0x189: "Đ"}
_UNTIDY = re.compile(
    "[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\xad\xd0\u0189\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]"
)
_HAT = re.compile("[\u0302\u0306]")
_TONE_BEFORE_HAT = re.compile("([\u0300\u0301\u0303\u0309])([\u0302\u0306])")
_ENOUGH = 3
_JUDGED = 100_000  # letters looked at to tell the encoding
_CERTAIN = 0.85
_DOUBTFUL = 0.5
_MARGIN = 0.1
_MOJIBAKE = re.compile("á[º»]")
_SAMPLE = 4_000
_UTF16_HIGH = frozenset(b"\x00\x01\x03\x1e\x20")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_BYTES = re.compile(b"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


def tidy(text: str) -> str:
    """NFC, without marks that print nothing: soft hyphens, zero-width and direction marks, control characters.

    Two letters that print as Đ but are others (Icelandic Ð, African Ɖ) become it, and a tone typed before the
    circumflex or breve of its vowel takes its place after it.
    """
    if _UNTIDY.search(text) is None:
        return unicodedata.normalize("NFC", text)
    composed = unicodedata.normalize("NFC", _CONTROL.sub("", _INVISIBLE.sub("", text)).translate(_LOOK_ALIKE))
    if _HAT.search(composed):
        apart = unicodedata.normalize("NFD", composed)
        composed = unicodedata.normalize("NFC", _TONE_BEFORE_HAT.sub(r"\2\1", apart))
    return composed


def from_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Unicode from TCVN3 places; `capitals` for the H fonts, whose small letters look like capitals."""
    converted = text.translate(_TCVN3)
    return converted.upper() if capitals else converted


def from_vni(text: str) -> str:
    """Unicode from VNI's base letters and marks."""
    return unicodedata.normalize("NFC", _VNI_PAIR.sub(_vni_letter, text))


def is_vni_letter(pair: str) -> bool:
    """Whether two VNI places write one letter."""
    return len(pair) > 1 and _VNI_PAIR.fullmatch(pair) is not None


@lru_cache(maxsize=256)
def font_encoding(font: str | None) -> Legacy | None:
    """The 8-bit encoding that a font name tells of: .VnTime and its kin, VNI-Times and its kin."""
    if font is None:
        return None
    lowered = font.lower()
    if lowered.startswith(".vn"):
        return Legacy.TCVN3
    return Legacy.VNI if lowered.startswith(("vni-", "vni ")) else None


def is_capitals_font(font: str) -> bool:
    """Whether a TCVN3 font prints small letters as capitals (.VnTimeH)."""
    return font.lower().startswith(".vn") and font.rstrip().endswith("H")


def looks_unicode(text: str) -> bool:
    """Whether the text has Vietnamese letters that no 8-bit font writes."""
    return _UNICODE_ONLY.search(text) is not None


def convert(text: str, legacy: Legacy) -> str:
    """Unicode from text in one of the 8-bit encodings."""
    return from_tcvn3(text) if legacy is Legacy.TCVN3 else from_vni(text)


def recognise_legacy(text: str) -> Legacy | None:
    """Which 8-bit encoding a text is in, judged by whether its words become Vietnamese syllables.

    Raises:
        BadInput: it is certainly not Unicode Vietnamese, but what it is cannot be told.
    """
    high = len(text.encode("latin-1", "ignore").translate(None, _LATIN_1_LOW))
    if high < _ENOUGH or len(list(islice(_UNICODE_ONLY.finditer(text), high // 10 + 1))) * 10 > high:
        return None
    sample = text[:_JUDGED]
    as_it_is = _plausibility(sample)
    scores = {legacy: _plausibility(convert(sample, legacy)) for legacy in Legacy}
    best = max(scores, key=lambda legacy: scores[legacy])
    if scores[best] >= _CERTAIN and scores[best] > as_it_is:
        return best
    if scores[best] >= _DOUBTFUL and scores[best] > as_it_is + _MARGIN:
        raise unknown_encoding()
    return None


def decode(data: bytes) -> Decoded:
    """Text from bytes, whatever the encoding.

    Raises:
        UnsupportedFile: the bytes are no text at all.
        BadInput: text in an encoding that cannot be told for certain.
    """
    text = _decode_unicode(data)
    if text is None:
        return _decode_8_bit(data)
    if len(_CONTROL.findall(text)) * 100 > len(text):
        raise not_text()
    return decode_text(text)


def decode_text(text: str) -> Decoded:
    """Text that came as characters, put right when an 8-bit font or a double decoding shows through.

    Raises:
        BadInput: the text is garbled and cannot be put right for certain.
    """
    if len(_MOJIBAKE.findall(text)) >= _ENOUGH:
        try:
            return Decoded(tidy(text.encode("cp1252").decode("utf-8")), "UTF-8")
        except UnicodeError:
            raise unknown_encoding() from None
    legacy = recognise_legacy(text)
    return Decoded(tidy(text)) if legacy is None else Decoded(tidy(convert(text, legacy)), legacy.value)


def unknown_encoding() -> BadInput:
    """The refusal of text whose encoding cannot be told."""
    return BadInput(
        "text_encoding_unknown",
        "Không nhận ra bảng mã của văn bản. Hãy chuyển sang Unicode (UTF-8) rồi tải lên.",
    )


def not_text() -> UnsupportedFile:
    """The refusal of bytes that are no text."""
    return UnsupportedFile("binary_file", "Tệp không phải văn bản. Hãy chọn tệp .docx hoặc .txt.")


def _decode_unicode(data: bytes) -> str | None:
    """Unicode text by its mark, by being valid UTF-8, or by the look of UTF-16; None for 8-bit text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                raise unknown_encoding() from None
    name = _utf16_without_mark(data) or "utf-8"
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    if "\x00" in text:
        raise not_text()
    return text


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    if len(data) % 2 or sample.count(0) * 4 < len(sample):
        return None
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if sum(byte in _UTF16_HIGH for byte in high) * 10 >= len(high) * 9:
            return name
    return None


def _decode_8_bit(data: bytes) -> Decoded:
    if len(_CONTROL_BYTES.findall(data)) * 100 > len(data):
        raise not_text()
    plain = data[:_JUDGED].decode("latin-1")
    readings = {legacy.value: convert(plain, legacy) for legacy in Legacy}
    readings["cp1258"] = unicodedata.normalize("NFC", data[:_JUDGED].decode("cp1258", errors="replace"))
    ranked = sorted(((_plausibility(text), name) for name, text in readings.items()), reverse=True)
    (first, name), (second, _) = ranked[:2]
    if first < _CERTAIN or first - second < _MARGIN:
        raise unknown_encoding()
    if name == "cp1258":
        return Decoded(tidy(data.decode("cp1258", errors="replace")), name)
    return Decoded(tidy(convert(data.decode("latin-1"), Legacy(name))), name)


def _plausibility(text: str) -> float:
    """The share of Vietnamese syllables among the words with a letter beyond ASCII; 0.0 with too few of them."""
    words = [word for word in _WORD.findall(unicodedata.normalize("NFC", text)) if not word.isascii()]
    if len(words) < _ENOUGH:
        return 0.0
    return sum(is_syllable(word) for word in words) / len(words)


def is_syllable(word: str) -> bool:
    """Whether a word is built like a Vietnamese syllable: one tone at most, known initial, vowels and final."""
    apart = unicodedata.normalize("NFD", word.lower())
    toneless, tones = _TONE_MARKS.subn("", apart)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless)) is not None


def _vni_letter(match: re.Match[str]) -> str:
    a, a_mark, other, other_mark, base, tone, single = match.groups()
    if single is not None:
        letter = _VNI_SINGLE[single.lower()]
        return letter.upper() if single.isupper() else letter
    if base is not None:
        plain = _VNI_SINGLE[base.lower()] if base.lower() in _HORNED else base.lower()
        return (plain.upper() if base.isupper() else plain) + _TONES[tone.lower()]
    letter, mark = (a or other), (a_mark or other_mark).lower()
    if mark in _CIRCUMFLEX:
        return letter + "\u0302" + _CIRCUMFLEX[mark]
    return letter + "\u0306" + _BREVE[mark]
