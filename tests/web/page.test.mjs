// What a clerk does with the page, in a real browser and from file://.   node --test tests/web
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { drop, executable, launch, openPage, root, tool } from './browser.mjs';

const skip = executable ? false : 'no Chromium is installed';
const folder = mkdtempSync(join(tmpdir(), 'page-'));
const seedFile = join(root, 'seeds/yonghe-2019.txt');
const fixture = name => join(root, 'tests/fixtures/documents', name);
const thirdParty = '/requests/outcomes/refused/thirdPartyRights';
const total = '/requests/outcomes/total/total';

describe('the page', { skip }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(async () => { await browser?.close(); });

  async function seed(options) {
    const opened = await openPage(browser, options);
    await opened.app.locator('#example').click();
    await opened.app.locator('.verdict.error').waitFor();
    return opened;
  }

  const cell = (app, pointer) => app.locator(`#sheet td[data-gd="${pointer}"]`);
  const errors = app => app.locator('.found .number.error');
  const frameOf = page => page.frames().find(frame => frame !== page.mainFrame());

  async function put(app, pointer, value) {
    await cell(app, pointer).click();
    await app.locator('#inspector-value').fill(value);
    await app.locator('#inspector-value').press('Enter');
    await app.locator('#inspector').waitFor({ state: 'hidden' });
    await cell(app, pointer).and(app.locator('.changed')).waitFor();
  }

  async function saved(page, app, format) {
    const [download] = await Promise.all([page.waitForEvent('download'), app.locator(`#save-${format}`).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  async function printed(page) {
    const path = join(folder, 'printed.pdf');
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    return Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))[1]);
  }

  it('says in one sentence what is wrong with the seed and what to do first, and no error of its own', async () => {
    const { app, faults, context } = await seed();
    assert.match(await app.locator('.verdict').innerText(), /有 3 处错误/);
    assert.match(await app.locator('.first').innerText(), /第8行总计 0 → 1；第22行总计 0 → 1/);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('leads from a finding to its cell and back, and from a total to its parts, their sum and the difference', async () => {
    const { app, context } = await seed();
    await app.locator('.found .number').first().click();
    await app.locator('#inspector').waitFor();
    assert.equal(await cell(app, `${thirdParty}/total`).and(app.locator('.error')).count(), 1);
    const parts = app.locator('#inspector .parts').first();
    assert.match(await parts.innerText(), /自然人\s+1/);
    assert.match(await parts.locator('.differs').innerText(), /相差\s+1/);
    await app.locator('#inspector .close').click();
    await cell(app, `${thirdParty}/total`).locator('.number').click();
    await app.locator('.found .reached .number[data-number="1"]').waitFor();
    await context.close();
  });

  it('leads from a finding about the text to the words, and marks words that agree or were not checked, and why', async () => {
    const { app, context } = await seed();
    await app.locator('.found .number.warning[href*="-words-"]').first().click();
    await app.locator('mark.warning.reached').waitFor();
    assert.match(await app.locator('mark.agrees').first().innerText(), /93/);
    assert.match(await app.locator('mark.unchecked').first().getAttribute('title'), /^无法核对：/);
    await context.close();
  });

  it('lists by name what could not be checked', async () => {
    const { app, context } = await seed();
    await app.locator('.unassessed summary').click();
    assert.match(await app.locator('.unassessed').innerText(), /GD108/);
    await context.close();
  });

  it('checks again at once: two corrected totals make every sum of the seed whole, and undoing brings the errors back', async () => {
    const { app, context } = await seed();
    await put(app, `${thirdParty}/total`, '1');
    await put(app, total, '1');
    await app.locator('.verdict:not(.error)').waitFor();
    assert.equal(await errors(app).count(), 0);
    await app.locator('#undo').click();
    await app.locator('#undo').click();
    await app.locator('#undo:disabled').waitFor();
    await errors(app).nth(2).waitFor();
    assert.equal(await errors(app).count(), 3);
    assert.equal(await app.locator('#sheet td.changed').count(), 0);
    await context.close();
  });

  it('tries the smallest repair in one click, and takes it back in one', async () => {
    const { app, context } = await seed();
    await app.locator('.repair .try').click();
    await app.locator('.verdict:not(.error)').waitFor();
    assert.equal(await app.locator('#sheet td.changed').count(), 2);
    await app.locator('#undo').click();
    await app.locator('.verdict.error').waitFor();
    await context.close();
  });

  it('saves the corrected report in four formats that the tool finds whole', async () => {
    const { app, page, context } = await seed();
    await app.locator('.repair .try').click();
    await app.locator('.verdict:not(.error)').waitFor();
    for (const format of ['docx', 'xlsx', 'html', 'json']) {
      const { reports: [report] } = JSON.parse(tool('validate', await saved(page, app, format), '--format', 'json'));
      assert.equal(report.year, 2019, format);
      // The two totals that could not be read stay blank, and blank is what they are found to be.
      assert.deepEqual(report.diagnostics.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId), ['GD304', 'GD304'], format);
    }
    await context.close();
  });

  it('saves the picture that the tool draws of the same report', async () => {
    const { app, page, context } = await seed();
    const picture = readFileSync(await saved(page, app, 'svg'), 'utf8');
    assert.match(picture, /<svg /);
    assert.match(picture, /晋江市永和镇/);
    await context.close();
  });

  it('corrects a text of a section with a table and leaves the table alone', async () => {
    const { app, context } = await seed();
    await app.locator('#sheet h2[data-gd="/requests"] .edit-text').click();
    await app.locator('.text-editor textarea').fill('2019年新收到政府信息公开申请7件。');
    await app.locator('.text-editor button[type=submit]').click();
    await app.locator('.prose[data-gd="/requests/narrative"] mark.warning').waitFor();
    assert.equal((await cell(app, '/requests/received/naturalPerson').innerText()).trim(), '1');
    await context.close();
  });

  it('refuses what cannot stand in a cell, and says what can', async () => {
    const { app, context } = await seed();
    await cell(app, `${thirdParty}/total`).click();
    await app.locator('#inspector-value').fill('很多');
    await app.locator('#inspector-value').press('Enter');
    assert.match(await app.locator('#inspector .problem').innerText(), /数字/);
    await context.close();
  });

  it('reads what is dropped: text, Word, Excel, PDF and a page in GBK', async () => {
    execFileSync('dotnet', [join(root, 'src/Gov.Disclosure.Cli/bin/Release/net10.0/gov-disclosure.dll'), 'convert', seedFile, '--to', 'xlsx', '-o', join(folder, '永和.xlsx')], { stdio: 'ignore' });
    const page936 = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gbk'], { input: tool('convert', seedFile, '--to', 'html').replace('<meta charset="utf-8">', '<meta charset="gbk">') });
    writeFileSync(join(folder, '网页.html'), page936);
    for (const path of [seedFile, fixture('docx/site-page-2021.docx'), join(folder, '永和.xlsx'), fixture('pdf/word-2021.pdf'), join(folder, '网页.html')]) {
      const { app, page, context } = await openPage(browser);
      await drop(page, [path]);
      await app.locator('.verdict').waitFor();
      const { reports: [report] } = JSON.parse(tool('validate', path, '--format', 'json'));
      assert.equal(await errors(app).count(), report.summary.errors, path);
      assert.match(await app.locator('.facts').innerText(), new RegExp(`${report.agency}.*${report.year}`), path);
      await context.close();
    }
  });

  it('goes on with what is typed into the next cell while it checks the one before', async () => {
    const { app, page, context } = await seed();
    // The engine takes its time, as on an old machine.
    await frameOf(page).evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message, ...rest) { setTimeout(() => post.call(this, message, ...rest), message.name === 'Check' ? 1500 : 0); };
    });
    await cell(app, `${thirdParty}/total`).click();
    await app.locator('#inspector-value').fill('1');
    await app.locator('#inspector-value').press('Enter');
    await cell(app, total).click();
    await app.locator('#inspector-value').fill('1');
    await cell(app, `${thirdParty}/total`).and(app.locator('.changed')).waitFor();
    assert.equal(await app.locator('#inspector-value').inputValue(), '1');
    await app.locator('#inspector-value').press('Enter');
    await app.locator('#sheet h2[data-gd="/overview"] .edit-text').click();
    await app.locator('.text-editor textarea').fill('新的文字');
    await cell(app, total).and(app.locator('.changed')).waitFor();
    assert.equal(await app.locator('.text-editor textarea').inputValue(), '新的文字');
    await context.close();
  });

  it('saves the own file with comments, and the smallest repair as tracked changes, as the tool does', async () => {
    for (const format of ['docx', 'xlsx', 'html']) {
      const own = join(folder, `我的.${format}`);
      tool('convert', seedFile, '--to', format, '-o', own);
      const { app, page, context } = await openPage(browser);
      await app.locator('#files').setInputFiles(own);
      await app.locator('.verdict.error').waitFor();
      assert.equal(await app.locator('#annotate-repair').isVisible(), format === 'docx');
      if (format === 'docx') await app.locator('#annotate-repair').check();
      const [download] = await Promise.all([page.waitForEvent('download'), app.locator('#annotate').click()]);
      assert.equal(download.suggestedFilename(), `我的-批注.${format}`);
      assert.match(await app.locator('#notice').innerText(), format === 'docx' ? /\d+ 条批注，2 处修订/ : /\d+ 条批注；/);
      const copy = join(folder, `copy.${format}`);
      tool('annotate', own, '-o', copy, ...format === 'docx' ? ['--apply-repair'] : []);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      assert.deepEqual(readFileSync(path), readFileSync(copy), format);
      assert.equal(JSON.parse(tool('validate', path, '--format', 'json')).reports[0].year, 2019, format);
      await context.close();
    }
  });

  it('does not offer comments in a file that can hold none', async () => {
    const { app, context } = await seed();
    assert.equal(await app.locator('#annotate').isVisible(), false);
    await context.close();
  });

  it('answers what is no report in a sentence with a remedy, and stays alive', async () => {
    const files = {
      '空.docx': Buffer.alloc(0),
      '照片.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      '打包.zip': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64)]),
      '加密.docx': Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage\0', 'utf16le')]),
      '别的.txt': Buffer.from('今天天气很好。'),
      '太大.txt': Buffer.alloc(200_000_000, '年度报告'),
    };
    const { app, page, context, faults } = await openPage(browser);
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      await app.locator('#files').setInputFiles(join(folder, name));
      await app.locator('.verdict.unread').waitFor();
      await app.locator('.name', { hasText: name }).waitFor();
      assert.match(await app.locator('.first').innerText(), /^先做这一步：.{4}/, name);
      assert.equal(await app.locator('#tools').isVisible(), false, name);
    }
    await app.locator('#home').click();
    await app.locator('#example').click();
    await app.locator('.verdict.error').waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('takes five hundred files', { timeout: 600_000 }, async () => {
    const text = readFileSync(join(root, 'tests/fixtures/suqian-2023.json'), 'utf8');
    const many = mkdtempSync(join(folder, 'many-'));
    for (let number = 1; number <= 500; number++) writeFileSync(join(many, `${number}.json`), text);
    const { app, context } = await openPage(browser);
    context.setDefaultTimeout(500_000);
    await app.locator('#folder').setInputFiles(many);
    await app.locator('#progress-text', { hasText: '共 500 个' }).waitFor();
    await app.locator('table.overview tbody tr').nth(499).waitFor();
    assert.match(await app.locator('.totals').innerText(), /共 500 份，0 份有错误/);
    await context.close();
  });

  it('opens every report of a file that holds several', async () => {
    const both = join(folder, '两年.txt');
    writeFileSync(both, [2023, 2024].map(year => `示例镇${year}年政府信息公开工作年度报告\n一、总体情况\n无\n五、存在的主要问题及改进情况\n无\n六、其他需要报告的事项\n无\n`).join(''));
    const { app, context } = await openPage(browser);
    await app.locator('#files').setInputFiles(both);
    await app.locator('table.overview tbody tr', { hasText: '两年.txt (1)' }).waitFor();
    await app.locator('table.overview tbody tr', { hasText: '两年.txt (2)' }).locator('.link').click();
    await app.locator('.facts', { hasText: '2023' }).waitFor();
    await context.close();
  });

  it('pairs the reports of two years that are dropped together', async () => {
    const { app, page, context } = await openPage(browser);
    await drop(page, ['2023', '2024'].map(year => join(root, `tests/fixtures/suqian-${year}.json`)));
    await app.locator('table.overview tbody tr', { hasText: '2024' }).locator('.link').click();
    await app.locator('#previous-name', { hasText: 'suqian-2023.json' }).waitFor();
    await cell(app, '/requests/carriedForward/total').click();
    await app.locator('#inspector .last-year').waitFor();
    await context.close();
  });

  it('prints in English', async () => {
    const { app, page, context } = await seed();
    await app.locator('#language').click();
    await app.locator('.verdict', { hasText: 'errors' }).waitFor();
    assert.equal(await printed(page), 3);
    assert.match(execFileSync('pdftotext', ['-layout', join(folder, 'printed.pdf'), '-'], { encoding: 'utf8' }), /3 errors[^]*Do this first/);
    await context.close();
  });

  it('reads a folder, lists its reports the gravest first, and opens each', async () => {
    const { app, page, context } = await openPage(browser);
    const { x, y, width, height } = await app.locator('#folder-place').boundingBox();
    await drop(page, [join(root, 'seeds')], { x: Math.round(x + width / 2), y: Math.round(y + height / 2) });
    const rows = app.locator('table.overview tbody tr');
    await rows.nth(1).waitFor();
    assert.match(await rows.first().innerText(), /有 5 处错误[^]*seeds\/yonghe-2019\.json/);
    await rows.last().locator('.link').click();
    await app.locator('.verdict', { hasText: '有 3 处错误' }).waitFor();
    await app.locator('#to-overview').click();
    await rows.first().waitFor();
    await context.close();
  });

  it('says where a folder goes that is dropped elsewhere', async () => {
    const { app, page, context } = await openPage(browser);
    await drop(page, [join(root, 'seeds')], { x: 60, y: 500 });
    assert.match(await app.locator('#notice').innerText(), /选择文件夹/);
    await context.close();
  });

  it('holds a report against last year’s, and says what that was', async () => {
    const before = join(folder, '2018.json');
    const report = JSON.parse(readFileSync(join(root, 'seeds/yonghe-2019.json'), 'utf8'));
    writeFileSync(before, JSON.stringify({ ...report, year: 2018, title: report.title.replace('2019', '2018'), period: { start: '2018-01-01', end: '2018-12-31' }, requests: { ...report.requests, carriedForward: { ...report.requests.carriedForward, naturalPerson: 4, total: 4 } } }));
    const { app, page, context } = await seed();
    await app.locator('#previous-file').setInputFiles(before);
    await app.locator('#previous-name', { hasText: '2018.json' }).waitFor();
    await app.locator('.kind .id', { hasText: 'GD601' }).first().waitFor();
    await cell(app, '/requests/received/total').click();
    assert.match(await app.locator('#inspector .last-year').innerText(), /上一年：1/);
    await context.close();
  });

  it('makes an empty report whose totals add themselves up', async () => {
    const { app, context } = await openPage(browser);
    await app.locator('#create').click();
    await app.locator('#create-year').fill('2024');
    await app.locator('#create-agency').fill('某某局');
    await app.locator('#create-dialog button.primary').click();
    await app.locator('.facts', { hasText: '某某局' }).waitFor();
    for (const [index, column] of ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicInterestOrganization', 'legalServiceInstitution', 'otherOrganization'].entries()) {
      await put(app, `/requests/received/${column}`, String(index));
    }
    await cell(app, '/requests/received/total').and(app.locator('[data-sum="15"]')).waitFor();
    await app.locator('#fill-sums').click();
    await cell(app, '/requests/received/total').filter({ hasText: '15' }).waitFor();
    await app.locator('#fill-zeros').click();
    await app.locator('#fill-sums').click();
    await app.locator('#fill-sums').waitFor({ state: 'hidden' });
    assert.equal((await cell(app, '/requests/outcomes/total/total').innerText()).trim(), '0');
    await app.locator('.kind .id', { hasText: 'GD303' }).first().waitFor();
    await context.close();
  });

  it('blames itself when the engine fails, keeps what was typed, and goes on', async () => {
    const { app, page, context } = await seed();
    await put(app, `${thirdParty}/total`, '1');
    await frameOf(page).evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message.name !== 'Check') return post.call(this, message, ...rest);
        Worker.prototype.postMessage = post;
        this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      };
    });
    await cell(app, total).click();
    await app.locator('#inspector-value').fill('1');
    await app.locator('#inspector-value').press('Enter');
    assert.match(await app.locator('#notice').innerText(), /本页（版本 [\d.]+, [0-9a-f]{8}）的问题/);
    await app.locator('#language').click();
    await app.locator('.verdict:not(.error)').waitFor();
    assert.equal(await app.locator('#sheet td.changed').count(), 2);
    await context.close();
  });

  it('prints verdict, findings and marked tables on three pages, none of the tables split, whichever way one asks for it', async () => {
    const { app, page, context } = await seed();
    assert.equal(await printed(page), 3);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'printed.pdf'), '-'], { encoding: 'utf8' }).split('\f').map(page => page.replaceAll(' ', ''));
    assert.match(text[0], /有3处错误[^]*最小改法/);
    assert.ok(text.some(page => page.includes('一、本年新收') && page.includes('四、结转下年度')), 'table three stands on one page');
    assert.ok(!text.join('').includes('不忘初心'), 'the prose is folded away');
    await frameOf(page).evaluate(() => { parent.print = () => {}; }).catch(() => {});
    await page.evaluate(() => { window.asked = 0; window.print = () => { window.asked++; }; });
    await app.locator('#print').click();
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => window.asked === 2);
    await context.close();
  });

  it('speaks English when asked, and the next time too', async () => {
    const { app, page, context } = await seed();
    await app.locator('#language').click();
    await app.locator('.verdict', { hasText: 'errors' }).waitFor();
    await page.reload();
    await page.frameLocator('iframe').locator('#language', { hasText: '中文' }).waitFor();
    await context.close();
  });

  it('can be used by the keyboard alone', async () => {
    const { app, page, context } = await seed();
    await cell(app, `${thirdParty}/total`).focus();
    await page.keyboard.press('ArrowUp');
    await cell(app, '/requests/outcomes/refused/endangersSecurityOrStability/total').and(app.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await app.locator('#inspector-value:focus').waitFor();
    await page.keyboard.press('Enter');
    await cell(app, `${thirdParty}/total`).and(app.locator('.changed')).and(app.locator(':focus')).waitFor();
    assert.equal((await cell(app, `${thirdParty}/total`).innerText()).trim(), '1');
    await page.keyboard.press('Control+z');
    await app.locator('#undo:disabled').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await app.locator('#inspector').waitFor({ state: 'hidden' });
    await context.close();
  });

  it('has nothing axe-core objects to, before and after a report is open', async () => {
    const { app, page, context } = await openPage(browser);
    const source = readFileSync(join(root, 'tests/web/node_modules/axe-core/axe.min.js'), 'utf8');
    const violations = async () => {
      await frameOf(page).evaluate(source);
      return frameOf(page).evaluate(async () => (await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations.map(found => `${found.id}: ${found.nodes.map(node => node.target.join(' ')).slice(0, 3).join('; ')}`));
    };
    assert.deepEqual(await violations(), []);
    await app.locator('#example').click();
    await app.locator('.verdict.error').waitFor();
    assert.deepEqual(await violations(), []);
    await cell(app, `${thirdParty}/total`).click();
    assert.deepEqual(await violations(), []);
    await context.close();
  });

  it('fits a phone of 400 pixels', async () => {
    const { page, context } = await seed({ viewport: { width: 400, height: 800 } });
    assert.ok(await frameOf(page).evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await context.close();
  });

  it('looks as the picture in the README shows it', async () => {
    const { app, page, context } = await seed({ viewport: { width: 1280, height: 860 } });
    await cell(app, `${thirdParty}/total`).click();
    await app.locator('#inspector').waitFor();
    await page.waitForTimeout(1000);
    // The picture is taken anew on demand: fonts differ from machine to machine.
    await page.screenshot({ path: process.env.UPDATE_EXPECTED ? join(root, 'docs/page.png') : join(folder, 'page.png') });
    await context.close();
  });
});
