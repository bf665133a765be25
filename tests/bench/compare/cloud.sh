#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 12 and 15 of spec/performance.md, loopback only. 12: an imported history goes from one counter through
# linli-cloud to another (linlictl sync, engine, merge rules and signatures included) beside as many small documents
# between PouchDB 9 and express-pouchdb. 15: the invite page on PostgreSQL under 500 clients beside fastify + pg, which
# send the same statements and the same bytes.
source "$(dirname "$0")/common.sh"
need node nodejs
need npm npm
need psql postgresql
PARTS=${*:-sync page}
SECONDS_OF_LOAD=${SECONDS_OF_LOAD:-15}
CLIENTS=${CLIENTS:-500}
ORDERS=${ORDERS:-40000}
peers=$here/peers/cloud
scratch=$(mktemp -d "$WORK/cloud.XXXXXX")
chmod 755 "$scratch"
pids=()
postgres=
end() {
    for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
    wait 2> /dev/null || true
    [ -z "$postgres" ] || as_postgres "$postgres/pg_ctl" -D "$scratch/pg" -m immediate stop > /dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap end EXIT
mkdir -p "$WORK/npm-cloud"
cp "$peers"/*.cjs "$peers/package.json" "$WORK/npm-cloud/"
[ -d "$WORK/npm-cloud/node_modules/fastify" ] || (cd "$WORK/npm-cloud" && npm install --no-audit --no-fund --loglevel=error) ||
    { echo "NOT RUN: npm install failed" >&2; exit 77; }
export LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$scratch/config
free() { "$(dirname "$0")/../../kit/free_ports.py"; }
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
said() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }
until_up() { for _ in $(seq 200); do curl -s -o /dev/null "$1" && return; sleep 0.05; done; echo "nobody answers at $1" >&2; exit 1; }

# start_cloud FOLDER ARGS...: sets cloud_pid, cloud_url, pairing.
start_cloud() {
    local folder=$1 port
    shift
    port=$(free)
    mkdir -p "$folder"
    nice -n 10 "$BIN/linli-cloud" --listen "127.0.0.1:$port" --data "$folder" "$@" > "$folder/log" 2>&1 &
    cloud_pid=$!
    pids+=("$cloud_pid")
    cloud_url=http://127.0.0.1:$port
    until_up "$cloud_url/health"
    pairing=$(sed -n 's/^pairing code \([0-9A-Z]*\).*/\1/p' "$folder/log")
    store=$(sed -n 's/^shop \([0-9A-Z]*\).*/\1/p' "$folder/log")
}
ctl() { nice -n 10 "$BIN/linlictl" --json --shop "$@"; }
# timed COMMAND...: real, user and system seconds go to $scratch/seconds, the service's CPU ticks to $scratch/ticks.
timed() {
    local before TIMEFORMAT='%R %U %S'
    before=$(ticks_of "$cloud_pid")
    { time "$@" 2> "$scratch/timed.err"; } 2> "$scratch/seconds"
    echo $(($(ticks_of "$cloud_pid") - before)) > "$scratch/ticks"
}
ticks_of() { awk '{print $14 + $15}' "/proc/$1/stat"; }
rate() { awk -v n="$1" '{printf "%.0f", n / $1}' "$scratch/seconds"; }
# cpu COUNT: µs an item of both programs together.
cpu() { awk -v n="$1" -v t="$(cat "$scratch/ticks")" '{printf "%.0f", (($2 + $3) + t / 100) * 1e6 / n}' "$scratch/seconds"; }

