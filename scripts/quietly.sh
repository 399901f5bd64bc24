#!/usr/bin/env bash
# quietly.sh "What is being done" COMMAND...
# Runs a command and shows one line; when it fails, everything it said and how to run it again.
set -euo pipefail

what=$1
shift
printf '%s ...\n' "$what" >&2
mkdir -p .build
said=.build/quietly-$$.log
trap 'rm -f "$said"' EXIT

if ! "$@" >"$said" 2>&1; then
    # The progress lines of a build say nothing about its failure, and it repeats each error per module.
    grep --text --invert-match --extended-regexp '^\[[0-9]+/[0-9]+\] ' "$said" | awk '!seen[$0]++' >&2 || true
    printf '\nThis failed: %s\n' "$*" >&2
    exit 1
fi
