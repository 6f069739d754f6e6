/** A word that no other deed has, by which the server knows a deed that is sent twice. */
export function newKey(): string {
  // The browser's own `randomUUID` is missing where a page came without encryption.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
