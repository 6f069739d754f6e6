import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { readSymbol, type Pixels } from './readSymbol';

const link = 'https://diachido.example.vn/q/ABCDEFGHJK2';
const modules = encodeQR(link, 'raw', { ecc: 'quartile', border: 4 });

/** A picture of the symbol as a phone takes it: turned by some degrees, on a grey wall, with specks. */
function picture(degrees: number, { side = 400, specks = 0 } = {}): Pixels {
  const data = new Uint8ClampedArray(side * side * 4);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const scale = modules.length / (side * 0.62);
  let seed = 7;
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [(at % side) - side / 2, Math.floor(at / side) - side / 2];
    const column = Math.floor((x * cos + y * sin) * scale + modules.length / 2);
    const row = Math.floor((y * cos - x * sin) * scale + modules.length / 2);
    const dark = modules[row]?.[column];
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const shade = dark === undefined ? 150 : dark ? 45 : 215;
    data.fill(shade + ((seed >> 8) % 100 < specks ? 60 : 0), at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { width: side, height: side, data };
}

describe('the reader of codes', () => {
  it.each([0, 8, 45, 90, 200])('reads a symbol that is turned by %i degrees', (degrees) => {
    expect(readSymbol(picture(degrees), 'picture')).toBe(link);
  });

  it('reads a picture of the camera with specks in it', () => {
    expect(readSymbol(picture(5, { specks: 6 }), 'frame')).toBe(link);
  });

  it('finds nothing where there is no symbol', () => {
    const wall = { width: 200, height: 100, data: new Uint8ClampedArray(200 * 100 * 4).fill(180) };
    expect(readSymbol(wall, 'picture')).toBeNull();
  });

  it('finds nothing where the symbol is cut', () => {
    const { width, data } = picture(0);
    expect(readSymbol({ width, height: 200, data: data.slice(0, width * 200 * 4) }, 'picture')).toBeNull();
  });
});
