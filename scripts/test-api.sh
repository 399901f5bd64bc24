#!/usr/bin/env bash
# test-api.sh ADDRESS TOKEN [EXAMPLES]
# Lets Schemathesis ask a service that is already listening whatever its own OpenAPI document allows, and much that it
# does not: no answer may be a server error, or one that is not documented. Schemathesis gets an environment of its own,
# .build/schemathesis, which is made when it is missing.
set -euo pipefail

cd "$(dirname "$0")/.."
environment=.build/schemathesis
wanted='schemathesis==4.32.*'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$wanted"
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

checks=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
checks+=,response_headers_conformance,negative_data_rejection,unsupported_method,allow_header_conformance,ignored_auth

# It leaves notes where it runs. The stream of a run nobody works on never ends, as it should. Making the environment may
# take minutes, asking may not.
hooks="$PWD/scripts"
cd "$environment"
PYTHONPATH="$hooks" SCHEMATHESIS_HOOKS=schemathesis_media PYTHONDONTWRITEBYTECODE=1 exec timeout --kill-after=5s 100s bin/schemathesis run "$1/api/openapi.json" --header "Authorization: Bearer $2" \
    --checks "$checks" --phases examples,coverage,fuzzing --max-examples "${3:-10}" --seed "${SEED:-1}" \
    --exclude-operation-id followRun --request-timeout 20 --no-color --no-shrink --generation-database none
