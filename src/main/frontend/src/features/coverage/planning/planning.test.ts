import { describe, expect, it } from 'vitest';
import { ParamReader, parseParams } from '@/url/params';
import { hamletWhere, placeWhere, unitWhere } from '../question';
import { parseDegrees } from './degrees';
import { gapOf, proposalInput, proposalReader, writeProposal } from './proposalQuestion';
import { cleared, plannerReader, ruleChoice, withRuleChoice, writePlanner, type PlannerQuestion } from './question';
import { questionOf, sidesOf } from './sides';
import { checkStep, emptyStep } from './stepDraft';
import { inputOf, placesOfSteps, stepsOfProposal, type PlanStep } from './steps';
import { changedHamlets, changesOf } from './transitions';

const read = (search: string, area: string | null = null): PlannerQuestion => plannerReader(area)(new ParamReader(parseParams(search)));

describe('the planner’s view', () => {
  it('is wholly in the address', () => {
    const search =
      '?rows=COMMUNES&state=UNCOVERED&within=8&q=Nà&sort=-POPULATION&rule=3&plan=k1&squad=3000&point=5000&people=100&unvisited=180&day=2025-07-01&against=now&id=5&view=8.00/21.9000/105.6000';
    const written = Object.fromEntries(Object.entries(writePlanner(read(search))).filter(([, value]) => Boolean(value)));
    expect(written).toEqual(parseParams(search));
  });

  it('is of the own area unless the address says otherwise, and says so from then on', () => {
    expect(read('', '8').within).toBe('8');
    expect(read('?within=all', '8').within).toBeNull();
    expect(writePlanner(read('?within=all', '8')).within).toBe('all');
    expect(writePlanner(read('', '8')).within).toBe('8');
  });

  it('names what it cannot read', () => {
    const params = new ParamReader({ day: 'soon', purpose: 'WAR', squad: '-3', against: 'then', sort: 'HEIGHT' });
    plannerReader(null)(params);
    expect(params.invalid).toEqual(['sort', 'purpose', 'squad', 'day', 'against']);
  });

  it('asks list, counts and areas for the same', () => {
    const question = read('?within=8&state=UNCOVERED&plan=k1&purpose=DIGITAL_SKILLS&point=5000&people=50&unvisited=90');
    const judging = { purpose: 'DIGITAL_SKILLS', plan: 'k1' };
    const place = { within: '8', remoteness: { servicePointMeters: { from: 5000 } }, population: { from: 50 }, unvisitedForDays: 90 };
    expect(hamletWhere(question)).toEqual({ ...place, coverage: { state: ['UNCOVERED'], ...judging } });
    expect(placeWhere(question)).toEqual({ ...place, coverage: judging });
    expect(unitWhere(question)).toEqual({ within: '8', coverage: judging });
  });

  it('keeps rule, plan and days when all conditions go', () => {
    const question = cleared(read('?within=9&q=x&state=COVERED&plan=k1&day=2025-07-01&id=5'), '8');
    expect(hamletWhere(question)).toEqual({ within: '8', coverage: { plan: 'k1' } });
    expect(question.day).toBe('2025-07-01');
    expect(question.id).toBeNull();
  });

  it('judges by a rule or by the one in force for a purpose, never by both', () => {
    const judging = { rule: null, purpose: 'DIGITAL_SKILLS' as const, plan: 'k1' };
    const byRule = withRuleChoice(judging, 'rule:5');
    expect(byRule).toEqual({ rule: '5', purpose: 'GENERAL', plan: 'k1' });
    expect(ruleChoice(byRule)).toBe('rule:5');
    expect(withRuleChoice(byRule, ruleChoice(judging))).toEqual(judging);
  });
});

describe('a comparison', () => {
  it('is of two days as things were', () => {
    const sides = sidesOf(read('?against=2025-07-01'), '2025-12-31');
    expect(sides.before.day).toBe('2025-07-01');
    expect(sides.after.day).toBe('2025-12-31');
  });

  it('is of one day with and without a plan', () => {
    const question = read('?plan=k1&within=8');
    const sides = sidesOf(question, '2026-01-15');
    expect(sides.before.day).toBe('2026-01-15');
    expect(hamletWhere(questionOf(question, sides.before))).toEqual({ within: '8' });
    expect(hamletWhere(questionOf(question, sides.after))).toEqual({ within: '8', coverage: { plan: 'k1' } });
  });

  it('counts what changed, the most first', () => {
    const row = (before: 'COVERED' | 'UNCOVERED' | null, after: 'COVERED' | 'UNCOVERED' | null, hamlets: number) => ({
      before,
      after,
      hamlets,
      people: 0,
      hamletsWithoutFigure: 0,
    });
    const rows = [row('COVERED', 'COVERED', 90), row(null, 'UNCOVERED', 2), row('UNCOVERED', 'COVERED', 7)];
    expect(changesOf(rows).map(({ hamlets }) => hamlets)).toEqual([7, 2]);
    expect(changedHamlets(rows)).toBe(9);
  });
});

