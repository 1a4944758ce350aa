# Two commands are enough: `make run` to use the product, `make test` to know that it works.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= ./data
WORKERS ?= 2
SOAK ?= 1
COMPILE := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header

.DEFAULT_GOAL := help
.PHONY: help setup run test check format system bench screenshots messages docs lock clean

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.stamp ## A virtual environment in .venv with the dienhinh command (quick when up to date)

$(VENV)/.stamp: requirements.txt requirements-dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	scripts/install.sh $(VENV)
	touch $@

run: setup ## The product with sample data on 127.0.0.1:8000 (data in ./data)
	DIENHINH_DEMO=1 DIENHINH_DATA_DIR=$${DIENHINH_DATA_DIR:-$(DATA)} DIENHINH_LOG_FORMAT=$${DIENHINH_LOG_FORMAT:-console} \
		$(BIN)/dienhinh run

# Hundreds of processes would compile the same modules again.
test: export PYTHONDONTWRITEBYTECODE :=
test: setup system check ## Everything: lint, types, walls, and all tests on SQLite and PostgreSQL, in a browser too
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile -q

check: setup ## Lint, types, import contracts, templates, security lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/djlint app/templates --quiet --lint
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml app

format: setup ## Lay the code out
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

system: ## Debian's parts that the tests use: Chromium, LibreOffice, poppler
	@scripts/system-parts.sh

bench: setup ## Ratios to a limit measured in the same run (benchmarks/results.json); SOAK=30 for half an hour of load
	$(BIN)/python -m benchmarks --soak-minutes $(SOAK)
	$(BIN)/python -m scripts.printed_docs

screenshots: setup system ## docs/screenshots, from the real product
	$(BIN)/python -m scripts.screenshots

messages: setup ## The English catalogue brought up to date with the source
	$(BIN)/python -m app.routers.web.messages

docs: setup ## The parts of the documents that are printed from the code
	$(BIN)/python -m scripts.printed_docs

lock: setup ## Compile requirements*.in into requirements*.txt with hashes
	$(COMPILE) requirements.in -o requirements.txt
	$(COMPILE) -c requirements.txt requirements-dev.in -o requirements-dev.txt

clean: ## Remove what was made (not the data)
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
