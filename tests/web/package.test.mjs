// The npm package as its users have it: packed, installed in a folder of its own, and held against the tool.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, tool } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'npm-'));
const documents = ['html', 'docx', 'pdf'].flatMap(kind => readdirSync(join(root, 'tests/fixtures/documents', kind))
  .filter(name => !/\.(json|txt|md)$/.test(name))
  .map(name => `tests/fixtures/documents/${kind}/${name}`));

describe('the npm package', () => {
  let engine;
  before(async () => {
    const packed = execFileSync('npm', ['pack', join(root, 'src/Gov.Disclosure.Web/bin/npm'), '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--silent', '--offline', join(folder, packed)], { cwd: folder });
    engine = await import(pathToFileURL(createRequire(join(folder, 'x.mjs')).resolve('gov-disclosure').replace('index.cjs', 'index.mjs')).href);
  });

  it(`says of every document what the tool says, byte for byte`, async () => {
    assert.ok(documents.length > 40, 'the documents are there');
    for (const path of documents) {
      assert.equal(await engine.render(readFileSync(join(root, path)), path, 'json'), tool('validate', path, '--format', 'json'), path);
    }
  });

  it('draws the same page as the tool, in English too', async () => {
    const path = 'seeds/yonghe-2019.txt';
    for (const lang of ['zh', 'en']) {
      assert.equal(await engine.render(readFileSync(join(root, path)), path, 'html', { lang }), tool('validate', path, '--format', 'html', '--lang', lang));
    }
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
