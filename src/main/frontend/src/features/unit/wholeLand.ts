/** Việt Nam has had no fewer provinces on any day since 1975. */
const fewestProvinces = 34;

/** Is the whole country drawn by the borders of its provinces? Where it is not, what lies round a border is not the sea. */
export function isWholeLand(provinces: readonly { boundaryAccuracy?: unknown }[]): boolean {
  return provinces.length >= fewestProvinces && provinces.every(({ boundaryAccuracy }) => boundaryAccuracy !== null);
}
