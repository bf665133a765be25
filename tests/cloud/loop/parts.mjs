// SPDX-License-Identifier: GPL-3.0-or-later
// The real parts loop.sh made ready: the service, the counter's command line, phones.
import { execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { chromium } from 'playwright-core';

const env = process.env;
export const folder = env.LOOP_FOLDER;
export const pictures = env.LOOP_PICTURES;
export const origin = 'https://laowang.example';
const shopFile = folder + '/shop.linli';
let cloud = null;
const firstDay = Number(env.LINLI_LOOP_DAYS || 0); // the sample shop differs from day to day
let daysAhead = firstDay;

// Programs of a later day: the same machine with its clock put forward.
function ahead(program, words) {
  return daysAhead === 0 ? [program, words] : ['faketime', ['-f', '+' + daysAhead + 'd', program].concat(words)];
}
const fakeEnv = Object.assign({}, env, { FAKETIME_DONT_FAKE_MONOTONIC: '1' });

export function setDaysAhead(days) { daysAhead = firstDay + days; }

export async function startCloud() {
  const log = openSync(folder + '/cloud.log', 'a');
  const [program, words] = ahead(env.LOOP_BIN + '/linli-cloud',
    ['--listen', '127.0.0.1:' + env.LOOP_INNER, '--data', folder + '/cloud']);
  cloud = spawn(program, words, { stdio: ['ignore', log, log], env: fakeEnv, detached: true });
  for (let i = 0; i < 200; i += 1) {
    try {
      const answer = await fetch('http://127.0.0.1:' + env.LOOP_INNER + '/health');
      if (answer.ok) { return; }
    } catch (e) { /* not yet */ }
    await pause(50);
  }
  throw new Error('linli-cloud does not answer');
}
export async function stopCloud() {
  if (!cloud) { return; }
  const ended = new Promise((done) => cloud.once('exit', done));
  process.kill(-cloud.pid, 'SIGTERM'); // faketime may stand between
  await ended;
  cloud = null;
}
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export function run(program, words) {
  return execFileSync(program, words, { encoding: 'utf8', env: fakeEnv, maxBuffer: 1 << 26 });
}
/// linlictl on the counter's shop file; its JSON.
export function counter(...words) {
  const [program, all] = ahead(env.LOOP_BIN + '/linlictl', ['--shop', shopFile, '--json'].concat(words));
  const text = run(program, all);
  return text.trim() ? JSON.parse(text) : {};
}
/// A picture for all goods but the last: round fruit on a table, each in a colour of its own.
export async function givePhotos(browser) {
  const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
  const goods = counter('product', 'list').products.slice(0, -1);
  for (let at = 0; at < goods.length; at += 1) {
    const hue = (at * 57) % 360;
    const fruit = (x, y) => `<circle cx="${x}" cy="${y}" r="120" fill="url(#g)"/>`;
    await page.setContent(`<body style="margin:0"><svg width="800" height="600"><defs><radialGradient id="g" cx="35%" cy="30%">
      <stop offset="0" stop-color="hsl(${hue} 90% 80%)"/><stop offset="1" stop-color="hsl(${hue} 70% 38%)"/></radialGradient></defs>
      <rect width="800" height="600" fill="hsl(35 45% 82%)"/><rect y="380" width="800" height="220" fill="hsl(28 40% 60%)"/>
      ${fruit(300, 380)}${fruit(500, 380)}${fruit(400, 230)}</svg>`);
    await page.screenshot({ path: folder + '/goods.png' });
    counter('product', 'photo', goods[at].sku, '--file', folder + '/goods.png');
  }
  await page.context().close();
}
export function readCode(picture) { return run(env.LOOP_BIN + '/linli_read_code', [picture]).trim(); }

export async function openBrowser() {
  return chromium.launch({
    executablePath: env.LOOP_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--ignore-certificate-errors', '--lang=zh-CN',
      '--host-resolver-rules=MAP laowang.example:443 127.0.0.1:' + env.LOOP_OUTER],
  });
}
/// A phone of its own: cookies, size, language.
export async function phone(browser, more) {
  const context = await browser.newContext(Object.assign({
    viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
    locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ignoreHTTPSErrors: true,
  }, more));
  const page = await context.newPage();
  page.problems = [];
  page.on('console', (message) => { if (message.type() === 'error') { page.problems.push(message.text()); } });
  page.on('pageerror', (error) => page.problems.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) { page.problems.push('asks ' + url); }
  });
  return page;
}
export async function shot(page, name, full) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: pictures + '/' + name + '.png', fullPage: Boolean(full) });
}
export function expect(good, what) {
  if (!good) { throw new Error('FAILED: ' + what); }
  console.log('ok  ' + what);
}
