#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every sheet LibreOffice wrote as CSV with what openpyxl reads of the workbook."""
import csv
import datetime
import pathlib
import sys

import openpyxl

books, sheets = (pathlib.Path(folder) for folder in sys.argv[1:3])
cells = totals = faults = 0


def same(ours, theirs):
    if ours is None:
        return theirs == ""
    if isinstance(ours, datetime.datetime):
        shown = theirs.replace("/", "-")
        return shown in (ours.strftime("%Y-%m-%d %H:%M:%S"), ours.strftime("%Y-%m-%d"))
    if isinstance(ours, (int, float)):
        try:
            return abs(float(theirs) - ours) < 0.005
        except ValueError:
            return False
    return str(ours).replace("\r", "") == theirs


for path in sorted(books.glob("*.xlsx")):
    carried = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    for sheet, written in zip(carried.worksheets, formulas.worksheets):
        exported = sheets / f"{path.stem}-{sheet.title}.csv"
        with exported.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        for row in sheet.iter_rows():
            for cell in row:
                theirs = rows[cell.row - 1][cell.column - 1] if cell.row <= len(rows) and \
                    cell.column <= len(rows[cell.row - 1]) else ""
                cells += 1
                totals += written[cell.coordinate].data_type == "f"
                if not same(cell.value, theirs):
                    faults += 1
                    if faults <= 20:
                        print(f"{path.name} {sheet.title}!{cell.coordinate}: ours {cell.value!r}, "
                              f"LibreOffice {theirs!r}")
print(f"{cells} cells, {totals} totals calculated anew, {faults} different")
sys.exit(1 if faults or not totals else 0)
