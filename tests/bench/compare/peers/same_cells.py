#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two workbooks have the same cells: values and kinds. usage: same_cells.py A B"""
import datetime
import itertools
import sys

import openpyxl


def rows(path):
    book = openpyxl.load_workbook(path, read_only=True)
    return book.worksheets[0].iter_rows(values_only=True)


def key(value):
    if isinstance(value, datetime.datetime):
        return value + datetime.timedelta(microseconds=500_000 - (value.microsecond + 500_000) % 1_000_000)
    return round(value, 6) if isinstance(value, float) else value


count = 0
for number, (one, other) in enumerate(itertools.zip_longest(rows(sys.argv[1]), rows(sys.argv[2])), 1):
    if one is None or other is None or list(map(key, one)) != list(map(key, other)):
        sys.exit(f"row {number} differs: {one} / {other}")
    count += len(one)
print(f"same {count} cells")
