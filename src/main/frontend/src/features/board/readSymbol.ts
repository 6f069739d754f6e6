import { decodeQR } from 'qr/decode.js';

/** Pixels as a canvas hands them out: red, green, blue and alpha by rows. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray | Uint8Array;
}

/** Milliseconds that may be spent on a picture of the camera, of which the next comes soon, and on one that somebody took. */
const patience = { frame: 60, picture: 2_500 };

/** What stands in the QR code of a picture; null where none can be read. */
export function readSymbol(pixels: Pixels, kind: keyof typeof patience): string | null {
  try {
    return decodeQR(pixels, { format: 'RGBA', effort: kind === 'picture' ? Infinity : 4, timeLimit: patience[kind] });
  } catch {
    return null;
  }
}
