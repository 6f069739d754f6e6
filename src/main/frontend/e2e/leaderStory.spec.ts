import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';

const stamp = () => Date.now().toString(36);

interface Unit {
  id: string;
  code: string;
  fullName: string;
}

/** A commune with a rule of its own: each community group has a head. */
async function communeUnderRule(office: BrowserContext, clause: string): Promise<Unit> {
  const { squads } = await ask<{ squads: { nodes: { unit: Unit }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE], kind: [YOUTH_DIGITAL_SQUAD]}) { nodes { unit { id code fullName } } } }',
  );
  const unit = squads.nodes[0]?.unit ?? { id: '', code: '', fullName: '' };
  await ask(
    office.request,
    'mutation ($input: SaveCompositionRuleInput!) { saveCompositionRule(input: $input) { compositionRule { id } userErrors { message } } }',
    {
      name: clause,
      document: clause,
      unit: unit.id,
      kinds: ['COMMUNITY_DIGITAL_GROUP'],
      clauses: [{ role: 'HEAD', traits: [], least: 1, text: clause }],
    },
  );
  return unit;
}

async function importRoster(page: Page, team: string, unit: Unit) {
  const rows = ['Họ và tên,Tổ,Năm sinh,Mã xã', `Lý Thị Mai,${team},1990,${unit.code}`, `Triệu Văn Sơn,${team},1988,${unit.code}`];
  await openOffice(page, '/admin/import');
  const file = { name: `${team}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n'), 'utf8') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByLabel('Tôi đã xem kết quả chạy thử').check();
  await page.getByRole('button', { name: 'Lưu vào hệ thống' }).click();
  await expect(page.getByTestId('jobs')).toContainText('✓ Xong');
  await page.getByTestId('jobs').getByRole('link', { name: 'Đến danh sách' }).click();
  await settled(page);
}

async function mendBreach(page: Page, team: string, clause: string) {
  await page.getByRole('searchbox').fill(team);
  await page.getByRole('link', { name: team }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(team);
  await settled(page);
  await expect(page.getByRole('row').filter({ hasText: 'Lý Thị Mai' })).toBeVisible();
  const breach = page.getByRole('listitem').filter({ hasText: clause });
  await breach.getByRole('button', { name: 'Cách sửa' }).click();
  const mend = page.getByRole('dialog');
  // One of those whom the roster brought becomes head.
  await expect(mend.getByRole('listitem')).toHaveCount(1);
  await mend.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(mend).toHaveCount(0);
  await expect(breach).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'Đội trưởng' })).toHaveCount(1);
}

async function reportOffline(page: Page, team: string, name: string) {
  await page.setViewportSize({ width: 390, height: 844 });
  await openOffice(page, '/admin/activities/report');
  await page.getByRole('combobox', { name: 'Đội hình' }).fill(team);
  await expect(page.getByRole('option', { name: new RegExp(team) })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await settled(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByTestId('network-bar')).toContainText('Đang không có mạng');
  await page.getByRole('combobox', { name: 'Đội hình' }).fill(team);
  await page.getByRole('option', { name: new RegExp(team) }).click();
  await page.getByLabel('Tên hoạt động (không bắt buộc)').fill(name);
  await page.getByLabel('Đã đến nhưng không có việc cần giúp').check();
  await page.getByRole('button', { name: 'Lưu, gửi khi có mạng' }).click();
  await expect(page.getByTestId('outbox-bar')).toContainText('1 báo cáo chờ gửi');
  await page.context().setOffline(false);
  await expect(page.getByText('Đã gửi.')).toBeVisible();
}

test('a squad leader imports a roster, mends a breach and reports an activity offline', async ({ browser }) => {
  test.setTimeout(120_000);
  const office = await asAdministrator(browser);
  const mark = stamp();
  const clause = `Mỗi tổ có tổ trưởng (${mark})`;
  const unit = await communeUnderRule(office, clause);
  const leader = await person(office, 'Minh');
  const grant = { account: leader.id, role: 'SQUAD_LEADER', unit: unit.id };
  await ask(office.request, 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { message } } }', grant);
  const his = await as(browser, leader);
  const page = await his.newPage();
  const team = `Tổ ${mark}`;
  const name = `Buổi của ${mark}`;

  // Who brings in a roster founds no squad: the office did.
  const founding = 'mutation ($input: SaveSquadInput!) { saveSquad(input: $input) { userErrors { message } } }';
  await ask(office.request, founding, { name: team, kind: 'COMMUNITY_DIGITAL_GROUP', level: 'COMMUNE', unit: unit.id });
  await importRoster(page, team, unit);
  await mendBreach(page, team, clause);
  await reportOffline(page, team, name);

  const { activities } = await ask<{ activities: { nodes: { state: string; squadNames: string[] }[] } }>(
    office.request,
    `{ activities(where: {search: ${JSON.stringify(name)}}) { nodes { state squadNames } } }`,
  );
  expect(activities.nodes).toEqual([{ state: 'REPORTED', squadNames: [team] }]);
  await his.close();
  await office.close();
});
