// The memory of a process and of all its descendants, in megabytes of proportional share, so
// that pages they have in common count once. Undefined where /proc does not tell.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

export function memoryOf(pid) {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parentOf(name)]));
  const below = (one) => one === pid || (parents.has(one) && below(parents.get(one)));
  return [...parents.keys()].filter(below).reduce((sum, one) => sum + share(one), 0);
}

// Processes come and go meanwhile; one that is gone counts nothing.
function parentOf(pid) {
  return Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);
}

function share(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
