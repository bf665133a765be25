#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures linli beside its peers (spec/performance.md) and writes the table of docs/benchmarks.md.
# usage: run.sh [FAMILY...]   a FAMILY is a file of this folder without .sh (posters, boards, …);
#        none = all of them. BIN = folder of linli_bench (build/test/bin), ROUNDS (5), CORE (0),
#        WORK = scratch folder, kept between runs. Rows of families that do not run stay as they are.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
families=("$@")
if [ ${#families[@]} -eq 0 ]; then
    for file in "$here"/*.sh; do
        name=$(basename "$file" .sh)
        case $name in run | common) ;; *) families+=("$name") ;; esac
    done
fi
export WORK=${WORK:-${TMPDIR:-/tmp}/linli-compare}
mkdir -p "$WORK"
export ROWS="$WORK/rows.tsv"
: > "$ROWS"
status=0
for family in "${families[@]}"; do
    echo "== $family" >&2
    bash "$here/$family.sh" || { echo "NOT RUN: $family" >&2; status=1; }
done
python3 "$here/table.py" "$ROWS" "$here/../../../docs/benchmarks.md"
exit $status
