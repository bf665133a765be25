// SPDX-License-Identifier: GPL-3.0-or-later
// By hand: when the first picture stands on a slow phone (processor six times slower, 400 kbit/s, 400 ms a
// round trip), nothing cached. [LOOP_PHOTOS=1] loop.sh BIN SOURCE BUILD speed.mjs
import { readFileSync } from 'node:fs';
import { counter, folder, givePhotos, openBrowser, origin, phone, startCloud, stopCloud } from './parts.mjs';

const ROUNDS = 7;
const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function once(browser, url, cookies) {
  const page = await phone(browser, {});
  await page.context().addCookies(cookies);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await tools.send('Network.emulateNetworkConditions',
    { offline: false, latency: 400, downloadThroughput: 50000, uploadThroughput: 50000 });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  let bytes = 0;
  tools.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    load: performance.getEntriesByType('navigation')[0].loadEventEnd,
  }));
  await page.context().close();
  return { paint: seen.paint, load: seen.load, bytes: bytes };
}

await startCloud();
const code = /pairing code ([0-9A-Z]+)/.exec(readFileSync(folder + '/cloud.log', 'utf8'))[1];
counter('init', '--sample');
const best = counter('board', '--window', 'all', '--by', 'referrals', '--top', '1').rows[0];
counter('pair', code, 'http://127.0.0.1:' + process.env.LOOP_INNER);
const browser = await openBrowser();
if (process.env.LOOP_PHOTOS) { await givePhotos(browser); }
counter('sync', '--once');
const page = await phone(browser);
await page.goto(origin + '/I/' + best.code);
await page.fill('[name=nickname]', '林小满');
await page.fill('[name=phone]', '13900001234');
await page.check('[name=consent]');
await page.click('#join .main');
await page.waitForSelector('#order');
const hers = await page.context().cookies();
for (const [name, path, cookies] of [['invite page, stranger', '/I/' + best.code, []],
  ['invite page, may order', '/I/' + best.code, hers], ['my page', '/me', hers], ['board', '/b?w=all', hers]]) {
  const runs = [];
  for (let i = 0; i < ROUNDS; i += 1) { runs.push(await once(browser, origin + path, cookies)); }
  console.log(name.padEnd(24), 'first picture', Math.round(middle(runs.map((run) => run.paint))) + ' ms,',
    'loaded', Math.round(middle(runs.map((run) => run.load))) + ' ms,', middle(runs.map((run) => run.bytes)), 'bytes');
}
await browser.close();
await stopCloud();
