// Measures reading against general recognisers from npm, in one run: speed as ratios on the
// annotated articles, and who reads the amounts of 50 news phrases rightly.
//
//   npm --prefix wasm/testdata/peers install --no-package-lock && make bench-peers
//
// node peers.mjs MODULE GOROOT ARTICLES, the module being wasm/ built for GOOS=js.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { phrases } from './phrases.mjs';

const [module, goroot, folder] = process.argv.slice(2);
const published = new Date(Date.UTC(2024, 5, 10));
const SECONDS = 10; // of processor time for each reader
const STRETCH = 0.2; // of them, at least, between two looks at the clock

await import(`${goroot}/lib/wasm/wasm_exec.js`);
const go = new Go();
go.env = { GOGC: '200' }; // as the extension's engine starts it
const { instance } = await WebAssembly.instantiate(readFileSync(module), go.importObject);
void go.run(instance);
const core = instance.exports;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Like the extension's engine: a string in, the Report's JSON out, the border included.
function report(text) {
  const at = core.alloc(text.length * 3);
  const { written } = encoder.encodeInto(text, new Uint8Array(core.mem.buffer, at, text.length * 3));
  if (core.read(written, 0, 0) !== 1) throw new Error('the module refused a text');
  return decoder.decode(new Uint8Array(core.mem.buffer, core.result(), core.resultLen()));
}

function assay(text) {
  return JSON.parse(report(text)).mentions.filter((m) => m.kind === 'money').map((m) => [m.money.low, m.money.high, m.money.currency]);
}

// One amount as often as a reader gives a value for it, [low, high, currency].
const units = {
  Dollar: 'USD', 'United States dollar': 'USD', Euro: 'EUR', 'British pound': 'GBP', Pound: 'GBP', 'South Korean won': 'KRW', 'Korean won': 'KRW',
  'Japanese yen': 'JPY', 'Indian rupee': 'INR', 'Hong Kong dollar': 'HKD', 'Swiss franc': 'CHF', 'Chinese yuan': 'CNY', Bitcoin: 'BTC', Ethereum: 'ETH',
};

function microsoft(text) {
  const english = recognizers.Culture.English;
  const found = recognizers.recognizeCurrency(text, english);
  recognizers.recognizePercentage(text, english);
  recognizers.recognizeDateTime(text, english, undefined, published);
  return found.filter((r) => r.resolution).map((r) => {
    const value = Number(r.resolution.value);
    return [value, value, units[r.resolution.unit] ?? r.resolution.unit];
  });
}

const signs = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW', '₹': 'INR' };

function compromised(text) {
  const doc = compromise(text);
  doc.percentages().json();
  return doc.numbers().json({ offset: true }).flatMap((n) => {
    const sign = text.slice(n.offset.start, n.offset.start + n.offset.length).match(/^[a-z]{0,2}([$€£¥₩₹])/i);
    return sign ? [[n.number.num, n.number.num, signs[sign[1]]]] : [];
  });
}

const scales = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };
const nlp = winkNLP(model);

function wink(text) {
  const doc = nlp.readDoc(text);
  const found = [];
  doc.entities().each((e) => {
    if (e.out(nlp.its.type) !== 'MONEY') return;
    const [, digits, scale] = e.out().toLowerCase().match(/([\d,]*\d(?:\.\d+)?)[\s-]*([a-z]+)?/) ?? [];
    const value = digits === undefined ? NaN : Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
    found.push([value, value, signs[e.out().match(/[$€£¥₩₹]/)?.[0]] ?? 'USD']);
  });
  return found;
}

const readers = {
  assay,
  'Recognizers-Text': microsoft,
  compromise: compromised,
  'wink-nlp': wink,
  'chrono-node, dates only': (text) => void chrono.parse(text, published),
};

const texts = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).text);

// Megabytes read in a second of processor time, whole articles, round and round: the best
// stretch of many, since other work on the machine only ever adds and V8 compiles what runs
// often.
function speed(read) {
  let best = 0;
  let spent = 0;
  for (let i = 0; spent < SECONDS; ) {
    const start = process.cpuUsage();
    let bytes = 0;
    let stretch = 0;
    for (; stretch < STRETCH; i++) {
      const text = texts[i % texts.length];
      read(text);
      bytes += Buffer.byteLength(text);
      const { user, system } = process.cpuUsage(start);
      stretch = (user + system) / 1e6;
    }
    best = Math.max(best, bytes / stretch / 1e6);
    spent += stretch;
  }
  return best;
}

const close = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const alike = (got, want) => close(got[0], want[0]) && close(got[1], want[1]) && got[2] === want[2];

function quality(read) {
  const count = { right: 0, wrong: 0, unread: 0 };
  for (const { text, amounts } of phrases) {
    const got = read(text) ?? [];
    if (got.length === amounts.length && got.every((m, i) => alike(m, amounts[i]))) count.right++;
    else count[got.length ? 'wrong' : 'unread']++;
  }
  return count;
}

const own = speed(report);
console.log(`${'reader'.padEnd(26)}${'MB/s'.padStart(10)}${'assay is faster by'.padStart(22)}   ${phrases.length} phrases: right, misread, unread`);
for (const [name, read] of Object.entries(readers)) {
  const mbps = name === 'assay' ? own : speed(read);
  const q = name.startsWith('chrono') ? '' : Object.values(quality(read)).map((n) => String(n).padStart(4)).join('');
  console.log(`${name.padEnd(26)}${mbps.toPrecision(3).padStart(10)}${(own / mbps).toPrecision(3).padStart(21)}×   ${q}`);
}
process.exit(0);
