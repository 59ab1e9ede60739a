// The report as the official form. The engine draws it; here its cells become places that can be reached, looked at and changed.
import type { ReportDocument } from './document';
import { h } from './dom';
import css from './sheet.css';
import type { Words } from './words';

export interface SheetEvents {
  choose(pointer: string, cell: HTMLElement): void;
  editText(pointer: string, heading: HTMLElement): void;
}

export class Sheet {
  private cells = new Map<string, HTMLElement>();
  private readonly element = h('div');
  private readonly style = h('style');

  /** The sheet has a tree of its own, so that its style sheet, which is the engine's, and that of the page do not meet. */
  constructor(host: HTMLElement, private readonly events: SheetEvents) {
    const { element } = this;
    host.attachShadow({ mode: 'open' }).append(this.style, h('style', {}, css), element);
    element.addEventListener('click', event => {
      const cell = cellOf(event.target);
      if (cell) this.choose(cell);
    });
    element.addEventListener('keydown', event => this.move(event));
  }

  /** The style sheet the engine draws for. */
  set look(style: string) { this.style.textContent = style; }

  show(document: ReportDocument, words: Words): void {
    // The engine escapes every text of the report; the policy of the page forbids scripts besides.
    this.element.innerHTML = document.check?.html ?? '';
    this.cells = new Map([...this.element.querySelectorAll<HTMLElement>('[data-gd]')].map(cell => [cell.dataset['gd']!, cell]));
    const labels = document.form?.labels ?? {};
    const changed = document.changed;
    for (const [pointer, cell] of this.cells) {
      if (cell.tagName !== 'TD') continue;
      cell.tabIndex = -1;
      cell.setAttribute('aria-label', `${labels[pointer] ?? ''}：${cell.textContent || words.blank}${cell.title ? `。${cell.title}` : ''}`);
      cell.classList.toggle('changed', changed.has(pointer));
    }
    for (const heading of this.element.querySelectorAll<HTMLElement>('h2[data-gd]')) {
      const pointer = heading.dataset['gd']!;
      heading.append(h('button', { className: 'edit-text', type: 'button', onclick: () => this.events.editText(pointer, heading) }, words.editText));
    }
    if (document.check) this.markTexts(document);
    for (const table of this.element.querySelectorAll('table')) {
      const first = table.querySelector<HTMLElement>('td[data-gd]');
      if (first) first.tabIndex = 0;
      const frame = h('div', { className: 'table-frame' });
      table.replaceWith(frame);
      frame.append(table);
    }
  }

  /** Marks the words of the text that findings speak of. The sheet prints a text line by line, without blank lines and without the space around them. */
  private markTexts(document: ReportDocument): void {
    const { result, texts } = document.check!;
    result.diagnostics.forEach((finding, index) => {
      if (!finding.text) return;
      const { pointer, offset, length } = finding.text;
      const text = texts[pointer] ?? '';
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
      const line = text.slice(start, end);
      const heading = this.cells.get(pointer.replace(/\/narrative$/, ''));
      for (let next = heading ? heading.nextElementSibling : this.element.querySelector('p'); next && next.tagName !== 'H2'; next = next.nextElementSibling) {
        const at = next.tagName === 'P' && next.firstChild ? next.textContent!.indexOf(line.trim()) : -1;
        if (at < 0) continue;
        wrap(next, at + offset - start - (line.length - line.trimStart().length), length, h('mark', { className: finding.severity, title: finding.message, 'data-finding': String(index + 1), tabIndex: -1 }));
        break;
      }
    });
  }

  /** Brings a place into view and gives it the focus. */
  reveal(pointer: string): HTMLElement | undefined {
    const cell = this.cells.get(pointer) ?? this.cells.get(pointer.replace(/\/narrative$/, ''));
    if (!cell) return undefined;
    cell.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    if (cell.tagName !== 'TD') cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
    return cell;
  }

  revealMark(number: string): void {
    const mark = this.element.querySelector<HTMLElement>(`mark[data-finding="${number}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }

  highlight(pointers: readonly string[]): void {
    for (const [pointer, cell] of this.cells) cell.classList.toggle('part', pointers.includes(pointer));
  }

  textOf(pointer: string): string {
    return this.cells.get(pointer)?.textContent ?? '';
  }

  private choose(cell: HTMLElement): void {
    for (const other of cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? []) other.tabIndex = -1;
    cell.tabIndex = 0;
    this.events.choose(cell.dataset['gd']!, cell);
  }

  /** The arrows walk through the table as in a spreadsheet; Enter and digits open the cell. */
  private move(event: KeyboardEvent): void {
    const cell = cellOf(event.target);
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ' || /^[0-9/]$/.test(event.key)) {
      this.choose(cell);
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

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('td[data-gd]') : null;
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

/** Puts a stretch of an element's text into a mark; a stretch that already holds one is left as it is. */
function wrap(element: Element, start: number, length: number, mark: HTMLElement): void {
  let at = 0;
  for (const node of element.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeType === Node.TEXT_NODE && at <= start && start + length <= at + text.length) {
      const range = document.createRange();
      range.setStart(node, start - at);
      range.setEnd(node, start - at + length);
      range.surroundContents(mark);
      return;
    }
    at += text.length;
  }
}
