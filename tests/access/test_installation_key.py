"""The installation's key: where it comes from, who can read it, how it is changed."""

import pytest
from pydantic import SecretStr

from app.access import installation_key
from app.errors import Unavailable
from app.settings import Settings

OLD, NEW = "khoa-cu-" * 5, "khoa-moi-" * 5


def with_key(key="", **values):
    return Settings(secret_key=SecretStr(key), **values)


def test_what_was_sealed_is_read_again_and_does_not_show(tmp_path):
    settings = with_key(OLD, data_dir=tmp_path)
    kept = installation_key.seal(settings, "bí mật")
    assert "bí mật" not in kept
    assert installation_key.unseal(settings, kept) == "bí mật"


def test_sqlite_makes_a_key_that_only_its_owner_reads(tmp_path):
    settings = with_key(data_dir=tmp_path / "data")
    kept = installation_key.seal(settings, "bí mật")
    assert (tmp_path / "data" / "secret.key").stat().st_mode & 0o777 == 0o600
    assert installation_key.unseal(settings, kept) == "bí mật"
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret.key"]


def test_a_key_that_is_there_stays(tmp_path):
    settings = with_key(data_dir=tmp_path)
    installation_key.seal(settings, "một")
    before = (tmp_path / "secret.key").read_bytes()
    installation_key.seal(settings, "hai")
    assert (tmp_path / "secret.key").read_bytes() == before


def test_with_another_database_the_key_must_be_given(tmp_path):
    settings = with_key(data_dir=tmp_path, database_url="postgresql://database/dienhinh")
    for act in (lambda: installation_key.seal(settings, "x"), lambda: installation_key.check(settings)):
        with pytest.raises(Unavailable) as refused:
            act()
        assert refused.value.code == "secret_key_missing"
    assert not (tmp_path / "secret.key").exists()


def test_a_new_key_before_the_old_one_reads_both(tmp_path):
    kept = installation_key.seal(with_key(OLD), "bí mật")
    both = with_key(f"{NEW} {OLD}")
    assert installation_key.unseal(both, kept) == "bí mật"
    assert installation_key.unseal(with_key(NEW), installation_key.seal(both, "mới")) == "mới"


def test_another_key_is_said_to_be_wrong():
    kept = installation_key.seal(with_key(OLD), "bí mật")
    with pytest.raises(Unavailable) as refused:
        installation_key.unseal(with_key(NEW), kept)
    assert refused.value.code == "secret_key_wrong"


def test_a_short_key_is_refused():
    with pytest.raises(ValueError, match="32"):
        with_key("ngan")


def test_the_key_does_not_show_in_the_settings():
    assert OLD not in repr(with_key(OLD))
