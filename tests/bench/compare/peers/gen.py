#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deterministic data generator: members + orders over 12 months, heavy-tailed inviters.
usage: gen.py S|M|L OUTDIR     (seed fixed: 20240101)
Writes members.csv, orders.csv (UTF-8, ISO local time +08:00), the same as linli-members.csv, linli-orders.csv
(the product's own import format) and shop.db (SQLite, epoch seconds)."""
import sys, os, random, bisect, sqlite3, math, itertools, time
SIZES = {'S': (2000, 20000), 'M': (20000, 200000), 'L': (100000, 1000000)}
TZ = 8 * 3600
T0 = 1704038400            # 2024-01-01 00:00 +08:00
T1 = 1735660800            # 2025-01-01 00:00 +08:00
SUR = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIV = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲华红燕萍建国梅琳雪浩宇欣怡子涵梓轩雨桐"
B32 = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

def iso(t, _c={}):
    d, s = divmod(t + TZ, 86400)
    p = _c.get(d)
    if p is None:
        p = _c[d] = time.strftime('%Y-%m-%d', time.gmtime(d * 86400))
    return f"{p} {s//3600:02d}:{s//60%60:02d}:{s%60:02d}"

def main(size, out):
    nm, no = SIZES[size]
    R = random.Random(20240101)
    os.makedirs(out, exist_ok=True)
    joined = sorted(T0 + int((T1 - T0 - 1) * R.random() ** 0.7) for _ in range(nm))
    inviter = [0] * nm
    copies = []                      # Simon process: exponent about 2.4
    for i in range(nm):
        if i >= 10 and R.random() < 0.70:
            j = R.choice(copies) if copies and R.random() < 0.7 else R.randrange(i) + 1
            inviter[i] = j
            copies.append(j)
    codes = set(); mem = []
    for i in range(nm):
        name = R.choice(SUR) + R.choice(GIV) + (R.choice(GIV) if R.random() < 0.75 else '')
        phone = '1' + R.choice('3456789') + ''.join(R.choices('0123456789', k=9))
        bld = f"{R.randint(1, 40)}栋{R.randint(1, 4)}单元{R.randint(1, 28)}{R.randint(1, 4):02d}"
        while True:
            c = ''.join(R.choices(B32, k=8))
            if c not in codes: codes.add(c); break
        mem.append((i + 1, name, phone, bld, joined[i], inviter[i] or None, c))
    w = [0.0 if R.random() < 0.15 else R.lognormvariate(0, 1.2) for _ in range(nm)]
    orders = []                      # (t, member)
    for i in range(nm):              # a first order soon after joining
        if w[i] and len(orders) < no:
            t = joined[i] + int(R.expovariate(1 / (5 * 86400)))
            if t < T1: orders.append((t, i + 1))
    cum = list(itertools.accumulate(w[i] * (T1 - joined[i]) / (T1 - T0) for i in range(nm)))
    tot = cum[-1]
    while len(orders) < no:
        i = bisect.bisect_left(cum, R.random() * tot)
        t = joined[i] + int((T1 - joined[i]) * R.random())
        if t < T1: orders.append((t, i + 1))
    orders.sort()
    rows = []
    for k, (t, m) in enumerate(orders):
        amt = max(100, int(R.lognormvariate(math.log(3900), 0.8)))
        st = 'paid' if R.random() < 0.92 else 'refunded'
        rows.append((k + 1, m, t, amt, st, (t - T0) // (7 * 86400) + 1))
    with open(f'{out}/members.csv', 'w', encoding='utf-8') as f:
        f.write('id,name,phone,building,joined_at,inviter_id,invite_code\n')
        for a in mem: f.write(f"{a[0]},{a[1]},{a[2]},{a[3]},{iso(a[4])},{a[5] or ''},{a[6]}\n")
    with open(f'{out}/orders.csv', 'w', encoding='utf-8') as f:
        f.write('id,member_id,placed_at,amount_cents,status,campaign_id\n')
        for a in rows: f.write(f"{a[0]},{a[1]},{iso(a[2])},{a[3]},{a[4]},{a[5]}\n")
    yuan = lambda a: f"{a // 100}.{a % 100:02d}"
    code = [None] + [a[6] for a in mem]
    with open(f'{out}/linli-members.csv', 'w', encoding='utf-8') as f:      # Linli's own import format; phones made unique
        f.write('name,phone,building,joined_at,invite_code,inviter_code\n')
        for a in mem: f.write(f"{a[1]},139{a[0]:08d},{a[3]},{iso(a[4])},{a[6]},{code[a[5]] if a[5] else ''}\n")
    with open(f'{out}/linli-orders.csv', 'w', encoding='utf-8') as f:
        f.write('order_no,invite_code,placed_at,paid_at,goods_amount,discount,freight,paid_amount,refunded_amount,status,campaign\n')
        for a in rows:
            m, back = yuan(a[3]), yuan(a[3]) if a[4] == 'refunded' else '0.00'
            f.write(f"B{a[0]},{code[a[1]]},{iso(a[2])},{iso(a[2])},{m},0.00,0.00,{m},{back},{a[4]},week{a[5]}\n")
    db = f'{out}/shop.db'
    if os.path.exists(db): os.remove(db)
    c = sqlite3.connect(db)
    c.executescript("""PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
      CREATE TABLE members(id INTEGER PRIMARY KEY,name TEXT,phone TEXT,building TEXT,joined_at INTEGER,inviter_id INTEGER,invite_code TEXT);
      CREATE TABLE orders(id INTEGER PRIMARY KEY,member_id INTEGER,placed_at INTEGER,amount_cents INTEGER,status TEXT,campaign_id INTEGER);""")
    c.executemany('INSERT INTO members VALUES(?,?,?,?,?,?,?)', mem)
    c.executemany('INSERT INTO orders VALUES(?,?,?,?,?,?)', rows)
    c.commit()
    c.executescript("""
      CREATE UNIQUE INDEX m_code ON members(invite_code);
      CREATE INDEX m_inv ON members(inviter_id,id) WHERE inviter_id IS NOT NULL;
      CREATE INDEX m_join ON members(joined_at,inviter_id);
      CREATE INDEX o_mem ON orders(member_id,placed_at,id,amount_cents) WHERE status='paid';
      CREATE INDEX o_time ON orders(placed_at,member_id,amount_cents) WHERE status='paid';
      ANALYZE;""")
    c.commit(); c.execute('PRAGMA wal_checkpoint(TRUNCATE)'); c.close()
    fan = {}
    for j in inviter:
        if j: fan[j] = fan.get(j, 0) + 1
    top = sorted(fan.values(), reverse=True)
    print(size, 'members', nm, 'orders', no, 'with inviter', sum(1 for j in inviter if j), 'inviters', len(fan),
          'fan-out max', top[0], 'top1%', sum(top[:max(1, len(top) // 100)]))
main(sys.argv[1], sys.argv[2])
