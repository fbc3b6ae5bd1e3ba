// web-ext lint over both extensions: no error, no warning.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

// What the linter says of any manifest that is not for Firefox.
const aboutFirefox = new Set(['MANIFEST_PERMISSIONS', 'EXTENSION_ID_REQUIRED', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'MISSING_DATA_COLLECTION_PERMISSIONS', 'ADDON_ID_REQUIRED', 'MANIFEST_FIELD_UNSUPPORTED']);

let bad = false;
for (const browser of ['chromium', 'firefox']) {
  const args = ['exec', '--prefix', join(root, 'extension'), '--', 'web-ext', 'lint', '--self-hosted', '--output', 'json', '--source-dir', join(root, 'dist', browser)];
  const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  let found;
  try {
    found = JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint did not run: ${stderr || stdout}`);
  }
  const all = [...found.errors, ...found.warnings].filter((message) => browser === 'firefox' || !aboutFirefox.has(message.code));
  console.log(`${browser}: ${found.summary.errors} errors, ${found.summary.warnings} warnings${all.length === 0 && found.warnings.length + found.errors.length > 0 ? ' (only what Firefox wants of its own manifest)' : ''}`);
  for (const { code, file, line, message } of all) console.log(`  ${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`);
  bad ||= all.length > 0;
}
process.exitCode = bad ? 1 : 0;
