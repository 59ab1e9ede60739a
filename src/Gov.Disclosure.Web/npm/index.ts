// The engine for Node: the same code as in the tool and in the page, and the same results, byte for byte.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotated, Exports } from '../engine/contract';
import { unpack } from '../engine/payload';
import { startRuntime } from '../engine/runtime';
import type { ResultDocument } from './result';
import type { RuleCatalogue } from './rules';

export type { ResultDocument, RuleCatalogue };

/** A format results are written in. */
export type ResultFormat = 'json' | 'sarif' | 'html' | 'text';

/** A format reports are written in. */
export type ReportFormat = 'json' | 'html' | 'docx' | 'xlsx' | 'csv' | 'md' | 'svg';

export interface ValidateOptions {
  /** The language of messages; Chinese unless said otherwise. */
  lang?: 'zh' | 'en';
  /** The file of the same agency's report of the year before, which the report is compared with. */
  previous?: { bytes: Uint8Array; fileName: string };
}

export interface AnnotateOptions extends ValidateOptions {
  /** Whether the smallest repair of a table, where there is exactly one, is put into a Word document as tracked changes. */
  applyRepair?: boolean;
}

/** A copy of a file with comments in it; its problem says why there is none and what to do instead. */
export type AnnotateResult =
  | { bytes: Uint8Array; problem: null; comments: number; changes: number }
  | { bytes: null; problem: string; comments: 0; changes: 0 };

/** Where the package lies; the build puts in what its kind of module knows. */
declare const PACKAGE_FOLDER: string;

let engine: Promise<Exports> | undefined;

async function start(): Promise<Exports> {
  const { config, bytesOf } = unpack(await readFile(join(PACKAGE_FOLDER, 'engine.zst')));
  return startRuntime(config, bytesOf);
}

/**
 * Checks a report and says what is wrong, in which cell and why.
 * Bad data never throws: the findings of the result say what happened.
 * @param bytes The file.
 * @param fileName Its name, which findings mention.
 */
export async function validate(bytes: Uint8Array, fileName: string, options: ValidateOptions = {}): Promise<ResultDocument> {
  return JSON.parse(await render(bytes, fileName, 'json', options)) as ResultDocument;
}

/** The same as text in a format of the tool: its JSON, SARIF 2.1.0, a page that needs no other file, or plain text. */
export async function render(bytes: Uint8Array, fileName: string, format: ResultFormat, options: ValidateOptions = {}): Promise<string> {
  const { Validate } = await (engine ??= start());
  const { lang = 'zh', previous } = options;
  return Validate(bytes, fileName, previous?.bytes ?? new Uint8Array(), previous?.fileName ?? '', lang, format);
}

/**
 * Puts what is found into a copy of the file itself, a Word document, an Excel workbook or a web page: each finding is a comment at its cell or sentence.
 * @param bytes The file, which stays as it is.
 * @param fileName Its name.
 */
export async function annotate(bytes: Uint8Array, fileName: string, options: AnnotateOptions = {}): Promise<AnnotateResult> {
  const { AnnotateFile } = await (engine ??= start());
  const { lang = 'zh', previous, applyRepair = false } = options;
  const { problem, comments, changes, file } = JSON.parse(AnnotateFile(bytes, fileName, previous?.bytes ?? new Uint8Array(), previous?.fileName ?? '', lang, applyRepair)) as Annotated;
  return problem === null ? { bytes: new Uint8Array(Buffer.from(file, 'base64')), problem, comments, changes } : { bytes: null, problem, comments: 0, changes: 0 };
}

/**
 * Writes a report in another format.
 * @returns The new file; null where no report can be read from the given one, and {@link validate} says why.
 */
export async function convert(bytes: Uint8Array, fileName: string, format: ReportFormat): Promise<Uint8Array | null> {
  const { Convert } = await (engine ??= start());
  const written = Convert(bytes, fileName, format);
  return written.length === 0 ? null : written;
}

/** All rules: id, formula, severity, legal basis, words in both languages. */
export async function rules(): Promise<RuleCatalogue> {
  const { Rules } = await (engine ??= start());
  return JSON.parse(Rules()) as RuleCatalogue;
}
