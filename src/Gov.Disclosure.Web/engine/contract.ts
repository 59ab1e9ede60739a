// What the engine takes and gives, as JSON. The .NET side is Engine.cs; names and order are those of the documented schemas.

export interface Finding {
  ruleId: string;
  severity: 'error' | 'warning' | 'info';
  origin: 'report' | 'reading';
  title: string;
  message: string;
  remedy: string;
  cells: string[];
  location: string;
  legalBasis: string;
  story: number;
  text: { pointer: string; offset: number; length: number; quote: string } | null;
}

export interface RepairChange { pointer: string; from: Printed; to: Printed }
export interface Repair { changes: RepairChange[]; evidence: string[] }
export type Printed = number | string | null;

/** One report as the result document of the tool has it. */
export interface ReportResult {
  path: string;
  year: number | null;
  agency: string | null;
  previous: string | null;
  summary: { holds: number; broken: number; notAssessable: number; errors: number; warnings: number; infos: number };
  diagnostics: Finding[];
  repairs: Repair[];
}

/** A change made in the page: a cell as it would be printed, or the whole text of a section. */
export interface Edit { pointer: string; value: string }

/** A report as it stands after the edits. */
export interface Check {
  result: ReportResult;
  /** The report drawn as the official form, with the findings marked; null where none could be read. */
  html: string | null;
  /** What is printed in every cell: digits, "/" or nothing. */
  cells: { [pointer: string]: string };
  /** The texts of the report by their place. */
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

export interface Opened { id: number; name: string; year: number | null; agency: string | null }

export interface Target { id: number; edits: Edit[]; previous: number | null }

/** The functions .NET exports; structured values travel as JSON text. */
export interface Exports {
  Open(bytes: Uint8Array, name: string): string;
  Blank(year: number, agency: string, previous: number): string;
  Close(id: number): void;
  Check(target: string, language: string): string;
  Form(target: string): string;
  Save(target: string, format: string, language: string): Uint8Array;
  ResultPage(targets: string, language: string): string;
  Validate(bytes: Uint8Array, name: string, previous: Uint8Array, previousName: string, language: string, format: string): string;
  Convert(bytes: Uint8Array, name: string, format: string): Uint8Array;
  Rules(): string;
  Style(): string;
}
