import { expect, test, type BrowserContext } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

/** A commune whose border was imported. */
async function commune(office: BrowserContext): Promise<{ id: string; fullName: string }> {
  const { units } = await ask<{ units: { nodes: { id: string; fullName: string; boundaryDrawnHere: boolean | null }[] } }>(
    office.request,
    '{ units(first: 50, where: {level: [COMMUNE]}, orderBy: [{field: CODE}]) { nodes { id fullName boundaryDrawnHere } } }',
  );
  const found = units.nodes.find(({ boundaryDrawnHere }) => boundaryDrawnHere === false);
  expect(found).toBeDefined();
  return found ?? { id: '', fullName: '' };
}

test('draws the border of a commune by keyboard, sees what it changes, saves and withdraws it', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const { id, fullName } = await commune(office);
  await openOffice(page, `/admin/units?q=${encodeURIComponent(fullName)}`);
  await page.locator(`[data-id="${id}"]`).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/admin/units/${id}$`));
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fullName);
  const findings = page.getByTestId('border-findings');
  await expect(findings).toContainText('chưa khác ranh giới cũ');
  await expect(page.getByRole('button', { name: 'Lưu ranh giới' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Đỉnh sau', exact: true }).click();
  const move = page.getByRole('button', { name: 'Dời bằng phím mũi tên' });
  for (let step = 0; step < 40; step++) {
    await move.press('Shift+ArrowRight');
  }
  await expect(findings).toHaveAttribute('data-checked', 'true');
  await expect(findings).toContainText(/thêm|bớt/);
  await page.getByRole('button', { name: 'Thôi', exact: true }).click();
  await expect(findings).toContainText('chưa khác ranh giới cũ');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(findings).toHaveAttribute('data-checked', 'true');
  await page.getByLabel('Độ chính xác').selectOption('DETAILED');
  await page.getByLabel('Vẽ theo đâu').fill('Bản đồ địa chính xã');
  await page.getByRole('button', { name: 'Lưu ranh giới' }).click();
  await expect(page.getByText('✓ Đã lưu ranh giới')).toBeVisible();
  await expect(page.getByText('vẽ tại đây')).toBeVisible();

  await page.getByRole('button', { name: 'Rút lại ranh giới đã vẽ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại ranh giới đã vẽ' }).click();
  await expect(page.getByText('vẽ tại đây')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rút lại ranh giới đã vẽ' })).toHaveCount(0);
  await office.close();
});

test('says on a screen that draws on what somebody else changed meanwhile', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const { id } = await commune(office);
  await openOffice(page, `/admin/units/${id}`);
  await page.getByRole('button', { name: 'Đỉnh sau', exact: true }).click();
  await page.getByRole('button', { name: 'Dời bằng phím mũi tên' }).press('Shift+ArrowUp');
  const { unit } = await ask<{ unit: { boundary: object; boundaryVersion: string } }>(office.request, `{ unit(id: "${id}") { boundary boundaryVersion } }`);
  const input = { unit: id, boundary: unit.boundary, accuracy: 'APPROXIMATE', version: unit.boundaryVersion };
  const draw = 'mutation ($input: DrawUnitBoundaryInput!) { drawUnitBoundary(input: $input) { unit { boundaryVersion } } }';
  const { drawUnitBoundary } = await ask<{ drawUnitBoundary: { unit: { boundaryVersion: string } } }>(office.request, draw, input);
  await page.getByRole('button', { name: 'Lưu ranh giới' }).click();
  await expect(page.getByText('Có người vừa sửa ranh giới này.')).toBeVisible();
  const withdraw = 'mutation ($input: WithdrawUnitBoundaryInput!) { withdrawUnitBoundary(input: $input) { userErrors { code } } }';
  await ask(office.request, withdraw, { unit: id, version: drawUnitBoundary.unit.boundaryVersion });
  await office.close();
});

test('what is chosen is ringed on the map, also inside a disc', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const room = new Room(page);
  await openOffice(page, '/admin/sites');
  await expect.poll(async () => (await room.drawn('sites-clusters')).length).toBeGreaterThan(0);
  const alone = (await room.drawn('sites-marks')).map(({ id }) => id);
  const { sites } = await ask<{ sites: { nodes: { id: string; longitude: number | null }[] } }>(
    office.request,
    '{ sites(first: 200) { nodes { id longitude } } }',
  );
  const hidden = sites.nodes.find(({ id, longitude }) => longitude !== null && !alone.includes(id));
  expect(hidden).toBeDefined();
  await openOffice(page, `/admin/sites?id=${hidden?.id}`);
  await expect.poll(async () => (await room.drawn('chosen-ring')).length).toBe(1);
  await openOffice(page, '/admin/units?level=HAMLET');
  await expect.poll(async () => (await room.drawn('hamlets-clusters')).length).toBeGreaterThan(0);
  await expect(page.getByTestId('legend')).toContainText('Một thôn');
  await office.close();
});

test('a search for a proposal goes on beside other screens, and leads back to its result', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const { units } = await ask<{ units: { nodes: { id: string }[] } }>(
    office.request,
    '{ units(first: 1, where: {level: [PROVINCE], search: "Quảng Ninh"}) { nodes { id } } }',
  );
  await openOffice(page, `/admin/coverage/proposal?within=${units.nodes[0]?.id}&bases=3`);
  await page.getByRole('button', { name: 'Tìm đề xuất' }).click();
  await page.getByRole('link', { name: 'Đội hình', exact: true }).first().click();
  await expect(page).not.toHaveURL(/proposal/);
  const jobs = page.getByTestId('jobs');
  await expect(jobs).toContainText('Đề xuất nơi đặt');
  await expect(jobs).toContainText('✓ Xong', { timeout: 60_000 });
  await jobs.getByRole('link', { name: 'Xem đề xuất' }).click();
  await expect(page.getByTestId('proposal').getByRole('heading', { name: 'Đề xuất 3 điểm' })).toBeVisible();
  await expect(page).toHaveURL(/bases=3/);
  await office.close();
});

for (const theme of ['light', 'dark']) {
  test(`has nothing that axe finds fault with, ${theme}`, async ({ browser }) => {
    const office = await asAdministrator(browser);
    const page = await office.newPage();
    const { id } = await commune(office);
    for (const [width, language] of [
      [360, 'vi'],
      [1440, 'en'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['units', 'units?level=HAMLET', `units/${id}`]) {
        const mark = path.includes('?') ? '&' : '?';
        await openOffice(page, `/admin/${path}${mark}lang=${language}&theme=${theme}`);
        await new Room(page).expectNoOverflow();
        await new Room(page).expectAccessible();
      }
    }
    await office.close();
  });
}
