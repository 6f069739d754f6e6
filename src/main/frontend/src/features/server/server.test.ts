import { expect, test } from 'vitest';
import { formatBytes } from './bytes';
import { serverWords } from './words';

test('bytes are written as people read them', () => {
  expect(formatBytes(0, 'vi')).toBe('0 B');
  expect(formatBytes(999, 'en')).toBe('999 B');
  expect(formatBytes(1_250_000, 'vi')).toBe('1,3 MB');
  expect(formatBytes(1_250_000, 'en')).toBe('1.3 MB');
  expect(formatBytes(987_654_321, 'en')).toBe('988 MB');
  expect(formatBytes(5e15, 'en')).toBe('5,000 TB');
});

test('both languages say something for each finding that is not good', () => {
  for (const words of [serverWords.vi, serverWords.en]) {
    for (const told of Object.values(words.remedies).flatMap((remedies) => Object.values(remedies))) {
      expect(told.length).toBeGreaterThan(10);
    }
    expect(Object.keys(words.remedies)).toEqual(Object.keys(words.subjects));
  }
});
