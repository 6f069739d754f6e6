import { describe, expect, it } from 'vitest';
import { ParamReader } from '@/url/params';
import { actions, auditWords } from './auditWords';
import { readDevice } from './device';
import { readProviders } from './providers';
import { periodText, phase } from './period';
import {
  accountWhere,
  auditWhere,
  firstAccountQuestion,
  grantInput,
  grantWhere,
  isAdministrator,
  readAccountQuestion,
  readAuditQuestion,
  rolesFor,
  writeAccountQuestion,
} from './question';
import { readableKey } from './secondFactor';
import { accessWords } from './words';

describe('questions', () => {
  it('about accounts are read and written alike, and asked as the filter', () => {
    const address = { q: 'lan', state: 'ACTIVE', role: 'PLANNER', sort: '-SIGNED_IN' };
    const question = readAccountQuestion(new ParamReader(address));
    expect(writeAccountQuestion(question)).toEqual(address);
    expect(accountWhere(question)).toEqual({ search: 'lan', state: ['ACTIVE'], role: ['PLANNER'] });
    expect(accountWhere(firstAccountQuestion)).toEqual({});
  });

  it('name what cannot be read', () => {
    const params = new ParamReader({ state: 'GONE', action: 'X', account: '7' });
    expect(readAccountQuestion(params).state).toBeNull();
    expect(readAuditQuestion(params)).toEqual({ action: null, account: '7' });
    expect(params.invalid).toEqual(['state', 'action']);
  });

  it('about the audit find who did it and whom it is about', () => {
    expect(auditWhere({ action: null, account: '7' })).toEqual({ or: [{ actor: ['7'] }, { subject: ['7'] }] });
    expect(auditWhere({ action: 'SIGNED_IN', account: null })).toEqual({ action: ['SIGNED_IN'] });
  });

  it('about grants ask for those of today unless told otherwise', () => {
    expect(grantWhere({ within: '8', account: null, past: false })).toEqual({ within: '8', valid: true });
    expect(grantWhere({ within: null, account: '7', past: true })).toEqual({ account: ['7'] });
    expect(grantWhere({ within: null, account: null, past: false, unconfirmed: true })).toEqual({ valid: true, unconfirmed: true });
  });
});

describe('grants', () => {
  const held = (validFrom: string | null, validTo: string | null, valid: boolean) => ({ validFrom, validTo, valid });

  it('are told with their days', () => {
    const text = (from: string | null, to: string | null) => periodText(held(from, to, true), accessWords.en);
    expect(text('2026-01-01', '2026-12-31')).toBe('01/01/2026 – 31/12/2026');
    expect(text('2026-01-01', '2026-01-01')).toBe('01/01/2026');
    expect(text('2026-01-01', null)).toBe('from 01/01/2026');
    expect(text(null, '2026-12-31')).toBe('until 31/12/2026');
    expect(text(null, null)).toBe('without an end');
  });

  it('are over, hold or have not begun', () => {
    expect(phase(held(null, '2026-01-01', false), '2026-01-02')).toBe('past');
    expect(phase(held('2026-01-03', null, false), '2026-01-02')).toBe('future');
    expect(phase(held(null, null, true), '2026-01-02')).toBe('now');
  });

  it('make an administrator everywhere only', () => {
    expect(rolesFor(null)).toContain('ADMINISTRATOR');
    expect(rolesFor('8')).not.toContain('ADMINISTRATOR');
    expect(isAdministrator([{ role: 'ADMINISTRATOR', valid: false }, { role: 'PLANNER', valid: true }])).toBe(false);
    expect(isAdministrator([{ role: 'ADMINISTRATOR', valid: true }])).toBe(true);
  });

  it('leave empty days to the server', () => {
    expect(grantInput('7', 'PLANNER', null, null, null)).toEqual({ account: '7', role: 'PLANNER', unit: null });
    expect(grantInput('7', 'PLANNER', '8', '2026-01-01', null)).toMatchObject({ unit: '8', validFrom: '2026-01-01' });
  });
});

describe('devices', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome 140', 'Windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge 140', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox 143', 'Linux'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'Safari 18', 'iPhone'],
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', 'Samsung Internet 28', 'Android'],
  ])('are told in short: %s', (agent, browser, system) => {
    expect(readDevice(agent)).toEqual({ browser, system });
  });

  it('are not guessed', () => {
    expect(readDevice('curl/8')).toEqual({ browser: null, system: null });
  });
});

describe('providers', () => {
  it('are read, and nothing else', () => {
    expect(readProviders([{ name: 'tinh', title: 'Tỉnh đoàn' }, null, { name: 7 }, 'x'])).toEqual([{ name: 'tinh', title: 'Tỉnh đoàn' }]);
    expect(readProviders({ code: 'NOT_FOUND' })).toEqual([]);
  });
});

describe('the key of a second factor', () => {
  it('is told in groups of four', () => {
    expect(readableKey('otpauth://totp/x:y?secret=ABCDEFGHIJ&issuer=x')).toBe('ABCD EFGH IJ');
    expect(readableKey('otpauth://totp/x')).toBeNull();
  });
});

describe('the audit', () => {
  it('has words for each action in both languages', () => {
    for (const words of [auditWords.vi, auditWords.en]) {
      expect(actions.filter((action) => !words.actions[action])).toEqual([]);
    }
  });
});
