// What the Go runtime asks of a browser once it runs. wasm_exec.js of the Go distribution also
// starts a program; the core was started when the extension was built (extension/build/core/image.go).

export class Host {
  exited = false; // a Go panic does not throw: it ends the program
  readonly #memory: WebAssembly.Memory;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
  }

  // What is called takes the place of its arguments in the memory; results stand after them.
  imports(): WebAssembly.Imports {
    return {
      gojs: {
        mem: this.#memory,
        'runtime.nanotime1': (at: number) => this.#view.setBigInt64(at + 8, BigInt(Math.round(performance.now() * 1e6)), true),
        'runtime.walltime': (at: number) => {
          const now = Date.now();
          this.#view.setBigInt64(at + 8, BigInt(Math.floor(now / 1000)), true);
          this.#view.setInt32(at + 16, (now % 1000) * 1e6, true);
        },
        'runtime.getRandomData': (at: number) => crypto.getRandomValues(this.#bytes(at + 8, at + 16)),
        'runtime.wasmWrite': (at: number) => console.error(new TextDecoder().decode(this.#bytes(at + 16, at + 24))),
        'runtime.wasmExit': () => {
          this.exited = true;
        },
        'runtime.scheduleTimeoutEvent': () => undefined, // nothing in the core waits, and the background is not kept awake
        'runtime.clearTimeoutEvent': () => undefined,
        'runtime.resetMemoryDataView': () => undefined,
      },
    };
  }

  get #view(): DataView {
    return new DataView(this.#memory.buffer);
  }

  // The bytes whose address and length stand in the memory at these places.
  #bytes(address: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory.buffer as ArrayBuffer, this.#view.getUint32(address, true), this.#view.getUint32(length, true));
  }
}
