/** A link that can be sent: of this server where it does not name one. */
export function absoluteLink(link: string): string {
  return new URL(link, globalThis.location.origin).href;
}
