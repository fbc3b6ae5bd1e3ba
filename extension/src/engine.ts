// The Wasm core behind two calls. An instance is made when first needed, kept while the
// background lives, and made again after a Go panic: a panic inside an export does not
// throw, it sets `exited` and returns a meaningless number. Loading the corpus takes longer
// than reading an article, so a core may read before it can judge.
import 'wasm_exec.js';
import type { CorpusVersion, DateCandidate, Report } from './protocol.ts';

interface Exports {
  mem: WebAssembly.Memory;
  alloc(n: number): number;
  load(n: number): number;
  read(textLen: number, candLen: number, check: number): number;
  result(): number;
  resultLen(): number;
}

interface Instance { go: Go; core: Exports }

export class EngineError extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Engine {
  #module: Promise<WebAssembly.Module> | undefined;
  #running: Promise<Instance> | undefined;
  #judging: Promise<Instance> | undefined;
  #bytes: Promise<Uint8Array> | undefined; // of the corpus, until it is loaded
  #judges = false;
  readonly #moduleURL: string;
  readonly #snapshot: () => Promise<Uint8Array>;

  constructor(moduleURL: string, snapshot: () => Promise<Uint8Array>) {
    this.#moduleURL = moduleURL;
    this.#snapshot = snapshot;
  }

  // Forgets the loaded snapshot, so that the next read takes the newest one.
  reset(): void {
    this.#running = this.#judging = this.#bytes = undefined;
    this.#judges = false;
  }

  // Whether the corpus is loaded.
  get judges(): boolean {
    return this.#judges;
  }

  // Makes the core ready ahead of a read that is sure to come.
  warm(): void {
    this.#run().catch(() => undefined); // the read tells what is wrong
    if (!this.#judges) this.#corpus().catch(() => undefined);
  }

  // Reads text and returns a Report as JSON text with UTF-16 offsets, with verdicts when asked.
  async read(text: string, dates: readonly DateCandidate[], check: boolean): Promise<string> {
    const candidates = dates.map(([from, value]) => `${from}\t${value.replace(/[\t\n\r]+/g, ' ')}`).join('\n');
    const inst = await (check ? this.#judge() : this.#run());
    return this.#guard(inst, (core) => {
      const head = encoder.encode(candidates);
      const at = core.alloc(text.length * 3 + head.length);
      const buffer = new Uint8Array(core.mem.buffer, at, text.length * 3 + head.length);
      const { written } = encoder.encodeInto(text, buffer);
      buffer.set(head, written);
      return core.read(written, head.length, check ? 1 : 0);
    });
  }

  // The version that a snapshot names itself, or null when the core cannot read it.
  async versionOf(snapshot: Uint8Array): Promise<CorpusVersion | null> {
    const inst = await start(await this.#compiled());
    if (!load(inst, snapshot) || inst.core.read(0, 0, 1) !== 1 || inst.go.exited) return null;
    return (JSON.parse(resultOf(inst.core)) as Report).corpus ?? null;
  }

  #guard(inst: Instance, call: (core: Exports) => number): string {
    let ok = 0;
    let result = '';
    try {
      ok = call(inst.core);
      if (!inst.go.exited) result = resultOf(inst.core);
    } catch (err) {
      this.reset();
      throw new EngineError(String(err));
    }
    if (inst.go.exited) {
      this.reset();
      throw new EngineError('the reader stopped on this text');
    }
    if (ok !== 1) throw new EngineError(errorOf(result));
    return result;
  }

  // A core that runs and may lack the corpus.
  #run(): Promise<Instance> {
    this.#running ??= this.#compiled().then(start).then(mark('core running')).catch((err: unknown) => {
      this.reset();
      throw err;
    });
    return this.#running;
  }

  // The core with the corpus loaded.
  #judge(): Promise<Instance> {
    this.#judging ??= this.#load().catch((err: unknown) => {
      this.reset();
      throw err;
    });
    return this.#judging;
  }

  async #load(): Promise<Instance> {
    const [inst, snapshot] = await Promise.all([this.#run(), this.#corpus()]);
    if (!load(inst, snapshot)) throw new EngineError('the corpus of the extension cannot be read');
    this.#bytes = undefined;
    this.#judges = true;
    performance.mark('corpus loaded');
    return inst;
  }

  #corpus(): Promise<Uint8Array> {
    this.#bytes ??= this.#snapshot();
    return this.#bytes;
  }

  #compiled(): Promise<WebAssembly.Module> {
    this.#module ??= WebAssembly.compileStreaming(fetch(this.#moduleURL)).then(mark('core compiled')).catch((err: unknown) => {
      this.#module = undefined;
      throw err;
    });
    return this.#module;
  }
}

// Notes in the browser's own timeline when a leg of the start is done.
const mark = (name: string) => <T>(value: T): T => {
  performance.mark(name);
  return value;
};

async function start(module: WebAssembly.Module): Promise<Instance> {
  const go = new Go();
  go.env = { GOGC: '200' }; // the corpus loads in half the time, since no collection falls into it; the memory stays the same
  const instance = await WebAssembly.instantiate(module, go.importObject);
  void go.run(instance); // returns only when the program ends
  return { go, core: instance.exports as unknown as Exports };
}

function load({ go, core }: Instance, snapshot: Uint8Array): boolean {
  const at = core.alloc(snapshot.length);
  new Uint8Array(core.mem.buffer, at, snapshot.length).set(snapshot);
  const ok = core.load(snapshot.length);
  return !go.exited && ok === 1;
}

function resultOf(core: Exports): string {
  return decoder.decode(new Uint8Array(core.mem.buffer, core.result(), core.resultLen()));
}

function errorOf(result: string): string {
  try {
    return String((JSON.parse(result) as { error?: unknown }).error ?? 'unknown error');
  } catch {
    return 'unknown error';
  }
}