sync_part() {
    local a=$scratch/a.linli b=$scratch/b.linli pushed pulled push_rate pull_rate push_cpu pull_cpu theirs port
    start_cloud "$scratch/files"
    ctl "$a" init > /dev/null
    ctl "$a" pair "$pairing" "$cloud_url" > /dev/null
    python3 "$peers/history.py" "$ORDERS" "$scratch" > /dev/null
    ctl "$a" import "$scratch/linli-members.csv" > /dev/null
    ctl "$a" import "$scratch/linli-orders.csv" > /dev/null
    timed ctl "$a" sync --once > "$scratch/push.json"
    pushed=$(said pushed < "$scratch/push.json")
    push_rate=$(rate "$pushed") push_cpu=$(cpu "$pushed")
    pairing=$("$BIN/linli-cloud" --data "$scratch/files" --new-code "$store" | sed -n 's/^pairing code \([0-9A-Z]*\).*/\1/p')
    ctl "$b" pair "$pairing" "$cloud_url" > /dev/null
    timed ctl "$b" sync --once > "$scratch/pull.json"
    pulled=$(said pulled < "$scratch/pull.json")
    pull_rate=$(rate "$pulled") pull_cpu=$(cpu "$pulled")
    echo "pushed $pushed at $push_rate/s, $push_cpu µs; pulled $pulled at $pull_rate/s, $pull_cpu µs" >&2
    ctl "$a" verify > /dev/null && ctl "$b" verify > /dev/null
    grep -E 'VmHWM' "/proc/$cloud_pid/status" >&2
    kill "$cloud_pid"
    port=$(free)
    (cd "$WORK/npm-cloud" && exec nice -n 10 node pouch_server.cjs "$port" "$scratch/pouch") > /dev/null 2>&1 &
    pids+=($!)
    until_up "http://127.0.0.1:$port/"
    theirs=$(cd "$WORK/npm-cloud" && nice -n 10 node pouch_client.cjs "$port" 50000 "$scratch/pouch-client" "${pids[-1]}")
    kill "${pids[-1]}"
    echo "peer $theirs" >&2
    local peer_push peer_pull
    peer_push=$(said push_cpu <<< "$theirs") peer_pull=$(said pull_cpu <<< "$theirs")
    row 12 "sync, push of $pushed ops with all their rules and read back: CPU of both ends ($push_rate/s against $(said push <<< "$theirs")/s)" \
        "PouchDB 9 → express-pouchdb, 50 000 plain docs" "$push_cpu µs" "$peer_push µs" "$(ratio "$peer_push" "$push_cpu")×" "≥ 3×" "both counters verify"
    row 12b "sync, pull of $pulled changes into a second counter's books ($pull_rate/s against $(said pull <<< "$theirs")/s)" \
        "the same back" "$pull_cpu µs" "$peer_pull µs" "$(ratio "$peer_pull" "$pull_cpu")×" "≥ 8×" "both counters verify"
}

start_postgres() {
    local port
    postgres=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -1)")
    port=$(free)
    install -d -m 700 "$scratch/pg"
    [ "$(id -u)" != 0 ] || chown postgres "$scratch/pg"
    as_postgres "$postgres/initdb" -D "$scratch/pg" -U postgres --auth=trust > /dev/null
    as_postgres "$postgres/pg_ctl" -w -D "$scratch/pg" -l "$scratch/pg/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start > /dev/null
    psql -q -h 127.0.0.1 -p "$port" -U postgres -c 'CREATE DATABASE linli'
    "$BIN/linli-cloud" --data "$scratch/pgdata" --database "postgres://postgres@127.0.0.1:$port/linli" --prepare-database
    database=postgres://linli_app@127.0.0.1:$port/linli
}

page_part() {
    local shop=$scratch/shop.linli code ours theirs port
    mkdir -p "$scratch/pgdata"
    start_postgres
    start_cloud "$scratch/pgdata" --database "$database"
    ctl "$shop" init --sample > /dev/null
    ctl "$shop" pair "$pairing" "$cloud_url" > /dev/null
    ctl "$shop" sync --once > /dev/null
    code=$(ctl "$shop" board --window all --by referrals --top 1 | python3 -c 'import json, sys; print(json.load(sys.stdin)["rows"][0]["code"])')
    curl -s "$cloud_url/I/$code" > "$scratch/page.html"
    port=$(free)
    (cd "$WORK/npm-cloud" && exec nice -n 10 node fastify_page.cjs "$port" "$database" "$scratch/page.html" "$code" x) > "$scratch/fastify.log" 2>&1 &
    local peer_pid=$!
    pids+=("$peer_pid")
    until_up "http://127.0.0.1:$port/I/$code"
    sed 's/data-now="[0-9]*"//' "$scratch/page.html" > "$scratch/one"
    curl -s "http://127.0.0.1:$port/I/$code" | sed 's/data-now="[0-9]*"//' | cmp - "$scratch/one"
    for url in "$cloud_url $cloud_pid ours" "http://127.0.0.1:$port $peer_pid theirs"; do
        set -- $url
        (cd "$WORK/npm-cloud" && nice -n 10 node load.cjs "$1/I/$code" "$CLIENTS" 3 "$2" > /dev/null)
        (cd "$WORK/npm-cloud" && nice -n 10 node load.cjs "$1/I/$code" "$CLIENTS" "$SECONDS_OF_LOAD" "$2") > "$scratch/$3.json"
        echo "$3 $(cat "$scratch/$3.json")" >&2
    done
    ours=$(said cpu_us < "$scratch/ours.json") theirs=$(said cpu_us < "$scratch/theirs.json")
    row 15 "invite page, $CLIENTS clients, PostgreSQL: CPU a request (p99 $(said p99_ms < "$scratch/ours.json") against $(said p99_ms < "$scratch/theirs.json") ms, $(said rate < "$scratch/ours.json") against $(said rate < "$scratch/theirs.json") a second)" \
        "fastify + pg" "$ours µs" "$theirs µs" "$(awk -v o="$ours" -v t="$theirs" 'BEGIN {printf "%.2f", o/t}')×" "≤ 0.5×" "the page's bytes"
}

for part in $PARTS; do "${part}_part"; done
