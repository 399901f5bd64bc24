#!/usr/bin/env bash
# test.sh [PATTERN]
# Runs the tests that are built, all of them or those whose name matches. Shows what failed and the closing line;
# everything that was said stays in .build/test.log.
set -euo pipefail

pattern=${1:-}
log=.build/test.log
tests=(swift test --skip-build --disable-xctest)
[ -z "$pattern" ] || tests+=(--filter "$pattern")

# What failed and why, crashes, and the closing line; passed tests are counted, not listed, and no failure is told twice.
told='^(✘|↳ |error:|warning:|Fatal error|\*\*\*|.*Test run with )|Exited with'
noise='^↳ (Testing Library Version|Target Platform)|^✘ (Suite|Test ("|case |[^ ]+\()).* failed after .* issues?\.$'

printf 'Testing ...\n' >&2
ended=0
"${tests[@]}" 2>&1 | tee "$log" | grep --text --line-buffered --extended-regexp "$told" \
    | grep --text --line-buffered --invert-match --extended-regexp "$noise" \
    || ended=${PIPESTATUS[0]}

if [ "$ended" -ne 0 ] || ! grep --text --quiet 'Test run with [1-9].* passed after' "$log"; then
    printf 'NOT PASSED. Everything that was said: %s\n' "$log" >&2
    exit 1
fi
printf 'PASSED.\n' >&2
