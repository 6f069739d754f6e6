import { describe, expect, it } from 'vitest';
import { listState } from './listState';

const fine = { failure: null, unreadable: false, pending: false, total: 3, narrowed: false };

describe('the state of a list', () => {
  it('is none where there are rows', () => {
    expect(listState(fine)).toBeNull();
  });

  it('puts errors before all else', () => {
    const all = { failure: { kind: 'network' as const }, unreadable: true, pending: true, total: 0, narrowed: true };
    expect(listState(all)).toBe('error');
    expect(listState({ ...all, failure: { kind: 'server' } })).toBe('error');
    expect(listState({ ...all, failure: { kind: 'forbidden' } })).toBe('forbidden');
    expect(listState({ ...all, failure: { kind: 'invalid' } })).toBe('invalid');
    expect(listState({ ...all, failure: null })).toBe('invalid');
    expect(listState({ ...all, failure: null, unreadable: false })).toBe('loading');
    expect(listState({ ...all, failure: null, unreadable: false, pending: false })).toBe('noResults');
  });

  it('tells nothing found from nothing there', () => {
    expect(listState({ ...fine, total: 0, narrowed: true })).toBe('noResults');
    expect(listState({ ...fine, total: 0 })).toBe('empty');
  });
});
