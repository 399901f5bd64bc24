#!/usr/bin/env bash
# rank-passwords.sh
# Prints a published ranking of stolen passwords, the most frequent first: that of zxcvbn (MIT licence). It is had from
# PyPI into an environment of its own, .build/zxcvbn, which is made when it is missing.
set -euo pipefail

cd "$(dirname "$0")/.."
environment=.build/zxcvbn
wanted='zxcvbn==4.5.*'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$wanted" >&2
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

PYTHONDONTWRITEBYTECODE=1 exec "$environment/bin/python" -c '
from zxcvbn.frequency_lists import FREQUENCY_LISTS
print("\n".join(FREQUENCY_LISTS["passwords"]))'
