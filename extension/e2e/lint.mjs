// web-ext lint over an unpacked extension.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

// Every error and warning, each with its code, message and place.
export function lint(folder) {
  const args = ['exec', '--prefix', join(root, 'extension'), '--', 'web-ext', 'lint', '--self-hosted', '--output', 'json', '--source-dir', folder];
  const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  let found;
  try {
    found = JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint did not run: ${stderr || stdout}`);
  }
  return [...found.errors, ...found.warnings].map(({ code, message, file, line }) => ({ code, message, file, line }));
}
