"""Characters of symbol fonts, which carry no Unicode meaning of their own."""

from functools import lru_cache

_BULLET = "•"

# The places of the font "Symbol" that office documents use (Adobe's Symbol encoding).
_SYMBOL = {
    0x2B: "+", 0x2D: "-", 0x2E: ".", 0x2F: "/", 0x3D: "=", 0x2A: "*",
    0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xB0: "°", 0xBC: "…",
    0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xDE: "⇒", 0xB7: "•", 0xA8: "♦",
    0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x53: "Σ", 0x44: "Δ", 0x57: "Ω",
}  # fmt: skip
# Likewise for "Wingdings".
_WINGDINGS = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆",
    0x9F: "•", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFC: "✓", 0xFB: "✗", 0xFE: "☑",
    0xFD: "☒", 0x2A: "✉", 0x28: "☎", 0x46: "☞", 0x22: "✂", 0x4A: "☺", 0xAB: "★", 0xB6: "☆",
}  # fmt: skip
_WIDE = ("wingdings", "webdings", "zapf", "marlett")
_PRIVATE = range(0xF000, 0xF100)


@lru_cache(maxsize=256)
def is_symbol_font(font: str | None) -> bool:
    """Whether the letters of this font are pictures."""
    return font is not None and (font.lower() == "symbol" or font.lower().startswith(_WIDE))


def symbol(code: int, font: str | None) -> str:
    """The Unicode character for one place of a symbol font; a bullet for what has none."""
    place = code - _PRIVATE.start if code in _PRIVATE else code
    if font is not None and font.lower().startswith(_WIDE):
        return _WINGDINGS.get(place, _BULLET)
    if is_symbol_font(font) or code in _PRIVATE:
        return _SYMBOL.get(place, _BULLET)
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""  # noqa: PLR2004


def bullet(text: str, font: str | None) -> str:
    """What a bullet of a list prints: "-" and "+" stay, an "o" used as a ring becomes one."""
    shown = "".join(
        symbol(ord(letter), font) if ord(letter) in _PRIVATE or is_symbol_font(font) else letter for letter in text
    ).strip()
    return "○" if shown == "o" else shown or _BULLET
