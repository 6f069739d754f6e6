import { expect, test } from 'vitest';
import { guess, needed, fieldsOf, kinds, plainHeading, unused } from './fields';

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
