# The browser's side of the tests: a Python environment with pinned versions, and the run itself.

need_browser() {
    need_packages chromium fonts-open-sans python3 python3-venv libpango-1.0-0 libpangoft2-1.0-0 \
        libharfbuzz-subset0 poppler-utils qpdf
    python_environment=$scratch/browser-python
    local wanted stamp=$scratch/browser-python.stamp
    wanted=$(sha256sum "$root/Tests/Browser/requirements.txt")
    if [ ! -x "$python_environment/bin/pytest" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Preparing the browser tests’ Python packages"
        mkdir -p "$scratch"
        rm -rf "$python_environment"
        /usr/bin/python3 -m venv "$python_environment" || return 1
        "$python_environment/bin/pip" install -q --disable-pip-version-check \
            -r "$root/Tests/Browser/requirements.txt" </dev/null || return 1
        printf '%s\n' "$wanted" >"$stamp"
    fi
}

# Runs the browser tests against the debug binary; more arguments go to pytest.
run_browser() {
    POLKU_BINARY=$scratch/debug/polku "$python_environment/bin/pytest" -q -p no:cacheprovider "$@" \
        "$root/Tests/Browser" </dev/null
}
