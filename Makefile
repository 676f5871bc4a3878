# Everything happens in .venv, and for the front end in web/node_modules; nothing is installed outside them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

# What Python compiles is kept: the tests start the program hundreds of times.
unexport PYTHONDONTWRITEBYTECODE

# Stamps of what is installed: the package alone, and with what each kind of work needs besides.
CORE := $(VENV)/.core
DEV := $(VENV)/.dev
DOCS := $(VENV)/.docs
NOTEBOOK := $(VENV)/.notebook
WEB := web/node_modules/.installed

$(DEV): EXTRAS := dev,analysis,articles,docs,formats
$(DOCS): EXTRAS := docs
$(NOTEBOOK): EXTRAS := notebook,analysis

# What pins and lists packages has an environment of its own: none of it is part of actorgraph.
SUPPLY := build/supply
UV := $(SUPPLY)/bin/uv
COMPILE = $(UV) pip compile pyproject.toml --universal --python-version 3.11.5 --generate-hashes --upgrade --quiet \
	-c constraints.txt --no-annotate --custom-compile-command 'make lock'

# JupyterLab asks nobody for news, updates or extensions.
QUIET_LAB := --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate --LabApp.news_url=None \
	--LabApp.extension_manager=readonly

.PHONY: help setup demo test lint types web web-check unit thorough notebooks notebooks-anew bench bench-page bench-upkeep bench-finder bench-saves bench-drafts bench-annotating fuzz fuzz-formats schema docs lock sbom clean bench-importing

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(DEV) ## install everything that working on actorgraph needs into .venv

$(CORE): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "actorgraph needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing actorgraph into $(VENV), once; this takes less than a minute."
	@$(INSTALL) -e .
	@touch $@

$(DEV) $(DOCS) $(NOTEBOOK): $(CORE)
	@echo "Adding actorgraph[$(EXTRAS)] to $(VENV), once; this takes up to two minutes."
	@$(INSTALL) -e '.[$(EXTRAS)]'
	@touch $@

$(WEB): web/package.json web/package-lock.json
	@command -v npm > /dev/null || { echo "The front end is built and checked with Node 18 or newer;" \
		"install it with npm (Debian, Ubuntu: apt-get install nodejs npm)."; exit 1; }
	@echo "Installing what the front end is built and checked with into web/node_modules, once."
	@npm ci --prefix web --no-audit --no-fund --loglevel=error
	@touch $@

demo: $(CORE) ## check the two articles, build the graph, answer questions, write the explorer
	@$(BIN)/kg check
	@$(BIN)/kg build
	@$(BIN)/kg ask offers --evidence
	@$(BIN)/kg ask criticism --evidence
	@$(BIN)/kg ask doubted --evidence
	@$(BIN)/kg ask precedents --evidence
	@$(BIN)/kg ask forecasts --evidence
	@$(BIN)/kg view -o explorer.html
	@echo
	@echo "Open explorer.html in a browser: every arrow leads to its words."
	@echo "More: . $(BIN)/activate, then: kg ask"

test: $(DEV) $(WEB) ## everything that CI runs
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target lint types web-check
	@$(MAKE) --no-print-directory unit

lint: $(DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/kg check
	@$(BIN)/kg schema --check

types: $(DEV)
	@$(BIN)/mypy
	@$(BIN)/mypy benchmarks/*.py

web: $(WEB) ## bundle the front end, web/src, into kg/web, which the package ships
	@npm run --prefix web --silent build

web-check: $(WEB) ## lint, types and tests of the front end, and whether kg/web is what web/src makes
	@npm run --prefix web --silent check

unit: $(DEV)
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/pytest -n auto --dist worksteal

thorough: $(DEV) ## test with ten times the examples where tests make up only a few
	@KG_EXAMPLES=10 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/pytest -n auto --dist worksteal

notebooks: $(NOTEBOOK) ## open JupyterLab on the notebooks
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/jupyter lab notebooks $(QUIET_LAB) $(OPTIONS)

notebooks-anew: $(DEV) ## run the notebooks and keep what they show
	@$(BIN)/python notebooks/run.py

bench: $(DEV) ## measure, and write the pages docs/benchmarks*.md
	@$(BIN)/python benchmarks/run.py

fuzz: $(DEV) ## take mutated corpora through the program, and keep those that fail in fuzz-found/
	@$(BIN)/python benchmarks/fuzz.py --number 10000

fuzz-formats: $(DEV) ## read damaged files of every format that can be imported, and keep those that fail in fuzz-found/
	@$(BIN)/python benchmarks/fuzz_formats.py

bench-page: $(DEV) ## measure the page in a browser, and write docs/benchmarks-page.md
	@$(BIN)/python benchmarks/run.py --only page

bench-upkeep: $(DEV) ## measure changes of a corpus, and write docs/benchmarks-upkeep.md
	@$(BIN)/python benchmarks/run.py --only upkeep

bench-importing: $(DEV) ## measure importing a table, and write docs/benchmarks-importing.md
	@$(BIN)/python benchmarks/importing.py

bench-saves: $(DEV) ## kill processes that save statements at 500 random moments
	@$(BIN)/python benchmarks/saves.py $$(mktemp -d)/corpus 500

bench-annotating: $(DEV) ## count keys and seconds of annotating, and write docs/benchmarks-annotating.md; takes Node
	@$(BIN)/python benchmarks/annotating.py

bench-drafts: $(DEV) ## measure how often drafts by rules are right, and write docs/drafts.md
	@$(BIN)/python benchmarks/drafts.py

bench-finder: $(DEV) ## measure how well words lead to relations, and write docs/finder.md
	@$(BIN)/python benchmarks/finder.py

schema: $(CORE) ## write what follows from schema/: ontology, shapes, JSON Schemas, codebook
	@$(BIN)/kg schema

docs: $(DOCS) ## build the documentation into build/docs, to be opened in a browser
	@$(BIN)/python -m sphinx --fresh-env --write-all --fail-on-warning --keep-going --quiet docs build/docs
	@echo "Open build/docs/index.html in a browser."

$(SUPPLY)/.installed:
	@$(PYTHON) -m venv $(SUPPLY)
	@$(SUPPLY)/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9 cyclonedx-bom==7.5.0
	@touch $@

lock: $(SUPPLY)/.installed ## pin all packages by their hashes, requirements/*.txt, and list their licences, docs/licences.md
	@$(COMPILE) -o requirements/core.txt > /dev/null
	@$(COMPILE) --extra articles --extra analysis --extra notebook --extra app --extra formats -o requirements/full.txt > /dev/null
	@$(UV) venv --quiet --clear --python $(PYTHON) $(SUPPLY)/full
	@$(UV) pip install --quiet --python $(SUPPLY)/full --require-hashes -r requirements/full.txt
	@$(SUPPLY)/full/bin/python docs/licences.py

sbom: $(SUPPLY)/.installed ## list what is always installed, as CycloneDX: build/actorgraph.cdx.json
	@$(UV) venv --quiet --clear --python $(PYTHON) $(SUPPLY)/core
	@$(UV) pip install --quiet --python $(SUPPLY)/core --require-hashes -r requirements/core.txt
	@$(SUPPLY)/bin/cyclonedx-py environment $(SUPPLY)/core --pyproject pyproject.toml --output-reproducible \
		-o build/actorgraph.cdx.json
	@echo "wrote build/actorgraph.cdx.json"

clean: ## remove .venv and all that can be made again
	rm -rf $(VENV) web/node_modules .kg explorer.html build dist docs/reference .mypy_cache .ruff_cache .pytest_cache .hypothesis
