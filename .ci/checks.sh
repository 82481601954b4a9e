#!/bin/sh
# Runs the checks in order and goes on after a failure: .ci/checks.sh code|all [pytest's arguments]
#   code  style, types, layers and translations
#   all   the same, then the tests; without a failure pytest's closing line is the last one
set -u
cd "$(dirname "$0")/.."
which=${1:?say which: code or all}
shift
python=.venv/bin/python
failed=

step() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed="$failed$name; "
}

# The same surroundings everywhere: no screen, a UTF-8 locale, a private runtime folder, no Python settings from outside.
surroundings() {
    export QT_QPA_PLATFORM=offscreen
    unset PYTHONPATH PYTHONHOME
    if [ "$(uname -s)" = Linux ]; then export LC_ALL=C.UTF-8; fi
    # Thousands of small databases, each flushed at every commit: a disk makes the tests take twice as long as memory does.
    memory=/dev/shm
    room=$(df -Pk "$memory" 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ -w "$memory" ] && [ "${room:-0}" -gt 3000000 ]; then
        scratch=$(mktemp -d "$memory/emr-tests.XXXXXX")
        export TMPDIR="$scratch"
    else
        scratch=$(mktemp -d)
    fi
    XDG_RUNTIME_DIR=$(mktemp -d "$scratch/run.XXXXXX") && export XDG_RUNTIME_DIR
    trap 'rm -rf "$scratch"' EXIT
    trap 'exit 130' INT TERM
}

surroundings
step "Style: ruff check" $python -m ruff check .
step "Format: ruff format --check" $python -m ruff format --check .
step "Types: mypy --strict" $python -m mypy
step "Layers: import-linter" $python -c 'from importlinter.cli import lint_imports_command as run; run()' --no-logo
if [ -f .ci/translations.py ]; then step "Translations are complete" $python .ci/translations.py check; fi
if [ "$which" = all ]; then step "Tests: pytest" $python -m pytest -n 3 --dist loadgroup --max-worker-restart 0 "$@"; fi

if [ -n "$failed" ]; then
    printf '\nFailed: %s\n' "${failed%; }"
    exit 1
fi
