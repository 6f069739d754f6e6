import type { Language } from '@/text/language';
import type { IntakeKind } from './fields';

export interface Columns {
  columns: string[];
  sample: Record<string, string>[];
  rows: number;
}

/** How a file is read. */
export interface Mapping {
  title: string;
  source: string;
  licence: string;
  credit: string;
  columns: Record<string, string>;
  constants: Record<string, string>;
  results: Record<string, string>;
  key: string[];
  from: string | null;
  crs: string | null;
  verified: boolean;
}

export interface Finding {
  /** Of its row in the file, from 0; what `row` says is what a spreadsheet shows. */
  place: number;
  row: number;
  severity: 'REJECTED' | 'WARNING' | 'NOTE';
  code: string;
  reason: string;
  value: string;
  /** The field whose cell is to blame, where the value does not tell; else empty. */
  field: string;
}

/** A row as the file has it. */
export interface FileRow {
  place: number;
  row: number;
  sheet: string;
  values: Record<string, string>;
}

export interface Outcome {
  applied: boolean;
  changes: boolean;
  counts: { what: string; made: number; ended: number; changed: number; unchanged: number; rejected: number }[];
  findings: Finding[];
  findingCount: number;
}

/** Why the server did not do it; `network` where it was not reached. */
export interface NotDone {
  code: string;
  message: string;
}

/** Asks which columns a file has. */
export function askColumns(kind: IntakeKind, file: File, language: Language): Promise<Columns | NotDone> {
  return post<Columns>(`/import/${kind}/columns?name=${encodeURIComponent(file.name)}`, file, language);
}

/** Tries an import, or does it. The file goes along each time: the server keeps none. */
export function bring(kind: IntakeKind, file: File, mapping: Mapping, apply: boolean, language: Language): Promise<Outcome | NotDone> {
  const params = new URLSearchParams({ name: file.name, mapping: JSON.stringify(mapping), apply: String(apply) });
  return post<Outcome>(`/import/${kind}?${params.toString()}`, file, language);
}

/** Asks for some rows of a file: those at some places, or a page. */
export function askRows(kind: IntakeKind, file: File, which: { places: readonly number[] } | { from: number; count: number }, language: Language) {
  const params = new URLSearchParams({ name: file.name });
  Object.entries(which).forEach(([name, value]) => params.set(name, String(value)));
  return post<{ rows: FileRow[] }>(`/import/${kind}/rows?${params.toString()}`, file, language);
}

async function post<T>(path: string, file: File, language: Language): Promise<T | NotDone> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': language, accept: 'application/json' },
      body: file,
    });
  } catch (failure) {
    return { code: 'NETWORK', message: String(failure) };
  }
  const said = (await answer.json().catch(() => ({}))) as { refused?: NotDone; errors?: { message: string }[]; detail?: string };
  if (answer.ok) {
    return said as T;
  }
  return said.refused ?? { code: `HTTP_${answer.status}`, message: said.errors?.[0]?.message ?? said.detail ?? `HTTP ${answer.status}` };
}
