import { expect, test } from '@playwright/test';
import { Room } from './room';

test('GraphiQL is hosted here and runs the query it starts with', async ({ page }) => {
  const room = new Room(page);
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('ThaiNguyen'),
  );
  await room.open('/graphiql');
  await expect(page.getByText('unitByCode').first()).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: /Execute query/ }).click();
  const answer = (await (await answered).json()) as { data: { sites: { totalCount: number } }; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  expect(answer.data.sites.totalCount).toBeGreaterThan(0);
  await expect(page.locator('.result-window')).toContainText('totalCount');
  expect(room.foreign).toEqual([]);
});
