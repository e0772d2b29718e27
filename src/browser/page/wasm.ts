/** The smallest module there is: its magic number and version. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/**
 * Says whether WebAssembly runs. Engines of before 2021 know nothing of `'wasm-unsafe-eval'` and refuse
 * it under our policy.
 */
export function canRunWasm(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.from(EMPTY)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
