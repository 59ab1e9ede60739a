// Several reports: one line each, the gravest first; each opens.
import type { ReportDocument } from './document';
import { h } from './dom';
import type { Words } from './words';

export function overviewOf(documents: readonly ReportDocument[], words: Words, open: (document: ReportDocument) => void): HTMLElement[] {
  const wrong = documents.filter(({ check }) => check?.state === 'error').length;
  const line = (document: ReportDocument) => {
    const { check, name } = document;
    return h('tr', {},
      h('td', {}, h('button', { type: 'button', className: `link state ${check?.state ?? 'unread'}`, onclick: () => open(document) }, check?.agency || name)),
      h('td', { 'data-label': words.year }, check?.year ? String(check.year) : ''),
      h('td', { 'data-label': words.state }, check?.verdict ?? ''),
      h('td', { 'data-label': words.file, className: 'file' }, name));
  };
  return [
    h('p', { className: 'totals' }, words.overviewCount(documents.length, wrong)),
    h('table', { className: 'overview' },
      h('thead', {}, h('tr', {}, ...[words.agency, words.year, words.state, words.file].map(label => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, ...[...documents].sort((one, other) => (other.check?.gravity ?? 0) - (one.check?.gravity ?? 0)).map(line))),
  ];
}
