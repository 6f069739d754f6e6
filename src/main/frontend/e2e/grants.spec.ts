import { expect, test } from '@playwright/test';
import { asAdministrator, ask, openOffice, person } from './office';
import { Room } from './room';

test('tells an administrator of a grant whose unit ended, until it is looked at', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const lan = await person(administrator, 'Ma Văn Kháng');
  const page = await administrator.newPage();
  await openOffice(page, '/admin/grants');
  const { unit } = await new Room(page).ask<{ unit: { id: string } }>(
    '{ unit: unitByCode(code: "06", level: PROVINCE, asOf: "2025-06-30") { id } }',
  );
  await ask(administrator.request, 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { code } } }', {
    account: lan.id,
    role: 'PLANNER',
    unit: unit.id,
  });
  // No unit ends while a test runs: the server's answers are turned into those of the day after one did.
  let waiting = true;
  let confirmed: string | null = null;
  await page.route('**/graphql', async (route) => {
    const asked = JSON.parse(route.request().postData() ?? '{}') as { query?: string; variables?: Variables };
    const { query, variables = {} } = asked;
    if (query === undefined) {
      // Named by its digest: told that it is not known, the page sends it in full.
      return route.fulfill({ json: { errors: [{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } });
    }
    if (query.includes('mutation ConfirmGrant')) {
      confirmed = variables.input?.id ?? null;
      waiting = false;
      return route.fulfill({ json: { data: { confirmGrant: { grant: null, userErrors: [] } } } });
    } else if (waiting && query.includes('query UnconfirmedGrants')) {
      return route.fulfill({ json: { data: { grants: { totalCount: 1 } } } });
    } else if (waiting && query.includes('query GrantList') && variables.where?.unconfirmed) {
      const real = { ...asked, variables: { ...variables, where: { account: [lan.id], valid: true } } };
      const answer = await route.fetch({ postData: JSON.stringify(real) });
      const text = await answer.text();
      return route.fulfill({ response: answer, body: text.replace(/"unconfirmed"\s*:\s*false/, '"unconfirmed":true') });
    }
    return route.continue();
  });
  await openOffice(page, '/admin/me');
  const banner = page.getByRole('region', { name: 'Quyền cần xem lại' });
  await expect(banner).toContainText('1 quyền theo đơn vị đã chấm dứt');
  await new Room(page).expectAccessible();
  await banner.getByRole('link', { name: 'Xem lại' }).click();
  await expect(page.getByLabel('Chỉ quyền theo đơn vị đã chấm dứt, chưa xem lại')).toBeChecked();
  const row = page.getByRole('row').filter({ hasText: lan.login });
  await expect(row).toContainText('Đơn vị cũ');
  await row.getByRole('button', { name: 'Giữ nguyên quyền “Người lập kế hoạch” của Ma Văn Kháng' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page.getByText('Không còn quyền nào cần xem lại.')).toBeVisible();
  expect(confirmed).toMatch(/^\d+$/);
  await administrator.close();
});

interface Variables {
  where?: { unconfirmed?: boolean };
  input?: { id: string };
}
