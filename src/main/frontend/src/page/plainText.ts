/** What HTML says to a reader. */
export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
