#!/bin/sh
# Writes requirements.txt and requirements-dev.txt anew from pyproject.toml: all platforms, with hashes, without hosts.
# Arguments go to uv, as in: .ci/lock.sh --upgrade-package sqlalchemy
set -eu
cd "$(dirname "$0")/.."
if ! command -v uv >/dev/null 2>&1; then
    echo "uv is needed to lock:  pipx install uv" >&2
    exit 1
fi
lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header "$@"
}
lock "$@" --extra server pyproject.toml -o requirements.txt
lock "$@" --extra server --extra dev --constraint requirements.txt pyproject.toml -o requirements-dev.txt
