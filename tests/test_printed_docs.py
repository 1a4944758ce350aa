"""What the documents say of settings, permissions and figures is what the code and the last run say."""

import re

import pytest

from app.routers.dependencies import SESSION_COOKIE
from app.settings import Settings
from scripts.printed_docs import PAGES, ROOT


@pytest.mark.parametrize("name", PAGES)
def test_a_printed_page_is_current(name):
    assert (ROOT / name).read_text("utf-8") == PAGES[name](), "run `make docs`"


def test_every_setting_says_what_it_does():
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_the_documents_name_only_settings_that_exist():
    known = {f"DIENHINH_{name.upper()}" for name in Settings.model_fields}
    named = {
        (str(page.relative_to(ROOT)), variable)
        for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "compose.yaml", ROOT / "Dockerfile"]
        for variable in re.findall(r"DIENHINH_[A-Z_]+[A-Z]", page.read_text("utf-8"))
    }
    assert {(page, variable) for page, variable in named if variable not in known} == set()


def test_the_documents_name_only_files_that_exist():
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    broken = [
        (str(page.relative_to(ROOT)), target)
        for page in pages
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_the_documents_name_only_make_targets_that_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {
        target
        for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
        for target in re.findall(r"`make ([a-z]+)`", page.read_text("utf-8"))
    }
    assert named <= targets


def test_the_documents_name_the_cookie_that_is_used():
    assert SESSION_COOKIE in (ROOT / "docs" / "api.md").read_text("utf-8")
