// How a total comes about: its parts, what they add up to, and how far that is from what is printed.
import type { FormFacts, Sum } from '../engine/contract';
import { h } from './dom';
import type { Words } from './words';

type TextOf = (pointer: string) => string;

/** The sums a cell is the total of; where it is none, those it stands in. */
export function sumsOf(form: FormFacts, pointer: string): Sum[] {
  const total = form.sums.filter(sum => sum.right.length === 1 && sum.right[0] === pointer);
  return total.length > 0 ? total : form.sums.filter(sum => cellsOf(sum).includes(pointer));
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
  const differs = left !== null && right !== null && left !== right;
  const single = sum.right.length === 1;
  return h('table', { className: 'parts' },
    h('caption', {}, single ? words.totalOf(form.labels[sum.right[0]!] ?? '') : words.balance),
    h('tbody', {}, ...rows(sum.left)),
    h('tbody', { className: 'parts-sum' }, h('tr', {}, h('th', { scope: 'row' }, words.sum), h('td', {}, shown(left)))),
    h('tbody', {}, ...(single ? [] : rows(sum.right))),
    h('tbody', { className: single ? '' : 'parts-sum' },
      h('tr', {}, h('th', { scope: 'row' }, single ? words.printed : words.sum), h('td', {}, shown(right))),
      h('tr', { className: differs ? 'differs' : 'whole' },
        h('th', { scope: 'row' }, differs ? words.difference : left === right && left !== null ? words.whole : ''),
        h('td', {}, differs ? String(Math.abs(left - right)) : ''))));
}

/** What cells add up to; a blank or "/" beside numbers counts as nothing, alone it leaves the sum unknown. Counts are whole numbers, so they are exact here. */
function add(cells: string[], textOf: TextOf): number | null {
  const numbers = cells.map(textOf).filter(text => /^-?\d+$/.test(text)).map(Number);
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
