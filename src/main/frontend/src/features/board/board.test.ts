import { describe, expect, it } from 'vitest';
import { ParamReader } from '@/url/params';
import {
  boardWhere,
  codeIn,
  firstBoardQuestion,
  firstInspectionQuestion,
  readBoardQuestion,
  readInspectionQuestion,
  writeBoardQuestion,
  writeInspectionQuestion,
} from './question';

describe('the question of the boards', () => {
  it('survives the address', () => {
    const question = { ...firstBoardQuestion, state: 'PRINTED' as const, concern: 'due' as const, batch: '7', after: 'x' };
    const written = Object.fromEntries(Object.entries(writeBoardQuestion(question)).filter(([, value]) => value));
    expect(readBoardQuestion(new ParamReader(written as Record<string, string>))).toEqual(question);
    expect(boardWhere(question)).toEqual({ state: ['PRINTED'], batch: ['7'], dueForInspection: true });
  });
});

describe('the question of the inspections', () => {
  it('begins with what is most urgent, and says another order in the address', () => {
    expect(readInspectionQuestion(new ParamReader({}))).toEqual(firstInspectionQuestion);
    expect(writeInspectionQuestion(firstInspectionQuestion).sort).toBeNull();
    expect(writeInspectionQuestion(firstBoardQuestion).sort).toBe('CODE');
    expect(boardWhere({ ...firstInspectionQuestion, concern: 'visit' })).toEqual({ needsVisit: true });
  });
});

describe('a code', () => {
  it.each([
    ['https://diachido.example.vn/q/ABCDEFGHJK2', 'ABCDEFGHJK2'],
    ['https://diachido.example.vn/q/ABCDEFGHJK2?lang=en', 'ABCDEFGHJK2'],
    ['abcd-efgh jk2', 'ABCDEFGHJK2'],
  ])('is found in %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  it.each(['', 'https://evil.example/', 'ABC', 'https://x/q/ABCDEFGHJK23'])('is not found in %s', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});
