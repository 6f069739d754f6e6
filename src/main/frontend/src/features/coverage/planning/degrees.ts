/** Decimal degrees as people type them, with a comma or a point; null where they are none. */
export function parseDegrees(typed: string, most: number): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^-?\d{1,3}(\.\d+)?$/.test(text)) {
    return null;
  }
  const degrees = Number(text);
  return Math.abs(degrees) <= most ? degrees : null;
}
