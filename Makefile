# Two commands do it all: `make run` and `make test`. `make` alone lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test test-long check benchmark screenshots sample guide wheel bundle deb clean

VENV ?= .venv
PYTHON := $(VENV)/bin/python
# torch and timm are named in one command: asked for apart, timm may replace torch's CPU build.
TORCH := torch==2.13.0 timm

help: ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run ## open the program on the sample collection, with a first query shown
	@$(VENV)/bin/patentviewer sample

test: $(VENV)/.test check ## check everything: lint, types, import contracts, all tests
	@packaging/with-display $(PYTHON) -m pytest -n 2 --dist loadfile -m "not alone and not long" $(PYTEST)
	@packaging/with-display $(PYTHON) -m pytest -m "alone and not long" $(PYTEST)

test-long: $(VENV)/.test ## kills of every kind of archive and of an office's server; some minutes
	@packaging/with-display $(PYTHON) -m pytest -m long $(PYTEST)

check: $(VENV)/.test ## lint, types and import contracts only
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports --no-cache

benchmark: $(VENV)/.test ## measure speeds (DRAWINGS=FOLDER measures on those drawings)
	@$(PYTHON) tests/benchmarks/indexing_speed.py $(DRAWINGS)
	@$(PYTHON) tests/benchmarks/query_speed.py
	@$(PYTHON) -m tests.benchmarks.comparing speed $(if $(DRAWINGS),--drawings $(DRAWINGS))
	@$(PYTHON) -m tests.benchmarks.reporting
	@packaging/with-display $(PYTHON) -m tests.benchmarks.window_start
	@test -d out/many || $(PYTHON) -m tests.benchmarks.many_figures out/many
	@packaging/with-display $(PYTHON) -m tests.benchmarks.window_in_use out/many

screenshots: $(VENV)/.test ## every state of the window as a picture, in out/screenshots
	@packaging/with-display $(PYTHON) packaging/screenshots.py out/screenshots

sample: $(VENV)/.test ## generate the sample collection anew
	@$(PYTHON) -m patentviewer.training.sample resources/sample

guide: $(VENV)/.package ## the user guide as HTML, in out/guide
	@$(VENV)/bin/sphinx-build -q -c packaging/guide patentviewer/docs out/guide

wheel: $(VENV)/.package ## wheel and sdist, in dist/
	@$(PYTHON) -m build

bundle: $(VENV)/.package ## the program in one folder, in dist/patentviewer
	@packaging/bundle $(PYTHON)

deb: bundle ## the Debian package, in dist/
	@packaging/debian/build

clean: ## remove the environment and what was built
	@rm -rf $(VENV) build dist out

$(VENV)/.made:
	@packaging/system-packages run
	@"$$(packaging/find-python)" -m venv $(VENV)
	@$(PYTHON) -m pip install --quiet --upgrade pip
	@touch $@

$(VENV)/.run: $(VENV)/.made pyproject.toml
	@$(PYTHON) -m pip install --quiet --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.made pyproject.toml
	@packaging/system-packages test
	@$(PYTHON) -m pip install --quiet $(TORCH) --editable ".[train,test]"
	@touch $@ $(VENV)/.run

$(VENV)/.package: $(VENV)/.made pyproject.toml
	@packaging/system-packages package
	@$(PYTHON) -m pip install --quiet --editable ".[package]"
	@touch $@ $(VENV)/.run
