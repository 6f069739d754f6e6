import type { Page } from '@playwright/test';
import { ask } from './office';

interface Province {
  id: string;
  coverage: { hamlets: number; covered: number; uncovered: number };
}

/** The province with its coverage of today. */
export async function thaiNguyen(page: Page): Promise<Province> {
  const document = '{ unitByCode(code: "19", level: PROVINCE) { id coverage { hamlets covered uncovered } } }';
  return (await ask<{ unitByCode: Province }>(page.request, document)).unitByCode;
}

const list = `query ($within: ID!, $plan: ID) {
  hamlets(where: {within: $within, coverage: {state: [UNCOVERED], plan: $plan}}, orderBy: [{field: POPULATION, direction: DESC}], first: 10) {
    totalCount nodes { id }
  }
}`;

/** The ten largest hamlets of a unit that nobody serves, and how many there are. */
export async function largestUncovered(page: Page, within: string, plan: string | null = null) {
  const answer = await page.request.post('/graphql', { data: { query: list, variables: { within, plan } } });
  const { data } = (await answer.json()) as { data: { hamlets: { totalCount: number; nodes: { id: string }[] } } };
  return { total: data.hamlets.totalCount, ids: data.hamlets.nodes.map(({ id }) => id) };
}
