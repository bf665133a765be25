#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens workbooks with openpyxl and says what is wrong with each: nothing when all is well."""
import datetime
import re
import sys

import openpyxl

MONEY = '"¥"#,##0.00;[Red]-"¥"#,##0.00'
FORMULA = re.compile(r"^=(SUBTOTAL\(109,[A-Z]+\d+(:[A-Z]+\d+)?\)|SUMIFS\([A-Z0-9:,]+\))$")
PHONE = re.compile(r"1[3-9]\d{9}(?!\d)")


def cell_faults(cell, carried):
    value = cell.value
    if cell.data_type == "f":
        if not FORMULA.match(value):
            yield f"{cell.coordinate}: a formula that is none of ours: {value}"
        if not isinstance(carried, (int, float)):
            yield f"{cell.coordinate}: {value} carries no number"
    elif cell.data_type == "n" and value is not None:
        if cell.number_format not in (MONEY, "#,##0"):
            yield f"{cell.coordinate}: number as {cell.number_format}"
    elif cell.data_type == "d":
        if not isinstance(value, datetime.datetime) or "yyyy" not in cell.number_format:
            yield f"{cell.coordinate}: date as {cell.number_format}"
    elif cell.data_type == "s":
        if cell.number_format == "@" and PHONE.fullmatch(str(value)):
            yield f"{cell.coordinate}: a whole phone"


def key_like(text):
    """report_column.x, unit.x: a key nobody has words for."""
    return re.fullmatch(r"[a-z_]+\.[A-Za-z_0-9]+", str(text)) is not None


def faults(path):
    book = openpyxl.load_workbook(path)
    carried = openpyxl.load_workbook(path, data_only=True)
    for sheet, values in zip(book.worksheets, carried.worksheets):
        if sheet.freeze_panes != "A4":
            yield f"frozen at {sheet.freeze_panes}"
        if not (sheet.auto_filter.ref or "").startswith("A3:"):
            yield f"filter {sheet.auto_filter.ref}"
        if sheet.protection.sheet:
            yield "protected"
        if sheet.print_title_rows != "$3:$3":
            yield f"repeats {sheet.print_title_rows}"
        for row in sheet.iter_rows():
            for cell in row:
                yield from cell_faults(cell, values[cell.coordinate].value)
                if cell.row <= 3 and cell.value is not None and key_like(cell.value):
                    yield f"{cell.coordinate}: no words for {cell.value}"
                if cell.row > 3 and cell.data_type == "s" and str(cell.value).startswith(
                        ("unit.", "reward_", "report_", "order_", "audit_", "word.", "session.")):
                    yield f"{cell.coordinate}: no words for {cell.value}"
    for sheet in book.worksheets[1:]:
        if len(sheet._charts) != 1:
            yield f"{sheet.title}: {len(sheet._charts)} charts"


found = 0
for name in sys.argv[1:]:
    for fault in faults(name):
        print(f"{name}: {fault}")
        found += 1
sys.exit(1 if found else 0)
