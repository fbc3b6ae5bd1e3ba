// The cases of the snapshot format, which every implementation is tested by.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareVersions, open, publicKey } from '../../dist/unit/src/signed.js';

const folder = new URL('../../server/corpus/signed/testdata/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder));

for (const c of JSON.parse(read('cases.json'))) {
  test(c.name, async () => {
    const keys = c.keys.map((name) => publicKey(read(name).toString()));
    assert.ok(keys.every((key) => key !== null), 'a public key was not read');
    const outcome = await open(new Uint8Array(read(c.file)), keys, c.seen, c.today).then((opened) => ({ refused: '', key_id: opened.key, version: opened.version, expires: opened.expires }), (err) => ({ refused: err.code ?? String(err) }));
    if (c.refused !== '') assert.equal(outcome.refused, c.refused);
    else assert.deepEqual(outcome, { refused: '', key_id: c.key_id, version: c.version, expires: c.expires });
  });
}

test('no byte of a signed snapshot can change', async () => {
  const good = new Uint8Array(read('good.snapshot'));
  const keys = [publicKey(read('first.pub').toString())];
  for (let i = 0; i < good.length; i += 7) {
    const changed = good.slice();
    changed[i] ^= 1;
    await assert.rejects(open(changed, keys, {}, '2026-11-23'), `byte ${i}`);
  }
});

test('versions compare by number', () => {
  assert.ok(compareVersions('2026.9.30', '2026.11.22') < 0);
  assert.ok(compareVersions('2026.11.22.1', '2026.11.22') > 0);
  assert.equal(compareVersions('1.0', '1'), 0);
});
