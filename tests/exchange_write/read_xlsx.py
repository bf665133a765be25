#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl sees in a workbook: one line per fact, cells as type|format|value; formulas
with the value they carry for programs that do not calculate."""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
carried = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book.worksheets[0]
print("sheets", len(book.sheetnames), sheet.title)
print("freeze", sheet.freeze_panes)
print("filter", sheet.auto_filter.ref)
print("protected", sheet.protection.sheet)
print("repeat", sheet.print_title_rows)
widths = {name: round(one.width, 1) for name, one in sheet.column_dimensions.items()}
print("widths", " ".join(f"{name}={width}" for name, width in sorted(widths.items())))
print("charts", len(sheet._charts))
for number, one in enumerate(book.worksheets):
    if number > 0:
        print(f"sheet {one.title} charts {len(one._charts)} {type(one._charts[0]).__name__}")
    before = "" if number == 0 else one.title + "!"
    for row in one.iter_rows():
        for cell in row:
            if cell.value is not None:
                value = carried.worksheets[number][cell.coordinate].value
                tail = f"|{value!r}" if cell.data_type == "f" else ""
                print(f"{before}{cell.coordinate} {cell.data_type}|{cell.number_format}|{cell.value!r}{tail}")
