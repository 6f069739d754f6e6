/** What a view does not keep: where one is in the list, what is marked, and how the page looks. */
const passing = new Set(['after', 'id', 'lang', 'theme']);

/** The part of an address that a view keeps, always in the same order. */
export function questionOf(search: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(search).filter(([key, value]) => !passing.has(key) && value !== undefined && value !== '');
  const params = new URLSearchParams(kept.map(([key, value]): [string, string] => [key, String(value)]));
  params.sort();
  return params.toString();
}

/** The address's parameters that a view asks for, with how the page looks now. */
export function searchOf(question: string, now: Readonly<Record<string, unknown>>): Record<string, string> {
  const asked = Object.fromEntries(new URLSearchParams(question));
  const looks = Object.fromEntries(Object.entries(now).filter(([key, value]) => (key === 'lang' || key === 'theme') && value));
  return { ...asked, ...(looks as Record<string, string>) };
}
