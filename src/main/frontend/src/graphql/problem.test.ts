import { describe, expect, it } from 'vitest';
import { forFields, noProblem, problemOf } from './problem';

const short = { code: 'PASSWORD_TOO_SHORT', path: ['input', 'new'], message: 'too short' };
const failed = { code: 'SIGN_IN_FAILED', path: ['input'], message: 'wrong' };

describe('what is wrong with a form', () => {
  it('stands at the field it is about', () => {
    expect(problemOf([short])).toEqual({ fields: { new: 'too short' }, general: null, codes: ['PASSWORD_TOO_SHORT'] });
  });

  it('stands over the form where it is about none', () => {
    expect(problemOf([failed, short])).toMatchObject({ fields: { new: 'too short' }, general: 'wrong' });
  });

  it('says the first of several about one field', () => {
    expect(problemOf([short, { ...short, message: 'second' }]).fields).toEqual({ new: 'too short' });
  });

  it('is never silent about a field that the form does not have', () => {
    expect(forFields(problemOf([short]), ['current']).general).toBe('too short');
    expect(forFields(problemOf([short, failed]), ['new']).general).toBe('wrong');
    expect(forFields(noProblem, []).general).toBeNull();
  });
});
