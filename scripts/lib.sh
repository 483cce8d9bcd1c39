# Shared by the scripts of this folder: what is installed, where things are built, which port is free.
export SWIFT_BACKTRACE=enable=no DEBIAN_FRONTEND=noninteractive
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=${POLKU_SCRATCH:-$root/.build}

say() { printf '\n==> %s\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

need_swift() {
    command -v swift >/dev/null || stop "Swift 6.3 is needed to build Polku. Install it from https://www.swift.org/install/linux/ and try again."
}

# Installs those of the named Debian packages that are missing. Root is asked only when something is.
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "These packages are missing and need root: ${missing[*]}"
        as_root=(sudo)
        say "Asking for root to install: ${missing[*]}"
    else
        say "Installing: ${missing[*]}"
    fi
    "${as_root[@]}" apt-get update -qq </dev/null || true
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null \
        || stop "Could not install: ${missing[*]}"
}

libraries=(libpq-dev libsqlite3-dev zlib1g-dev pkg-config)

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
