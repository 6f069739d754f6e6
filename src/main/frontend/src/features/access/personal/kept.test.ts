import { describe, expect, it } from 'vitest';
import { keptAreas, keptText, type KeptWords } from './kept';

const words: KeptWords = {
  yes: 'có',
  no: 'không',
  code: (key, value) => (key === 'role' && value === 'PLANNER' ? 'Người lập kế hoạch' : undefined),
  period: (from, before) => `${from ?? '…'} – ${before ?? '…'}`,
};
const text = (key: string, value: Parameters<typeof keptText>[1]) => keptText(key, value, words, 'vi');

describe('what is kept about somebody', () => {
  it('is told area by area, without what is empty and whose it is', () => {
    const json = JSON.stringify({
      access: [{ account: { id: 7, name: 'Lan', email: null, phone: '' }, sessions: [{ id: 1, account_id: 7 }], grants: [] }],
      siteDrafts: [{ id: 3, author_id: 7, detail: {} }],
    });
    expect(keptAreas(json)).toEqual([
      { name: 'account', things: [[['id', 7], ['name', 'Lan']]] },
      { name: 'sessions', things: [[['id', 1]]] },
      { name: 'grants', things: [] },
      { name: 'siteDrafts', things: [[['id', 3]]] },
    ]);
  });

  it('is told as persons read it', () => {
    expect(text('role', 'PLANNER')).toBe('Người lập kế hoạch');
    expect(text('name', 'PLANNER')).toBe('PLANNER');
    expect(text('given_at', '2026-11-22T18:10:00.123456+07:00')).toBe('22/11/2026 18:10');
    expect(text('due_on', '2026-11-24')).toBe('24/11/2026');
    expect(text('valid', '[2026-01-01,)')).toBe('01/01/2026 – …');
    expect(text('on', true)).toBe('có');
    expect(text('thing', 12)).toBe('12');
    expect(text('position', { type: 'Point', coordinates: [105.52, 21.81] })).toBe('21,81000° B, 105,52000° Đ');
    expect(text('detail', { by: 'PASSWORD', tries: [1, 2] })).toBe('by: PASSWORD; tries: 1, 2');
  });
});
