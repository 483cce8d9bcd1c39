#!/bin/bash
# Builds Polku when its sources have changed and serves the demo county. `demo.sh --reset` throws the old county away.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"

data=polku-data
if [ "${1:-}" = --reset ]; then
    shift
    rm -f "$data"/demo.*
fi

program=$scratch/release/polku
stamp=$scratch/polku-release.stamp

changed() {
    [ -x "$program" ] && [ -e "$stamp" ] || return 0
    [ -n "$(find Package.swift Sources Rulebooks -newer "$stamp" -print -quit 2>/dev/null)" ]
}

if changed; then
    need_swift
    need_packages "${libraries[@]}"
    mkdir -p "$scratch"
    if [ -x "$program" ]; then
        say "Building what has changed"
    else
        say "Building Polku in release. The first time takes about 15 minutes on 2 cores."
    fi
    touch "$stamp.new"
    swift build -c release --product polku --scratch-path "$scratch" </dev/null \
        || stop "The build failed; the lines above say where."
    mv "$stamp.new" "$stamp"
fi

# The tests' Python can make PDF files; without it documents are printed from the browser.
if [ -z "${POLKU_PYTHON:-}" ] && [ -x "$scratch/browser-python/bin/python3" ]; then
    export POLKU_PYTHON=$scratch/browser-python/bin/python3
fi

exec "$program" demo --data "$data" "$@"
