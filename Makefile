# The commands of this repository. `make` alone lists them.
# PYTHON=... chooses the interpreter for .venv, ARGS="..." is passed on to the program, PYTEST_ARGS="..." to pytest.

ARGS ?=
PYTEST_ARGS ?=
OUT ?= demo-output/screenshots
LANG ?= C.UTF-8
export LANG PYTHON

IN_VENV := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test check bench soak build check-build wheel-check screenshots translations lock clean \
	environment-run environment-test environment-build

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null || \
		sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1   \2/p' Makefile

run: environment-run ## Open the demo clinic; without a screen, walk through its day and leave pictures
	@$(IN_VENV) -m emr_desktop demo $(ARGS)

test: environment-test ## Run every check and every test
	@.ci/checks.sh all $(PYTEST_ARGS)

check: environment-test ## Run the checks only: style, types, layers, translations
	@.ci/checks.sh code

bench: environment-test ## Measure the program against its goals
	@QT_QPA_PLATFORM=offscreen $(IN_VENV) -m tests.benchmarks $(ARGS)

soak: environment-test ## Random histories of syncing, cuts at every byte and power cuts, until stopped (ARGS="--minutes 30")
	@$(IN_VENV) .ci/soak.py $(ARGS)

build: environment-build ## Make a program that needs no Python: dist/emr-desktop
	@$(IN_VENV) -m PyInstaller --noconfirm --clean --log-level ERROR build.spec
	@du -sh dist/emr-desktop

check-build: build ## Build, start the result, and look at what it leaves
	@$(IN_VENV) .ci/package_check.py frozen

wheel-check: environment-test ## Install the wheel into a new environment and start it there
	@$(IN_VENV) .ci/package_check.py wheel

screenshots: environment-test ## Picture every screen, in every theme and language, into OUT
	@$(IN_VENV) -m emr_desktop screenshots $(OUT) $(ARGS)

translations: environment-test ## Collect new sentences and compile the translations
	@$(IN_VENV) .ci/translations.py update && $(IN_VENV) .ci/translations.py compile

lock: ## Write both lock files anew (needs uv)
	@.ci/lock.sh

clean: ## Remove what the commands above have made, and .venv
	@rm -rf .venv build dist demo-output *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .grimp_cache
	@find emr_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +

environment-run:
	@.ci/environment.sh run

environment-test:
	@.ci/environment.sh test

environment-build:
	@.ci/environment.sh build
