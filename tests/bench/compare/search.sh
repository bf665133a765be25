#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Row 14 of spec/performance.md: the search as one types, 100 000 neighbours, beside SQLite's LIKE
# over the same columns. One core, in turn, CPU time.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

for each in "initials lay" "oneLetter l" "characters 阿姨" "phoneTail 4321" "nobody zzqx"; do
    read -r name typed <<< "$each"
    ours=$(bench "search/$name/" cpu_time --benchmark_min_time=0.2)
    theirs=$(pinned python3 "$here/peers/sqlite_like.py" "$typed")
    row "14 $name" "search as you type among 100 000: “$typed”" "SQLite LIKE, names in the clear" \
        "$(printf '%.2f' "$ours") ms" "$theirs ms" "$(ratio "$theirs" "$ours")×" "≤ 16 ms" "same names and phones; first page"
done
