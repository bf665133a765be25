// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node duck.mjs DATADIR THREADS   (npm @duckdb/node-api); median CPU ms and wall ms of REP warm runs
import { DuckDBInstance } from '@duckdb/node-api';
import crypto from 'node:crypto';
const [D, TH] = process.argv.slice(2);
const T0 = 1704038400, T1 = 1735660800, W = { week: [T1 - 7 * 86400, T1], month: [1732982400, T1], all: [T0, T1] };
const inst = await DuckDBInstance.create(':memory:', { threads: TH }); const c = await inst.connect();
const out = {}; const med = a => a.sort((x, y) => x - y)[a.length >> 1];
async function time(name, f, rep = 9) { await f(); const w = [], u = []; let r;
  for (let i = 0; i < rep; i++) { const t = performance.now(), p = process.cpuUsage(); r = await f(); const q = process.cpuUsage(p); w.push(performance.now() - t); u.push((q.user + q.system) / 1e3); }
  out[name] = [+med(w).toFixed(2), +med(u).toFixed(2)]; return r; }
const t = performance.now();
await c.run(`CREATE TABLE members AS SELECT id,name,phone,building,CAST(epoch(joined_at) AS BIGINT)-28800 j,inviter_id inv,invite_code FROM read_csv('${D}/members.csv',types={'phone':'VARCHAR'})`);
await c.run(`CREATE TABLE orders AS SELECT id,member_id,CAST(epoch(placed_at) AS BIGINT)-28800 t,amount_cents::INT amt,status,campaign_id FROM read_csv('${D}/orders.csv')`);
out.load_csv_wall = +(performance.now() - t).toFixed(1);
const lb = w => `WITH q AS (SELECT m.inv,o.member_id,MIN(o.t) q FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND m.inv IS NOT NULL GROUP BY 1,2),
 c AS (SELECT inv,COUNT(*) n,MAX(q) lq FROM q WHERE q>=${W[w][0]} AND q<${W[w][1]} GROUP BY inv),
 g AS (SELECT m.inv,SUM(o.amt) gmv FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND o.t>=${W[w][0]} AND o.t<${W[w][1]} AND m.inv IS NOT NULL GROUP BY 1)
 SELECT c.inv,n,COALESCE(gmv,0)::BIGINT gmv,lq FROM c LEFT JOIN g USING(inv) ORDER BY n DESC,gmv DESC,lq,c.inv LIMIT 50`;
const rows = async q => (await c.runAndReadAll(q)).getRows();
for (const w in W) { const r = await time('lb_' + w, () => rows(lb(w))); out['hash_' + w] = crypto.createHash('md5').update(r.map(x => x.join(',')).join('\n')).digest('hex').slice(0, 8); }
const [a, b] = W.month;
const r = await time('metrics', async () => { for (const w in W) await rows(lb(w));
  return [await rows(`SELECT COUNT(DISTINCT m.inv) FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND m.inv IS NOT NULL`),
  await rows(`SELECT (SELECT COUNT(*) FROM members WHERE j>=${a} AND j<${b} AND inv IS NOT NULL),(SELECT COUNT(DISTINCT member_id) FROM orders WHERE status='paid' AND t>=${a - 90 * 86400} AND t<${a})`),
  await rows(`SELECT SUM(CASE WHEN m.inv IS NOT NULL THEN o.amt END),SUM(o.amt) FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid' AND o.t>=${a} AND o.t<${b}`),
  await rows(`SELECT COUNT(*),SUM((n>=2)::INT) FROM (SELECT COUNT(*) n FROM orders WHERE status='paid' GROUP BY member_id)`),
  (await rows(`SELECT cm,om-cm k,COUNT(*) FROM (SELECT DISTINCT member_id,month(make_timestamp((m.j+28800)*1000000)) cm,month(make_timestamp((o.t+28800)*1000000)) om FROM orders o JOIN members m ON m.id=o.member_id WHERE o.status='paid') GROUP BY 1,2 ORDER BY 1,2`)).length]; }, 5);
out.m = r.map(x => String(x));
let id = 1e9; await time('incr_insert+month', async () => { await c.run(`INSERT INTO orders VALUES(${id++},5,${T1 - 1000},4200,'paid',53)`); return rows(lb('month')); });
console.log('duckdb threads=' + TH, D, JSON.stringify(out));
