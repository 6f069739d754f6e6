/** A position in WGS 84, in degrees. */
export interface Point {
  longitude: number;
  latitude: number;
}

const decimal = /^[+-]?\d+(?:[.,]\d+)?$/;
const sexagesimal = /^([+-]?\d{1,3})\s*[°º\s]\s*(\d{1,2})\s*(?:['′’\s]\s*(\d{1,2}(?:[.,]\d+)?)?)?\s*(?:"|″|”|''|′′)?$/;
/** Before or behind the number, in English or Vietnamese: B(ắc) is north, Đ(ông) east, T(ây) west; N is north, for nothing here is south. */
const side = /^[NSEWBĐT]\s*|\s*[NSEWBĐT]$/;
const negativeSide = /^[SWT]|[SWT]$/;

const number = (text: string) => Number(text.replace(',', '.'));

/** Degrees as people write them: `21.594`, `21,594`, `21°35′38,4″ B`, `105 50 52 E`; null where it is none. */
export function parseAngle(text: string): number | null {
  const upper = text.normalize('NFC').trim().toUpperCase();
  const bare = upper.replace(side, '').trim();
  const sign = negativeSide.test(upper) ? -1 : 1;
  // A degree sign at the end of a decimal says nothing more.
  const plain = bare.replace(/\s*[°º]$/, '');
  if (decimal.test(plain)) {
    return sign * number(plain);
  }
  const [, degrees, minutes, seconds] = sexagesimal.exec(bare) ?? [];
  if (degrees === undefined || minutes === undefined) {
    return null;
  }
  const part = number(minutes) / 60 + (seconds === undefined ? 0 : number(seconds)) / 3600;
  if (number(minutes) >= 60 || (seconds !== undefined && number(seconds) >= 60)) {
    return null;
  }
  const whole = number(degrees);
  return sign * (degrees.startsWith('-') ? whole - part : whole + part);
}

const separators = [/\s*;\s*/, /,\s+/, /(?<=[NSB])\s*,?\s*(?=[\dĐE])/i, /(?<=\d)\s*,\s*(?=\d+\.\d)/, /(?<=[°′″'"\d.])\s+(?=-?\d+[.,°]\d)/];

/** Latitude and longitude in one text, as maps and messages have them: `21.59, 105.84`; null where it is not two. */
export function parsePair(text: string): Point | null {
  for (const separator of separators) {
    const parts = text.trim().split(separator);
    const [first, second] = parts;
    if (parts.length !== 2 || first === undefined || second === undefined) {
      continue;
    }
    const [latitude, longitude] = [parseAngle(first), parseAngle(second)];
    if (latitude !== null && longitude !== null) {
      return /[EĐ]/i.test(first) && !/[EĐ]/i.test(second) ? { latitude: longitude, longitude: latitude } : { latitude, longitude };
    }
  }
  return null;
}

/** `21°35′38,4″`, to a tenth of a second: three metres. */
export function formatDms(degrees: number, decimalComma: boolean): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const seconds = ((tenths % 600) / 10).toFixed(1);
  const text = `${Math.floor(tenths / 36_000)}°${String(Math.floor((tenths % 36_000) / 600)).padStart(2, '0')}′${seconds.padStart(4, '0')}″`;
  return decimalComma ? text.replace('.', ',') : text;
}

/** Metres as Vietnamese papers have them: `2388859,03`, `2 388 859.03`, `2.388.859,03`; null where it is no number. */
export function parseMeters(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0]/g, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return /^\d{4,8}(?:[.,]\d+)?$/.test(grouped) ? number(grouped) : null;
}

/** To a hundred-thousandth of a degree: a metre. */
export function roundPoint({ longitude, latitude }: Point): Point {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return { longitude: round(longitude), latitude: round(latitude) };
}
