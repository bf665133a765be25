#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py ROWS.tsv BENCHMARKS.md: puts the measured rows into the table between the markers; rows
that were not measured this time stay."""
import re
import sys

BEGIN, END = "<!-- compare -->", "<!-- /compare -->"
HEAD = ["| row | job | peer | ours | peer's | ratio | target | what was equal |",
        "|---|---|---|---|---|---|---|---|"]


def key(row):
    number = re.match(r"(\d+)(.*)", row)
    return (int(number.group(1)), number.group(2)) if number else (99, row)


rows_file, page_file = sys.argv[1:]
with open(page_file, encoding="utf-8") as page:
    text = page.read()
if BEGIN not in text:
    text += f"\n## Beside the peers\n\n`tests/bench/compare/run.sh`: CPU milliseconds an item, median.\n\n{BEGIN}\n{END}\n"
before, rest = text.split(BEGIN, 1)
inside, after = rest.split(END, 1)
rows = {}
for line in inside.splitlines():
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    if line.startswith("|") and cells[0] not in ("row", "---"):
        rows[cells[0]] = line
with open(rows_file, encoding="utf-8") as measured:
    for line in measured:
        cells = line.rstrip("\n").split("\t")
        rows[cells[0]] = "| " + " | ".join(cells) + " |"
lines = HEAD + [rows[name] for name in sorted(rows, key=key)]
with open(page_file, "w", encoding="utf-8") as page:
    page.write(before + BEGIN + "\n" + "\n".join(lines) + "\n" + END + after)
