# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by every family. Two programs are run in turn, pinned to one core, at low priority; a
# figure is the median of the rounds, in CPU milliseconds an item unless its row says otherwise.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_root=$(cd "$here/../../.." && pwd)
BIN=${BIN:-$source_root/build/test/bin}
ROUNDS=${ROUNDS:-5}
CORE=${CORE:-0}
WORK=${WORK:-${TMPDIR:-/tmp}/linli-compare}
ROWS=${ROWS:-$WORK/rows.tsv}
mkdir -p "$WORK"
export QT_QPA_PLATFORM=offscreen

# pinned CMD...: on one core, below what people do on this machine.
pinned() { nice -n 15 taskset -c "$CORE" "$@"; }

# need COMMAND PACKAGE: ends the family with a plain word where a tool is missing.
need() { command -v "$1" > /dev/null || { echo "NOT RUN: needs $2" >&2; exit 77; }; }

# npm_ready: the peers' packages (npm/package.json), installed once into $WORK/npm.
npm_ready() {
    need node nodejs
    need npm npm
    mkdir -p "$WORK/npm"
    cp "$here/npm/package.json" "$WORK/npm/"
    (cd "$WORK/npm" && npm install --no-audit --no-fund --loglevel=error > npm.log 2>&1) ||
        { echo "NOT RUN: npm install failed, see $WORK/npm/npm.log" >&2; exit 77; }
}

# bench FILTER FIELD [ARGS...]: one pinned run of linli_bench; FIELD of its JSON (cpu_time, a
# counter …), or ms = CPU milliseconds an item.
bench() {
    local filter=$1 field=$2
    shift 2
    pinned "$BIN/linli_bench" "--benchmark_filter=$filter" --benchmark_format=json "$@" \
        2> "$WORK/bench.err" | python3 "$here/field.py" "$field"
}

# median FILE: of the numbers in it, one a line.
median() { sort -g "$1" | awk '{v[NR]=$1} END {print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

# ratio PEER OURS
ratio() { awk -v p="$1" -v o="$2" 'BEGIN {printf "%.1f", p/o}'; }

# row ID JOB PEER OURS THEIRS RATIO TARGET PROOF: a line of the table. PROOF says what was equal.
row() {
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@" | tee -a "$ROWS" >&2
}
