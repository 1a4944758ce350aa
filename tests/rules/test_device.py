"""What a browser says of itself, in words."""

import pytest

from app.rules.device import device_name

WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (f"{WINDOWS} Chrome/149.0.0.0 Safari/537.36", "Chrome, Windows"),
        (f"{WINDOWS} Chrome/149.0.0.0 Safari/537.36 Edg/149.0.0.0", "Edge, Windows"),
        (f"{WINDOWS} coc_coc_browser/149.0 Chrome/149.0 Safari/537.36", "Cốc Cốc, Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
        ("Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/149.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1", "Safari, iPhone"),
        ("curl/8.14.1", "curl"),
        ("một thứ gì khác", ""),
        (None, ""),
    ],
)
def test_browser_and_system_are_named(said, name):
    assert device_name(said) == name
