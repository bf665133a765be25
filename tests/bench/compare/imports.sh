#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows 8 and 9 of spec/performance.md. PEERS = folder of the peer scripts (required), BIN,
# ROUNDS (3), CORE, WORK as in common.sh; ORDERS = S, M or L (L: 1M orders). CPU milliseconds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
BIN=${BIN:-$root/build/test/bin}
PEERS=${PEERS:?folder of the peer scripts}
ROUNDS=${ROUNDS:-3}
CORE=${CORE:-0}
ORDERS=${ORDERS:-L}
WORK=${WORK:-${TMPDIR:-/tmp}/linli-compare}
ROWS=${ROWS:-$WORK/rows.tsv}
mkdir -p "$WORK/npm-xlsx"
export QT_QPA_PLATFORM=offscreen LINLI_NO_KEYCHAIN=1 LINLI_CONFIG_DIR=$WORK/imports-config TZ=UTC

pinned() { nice -n 15 taskset -c "$CORE" "$@"; }
milliseconds() { sed -n 's/.*: \([0-9]*\) ms CPU.*/\1/p'; }
check() { sed -n 's/.*check \([0-9]*\).*/\1/p'; }
median() { sort -g | awk '{v[NR]=$1} END {print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
row() { printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@" | tee -a "$ROWS" >&2; }

# Row 8: the workbook SheetJS writes, read by it, by openpyxl and by us.
(cd "$WORK/npm-xlsx" && [ -d node_modules/xlsx ] || npm install --no-audit --no-fund --loglevel=error xlsx@0.18.5 > npm.log 2>&1) ||
    { echo "NOT RUN: npm install xlsx failed" >&2; exit 77; }
cp "$PEERS/xlsx/node_xlsx.mjs" "$WORK/npm-xlsx/"
book=$WORK/import-100k.xlsx
[ -s "$book" ] || node "$WORK/npm-xlsx/node_xlsx.mjs" write-sheetjs "$book" 100000 >&2
: > "$WORK/ours" && : > "$WORK/sheetjs" && : > "$WORK/openpyxl"
for _ in $(seq "$ROUNDS"); do
    pinned "$BIN/linli_import_side" "$book" >> "$WORK/ours"
    pinned node "$WORK/npm-xlsx/node_xlsx.mjs" read-sheetjs "$book" 100000 >> "$WORK/sheetjs"
    pinned /usr/bin/python3 "$PEERS/xlsx/py_xlsx.py" read-openpyxl "$book" 100000 >> "$WORK/openpyxl"
done
[ "$(check < "$WORK/ours" | sort -u)" = "$(check < "$WORK/sheetjs" | sort -u)" ] ||
    { echo "the sums differ" >&2; exit 1; }
ours=$(milliseconds < "$WORK/ours" | median)
for peer in sheetjs openpyxl; do
    theirs=$(milliseconds < "$WORK/$peer" | median)
    row "8 $peer" "XLSX import 100k × 10 into cells" "$peer" "$ours" "$theirs" \
        "$(awk -v a="$theirs" -v b="$ours" 'BEGIN {printf "%.1f", a/b}')×" "≥ 8×" \
        "100 000 rows, sum of a column"
done

# Row 9: the orders of gen.py in our own layout, into a shop without rules that knows its members.
data=$WORK/orders-$ORDERS
[ -s "$data/linli-orders.csv" ] || nice -n 15 python3 "$PEERS/data/gen.py" "$ORDERS" "$data" >&2
base=$WORK/orders-$ORDERS.linli
if [ ! -s "$base" ]; then
    "$BIN/linlictl" --shop "$base" init --name Bench > /dev/null
    nice -n 15 "$BIN/linlictl" --shop "$base" import "$data/linli-members.csv" > /dev/null
fi
: > "$WORK/ours" && : > "$WORK/sqlite"
for _ in $(seq "$ROUNDS"); do
    pinned python3 "$here/peers/sqlite_insert.py" "$data/linli-orders.csv" "$WORK/raw.db" >> "$WORK/sqlite"
    shop=$WORK/import-run.linli
    rm -rf "$shop"*
    cp "$base" "$shop"
    for part in -wal -shm; do [ -e "$base$part" ] && cp "$base$part" "$shop$part"; done
    pinned bash -c 'TIMEFORMAT="%U %S"; time "$@" > "$0"' "$WORK/answer.json" \
        "$BIN/linlictl" --shop "$shop" --json import "$data/linli-orders.csv" 2>&1 |
        awk '{printf "linli: %d ms CPU\n", ($1+$2)*1000}' >> "$WORK/ours"
done
paid=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["totals"]["paid_fen"])' "$WORK/answer.json")
[ "$paid" = "$(check < "$WORK/sqlite" | sort -u)" ] || { echo "the sums differ" >&2; exit 1; }
ours=$(milliseconds < "$WORK/ours" | median)
theirs=$(milliseconds < "$WORK/sqlite" | median)
count=$(($(wc -l < "$data/linli-orders.csv") - 1))
row 9 "CSV import of $count orders, durable, checked against the shop" "raw SQLite insert" "$ours" "$theirs" \
    "$(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.1f", a/b}')× of it" "≤ 1.5× of it" "rows, sum of what was paid"
