// What the engine takes and gives, as JSON. The .NET side is Engine.cs and DeskJson.cs.

/** A finding, at the place its number says in the list of all. */
export interface Finding { severity: 'error' | 'warning' | 'info'; message: string; cells: string[] }

/** A change made in the page: a cell as it would be printed, or the whole text of a section. */
export interface Edit { pointer: string; value: string }

/** What there is to see of a report as it stands after the edits. */
export interface Check {
  year: number | null;
  agency: string | null;
  state: 'error' | 'warning' | 'clean' | 'unread';
  /** What is the matter, in one sentence. */
  verdict: string;
  /** By which reports are sorted, the gravest first. */
  gravity: number;
  /** What the tool writes of the report into a page of results: verdict, findings, and the report with its places marked. */
  html: string;
  findings: Finding[];
  /** The smallest repairs, in the order they stand in the list. */
  repairs: Edit[][];
  /** What is printed in every cell: digits, "/" or nothing. */
  cells: { [pointer: string]: string };
  /** The texts of the report by their place; empty where there is none. */
  texts: { [pointer: string]: string };
}

/** What the forms of a report say of its cells: row and column together, the label of the row, that of the column, and the sums. */
export interface FormFacts {
  labels: { [pointer: string]: string };
  rows: { [pointer: string]: string };
  columns: { [pointer: string]: string };
  sums: Sum[];
}

/** Both sides of a sum are equal; a total stands alone on the right. */
export interface Sum { left: string[]; right: string[] }

/** The user's own file with comments in it, in base64, or why there is none. */
export interface Annotated { problem: string | null; comments: number; changes: number; file: string }

export interface Opened { id: number; name: string }

export interface Target { id: number; edits: Edit[]; previous: number | null }

/** The functions .NET exports; structured values travel as JSON text. */
export interface Exports {
  Open(bytes: Uint8Array, name: string): string;
  Blank(year: number, agency: string, previous: number): string;
  Close(id: number): void;
  Check(target: string, language: string): string;
  Form(target: string): string;
  Save(target: string, format: string, language: string): Uint8Array;
  Annotate(target: string, file: Uint8Array, language: string, applyRepair: boolean): string;
  ResultPage(targets: string, language: string): string;
  Validate(bytes: Uint8Array, name: string, previous: Uint8Array, previousName: string, language: string, format: string): string;
  AnnotateFile(bytes: Uint8Array, name: string, previous: Uint8Array, previousName: string, language: string, applyRepair: boolean): string;
  Convert(bytes: Uint8Array, name: string, format: string): Uint8Array;
  Rules(): string;
  MaxBytes(): number;
  Style(): string;
}
