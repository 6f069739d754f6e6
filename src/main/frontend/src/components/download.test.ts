import { describe, expect, it } from 'vitest';
import { exportUrl, fileName } from './download';

const question = { list: 'sites', where: {}, orderBy: [], day: '2026-01-01' };

describe('exportUrl', () => {
  it('asks for the day and the language', () => {
    expect(exportUrl(question, 'gpkg', 'vi')).toBe('/export/sites.gpkg?asOf=2026-01-01&lang=vi');
  });

  it('takes filter and order of the list, and marks CSV for spreadsheets', () => {
    const narrowed = { ...question, where: { search: 'Hòa & Bình' }, orderBy: [{ field: 'NAME' }] };
    const params = new URL(exportUrl(narrowed, 'csv', 'en'), 'http://localhost').searchParams;
    expect(JSON.parse(params.get('where') ?? '')).toEqual(narrowed.where);
    expect(JSON.parse(params.get('orderBy') ?? '')).toEqual(narrowed.orderBy);
    expect(params.get('bom')).toBe('true');
  });
});

describe('fileName', () => {
  it('reads the name that is given in UTF-8', () => {
    const disposition = `attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8''%C4%90%E1%BB%8Ba%20ch%E1%BB%89.csv`;
    expect(fileName(disposition, 'x')).toBe('Địa chỉ.csv');
    expect(fileName(null, 'x')).toBe('x');
  });
});
