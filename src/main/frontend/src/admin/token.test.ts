import { describe, expect, it } from 'vitest';
import { tokenOf } from './token';

describe('the token of a link', () => {
  it('stands behind the sign that no server sees', () => {
    expect(tokenOf('#token=a_b-C')).toBe('a_b-C');
    expect(tokenOf('token=abc')).toBe('abc');
    expect(tokenOf('')).toBeNull();
    expect(tokenOf('#token=')).toBeNull();
  });
});
