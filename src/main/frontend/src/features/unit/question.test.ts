import { describe, expect, it } from 'vitest';
import { firstUnitQuestion, unitWhere, withinUnit, withSearch } from './question';

describe('the question for units', () => {
  it('is the filter of the API', () => {
    expect(unitWhere(firstUnitQuestion)).toEqual({ level: ['PROVINCE'] });
    expect(unitWhere({ ...firstUnitQuestion, level: 'ANY', within: '8', search: ' hoà ' })).toEqual({
      level: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
      within: '8',
      search: 'hoà',
    });
  });

  it('searches every level, and goes back to one', () => {
    const searching = withSearch(firstUnitQuestion, 'd');
    expect(searching.level).toBe('ANY');
    expect(withSearch(searching, 'dinh').level).toBe('ANY');
    expect(withSearch({ ...searching, level: 'COMMUNE' }, 'dinh').level).toBe('COMMUNE');
    expect(withSearch(searching, '').level).toBe('PROVINCE');
    expect(withSearch({ ...searching, within: '8' }, '').level).toBe('COMMUNE');
  });

  it('lists the communes of a province', () => {
    expect(withinUnit(firstUnitQuestion, '8').level).toBe('COMMUNE');
  });
});
