// One report on the screen. The engine draws it as the tool does; here its numbers lead to their places, and its cells can be reached, looked at and changed.
import result from '../../Gov.Disclosure.Results/Html/Style/result.css';
import type { ReportDocument } from './document';
import { h } from './dom';
import { openSums } from './parts';
import css from './sheet.css';
import type { Words } from './words';

export interface SheetEvents {
  choose(pointer: string, cell: HTMLElement, typed?: string): void;
  editText(pointer: string, beside: HTMLElement): void;
  tryRepair(index: number): void;
}

export class Sheet {
  private cells = new Map<string, HTMLElement>();
  private readonly element = h('div', { className: 'result' });
  private readonly style = h('style');
  private readonly root: ShadowRoot;
  private shown: ReportDocument | null = null;

  /** The report has a tree of its own, so that its style sheets and that of the page do not meet. What stands in a slot is the page's. */
  constructor(host: HTMLElement, private readonly events: SheetEvents) {
    const { element } = this;
    this.root = host.attachShadow({ mode: 'open' });
    this.root.append(this.style, h('style', {}, result), h('style', {}, css), element);
    element.addEventListener('click', event => this.click(event));
    element.addEventListener('keydown', event => this.move(event));
  }

  /** The style sheet the engine draws for. */
  set look(style: string) { this.style.textContent = style; }

