"""Clean words out of what Word, scanners and converters leave in a line: one form of letters, one kind of space."""

import re
import unicodedata

_SPACES = dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"), " ")
_NOTHING = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u0007"), "")
_LETTERS = str.maketrans(
    {
        **{chr(code): text for code, text in (_SPACES | _NOTHING).items()},
        "\u202f": " ",
        "\u3000": " ",
        "\u2011": "-",
        "\u2010": "-",
        "\u00d0": "Đ",  # the Icelandic letter that old fonts use for it
        "\u0189": "Đ",
        "\u000b": "\n",
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
    }
)
_ODD = re.compile("[" + "".join(map(chr, _LETTERS)) + "]")
_STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
_EMPHASIS = re.compile(r"(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])")
_FRACTION = re.compile(r"\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_FORMULA = re.compile(r"\$([^$\n]{1,80})\$")
_COMMAND = re.compile(r"\\(?:text|mathrm|mathbf|mathit|textbf|textit)\s*\{([^{}]*)\}")
_SYMBOLS = {
    r"\%": "%",
    r"\geq": "≥",
    r"\leq": "≤",
    r"\ge": "≥",
    r"\le": "≤",
    r"\times": "x",
    r"\rightarrow": "→",
    r"\bullet": "•",
    r"\sim": "~",
    r"\pm": "±",
    r"\&": "&",
    r"\,": " ",
    r"\ ": " ",
}
_BLANKS = re.compile(r"[ \t]+")
_AROUND_BREAK = re.compile(r" *\n *")
_GAP = re.compile(r"\t+ *| {3,}\t*")
_RULE = re.compile(r"[\s\-–—―_=*~.·…•─━═¯‾⁻−oO0]*")
_RULE_MARKS = frozenset("-–—―_=*~·…─━═¯‾⁻−")


def letters(text: str) -> str:
    """NFC with one kind of space and hyphen, without invisible signs; a manual line break is a line feed."""
    return unicodedata.normalize("NFC", text.translate(_LETTERS) if _ODD.search(text) else text)


def _formula(match: re.Match[str]) -> str:
    inner = match.group(1)
    if "\\" not in inner and "^" not in inner:
        return match.group(0)
    inner = _COMMAND.sub(r"\1", _FRACTION.sub(r"\1/\2", inner))
    for command, sign in _SYMBOLS.items():
        inner = inner.replace(command, sign)
    return inner.replace("^", "").replace("{", "").replace("}", "").strip()


def without_formulas(text: str) -> str:
    """Text in which a formula of a scan (one half as a fraction) is written as people write it ("1/2")."""
    if "\\" not in text and "$" not in text:
        return text
    return _FRACTION.sub(r"\1/\2", _FORMULA.sub(_formula, text))


def stretches_of_markdown(text: str) -> list[tuple[str, bool]]:
    """Cut text at paired `**`; the second of each pair says whether the stretch stood between stars."""
    found: list[tuple[str, bool]] = []
    end = 0
    for match in _STRONG.finditer(text):
        found += [(text[end : match.start()], False), (match.group(1), True)]
        end = match.end()
    found.append((text[end:], False))
    return [(without_emphasis(part), strong) for part, strong in found if part]


def without_emphasis(text: str) -> str:
    """Text without paired single stars; a bullet or a footnote's star stays."""
    return _EMPHASIS.sub(r"\1", text) if "*" in text else text


def single_spaced(text: str) -> str:
    """Text with single spaces; a tab is a space; none stand beside a line break."""
    if "  " in text or "\t" in text:
        text = _BLANKS.sub(" ", text)
    return _AROUND_BREAK.sub("\n", text) if "\n" in text else text


def columns_of(text: str) -> tuple[str, ...]:
    """What stands left and right of tabs and wide gaps, as two columns flattened into one line show themselves."""
    parts = (single_spaced(part).strip() for part in _GAP.split(text.strip()))
    return tuple(part for part in parts if part)


def is_rule(text: str) -> bool:
    """Whether the line is only a drawn rule ("-----", "* * *", "____") or a row of dots."""
    return bool(_RULE.fullmatch(text)) and any(sign in _RULE_MARKS for sign in text)


def fold(text: str) -> str:
    """Lower-case words without diacritics (đ as d), for comparisons that spelling habits must not disturb."""
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold())).replace("đ", "d")


_ACCENTS = re.compile("[\u0300-\u036f]+")


def is_capital(text: str) -> bool:
    """Whether the letters of the text are (nearly all) capitals, as headings and letterheads are printed."""
    if len(text) > _LONGEST_CAPITALS or sum(map(str.islower, text[: len(text) // 8 + 8])) * 12 > len(text):
        return False  # its beginning alone has too many small letters
    upper = sum(map(str.isupper, text))
    return upper > 1 and sum(map(str.islower, text)) * 12 <= upper


_LONGEST_CAPITALS = 600
