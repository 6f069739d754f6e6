import { describe, expect, it } from 'vitest';
import { formatParams, ParamReader, parseParams } from './params';
import { readSort, toggleSort, writeSort, type Sort } from './sort';

describe('parameters', () => {
  it('survive the address', () => {
    const params = { q: 'Định Hóa & bạn', view: '8.00/21.9000/105.6000', rank: 'NATIONAL' };
    const text = formatParams(params);
    expect(text).toContain('view=8.00/21.9000/105.6000');
    expect(parseParams(text)).toEqual(params);
  });

  it('leave out what is empty', () => {
    expect(formatParams({ q: '', level: null, sort: undefined })).toBe('');
  });

  it('keep the names of those that cannot be read', () => {
    const reader = new ParamReader({ level: 'VILLAGE', rank: 'NATIONAL,GALACTIC', q: 'x' });
    expect(reader.choice('level', ['PROVINCE', 'COMMUNE'], 'PROVINCE')).toBe('PROVINCE');
    expect(reader.choices('rank', ['NATIONAL', 'PROVINCIAL'])).toEqual([]);
    expect(reader.text('q')).toBe('x');
    expect(reader.invalid).toEqual(['level', 'rank']);
  });

  it('read lists in the order of what is allowed', () => {
    const reader = new ParamReader({ rank: 'PROVINCIAL,NATIONAL' });
    expect(reader.choices('rank', ['NATIONAL', 'PROVINCIAL'])).toEqual(['NATIONAL', 'PROVINCIAL']);
  });
});

describe('an order', () => {
  const usual: Sort<'CODE' | 'NAME'> = { field: 'CODE', direction: 'ASC' };

  it('is written only where it is not the usual one', () => {
    expect(writeSort(usual, usual)).toBeNull();
    expect(writeSort({ field: 'NAME', direction: 'DESC' }, usual)).toBe('-NAME');
  });

  it('is read back', () => {
    expect(readSort(new ParamReader({ sort: '-NAME' }), ['CODE', 'NAME'], usual)).toEqual({
      field: 'NAME',
      direction: 'DESC',
    });
    const wrong = new ParamReader({ sort: 'HEIGHT' });
    expect(readSort(wrong, ['CODE', 'NAME'], usual)).toEqual(usual);
    expect(wrong.invalid).toEqual(['sort']);
  });

  it('turns round at the second click', () => {
    const up = toggleSort(usual, 'NAME');
    expect(up).toEqual({ field: 'NAME', direction: 'ASC' });
    expect(toggleSort(up, 'NAME')).toEqual({ field: 'NAME', direction: 'DESC' });
  });
});
