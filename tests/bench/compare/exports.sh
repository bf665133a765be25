#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Row 7 of spec/performance.md: XLSX export of 100k x 10 against exceljs streaming. Both in turn on
# one core, CPU time, median of ROUNDS; openpyxl compares every cell of the two files.
# usage: exports.sh, by itself or from run.sh. BIN, ROUNDS, CORE, WORK as in common.sh; EXPORT_ROWS.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ -f "$here/common.sh" ] && . "$here/common.sh"
BIN=${BIN:-$here/../../../build/test/bin}
ROUNDS=${ROUNDS:-5}
rows=${EXPORT_ROWS:-100000}
work=${WORK:-${TMPDIR:-/tmp}/linli-compare}/exports
mkdir -p "$work"
bench=$(readlink -f "$BIN/linli_export_bench")
command -v npm > /dev/null || { echo "NOT RUN: needs npm" >&2; exit 77; }
cp "$here/peers/exceljs_write.mjs" "$work/"
[ -d "$work/node_modules/exceljs" ] ||
    (cd "$work" && npm install --no-audit --no-fund --no-save exceljs@4.4.0 > npm.log 2>&1) ||
    { echo "NOT RUN: npm install failed, see $work/npm.log" >&2; exit 77; }

on_core() { nice -n 15 taskset -c "${CORE:-0}" "$@"; }
middle() { sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ms() { sed 's/.*: \([0-9]*\) ms.*/\1/' "$1" | middle; }
kib() { sed 's/.*peak \([0-9]*\) KiB.*/\1/' "$1" | middle; }
mib() { awk "BEGIN {printf \"%.1f\", $1 / 1024}"; }

: > "$work/ours" && : > "$work/theirs"
for _ in $(seq "$ROUNDS"); do
    on_core "$bench" "$work/ours.xlsx" "$rows" >> "$work/ours"
    on_core node "$work/exceljs_write.mjs" "$work/theirs.xlsx" "$rows" >> "$work/theirs"
done
on_core "$bench" "$work/base.xlsx" 0 > "$work/ours.base"
on_core node "$work/exceljs_write.mjs" "$work/base.xlsx" 0 > "$work/theirs.base"
ours_over=$(mib $(($(kib "$work/ours") - $(kib "$work/ours.base"))))
theirs_over=$(mib $(($(kib "$work/theirs") - $(kib "$work/theirs.base"))))
proof=$(/usr/bin/python3 "$here/peers/same_cells.py" "$work/ours.xlsx" "$work/theirs.xlsx")
times=$(awk "BEGIN {printf \"%.1f\", $(ms "$work/theirs") / $(ms "$work/ours")}")
echo "linli $(ms "$work/ours") ms CPU, $ours_over MiB over base, $(stat -c %s "$work/ours.xlsx") bytes"
echo "exceljs $(ms "$work/theirs") ms CPU, $theirs_over MiB over base, $(stat -c %s "$work/theirs.xlsx") bytes"
echo "$times x, $proof"
if declare -F row > /dev/null; then
    row 7 "XLSX export, $rows × 10" "exceljs 4.4 streaming" \
        "$(ms "$work/ours") ms, $ours_over MiB over base" \
        "$(ms "$work/theirs") ms, $theirs_over MiB over base" "$times ×" "≥ 2 ×, ≤ 16 MiB" "$proof"
fi
