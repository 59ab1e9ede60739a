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
  // Other work on the machine makes a test slow, and not wrong.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(pathToFileURL(built).href);
  const app = page.frameLocator('iframe');
  await app.locator('#start').waitFor();
  return { context, page, app, faults };
}

export const launch = () => chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });

/** A browser with a profile of its own, as people have it: a context that keeps nothing does not look names up ahead of time. It opens one page, in the context it is. */
export async function launchWithProfile(folder, more) {
  const context = await chromium.launchPersistentContext(folder, { executablePath: executable, args: ['--no-sandbox', ...more] });
  return Object.assign(context, { newContext: async () => context });
}

/** Drops files and folders as a user does, by dragging them from a folder onto a place of the page. */
export async function drop(page, paths, place = { x: 640, y: 400 }) {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data: { items: [], files: paths, dragOperationsMask: 1 } });
    // The page answers each before the next, as it has time to with a hand.
    await page.waitForTimeout(200);
  }
  await session.detach();
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
