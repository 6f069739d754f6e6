import { describe, expect, it } from 'vitest';
import { ParamReader } from '@/url/params';
import { contentOf, isStale, type SiteContent } from './content';
import { firstKeptSiteQuestion, keptSiteWhere, readKeptSiteQuestion, writeKeptSiteQuestion } from './questions';

const base: SiteContent = {
  language: 'vi',
  name: 'Đình Đầm Hà',
  summary: 'Cũ',
  unit: '1',
  translations: [{ language: 'en', name: 'Communal house', summary: 'Old' }],
};
const english = { language: 'en', name: 'Communal house', summary: 'Old' };

describe('a translation', () => {
  it('is stale where the text changes and it stays', () => {
    expect(isStale({ ...base, summary: 'Mới' }, english, base, [])).toBe(true);
  });

  it('is not stale where it changes too, or is said to be current', () => {
    expect(isStale({ ...base, summary: 'Mới' }, { ...english, summary: 'New' }, base, [])).toBe(false);
    expect(isStale({ ...base, summary: 'Mới' }, { ...english, current: true }, base, [])).toBe(false);
  });

  it('stays stale until somebody writes it', () => {
    expect(isStale(base, english, base, ['en'])).toBe(true);
    expect(isStale(base, { ...english, summary: 'New' }, base, ['en'])).toBe(false);
  });

  it('is not stale on a new site', () => {
    expect(isStale(base, english, null, [])).toBe(false);
  });
});

describe('a content', () => {
  it('leaves out what a draft cannot say', () => {
    expect(contentOf({ name: 'x', unit: '1', sourceUrl: 'https://x' })).toEqual({ name: 'x', unit: '1' });
  });
});

describe('the question of the list', () => {
  it('survives the address', () => {
    const question = { ...firstKeptSiteQuestion, search: 'đình', lacks: 'conflict' as const, after: 'abc' };
    const written = Object.fromEntries(Object.entries(writeKeptSiteQuestion(question)).filter(([, value]) => value));
    expect(readKeptSiteQuestion(new ParamReader(written as Record<string, string>))).toEqual(question);
    expect(keptSiteWhere(question)).toEqual({ search: 'đình', unitConflict: true });
  });
});
