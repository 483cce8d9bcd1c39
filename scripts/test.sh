#!/bin/bash
# Installs what the tests need, runs them all and ends with the counts. Each stage's seconds go to
# build/test-results/stages.txt, which .ci/run reads.
set -uo pipefail
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/postgres.sh"
source "$(dirname "$0")/browser.sh"
cd "$root"

results=$root/build/test-results
rm -rf "$results"
mkdir -p "$results"
trap stop_postgres EXIT
trap 'exit 130' INT TERM

stage_began=$SECONDS
stage_ends() {
    printf '%s %d\n' "$1" $((SECONDS - stage_began)) >>"$results/stages.txt"
    stage_began=$SECONDS
}

need_swift
need_packages "${libraries[@]}" postgresql python3
need_browser || stop "The browser tests could not be prepared."
export POLKU_PYTHON=$python_environment/bin/python3
start_postgres
stage_ends rest

say "Building"
swift build --build-tests --scratch-path "$scratch" </dev/null || stop "The build failed; the lines above say where."
stage_ends build

bad=0
say "Swift tests"
swift test --skip-build --disable-xctest --scratch-path "$scratch" --xunit-output "$results/swift.xml" </dev/null || bad=1
stage_ends swift

say "Browser tests"
run_browser --junit-xml "$results/browser.xml" || bad=1
stage_ends browser

say "Requirements"
python3 scripts/requirements.py || bad=1

say "Format (advice only)"
swift format lint -s -r Sources Tests </dev/null >"$results/format.txt" 2>&1 \
    || printf '%d remarks in build/test-results/format.txt\n' "$(grep -c . "$results/format.txt")"
stage_ends rest

echo
python3 scripts/counts.py "$results" || bad=1
exit $bad
