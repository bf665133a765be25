#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""history.py ORDERS FOLDER: linli-members.csv and linli-orders.csv of a year, one member for ten orders; fixed seed."""
import random
import sys
from datetime import datetime, timedelta

ORDERS, FOLDER = int(sys.argv[1]), sys.argv[2]
MEMBERS = max(10, ORDERS // 10)
rng = random.Random(20240101)
begin = datetime(2024, 1, 1, 9)
with open(f"{FOLDER}/linli-members.csv", "w", encoding="utf-8") as out:
    out.write("name,nickname,phone,estate,building,door,joined_at,invite_code,inviter_code,tags,consent\n")
    for n in range(MEMBERS):
        out.write(f"李{n},,13{n:09d},幸福里,{n % 20 + 1},{n % 600 + 101},{begin:%Y-%m-%d %H:%M:%S},,,,no\n")
with open(f"{FOLDER}/linli-orders.csv", "w", encoding="utf-8") as out:
    out.write("order_no,member_phone,invite_code,placed_at,paid_at,goods_amount,discount,freight,paid_amount,"
              "refunded_amount,status,campaign,items,note\n")
    for n in range(ORDERS):
        at = begin + timedelta(seconds=60 + n * 31_000_000 // ORDERS)
        yuan = rng.randrange(5, 90)
        out.write(f"H{n},13{rng.randrange(MEMBERS):09d},,{at:%Y-%m-%d %H:%M:%S},{at:%Y-%m-%d %H:%M:%S},{yuan}.00,0.00,"
                  f"0.00,{yuan}.00,0.00,paid,,EGG×1@{yuan}.00,\n")
