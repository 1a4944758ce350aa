"""The walls of the house: who imports whom, how long a file is, what no file may name."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}
PRINTED = {".png", ".docx", ".woff2", ".ico", ".xlsx", ".pdf"}


def _tracked() -> list[Path]:
    """Every file that a clone holds, or would after the next commit."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def _texts() -> Iterator[tuple[str, str]]:
    for path in _tracked():
        if path.suffix not in PRINTED:
            yield str(path.relative_to(ROOT)), path.read_text("utf-8", errors="replace")


def _modules(*folders: str) -> list[Path]:
    return [path for path in _tracked() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders]


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_the_import_contracts_hold():
    checked = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout


def test_every_contract_of_the_house_is_still_written_down():
    import tomllib

    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert {contract["type"] for contract in contracts} == {"layers", "forbidden"}
    assert len(contracts) >= 5


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a path of somebody's machine", r"(?<![\w.~*$}>-])/(?:home|root|work|Users)/[\w.]"),
        (
            "a package host",
            r"--(?:extra-)?index-url|--find-links|https?://[^\s\"']*(?:/simple/|\.whl\b|\.tar\.gz\b|\.tgz\b)",
        ),
        ("a resolved download address", r'"resolved"\s*:\s*"http'),
    ],
)
def test_no_file_names(what, pattern):
    own = str(Path(__file__).relative_to(ROOT))
    found = [name for name, text in _texts() if name != own and re.search(pattern, text)]
    assert found == [], what


def test_no_file_of_code_is_longer_than_one_subject_needs():
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in _modules("app", "tests", "benchmarks", "scripts", "migrations")
        if "versions" not in path.parts
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_function_fits_on_a_screen():
    long = {
        f"{path.relative_to(ROOT)}:{function.name}": length
        for path in _modules("app")
        for function in _functions(path)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == {}


def test_no_module_has_a_name_that_says_nothing():
    assert [str(path) for path in _modules("app", "tests") if set(path.with_suffix("").parts) & VAGUE_NAMES] == []


def test_every_public_function_and_class_of_the_house_says_what_it_is_for():
    silent = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in _modules("app")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_only_the_transaction_commits():
    committing = [
        str(path.relative_to(ROOT))
        for path in _modules("app")
        if path.name != "database.py" and re.search(r"\bsession\.(commit|rollback)\(", path.read_text("utf-8"))
    ]
    assert committing == []


def test_routers_hold_no_query():
    """But for two that serve HTTP itself: is the database there, and was this request answered before."""
    querying = {
        path.name
        for path in _modules("app")
        if "routers" in path.parts and re.search(r"\bselect\(|\.exec\(|\.execute\(", path.read_text("utf-8"))
    }
    assert querying == {"health.py", "idempotency.py"}


def test_endpoints_are_plain_functions_that_run_in_the_bounded_threads():
    """Only `healthz` waits for nothing, and answers even when all threads are busy."""
    waiting = {
        function.name
        for path in _modules("app")
        for function in _functions(path)
        if isinstance(function, ast.AsyncFunctionDef)
        if any(ast.unparse(decorator).startswith("router.") for decorator in function.decorator_list)
    }
    assert waiting == {"healthz"}


def test_no_test_is_left_out_or_waits_by_the_clock():
    own = Path(__file__).name
    left_out = re.compile(r"mark\.(skip|xfail)\b|time\.sleep\(|pytest\.xfail\(")
    tests = [path for path in _modules("tests") if path.name.startswith("test_") and path.name != own]
    assert [path.name for path in tests if left_out.search(path.read_text("utf-8"))] == []


def test_requirements_are_locked_by_hash():
    for name in ("requirements.txt", "requirements-dev.txt"):
        pinned = re.findall(r"^[a-z0-9][^\n]*", (ROOT / name).read_text("utf-8"), re.MULTILINE)
        assert [line for line in pinned if "==" not in line or not line.endswith("\\")] == []


def test_every_requirement_asked_for_is_in_the_lock():
    for asked, locked in (("requirements.in", "requirements.txt"), ("requirements-dev.in", "requirements-dev.txt")):
        names = {re.split(r"[\[<>=;]", line)[0].lower() for line in (ROOT / asked).read_text("utf-8").split()}
        pinned = {line.split("==")[0].lower() for line in (ROOT / locked).read_text("utf-8").splitlines()}
        assert names - pinned == set()
