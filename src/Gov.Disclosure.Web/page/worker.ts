// The engine beside the page: a hard file may take seconds, and the page must stay alive and be able to stop it.
import type { Exports } from '../engine/contract';
import { unpack } from '../engine/payload';
import { startRuntime } from '../engine/runtime';

export type Request = { id: number; name: keyof Exports; args: unknown[] };
export type Reply = { id: number; value?: unknown; failure?: string };

let engine: Promise<Exports> | undefined;
const post = (reply: Reply) => (self as unknown as Worker).postMessage(reply);

self.addEventListener('message', event => void answer(event.data as Request | { payload: Uint8Array }));

async function answer(message: Request | { payload: Uint8Array }): Promise<void> {
  if ('payload' in message) {
    const { config, bytesOf } = unpack(message.payload);
    engine = startRuntime(config, bytesOf);
    engine.then(() => post({ id: 0 }), failure => post({ id: 0, failure: String(failure) }));
    return;
  }

  try {
    const exports = await engine!;
    const call = exports[message.name] as (...args: unknown[]) => unknown;
    post({ id: message.id, value: call(...message.args) });
  } catch (failure) {
    post({ id: message.id, failure: String(failure) });
  }
}
