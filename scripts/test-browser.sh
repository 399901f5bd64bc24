#!/usr/bin/env bash
# test-browser.sh SENTENCE ADDRESS SANDBOX [ARGUMENT…]
# Shows in Chromium that one sentence of Tests/BrowserTests/chromium/sentences.py is true of the service at ADDRESS, with
# the stand-in for SAP at SANDBOX behind it. Screenshots are left in .build/screenshots. Makes the environment it needs,
# .build/python-browser, when it is missing.
set -euo pipefail

cd "$(dirname "$0")/.."
environment=.build/python-browser
wanted='playwright==1.65.2 axe-playwright-python==0.1.8'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    # shellcheck disable=SC2086 # one package a word
    "$environment/bin/pip" install --quiet --disable-pip-version-check $wanted
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

export PYTHONDONTWRITEBYTECODE=1
# A quiet machine needs a minute at most for a sentence; a busy one may need several.
exec timeout --kill-after=5s 400s "$environment/bin/python" Tests/BrowserTests/chromium/run.py "$@"
