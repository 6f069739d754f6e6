import { expect, test } from 'vitest';
import { fits } from './fits';

const province = { id: '1', ancestors: [] };
const commune = { id: '6', ancestors: [province] };
const hamlet = { id: '12', ancestors: [commune, province] };
const other = { id: '7', ancestors: [province] };

test('a commune fits itself, what it lies in and what lies in it', () => {
  expect(fits(commune, commune)).toBe(true);
  expect(fits(commune, province)).toBe(true);
  expect(fits(commune, hamlet)).toBe(true);
});

test('another commune and its hamlets do not fit', () => {
  expect(fits(other, commune)).toBe(false);
  expect(fits(other, hamlet)).toBe(false);
});
