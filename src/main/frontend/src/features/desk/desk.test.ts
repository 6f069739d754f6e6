import { describe, expect, it } from 'vitest';
import { questionOf, searchOf } from './viewQuestion';

describe('a saved view', () => {
  it('keeps the question and the columns, not the page, the mark or the language', () => {
    const search = { q: 'đội', kind: 'CLUB', hide: 'union', after: 'x', id: '7', lang: 'en', theme: 'dark' };
    expect(questionOf(search)).toBe('hide=union&kind=CLUB&q=%C4%91%E1%BB%99i');
  });

  it('is the same whatever the order of the parameters', () => {
    expect(questionOf({ b: '1', a: '2' })).toBe(questionOf({ a: '2', b: '1' }));
  });

  it('comes back as it was kept, in the language of the page', () => {
    const question = questionOf({ q: 'a&b=c', sort: '-NAME' });
    expect(searchOf(question, { lang: 'vi', q: 'else' })).toEqual({ q: 'a&b=c', sort: '-NAME', lang: 'vi' });
  });
});
