# The two commands of the README: `make play` and `make test`. Both set everything up first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: play test nightly bench lint shots snapshots guide clean

play: $(STAMP)
	@$(BIN)/python main.py

test: $(STAMP) lint
	@$(BIN)/python -m pytest -n auto

nightly: $(STAMP)
	@$(BIN)/python -m pytest -n auto -m nightly

lint: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(STAMP)
	@$(BIN)/python -m tests.bench

shots: $(STAMP)
	@$(BIN)/python -m tests.shots

# The thumbnails that tests hold every screen against; look at the shots before taking them anew.
snapshots: $(STAMP)
	@$(BIN)/python -m tests.screens.thumbnails

# The pages and schemas that the program makes of itself; a test fails where one is not current.
guide: $(STAMP)
	@for locale in en-US nl-NL hi-IN; do \
		$(BIN)/python main.py facts $$locale > scenarios/$$locale/FACTS.md || exit 1; done
	@for kind in call plan product conduct concepts grounds; do \
		$(BIN)/python main.py schema $$kind --lang en > assets/schema/$$kind.json || exit 1; done
	@for language in en nl hi; do $(BIN)/python main.py reference --lang $$language \
		> scenarios/guide/$$language/reference.md || exit 1; done

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Headset needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(STAMP)

clean:
	rm -rf $(VENV) build
