// The Wasm core behind two calls. An instance is made when first needed, kept while the
// background lives, and made again after a Go panic: a panic inside an export does not
// throw, it sets `exited` and returns a meaningless number. The image of its memory holds the
// bundled corpus; loading a newer one takes longer than reading an article, so a core may read
// before it can judge.
import { Host } from './host.ts';
import type { CorpusVersion, DateCandidate, Report } from './protocol.ts';

interface Exports {
  mem: WebAssembly.Memory;
  alloc(n: number): number;
  load(n: number): number;
  read(textLen: number, candLen: number, check: number): number;
  result(): number;
  resultLen(): number;
}

interface Instance { host: Host; core: Exports }

export interface Files { module: string; image: string } // addresses

export class EngineError extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Engine {
  #module: Promise<WebAssembly.Module> | undefined;
  #running: Promise<Instance> | undefined;
  #judging: Promise<Instance> | undefined;
  #newer: Promise<Uint8Array | undefined> | undefined; // the corpus to load, until it is loaded
  #judges = false;
  readonly #files: Files;
  readonly #snapshot: () => Promise<Uint8Array | undefined>;

  // snapshot gives a corpus newer than the bundled one, if there is any.
  constructor(files: Files, snapshot: () => Promise<Uint8Array | undefined>) {
    this.#files = files;
    this.#snapshot = snapshot;
  }

  // Forgets the loaded snapshot, so that the next read takes the newest one.
  reset(): void {
    this.#running = this.#judging = this.#newer = undefined;
    this.#judges = false;
  }

  // Whether a read can be judged without delay.
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
    const inst = await this.#start();
    if (!load(inst, snapshot) || inst.core.read(0, 0, 1) !== 1 || inst.host.exited) return null;
    return (JSON.parse(resultOf(inst.core)) as Report).corpus ?? null;
  }

  #guard(inst: Instance, call: (core: Exports) => number): string {
    let ok = 0;
    let result = '';
    try {
      ok = call(inst.core);
      if (!inst.host.exited) result = resultOf(inst.core);
    } catch (err) {
      this.reset();
      throw new EngineError(String(err));
    }
    if (inst.host.exited) {
      this.reset();
      throw new EngineError('the reader stopped on this text');
    }
    if (ok !== 1) throw new EngineError(errorOf(result));
    return result;
  }

  // A core that runs and may have an older corpus.
  #run(): Promise<Instance> {
    this.#running ??= this.#start().then(mark('core running')).catch((err: unknown) => {
      this.reset();
      throw err;
    });
    return this.#running;
  }

  // The core with the newest corpus.
  #judge(): Promise<Instance> {
    this.#judging ??= this.#load().catch((err: unknown) => {
      this.reset();
      throw err;
    });
    return this.#judging;
  }

  async #load(): Promise<Instance> {
    const [inst, newer] = await Promise.all([this.#run(), this.#corpus()]);
    if (newer !== undefined && !load(inst, newer)) throw new EngineError('the corpus of the extension cannot be read');
    this.#newer = undefined;
    this.#judges = true;
    return inst;
  }

  #corpus(): Promise<Uint8Array | undefined> {
    this.#newer ??= this.#snapshot();
    return this.#newer;
  }

  async #start(): Promise<Instance> {
    const [module, memory] = await Promise.all([this.#compiled(), fetch(this.#files.image).then(memoryOf)]);
    const host = new Host(memory);
    const { exports } = await WebAssembly.instantiate(module, host.imports());
    return { host, core: exports as unknown as Exports };
  }

  #compiled(): Promise<WebAssembly.Module> {
    this.#module ??= WebAssembly.compileStreaming(fetch(this.#files.module)).then(mark('core compiled')).catch((err: unknown) => {
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

// Makes the memory of an image: how many pages it has, then runs of bytes, each after its place
// and its length. One small buffer takes all that is read in turn, since what is fetched whole
// stays until the next collection, which in a background that does little is never.
async function memoryOf(image: Response): Promise<WebAssembly.Memory> {
  const reader = image.body!.getReader({ mode: 'byob' });
  const head = new DataView(new ArrayBuffer(8));
  let memory: WebAssembly.Memory | undefined;
  let rest = new Uint8Array(head.buffer, 0, 4); // what the next bytes are for: the pages, a head, or a run
  let isRun = true;
  for (let buffer = new ArrayBuffer(1 << 18); ;) {
    const { value } = await reader.read(new Uint8Array(buffer));
    if (value === undefined || value.length === 0) return memory!;
    for (let at = 0; at < value.length;) {
      const part = value.subarray(at, at + rest.length);
      rest.set(part);
      rest = rest.subarray(part.length);
      at += part.length;
      if (rest.length > 0) continue;
      memory ??= new WebAssembly.Memory({ initial: head.getUint32(0, true) });
      isRun = !isRun;
      rest = isRun ? new Uint8Array(memory.buffer as ArrayBuffer, head.getUint32(0, true), head.getUint32(4, true)) : new Uint8Array(head.buffer);
    }
    buffer = value.buffer;
  }
}

function load({ host, core }: Instance, snapshot: Uint8Array): boolean {
  const at = core.alloc(snapshot.length);
  new Uint8Array(core.mem.buffer, at, snapshot.length).set(snapshot);
  const ok = core.load(snapshot.length);
  return !host.exited && ok === 1;
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
