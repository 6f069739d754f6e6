/** Where else one can sign in. */
export interface Provider {
  name: string;
  title: string;
}

/** Reads the server's list; what is none is left out. */
export function readProviders(raw: unknown): Provider[] {
  const list: unknown[] = Array.isArray(raw) ? raw : [];
  return list.filter(
    (item): item is Provider =>
      typeof (item as Partial<Provider> | null)?.name === 'string' && typeof (item as Partial<Provider>).title === 'string',
  );
}
