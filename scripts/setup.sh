#!/usr/bin/env bash
# Makes this machine ready to build and test Tieout: installs the Debian packages that are missing, says which and
# why, and checks the Swift compiler. Silent when nothing is missing; safe to run any number of times.
set -euo pipefail

# package | why Tieout wants it
needed='
libsqlite3-dev | the embedded database
libcurl4-openssl-dev | calls to ERPs over HTTP
libmicrohttpd-dev | the HTTP server of the service and of the sandbox
libyaml-dev | settings files
zlib1g-dev | compression of exported workbooks
libssl-dev | digests for the audit chain
libsodium-dev | password hashing, and sealing keys of second factors
libutf8proc-dev | the same password, however a keyboard writes its letters
libmongoc-dev | raw documents in a MongoDB collection
libsmbclient-dev | files on Windows file servers, for the helper tieout-smb
unixodbc-dev | invoices read from views in the database of SAP
libsqliteodbc | such views in an SQLite file, for the demo and the tests
odbc-postgresql | such views in a PostgreSQL database, for the tests
libpq-dev | billing in a PostgreSQL database
postgresql | the database server that the tests start for themselves
samba | the file server that the tests start for themselves
pkg-config | finding those libraries when building
python3-venv | running the sandbox tests with clients written in Python
chromium | the browser in which the tests use the web application
unixodbc | isql, for the plain loop that make bench compares invoice collection with
python3-requests | the plain script that make bench compares order intake with
'
swift_wanted=6.3

main() {
    if command -v dpkg-query >/dev/null; then install_missing; else check_libraries; fi
    check_swift
}

install_missing() {
    local missing=() package why
    while IFS='|' read -r package why; do
        package=${package// /}
        [ -n "$package" ] || continue
        is_installed "$package" && continue
        [ ${#missing[@]} -gt 0 ] || say 'Tieout needs some Debian packages that are not installed yet:'
        say "  $package:$why"
        missing+=("$package")
    done <<<"$needed"
    [ ${#missing[@]} -gt 0 ] || return 0

    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || give_up "Install them as root, then run this again:
  apt-get update && ${install[*]}"
        as_root=(sudo -n)
    fi
    say 'Installing them now.'
    "${as_root[@]}" apt-get update --quiet >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" >/dev/null
    say 'Installed.'
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Without Debian's package list we only know what pkg-config can find.
check_libraries() {
    local library
    for library in sqlite3 libcurl libmicrohttpd yaml-0.1 libcrypto libsodium libutf8proc libmongoc-1.0 odbc libpq smbclient; do
        pkg-config --exists "$library" 2>/dev/null \
            || give_up "Tieout needs the development files of $library, found through pkg-config. This is not Debian
or Ubuntu, so install them with this system's own package manager."
    done
}

check_swift() {
    local how="Get it from https://swift.org/install/linux (the toolchain for this Linux, unpacked anywhere), put its
usr/bin first on the PATH, and run this again."
    command -v swift >/dev/null || give_up "Tieout is written in Swift, and there is no Swift compiler here. $how"
    local found
    found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [ "$(printf '%s\n' "$swift_wanted" "$found" | sort --version-sort | head -n 1)" = "$swift_wanted" ] \
        || give_up "Tieout needs Swift $swift_wanted or newer, and this is ${found:-something else}. $how"
}

say() { printf '%s\n' "$1" >&2; }

give_up() {
    say "$1"
    exit 1
}

main
