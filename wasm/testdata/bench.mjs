// Measures the browser module against RegExp: node bench.mjs module goroot patterns articles.
// Prints lines of a value and its unit.
import { readFileSync, readdirSync } from 'node:fs';

const [module, goroot, patternFile, folder] = process.argv.slice(2);
const articles = readdirSync(folder).filter((f) => f.endsWith('.json')).map((f) => JSON.parse(readFileSync(`${folder}/${f}`, 'utf8')).text);
const bytes = articles.reduce((n, s) => n + Buffer.byteLength(s), 0);

// The patterns are written in Go's syntax.
const patterns = readFileSync(patternFile, 'utf8').split('\n').filter(Boolean).map((p) =>
  new RegExp(p.replace('(?i)', '').replaceAll('\\x{a0}', '\\xa0'), p.startsWith('(?i)') ? 'gi' : 'g'));

function spans(text) {
  const found = [];
  for (const re of patterns) {
    re.lastIndex = 0;
    for (let m = re.exec(text); m; m = re.exec(text)) found.push([m.index, re.lastIndex]);
  }
  return found;
}

await import(`${goroot}/lib/wasm/wasm_exec.js`);
const go = new Go();
const { instance } = await WebAssembly.instantiate(readFileSync(module), go.importObject);
void go.run(instance);
const core = instance.exports;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Like the extension's engine: a string in, the Report's JSON out.
function read(text) {
  const at = core.alloc(text.length * 3);
  const { written } = encoder.encodeInto(text, new Uint8Array(core.mem.buffer, at, text.length * 3));
  if (core.read(written, 0, 0) !== 1) throw new Error('the module refused an article');
  return decoder.decode(new Uint8Array(core.mem.buffer, core.result(), core.resultLen()));
}

// Processor seconds of one pass over the articles: the best of several rounds, after V8
// has compiled what it will.
function best(work) {
  for (let i = 0; i < 60; i++) articles.forEach(work);
  let least = Infinity;
  for (let round = 0; round < 7; round++) {
    const before = process.cpuUsage().user;
    for (let i = 0; i < 40; i++) articles.forEach(work);
    least = Math.min(least, (process.cpuUsage().user - before) / 40e6);
  }
  return least;
}

const ours = best(read);
const theirs = best(spans);
console.log(`${bytes / 1e6 / ours} MB/s`);
console.log(`${bytes / 1e6 / theirs} RegExp-MB/s`);
console.log(`${theirs / ours} times-RegExp`);
process.exit(0);
