// Several reports: one line each, the gravest first; each opens.
import { byGravity, type ReportDocument } from './document';
import { h } from './dom';
import { stateOf, verdictOf } from './findings';
import type { Words } from './words';

export function overviewOf(documents: readonly ReportDocument[], words: Words, open: (document: ReportDocument) => void): HTMLElement[] {
  const wrong = documents.filter(document => stateOf(document) === 'wrong').length;
  const line = (document: ReportDocument) => h('tr', {},
    h('td', {}, h('button', { type: 'button', className: 'link', onclick: () => open(document) }, document.check?.result.agency || document.name)),
    h('td', {}, document.check?.result.year ? String(document.check.result.year) : ''),
    h('td', {}, h('span', { className: `state ${stateOf(document)}` }, verdictOf(document, words))),
    h('td', { className: 'file' }, document.name));
  return [
    h('p', { className: 'count' }, words.overviewCount(documents.length, wrong)),
    h('table', { className: 'overview' },
      h('thead', {}, h('tr', {}, ...[words.agency, words.year, words.state, words.file].map(label => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, ...[...documents].sort(byGravity).map(line))),
  ];
}
