// One opened report: where it came from, what was changed in the page, and what the engine says of it now.
import type { Check, Edit, FormFacts, Target } from '../engine/contract';
import type { Engine } from './engine';
import type { Language } from './words';

export class ReportDocument {
  edits: readonly Edit[] = [];
  private undone: readonly Edit[] = [];
  previous: ReportDocument | null = null;
  /** What was printed in each cell when the file was opened. */
  original: Check['cells'] = {};
  check: Check | null = null;
  form: FormFacts | null = null;
  private opened: { by: Promise<void>; id: number } | null = null;

  /**
   * @param name The name of its file.
   * @param reopen Opens it in an engine, which may have been started anew since.
   */
  constructor(private readonly engine: Engine, readonly name: string, private readonly reopen: () => Promise<number>) {}

  get canUndo(): boolean { return this.edits.length > 0; }
  get canRedo(): boolean { return this.undone.length > 0; }

  /** The changed places with what stood there when the file was opened. */
  get changed(): ReadonlySet<string> { return new Set(this.edits.map(edit => edit.pointer)); }

  edit(edits: readonly Edit[]): void {
    this.edits = [...this.edits, ...edits];
    this.undone = [];
  }

  undo(): string | undefined {
    const last = this.edits.at(-1);
    if (!last) return undefined;
    this.edits = this.edits.slice(0, -1);
    this.undone = [last, ...this.undone];
    return last.pointer;
  }

  redo(): string | undefined {
    const [first, ...rest] = this.undone;
    if (!first) return undefined;
    this.edits = [...this.edits, first];
    this.undone = rest;
    return first.pointer;
  }

  async refresh(language: Language): Promise<void> {
    const target = await this.target();
    this.check = await this.engine.check(target, language);
    if (this.edits.length === 0) this.original = this.check.cells;
    this.form = await this.engine.form(target);
  }

  async target(): Promise<Target> {
    return { id: await this.id(), edits: [...this.edits], previous: this.previous ? await this.previous.id() : null };
  }

  private async id(): Promise<number> {
    if (this.opened?.by !== this.engine.ready) {
      const by = this.engine.ready;
      this.opened = { by, id: await this.reopen() };
    }
    return this.opened!.id;
  }
}

/** Worst first: what could not be read, then by errors, then by what else is to be checked. */
export function byGravity(a: ReportDocument, b: ReportDocument): number {
  const weight = (document: ReportDocument) => {
    const { check } = document;
    if (!check || check.html === null) return Number.MAX_SAFE_INTEGER;
    return check.result.summary.errors * 10_000 + check.result.summary.warnings;
  };
  return weight(b) - weight(a);
}
