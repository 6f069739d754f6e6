import type { Finding, Mapping } from './send';

/** What a row says that findings are about: columns, or none of them where the row as a whole is meant. */
export function columnsOf(finding: Finding, values: Readonly<Record<string, string>>, mapping: Mapping): string[] {
  const named = finding.field === 'key' && mapping.key.length > 0 ? mapping.key : [mapping.columns[finding.field]];
  const told = named.flatMap((column) => column ?? []);
  if (told.length > 0 || finding.value === '') {
    return told;
  }
  const used = [...Object.values(mapping.columns), ...Object.keys(mapping.results), ...mapping.key];
  // Long values were cut short, and others are a part of their cell.
  const sought = finding.value.replace(/…$/, '').toLowerCase();
  const cells = [...new Set(used)].map((column) => ({ column, text: (values[column] ?? '').toLowerCase() }));
  const same = cells.filter(({ text }) => text === sought);
  const holding = cells.filter(({ text }) => sought.length > 2 && text.includes(sought));
  return [(same[0] ?? holding[0])?.column ?? []].flat();
}

/** The page on which a row stands: among those with findings, or among all. */
export function pageOf(place: number, found: readonly number[], all: boolean, size: number): number {
  const at = all ? place : found.indexOf(place);
  return Math.max(0, Math.floor(at / size));
}

/** Places of rows with findings, each once, in the order of the file. */
export function placesOf(findings: readonly Finding[]): number[] {
  return [...new Set(findings.map(({ place }) => place))].sort((one, other) => one - other);
}
