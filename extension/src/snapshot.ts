// The corpus the extension carries: the one it was built with.

export async function snapshot(): Promise<Uint8Array> {
  const response = await fetch(chrome.runtime.getURL('corpus.bin'));
  return new Uint8Array(await response.arrayBuffer());
}
