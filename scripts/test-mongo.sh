#!/usr/bin/env bash
# test-mongo.sh PORT
# Runs a server that speaks MongoDB's wire protocol on 127.0.0.1, empty and in memory, until it is killed; makes the
# environment it needs, .build/python-mongo, when it is missing.
set -euo pipefail

# A test program's other connections are inherited by what it starts, and stay open for as long as that runs: whoever waits
# for their end would wait for ours. 255 is this script itself.
for descriptor in /proc/$$/fd/*; do
    number=${descriptor##*/}
    if [ "$number" -gt 2 ] && [ "$number" -ne 255 ]; then eval "exec $number>&-"; fi
done

cd "$(dirname "$0")/.."
environment=.build/python-mongo
wanted='nx-27017==0.8.1 pymongo==4.20.0 neosqlite==1.17.2'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    # shellcheck disable=SC2086 # one package a word
    "$environment/bin/pip" install --quiet --disable-pip-version-check $wanted
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$folder"' EXIT
"$environment/bin/nx-27017" --db memory --port "$1" --log-file "$folder/log" --pid-file "$folder/pid" </dev/null &
server=$!
trap 'exit 0' TERM INT
# Whoever started this holds its standard input open; when that ends, so does the server.
cat >/dev/null
