#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: sqlite_pandas.py DATADIR [sqlite|pandas]; median CPU ms (user+system, one thread) of REP warm runs."""
import sys, sqlite3, time, statistics as st, hashlib, json
D = sys.argv[1]; which = sys.argv[2]
T0, T1 = 1704038400, 1735660800
W = {'week': (T1 - 7 * 86400, T1), 'month': (1732982400, T1), 'all': (T0, T1)}
MON = [T0]                                   # month starts (2024 is leap)
for d in (31,29,31,30,31,30,31,31,30,31,30,31): MON.append(MON[-1] + d * 86400)
def med(f, rep=9):
    f(); ts = []
    for _ in range(rep):
        t = time.process_time(); r = f(); ts.append((time.process_time() - t) * 1e3)
    return round(st.median(ts), 3), r
def h(rows): return hashlib.md5('\n'.join(','.join(str(int(x)) for x in r) for r in rows).encode()).hexdigest()[:8]
out = {}
if which == 'sqlite':
    c = sqlite3.connect(D + '/shop.db'); c.execute('PRAGMA cache_size=-400000'); c.execute('PRAGMA mmap_size=1000000000'); c.execute('PRAGMA temp_store=MEMORY')
    # A: correlated MIN() over the partial covering index (1 seek per invitee)
    QA = """WITH q AS (SELECT inviter_id inv,(SELECT MIN(placed_at) FROM orders o WHERE o.member_id=m.id AND o.status='paid') q FROM members m WHERE inviter_id IS NOT NULL),
      c AS (SELECT inv,COUNT(*) n,MAX(q) lq FROM q WHERE q>=:a AND q<:b GROUP BY inv),
      g AS (SELECT m.inviter_id inv,SUM(o.amount_cents) gmv FROM orders o INDEXED BY o_time CROSS JOIN members m ON m.id=o.member_id
            WHERE o.status='paid' AND o.placed_at>=:a AND o.placed_at<:b AND m.inviter_id IS NOT NULL GROUP BY 1)
      SELECT c.inv,n,COALESCE(gmv,0) gmv,lq FROM c LEFT JOIN g USING(inv) ORDER BY n DESC,gmv DESC,lq,c.inv LIMIT 50"""
    # B: only members seen in the window are probed
    QB = """WITH w AS MATERIALIZED (SELECT o.member_id mid,SUM(o.amount_cents) s FROM orders o INDEXED BY o_time WHERE o.status='paid' AND o.placed_at>=:a AND o.placed_at<:b GROUP BY 1),
      x AS MATERIALIZED (SELECT m.inviter_id inv,w.s,(SELECT MIN(placed_at) FROM orders o WHERE o.member_id=w.mid AND o.status='paid') q FROM w CROSS JOIN members m ON m.id=w.mid WHERE m.inviter_id IS NOT NULL)
      SELECT inv,SUM(q>=:a) n,SUM(s) gmv,MAX(CASE WHEN q>=:a THEN q END) lq FROM x GROUP BY inv HAVING n>0 ORDER BY n DESC,gmv DESC,lq,inv LIMIT 50"""
    def run(q, w): return c.execute(q, {'a': W[w][0], 'b': W[w][1]}).fetchall()
    for w in W:
        for nm, q in (('A', QA), ('B', QB)):
            t, r = med(lambda: run(q, w)); out[f'lb_{w}_{nm}'] = t; out[f'hash_{w}_{nm}'] = h(r)
    a, b = W['month']
    def metrics():
        best = {'week': QB, 'month': QB, 'all': QB}
        res = [run(best[w], w) for w in W]
        res.append(c.execute("SELECT COUNT(*) FROM (SELECT DISTINCT inviter_id FROM members m WHERE inviter_id IS NOT NULL AND EXISTS(SELECT 1 FROM orders o WHERE o.member_id=m.id AND o.status='paid' AND o.placed_at<?))", (b,)).fetchone()[0])
        k1 = c.execute("SELECT COUNT(*) FROM members WHERE joined_at>=? AND joined_at<? AND inviter_id IS NOT NULL", (a, b)).fetchone()[0]
        k2 = c.execute("SELECT COUNT(*) FROM (SELECT DISTINCT member_id FROM orders INDEXED BY o_time WHERE status='paid' AND placed_at>=? AND placed_at<?)", (a - 90 * 86400, a)).fetchone()[0]
        res.append((k1, k2))
        res.append(c.execute("SELECT SUM(CASE WHEN m.inviter_id IS NOT NULL THEN o.amount_cents END),SUM(o.amount_cents) FROM orders o INDEXED BY o_time CROSS JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND o.placed_at>=? AND o.placed_at<?", (a, b)).fetchone())
        res.append(c.execute("SELECT COUNT(*),SUM(n>=2) FROM (SELECT COUNT(*) n FROM orders WHERE status='paid' GROUP BY member_id)").fetchone())
        mc = lambda x: "CASE " + ' '.join(f"WHEN {x}<{MON[i+1]} THEN {i}" for i in range(12)) + " END"
        res.append(c.execute(f"SELECT cm,om-cm,COUNT(*) FROM (SELECT DISTINCT m.id,{mc('m.joined_at')} cm,{mc('o.placed_at')} om FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid') GROUP BY 1,2").fetchall())
        return res
    t, r = med(metrics, 3 if D.endswith('L') else 7); out['metrics'] = t; out['m'] = [r[3], r[4], r[5], r[6], h(r[7])]
    # incremental: insert one paid order (one transaction, WAL, synchronous=NORMAL), then the month board again
    nid = c.execute('SELECT MAX(id) FROM orders').fetchone()[0]; mx = c.execute('SELECT MAX(id) FROM members').fetchone()[0]
    ts, ti = [], []
    for k in range(9):
        t = time.process_time()
        c.execute('INSERT INTO orders VALUES(?,?,?,?,?,?)', (nid + 1 + k, mx - 7 * k, T1 - 1000 + k, 4200, 'paid', 53)); c.commit()
        t2 = time.process_time(); run(QB, 'month'); t3 = time.process_time(); ts.append((t3 - t) * 1e3); ti.append((t2 - t) * 1e3)
    out['incr_insert'] = round(st.median(ti), 3); out['incr_insert+month'] = round(st.median(ts), 3)
    c.execute('DELETE FROM orders WHERE id>?', (nid,)); c.commit()
    # materialised variant: members.first_paid (kept by the application), daily GMV per inviter
    c.execute('BEGIN')
    c.execute('CREATE TABLE fp(mid INTEGER PRIMARY KEY,inv INT,q INT)')
    c.execute("INSERT INTO fp SELECT m.id,m.inviter_id,MIN(o.placed_at) FROM members m JOIN orders o ON o.member_id=m.id AND o.status='paid' WHERE m.inviter_id IS NOT NULL GROUP BY m.id")
    c.execute('CREATE INDEX fpq ON fp(q,inv)')
    c.execute('CREATE TABLE dg(day INT,inv INT,gmv INT,PRIMARY KEY(day,inv)) WITHOUT ROWID')
    c.execute("INSERT INTO dg SELECT (o.placed_at-?)/86400,m.inviter_id,SUM(o.amount_cents) FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND m.inviter_id IS NOT NULL GROUP BY 1,2", (T0,))
    QM = """WITH c AS (SELECT inv,COUNT(*) n,MAX(q) lq FROM fp WHERE q>=:a AND q<:b GROUP BY inv),
      g AS (SELECT inv,SUM(gmv) gmv FROM dg WHERE day>=(:a-1704038400)/86400 AND day<(:b-1704038400)/86400 GROUP BY inv)
      SELECT c.inv,n,COALESCE(gmv,0) gmv,lq FROM c LEFT JOIN g USING(inv) ORDER BY n DESC,gmv DESC,lq,c.inv LIMIT 50"""
    for w in W:
        t, r = med(lambda: run(QM, w)); out[f'lb_{w}_materialised'] = t; out[f'hash_{w}_mat'] = h(r)
    c.execute('ROLLBACK')
