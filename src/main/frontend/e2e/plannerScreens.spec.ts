import { expect, test, type BrowserContext } from '@playwright/test';
import { asAdministrator, ask } from './office';
import { Room } from './room';
import { largestUncovered, thaiNguyen } from './uncovered';

/** A plan of one step. */
async function plannedSquad(office: BrowserContext, unit: string, hamlet: string | undefined): Promise<string> {
  const step = { kind: 'ADD_SQUAD', unit: hamlet, name: 'Đội bản xa', longitude: 105.8, latitude: 21.9 };
  const { saveCoveragePlan } = await ask<{ saveCoveragePlan: { coveragePlan: { key: string } } }>(
    office.request,
    'mutation ($input: SaveCoveragePlanInput!) { saveCoveragePlan(input: $input) { coveragePlan { key } userErrors { message } } }',
    { name: 'Kế hoạch để xem', unit, starts: '2027-01-01', steps: [step] },
  );
  return saveCoveragePlan.coveragePlan.key;
}

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      const province = await thaiNguyen(page);
      const [hamlet] = (await largestUncovered(page, province.id)).ids;
      const within = `within=${province.id}`;
      const paths = [
        `?${within}&rows=COMMUNES`,
        `?${within}&id=${hamlet}`,
        `/compare?${within}&against=2025-07-01`,
        `/proposal?${within}`,
        '/plans',
        `/plans/${await plannedSquad(office, province.id, hamlet)}`,
        `/report?${within}`,
      ];
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of paths) {
          await page.goto(`/admin/coverage${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
          await expect(page.locator('main h1')).toBeVisible();
          await expect(page.locator('[data-state="loading"], [aria-busy="true"]')).toHaveCount(0);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
          if (path.startsWith('/plans/')) {
            await page.getByRole('button', { name: language === 'vi' ? 'Thêm bước' : 'Add a step', exact: true }).click();
            await expect(page.getByRole('dialog')).toBeVisible();
            await new Room(page).expectAccessible();
          }
        }
      }
      await office.close();
    });
  }
}
