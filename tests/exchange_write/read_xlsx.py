#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl sees in a workbook: one line per fact, cells as type|format|value."""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
print("sheets", len(book.sheetnames), sheet.title)
print("freeze", sheet.freeze_panes)
print("filter", sheet.auto_filter.ref)
print("width", sheet.column_dimensions["A"].width > 15, sheet.column_dimensions["G"].width < 12)
print("charts", len(sheet._charts))
for row in sheet.iter_rows():
    for cell in row:
        if cell.value is not None:
            print(f"{cell.coordinate} {cell.data_type}|{cell.number_format}|{cell.value!r}")
