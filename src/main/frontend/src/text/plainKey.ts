/** Lower case letters without marks, digits and hyphens: `Đội số 1` is `doi-so-1`. */
export function plainKey(name: string, longest: number): string {
  return name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}
