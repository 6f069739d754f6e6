import { describe, expect, it } from 'vitest';
import { ParamReader } from '@/url/params';
import { readScanQuestion, scanBars, scanSpan, writeScanQuestion } from './scanBars';

describe('scans over time', () => {
  it('have a bar for each day of a month, also where nothing was scanned', () => {
    const bars = scanBars([{ value: '2026-02-28', scans: 3 }, { value: '2026-03-02', scans: 2 }], 'days', '2026-03-02');
    expect(bars).toHaveLength(30);
    expect(bars.slice(-3)).toEqual([
      { id: '2026-02-28', label: '28/02', name: '28/02/2026', scans: 3 },
      { id: '2026-03-01', label: '01/03', name: '01/03/2026', scans: 0 },
      { id: '2026-03-02', label: '02/03', name: '02/03/2026', scans: 2 },
    ]);
    expect(scanSpan('days', '2026-03-02')).toEqual({ from: bars[0]?.id, by: 'DAY' });
  });

  it('have a bar for each of twelve months, across the year', () => {
    const bars = scanBars([{ value: '2025-12', scans: 7 }], 'months', '2026-03-02');
    expect(bars.map(({ name }) => name)).toEqual([
      '04/2025', '05/2025', '06/2025', '07/2025', '08/2025', '09/2025', '10/2025', '11/2025', '12/2025', '01/2026', '02/2026', '03/2026',
    ]);
    expect(bars.map(({ scans }) => scans)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0]);
    expect(scanSpan('months', '2026-03-31')).toEqual({ from: '2025-04-01', by: 'MONTH' });
  });

  it('are asked for in the address', () => {
    const question = { within: '7', period: 'months', part: 'UNIT' } as const;
    expect(readScanQuestion(new ParamReader(writeScanQuestion(question) as Record<string, string>))).toEqual(question);
    expect(writeScanQuestion({ within: null, period: 'days', part: 'SITE' })).toEqual({ within: null, scans: null, by: null });
  });
});
