#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""boards.py SIZE RUNS: rows of the table from the lines the three programs wrote (tab between
cells). Ends with 1 where a hash is not the published one."""
import json
import statistics
import sys

PUBLISHED = {  # spec/performance.md, Data: week, month, all; sharers; repurchase
    "S": (("3b3fa9ea", "ccfaf990", "cea7c670"), 299, [1358, 1629]),
    "M": (("d461cf44", "f79d69a2", "838efe31"), 3075, [13686, 16457]),
    "L": (("52797d24", "1a3c9b78", "ad637317"), 15316, [68756, 82542]),
}
PEOPLE = {"S": "2k / 20k", "M": "20k / 200k", "L": "100k / 1M"}
size, path = sys.argv[1:]
runs = {"linli": [], "duckdb": [], "sqlite": []}
for line in open(path, encoding="utf-8"):
    runs[line.split()[0]].append(json.loads(line[line.index("{"):]))


def ms(who, *names):
    """Median over the rounds of the best of these figures; DuckDB's are [wall, cpu]."""
    def one(run):
        values = [run[name] for name in names]
        return min(value[1] if isinstance(value, list) else value for value in values)
    return statistics.median(one(run) for run in runs[who])


hashes, sharers, again = PUBLISHED[size]
wrong = []
for run in runs["linli"]:
    if tuple(run["hash_" + w] for w in ("week", "month", "all")) != hashes:
        wrong.append("ours: boards")
    if run["m"][0] != sharers or sorted(run["m"][3]) != again:
        wrong.append("ours: metrics")
for who, suffixes in (("duckdb", ("",)), ("sqlite", ("_A", "_B"))):
    for run in runs[who]:
        for suffix in suffixes:
            if tuple(run[f"hash_{w}{suffix}"] for w in ("week", "month", "all")) != hashes:
                wrong.append(who + suffix)
ours, sqlite = runs["linli"][0]["m"], runs["sqlite"][0]["m"]
same = ours[0] == sqlite[0] and ours[1] == sqlite[1] and ours[2] == sqlite[2] and \
    sorted(ours[3]) == sorted(sqlite[3]) and ours[4] == sqlite[4]
if not same:
    wrong.append("metrics differ from SQLite's: %s %s" % (ours, sqlite))
if wrong:
    print("hashes differ: " + ", ".join(sorted(set(wrong))), file=sys.stderr)
    sys.exit(1)


def row(number, job, peer, ours_ms, peer_ms, target, proof):
    print("\t".join((number, f"{job}, {PEOPLE[size]}", peer, f"{ours_ms:.3g} ms",
                     f"{peer_ms:.3g} ms", f"{peer_ms / ours_ms:.0f}×", target, proof)))


duck, lite = "DuckDB 1.5, 1 thread", "SQLite, best SQL"
tail = "" if size == "L" else size
for window, name in (("month", "a month"), ("all", "the year")):
    mark = {"month": "1", "all": "1y"}[window] + tail
    mine = ms("linli", "lb_" + window)
    row(mark, f"board of {name}, one pass in memory", duck, mine, ms("duckdb", "lb_" + window),
        "≥ 40×", "top 50, md5 as published")
    row(mark + "s", "the same", lite, mine,
        ms("sqlite", f"lb_{window}_A", f"lb_{window}_B"), "≥ 150×", "as above")
row("2" + tail, "all metrics + three boards", duck, ms("linli", "metrics"), ms("duckdb", "metrics"),
    "≥ 20×", "figures equal SQLite's, md5 of the cohorts too")
row("2s" + tail, "the same", lite, ms("linli", "metrics"), ms("sqlite", "metrics"), "≥ 140×",
    "as above")
row("3" + tail, "one new order → three boards fresh, in memory", lite + ": insert + month",
    ms("linli", "incr_projection"), ms("sqlite", "incr_insert+month"), "≥ 1000×",
    "ProjectionTest: as read anew and as SQL says")
row("3d" + tail, "the same through the shop file: insert, commit, month's board with names",
    lite + ": insert + month", ms("linli", "incr_shop"), ms("sqlite", "incr_insert+month"), "–",
    "as above")
row("3r" + tail, "a refund / an order half a year late, in memory", "own new order",
    ms("linli", "refund_projection"), ms("linli", "late_order_projection"), "–", "as above")
row("3c" + tail, "start from the kept columns", "own reading of all tables",
    ms("linli", "start_from_columns"), ms("linli", "start_reading_all"), "–",
    "KeptColumnsTest: nothing differs")
