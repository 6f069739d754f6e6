/** Hamlets by the state of their verdict. */
export interface CoverageCounts {
  hamlets: number;
  covered: number;
  uncovered: number;
  unknown: number;
}

/** Do the states add up to the hamlets? Where they do not, the counts are not worth showing. */
export function addsUp(counts: CoverageCounts): boolean {
  return counts.covered + counts.uncovered + counts.unknown === counts.hamlets;
}

/** Lower bounds of the classes of the choropleth, as shares of hamlets that are not served. */
export const classBounds = [0, 0.25, 0.5, 0.75] as const;
