// The findings of one report as a list: what is wrong first, each leading to its place, findings of one cause together.
import type { Finding, Repair } from '../engine/contract';
import type { ReportDocument } from './document';
import { h } from './dom';
import type { Words } from './words';

export interface FindingEvents {
  show(finding: Finding, number: number): void;
  tryRepair(repair: Repair): void;
}

export function verdictOf(document: ReportDocument, words: Words): string {
  const { check } = document;
  if (!check || check.html === null) return words.unread;
  const { errors, warnings } = check.result.summary;
  if (errors + warnings === 0) return words.clean;
  const doubts = check.result.diagnostics.filter(finding => finding.origin === 'reading' && finding.severity !== 'info').length;
  return errors === 0 && doubts === warnings ? words.cleanBut(doubts) : words.wrong(errors, warnings);
}

export function stateOf(document: ReportDocument): 'unread' | 'wrong' | 'doubtful' | 'clean' {
  const { check } = document;
  if (!check || check.html === null) return 'unread';
  const { errors, warnings } = check.result.summary;
  return errors > 0 ? 'wrong' : warnings > 0 ? 'doubtful' : 'clean';
}

export function findingsOf(document: ReportDocument, words: Words, events: FindingEvents): HTMLElement[] {
  const result = document.check?.result;
  if (!result) return [];
  if (result.diagnostics.length === 0) return [h('p', { className: 'none' }, words.noFindings)];
  const groups = new Map<number, { finding: Finding; number: number }[]>();
  result.diagnostics.forEach((finding, index) => groups.set(finding.story, [...groups.get(finding.story) ?? [], { finding, number: index + 1 }]));
  const weight = { error: 0, warning: 1, info: 2 };
  const sorted = [...groups.values()].sort((a, b) => gravity(a) - gravity(b));
  function gravity(group: { finding: Finding }[]): number {
    return Math.min(...group.map(({ finding }) => weight[finding.severity]));
  }
  return [
    ...repairsOf(document, words, events),
    h('ol', { className: 'causes' }, ...sorted.map(group => h('li', { className: 'cause' }, ...group.map(({ finding, number }) => entry(finding, number))))),
  ];

  function entry(finding: Finding, number: number): HTMLElement {
    return h('div', { className: `finding ${finding.severity}` },
      h('p', { className: 'kind' },
        h('span', { className: `badge ${finding.severity}` }, `${number} ${words.severity[finding.severity]}`),
        h('b', {}, finding.title),
        finding.origin === 'reading' && h('span', { className: 'doubt' }, words.readingDoubt)),
      h('p', { className: 'message' }, finding.message),
      finding.remedy && h('p', { className: 'remedy' }, finding.remedy),
      h('p', { className: 'basis' }, `${finding.ruleId} · ${words.why}：${finding.legalBasis}`),
      (finding.cells.length > 0 || finding.text) && h('button', { type: 'button', className: 'link', onclick: () => events.show(finding, number) }, words.showPlace));
  }
}

function repairsOf(document: ReportDocument, words: Words, events: FindingEvents): HTMLElement[] {
  const repairs = document.check?.result.repairs.filter(repair => repair.changes.length > 0) ?? [];
  if (repairs.length === 0) return [];
  const printed = (value: unknown) => value === null ? words.blank : String(value);
  return [h('section', { className: 'repairs' },
    h('h3', {}, words.repairTitle),
    ...repairs.slice(0, 3).map(repair => h('div', { className: 'repair' },
      h('div', {}, h('ul', {}, ...repair.changes.map(change => h('li', {}, words.repairChange(document.form?.labels[change.pointer] ?? change.pointer, printed(change.from), printed(change.to))))),
        repair.evidence.length > 0 && h('p', { className: 'basis' }, repair.evidence.join('；'))),
      h('button', { type: 'button', onclick: () => events.tryRepair(repair) }, words.repairTry))))];
}
