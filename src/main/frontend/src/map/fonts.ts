import type { FontFacesSpecification } from 'maplibre-gl';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import vietnameseBold from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2?url';
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url';

export const font = ['Noto Sans'];
export const fontBold = ['Noto Sans SemiBold'];

/** What the Vietnamese subset holds, after its own style sheet; all else of the language is Latin-1. */
const vietnameseRange = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
];
const latinRange = ['U+0000-00FF', 'U+2000-206F', 'U+2122'];

/** The fonts of the labels, from this server: a map needs no other. */
export function fontFaces(): FontFacesSpecification {
  const absolute = (url: string) => new URL(url, globalThis.location.href).href;
  const faces = (vietnameseUrl: string, latinUrl: string) => [
    { url: absolute(vietnameseUrl), 'unicode-range': vietnameseRange },
    { url: absolute(latinUrl), 'unicode-range': latinRange },
  ];
  return { 'Noto Sans': faces(vietnamese, latin), 'Noto Sans SemiBold': faces(vietnameseBold, latinBold) };
}
