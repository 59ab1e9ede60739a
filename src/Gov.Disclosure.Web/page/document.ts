// One opened report: where it came from, what was changed in the page, and what the engine says of it now.
import type { Check, Edit, FormFacts, Target } from '../engine/contract';
import type { Engine } from './engine';
import type { Given } from './files';
import type { Language } from './words';

export class ReportDocument {
  private steps: readonly (readonly Edit[])[] = [];
  private undone: readonly (readonly Edit[])[] = [];
  previous: ReportDocument | null = null;
  /** Whether it was made here; of a report that was read, a blank is never taken for 0. */
  isNew = false;
  /** What was printed in each cell when the file was opened. */
  original: Check['cells'] = {};
  check: Check | null = null;
  form: FormFacts | null = null;
  /** The changes that are in a file the user has saved. */
  private saved: readonly (readonly Edit[])[] = [];
  private opened: { by: Promise<void>; id: number } | null = null;

  /**
   * @param name The name of its file.
   * @param file The file; null for a report that was made here.
   * @param reopen Opens it in an engine, which may have been started anew since.
   */
  constructor(private readonly engine: Engine, readonly name: string, readonly file: Given | null, private readonly reopen: () => Promise<number>) {}

  get canUndo(): boolean { return this.steps.length > 0; }
  get canRedo(): boolean { return this.undone.length > 0; }

  /** Whether something was changed that no saved file holds. */
  get isUnsaved(): boolean { return this.steps !== this.saved && this.steps.length > 0; }

  /** The places that were changed. */
  get changed(): ReadonlySet<string> { return new Set(this.steps.flat().map(edit => edit.pointer)); }

  /** Changes places, as one step. */
  edit(edits: readonly Edit[]): void {
    this.steps = [...this.steps, edits];
    this.undone = [];
  }

  /** Takes the last step back, and says where it was. */
  undo(): string | undefined {
    const last = this.steps[this.steps.length - 1];
    if (!last) return undefined;
    this.steps = this.steps.slice(0, -1);
    this.undone = [last, ...this.undone];
    return last[0]?.pointer;
  }

  redo(): string | undefined {
    const [first, ...rest] = this.undone;
    if (!first) return undefined;
    this.steps = [...this.steps, first];
    this.undone = rest;
    return first[0]?.pointer;
  }

  keepSaved(): void {
    this.saved = this.steps;
  }

  async refresh(language: Language): Promise<void> {
    const target = await this.target();
    this.check = await this.engine.check(target, language);
    if (target.edits.length === 0) this.original = this.check.cells;
  }

  /** Asks for what is needed only once the report is looked at. */
  async prepare(): Promise<void> {
    this.form ??= await this.engine.form(await this.target());
  }

  async target(): Promise<Target> {
    return { id: await this.id(), edits: this.steps.flat(), previous: this.previous ? await this.previous.id() : null };
  }

  private async id(): Promise<number> {
    if (this.opened?.by !== this.engine.ready) {
      const by = this.engine.ready;
      this.opened = { by, id: await this.reopen() };
    }
    return this.opened!.id;
  }
}

/** Gives reports that were opened together the one before them, where it is the only one of its agency and year. */
export function pair(documents: readonly ReportDocument[]): ReportDocument[] {
  const paired: ReportDocument[] = [];
  for (const document of documents) {
    const { check } = document;
    if (document.previous || !check?.year || !check.agency) continue;
    const before = documents.filter(other => other.check?.agency === check.agency && other.check.year === check.year! - 1);
    if (before.length !== 1) continue;
    document.previous = before[0]!;
    paired.push(document);
  }
  return paired;
}
