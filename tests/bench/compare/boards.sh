#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 1 to 3 of spec/performance.md: boards, metrics and one new order beside DuckDB (1 thread) and
# SQLite with its best SQL, on the generator's shop (SIZE = S, M or L; L). A figure counts only where
# the hashes of both sides are the published ones.
source "$(dirname "$0")/common.sh"
need python3 python3
SIZE=${SIZE:-L}
DATA=${DATA:-$WORK/data}
data=$DATA/$SIZE
[ -f "$data/shop.db" ] || nice -n 15 python3 "$here/peers/gen.py" "$SIZE" "$data" >&2
npm_ready
cp "$here"/peers/board_duck.mjs "$WORK/npm/"
shop=$WORK/boards-$SIZE.linli

: > "$WORK/boards.json"
rounds=$(( ROUNDS > 3 ? 3 : ROUNDS )) # each is a median of 9 already
for _ in $(seq "$rounds"); do
    {
        pinned "$BIN/linli_bench_boards" "$data" "$shop"
        (cd "$WORK/npm" && pinned node board_duck.mjs "$data" 1)
        pinned python3 "$here/peers/board_sqlite.py" "$data" sqlite
    } >> "$WORK/boards.json"
done
python3 "$here/boards.py" "$SIZE" "$WORK/boards.json" | while IFS=$'\t' read -r -a cells; do
    row "${cells[@]}"
done
