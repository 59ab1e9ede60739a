// Nothing leaves the machine: every way a script has of sending something is tried from within the page, against a server that would notice.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('looks up no name, by prefetch of names or by anything else that names a host', async () => {
    // A name that is looked up would be seen by the log of the browser's own network.
    const log = join(mkdtempSync(join(tmpdir(), 'leak-')), 'net.json');
    const logged = await launch([`--log-net-log=${log}`, '--net-log-capture-mode=Everything']);
    const { page } = await openPage(logged);
    await page.frames().find(frame => frame !== page.mainFrame()).evaluate(() => {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload']) document.head.append(Object.assign(document.createElement('link'), { rel, href: `http://leak-${rel}.example/` }));
      document.body.append(Object.assign(document.createElement('a'), { href: 'http://leak-link.example/', textContent: 'x' }));
      fetch('http://leak-fetch.example/').catch(() => {});
    });
    await page.waitForTimeout(1500);
    await logged.close();
    const written = readFileSync(log, 'utf8');
    assert.ok(written.includes('constants'), 'the log was written');
    assert.deepEqual([...new Set(written.match(/leak-[a-z-]+\.example/g) ?? [])], []);
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
