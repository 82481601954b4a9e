#!/bin/sh
# Prepares this machine for one purpose: .ci/environment.sh run|test|build
#   run    what the program needs to start
#   test   the same, the checking tools, and a virtual screen for the real-window tests
#   build  the same as test, and what PyInstaller needs
# It changes nothing that is already as it should be, so every make target calls it first.
# PYTHON=... chooses the interpreter.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:?say what for: run, test or build}
PATH=$PATH:/usr/sbin:/sbin # ldconfig lives there, and ordinary users do not have it in their path

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# --- Python -----------------------------------------------------------------------------------------------------------

suitable() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; }
makes_venvs() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# The first suitable interpreter that can make a virtual environment, or else the first suitable one.
find_python() {
    incomplete=
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
        suitable "$candidate" || continue
        if makes_venvs "$candidate"; then
            say "$candidate"
            return
        fi
        incomplete=${incomplete:-$candidate}
    done
    say "$incomplete"
}

version_of() { "$1" -c 'import sys; print(sys.version_info[:2])' 2>/dev/null; }

# Whether .venv is whole, and of the interpreter that was asked for, if one was.
venv_works() {
    suitable .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 || return 1
    [ -z "${PYTHON:-}" ] || [ "$(version_of "$PYTHON")" = "$(version_of .venv/bin/python)" ]
}

# --- System packages (Debian and Ubuntu) ------------------------------------------------------------------------------

missing=
want() { missing="$missing $1"; }
libraries=
want_library() { case $libraries in *"$1"*) ;; *) want "$2" ;; esac; }
want_command() { command -v "$1" >/dev/null 2>&1 || want "$2"; }

want_python() {
    venv_works && return
    python=$(find_python)
    if [ -z "$python" ]; then
        [ -n "${PYTHON:-}" ] || want "python3 python3-venv"
    elif ! makes_venvs "$python"; then
        want "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
}

want_qt() {
    want_library libGL.so.1 libgl1
    want_library libEGL.so.1 libegl1
    want_library libglib-2.0.so.0 libglib2.0-0 # newer Ubuntu and Debian: libglib2.0-0t64 answers to this name
    want_library libxkbcommon.so.0 libxkbcommon0
    want_library libfontconfig.so.1 libfontconfig1
    want_library libdbus-1.so.3 libdbus-1-3
}

want_qt_windows() {
    want_library libxcb-cursor.so.0 libxcb-cursor0
    want_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    want_library libxcb-icccm.so.4 libxcb-icccm4
    want_library libxcb-keysyms.so.1 libxcb-keysyms1
    want_library libxcb-shape.so.0 libxcb-shape0
}

want_test_tools() {
    want_command pdftoppm poppler-utils
    want_command Xvfb xvfb
    want_command xdotool xdotool
    # The administrator's page of the district server is tested in a real browser.
    if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1; then
        if apt-cache show chromium-driver >/dev/null 2>&1; then want "chromium chromium-driver"; fi
    fi
}

# Debian's own interpreter is linked statically; a frozen program needs the library beside it.
want_build_tools() {
    want_command objdump binutils
    python=$(find_python)
    [ -n "$python" ] || return 0
    case $(command -v "$python") in
    /usr/bin/*) name=$("$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])') ;;
    *) return 0 ;;
    esac
    want_library "$name.so.1.0" "$name"
}

install_missing() {
    [ -n "$missing" ] || return 0
    install="apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        become="su -c"
        if command -v sudo >/dev/null 2>&1; then become="sudo sh -c"; fi
        stop "Some system packages are missing. Install them once, then try again:
  $become 'apt-get update && $install'"
    fi
    say "Installing system packages:$missing"
    log=$(mktemp)
    # shellcheck disable=SC2086  # the lists are meant to be split into words
    if ! {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
            $as_root env DEBIAN_FRONTEND=noninteractive $install
    } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        stop "The system packages could not be installed. By hand, as root:  apt-get update && $install"
    fi
    rm -f "$log"
}

system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Not a Debian or Ubuntu system: Qt's libraries are not checked (CONTRIBUTING.md lists them)."
        return 0
    fi
    libraries=$(ldconfig -p)
    want_python
    want_qt
    if [ "$purpose" != run ] || [ -n "${DISPLAY:-}" ]; then want_qt_windows; fi
    if [ "$purpose" != run ]; then want_test_tools; fi
    if [ "$purpose" = build ]; then want_build_tools; fi
    install_missing
}

# --- The virtual environment ------------------------------------------------------------------------------------------

make_venv() {
    venv_works && return 0
    python=$(find_python)
    [ -n "$python" ] || stop "Python 3.11, 3.12, 3.13 or 3.14 is needed${PYTHON:+, and $PYTHON is not one of them}.
Install one, or name it:  make run PYTHON=/path/to/python3.12"
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

# Installs a lock file, unless the stamp says that exactly this file is installed already.
install_lock() {
    lock=$1
    stamp=.venv/.installed-$1
    digest=$(.venv/bin/python -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' \
        "$lock")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$digest" ]; then return 0; fi
    say "Installing the packages of $lock, each checked against its hash"
    rm -f "$stamp"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" ||
        stop "The packages of $lock could not be installed: see the message above."
    printf '%s\n' "$digest" >"$stamp"
}

case $purpose in
run) lock=requirements.txt ;;
test | build) lock=requirements-dev.txt ;;
*) stop "Not a purpose: $purpose. Say run, test or build." ;;
esac
system_packages
make_venv
install_lock "$lock"
