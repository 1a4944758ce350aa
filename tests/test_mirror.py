"""The mirror for closed networks: what lies there is what the integrity hash says, or nothing lies there."""

import pytest
from fastapi.testclient import TestClient

from app import mirror
from app.errors import BadInput
from app.main import create_app
from app.settings import Settings

SCRIPT = b"'use strict';\n"


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path, htmx_url=mirror.ADDRESS, htmx_integrity=mirror.integrity_of(SCRIPT))


def test_an_integrity_hash_is_what_browsers_compute():
    assert mirror.integrity_of(b"alert('Hello, world.');") == (
        "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
    )


def test_a_file_that_fits_its_hash_is_served_and_named_by_the_page(settings, tmp_path):
    source = tmp_path / "download.js"
    source.write_bytes(SCRIPT)
    mirror.fill(settings, source)
    with TestClient(create_app(settings)) as client:
        assert client.get(mirror.ADDRESS).content == SCRIPT


def test_a_file_that_was_tampered_with_is_refused_and_not_kept(settings, tmp_path):
    source = tmp_path / "download.js"
    source.write_bytes(SCRIPT + b"//")
    with pytest.raises(BadInput) as refused:
        mirror.fill(settings, source)
    assert refused.value.code == "integrity_mismatch"
    assert not mirror.folder(settings).exists()
