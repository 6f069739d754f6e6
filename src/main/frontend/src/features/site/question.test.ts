import { describe, expect, it } from 'vitest';
import { circlePolygon } from '@/map/circle';
import { firstSiteQuestion, nearCircle, siteWhere } from './question';

describe('the question for sites', () => {
  it('is the filter of the API, nothing more', () => {
    expect(siteWhere(firstSiteQuestion)).toEqual({});
    expect(siteWhere({ ...firstSiteQuestion, redAddress: false, rank: 'NATIONAL', placeType: 'BASE' })).toEqual({
      redAddress: false,
      rank: ['NATIONAL'],
      placeType: ['BASE'],
    });
  });

  it('orders by distance as long as there is a place', () => {
    const near = nearCircle(firstSiteQuestion, { latitude: 21.9, longitude: 105.6, meters: 5000 });
    expect(near.sort.field).toBe('DISTANCE');
    expect(nearCircle(near, null).sort.field).toBe('NAME');
  });
});

describe('a circle on the map', () => {
  it('is closed and as wide as stated', () => {
    const [ring] = circlePolygon({ latitude: 21.9, longitude: 105.6, meters: 10_000 }).coordinates;
    expect(ring?.at(0)).toEqual(ring?.at(-1));
    const north = Math.max(...(ring ?? []).map((point) => point[1] ?? 0));
    const east = Math.max(...(ring ?? []).map((point) => point[0] ?? 0));
    expect(north - 21.9).toBeCloseTo(10 / 111.195, 3);
    expect(east - 105.6).toBeCloseTo(10 / (111.195 * Math.cos((21.9 * Math.PI) / 180)), 3);
  });
});
