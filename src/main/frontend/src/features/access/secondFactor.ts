/** The key in an authenticator's address, in groups of four for reading and typing; null where there is none. */
export function readableKey(uri: string): string | null {
  const key = /[?&]secret=([A-Z2-7]+)/i.exec(uri)?.[1];
  return key?.match(/.{1,4}/g)?.join(' ') ?? null;
}
