// The card beside a chosen cell: what it is, what is wrong with it, how its total comes about, and a field to change it.
import type { ReportDocument } from './document';
import { byId, fill, h } from './dom';
import { cellsOf, partsOf, sumsOf } from './parts';
import type { Sheet } from './sheet';
import type { Words } from './words';

export interface InspectorEvents { change(pointer: string, value: string): void }

/** What the card shows, and what stood in its field before anything was typed. */
interface Shown { document: ReportDocument; pointer: string; cell: HTMLElement; input: HTMLInputElement; value: string }

export class Inspector {
  private readonly card = byId('inspector');
  private shown: Shown | null = null;

  constructor(private readonly sheet: Sheet, private readonly events: InspectorEvents) {
    this.card.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close();
    });
  }

  get isOpen(): boolean { return this.shown !== null; }

  open(document: ReportDocument, pointer: string, cell: HTMLElement, words: Words, typed?: string): void {
    const input = this.draw(document, pointer, cell, words, typed);
    if (!input) return;
    this.uncover(cell);
    input.focus();
    if (typed === undefined) input.select();
  }

  /** The report was drawn anew. A card that was opened while the engine was at work stays, with what is being typed into it. */
  redraw(document: ReportDocument, words: Words): void {
    if (!this.shown) return;
    const { pointer, input, value } = this.shown;
    const cell = this.sheet.cellAt(pointer);
    if (this.shown.document !== document || !cell) return this.close();
    const { value: typed, selectionStart, selectionEnd } = input;
    const focused = this.card.contains(window.document.activeElement);
    const next = this.draw(document, pointer, cell, words, typed === value ? undefined : typed);
    if (!focused || !next) return;
    next.focus();
    next.setSelectionRange(selectionStart, selectionEnd);
  }

  close(): void {
    if (!this.shown) return;
    const { cell } = this.shown;
    this.shown = null;
    this.card.hidden = true;
    this.sheet.highlight([]);
    cell.focus({ preventScroll: true });
  }

  private draw(document: ReportDocument, pointer: string, cell: HTMLElement, words: Words, typed?: string): HTMLInputElement | null {
    const { check, form } = document;
    if (!check || !form) return null;
    const findings = check.findings.filter(finding => finding.cells.includes(pointer));
    const textOf = (place: string) => check.cells[place] ?? '';
    const sums = sumsOf(form, pointer, textOf);
    const last = document.previous?.check?.cells[pointer];
    const input = h('input', { type: 'text', value: typed ?? textOf(pointer), autocomplete: 'off', id: 'inspector-value', 'aria-describedby': 'inspector-hint', inputMode: 'text' });
    const problem = h('p', { className: 'problem', role: 'alert' });
    const apply = () => {
      const value = input.value.normalize('NFKC').trim();
      if (!isPrintable(value, pointer)) {
        problem.textContent = words.notANumber;
        input.focus();
        return;
      }
      this.close();
      if (value !== textOf(pointer)) this.events.change(pointer, value);
    };
    fill(this.card,
      h('header', {},
        h('h3', { id: 'inspector-title' }, form.labels[pointer] ?? pointer),
        h('button', { type: 'button', className: 'close', 'aria-label': words.close, onclick: () => this.close() }, '×')),
      document.changed.has(pointer) && h('p', { className: 'changed-from' }, words.changedFrom(document.original[pointer] || words.blank)),
      last !== undefined && h('p', { className: 'last-year' }, words.lastYear(last || words.blank)),
      h('form', { onsubmit: (event: Event) => { event.preventDefault(); apply(); } },
        h('label', { for: 'inspector-value' }, words.edit), input,
        h('button', { type: 'submit' }, words.apply)),
      problem,
      h('p', { className: 'hint', id: 'inspector-hint' }, words.editHint),
      ...findings.map(finding => h('p', { className: `told ${finding.severity}` }, finding.message)),
      ...sums.slice(0, 3).map(sum => partsOf(form, sum, textOf, words)));
    this.sheet.highlight(sums.flatMap(cellsOf));
    this.card.hidden = false;
    this.shown = { document, pointer, cell, input, value: textOf(pointer) };
    return input;
  }

  /** On a narrow screen the card lies along the lower edge; the cell it speaks of stays above it. */
  private uncover(cell: HTMLElement): void {
    const [box, card] = [cell.getBoundingClientRect(), this.card.getBoundingClientRect()];
    if (box.bottom > card.top && box.right > card.left && box.left < card.right) scrollBy(0, box.bottom - card.top + box.height);
  }
}

/** Whether a text may stand in a cell: a count, a change with its sign, an amount, "/" or nothing. The engine has the last word. */
function isPrintable(value: string, pointer: string): boolean {
  return /^(\/|\d{0,15})$/.test(value)
    || (pointer.endsWith('/change') && /^[+-]?\d{1,15}$/.test(value))
    || (pointer.endsWith('/amount') && /^-?\d{1,15}(\.\d{1,10})?$/.test(value));
}
