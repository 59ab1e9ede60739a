// The npm package as its users have it: packed, installed in a folder of its own, and held against the tool.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { executable, launch, openPage, root, tool } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'npm-'));
const seed = 'seeds/yonghe-2019.txt';

/** Every document of the fixtures, and the seed in the formats that have no folder there. */
function documents() {
  const fixtures = readdirSync(join(root, 'tests/fixtures/documents')).flatMap(kind => readdirSync(join(root, 'tests/fixtures/documents', kind))
    .filter(name => !/\.(json|txt|md)$/.test(name))
    .map(name => `tests/fixtures/documents/${kind}/${name}`));
  const features = readdirSync(join(root, 'tests/fixtures/features')).map(name => `tests/fixtures/features/${name}`);
  const written = ['xlsx', 'docx', 'html', 'md', 'csv'].map(format => {
    tool('convert', seed, '--to', format, '-o', join(folder, `永和.${format}`));
    return join(folder, `永和.${format}`);
  });
  return [...fixtures, ...features, ...written, seed, 'seeds/yonghe-2019.json', 'tests/fixtures/suqian-2024.json'];
}

/**
 * Holds what is said of every file against one run of the tool over all of them: starting it for each would take most of the time. Every part but the number of the
 * report must be the same, byte for byte. Gives the files to be compared alone, since the tool holds reports of one agency against each other.
 */
async function comparedInOneRun(engine, paths, format) {
  const parts = text => format === 'json' ? text.match(/^ {4}\{\n[^]*?^ {4}\}/gm)
    : [...text.matchAll(/<section class="report" id="(report-(\d+))">[^]*?<\/section>/g)].sort((one, other) => one[2] - other[2]).map(([part, id]) => part.replaceAll(`${id}"`, 'report-1"').replaceAll(`${id}-`, 'report-1-').replaceAll(`${id}/`, 'report-1/'));
  const told = parts(tool('validate', ...paths, '--format', format));
  const isPaired = JSON.parse(tool('validate', ...paths, '--format', 'json')).reports.map(({ previous, ambiguousPrevious }) => previous !== null || ambiguousPrevious.length > 0);
  assert.equal(told.length, paths.length, 'each file holds one report');
  for (const [index, path] of paths.entries()) {
    if (!isPaired[index]) assert.deepEqual(parts(await engine.render(bytesOf(path), path, format)), [told[index]], `${path} as ${format}`);
  }
  return paths.filter((_, index) => isPaired[index]);
}

const bytesOf = path => readFileSync(resolve(root, path));

