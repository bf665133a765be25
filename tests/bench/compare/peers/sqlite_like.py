#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sqlite_like.py TYPED: the same 100 000 neighbours as FindBench.cpp in one plain SQLite table (names
and phones in the clear, pinyin initials worked out beforehand), and the usual way to search it: LIKE
over every column, first page. Prints CPU milliseconds a search, median of nine."""
import sqlite3
import statistics
import sys
import time

SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
INITIALS = "lwzlcyzhzwxshzglhgml"
GIVEN = [("阿姨", "ay"), ("大姐", "dj"), ("小明", "xm"), ("秀英", "xy"), ("建国", "jg"), ("桂芳", "gf"),
         ("奶奶", "nn"), ("子涵", "zh"), ("雨桐", "yt"), ("志强", "zq"), ("美玲", "ml"), ("海燕", "hy"),
         ("德福", "df"), ("春花", "ch")]

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE member(key TEXT PRIMARY KEY, name TEXT, initials TEXT, phone TEXT, building TEXT)")
db.executemany("INSERT INTO member VALUES (?,?,?,?,?)", (
    (f"m{i}", SURNAMES[i % 20] + GIVEN[i // 20 % 14][0], INITIALS[i % 20] + GIVEN[i // 20 % 14][1],
     str(13_800_000_000 + i), f"{i % 60}号楼") for i in range(100_000)))
anywhere = f"%{sys.argv[1]}%"
took = []
for _ in range(9):
    begin = time.process_time()
    rows = db.execute("SELECT key, name, phone FROM member WHERE name LIKE ?1 OR initials LIKE ?1 OR "
                      "phone LIKE ?1 OR building LIKE ?1 ORDER BY name LIMIT 8", (anywhere,)).fetchall()
    took.append(1000 * (time.process_time() - begin))
print(f"{statistics.median(took):.2f}")
