// Measures the browser module against RegExp: node bench.mjs module goroot patterns texts snapshot.
// Prints the seconds of one pass over each sort of texts as JSON, and what a check adds.
import { readFileSync } from 'node:fs';

const [module, goroot, patternFile, list, snapshot] = process.argv.slice(2);
const { sorts, page } = JSON.parse(readFileSync(list, 'utf8'));

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
go.env = { GOGC: '200' }; // as the extension's engine starts it
const { instance } = await WebAssembly.instantiate(readFileSync(module), go.importObject);
void go.run(instance);
const core = instance.exports;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Like the extension's engine: a string in, the Report's JSON out.
function read(text, check) {
  const at = core.alloc(text.length * 3);
  const { written } = encoder.encodeInto(text, new Uint8Array(core.mem.buffer, at, text.length * 3));
  if (core.read(written, 0, check) !== 1) throw new Error('the module refused an article');
  return decoder.decode(new Uint8Array(core.mem.buffer, core.result(), core.resultLen()));
}

// Seconds of one pass over the texts: the best of many, since other work on the machine only
// ever adds and V8 compiles what runs often.
function pass(texts, work) {
  const begun = performance.now();
  let best = Infinity;
  for (let passes = 0; passes < 100 || performance.now() - begun < 3000; passes++) {
    const start = performance.now();
    texts.forEach(work);
    best = Math.min(best, performance.now() - start);
  }
  return best / 1e3;
}

const measure = (work) => Object.fromEntries(Object.entries(sorts ?? {}).map(([name, texts]) => [name, pass(texts, work)]));
const wasm = measure((text) => read(text, 0));
const regexp = measure(spans);
const file = readFileSync(snapshot);
const at = core.alloc(file.length);
new Uint8Array(core.mem.buffer, at, file.length).set(file);
if (core.load(file.length) !== 1) throw new Error('the module refused the corpus');
const check = pass([page], (text) => read(text, 1)) - pass([page], (text) => read(text, 0));
console.log(JSON.stringify({ wasm, regexp, check }));
process.exit(0);