else:
    import pandas as pd, numpy as np
    t = time.process_time()
    m = pd.read_csv(D + '/members.csv', parse_dates=['joined_at'], dtype={'phone': str}); o = pd.read_csv(D + '/orders.csv', parse_dates=['placed_at'])
    out['load_csv'] = round((time.process_time() - t) * 1e3, 1)
    E = lambda s: (s.astype('int64') // 10**9 - 8 * 3600)
    m['j'] = E(m.joined_at); o['t'] = E(o.placed_at)
    m = m.drop(columns=['joined_at']); o = o.drop(columns=['placed_at']); o['status'] = o.status.astype('category')
    inv = m.inviter_id.fillna(0).astype('int64').to_numpy()
    def board(w, o):
        a, b = W[w]
        p = o[o.status == 'paid']; iv = inv[p.member_id.to_numpy() - 1]; p = p[iv > 0].assign(inv=iv[iv > 0])
        q = p.groupby('member_id', sort=False).agg(q=('t', 'min'), inv=('inv', 'first')); q = q[(q.q >= a) & (q.q < b)]
        c = q.groupby('inv').q.agg(n='count', lq='max')
        g = p[(p.t >= a) & (p.t < b)].groupby('inv').amount_cents.sum()
        c['gmv'] = g.reindex(c.index).fillna(0)
        c = c.reset_index().sort_values(['n', 'gmv', 'lq', 'inv'], ascending=[False, False, True, True]).head(50)
        return c[['inv', 'n', 'gmv', 'lq']].values.tolist()
    for w in W:
        t, r = med(lambda: board(w, o), 5); out[f'lb_{w}'] = t; out[f'hash_{w}'] = h(r)
    def metrics():
        a, b = W['month']; res = [board(w, o) for w in W]
        p = o[o.status == 'paid']; im = inv[p.member_id.to_numpy() - 1]
        res.append(len(np.unique(im[im > 0])))
        res.append((int(((m.j >= a) & (m.j < b) & (inv > 0)).sum()), p[(p.t >= a - 90 * 86400) & (p.t < a)].member_id.nunique()))
        k = ((p.t >= a) & (p.t < b)).to_numpy(); res.append((int(p.amount_cents.to_numpy()[k & (im > 0)].sum()), int(p.amount_cents.to_numpy()[k].sum())))
        n = p.groupby('member_id').size(); res.append((len(n), int((n >= 2).sum())))
        cm = np.searchsorted(MON, m.j.to_numpy(), 'right') - 1; om = np.searchsorted(MON, p.t.to_numpy(), 'right') - 1
        d = pd.DataFrame({'m': p.member_id.to_numpy(), 'c': cm[p.member_id.to_numpy() - 1], 'k': om}).drop_duplicates(); d['k'] -= d.c
        res.append(d.groupby(['c', 'k']).size().reset_index().values.tolist()); return res
    t, r = med(metrics, 3); out['metrics'] = t; out['m'] = [r[3], r[4], r[5], r[6], h(r[7])]
    ts = []
    for k in range(5):
        t = time.process_time(); o2 = pd.concat([o, pd.DataFrame([[len(o) + 1, 5, 4200, 'paid', 53, T1 - 1000]], columns=o.columns)], ignore_index=True); board('month', o2); ts.append((time.process_time() - t) * 1e3)
    out['incr_append+month'] = round(st.median(ts), 3)
print(which, D, json.dumps(out))
