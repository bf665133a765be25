#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""field.py NAME < google-benchmark.json: one figure of the run; ms = CPU milliseconds an item."""
import json
import sys

run = json.load(sys.stdin)["benchmarks"][-1]
if run.get("error_occurred"):
    sys.exit(run["error_message"])
if sys.argv[1] == "ms":
    print(1000 / run["items_per_second"])
else:
    print(run[sys.argv[1]])
