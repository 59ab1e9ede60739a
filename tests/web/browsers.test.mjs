// The main path of a clerk in the other browsers the page is for: current Firefox, and the oldest Chromium that can run it.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { built, root, tool } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
const old = fileURLToPath(new URL('old-browsers/node_modules', import.meta.url));
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const thirdParty = '/requests/outcomes/refused/thirdPartyRights/total';
const total = '/requests/outcomes/total/total';

/** An old Chromium, unpacked; the package it comes in holds it compressed. */
function chromium(version) {
  const path = join(folder, `chromium-${version}`);
  if (!existsSync(path)) writeFileSync(path, brotliDecompressSync(readFileSync(join(old, `chromium-${version}/bin/chromium.br`))), { mode: 0o755 });
  return createRequire(import.meta.url)(join(old, 'puppeteer-core')).launch({ executablePath: path, headless: true, timeout: 90_000, args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'] });
}

const browsers = [
  ['Firefox', firefox, async saved => puppeteer.launch({
    browser: 'firefox', executablePath: firefox, headless: true, timeout: 90_000, protocolTimeout: 300_000,
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': saved, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false },
  })],
  ...[91, 92].map(version => [`Chromium ${version}`, existsSync(join(old, `chromium-${version}`)), () => chromium(version)]),
];

for (const [name, isThere, launch] of browsers) {
  describe(`the page in ${name}`, { skip: isThere ? false : `${name} is not installed` }, () => {
    // Chromium writes over what another browser has saved under the same name.
    const saved = mkdtempSync(join(folder, 'saved-'));
    let browser, frame;
    before(async () => {
      browser = await launch(saved);
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.setViewport({ width: 1280, height: 900 });
      if (!name.startsWith('Firefox')) await (await page.target().createCDPSession()).send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
      await page.goto(pathToFileURL(built).href);
      for (let tries = 0; !(frame = page.frames()[1]) && tries < 100; tries++) await new Promise(resolve => setTimeout(resolve, 200));
      await frame.waitForSelector('#example', { visible: true });
      // This browser cannot survive a selection (the last test shows it), so what stands in a field is taken away instead.
      if (name === 'Chromium 91') await frame.evaluate(() => { HTMLInputElement.prototype.select = function () { this.value = ''; }; });
    });
    after(async () => { await browser?.close(); });

    /** The first element for a selector, in the page or in the tree of its own that the report has. */
    const find = selector => frame.waitForFunction(selector => document.querySelector(selector) ?? document.getElementById('sheet').shadowRoot.querySelector(selector), { timeout: 120_000 }, selector);
    const text = async selector => frame.evaluate(element => element.textContent, await find(selector));
    const count = selector => frame.evaluate(selector => document.getElementById('sheet').shadowRoot.querySelectorAll(selector).length, selector);
    const click = async selector => (await find(selector)).asElement().click();
    const clickCell = async pointer => { await click(`td[data-gd="${pointer}"]`); await shown('#inspector-value'); };
    const shown = selector => frame.waitForSelector(selector, { visible: true });
    const put = async (pointer, value) => {
      await clickCell(pointer);
      const input = (await find('#inspector-value')).asElement();
      await input.type(value);
      await input.press('Enter');
      await find(`td.changed[data-gd="${pointer}"]`);
    };

    it('reads a dropped report and says what is wrong', async () => {
      await frame.evaluate(text => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'yonghe-2019.txt'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, readFileSync(join(root, 'seeds/yonghe-2019.txt'), 'utf8'));
      assert.match(await text('.verdict.error'), /有 3 处错误/);
    });

    it('leads from a finding to its cell, and from a total to its parts', async () => {
      await click('.found .number');
      await shown('#inspector');
      await click('#inspector .close');
      await clickCell(total);
      await shown('#inspector .differs');
      assert.match(await text('#inspector .differs'), /相差1/);
      await click('#inspector .close');
    });

    it('checks again when the two totals are corrected, and takes a change back', async () => {
      await put(thirdParty, '1');
      await put(total, '1');
      await find('.verdict:not(.error)');
      assert.equal(await count('.found .number.error'), 0);
      await click('#undo');
      await find('.verdict.error');
      await click('#redo');
      await find('.verdict:not(.error)');
      assert.equal(await count('td.changed'), 2);
    });

    it('saves a Word file that the tool finds whole', async () => {
      await click('#save-docx');
      let path;
      for (let tries = 0; !path && tries < 300; tries++) {
        await new Promise(resolve => setTimeout(resolve, 200));
        const file = readdirSync(saved).find(file => file.endsWith('.docx'));
        path = file && !existsSync(join(saved, `${file}.part`)) && join(saved, file);
      }
      const { reports: [report] } = JSON.parse(tool('validate', path, '--format', 'json'));
      assert.deepEqual(report.diagnostics.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId), ['GD304', 'GD304']);
    });

    it('speaks English when asked', async () => {
      await click('#language');
      await frame.waitForFunction(() => document.getElementById('sheet').shadowRoot.querySelector('.verdict')?.textContent.startsWith('No errors'), { timeout: 120_000 });
    });

    if (name === 'Chromium 91') it('(Chromium 91 without a head ends when a page of two elements selects a text, which is why the tests do without)', async () => {
      const other = await launch(saved);
      const page = await other.newPage();
      await page.setContent('<button onclick="field.select()">x</button><input id="field" value="1">');
      const gone = new Promise(resolve => other.once('disconnected', resolve));
      await page.click('button').catch(() => {});
      await gone;
    });
  });
}
