#!/usr/bin/env bash
# test-demo.sh FOLDER
# Runs `tieout demo` until standard input ends: the whole service over stand-ins for everything else, with people and
# documents in it. When it can be used, a line with its address and that of the stand-in for SAP is written to the pipe
# FOLDER/ready, or else an empty one. What it says is in FOLDER/said.
set -euo pipefail

# A test program's other connections are inherited by what it starts, and stay open for as long as that runs: whoever waits
# for their end would wait for ours. 255 is this script itself.
for descriptor in /proc/$$/fd/*; do
    number=${descriptor##*/}
    if [ "$number" -gt 2 ] && [ "$number" -ne 255 ]; then eval "exec $number>&-"; fi
done

folder=$1
cd "$(dirname "$0")/.."
.build/debug/tieout demo --folder "$folder/demo" </dev/null >"$folder/said" 2>&1 &
demo=$!
trap 'kill "$demo" 2>/dev/null; wait "$demo" 2>/dev/null' EXIT
trap 'exit 0' TERM INT

place() { sed -nE "s|.*$1 (http://[0-9.:]+).*|\1|p" "$folder/said" | head -n 1; }

# On a busy machine the story before it takes a minute.
service='' sandbox=''
for _ in $(seq 600); do
    service=$(place Open) sandbox=$(place 'SAP answers at')
    [ -z "$sandbox" ] || break
    kill -0 "$demo" 2>/dev/null || break
    sleep 0.2
done
echo "$service $sandbox" >"$folder/ready"

# Whoever started this holds its standard input open; when that ends, so does the service.
cat >/dev/null
