// What a clerk does with the page, in a real browser and from file://.   node --test tests/web
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { drop, executable, launch, openPage, root, tool } from './browser.mjs';

const skip = executable ? false : 'no Chromium is installed';
const fixture = name => ({ name: name.replace(/^.*\//, ''), bytes: readFileSync(join(root, 'tests/fixtures/documents', name)) });
const thirdParty = '/requests/outcomes/refused/thirdPartyRights';

describe('the page', { skip }, () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(async () => { await browser?.close(); });

  async function seed() {
    const opened = await openPage(browser);
    await opened.app.locator('#example').click();
    await opened.app.locator('#verdict.wrong').waitFor();
    return opened;
  }

  const cell = (app, pointer) => app.locator(`#sheet td[data-gd="${pointer}"]`);

  async function put(app, pointer, value) {
    await cell(app, pointer).click();
    await app.locator('#inspector-value').fill(value);
    await app.locator('#inspector-value').press('Enter');
    await app.locator('#inspector').waitFor({ state: 'hidden' });
    await cell(app, pointer).and(app.locator('.changed')).waitFor();
  }

  it('says in one sentence what is wrong with the seed, and no error of its own', async () => {
    const { app, faults, context } = await seed();
    assert.match(await app.locator('#verdict').innerText(), /有 3 处错误/);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('leads from a finding to its cell, and from a total to its parts, their sum and the difference', async () => {
    const { app, context } = await seed();
    await app.locator('.finding.error .link').first().click();
    await app.locator('#inspector').waitFor();
    await app.locator('#inspector .close').click();
    await cell(app, `${thirdParty}/total`).click();
    const parts = app.locator('#inspector .parts').first();
    assert.match(await parts.innerText(), /自然人\s+1/);
    assert.match(await parts.locator('.differs').innerText(), /相差\s+1/);
    await context.close();
  });

  it('checks again at once: two corrected totals make every sum of the seed whole, and undoing brings the errors back', async () => {
    const { app, context } = await seed();
    await put(app, `${thirdParty}/total`, '1');
    await put(app, '/requests/outcomes/total/total', '1');
    await app.locator('#verdict:not(.wrong)').waitFor();
    assert.equal(await app.locator('.finding.error').count(), 0);
    await app.locator('#undo').click();
    await app.locator('#undo').click();
    await app.locator('#undo:disabled').waitFor();
    await app.locator('.finding.error').nth(2).waitFor();
    assert.equal(await app.locator('.finding.error').count(), 3);
    assert.equal(await app.locator('#sheet td.changed').count(), 0);
    await context.close();
  });

  it('tries the smallest repair in one click', async () => {
    const { app, context } = await seed();
    await app.locator('.repair button').first().click();
    await app.locator('#verdict:not(.wrong)').waitFor();
    assert.equal(await app.locator('#sheet td.changed').count(), 2);
    await context.close();
  });

  it('saves the corrected report as a Word file that the tool finds whole', async () => {
    const { app, page, context } = await seed();
    await app.locator('.repair button').first().click();
    await app.locator('#verdict:not(.wrong)').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), app.locator('#save-docx').click()]);
    const path = join(mkdtempSync(join(tmpdir(), 'page-')), download.suggestedFilename());
    await download.saveAs(path);
    const { reports: [report] } = JSON.parse(tool('validate', path, '--format', 'json'));
    // The two totals that could not be read stay blank, and blank is what they are found to be.
    assert.deepEqual(report.diagnostics.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId), ['GD304', 'GD304']);
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

  it('lists several dropped reports, the gravest first, and opens each', async () => {
    const { app, page, context } = await openPage(browser);
    await drop(page, [fixture('html/contents-and-marks-2019.html'), { name: 'yonghe-2019.txt', bytes: readFileSync(join(root, 'seeds/yonghe-2019.txt')) }]);
    await app.locator('table.overview').waitFor();
    const rows = app.locator('table.overview tbody tr');
    assert.equal(await rows.count(), 2);
    assert.match(await rows.first().innerText(), /有 6 处错误/);
    await rows.last().locator('.link', { hasText: '永和镇' }).click();
    await app.locator('#verdict.wrong').waitFor();
    await context.close();
  });

  it('speaks English when asked, and the next time too', async () => {
    const { app, page, context } = await seed();
    await app.locator('#language').click();
    await app.locator('#verdict', { hasText: 'errors' }).waitFor();
    await page.reload();
    await page.frameLocator('iframe').locator('#language', { hasText: '中文' }).waitFor();
    await context.close();
  });

  it('can be used by the keyboard alone', async () => {
    const { app, context } = await seed();
    const total = cell(app, `${thirdParty}/total`);
    await total.focus();
    await total.press('ArrowUp');
    await cell(app, '/requests/outcomes/refused/endangersSecurityOrStability/total').and(app.locator(':focus')).waitFor();
    await total.focus();
    await total.press('Enter');
    await app.locator('#inspector-value').fill('1');
    await app.locator('#inspector-value').press('Enter');
    await total.and(app.locator('.changed')).waitFor();
    await context.close();
  });

  it('has nothing axe-core objects to, before and after a report is open', async () => {
    const { app, page, context } = await openPage(browser);
    const source = readFileSync(join(root, 'tests/web/node_modules/axe-core/axe.min.js'), 'utf8');
    const frame = page.frames().find(frame => frame !== page.mainFrame());
    const violations = async () => {
      await frame.evaluate(source);
      return frame.evaluate(async () => (await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations.map(found => `${found.id}: ${found.nodes.map(node => node.target.join(' ')).slice(0, 3).join('; ')}`));
    };
    assert.deepEqual(await violations(), []);
    await app.locator('#example').click();
    await app.locator('#verdict.wrong').waitFor();
    assert.deepEqual(await violations(), []);
    await cell(app, `${thirdParty}/total`).click();
    assert.deepEqual(await violations(), []);
    await context.close();
  });

  it('fits a phone of 400 pixels', async () => {
    const { app, page, context } = await openPage(browser, { viewport: { width: 400, height: 800 } });
    await app.locator('#example').click();
    await app.locator('#verdict.wrong').waitFor();
    const frame = page.frames().find(frame => frame !== page.mainFrame());
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await context.close();
  });
});
