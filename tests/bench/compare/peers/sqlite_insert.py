#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sqlite_insert.py ORDERS.csv OUT.db: the least a program can do with 1M orders: one table, one
transaction, synchronous=FULL, the indexes made after. Prints CPU ms, rows and the sum of what was
paid (fen), which the import must say too."""
import csv
import os
import sqlite3
import sys
import time

source, target = sys.argv[1:]
if os.path.exists(target):
    os.remove(target)
start = time.process_time()
db = sqlite3.connect(target, isolation_level=None)
db.executescript("""PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
CREATE TABLE orders(order_no TEXT, invite_code TEXT, placed_ms INTEGER, paid_ms INTEGER, goods INTEGER,
  discount INTEGER, freight INTEGER, paid INTEGER, refunded INTEGER, status TEXT, campaign TEXT) STRICT;""")


def ms(text, days={}):
    day = days.get(text[:10])
    if day is None:
        day = days[text[:10]] = int(time.mktime(time.strptime(text[:10] + " UTC", "%Y-%m-%d %Z")))
    return (day + int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19]) - 28800) * 1000


def fen(text):
    whole, part = text.split(".")
    return int(whole) * 100 + int(part)


with open(source, encoding="utf-8", newline="") as file:
    reader = csv.reader(file)
    next(reader)
    db.execute("BEGIN")
    db.executemany("INSERT INTO orders VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                   ((r[0], r[1], ms(r[2]), ms(r[3]), fen(r[4]), fen(r[5]), fen(r[6]), fen(r[7]),
                     fen(r[8]), r[9], r[10]) for r in reader))
    db.execute("COMMIT")
db.executescript("""CREATE UNIQUE INDEX o1 ON orders(order_no); CREATE INDEX o2 ON orders(invite_code);
CREATE INDEX o3 ON orders(placed_ms); CREATE INDEX o4 ON orders(paid_ms);""")
rows, paid = db.execute("SELECT count(*), sum(paid) FROM orders").fetchone()
db.close()
print(f"sqlite rows={rows}: {(time.process_time() - start) * 1e3:.0f} ms CPU, check {paid}")
