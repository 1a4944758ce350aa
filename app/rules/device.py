"""What a browser says of itself, as a person would say it: "Chrome, Windows". A hint to its owner, never a proof."""

BROWSERS: tuple[tuple[str, str], ...] = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("coc_coc_browser", "Cốc Cốc"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Zalo", "Zalo"),
    ("Firefox/", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chromium", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
    ("python", "Python"),
)
SYSTEMS: tuple[tuple[str, str], ...] = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)
"""In the order in which they are looked for: browsers also carry the names of those that they imitate."""


def device_name(user_agent: str | None) -> str:
    """The browser and the system, as far as they are known; empty when neither is."""
    text = user_agent or ""
    found = (next((name for mark, name in table if mark in text), "") for table in (BROWSERS, SYSTEMS))
    return ", ".join(name for name in found if name)
