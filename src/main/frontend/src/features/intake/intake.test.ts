import { expect, test } from 'vitest';
import { guess, needed, fieldsOf, kinds, plainHeading, unused } from './fields';
import { columnsOf, pageOf, placesOf } from './marks';
import type { Finding, Mapping } from './send';

test('a heading is known however it is written', () => {
  expect(plainHeading(' Họ và  tên (*)')).toBe('ho va ten');
  expect(plainHeading('Đội hình'.normalize('NFD'))).toBe('doi hinh');
});

test('columns are guessed by their headings, each once', () => {
  const columns = ['STT', 'Họ và tên', 'Năm sinh', 'SĐT', 'Tổ', 'Ghi chú'];
  const guessed = guess('rosters', columns);
  expect(guessed).toEqual({ name: 'Họ và tên', birth: 'Năm sinh', phone: 'SĐT', squad: 'Tổ' });
  expect(unused(columns, guessed)).toEqual(['STT', 'Ghi chú']);
});

test('what is needed can be said', () => {
  for (const kind of kinds) {
    expect(fieldsOf(kind)).toEqual(expect.arrayContaining([...needed[kind]]));
  }
});

const asked = { ...({} as Mapping), columns: { name: 'Họ tên', phone: 'SĐT' }, results: {}, key: [] };
const found = (part: Partial<Finding>): Finding => ({ place: 0, row: 2, severity: 'REJECTED', code: '', reason: '', value: '', field: '', ...part });

test('a finding is about the cell of its field, else the one that says its value, else the row', () => {
  const values = { 'Họ tên': 'Lý Thị Nhập', SĐT: '12', 'Ghi chú': '12' };
  expect(columnsOf(found({ field: 'name' }), values, asked)).toEqual(['Họ tên']);
  expect(columnsOf(found({ value: '12' }), values, asked)).toEqual(['SĐT']);
  expect(columnsOf(found({ value: 'LÝ THỊ…' }), values, asked)).toEqual(['Họ tên']);
  expect(columnsOf(found({ value: 'other' }), values, asked)).toEqual([]);
  expect(columnsOf(found({ field: 'role' }), values, asked)).toEqual([]);
  expect(columnsOf(found({ field: 'key', value: 'x' }), values, { ...asked, key: ['SĐT'] })).toEqual(['SĐT']);
});

test('rows with findings are told once, in the order of the file, by pages', () => {
  const findings = [found({ place: 40 }), found({ place: 3 }), found({ place: 40 })];
  expect(placesOf(findings)).toEqual([3, 40]);
  expect(pageOf(40, [3, 40], false, 25)).toBe(0);
  expect(pageOf(40, [3, 40], true, 25)).toBe(1);
});
