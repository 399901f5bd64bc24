#!/usr/bin/env bash
# test-samba.sh PORT FOLDER
# Runs a Samba server on 127.0.0.1 until standard input ends: SMB2 or later, NTLMv2 and signing only, configured in a folder
# of its own and without touching the system's. Shares: `invoices`, the folder FOLDER/share; `sealed`, the same one,
# read-only; `full`, a file system with no more than 4 MB, where root may mount one. The user is erp, with the password
# `s3cret, with a comma`. Then `ready` is written to the pipe FOLDER/ready, or `failed`. What is written to the pipe
# FOLDER/orders is done: `kill` ends the server and all its connections at once, `start` starts it again, and each is
# answered in FOLDER/done. FOLDER is removed at the end.
set -euo pipefail

# A test program's other connections are inherited by what it starts, and stay open for as long as that runs.
for descriptor in /proc/$$/fd/*; do
    number=${descriptor##*/}
    if [ "$number" -gt 2 ] && [ "$number" -ne 255 ]; then eval "exec $number>&-"; fi
done

port=$1 folder=$2 data=$(mktemp -d) server= watcher=
PATH=$PATH:/usr/sbin:/sbin

kill_server() {
    [ -n "$server" ] || return 0
    # Samba serves each connection in a process of its own; they share the group that setsid gave it.
    kill -KILL -- "-$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}
finish() {
    [ -z "$watcher" ] || kill "$watcher" 2>/dev/null || true
    kill_server
    ! mountpoint --quiet "$data/full" || umount --lazy "$data/full" || true
    rm -rf "$data" "$folder"
}
fail() { timeout 5 bash -c 'echo failed >"$0"' "$folder/ready"; }
trap finish EXIT
trap fail ERR
trap 'exit 0' TERM INT

me=$(id -un)
mkdir -p "$folder/share/received" "$data"/{full,private,lock,state,cache,pid,ncalrpc}
mount -t tmpfs -o size=4m tmpfs "$data/full" 2>/dev/null || touch "$folder/no-full"
# The small file system is not in FOLDER itself, which a test may remove while the server still runs.
ln -s "$data/full" "$folder/full"
printf '%s = erp\n' "$me" >"$data/users"

share() {
    printf '[%s]\n    path = %s\n    read only = %s\n    force user = %s\n    valid users = %s\n' "$1" "$2" "$3" "$me" "$me"
}
{
    cat <<END
[global]
    workgroup = OFFICE
    server role = standalone server
    smb ports = $port
    interfaces = lo
    bind interfaces only = yes
    disable netbios = yes
    server min protocol = SMB2
    server signing = mandatory
    ntlm auth = ntlmv2-only
    map to guest = never
    username map = $data/users
    private dir = $data/private
    lock directory = $data/lock
    state directory = $data/state
    cache directory = $data/cache
    pid directory = $data/pid
    ncalrpc dir = $data/ncalrpc
    log level = 1
    log file = $data/log
    load printers = no
    printcap name = /dev/null
    disable spoolss = yes
    unix charset = UTF-8
END
    share invoices "$folder/share" no
    share sealed "$folder/share" yes
    share full "$data/full" no
} >"$data/smb.conf"
printf '%s\n%s\n' 's3cret, with a comma' 's3cret, with a comma' \
    | pdbedit --configfile="$data/smb.conf" --create --password-from-stdin --user="$me" >"$folder/log" 2>&1

start_server() {
    setsid smbd --foreground --no-process-group --configfile="$data/smb.conf" --debug-stdout \
        >>"$folder/log" 2>&1 </dev/null &
    server=$!
    for _ in $(seq 200); do
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return
        sleep 0.05
    done
    return 1
}

mkfifo "$folder/orders" "$folder/done"
start_server
echo ready >"$folder/ready"

# Whoever started this holds its standard input open; when that ends, so does the server.
exec 3<>"$folder/orders"
mine=$$
(
    exec 3>&-
    cat >/dev/null
    kill -TERM "$mine"
) <&0 &
watcher=$!
while read -r order <&3; do
    case $order in
        kill) kill_server ;;
        start) start_server ;;
    esac
    echo "$order" >"$folder/done"
done
