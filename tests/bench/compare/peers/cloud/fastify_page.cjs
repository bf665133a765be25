// SPDX-License-Identifier: GPL-3.0-or-later
// fastify_page.cjs PORT DATABASE-URL PAGE.html CODE NAME: the invite page as one would write it with fastify and pg. The
// same database, role, row-level security and statements as linli-cloud sends for it, the same bytes out; the page is
// kept in memory until the shop's feed grows or five seconds pass, on both sides.
const { readFileSync } = require('fs');
const { randomUUID, createHmac } = require('crypto');
const fastify = require('fastify')();
const { Pool } = require('pg');
const [, , port, database, file, code, name] = process.argv;
const pool = new Pool({ connectionString: database, max: 16 });
const parts = readFileSync(file, 'utf8').split(code);
const secret = randomUUID();

const places = new Map(); // code -> shop, as linli-cloud keeps it
const pages = new Map(); // shop, code -> feed's head and page

async function placeOf(client, asked) {
  if (places.has(asked)) { return places.get(asked); }
  await client.query("SELECT set_config('linli.store', '', false), set_config('linli.code', $1, false)", [asked]);
  client.inside = '';
  const found = await client.query('SELECT store_id FROM linli_cloud.public_code WHERE code = $1 LIMIT 1', [asked]);
  if (found.rowCount > 0) { places.set(asked, found.rows[0].store_id); }
  return places.get(asked);
}

// The two statements linli-cloud sends for a stranger's page whose shop did not change: the feed's head and the scan.
async function page(client, asked, peer) {
  const store = await placeOf(client, asked);
  if (!store) { return null; }
  if (client.inside !== store) {
    await client.query("SELECT set_config('linli.store', $1, false), set_config('search_path', $2, false)",
      [store, 's_' + store.toLowerCase() + ', linli_cloud']);
    client.inside = store;
  }
  const state = await client.query({ name: 'state', values: [store],
    text: 'SELECT epoch, seq, floor, shop_key FROM store_state WHERE store_id = $1' });
  const key = store + asked + Math.floor(Date.now() / 5000);
  let kept = pages.get(key);
  if (!kept || kept.head !== state.rows[0].seq) {
    kept = { head: state.rows[0].seq, html: parts.join(asked) };
    pages.set(key, kept);
  }
  const visitor = createHmac('sha256', secret).update(peer).digest('hex');
  await client.query({ name: 'scan', text: 'INSERT INTO scan (store_id, id, code, at_ms, visitor) VALUES ($1, $2, $3, $4, $5)',
    values: [store, randomUUID(), asked, Date.now(), visitor] });
  return kept.html;
}

fastify.get('/I/:code', async (request, reply) => {
  const client = await pool.connect();
  try {
    const html = await page(client, request.params.code, String(request.headers['x-forwarded-for']));
    if (!html) { return reply.code(404).send('no such code'); }
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  } finally {
    client.release();
  }
});
fastify.listen({ port: Number(port), host: '127.0.0.1' }).then(() => console.log('listening ' + name));
