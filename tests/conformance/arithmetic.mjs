// Runs the conformance cases for the sums of tables three and four (GD301, GD302, GD303, GD401), knowing nothing but the sums of the published
// rules.json and the README of this folder: node tests/conformance/arithmetic.mjs
// It is no part of the library; it shows that the cases can be run from another language, and what a runner has to do.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const rules = ['GD301', 'GD302', 'GD303', 'GD401'];
const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { forms } = readJson('../../schema/rules.json');

/** The form of a table as a report prints it: the one the table names, or the only one of a table that names none. */
const formOf = (section, table) => forms.find((form) => form.table === section && (form.form === null || form.form === table.form));

// --- One case.

const names = (pointer) => pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
const valueAt = (json, pointer) => names(pointer).reduce((value, name) => value?.[name], json);

const build = (source) => {
  let text = source.text ?? readFileSync(new URL(`./${source.base}`, import.meta.url), 'utf8');
  for (const { find, with: replacement, end } of source.edits ?? []) {
    const at = text.indexOf(find);
    text = text.slice(0, at) + replacement + (end ? '' : text.slice(at + find.length));
  }
  const report = JSON.parse(text);
  const ownerOf = (pointer) => [names(pointer).slice(0, -1).reduce((value, name) => value[name], report), names(pointer).at(-1)];
  for (const [pointer, value] of Object.entries(source.set ?? {})) {
    const [owner, name] = ownerOf(pointer);
    owner[name] = value;
  }
  for (const pointer of source.remove ?? []) {
    const [owner, name] = ownerOf(pointer);
    delete owner[name];
  }
  return report;
};

/** What a reader names is in doubt with everything below it; so is a table, group or row that holds something of a newer version. */
const doubtsOf = (findings) =>
  findings
    .filter((finding) => finding.ruleId < 'GD100')
    .flatMap((finding) => [
      ...finding.cells,
      ...(finding.ruleId === 'GD015' ? finding.cells.map((cell) => cell.slice(0, cell.lastIndexOf('/'))).filter((owner) => ['proactiveDisclosure', 'requests', 'reviewAndLitigation'].includes(owner.split('/')[1])) : []),
    ])
    .filter((place) => place !== '');

const evaluate = (report, doubts) => {
  const isDoubted = (cell) => doubts.some((place) => cell === place || cell.startsWith(`${place}/`));
  const findings = [];
  for (const section of ['requests', 'reviewAndLitigation']) {
    const table = report[section];
    const form = table && formOf(section, table);
    if (!form) continue;
    for (const { rule, add, subtract } of form.sums) {
      const cells = [...add, ...subtract];
      const number = (cell) => { const value = valueAt(report, cell); return typeof value === 'number' ? value : undefined; };
      if (cells.some((cell) => isDoubted(cell) || (form.totals.includes(cell) && number(cell) === undefined))) continue;
      const sum = (side) => side.reduce((total, cell) => total + (number(cell) ?? 0), 0);
      if (sum(add) !== sum(subtract)) findings.push({ ruleId: rule, cells: [...subtract, ...add], expected: sum(add), actual: sum(subtract) });
    }
  }
  return findings.sort((one, other) => rules.indexOf(one.ruleId) - rules.indexOf(other.ruleId));
};

let run = 0;
let left = 0;
const failures = [];
for (const { file, input } of readJson('./manifest.json').cases) {
  const source = readJson(`./${file}`);
  let report;
  try {
    report = input === 'json' && [undefined, 'utf-8-bom'].includes(source.encoding) && !source.maxBytes ? build(source) : undefined;
  } catch {
    report = undefined;
  }
  // Documents, and files that are no JSON, are for runners with a reader.
  if (report === undefined) {
    left++;
    continue;
  }
  run++;
  const expected = source.expected.filter((finding) => rules.includes(finding.ruleId));
  const actual = evaluate(report, doubtsOf(source.expected));
  if (!isDeepStrictEqual(actual, expected)) failures.push(`${file}: found ${JSON.stringify(actual.map((finding) => [finding.ruleId, finding.cells[0], finding.expected, finding.actual]))}`);
}

console.log(failures.join('\n') || `${run} cases agree, ${left} need a reader`);
process.exitCode = failures.length > 0 || run === 0 ? 1 : 0;
