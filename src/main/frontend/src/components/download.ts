/** What a list shows, as an export is asked for it. */
export interface ExportQuestion {
  /** The name of the list in the API. */
  list: string;
  where: object;
  orderBy: readonly object[];
  day: string;
}

export const formats = { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON', gpkg: 'GeoPackage' } as const;
export type Format = keyof typeof formats;

/** Rows the file will have, where the server has said it, and bytes that came so far. */
export interface Progress {
  rows: number | null;
  bytes: number;
}

export class DownloadFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** The address of a list's rows as a file. CSV is marked for spreadsheets. */
export function exportUrl(question: ExportQuestion, format: Format, language: string): string {
  const params = new URLSearchParams({ asOf: question.day, lang: language });
  if (Object.keys(question.where).length > 0) {
    params.set('where', JSON.stringify(question.where));
  }
  if (question.orderBy.length > 0) {
    params.set('orderBy', JSON.stringify(question.orderBy));
  }
  if (format === 'csv') {
    params.set('bom', 'true');
  }
  return `/export/${question.list}.${format}?${params}`;
}

/** The name that a server gives a file, from `Content-Disposition`. */
export function fileName(disposition: string | null, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? otherwise : decodeURIComponent(encoded);
}

/** Fetches a file and hands it to the browser to keep; tells of each piece as it comes. */
export async function download(url: string, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) {
    throw new DownloadFailure(response.status);
  }
  const rows = response.headers.get('x-total-count');
  const progress = { rows: rows === null ? null : Number(rows), bytes: 0 };
  onProgress(progress);
  const pieces: BlobPart[] = [];
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value as Uint8Array<ArrayBuffer>);
    progress.bytes += piece.value.byteLength;
    onProgress({ ...progress });
  }
  keep(new Blob(pieces), fileName(response.headers.get('content-disposition'), 'diachido'));
}

/** Hands a file to the browser to keep. */
export function keep(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
