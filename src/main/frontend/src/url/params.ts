/** The parameters of the page's address, one text each. */
export type RawParams = Readonly<Record<string, string>>;

/** Reads parameters one by one and keeps the names of those that say nothing sensible. */
export class ParamReader {
  readonly #raw: RawParams;
  readonly #invalid = new Set<string>();

  constructor(raw: RawParams) {
    this.#raw = raw;
  }

  /** Names of the parameters that could not be read, in the order they were asked for. */
  get invalid(): readonly string[] {
    return [...this.#invalid];
  }

  text(name: string): string {
    return this.#raw[name] ?? '';
  }

  textOrNull(name: string): string | null {
    return this.#raw[name] || null;
  }

  /** Reads by a function that answers null for what it does not understand. */
  parsed<T>(name: string, parse: (text: string) => T | null): T | null {
    const text = this.#raw[name];
    if (text === undefined || text === '') {
      return null;
    }
    const value = parse(text);
    if (value === null) {
      this.#invalid.add(name);
    }
    return value;
  }

  choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    return this.parsed(name, (text) => allowed.find((value) => value === text) ?? null) ?? otherwise;
  }

  /** Several of the allowed values, separated by commas, in the order of `allowed`. */
  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    const parse = (text: string) => {
      const wanted = text.split(',');
      const known = allowed.filter((value) => wanted.includes(value));
      return known.length === new Set(wanted).size ? known : null;
    };
    return this.parsed(name, parse) ?? [];
  }
}

/** Splits a query string; the last of several values counts. */
export function parseParams(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Builds a query string in the order given, without empty values, with `/` and `,` left readable. */
export function formatParams(params: Readonly<Record<string, string | null | undefined>>): string {
  const kept = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return text === '' ? '' : `?${text.replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
