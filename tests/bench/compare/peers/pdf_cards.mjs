// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node pdf_cards.mjs ASSETS OUT.pdf N   N pages of A6: photo behind, name, code, QR (npm pdfkit + qrcode)
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import fs from 'node:fs';

const [A, OUT, n] = process.argv.slice(2);
const rows = fs.readFileSync(A + '/members.tsv', 'utf8').split('\n').slice(0, +n).map(l => l.split('\t'));
const W = 297.64, H = 419.53, noto = '/usr/share/fonts/opentype/noto/NotoSansCJK-';
const c0 = process.cpuUsage();
const d = new PDFDocument({ size: [W, H], margin: 0, autoFirstPage: false });
const o = fs.createWriteStream(OUT);
d.pipe(o);
const im = d.openImage(A + '/bg_photo.jpg');
d.registerFont('b', noto + 'Bold.ttc', 'NotoSansCJKsc-Bold');
d.registerFont('r', noto + 'Regular.ttc', 'NotoSansCJKsc-Regular');
for (const [name, code, url] of rows) {
    d.addPage();
    d.image(im, 0, 0, { width: W, height: H });
    d.fillColor('#fff').rect(17, 215, 263.6, 190).fill();
    d.fillColor('#1e1e1e').font('b').fontSize(17).text(name + ' 邀请你来拼团', 28, 224, { lineBreak: false });
    d.fillColor('#d4380d').font('r').fontSize(10).text('邀请码 ' + code, 150, 330, { lineBreak: false });
    const q = QRCode.create(url, { errorCorrectionLevel: 'M' }).modules, m = q.size, s = 110 / m;
    d.fillColor('#000');
    for (let y = 0; y < m; y++) for (let x = 0; x < m;) {
        if (!q.data[y * m + x]) { x++; continue; }
        let e = x;
        while (e < m && q.data[y * m + e]) e++;
        d.rect(28 + x * s, 270 + y * s, (e - x) * s, s);
        x = e;
    }
    d.fill();
}
d.end();
await new Promise(r => o.on('finish', r));
const u = process.cpuUsage(c0);
console.log(`${((u.user + u.system) / 1e3 / rows.length).toFixed(3)} ms ${fs.statSync(OUT).size} bytes`);