  show(document: ReportDocument, words: Words): void {
    const { check } = document;
    if (!check) return;
    const before = this.shown === document ? this.folds() : new Map<string, boolean>();
    const editors = this.shown === document ? [...this.element.querySelectorAll<HTMLElement>('.text-editor')] : [];
    const focused = this.root.activeElement;
    this.shown = document;
    // The engine escapes every text of the report; the policy of the page forbids scripts besides.
    this.element.innerHTML = check.html;
    this.element.querySelector('.top')?.append(h('slot', { name: 'tools' }));
    this.element.querySelector('.list')?.append(h('slot', { name: 'previous' }));
    this.cells = new Map([...this.element.querySelectorAll<HTMLElement>('[data-gd]')].map(cell => [cell.dataset['gd']!, cell]));
    this.drawCells(document, words);
    for (const details of this.element.querySelectorAll<HTMLDetailsElement>('.sheet details')) details.open = before.get(foldOf(details)) ?? details.querySelector('mark') !== null;
    for (const heading of this.element.querySelectorAll<HTMLElement>('h2[data-gd], .prose[data-gd="/preamble"]')) {
      const section = heading.dataset['gd']!;
      const pointer = section in check.texts ? section : `${section}/narrative`;
      heading[heading.tagName === 'H2' ? 'append' : 'prepend'](h('button', { className: 'edit-text', type: 'button', onclick: () => this.events.editText(pointer, heading) }, words.editText));
    }
    // A text that is being written while the engine is at work goes on being written.
    for (const editor of editors) {
      this.cells.get(editor.dataset['beside']!)?.after(editor);
      if (editor.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    }
    this.element.querySelectorAll('.repair').forEach((repair, index) =>
      repair.append(h('button', { type: 'button', className: 'try', onclick: () => this.events.tryRepair(index) }, words.repairTry)));
  }

  private drawCells(document: ReportDocument, words: Words): void {
    const labels = document.form?.labels ?? {};
    const sums = document.form ? openSums(document.form, pointer => document.check?.cells[pointer] ?? '') : new Map<string, string>();
    for (const [pointer, cell] of this.cells) {
      if (cell.tagName !== 'TD') continue;
      const sum = sums.get(pointer);
      cell.tabIndex = -1;
      cell.setAttribute('aria-label', `${labels[pointer] ?? ''}：${cell.textContent || (sum ? words.sumSoFar(sum) : words.blank)}${cell.title ? `。${cell.title}` : ''}`);
      cell.classList.toggle('changed', document.changed.has(pointer));
      if (sum) cell.dataset['sum'] = sum;
    }
    // One stop for the tab key in every table; the arrows do the rest.
    for (const table of this.element.querySelectorAll('table')) {
      const first = table.querySelector<HTMLElement>('td[data-gd]');
      if (first) first.tabIndex = 0;
    }
  }

  private folds(): Map<string, boolean> {
    return new Map([...this.element.querySelectorAll<HTMLDetailsElement>('.sheet details')].map(details => [foldOf(details), details.open]));
  }

  cellAt(pointer: string): HTMLElement | undefined {
    return this.cells.get(pointer);
  }

  /** The cell that has the focus. */
  get focused(): string | undefined {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLTableCellElement ? activeElement.dataset['gd'] : undefined;
  }

  /** Whether the user is writing a text. */
  get isWritten(): boolean { return this.root.activeElement instanceof HTMLTextAreaElement; }

  /** Brings a cell, or the heading around a text, into view. What is in sight already stays where it is: a click may be on its way. */
  reveal(pointer: string, focuses: boolean): void {
    const place = this.cells.get(pointer) ?? this.cells.get(pointer.replace(/\/narrative$/, ''));
    if (!place) return;
    place.scrollIntoView({ block: 'nearest' });
    if (!focuses) return;
    if (place.tagName !== 'TD') place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  highlight(pointers: readonly string[]): void {
    for (const [pointer, cell] of this.cells) cell.classList.toggle('part', pointers.includes(pointer));
  }

  private click(event: Event): void {
    const target = event.target as Element;
    const link = target.closest('a[href^="#"]');
    const cell = cellOf(target);
    const place = link && this.root.getElementById(link.getAttribute('href')!.slice(1));
    if (link) event.preventDefault();
    if (cell) {
      if (place) this.point(place);
      this.choose(cell);
    } else if (place) {
      this.reach(place);
      if (place.tagName === 'TD') this.choose(place);
    }
  }

  /** Points to an entry of the list; the report stays where it is. */
  private point(entry: HTMLElement): void {
    this.element.querySelector('.reached')?.classList.remove('reached');
    entry.classList.add('reached');
    const list = this.element.querySelector('.list')!;
    list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - 80;
  }

  private reach(place: HTMLElement): void {
    for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
    this.element.querySelector('.reached')?.classList.remove('reached');
    if (place.tagName !== 'TD') {
      place.tabIndex = -1;
      place.classList.add('reached');
    }
    place.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    place.focus({ preventScroll: true });
  }

  private choose(cell: HTMLElement, typed?: string): void {
    for (const other of cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? []) other.tabIndex = -1;
    cell.tabIndex = 0;
    this.events.choose(cell.dataset['gd']!, cell, typed);
  }

  /** The arrows walk through the table as in a spreadsheet; Enter opens the cell, and so does what may stand in it. */
  private move(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLTableCellElement ? cellOf(event.target) : null;
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      this.choose(cell);
    } else if (/^[0-9/-]$/.test(event.key)) {
      this.choose(cell, event.key);
    } else {
      const next = neighbour(cell, event.key);
      if (!next) return;
      cell.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
    event.preventDefault();
  }
}

function foldOf(details: Element): string {
  return details.closest<HTMLElement>('.prose')?.dataset['gd'] ?? '';
}

function cellOf(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>('td[data-gd]');
}

function neighbour(cell: HTMLElement, key: string): HTMLElement | null {
  const row = cell.closest('tr')!;
  const rows = [...cell.closest('table')!.querySelectorAll('tr')].filter(other => other.querySelector('td[data-gd]'));
  const inRow = (of: Element) => [...of.querySelectorAll<HTMLElement>('td[data-gd]')];
  const at = inRow(row).indexOf(cell);
  const fromEnd = inRow(row).length - at;
  const beside = (step: number) => {
    const other = rows[rows.indexOf(row) + step];
    if (!other) return null;
    const cells = inRow(other);
    // Rows of one table end with the same columns, whatever labels stand before them.
    return cells[Math.max(0, cells.length - fromEnd)] ?? null;
  };
  switch (key) {
    case 'ArrowLeft': return inRow(row)[at - 1] ?? null;
    case 'ArrowRight': return inRow(row)[at + 1] ?? null;
    case 'ArrowUp': return beside(-1);
    case 'ArrowDown': return beside(1);
    default: return null;
  }
}
