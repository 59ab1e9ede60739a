// The page: what the user does, and what is shown for it. The engine works beside it, in a worker.
import type { Finding, Repair } from '../engine/contract';
import { ReportDocument } from './document';
import { byId, fill, h } from './dom';
import { Engine, Stopped } from './engine';
import { filesOfDrop, filesOfList, type Given } from './files';
import { findingsOf, verdictOf, stateOf } from './findings';
import { Inspector } from './inspector';
import { overviewOf } from './overview';
import { download } from './save';
import { Sheet } from './sheet';
import { wordsOf, type Language, type Words } from './words';

/** What the frame around the page hands in: the compressed runtime, the program of the worker, the example, and the language of the last visit. */
export interface Delivery { payload: Uint8Array; worker: string; example: { name: string; text: string }; language: Language; version: string }

type View = 'start' | 'busy' | 'overview' | 'report';

class Page {
  private language: Language;
  private words: Words;
  private readonly engine: Engine;
  private readonly sheet: Sheet;
  private readonly inspector: Inspector;
  private documents: ReportDocument[] = [];
  private current: ReportDocument | null = null;
  private view: View = 'start';
  private notice = '';
  private stopping = false;

  constructor(private readonly delivery: Delivery) {
    this.language = delivery.language;
    this.words = wordsOf(this.language);
    this.engine = new Engine(delivery.worker, delivery.payload);
    this.sheet = new Sheet(byId('sheet'), {
      choose: (pointer, cell) => this.current && this.inspector.open(this.current, pointer, cell, this.words),
      editText: (pointer, heading) => this.editText(pointer, heading),
    });
    this.inspector = new Inspector(this.sheet, { change: (pointer, value) => void this.change([{ pointer, value }], pointer) });
    this.listen();
    this.draw();
    this.engine.style().then(style => { this.sheet.look = style; }, () => this.tell(this.words.crashed));
  }

