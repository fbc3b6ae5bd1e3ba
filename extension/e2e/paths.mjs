// Where things of the repository are.
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const testdata = join(root, 'extension', 'testdata');

// The unpacked extension with a host permission for the test server: browsers show a prompt
// for it otherwise, which Chromium lets no test answer.
export const built = (browser) => join(root, 'dist', 'e2e', browser);

// The corpus that the extension carries, as a file of its own.
export const bundledCorpus = join(root, 'server', 'corpus', 'snapshot.bin');

// Debian's Chromium, or the one that CHROMIUM names.
export function chromiumPath() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('no Chromium found: install it with "apt-get install -y chromium", or set CHROMIUM to its path');
  return found;
}
