// How long the page takes, against a bare start of its runtime in the same run, and how large it is.   node tests/web/times.mjs
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { built, launch, openPage, root, tool } from './browser.mjs';

const rounds = 9;
const folder = mkdtempSync(join(tmpdir(), 'times-'));
const docx = join(folder, '永和.docx');
tool('convert', 'seeds/yonghe-2019.txt', '--to', 'docx', '-o', docx);

/** The runtime of the page and nothing else: unpacked and started in a worker, as the page does. */
const page = readFileSync(built, 'utf8');
const part = id => new RegExp(`<script [^>]*id="${id}">[^]*?</script>`).exec(page)[0];
const bare = join(folder, 'bare.html');
writeFileSync(bare, `<!DOCTYPE html><meta charset="utf-8">${part('worker-source')}${part('payload')}<script>
const textOf = id => document.getElementById(id).textContent.trim();
const worker = new Worker(URL.createObjectURL(new Blob([JSON.parse(textOf('worker-source'))], { type: 'text/javascript' })));
worker.onmessage = () => { window.startedAt = performance.now(); };
const payload = Uint8Array.from(atob(textOf('payload')), character => character.charCodeAt(0));
worker.postMessage({ payload }, [payload.buffer]);
</script>`);

async function bareStart(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(bare).href);
  const time = await (await page.waitForFunction(() => window.startedAt)).jsonValue();
  await context.close();
  return time;
}

/** When the engine of the page has answered for the first time, counted from the start of loading; and how long a Word file takes then, up to what is found. */
async function pageTimes(browser) {
  const { page, app, context } = await openPage(browser);
  const frame = page.frames().find(frame => frame !== page.mainFrame());
  await frame.waitForFunction(() => document.getElementById('sheet').shadowRoot?.querySelector('style').textContent !== '');
  const ready = await page.evaluate(() => performance.now());
  await frame.evaluate(() => document.getElementById('files').addEventListener('change', () => { window.givenAt = performance.now(); }, { capture: true }));
  await app.locator('#files').setInputFiles(docx);
  const found = await (await frame.waitForFunction(() => document.getElementById('sheet').shadowRoot.querySelector('.found') && performance.now() - window.givenAt)).jsonValue();
  await context.close();
  return { ready, found };
}

const median = numbers => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const times = { bare: [], ready: [], found: [] };
const browser = await launch();
for (let round = 0; round < rounds; round++) {
  times.bare.push(await bareStart(browser));
  const { ready, found } = await pageTimes(browser);
  times.ready.push(ready);
  times.found.push(found);
}
await browser.close();
const [base, ready, found] = [times.bare, times.ready, times.found].map(median);
console.log(`bare start of the runtime: ${Math.round(base)} ms`);
console.log(`page ready: ${Math.round(ready)} ms, ${(ready / base).toFixed(2)} x (at most 1.5)`);
console.log(`a Word file, from handing it over to the findings, the first after the start: ${Math.round(found)} ms, ${(found / base).toFixed(2)} x (at most 3)`);
console.log(`page: ${statSync(built).size} bytes (at most 8,000,000), as gzip ${gzipSync(readFileSync(built)).length}; engine of the package: ${statSync(join(root, 'src/Gov.Disclosure.Web/bin/npm/engine.zst')).size} bytes`);
