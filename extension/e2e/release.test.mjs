// What is published: the same bytes from the same tree in any folder, and nothing that the
// stores' linter has to say about it.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { tell } from './figures.mjs';
import { lint } from './lint.mjs';
import { root } from './paths.mjs';

test('two builds in different folders are the same to the byte', (t) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'assay release '));
  t.after(() => rmSync(elsewhere, { recursive: true, force: true }));
  for (const part of ['go.mod', 'go.sum', 'wasm', 'server', 'extension']) cpSync(join(root, part), join(elsewhere, part), { recursive: true, filter: (from) => !from.includes('node_modules') });
  symlinkSync(join(root, 'extension', 'node_modules'), join(elsewhere, 'extension', 'node_modules'));
  const published = sums(root);
  assert.deepEqual(sums(elsewhere), published);
  tell(28, `${published.length} files of the extension's release built twice, in two folders`, 'the same bytes');
});

// What the linter says of any manifest that is not for Firefox, and why it stands.
const notForFirefox = {
  BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'Chromium runs the background as a service worker and refuses a list of scripts',
  ADDON_ID_REQUIRED: 'the id of browser_specific_settings is for addons.mozilla.org alone',
  MANIFEST_PERMISSIONS: 'sidePanel is a permission of Chromium',
  MISSING_DATA_COLLECTION_PERMISSIONS: 'the statement on data belongs to browser_specific_settings; the Chrome Web Store asks for it in a form',
};

for (const [browser, codes] of [['firefox', []], ['chromium', Object.keys(notForFirefox)]]) {
  test(`the linter of addons.mozilla.org finds ${codes.length === 0 ? 'nothing' : 'only what it wants of a manifest for Firefox'} in the package for ${browser}`, () => {
    assert.deepEqual(lint(join(root, 'dist', browser)).filter(({ code }) => !codes.includes(code)), []);
  });
}

// Builds a release in a tree and returns the sum of each file that is published.
function sums(tree) {
  const out = join(tree, 'dist', 'release-test');
  execFileSync('go', ['run', './extension/build', '-release', '-out', out], { cwd: tree, stdio: 'pipe' });
  const published = readdirSync(out).filter((name) => /\.zip(\.sha256)?$/.test(name)).sort();
  assert.equal(published.length, 4, published.join());
  const all = published.map((name) => [name, createHash('sha256').update(readFileSync(join(out, name))).digest('hex')]);
  rmSync(out, { recursive: true });
  return all;
}
