// The bytes of the runtime as one compressed stream: a small index of names and lengths, then the files one after the other.
import { decompress } from 'fzstd';
import type { RuntimeConfig } from './runtime';

export interface Payload { config: RuntimeConfig; bytesOf(name: string): Uint8Array }

export function unpack(packed: Uint8Array): Payload {
  const bytes = decompress(packed);
  const indexLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + indexLength))) as { config: RuntimeConfig; files: { name: string; length: number }[] };
  const files = new Map<string, Uint8Array>();
  let start = 4 + indexLength;
  for (const file of index.files) {
    files.set(file.name, bytes.subarray(start, start + file.length));
    start += file.length;
  }
  return {
    config: index.config,
    bytesOf(name) {
      const file = files.get(name);
      if (!file) throw new Error(`The page lacks "${name}".`);
      return file;
    },
  };
}
