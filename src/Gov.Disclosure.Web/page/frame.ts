// The frame around the page. The page itself lives in a sandbox that can neither open windows nor leave; the frame gives it what it needs and keeps the one thing that
// is kept between visits, the language.
declare const VERSION: string;

/** A text that stands in the file as JSON. */
const quoted = (id: string) => JSON.parse(textOf(id)) as string;
const textOf = (id: string) => document.getElementById(id)!.textContent!;

if ((window as unknown as { isAble: boolean }).isAble) {
  document.getElementById('old')!.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals allow-forms');
  frame.title = document.title;
  frame.srcdoc = quoted('page-source');
  document.body.append(frame);
  addEventListener('message', event => {
    if (event.source !== frame.contentWindow) return;
    const told = event.data as { ready?: true; language?: string; height?: number };
    if (told.ready) deliver(frame.contentWindow!);
    if (told.language) remember(told.language);
    if (told.height) document.documentElement.style.setProperty('--height', `${told.height}px`);
  });
}

function deliver(page: Window): void {
  const payload = Uint8Array.from(atob(textOf('payload').trim()), character => character.charCodeAt(0));
  page.postMessage({
    payload,
    worker: quoted('worker-source'),
    example: { name: '晋江市永和镇2019年报告.txt', text: quoted('example-source') },
    language: remembered() === 'en' ? 'en' : 'zh',
    version: VERSION,
  }, '*', [payload.buffer]);
}

// A page opened from a file may be denied storage; then the language is simply not remembered.
function remember(language: string): void {
  try { localStorage.setItem('gov-disclosure-language', language); } catch { /* not kept */ }
}

function remembered(): string | null {
  try { return localStorage.getItem('gov-disclosure-language'); } catch { return null; }
}
