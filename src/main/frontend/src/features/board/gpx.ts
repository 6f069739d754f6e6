import type { Point } from '@/position/coordinates';

interface Place extends Point {
  name: string;
  note: string;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// Characters that XML has no way to say are left out.
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const text = (value: string) => value.replace(unsayable, '').replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** GPX 1.1: the places as a route, which devices follow in its order. */
export function gpxRoute(name: string, note: string, places: readonly Place[]): string {
  const point = (place: Place) =>
    `    <rtept lat="${place.latitude}" lon="${place.longitude}"><name>${text(place.name)}</name><desc>${text(place.note)}</desc></rtept>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Địa Chỉ Đỏ">',
    '  <rte>',
    `    <name>${text(name)}</name>`,
    `    <desc>${text(note)}</desc>`,
    ...places.map(point),
    '  </rte>',
    '</gpx>',
    '',
  ].join('\n');
}

/** Opens the device's own map at a place, named there; no server is asked. */
export function geoUri({ latitude, longitude }: Point, name: string): string {
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
