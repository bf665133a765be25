// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node sharp_poster.mjs ASSETS OUT N gradient|photo naive|tuned png|jpg LEVEL CONCURRENCY START   (npm sharp + qrcode)
// naive: one SVG with everything, decode both photos per poster. tuned: base kept as raw RGB, three small overlays.
import sharp from 'sharp'; import QRCode from 'qrcode'; import fs from 'node:fs';
const [A, OUT, n, BG, MODE, FMT, lv, conc, st] = process.argv.slice(2); const N = +n, LV = +lv, ST = +(st || 0), C = +(conc || 1);
sharp.concurrency(1); sharp.cache(false);
const rows = fs.readFileSync(A + '/members.tsv', 'utf8').split('\n').slice(ST, ST + N).map(l => l.split('\t'));
const L = ['用我的专属二维码首次下单立减8元，三人成团再', '享九折优惠。好友首单完成后我可得5元奖励，每', '月邀请满十位再领五十元红包。'];
const F = 'font-family="Noto Sans CJK SC"';
const grad = BG === 'gradient' ? '<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ff7a45"/><stop offset="1" stop-color="#d4380d"/></linearGradient></defs><rect width="1080" height="1920" fill="url(#g)"/>' : '';
const stat = `<text x="540" y="153" font-size="64" font-weight="bold" fill="#fff" text-anchor="middle" ${F}>阳光花园社区团购</text><rect x="60" y="980" width="960" height="880" rx="32" fill="#fff"/>${L.map((l, i) => `<text x="100" y="${1210 + 60 * i}" font-size="40" fill="#3c3c3c" ${F}>${l}</text>`).join('')}<text x="500" y="1533" font-size="36" fill="#5a5a5a" ${F}>长按识别二维码</text>`;
const svg = (w, h, s) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${s}</svg>`);
const qrRaw = url => { const q = QRCode.create(url, { errorCorrectionLevel: 'M' }).modules, m = q.size, b = Buffer.alloc(360 * 360 * 3, 255);
  let last = -1; for (let y = 0; y < 360; y++) { const r = y * m / 360 | 0, o = y * 1080; if (r === last) b.copyWithin(o, o - 1080, o); else { for (let x = 0; x < 360; x++) if (q.data[r * m + (x * m / 360 | 0)]) b[o + 3 * x] = b[o + 3 * x + 1] = b[o + 3 * x + 2] = 0; last = r; } } return b; };
const makeBase = async () => { const prod = await sharp(A + '/product.jpg').resize(720, 720, { kernel: 'linear' }).toBuffer();
  const b = BG === 'photo' ? sharp(A + '/bg_photo.jpg') : sharp(svg(1080, 1920, grad)); return b.composite([{ input: prod, left: 180, top: 220 }, { input: svg(1080, 1920, stat), left: 0, top: 0 }]).removeAlpha(); };
let base = MODE === 'tuned' ? await (await makeBase()).raw().toBuffer() : null, size = 0, tq = 0, tr = 0;
const R3 = { raw: { width: 1080, height: 1920, channels: 3 } }, Q3 = { raw: { width: 360, height: 360, channels: 3 } };
async function one([name, code, url]) {
  let p = performance.now(); const q = qrRaw(url); tq += performance.now() - p;
  const dyn = [{ input: q, ...Q3, left: 100, top: 1440 }];
  let s;
  if (MODE === 'tuned') s = sharp(base, R3).composite([...dyn, { input: svg(800, 90, `<text x="0" y="62" font-size="60" font-weight="bold" fill="#1e1e1e" ${F}>${name} 邀请你来拼团</text>`), left: 100, top: 1034 }, { input: svg(460, 60, `<text x="0" y="40" font-size="36" fill="#d4380d" ${F}>邀请码 ${code}</text>`), left: 500, top: 1575 }]);
  else { const b = await (await makeBase()).raw().toBuffer(); s = sharp(b, R3).composite([...dyn, { input: svg(1080, 1920, `<text x="100" y="1096" font-size="60" font-weight="bold" fill="#1e1e1e" ${F}>${name} 邀请你来拼团</text><text x="500" y="1615" font-size="36" fill="#d4380d" ${F}>邀请码 ${code}</text>`) }]); }
  s = s.removeAlpha(); const f = `${OUT}/sharp.${code}.${FMT}`;
  s = FMT === 'png' ? s.png({ compressionLevel: LV, adaptiveFiltering: !!process.env.AF }) : FMT === 'raw' ? s.raw() : s.jpeg({ quality: LV });
  const i = FMT === 'raw' ? { size: (await s.toBuffer()).length } : await s.toFile(f); size += i.size; if (FMT !== 'raw' && code !== rows[rows.length - 1][1]) fs.unlinkSync(f);
}
await one(rows[0]); size = 0; tq = 0; const t0 = performance.now(), c0 = process.cpuUsage(); let k = 0;
await Promise.all(Array.from({ length: C }, async () => { while (k < N) await one(rows[k++]); }));
const w = (performance.now() - t0) / 1e3, u = process.cpuUsage(c0), cc = (u.user + u.system) / 1e6;
console.log(`sharp ${BG} ${MODE} ${FMT}${LV} in-flight=${C}: ${(N / w).toFixed(2)} posters/s wall, ${(N / cc).toFixed(2)} per CPU-s; qr ${(tq / N).toFixed(1)} ms; ${(size / N / 1024).toFixed(0)} KiB`);
