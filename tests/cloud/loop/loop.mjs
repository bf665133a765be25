// SPDX-License-Identifier: GPL-3.0-or-later
// From the code on a printed poster to her reward, the board and the next neighbour. loop.sh runs it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import {
  counter, expect, folder, openBrowser, origin, pause, phone, pictures, readCode, run, setDaysAhead, shot, startCloud,
  stopCloud,
} from './parts.mjs';

const linkBefore = 'HTTPS://LAOWANG.EXAMPLE/I/';

async function setUp() {
  await startCloud();
  const code = /pairing code ([0-9A-Z]{8})/.exec(readFileSync(folder + '/cloud.log', 'utf8'))[1];
  counter('init', '--sample');
  counter('pair', code, 'http://127.0.0.1:' + process.env.LOOP_INNER);
  const synced = counter('sync', '--once');
  expect(synced.unsent === 0 && synced.attention === 0, 'the shop is linked and its whole history sent');
}

/// A card of A6 on paper at 300 dots an inch, read as a camera reads it.
function printedCode(member) {
  const pdf = folder + '/card.pdf';
  counter('poster', '--template', 'card-a6', '--member', member, '--out', pdf);
  run('pdftoppm', ['-r', '300', '-png', '-singlefile', pdf, folder + '/card']);
  copyFileSync(folder + '/card.png', pictures + '/01-printed-card.png');
  return readCode(folder + '/card.png');
}

const members = () => counter('board', '--window', 'all', '--by', 'referrals').rows;
/// One who is masked on the board as on any page: not one who agreed to her full name there, nor
/// one of several 李**, whom the board tells apart with numbers. Who that is changes with the day.
function inviterOf(rows) {
  const plain = (row) => row.masked.replace(/\d+$/, '');
  const found = rows.find((row) => row.masked.endsWith('**') &&
    rows.filter((other) => plain(other) === row.masked).length === 1);
  expect(found !== undefined, 'somebody on the board has a masked name of her own');
  return found;
}
const boardOf = (code) => members().find((row) => row.code === code) || { qualified: 0 };

async function join(page, name, number) {
  await page.fill('[name=nickname]', name);
  await page.fill('[name=phone]', number);
  await page.check('[name=consent]');
}

async function main() {
  await setUp();
  const inviter = inviterOf(members());
  const link = printedCode(inviter.code);
  expect(link === linkBefore + inviter.code, 'ZXing reads the printed card: ' + link);

  const browser = await openBrowser();
  const hers = await phone(browser);
  await hers.goto(link);
  expect((await hers.textContent('.who b')).indexOf(inviter.masked) === 0, 'the page says who invites, masked');
  expect((await hers.content()).indexOf(inviter.name) < 0, 'and not her name');
  await shot(hers, '02-invite');
  counter('sync', '--once');
  const before = boardOf(inviter.code).qualified;
  expect(counter('sync', '--once').pulled === 0, 'looking bound nobody');

  await join(hers, '林小满', '13900001234');
  await shot(hers, '03-join');
  await hers.click('#join .main');
  await hers.waitForSelector('#order');
  const berries = hers.locator('.step[data-sku="STRAW"]');
  await berries.locator('[data-by="1"]').click();
  await berries.locator('[data-by="1"]').click();
  await shot(hers, '04-order');
  await hers.click('#order .main');
  await hers.waitForSelector('#order .say.good');
  const number = /W\d{8}-[0-9A-Z]+/.exec(await hers.textContent('#order .say'))[0];
  await shot(hers, '05-ordered');

  const pulled = counter('sync', '--once');
  expect(pulled.pulled > 0 && pulled.attention === 0, 'the counter pulls her and her order');
  const order = counter('order', 'show', number);
  expect(order.paid_at === null && order.payable_fen === 2 * 3580, 'the order stands at the shop\'s own price');
  counter('pay', number);
  counter('fulfil', number);
  counter('sync', '--once');
  await hers.goto(origin + '/me');
  const waiting = await hers.textContent('body');
  expect(waiting.indexOf('等待中') > 0 && waiting.indexOf('已取货') > 0, 'paid at the counter: her reward waits');
  await shot(hers, '06-me-waiting', true);

  // The hold of the rule is three days: four days later the authority settles.
  await stopCloud();
  setDaysAhead(4);
  await startCloud();
  for (let i = 0; i < 50; i += 1) {
    counter('sync', '--once');
    await hers.reload();
    if ((await hers.textContent('body')).indexOf('可领取') > 0) { break; }
    await pause(200);
  }
  expect((await hers.textContent('body')).indexOf('可领取') > 0, 'settled: her page says she may collect it');
  await shot(hers, '07-me-ready', true);
  const ready = counter('due').due || counter('due');
  expect(JSON.stringify(ready).indexOf('egg') > 0, 'and the counter owes it to her');
  expect(boardOf(inviter.code).qualified === before + 1, 'the board counts one neighbour more');
  expect(counter('verify').ok === true, 'the books of the counter are sound');

  await hers.goto(origin + '/b?w=all');
  const rows = await hers.locator('li').allTextContents();
  expect(rows.some((row) => row.indexOf(inviter.masked) >= 0 && row.indexOf(String(before + 1)) >= 0),
    'the board on her phone too');
  await shot(hers, '08-board');

  // Her own poster, drawn on her phone: its picture is decoded and opens the next neighbour's page.
  await hers.goto(origin + '/me');
  await hers.waitForSelector('img.poster');
  const data = await hers.getAttribute('img.poster', 'src');
  writeFileSync(pictures + '/09-her-poster.png', Buffer.from(data.split(',')[1], 'base64'));
  const next = readCode(pictures + '/09-her-poster.png');
  expect(next.indexOf(linkBefore) === 0 && next !== link, 'ZXing reads the poster her phone drew: ' + next);
  const theirs = await phone(browser);
  await theirs.goto(next, { referer: 'https://post.smzdm.com/p/123/?from=share' });
  await join(theirs, '周明', '13900005678');
  await theirs.click('#join .main');
  await theirs.waitForSelector('#order');
  await theirs.locator('.step[data-sku="STRAW"] [data-by="1"]').click();
  await theirs.click('#order .main');
  await theirs.waitForSelector('#order .say.good');
  const second = /W\d{8}-[0-9A-Z]+/.exec(await theirs.textContent('#order .say'))[0];
  counter('sync', '--once');
  counter('pay', second);
  counter('fulfil', second);
  counter('sync', '--once');
  await hers.goto(origin + '/me');
  const friends = await hers.textContent('body');
  expect(friends.indexOf('周**') > 0 && friends.indexOf('买过了') > 0, 'her page shows the neighbour she brought');
  await hers.goto(origin + '/b');
  expect((await hers.textContent('body')).indexOf('林** · 我') > 0, 'and she stands on the board herself');
  await shot(hers, '10-board-with-her');
  const posted = counter('flags').flags.filter((flag) => flag.evidence.some((one) => one.site !== ''));
  expect(posted.length === 1 && posted[0].signal === 'F12' && posted[0].evidence[0].site === 'smzdm.com' &&
    posted[0].evidence[0].member === '', 'the counter is told that her code stands on a coupon site, not who came from it');
  expect(hers.problems.length + theirs.problems.length === 0,
    'no script failed, nothing was blocked, nobody else was asked ' + hers.problems.concat(theirs.problems));
  await browser.close();
  await stopCloud();
}

main().then(() => { console.log('passed'); process.exit(0); }, async (error) => {
  console.log(String(error && error.stack));
  await stopCloud();
  process.exit(1);
});
