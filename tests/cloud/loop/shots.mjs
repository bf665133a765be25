// SPDX-License-Identifier: GPL-3.0-or-later
// By hand: every page in every look, for people to judge. loop.sh BIN SOURCE BUILD shots.mjs
import { counter, givePhotos, openBrowser, origin, phone, setDaysAhead, shot, startCloud, stopCloud, folder } from './parts.mjs';
import { readFileSync } from 'node:fs';

setDaysAhead(0);
await startCloud();
const code = /pairing code ([0-9A-Z]+)/.exec(readFileSync(folder + '/cloud.log', 'utf8'))[1];
counter('init', '--sample');
const best = counter('board', '--window', 'all', '--by', 'referrals', '--top', '1').rows[0];
counter('rule', 'add', 'B', '--id', 'PIN');
const group = counter('group', 'open', '--rule', 'PIN', '--product', 'STRAW').group;
counter('pair', code, 'http://127.0.0.1:' + process.env.LOOP_INNER);
const browser = await openBrowser();
await givePhotos(browser);
counter('sync', '--once');
const looks = { '': {}, '-dark': { colorScheme: 'dark' }, '-en': { locale: 'en-GB' }, '-150': {} };
for (const [suffix, look] of Object.entries(looks)) {
  const page = await phone(browser, look);
  const open = async (path, name) => {
    await page.goto(origin + path);
    if (suffix === '-150') { await page.evaluate(() => { document.documentElement.style.fontSize = '150%'; }); }
    await page.waitForTimeout(200);
    await shot(page, name + suffix, false);
    await shot(page, name + suffix + '-full', true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 360) { console.log('too wide: ' + name + suffix + ' ' + wide); }
  };
  await open('/I/' + best.code, 'invite');
  await open('/g/' + group + '?i=' + best.code, 'group-stranger');
  await open('/I/' + best.code, 'invite2');
  await page.fill('[name=nickname]', '林小满');
  await page.fill('[name=phone]', '1380000' + String(1000 + Object.keys(looks).indexOf(suffix)));
  await page.check('[name=consent]');
  await page.click('#join .main');
  await page.waitForSelector('#order');
  await page.click('.step [data-by="1"] >> nth=0');
  if (suffix === '-150') { await page.evaluate(() => { document.documentElement.style.fontSize = '150%'; }); }
  await page.click('.step [data-by="1"] >> nth=1');
  await shot(page, 'order' + suffix, false);
  await page.click('#order .main');
  await page.waitForSelector('.say.good');
  await shot(page, 'ordered' + suffix, false);
  await open('/g/' + group, 'group');
  await open('/b?w=all', 'board');
  await open('/me', 'me');
  console.log(suffix, page.problems);
}
await browser.close();
await stopCloud();
