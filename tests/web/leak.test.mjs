// Nothing leaves the machine: every way a script has of sending something is tried from within the page, against a server that would notice.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { executable, launch, openPage } from './browser.mjs';

const skip = executable ? false : 'no Chromium is installed';

describe('a script within the page that tries to send something', { skip }, () => {
  let browser, server, address, seen;
  before(async () => {
    browser = await launch();
    server = createServer((request, response) => { seen.push(`${request.method} ${request.url}`); response.end(); });
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
});
