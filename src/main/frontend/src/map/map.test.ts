import { describe, expect, it } from 'vitest';
import { islandFeatures } from './islands';
import { tileUrl } from './mapPart';
import { formatView, isRegional, middleOf, nationalBounds, parseView, sameView } from './view';

describe('a view', () => {
  it('survives the address', () => {
    const view = { zoom: 8.25, latitude: 21.9, longitude: 105.6 };
    expect(formatView(view)).toBe('8.25/21.9000/105.6000');
    expect(parseView(formatView(view))).toEqual(view);
    expect(sameView(view, { ...view, longitude: 105.600001 })).toBe(true);
  });

  it.each(['', 'a/b/c', '8/21.9', '8/21.9/105.6/1', '99/21.9/105.6', '8/91/105.6', '8/NaN/105'])('is none: %s', (text) => {
    expect(parseView(text)).toBeNull();
  });
});

describe('a box', () => {
  it('has a middle', () => {
    expect(middleOf([100, 10, 110, 20])).toEqual({ latitude: 15, longitude: 105 });
  });

  it('is a part of the country, or else all of it is shown', () => {
    expect(isRegional([105.5, 20.9, 107.6, 21.8])).toBe(true);
    expect(isRegional([106.1, 11.3, 108.3, 21.5])).toBe(false);
    expect(isRegional(nationalBounds)).toBe(false);
  });
});

describe('the national view', () => {
  it('holds Hoàng Sa and Trường Sa, as Vietnamese', () => {
    const [west, south, east, north] = nationalBounds;
    const features = islandFeatures('vi').features;
    expect(features.length).toBeGreaterThan(10);
    for (const { geometry } of features) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      expect(longitude > west && longitude < east && latitude > south && latitude < north).toBe(true);
    }
    const labels = features.flatMap(({ properties }) => (properties?.label ? [String(properties.label)] : []));
    expect(labels).toEqual(['Quần đảo Hoàng Sa\n(Việt Nam)', 'Quần đảo Trường Sa\n(Việt Nam)']);
  });
});

describe('the address of tiles', () => {
  it('carries day and filter, and no empty filter', () => {
    expect(tileUrl('units', '2025-07-01')).toBe('/tiles/units/{z}/{x}/{y}.mvt?asOf=2025-07-01');
    expect(tileUrl('sites', '2025-07-01', {})).toBe('/tiles/sites/{z}/{x}/{y}.mvt?asOf=2025-07-01');
    expect(tileUrl('sites', '2025-07-01', { search: 'Hòa' })).toBe(
      '/tiles/sites/{z}/{x}/{y}.mvt?asOf=2025-07-01&where=%7B%22search%22%3A%22H%C3%B2a%22%7D',
    );
  });
});
