// What wasm_exec.js of the Go distribution adds to the global scope.
declare class Go {
  env: Record<string, string>;
  importObject: WebAssembly.Imports;
  exited: boolean;
  run(instance: WebAssembly.Instance): Promise<void>;
}
declare module 'wasm_exec.js';
declare module '*.css' {
  const text: string;
  export default text;
}
