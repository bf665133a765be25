// SPDX-License-Identifier: GPL-3.0-or-later
// pouch_server.cjs PORT FOLDER: a server of the CouchDB protocol on leveldb, loopback only.
const PouchDB = require('pouchdb');
const [, , port, folder] = process.argv;
require('fs').mkdirSync(folder + '/data', { recursive: true });
const Stored = PouchDB.defaults({ prefix: folder + '/data/' });
const app = require('express')();
app.use('/', require('express-pouchdb')(Stored, {
  mode: 'minimumForPouchDB', logPath: folder + '/log.txt', configPath: folder + '/config.json',
}));
app.listen(Number(port), '127.0.0.1', () => console.log('listening'));
