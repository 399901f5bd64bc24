#!/usr/bin/env bash
# test-python.sh SCRIPT [ARGUMENT…]
# Runs a Python client against a sandbox that is already listening, with the clients it needs in an environment of their
# own, .build/python; makes that environment when it is missing.
set -euo pipefail

cd "$(dirname "$0")/.."
environment=.build/python
wanted='b1sl-python==0.16.*'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$wanted"
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

exec "$environment/bin/python" "$@"
