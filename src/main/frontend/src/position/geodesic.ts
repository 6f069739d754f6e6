import type { Point } from './coordinates';

/** The ellipsoid of WGS 84. */
const equatorMeters = 6_378_137;
const flattening = 1 / 298.257_223_563;
const poleMeters = equatorMeters * (1 - flattening);

/** Enough for a tenth of a millimetre, but for points that lie almost opposite each other on the earth. */
const steps = 100;
const enough = 1e-12;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points along the surface of the ellipsoid, after Vincenty. */
export function geodesicMeters(from: Point, to: Point): number {
  const difference = radians(to.longitude - from.longitude);
  const reduced = ({ latitude }: Point) => Math.atan((1 - flattening) * Math.tan(radians(latitude)));
  const [sin1, cos1, sin2, cos2] = [Math.sin(reduced(from)), Math.cos(reduced(from)), Math.sin(reduced(to)), Math.cos(reduced(to))];
  let lambda = difference;
  let [sinSigma, cosSigma, sigma, cosSqAlpha, cos2Middle] = [0, 1, 0, 1, 0];
  for (let step = 0; step < steps; step++) {
    sinSigma = Math.hypot(cos2 * Math.sin(lambda), cos1 * sin2 - sin1 * cos2 * Math.cos(lambda));
    if (sinSigma === 0) {
      return 0;
    }
    cosSigma = sin1 * sin2 + cos1 * cos2 * Math.cos(lambda);
    sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * Math.sin(lambda)) / sinSigma;
    cosSqAlpha = 1 - sinAlpha * sinAlpha;
    // Along the equator there is no middle.
    cos2Middle = cosSqAlpha === 0 ? 0 : cosSigma - (2 * sin1 * sin2) / cosSqAlpha;
    const c = (flattening / 16) * cosSqAlpha * (4 + flattening * (4 - 3 * cosSqAlpha));
    const before = lambda;
    lambda = difference + (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * (cos2Middle + c * cosSigma * (2 * cos2Middle ** 2 - 1)));
    if (Math.abs(lambda - before) < enough) {
      break;
    }
  }
  const uSq = (cosSqAlpha * (equatorMeters ** 2 - poleMeters ** 2)) / poleMeters ** 2;
  const a = 1 + (uSq / 16_384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
  const b = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
  const inner = cosSigma * (2 * cos2Middle ** 2 - 1) - (b / 6) * cos2Middle * (4 * sinSigma ** 2 - 3) * (4 * cos2Middle ** 2 - 3);
  const turn = b * sinSigma * (cos2Middle + (b / 4) * inner);
  return poleMeters * a * (sigma - turn);
}
