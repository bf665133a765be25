// SPDX-License-Identifier: GPL-3.0-or-later
// Every schema of the document must be a sound JSON Schema of 2020-12, strictly read.
const Ajv = require('ajv/dist/2020').default;
const document = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
const text = JSON.stringify(document.components.schemas).split('#/components/schemas/').join('#/$defs/');
const schemas = { $id: 'linli', $defs: JSON.parse(text) };
ajv.addSchema(schemas);
let count = 0;
for (const name of Object.keys(document.components.schemas)) {
  ajv.compile({ $ref: 'linli#/$defs/' + name });
  count += 1;
}
console.log(count + ' schemas compile');
