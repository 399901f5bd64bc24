#!/usr/bin/env bash
# test.sh [PATTERN]
# Runs the tests that are built, all of them or those whose name matches. Shows what failed and the closing lines;
# everything that was said stays in .build/test.log.
#
# The simulations keep every processor busy for minutes, and tests over real sockets have deadlines: they run apart. So do
# those in a real browser, which share two processors with the service they look at.
set -euo pipefail

pattern=${1:-}
log=.build/test.log
: >"$log"

# What failed and why, crashes, and the closing line; passed tests are counted, not listed, and no failure is told twice.
told='^(✘|↳ |error:|warning:|Fatal error|\*\*\*|.*Test run with )|Exited with'
noise='^↳ (Testing Library Version|Target Platform)|^✘ (Suite|Test ("|case |[^ ]+\()).* failed after .* issues?\.$'

# run FLAG... : one run of the test program; fails when a test fails, or when none was run. A run that stands still is
# ended and made once more, and says so: a deadlock must not hold a build server, and must not pass unseen either.
run() {
    try "$@" && return 0
    [ "$stood_still" = true ] || return 1
    printf 'The tests stood still for %s and were ended; what was running then: %s. Once more.\n' \
        "$patience" "$log" >&2
    try "$@"
}

patience=8m
stood_still=false
try() {
    local said=.build/test-part.log ended=0
    timeout --kill-after=10s "$patience" swift test --skip-build --disable-xctest "$@" 2>&1 | tee "$said" \
        | grep --text --line-buffered --extended-regexp "$told" \
        | grep --text --line-buffered --invert-match --extended-regexp "$noise" \
        || ended=${PIPESTATUS[0]}
    cat "$said" >>"$log"
    if [ "$ended" -eq 124 ] || [ "$ended" -eq 137 ]; then
        stood_still=true
        pkill -9 -f "$PWD/.build/.*tieoutPackageTests" || true
        return 1
    fi
    [ "$ended" -eq 0 ] && grep --text --quiet 'Test run with [1-9].* passed after' "$said"
}

printf 'Testing ...\n' >&2
passed=true
if [ -n "$pattern" ]; then
    run --filter "$pattern" || passed=false
else
    run --skip '^(SimulationTests|BrowserTests)\.' || passed=false
    printf 'Looking at every page in Chromium; screenshots are left in .build/screenshots ...\n' >&2
    patience=30m
    run --filter '^BrowserTests\.' || passed=false
    printf 'Simulating every fault and every crash; that takes minutes ...\n' >&2
    run --filter '^SimulationTests\.' || passed=false
fi

if ! $passed; then
    printf 'NOT PASSED. Everything that was said: %s\n' "$log" >&2
    exit 1
fi
printf 'PASSED.\n' >&2
