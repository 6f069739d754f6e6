import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '@/map/palette';
import { ParamReader } from '@/url/params';
import { geoUri, gpxRoute } from './gpx';
import { routeExtent, routeMapPart } from './routeMap';
import { readRouteQuestion, routeWhere, writeRouteQuestion, type RouteQuestion } from './routeQuestion';
import { visitReason } from './visit';

const day = '2026-03-10';

describe('why somebody should go to a board', () => {
  it.each([
    ['DAMAGED', null, null, 'damaged', 0],
    ['INSTALLED', null, '2026-03-01', 'never', 9],
    ['MOVED', '2025-09-09T03:00:00Z', '2026-03-10', 'overdue', 0],
    ['INSTALLED', null, '2026-03-11', 'none', -1],
    // It is the tenth in Việt Nam already.
    ['INSTALLED', '2026-03-09T18:00:00Z', '2026-09-10', 'done', -184],
  ] as const)('is told of one that is %s, looked at %s, due %s', (state, inspectedAt, inspectBy, kind, days) => {
    expect(visitReason({ state, inspectedAt, inspectBy }, day)).toEqual({ kind, days });
  });
});

describe('the question of a route', () => {
  const read = (raw: Record<string, string>) => {
    const params = new ParamReader(raw);
    return { question: readRouteQuestion(params), invalid: params.invalid };
  };

  it('survives the address', () => {
    const question: RouteQuestion = { boards: ['7', '3'], within: '5', start: { latitude: 21.35, longitude: 107.59 }, back: true, id: '3' };
    const written = writeRouteQuestion(question);
    expect(written).toEqual({ boards: '7,3', within: '5', start: '21.35,107.59', back: 'yes', id: '3' });
    expect(read(written as Record<string, string>)).toEqual({ question, invalid: [] });
    expect(routeWhere(question)).toEqual({ id: ['7', '3'] });
  });

  it('is about the most urgent boards where none are chosen', () => {
    const { question } = read({ within: '5' });
    expect(question).toEqual({ boards: [], within: '5', start: null, back: false, id: null });
    expect(routeWhere(question)).toEqual({ needsVisit: true, within: '5' });
  });

  it.each(['x', '91,105', '21.5', '21,105,3', ',105'])('does not take %s for a start', (start) => {
    expect(read({ start }).invalid).toEqual(['start']);
  });

  it('does not take more stops than it can have', () => {
    expect(read({ boards: '1,x' }).invalid).toEqual(['boards']);
    expect(read({ boards: Array.from({ length: 201 }, (_, id) => id).join(',') }).invalid).toEqual(['boards']);
    expect(read({ boards: '1,1,2' }).question.boards).toEqual(['1', '2']);
  });
});

describe('a route for other programs', () => {
  const place = { latitude: 21.35, longitude: 107.59, name: '1. "A" & <B>', note: 'Đình Đầm Hà\u0000' };

  it('is GPX that any reader takes', () => {
    const text = gpxRoute('Lộ trình', '3 km', [place]);
    expect(text).toContain('<rtept lat="21.35" lon="107.59"><name>1. &quot;A&quot; &amp; &lt;B&gt;</name><desc>Đình Đầm Hà</desc></rtept>');
    expect(text).toMatch(/^<\?xml [^]*<gpx xmlns="http:\/\/www\.topografix\.com\/GPX\/1\/1" version="1\.1"[^]*<\/gpx>\n$/);
  });

  it('names a place for the map of the device', () => {
    expect(geoUri(place, 'ABC (1)')).toBe('geo:21.35,107.59?q=21.35,107.59(ABC%20%281%29)');
  });
});

describe('a route on the map', () => {
  const stop = (id: string, longitude: number) => ({ id, longitude, latitude: 21 });
  const stops = [stop('9', 105), stop('4', 105.1), stop('5', 105.1), stop('6', 105.2)];
  const start = { longitude: 104, latitude: 20 };
  const { sources } = routeMapPart({ stops, start, back: true, palette: paletteOf('light'), selected: '5' });
  const dataOf = (name: string) => (sources[name] as unknown as { data: unknown }).data;

  it('is a line from the start past all stops, and back', () => {
    expect(dataOf('route-line')).toEqual({
      type: 'LineString',
      coordinates: [[104, 20], [105, 21], [105.1, 21], [105.1, 21], [105.2, 21], [104, 20]],
    });
    expect(routeExtent([start, ...stops])).toEqual([104, 20, 105.2, 21]);
    expect(routeExtent([])).toBeNull();
  });

  it('has one disc for boards at one spot', () => {
    const told = (dataOf('route-stops') as FeatureCollection).features.map(({ properties }) => properties);
    expect(told).toEqual([
      { id: '9', numbers: '1', chosen: false },
      { id: '4', numbers: '2–3', chosen: true },
      { id: '6', numbers: '4', chosen: false },
    ]);
  });
});
