#!/bin/sh
# Runs the checks and goes on after a failure: .ci/checks.sh code|all [pytest's arguments]
#   code  style, layers, translations and types
#   all   the same, and the tests; without a failure pytest's closing line is the last one
# Types are checked beside all the rest, which waits as often as it works. What is said comes in order.
set -u
cd "$(dirname "$0")/.."
which=${1:?say which: code or all}
shift
python=.venv/bin/python
failed=
types=

step() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed="$failed$name; "
}

# Runs something and keeps what it says and its exit status under a name.
kept() {
    name=$1
    shift
    "$@" >"$scratch/$name" 2>&1
    echo $? >"$scratch/$name.status"
}

# Says what was kept, as soon as it is there.
told() {
    until [ -s "$scratch/$1.status" ]; do sleep 0.2; done
    cat "$scratch/$1"
    return "$(cat "$scratch/$1.status")"
}

# The same surroundings everywhere: no screen, a UTF-8 locale, a private runtime folder, no Python settings from outside.
surroundings() {
    export QT_QPA_PLATFORM=offscreen
    unset PYTHONPATH PYTHONHOME
    unset PYTHONDONTWRITEBYTECODE  # the tests start hundreds of programs, and each would be compiled anew
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
    trap 'kill $types 2>/dev/null; rm -rf "$scratch"' EXIT
    trap 'exit 130' INT TERM
}

# Each worker begins at another place and keeps to its files while it can: what the tests of a file share is made once.
tests() {
    $python -m compileall -q -x '/test_' emr_desktop tests  # once, and not by each worker at the same time
    $python -m pytest -n 3 --dist worksteal --max-worker-restart 0 "$@"
    echo $? >"$scratch/tests.status"
}

surroundings
kept types $python -m mypy &
types=$!
step "Style: ruff check" $python -m ruff check .
step "Format: ruff format --check" $python -m ruff format --check .
step "Layers: import-linter" $python -c 'from importlinter.cli import lint_imports_command as run; run()' --no-logo
if [ -f .ci/translations.py ]; then step "Translations are complete" $python .ci/translations.py check; fi
if [ "$which" = all ]; then
    # The tests run already while the types are waited for; what they say waits in the pipe.
    tests "$@" 2>&1 | {
        step "Types: mypy --strict" told types
        printf '\n== Tests: pytest\n'
        cat
    }
    for each in types tests; do
        [ "$(cat "$scratch/$each.status")" = 0 ] || failed="$failed$each; "
    done
else
    step "Types: mypy --strict" told types
fi

if [ -n "$failed" ]; then
    printf '\nFailed: %s\n' "${failed%; }"
    exit 1
fi
