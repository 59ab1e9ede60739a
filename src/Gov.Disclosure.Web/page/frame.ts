// The frame around the page. The page itself lives in a sandbox that can neither open windows nor leave; the frame gives it what it needs, prints for it, and keeps the
// one thing that is kept between visits, the language.
import palette from '../../Gov.Disclosure.Results/Html/Style/palette.css';
import result from '../../Gov.Disclosure.Results/Html/Style/result.css';

declare const VERSION: string;

/** What the page tells. */
interface Told { ready?: true; language?: string; print?: true; printed?: string; look?: string; title?: string }

/** A text that stands in the file as JSON. */
const quoted = (id: string) => JSON.parse(textOf(id)) as string;
const textOf = (id: string) => document.getElementById(id)!.textContent!;

if ((window as unknown as { isAble: boolean }).isAble) {
  document.getElementById('old')!.remove();
  const title = document.title;
  const style = document.createElement('style');
  const paper = document.createElement('main');
  paper.id = 'paper';
  paper.className = 'result';
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals allow-forms');
  frame.title = title;
  frame.srcdoc = quoted('page-source');
  document.head.append(style);
  document.body.append(paper, frame);
  addEventListener('message', event => {
    if (event.source !== frame.contentWindow) return;
    const told = event.data as Told;
    if (told.ready) deliver(frame.contentWindow!);
    if (told.language) remember(told.language);
    if (told.print) print();
    if (told.printed === undefined) return;
    // A frame prints as one picture that is cut at the end of a page; so what is to be printed stands outside of it.
    document.body.classList.toggle('has-paper', told.printed !== '');
    style.textContent = told.printed === '' ? '' : `@media print { ${palette} ${told.look} ${result} }`;
    paper.replaceChildren(...harmless(told.printed));
    document.title = told.title || title;
  });
}

/** Nothing that comes out of the sandbox may act: elements and attributes that do are left out. */
function harmless(html: string): Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const inert = /^(article|section|div|p|h[1-6]|table|colgroup|col|thead|tbody|tr|th|td|ul|ol|li|b|span|a|mark|details|summary|br|button)$/i;
  for (const element of page.body.querySelectorAll('*')) {
    if (!inert.test(element.tagName)) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (!/^(class|id|colspan|rowspan|scope|style|title|open|lang|data-[a-z]+)$/.test(name) && !(name === 'href' && value.startsWith('#'))) element.removeAttribute(name);
    }
  }
  return [...page.body.childNodes];
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