describe('the npm package', () => {
  let engine;
  before(async () => {
    const packed = execFileSync('npm', ['pack', join(root, 'src/Gov.Disclosure.Web/bin/npm'), '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--silent', '--offline', join(folder, packed)], { cwd: folder });
    engine = await import(pathToFileURL(createRequire(join(folder, 'x.mjs')).resolve('gov-disclosure').replace('index.cjs', 'index.mjs')).href);
  });

  it('says of every document what the tool says, and draws the same page, byte for byte', async () => {
    const all = documents();
    assert.deepEqual(['doc', 'wps', 'docx', 'xlsx', 'xls', 'pdf', 'ofd', 'html', 'htm', 'mht', 'rtf', 'odt', 'ods', 'txt', 'md', 'csv', 'json'].filter(kind => !all.some(path => path.endsWith(`.${kind}`))), [], 'each kind is there');
    const alone = new Set([...await comparedInOneRun(engine, all, 'json'), ...await comparedInOneRun(engine, all, 'html')]);
    // The first of each kind as a whole, and what the tool would hold against another of the files.
    const whole = all.filter((path, index) => alone.has(path) || all.findIndex(other => extname(other) === extname(path)) === index);
    for (const path of whole) {
      for (const format of ['json', 'html']) assert.equal(await engine.render(bytesOf(path), path, format), tool('validate', path, '--format', format), `${path} as ${format}`);
    }
  });

  it('says the same in English, and beside last year’s report', async () => {
    for (const format of ['json', 'html']) {
      assert.equal(await engine.render(bytesOf(seed), seed, format, { lang: 'en' }), tool('validate', seed, '--format', format, '--lang', 'en'));
      const [path, fileName] = ['tests/fixtures/suqian-2024.json', 'tests/fixtures/suqian-2023.json'];
      assert.equal(await engine.render(bytesOf(path), path, format, { previous: { bytes: bytesOf(fileName), fileName } }), tool('validate', path, '--previous', fileName, '--format', format));
    }
  });

  it('puts comments into a copy of the file as the tool does, and says why where it cannot', async () => {
    for (const [path, applyRepair] of [[join(folder, '永和.docx'), true], [join(folder, '永和.xlsx'), false], ['tests/fixtures/documents/html/word-runs-2021.htm', false]]) {
      const copy = join(folder, `copy${path.slice(path.lastIndexOf('.'))}`);
      tool('annotate', path, '-o', copy, ...applyRepair ? ['--apply-repair'] : []);
      const { bytes, problem, comments, changes } = await engine.annotate(bytesOf(path), path, { applyRepair });
      assert.equal(problem, null);
      assert.ok(comments > 0 && (changes > 0) === applyRepair, path);
      assert.deepEqual(Buffer.from(bytes), readFileSync(copy), path);
    }
    const refused = await engine.annotate(bytesOf(seed), seed, { lang: 'en' });
    assert.equal(refused.bytes, null);
    assert.match(refused.problem, /docx/);
  });

  it('works with require as with import', async () => {
    const { validate } = createRequire(join(folder, 'x.cjs'))('gov-disclosure');
    const result = await validate(readFileSync(join(root, 'seeds/yonghe-2019.txt')), 'yonghe-2019.txt');
    assert.equal(result.summary.errors, 3);
  });

  it('runs the example of its README', () => {
    const [, example] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'src/Gov.Disclosure.Web/npm/README.md'), 'utf8'));
    writeFileSync(join(folder, 'example.mjs'), example);
    writeFileSync(join(folder, 'yonghe-2019.txt'), readFileSync(join(root, 'seeds/yonghe-2019.txt')));
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.equal(printed.match(/^GD/gm).length, 3);
  });

  it('converts a report, and says null where there is none', async () => {
    const seed = readFileSync(join(root, 'seeds/yonghe-2019.txt'));
    assert.equal(Buffer.from(await engine.convert(seed, 'yonghe-2019.txt', 'json')).toString(), readFileSync(join(root, 'seeds/yonghe-2019.json'), 'utf8'));
    assert.equal(await engine.convert(Buffer.from('%PDF-1.4'), 'broken.pdf', 'docx'), null);
  });
});

describe('the engine in a browser', { skip: executable ? false : 'no Chromium is installed' }, () => {
  let browser, frame;
  before(async () => {
    browser = await launch();
    const { page } = await openPage(browser);
    const delivered = await page.evaluate(() => ({ program: JSON.parse(document.getElementById('worker-source').textContent), payload: document.getElementById('payload').textContent.trim() }));
    frame = page.frames().find(frame => frame !== page.mainFrame());
    // Another worker of the page's own program; the one that the page has is its own.
    await frame.evaluate(({ program, payload }) => {
      globalThis.bytesOf = base64 => Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      const worker = new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
      worker.postMessage({ payload: globalThis.bytesOf(payload) });
      const answer = () => new Promise((resolve, reject) => worker.addEventListener('message', ({ data: { value, failure } }) => failure === undefined ? resolve(value) : reject(new Error(failure)), { once: true }));
      globalThis.ask = (name, ...args) => { worker.postMessage({ id: 1, name, args }); return answer(); };
      return answer();
    }, delivered);
  });
  after(async () => { await browser?.close(); });

  const fixture = name => `tests/fixtures/documents/${name}`;
  for (const path of [seed, fixture('docx/site-page-2021.docx'), fixture('html/word-runs-2021.htm'), fixture('pdf/word-2021.pdf'), fixture('doc/marks-and-notes-2019.doc'), fixture('mht/word-quoted-2019.mht')]) {
    it(`says of ${path} what the tool says, byte for byte`, async () => {
      for (const format of ['json', 'html']) {
        const said = await frame.evaluate(({ base64, path, format }) => globalThis.ask('Validate', globalThis.bytesOf(base64), path, new Uint8Array(), '', 'zh', format), { base64: bytesOf(path).toString('base64'), path, format });
        assert.equal(said, tool('validate', path, '--format', format));
      }
    });
  }
});
