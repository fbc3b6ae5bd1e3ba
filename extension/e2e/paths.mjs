// Where things of the repository are.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const testdata = join(root, 'extension', 'testdata');

// The unpacked extension with a host permission for the test server: browsers show a prompt
// for it otherwise, which Chromium lets no test answer.
export const built = (browser) => join(root, 'dist', 'e2e', browser);
