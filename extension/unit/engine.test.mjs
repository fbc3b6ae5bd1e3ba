// The core as the background runs it: made anew when it has stopped.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../e2e/paths.mjs';
import { Engine, EngineError } from '../../dist/unit/src/engine.js';

const file = (name) => readFileSync(join(root, 'dist', 'chromium', name));
const address = (bytes, type) => `data:${type};base64,${bytes.toString('base64')}`;
const text = 'The FBI said the Lazarus Group stole $620 million from the Ronin bridge in March 2022.';

test('a core that stops on a text is made anew for the next', async () => {
  const image = file('core.image');
  const files = { module: address(file('core.wasm'), 'application/wasm'), image: address(broken(image), 'application/octet-stream') };
  const core = new Engine(files, async () => undefined);
  await assert.rejects(core.read(text, [['meta', '2022-12-26']], true), EngineError);
  assert.equal(core.judges, false);
  files.image = address(image, 'application/octet-stream');
  const { claims } = JSON.parse(await core.read(text, [['meta', '2022-12-26']], true));
  assert.deepEqual(claims.map(({ verdict }) => verdict.label), ['agrees']);
});

// The image of a core that has lost the largest part of its memory.
function broken(image) {
  const copy = Buffer.from(image);
  let largest = { length: 0 };
  for (let at = 4; at < image.length; at += 8 + image.readUInt32LE(at + 4)) if (image.readUInt32LE(at + 4) > largest.length) largest = { at: at + 8, length: image.readUInt32LE(at + 4) };
  copy.fill(0, largest.at, largest.at + largest.length);
  return copy;
}
