// Accessibility faults, as axe-core sees them.
import { readFileSync } from 'node:fs';

export const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

// The extension's pages allow no foreign script text, so axe comes in by the back door of
// the browser's own tools.
export async function faults(page) {
  await page.inject(axe);
  return page.inspect(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
}
