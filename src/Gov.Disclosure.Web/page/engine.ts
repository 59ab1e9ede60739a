// The engine as the page sees it: promises instead of messages, values instead of JSON text, and a way to stop.
import type { Annotated, Check, Exports, FormFacts, Opened, Target } from '../engine/contract';
import type { Language } from './words';
import type { Reply, Request } from './worker';

/** The work was stopped by the user. */
export class Stopped extends Error {}

interface Waiting { resolve(value: unknown): void; reject(reason: Error): void }

export class Engine {
  private worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  ready: Promise<void>;

  /**
   * @param code The program of the worker.
   * @param payload The runtime as it stands in the page.
   */
  constructor(private readonly code: string, private readonly payload: Uint8Array) {
    [this.worker, this.ready] = this.start();
  }

  async open(bytes: Uint8Array, name: string): Promise<Opened[]> {
    return JSON.parse(await this.call('Open', bytes, name) as string) as Opened[];
  }

  async blank(year: number, agency: string, previous: number | null): Promise<Opened> {
    const [opened] = JSON.parse(await this.call('Blank', year, agency, previous ?? -1) as string) as Opened[];
    return opened!;
  }

  async check(target: Target, language: Language): Promise<Check> {
    return JSON.parse(await this.call('Check', JSON.stringify(target), language) as string) as Check;
  }

  async form(target: Target): Promise<FormFacts> {
    return JSON.parse(await this.call('Form', JSON.stringify(target)) as string) as FormFacts;
  }

  async save(target: Target, format: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
    return await this.call('Save', JSON.stringify(target), format, language) as Uint8Array<ArrayBuffer>;
  }

  async annotate(target: Target, file: Uint8Array, language: Language, applyRepair: boolean): Promise<Annotated> {
    return JSON.parse(await this.call('Annotate', JSON.stringify(target), file, language, applyRepair) as string) as Annotated;
  }

  async resultPage(targets: Target[], language: Language): Promise<string> {
    return await this.call('ResultPage', JSON.stringify(targets), language) as string;
  }

  async close(id: number): Promise<void> {
    await this.call('Close', id);
  }

  /** The most bytes of a file that are read. */
  async maxBytes(): Promise<number> {
    return await this.call('MaxBytes') as number;
  }

  /** How the sheet looks, which {@link Check.html} is drawn for. */
  async style(): Promise<string> {
    return await this.call('Style') as string;
  }

  /** Ends what is being done. The engine starts anew and knows no report any more. */
  stop(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Stopped());
    this.waiting.clear();
    [this.worker, this.ready] = this.start();
  }

  private start(): [Worker, Promise<void>] {
    const url = URL.createObjectURL(new Blob([this.code], { type: 'text/javascript' }));
    const worker = new Worker(url);
    // Chromium 91 fetches the program later; when the worker answers it has it.
    worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
    worker.addEventListener('message', event => this.settle(event.data as Reply));
    worker.addEventListener('error', event => this.fail(event.message));
    const ready = new Promise<void>((resolve, reject) => this.waiting.set(0, { resolve: () => resolve(), reject }));
    worker.postMessage({ payload: this.payload });
    return [worker, ready];
  }

  private async call(name: keyof Exports, ...args: unknown[]): Promise<unknown> {
    await this.ready;
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, name, args } satisfies Request);
    });
  }

  private settle({ id, value, failure }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(failure));
  }

  /** An error outside any answer leaves the engine in an unknown state. */
  private fail(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
  }
}
