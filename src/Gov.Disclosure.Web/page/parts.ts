// How a total comes about: its parts, what they add up to, and how far that is from what is printed.
import type { FormFacts, Sum } from '../engine/contract';
import { h } from './dom';
import type { Words } from './words';

type TextOf = (pointer: string) => string;

/** The sums a cell is the total of; where it is none, those it stands in. What does not add up comes first. */
export function sumsOf(form: FormFacts, pointer: string, textOf: TextOf): Sum[] {
  const total = form.sums.filter(sum => sum.right.length === 1 && sum.right[0] === pointer);
  const sums = total.length > 0 ? total : form.sums.filter(sum => cellsOf(sum).includes(pointer));
  return sums.sort((one, other) => Number(differs(other, textOf)) - Number(differs(one, textOf)));
}

function differs(sum: Sum, textOf: TextOf): boolean {
  const [left, right] = [add(sum.left, textOf), add(sum.right, textOf)];
  return left !== null && right !== null && left !== right;
}

/** What blank totals would be, where every part of them is there: from the parts first, then from the totals that follow from those. */
export function openSums(form: FormFacts, textOf: TextOf): Map<string, string> {
  const found = new Map<string, string>();
  const known = (cell: string) => textOf(cell) || found.get(cell) || '';
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { left, right: [total, ...others] } of form.sums) {
      if (!total || others.length > 0 || known(total) || !left.every(known)) continue;
      const sum = add(left, known);
      if (sum !== null) found.set(total, String(sum));
    }
  }
  return found;
}

/** The blank cells that are no total of others. */
export function blanksOf(form: FormFacts, cells: { [pointer: string]: string }): string[] {
  const totals = new Set(form.sums.filter(sum => sum.right.length === 1).map(sum => sum.right[0]));
  return Object.keys(cells).filter(cell => cells[cell] === '' && !totals.has(cell));
}

export function cellsOf(sum: Sum): string[] {
  return [...sum.left, ...sum.right];
}

export function partsOf(form: FormFacts, sum: Sum, textOf: TextOf, words: Words): HTMLElement {
  const [left, right] = [add(sum.left, textOf), add(sum.right, textOf)];
  // Along a row the columns tell the parts apart, down a column the rows do.
  const alongRow = cellsOf(sum).every(cell => form.rows[cell] === form.rows[sum.left[0]!]);
  const labelOf = (cell: string) => (alongRow ? form.columns : form.rows)[cell] ?? cell;
  const rows = (cells: string[]) => cells.map((cell, index) => h('tr', {},
    h('th', { scope: 'row' }, `${index > 0 ? '+ ' : ''}${labelOf(cell)}`), h('td', {}, textOf(cell) || words.blank)));
  const shown = (value: number | null) => value === null ? words.unknownSum : String(value);
  const isOff = differs(sum, textOf);
  const single = sum.right.length === 1;
  return h('table', { className: 'parts' },
    h('caption', {}, single ? words.totalOf(form.labels[sum.right[0]!] ?? '', alongRow) : words.balance),
    h('tbody', {}, ...rows(sum.left)),
    h('tbody', { className: 'parts-sum' }, h('tr', {}, h('th', { scope: 'row' }, words.sum), h('td', {}, shown(left)))),
    h('tbody', {}, ...(single ? [] : rows(sum.right))),
    h('tbody', { className: single ? '' : 'parts-sum' },
      h('tr', {}, h('th', { scope: 'row' }, single ? words.printed : words.sum), h('td', {}, shown(right))),
      h('tr', { className: isOff ? 'differs' : 'whole' },
        h('th', { scope: 'row' }, isOff ? words.difference : left === right && left !== null ? words.whole : ''),
        h('td', {}, isOff ? String(Math.abs(left! - right!)) : ''))));
}

/** What cells add up to; a blank or "/" beside numbers counts as nothing, alone it leaves the sum unknown. Counts are whole numbers, so they are exact here. */
function add(cells: string[], textOf: TextOf): number | null {
  const numbers = cells.map(textOf).filter(text => /^-?\d+$/.test(text)).map(Number);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
