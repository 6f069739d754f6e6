import type { Language } from './language';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: fractionDigits }).format(value);
}

/** Square kilometres: whole ones from 100 up, else with one or two decimals. */
export function formatArea(areaKm2: number, language: Language): string {
  return `${formatNumber(areaKm2, language, areaKm2 >= 100 ? 0 : areaKm2 >= 1 ? 1 : 2)} km²`;
}

/** Square metres below a square kilometre, else square kilometres. */
export function formatGround(squareMeters: number, language: Language): string {
  return squareMeters < 1e6 ? `${formatNumber(squareMeters, language)} m²` : formatArea(squareMeters / 1e6, language);
}

/** Metres below a kilometre, else kilometres with one decimal. */
export function formatDistance(distanceMeters: number, language: Language): string {
  if (distanceMeters < 999.5) {
    return `${formatNumber(distanceMeters, language)} m`;
  }
  const kilometers = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${kilometers.format(distanceMeters / 1000)} km`;
}

/** A share of a whole; nothing of nothing is no share. */
export function formatShare(part: number, whole: number, language: Language): string | null {
  if (whole === 0) {
    return null;
  }
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(part / whole);
}

const sides: Record<Language, Record<'north' | 'south' | 'east' | 'west', string>> = {
  vi: { north: 'B', south: 'N', east: 'Đ', west: 'T' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
};

/** A position as pages and boards write it: `21,81000° B, 105,52000° Đ`. */
export function formatPosition(latitude: number, longitude: number, language: Language): string {
  const degrees = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  const side = sides[language];
  const part = (value: number, positive: string, negative: string) =>
    `${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, side.north, side.south)}, ${part(longitude, side.east, side.west)}`;
}
