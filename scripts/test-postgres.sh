#!/usr/bin/env bash
# test-postgres.sh PORT FOLDER
# Runs a PostgreSQL server on 127.0.0.1 until standard input ends: empty, in a folder of its own, with its own socket, and
# without touching the system's configuration or its server. FOLDER/set-up.sql is run first, as the superuser tieout
# (password tieout) in the database tieout. Then `ready` is written to the pipe FOLDER/ready, or `failed`. FOLDER is
# removed at the end. A line `restart` on standard input kills the server without mercy and starts it again, and then
# `ready` is written once more.
set -euo pipefail

port=$1 folder=$2 data=$(mktemp -d) server=
export LC_ALL=C.UTF-8 PGPASSWORD=tieout

finish() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$data" "$folder"
}
fail() { timeout 5 bash -c 'echo failed >"$0"' "$folder/ready"; }
trap finish EXIT
trap fail ERR
trap 'exit 0' TERM INT

bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)

# PostgreSQL refuses to run as root; Debian's package brings a user for it.
as=()
if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=postgres --regid=postgres --init-groups)
    chown postgres "$data"
fi

printf 'tieout\n' >"$data/password"
chmod 644 "$data/password"
cd "$data"
"${as[@]}" "$bin/initdb" --pgdata="$data/cluster" --username=tieout --pwfile="$data/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1
start() {
    "${as[@]}" "$bin/postgres" -D "$data/cluster" -p "$port" -k "$data" -c listen_addresses=127.0.0.1 -c fsync=off \
        >>"$folder/log" 2>&1 </dev/null &
    server=$!
    for _ in $(seq 300); do
        "$bin/pg_isready" --quiet --host=127.0.0.1 --port="$port" && break
        sleep 0.1
    done
}

ask() { "$bin/psql" --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --host=127.0.0.1 --port="$port" --username=tieout "$@"; }
start
ask --dbname=postgres --command='CREATE DATABASE tieout' >>"$folder/log" 2>&1
ask --dbname=tieout --file="$folder/set-up.sql" >>"$folder/log" 2>&1
echo ready >"$folder/ready"

# Whoever started this holds its standard input open; when that ends, so does the server.
while read -r word; do
    [ "$word" = restart ] || continue
    kill -QUIT "$server"
    wait "$server" || true
    start
    echo ready >"$folder/ready"
done
