#!/usr/bin/env bash
# test-smtp.sh PORT FOLDER
# Runs mail servers for tests on 127.0.0.1 until standard input ends: STARTTLS and login on PORT, TLS from the first byte
# on PORT + 1, neither on PORT + 2. Mails arrive in FOLDER as they came, and FOLDER/ca.pem is the authority of their
# certificate. Makes the environment it needs, .build/python-smtp, when it is missing.
set -euo pipefail

# A test program's other connections are inherited by what it starts, and stay open for as long as that runs: whoever waits
# for their end would wait for ours. 255 is this script itself.
for descriptor in /proc/$$/fd/*; do
    number=${descriptor##*/}
    if [ "$number" -gt 2 ] && [ "$number" -ne 255 ]; then eval "exec $number>&-"; fi
done

cd "$(dirname "$0")/.."
environment=.build/python-smtp
wanted='aiosmtpd==1.4.6'

if [ "$(cat "$environment/wanted" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$wanted"
    printf '%s\n' "$wanted" >"$environment/wanted"
fi

folder=$2
mkdir -p "$folder"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=tieout-test-ca \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign \
    -keyout "$folder/ca-key.pem" -out "$folder/ca.pem" 2>/dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=tieout-test-mail \
    -keyout "$folder/key.pem" -out "$folder/request.pem" 2>/dev/null
openssl x509 -req -in "$folder/request.pem" -CA "$folder/ca.pem" -CAkey "$folder/ca-key.pem" -CAcreateserial -days 2 \
    -extfile <(printf 'subjectAltName=IP:127.0.0.1\n') -out "$folder/certificate.pem" 2>/dev/null

exec "$environment/bin/python" Tests/ConnectorTests/servers/smtp.py "$1" "$folder"