describe('a proposal', () => {
  const asked = (search: string) => proposalReader('8')(new ParamReader(parseParams(search)));

  it('is asked for as it is typed', () => {
    expect(proposalInput(asked('?bases=4&km=2,5&floor=1&kind=SERVICE_POINT&day=2025-07-01&rule=3'))).toEqual({
      within: '8',
      kind: 'SERVICE_POINT',
      bases: 4,
      radiusMeters: 2500,
      leastPerCommune: 1,
      asOf: '2025-07-01',
      rule: '3',
    });
  });

  it('says which fields cannot be read; what cannot be the server says', () => {
    expect(proposalInput(asked('?within=all&bases=x&km=-1&floor=1.5'))).toEqual(['within', 'bases', 'radiusMeters', 'leastPerCommune']);
    expect(proposalInput(asked('?bases=0'))).toMatchObject({ bases: 0 });
  });

  it('is found again by its address', () => {
    const question = asked('?bases=4&km=2&floor=1');
    expect(writeProposal(question)).toMatchObject({ within: '8', bases: '4', km: '2', floor: '1', kind: null });
  });

  it('may lack a share of the bound', () => {
    expect(gapOf(90, 100)).toBeCloseTo(0.1);
    expect(gapOf(null, 100)).toBeNull();
    expect(gapOf(0, 0)).toBe(0);
  });

  it('becomes steps that belong to the communes of its hamlets', () => {
    const hamlet = { id: '5', name: 'Nà Mòn', longitude: 105.8, latitude: 21.6, population: null, commune: { id: '3', fullName: 'Xã Ba' } };
    const base = { people: 1, hamlets: 1, peopleSoFar: 1 };
    const steps = stepsOfProposal({ kind: 'SQUAD', bases: [{ ...base, hamlet }, { ...base, hamlet: null }] }, (name) => `Đội ${name}`);
    expect(steps).toEqual([{ kind: 'ADD_SQUAD', name: 'Đội Nà Mòn', unit: '3', longitude: 105.8, latitude: 21.6 }]);
  });
});

describe('steps of a plan', () => {
  const step: PlanStep = {
    number: 1,
    kind: 'VISIT',
    name: null,
    longitude: null,
    latitude: null,
    day: '2026-01-15',
    activityKind: 'TRAINING',
    squad: null,
    unit: { id: '5', fullName: 'Thôn Năm', centre: { type: 'Point', coordinates: [105.8, 21.6] } },
  };

  it('are written again with what their kind asks for', () => {
    expect(inputOf(step)).toEqual({ kind: 'VISIT', unit: '5', day: '2026-01-15', activityKind: 'TRAINING' });
    const squad = { id: '7', name: 'Đội', longitude: 1, latitude: 2 };
    expect(inputOf({ ...step, kind: 'CLOSE_SQUAD', squad })).toEqual({ kind: 'CLOSE_SQUAD', squad: '7' });
    expect(placesOfSteps([step, { ...step, number: 2, kind: 'CLOSE_SQUAD', squad }])).toEqual([
      { id: '1', number: 1, longitude: 105.8, latitude: 21.6, closes: false },
      { id: '2', number: 2, longitude: 1, latitude: 2, closes: true },
    ]);
  });

  it('say what they lack', () => {
    expect(checkStep(emptyStep).missing).toEqual(['name', 'unit', 'place']);
    expect(checkStep({ ...emptyStep, kind: 'VISIT' }).missing).toEqual(['hamlet', 'day']);
    expect(checkStep({ ...emptyStep, kind: 'MOVE_SQUAD', latitude: '21,5', longitude: '105.8' }).missing).toEqual(['squad']);
    const whole = { ...emptyStep, name: ' Đội ', unit: '3', latitude: '21,5', longitude: '105.8' };
    expect(checkStep(whole).input).toEqual({ kind: 'ADD_SQUAD', name: 'Đội', unit: '3', longitude: 105.8, latitude: 21.5 });
  });

  it('take degrees with a comma or a point, within the world', () => {
    expect(parseDegrees(' 21,59 ', 90)).toBe(21.59);
    expect(parseDegrees('91', 90)).toBeNull();
    expect(parseDegrees('21°', 90)).toBeNull();
  });
});