  private listen(): void {
    const area = document.documentElement;
    area.addEventListener('dragover', event => { event.preventDefault(); area.classList.add('dragging'); });
    area.addEventListener('dragleave', event => { if (!event.relatedTarget) area.classList.remove('dragging'); });
    area.addEventListener('drop', event => {
      event.preventDefault();
      area.classList.remove('dragging');
      const asPrevious = event.target instanceof Element && event.target.closest('#previous') !== null;
      if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(files => asPrevious ? this.openPrevious(files) : this.open(files));
    });
    for (const id of ['files', 'folder']) {
      const input = byId<HTMLInputElement>(id);
      input.addEventListener('change', () => { const files = filesOfList(input.files!); input.value = ''; void this.open(files); });
    }
    const previous = byId<HTMLInputElement>('previous-file');
    previous.addEventListener('change', () => { const files = filesOfList(previous.files!); previous.value = ''; void this.openPrevious(files); });
    byId('language').addEventListener('click', () => void this.switchLanguage());
    byId('home').addEventListener('click', () => this.show('start'));
    byId('example').addEventListener('click', () => void this.open([{ name: this.delivery.example.name, bytes: async () => new TextEncoder().encode(this.delivery.example.text) as Uint8Array<ArrayBuffer> }]));
    byId('create').addEventListener('click', () => this.create());
    byId('stop').addEventListener('click', () => { this.stopping = true; this.engine.stop(); });
    byId('undo').addEventListener('click', () => void this.step(document => document.undo()));
    byId('redo').addEventListener('click', () => void this.step(document => document.redo()));
    byId('to-overview').addEventListener('click', () => this.show('overview'));
    byId('previous-remove').addEventListener('click', () => void this.comparedWith(null));
    for (const format of ['docx', 'xlsx', 'html', 'json']) byId(`save-${format}`).addEventListener('click', () => void this.save(format));
    byId('save-result').addEventListener('click', () => void this.saveResult());
    byId('print').addEventListener('click', () => print());
    window.addEventListener('keydown', event => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'p') { event.preventDefault(); print(); }
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      if (key === 'z') { event.preventDefault(); void this.step(document => event.shiftKey ? document.redo() : document.undo()); }
      if (key === 'y') { event.preventDefault(); void this.step(document => document.redo()); }
    });
  }

  private async open(files: Given[]): Promise<void> {
    if (files.length === 0) return this.tell(this.words.nothing);
    this.notice = '';
    this.stopping = false;
    const opened: ReportDocument[] = [];
    this.show('busy');
    byId('progress-bar').setAttribute('max', String(files.length));
    let done = 0;
    for (const file of files) {
      byId('progress-text').textContent = this.words.reading(file.name, done + 1, files.length);
      byId('progress-bar').setAttribute('value', String(done));
      try {
        opened.push(...await this.read(file));
      } catch (failure) {
        if (this.stopping) break;
        this.notice = this.words.tooHard(file.name);
        if (!(failure instanceof Stopped)) this.engine.stop();
      }
      done++;
    }
    if (this.stopping) this.notice = this.words.stopped(done, files.length);
    if (opened.length === 0) return this.show(this.documents.length > 0 ? 'overview' : 'start');
    this.documents = [...this.documents, ...opened];
    if (opened.length === 1) return this.select(opened[0]!);
    this.show('overview');
  }

  private async read(file: Given): Promise<ReportDocument[]> {
    const bytes = await file.bytes();
    const found = await this.engine.open(bytes, file.name);
    return Promise.all(found.map(async (first, index) => {
      let known: number | null = first.id;
      const document = new ReportDocument(this.engine, first.name, async () => {
        const id = known ?? (await this.engine.open(bytes, file.name))[index]!.id;
        known = null;
        return id;
      });
      await document.refresh(this.language);
      return document;
    }));
  }

  private create(): void {
    const dialog = byId<HTMLDialogElement>('create-dialog');
    const year = byId<HTMLInputElement>('create-year');
    year.value = String(new Date().getFullYear() - (new Date().getMonth() < 9 ? 1 : 0));
    dialog.onclose = () => {
      if (dialog.returnValue !== 'create') return;
      const from = this.current && byId<HTMLInputElement>('create-from').checked ? this.current : null;
      void this.makeBlank(Number(year.value), byId<HTMLInputElement>('create-agency').value.trim(), from);
    };
    byId('create-from-line').hidden = this.current === null;
    byId<HTMLInputElement>('create-agency').value = this.current?.check?.result.agency ?? '';
    dialog.showModal();
  }

  private async makeBlank(year: number, agency: string, from: ReportDocument | null): Promise<void> {
    const blank = async () => this.engine.blank(year, agency, from ? (await from.target()).id : null);
    const first = await blank();
    let known: number | null = first.id;
    const document = new ReportDocument(this.engine, first.name, async () => {
      const id = known ?? (await blank()).id;
      known = null;
      return id;
    });
    document.previous = from;
    await document.refresh(this.language);
    this.documents = [...this.documents, document];
    this.select(document);
  }

  private async openPrevious(files: Given[]): Promise<void> {
    const file = files[0];
    if (!file || !this.current) return;
    try {
      const [previous] = await this.read(file);
      await this.comparedWith(previous ?? null);
    } catch {
      this.tell(this.words.tooHard(file.name));
    }
  }

  private async comparedWith(previous: ReportDocument | null): Promise<void> {
    if (!this.current) return;
    this.current.previous = previous;
    await this.refresh();
  }

  private async change(edits: { pointer: string; value: string }[], focus?: string): Promise<void> {
    this.current?.edit(edits);
    await this.refresh(focus);
  }

  private async step(move: (document: ReportDocument) => string | undefined): Promise<void> {
    const place = this.current && move(this.current);
    if (place) await this.refresh(place);
  }

  private editText(pointer: string, heading: HTMLElement): void {
    const text = this.current?.check?.texts[pointer] ?? '';
    const area = h('textarea', { value: text, rows: Math.min(20, 4 + Math.ceil(text.length / 40)), 'aria-label': heading.firstChild?.textContent ?? '' });
    const editor = h('form', { className: 'text-editor', onsubmit: (event: Event) => { event.preventDefault(); void this.change([{ pointer, value: area.value }], pointer); } },
      area,
      h('p', {}, h('button', { type: 'submit' }, this.words.apply), h('button', { type: 'button', className: 'quiet', onclick: () => { editor.remove(); heading.focus(); } }, this.words.cancel)));
    heading.after(editor);
    area.focus();
  }

  private async refresh(focus?: string): Promise<void> {
    if (!this.current) return;
    try {
      await this.current.refresh(this.language);
      this.notice = '';
    } catch {
      this.engine.stop();
      this.notice = this.words.crashed;
    }
    this.draw();
    if (focus) this.sheet.reveal(focus);
  }

  private showFinding(finding: Finding, number: number): void {
    this.inspector.close();
    if (finding.text) return this.sheet.revealMark(String(number));
    const place = finding.cells[0];
    const cell = place && this.sheet.reveal(place);
    if (place && cell && cell.tagName === 'TD' && this.current) this.inspector.open(this.current, place, cell, this.words);
  }

  private async tryRepair(repair: Repair): Promise<void> {
    const edits = repair.changes.map(change => ({ pointer: change.pointer, value: change.to === null ? '' : String(change.to) }));
    await this.change(edits, edits[0]?.pointer);
  }

  private async save(format: string): Promise<void> {
    if (!this.current) return;
    download(await this.engine.save(await this.current.target(), format, this.language), this.current.name, format);
  }

  private async saveResult(): Promise<void> {
    const documents = this.view === 'overview' ? this.documents : this.current ? [this.current] : [];
    const targets = await Promise.all(documents.map(document => document.target()));
    download(await this.engine.resultPage(targets, this.language), `${documents[0]?.name ?? ''}-${this.words.findings}`, 'html');
  }

  private async switchLanguage(): Promise<void> {
    this.language = this.language === 'zh' ? 'en' : 'zh';
    this.words = wordsOf(this.language);
    parent.postMessage({ language: this.language }, '*');
    for (const document of this.documents) await document.refresh(this.language);
    this.draw();
  }

  private select(document: ReportDocument): void {
    this.current = document;
    this.show('report');
    scrollTo({ top: 0 });
    byId('verdict').focus({ preventScroll: true });
  }

  private show(view: View): void {
    this.view = view;
    this.draw();
  }

  private tell(notice: string): void {
    this.notice = notice;
    this.draw();
  }

  private draw(): void {
    const { words, view, current } = this;
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
    for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
      const text = words[element.dataset['word'] as keyof Words];
      if (typeof text === 'string') element.textContent = text;
    }
    byId('build').textContent = words.build(this.delivery.version);
    byId('notice').textContent = this.notice;
    byId('notice').hidden = this.notice === '';
    for (const other of ['start', 'busy', 'overview', 'report']) byId(other).hidden = other !== view;
    byId('home').hidden = view === 'start';
    byId('to-overview').hidden = view !== 'report' || this.documents.length < 2;
    this.inspector.close();
    if (view === 'overview') fill(byId('overview-list'), ...overviewOf(this.documents, words, document => this.select(document)));
    if (view !== 'report' || !current) return;

    const { check } = current;
    const state = stateOf(current);
    fill(byId('verdict'), h('span', {}, verdictOf(current, words)));
    byId('verdict').className = state;
    byId('facts').textContent = [check?.result.agency, check?.result.year, current.name].filter(Boolean).join(' · ');
    fill(byId('findings-list'), ...findingsOf(current, words, { show: (finding, number) => this.showFinding(finding, number), tryRepair: repair => void this.tryRepair(repair) }));
    byId<HTMLButtonElement>('undo').disabled = !current.canUndo;
    byId<HTMLButtonElement>('redo').disabled = !current.canRedo;
    byId('changes').textContent = current.changed.size > 0 ? words.changes(current.changed.size) : '';
    byId('previous-name').textContent = current.previous ? words.previousIs(current.previous.name) : words.previousDrop;
    byId('previous-remove').hidden = current.previous === null;
    byId('tools').hidden = check?.html == null;
    this.sheet.show(current, words);
  }
}

window.addEventListener('message', event => {
  if (event.source === parent && (event.data as Partial<Delivery>)?.payload) new Page(event.data as Delivery);
}, { once: true });
parent.postMessage({ ready: true }, '*');
