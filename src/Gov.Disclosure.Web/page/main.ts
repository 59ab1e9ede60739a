// The page: what the user does, and what is shown for it. The engine works beside it, in a worker.
import type { Edit } from '../engine/contract';
import { pair, ReportDocument } from './document';
import { byId, fill, h } from './dom';
import { Engine, Stopped } from './engine';
import { FileGone, filesOfDrop, filesOfList, FolderClosed, type Given } from './files';
import { Inspector } from './inspector';
import { overviewOf } from './overview';
import { blanksOf, openSums } from './parts';
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
  private notice = { text: '', isDone: false };
  private stopping = false;
  private look = '';

  constructor(private readonly delivery: Delivery) {
    this.language = delivery.language;
    this.words = wordsOf(this.language);
    this.engine = new Engine(delivery.worker, delivery.payload);
    this.sheet = new Sheet(byId('sheet'), {
      choose: (pointer, cell, typed) => this.current && this.inspector.open(this.current, pointer, cell, this.words, typed),
      editText: (pointer, beside) => this.editText(pointer, beside),
      tryRepair: index => this.attempt(() => this.change(this.current?.check?.repairs[index] ?? [])),
    });
    this.inspector = new Inspector(this.sheet, { change: (pointer, value) => this.attempt(() => this.change([{ pointer, value }])) });
    this.listen();
    this.draw();
    this.attempt(async () => { this.sheet.look = this.look = await this.engine.style(); });
  }

  private listen(): void {
    const area = document.documentElement;
    area.addEventListener('dragover', event => { event.preventDefault(); area.classList.add('dragging'); });
    area.addEventListener('dragleave', event => { if (!event.relatedTarget) area.classList.remove('dragging'); });
    area.addEventListener('drop', event => {
      area.classList.remove('dragging');
      // A folder that falls on the field for folders is the browser's to open.
      if (event.target === byId('folder') && [...event.dataTransfer?.items ?? []].some(item => item.webkitGetAsEntry?.()?.isDirectory)) return;
      event.preventDefault();
      const asPrevious = event.target instanceof Element && event.target.closest('#previous') !== null;
      const { dataTransfer } = event;
      if (dataTransfer) this.attempt(() => this.dropped(dataTransfer, asPrevious));
    });
    this.chosen('files', files => this.open(files));
    this.chosen('folder', files => this.open(files));
    this.chosen('previous-file', files => this.openPrevious(files));
    const { name, text } = this.delivery.example;
    const actions: { [id: string]: () => void | Promise<void> } = {
      language: () => this.switchLanguage(),
      home: () => this.show('start'),
      example: () => this.open([{ name, bytes: async () => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer> }]),
      create: () => this.create(),
      stop: () => { this.stopping = true; this.engine.stop(); },
      undo: () => this.step(document => document.undo()),
      redo: () => this.step(document => document.redo()),
      'fill-sums': () => this.change(this.openSums()),
      'fill-zeros': () => this.change(this.blanks()),
      'to-overview': () => this.show('overview'),
      'previous-remove': () => this.comparedWith(null),
      annotate: () => this.annotate(),
      'save-result': () => this.saveResult(this.current ? [this.current] : []),
      'save-all': () => this.saveResult(this.documents),
      print: () => this.print(),
      ...Object.fromEntries(['docx', 'xlsx', 'html', 'json', 'svg'].map(format => [`save-${format}`, () => this.save(format)])),
    };
    for (const [id, action] of Object.entries(actions)) byId(id).addEventListener('click', () => this.attempt(action));
    window.addEventListener('beforeunload', event => {
      if (!this.documents.some(document => document.isUnsaved)) return;
      event.preventDefault();
      // Browsers of 2021 ask only for this.
      event.returnValue = true;
    });
    window.addEventListener('keydown', event => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'p') { event.preventDefault(); this.print(); }
      if (event.target instanceof HTMLInputElement || event.composedPath()[0] instanceof HTMLTextAreaElement) return;
      if (key === 'z') { event.preventDefault(); this.attempt(() => this.step(document => event.shiftKey ? document.redo() : document.undo())); }
      if (key === 'y') { event.preventDefault(); this.attempt(() => this.step(document => document.redo())); }
    });
  }

  private async dropped(data: DataTransfer, asPrevious: boolean): Promise<void> {
    try {
      const files = await filesOfDrop(data);
      await (asPrevious ? this.openPrevious(files) : this.open(files));
    } catch (failure) {
      if (!(failure instanceof FolderClosed)) throw failure;
      this.show('start');
      this.tell(this.words.folderHere);
    }
  }

  private chosen(id: string, action: (files: Given[]) => Promise<void>): void {
    const input = byId<HTMLInputElement>(id);
    input.addEventListener('change', () => { const files = filesOfList(input.files!); input.value = ''; this.attempt(() => action(files)); });
  }

  /** Does something the user asked for. Where the engine fails, the page says so and goes on: the engine starts anew, and what was typed is still here. */
  private attempt(action: () => void | Promise<void>): void {
    void (async () => {
      try {
        await action();
      } catch {
        this.engine.stop();
        this.tell(this.words.crashed(this.delivery.version));
      }
    })();
  }

  private async open(files: Given[]): Promise<void> {
    if (files.length === 0) return this.tell(this.words.nothing);
    this.notice = { text: '', isDone: false };
    this.stopping = false;
    const opened: ReportDocument[] = [];
    const problems: string[] = [];
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
        problems.push(this.problemWith(file, failure));
      }
      done++;
    }
    if (this.stopping) problems.unshift(this.words.stopped(done, files.length));
    this.notice = { text: [...problems.slice(0, 3), ...problems.length > 3 ? [this.words.moreProblems(problems.length - 3)] : []].join('\n'), isDone: false };
    if (opened.length === 0) return this.show(this.documents.length > 0 ? 'overview' : 'start');
    this.documents = [...this.documents, ...opened];
    for (const document of pair(this.documents)) await document.refresh(this.language);
    if (opened.length === 1) return this.select(opened[0]!);
    this.show('overview');
  }

  /** Why a file was not read, and what to do. After a failure the engine starts anew: nobody knows what state it is in. */
  private problemWith(file: Given, failure: unknown): string {
    if (failure instanceof FileGone) return this.words.fileGone(file.name);
    if (!(failure instanceof Stopped)) this.engine.stop();
    return this.words.tooHard(file.name, this.delivery.version);
  }

  private async read(file: Given): Promise<ReportDocument[]> {
    const open = async () => this.engine.open(await file.bytes(await this.engine.maxBytes()), file.name);
    const found = await open();
    return Promise.all(found.map(async (first, index) => {
      let known: number | null = first.id;
      const document = new ReportDocument(this.engine, found.length > 1 ? `${file.name} (${index + 1})` : file.name, file, async () => {
        const id = known ?? (await open())[index]!.id;
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
      this.attempt(() => this.makeBlank(Number(year.value), byId<HTMLInputElement>('create-agency').value.trim(), from));
    };
    byId('create-from-line').hidden = this.current === null;
    byId<HTMLInputElement>('create-agency').value = this.current?.check?.agency ?? '';
    dialog.showModal();
  }

  private async makeBlank(year: number, agency: string, from: ReportDocument | null): Promise<void> {
    const blank = async () => this.engine.blank(year, agency, from ? (await from.target()).id : null);
    const first = await blank();
    let known: number | null = first.id;
    const document = new ReportDocument(this.engine, first.name, null, async () => {
      const id = known ?? (await blank()).id;
      known = null;
      return id;
    });
    document.previous = from;
    document.isNew = true;
    await document.refresh(this.language);
    this.documents = [...this.documents, document];
    await this.select(document);
  }

  private async openPrevious(files: Given[]): Promise<void> {
    const file = files[0];
    if (!file || !this.current) return;
    try {
      const [previous] = await this.read(file);
      await this.comparedWith(previous ?? null);
    } catch (failure) {
      this.tell(this.problemWith(file, failure));
    }
  }

  private async comparedWith(previous: ReportDocument | null): Promise<void> {
    if (!this.current) return;
    this.current.previous = previous;
    await this.refresh();
  }

  private async change(edits: readonly Edit[]): Promise<void> {
    if (!this.current || edits.length === 0) return;
    this.current.edit(edits);
    await this.refresh(edits[0]!.pointer);
  }

  private openSums(): Edit[] {
    const { form, check } = this.current ?? {};
    return form && check ? [...openSums(form, pointer => check.cells[pointer] ?? '')].map(([pointer, value]) => ({ pointer, value })) : [];
  }

  private blanks(): Edit[] {
    const { form, check } = this.current ?? {};
    return form && check && this.current?.isNew ? blanksOf(form, check.cells).map(pointer => ({ pointer, value: '0' })) : [];
  }

  private async step(move: (document: ReportDocument) => string | undefined): Promise<void> {
    const place = this.current && move(this.current);
    if (place) await this.refresh(place);
  }

  private editText(pointer: string, beside: HTMLElement): void {
    const opened = beside.nextElementSibling;
    if (opened?.classList.contains('text-editor')) return opened.querySelector('textarea')!.focus();
    const text = this.current?.check?.texts[pointer] ?? '';
    const area = h('textarea', { value: text, rows: Math.min(20, 4 + Math.ceil(text.length / 40)), 'aria-label': this.words.editText });
    const submit = (event: Event) => { event.preventDefault(); editor.remove(); this.attempt(() => this.change([{ pointer, value: area.value }])); };
    const editor = h('form', { className: 'text-editor', 'data-beside': beside.dataset['gd'], onsubmit: submit },
      area,
      h('p', {}, h('button', { type: 'submit' }, this.words.apply), h('button', { type: 'button', onclick: () => { editor.remove(); beside.querySelector('button')?.focus(); } }, this.words.cancel)));
    beside.after(editor);
    area.focus();
  }

  /** Checks the report again and shows it. The user does not wait for that: whoever has gone on to another place meanwhile is left there. */
  private async refresh(place?: string): Promise<void> {
    const { current } = this;
    if (!current) return;
    await current.refresh(this.language);
    this.notice = { text: '', isDone: false };
    const focused = this.sheet.focused;
    this.draw();
    if (this.current !== current || this.view !== 'report' || this.inspector.isOpen || !place) return;
    if (focused && focused !== place) this.sheet.reveal(focused, true);
    else this.sheet.reveal(place, !byId('tools').contains(document.activeElement) && !this.sheet.isWritten);
  }

  private async save(format: string): Promise<void> {
    if (!this.current) return;
    const { current } = this;
    download(await this.engine.save(await current.target(), format, this.language), current.name, format);
    // A picture is no file to go on from.
    if (format !== 'svg') current.keepSaved();
  }

  private async annotate(): Promise<void> {
    const { current, words } = this;
    if (!current?.file) return;
    const bytes = await current.file.bytes(await this.engine.maxBytes());
    const { problem, comments, changes, file } = await this.engine.annotate(await current.target(), bytes, this.language, byId<HTMLInputElement>('annotate-repair').checked);
    if (problem !== null) return this.tell(problem);
    const [, base, extension] = /^(.*)\.([^.]*)$/.exec(current.file.name)!;
    const name = `${base}-${words.annotated}.${extension}`;
    download(Uint8Array.from(atob(file), character => character.charCodeAt(0)), name, extension!);
    this.tell(words.annotatedAs(name.replace(/^.*\//, ''), comments, changes, current.changed.size > 0), true);
  }

  private async saveResult(documents: readonly ReportDocument[]): Promise<void> {
    const targets = await Promise.all(documents.map(document => document.target()));
    download(await this.engine.resultPage(targets, this.language), `${documents[0]?.name ?? ''}-${this.words.result}`, 'html');
  }

  /** The frame prints: it holds what is to be printed, whichever way the user asks for it. */
  private print(): void {
    parent.postMessage({ print: true }, '*');
  }

  private async switchLanguage(): Promise<void> {
    this.language = this.language === 'zh' ? 'en' : 'zh';
    this.words = wordsOf(this.language);
    this.notice = { text: '', isDone: false };
    for (const document of this.documents) await document.refresh(this.language);
    this.draw();
  }

  private async select(document: ReportDocument): Promise<void> {
    await document.prepare();
    this.current = document;
    this.show('report');
    scrollTo({ top: 0 });
    byId('verdict').focus({ preventScroll: true });
  }

  private show(view: View): void {
    this.view = view;
    this.draw();
  }

  private tell(text: string, isDone = false): void {
    this.notice = { text, isDone };
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
    byId('notice').textContent = this.notice.text;
    byId('notice').className = this.notice.isDone ? 'done' : '';
    byId('notice').hidden = this.notice.text === '';
    for (const other of ['start', 'busy', 'overview', 'report']) byId(other).hidden = other !== view;
    byId('home').hidden = view === 'start';
    byId('to-overview').hidden = view !== 'report' || this.documents.length < 2;
    if (view !== 'report') this.inspector.close();
    if (view === 'overview') fill(byId('overview-list'), ...overviewOf(this.documents, words, document => this.attempt(() => this.select(document))));
    if (view === 'report' && current) this.drawReport(current);
    const printed = view === 'overview' ? byId('overview').outerHTML : view === 'report' ? current?.check?.html ?? '' : '';
    parent.postMessage({ printed, look: this.look, title: current?.name ?? words.title, language: this.language }, '*');
  }

  private drawReport(current: ReportDocument): void {
    const { words } = this;
    const isRead = current.check?.state !== 'unread';
    byId('verdict').textContent = current.check?.verdict ?? '';
    byId<HTMLButtonElement>('undo').disabled = !current.canUndo;
    byId<HTMLButtonElement>('redo').disabled = !current.canRedo;
    byId('changes').textContent = current.changed.size > 0 ? words.changes(current.changed.size) : '';
    const [sums, blanks] = [this.openSums(), this.blanks()];
    byId('fill-sums').textContent = words.fillSums(sums.length);
    byId('fill-sums').hidden = sums.length === 0;
    byId('fill-zeros').textContent = words.fillZeros(blanks.length);
    byId('fill-zeros').hidden = blanks.length === 0;
    byId('previous-name').textContent = current.previous ? words.previousIs(current.previous.name) : words.previousDrop;
    byId('previous-remove').hidden = current.previous === null;
    // Only these can hold comments; a tracked change only a Word document.
    const extension = isRead ? /\.(docx|xlsx|html?)$/i.exec(current.file?.name ?? '')?.[1]!.toLowerCase() : undefined;
    byId('annotate-group').hidden = extension === undefined;
    byId('annotate-repair-line').hidden = extension !== 'docx' || current.check?.repairs.length === 0;
    byId('tools').hidden = !isRead;
    byId('previous').hidden = !isRead;
    this.sheet.show(current, words);
    this.inspector.redraw(current, words);
  }
}

// No policy forbids WebRTC, which would reach other machines.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) delete (window as unknown as { [name: string]: unknown })[name];

window.addEventListener('message', event => {
  if (event.source === parent && (event.data as Partial<Delivery>)?.payload) new Page(event.data as Delivery);
}, { once: true });
parent.postMessage({ ready: true }, '*');
