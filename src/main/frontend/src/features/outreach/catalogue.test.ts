import { expect, test } from 'vitest';
import { addabilities, keyOf, measures } from './catalogue';

test('a key is proposed for a name', () => {
  expect(keyOf('Cửa hàng dán mã QR')).toBe('cua-hang-dan-ma-qr');
  expect(keyOf('  Đèn – đường (LED) ')).toBe('den-duong-led');
  expect(keyOf('x'.repeat(80))).toHaveLength(60);
  expect(keyOf(`${'x'.repeat(59)} y`)).toBe('x'.repeat(59));
});

test('shares are never added and persons not over time', () => {
  expect(addabilities('SHARE')).toEqual(['NEVER']);
  expect(addabilities('PERSONS')).not.toContain('TIME');
  expect(addabilities('PERSONS')).not.toContain('UNITS_AND_TIME');
  for (const measure of measures) {
    expect(addabilities(measure)).toContain('NEVER');
  }
});
