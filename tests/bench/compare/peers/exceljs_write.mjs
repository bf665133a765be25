// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of row 7: exceljs's streaming writer, rows made one by one so that its memory is its own.
// usage: node exceljs_write.mjs FILE ROWS
import exceljs from 'exceljs';
const [file, wanted] = process.argv.slice(2);
let x = 12345;
const below = k => { x = (Math.imul(x, 1664525) + 1013904223) >>> 0; return (x >>> 8) % k; };
const surnames = '王李张刘陈杨赵黄周吴徐孙';
const names = ['伟', '芳', '娜', '秀英', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '欣怡', '子涵'];
const heads = ['期间', '名次', '会员编号', '姓名', '手机', '楼栋', '有效邀请', '成交额', '奖励', '结算时间'];
const pad = (v, w) => String(v).padStart(w, '0');
const row = i => ['2024-12', i, 1 + below(100000), surnames[below(12)] + names[below(20)],
  '13' + pad(below(100000), 5) + pad(below(10000), 4),
  `${1 + below(40)}栋${1 + below(4)}单元${1 + below(28)}${pad(1 + below(4), 2)}`,
  below(300), below(10000000) / 100, below(100000) / 100, 45000 + below(365 * 1440) / 1440];
const start = process.cpuUsage();
const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false });
const sheet = book.addWorksheet('rewards');
sheet.columns = heads.map((header, i) => ({ header,
  style: { numFmt: i === 7 || i === 8 ? '0.00' : i === 9 ? 'yyyy-mm-dd hh:mm' : 'General' } }));
for (let i = 1; i <= +wanted; i++) {
  sheet.addRow(row(i)).commit();
}
await book.commit();
const used = process.cpuUsage(start);
console.log(`exceljs rows=${wanted}: ${((used.user + used.system) / 1e3).toFixed(0)} ms CPU, peak ${process.resourceUsage().maxRSS} KiB`);
