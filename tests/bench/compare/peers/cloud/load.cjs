// SPDX-License-Identifier: GPL-3.0-or-later
// load.cjs URL CLIENTS SECONDS PID: so many clients at once, each request from an address of its own (the service
// counts by address). One line of JSON; cpu_us is what process PID used a request.
const autocannon = require('autocannon');
const { readFileSync } = require('fs');
const [, , url, clients, seconds, pid] = process.argv;
const hertz = 100;
function cpuTicks() {
  const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
let next = 0;
const before = cpuTicks();
autocannon({
  url: url, connections: Number(clients), duration: Number(seconds), timeout: 30,
  requests: [{
    setupRequest: (request) => {
      next += 1;
      request.headers = { 'x-forwarded-for': '10.' + (next >> 16 & 255) + '.' + (next >> 8 & 255) + '.' + (next & 255) };
      return request;
    },
  }],
}, (error, result) => {
  if (error || result.non2xx > 0 || result.errors > 0) {
    console.error(error || 'answers not 200: ' + result.non2xx + ', errors ' + result.errors);
    process.exit(1);
  }
  const status = readFileSync('/proc/' + pid + '/status', 'utf8');
  console.log(JSON.stringify({
    requests: result.requests.total, rate: Math.round(result.requests.average), p50_ms: result.latency.p50,
    p99_ms: result.latency.p99, cpu_us: Math.round((cpuTicks() - before) / hertz * 1e6 / result.requests.total),
    rss_mib: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024),
  }));
});
