#!/bin/bash
# Takes the pictures of every page: build/screenshots/NAME-{1280,390}-{light,dark}.png
set -euo pipefail
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/browser.sh"
cd "$root"
need_swift
need_packages "${libraries[@]}"
need_browser
swift build --product polku --scratch-path "$scratch" </dev/null
run_browser -m pictures
ls build/screenshots
