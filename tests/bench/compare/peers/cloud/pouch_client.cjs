// SPDX-License-Identifier: GPL-3.0-or-later
// pouch_client.cjs PORT COUNT FOLDER PID: pushes so many small documents, pulls them into a second database; one line
// of JSON: documents a second each way, and CPU µs a document of client and server (PID) together. Batches of 1000,
// its fastest (spec/sync.md §7).
const PouchDB = require('pouchdb');
const { readFileSync } = require('fs');
const [, , port, count, folder, pid] = process.argv;
const many = Number(count);
require('fs').mkdirSync(folder, { recursive: true });
function cpuMicros() {
  const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' ');
  const own = process.cpuUsage();
  return (Number(fields[11]) + Number(fields[12])) * 10000 + own.user + own.system;
}
async function timed(work) {
  const begun = process.hrtime.bigint();
  const before = cpuMicros();
  const result = await work();
  if (result.docs_written !== many) { throw new Error('only ' + result.docs_written + ' written'); }
  return { rate: Math.round(many / (Number(process.hrtime.bigint() - begun) / 1e9)),
    cpu: Math.round((cpuMicros() - before) / many) };
}
(async () => {
  const here = new PouchDB(folder + '/a');
  for (let i = 0; i < many; i += 1000) {
    const docs = [];
    for (let k = i; k < Math.min(i + 1000, many); k += 1) {
      docs.push({ _id: 'op-' + k, kind: 'order', sku: 'egg-30', qty: k % 7, member: 'm' + (k % 500),
        note: 'leave at door, ring twice', at: 1763800000 });
    }
    await here.bulkDocs(docs);
  }
  const remote = new PouchDB('http://127.0.0.1:' + port + '/store');
  await remote.info();
  const way = { batch_size: 1000, batches_limit: 10 };
  const push = await timed(() => here.replicate.to(remote, way));
  const there = new PouchDB(folder + '/b');
  const pull = await timed(() => there.replicate.from(remote, way));
  console.log(JSON.stringify({ push: push.rate, push_cpu: push.cpu, pull: pull.rate, pull_cpu: pull.cpu }));
  process.exit(0);
})();
