// The page in a browser, as a user meets it: opened from a file.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const built = join(root, 'src/Gov.Disclosure.Web/bin/page/gov-disclosure.html');
export const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Opens the page; `app` is what stands in its sandbox. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(pathToFileURL(built).href);
  const app = page.frameLocator('iframe');
  await app.locator('#start').waitFor();
  return { context, page, app, faults };
}

export const launch = () => chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--allow-file-access-from-files'] });

/** Drops files as a user does, by dragging them from a folder. */
export async function drop(page, files) {
  const frame = page.frames().find(frame => frame !== page.mainFrame());
  const data = await frame.evaluateHandle(given => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), character => character.charCodeAt(0))], name));
    }
    return transfer;
  }, files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })));
  await frame.dispatchEvent('main', 'drop', { dataTransfer: data });
}

/** What the tool prints, run in the folder of the repository. */
export const tool = (...args) => {
  try {
    return execFileSync('dotnet', [join(root, 'src/Gov.Disclosure.Cli/bin/Release/net10.0/gov-disclosure.dll'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (failure) {
    // With findings the tool ends with 1; what it printed counts all the same.
    if (failure.status === 1) return failure.stdout;
    throw failure;
  }
};
