import { describe, expect, it } from 'vitest';
import { cleared, pick, readRoom, selectUnit, withinUnit, withLayer, writeRoom } from './roomState';

const addresses: Record<string, string>[] = [
  {},
  { day: '2025-06-30', level: 'COMMUNE', within: '8', q: 'dinh hoa', sort: '-POPULATION', id: '12' },
  { layer: 'sites', red: 'yes', rank: 'NATIONAL', type: 'BASE', near: '21.9000,105.6000,5000', sort: 'NAME' },
  { layer: 'coverage', rows: 'COMMUNES', state: 'UNCOVERED', view: '9.50/21.9000/105.6000', lang: 'en', theme: 'dark' },
];

describe('the address of the room', () => {
  it.each(addresses)('is read and written alike: %j', (address) => {
    const state = readRoom(address);
    expect(state.invalid).toEqual([]);
    expect(writeRoom(state)).toEqual(address);
  });

  it('names what cannot be read, and shows the rest', () => {
    const state = readRoom({ day: '2025-02-30', view: 'north', layer: 'units', level: 'COMMUNE' });
    expect(state.invalid).toEqual(['day', 'view']);
    expect(state.layer === 'units' && state.question.level).toBe('COMMUNE');
    expect(writeRoom(state)).toEqual({ level: 'COMMUNE' });
  });

  it('does not order by a distance from nowhere', () => {
    const state = readRoom({ layer: 'sites', sort: 'DISTANCE' });
    expect(state.layer === 'sites' && state.question.sort.field).toBe('NAME');
  });
});

describe('moving about the room', () => {
  it('keeps the place and drops the rest on another layer', () => {
    const state = readRoom({ level: 'COMMUNE', within: '8', q: 'hoa', id: '12', day: '2025-07-01', lang: 'en' });
    expect(writeRoom(withLayer(state, 'coverage'))).toEqual({
      layer: 'coverage',
      within: '8',
      day: '2025-07-01',
      lang: 'en',
    });
  });

  it('goes into a unit: its communes, and the map shows it', () => {
    const state = withinUnit(readRoom({ view: '5.00/16.0000/107.0000' }), '8');
    expect(writeRoom(state)).toEqual({ level: 'COMMUNE', within: '8' });
    expect(writeRoom(withinUnit(state, null))).toEqual({});
  });

  it('opens a unit on a day on which it lived', () => {
    const state = selectUnit(readRoom({ layer: 'sites', id: '3' }), '12', '2025-06-30');
    expect(writeRoom(state)).toEqual({ id: '12', day: '2025-06-30' });
  });

  it('opens what is clicked on, and goes into a unit of the choropleth', () => {
    expect(pick(readRoom({}), { layer: 'unit-provinces', id: '8', properties: {} }).selected).toBe('8');
    const on = (level: string) =>
      pick(readRoom({ layer: 'coverage' }), { layer: 'coverage', id: '70', properties: { level } });
    expect(writeRoom(on('COMMUNE'))).toEqual({ layer: 'coverage', within: '70' });
    expect(writeRoom(on('PROVINCE'))).toEqual({ layer: 'coverage', rows: 'COMMUNES', within: '70' });
  });

  it('clears every condition but the day', () => {
    const state = readRoom({ layer: 'sites', red: 'yes', within: '8', q: 'x', day: '2025-07-01' });
    expect(writeRoom(cleared(state))).toEqual({ layer: 'sites', day: '2025-07-01' });
  });
});
