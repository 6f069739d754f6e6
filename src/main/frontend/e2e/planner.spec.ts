import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';
import { largestUncovered, thaiNguyen } from './uncovered';

test('a planner finds the largest hamlets that are not served, has bases proposed, saves a plan of them and prints it', async ({ browser }) => {
  test.setTimeout(180_000);
  const office = await asAdministrator(browser);
  const planner = await person(office, 'Lường Thị Kế Hoạch');
  const seat = await office.newPage();
  const province = await thaiNguyen(seat);
  await ask(office.request, 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { message } } }', {
    account: planner.id,
    role: 'PLANNER',
    unit: province.id,
  });
  const theirs = await as(browser, planner);
  const page = await theirs.newPage();
  const room = new Room(page);

  // Their own area, the uncovered, the largest first: list and map show what the API says.
  await openOffice(page, '/admin/coverage');
  await expect(page.getByTestId('summary')).toContainText(new Intl.NumberFormat('vi-VN').format(province.coverage.hamlets));
  await page.locator('[data-testid="coverage-counts"] [data-state="UNCOVERED"]').click();
  await page.getByLabel('Xếp theo').selectOption({ label: 'Đông dân nhất' });
  await settled(page);
  const before = await largestUncovered(page, province.id);
  expect((await room.rowIds()).slice(0, 10)).toEqual(before.ids);
  await expect(page).toHaveURL(/sort=-POPULATION/);
  const drawn = await room.drawn('hamlets');
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.every(({ properties }) => properties.state === 'UNCOVERED')).toBe(true);
  await room.rows.first().getByRole('button').click();
  await expect(room.card).toContainText('Không có điểm đặt của đội hình nào trong vòng 3 km.');
  await expect(room.card).toContainText('Cách ngắn nhất');

  // A proposal: what cannot be read is told at its field.
  await page.getByRole('link', { name: 'Đề xuất', exact: true }).click();
  await settled(page);
  await page.getByLabel('Số điểm cần đặt').fill('ba');
  await page.getByRole('button', { name: 'Tìm đề xuất' }).click();
  await expect(page.getByLabel('Số điểm cần đặt')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Số điểm cần đặt').fill('0');
  await page.getByRole('button', { name: 'Tìm đề xuất' }).click();
  await expect(page.getByText('Số điểm cần chọn phải từ 1 đến 200.')).toBeVisible();
  await page.getByLabel('Số điểm cần đặt').fill('3');
  await page.getByRole('button', { name: 'Tìm đề xuất' }).click();
  const proposal = page.getByTestId('proposal');
  await expect(proposal.getByRole('heading', { name: 'Đề xuất 3 điểm' })).toBeVisible({ timeout: 60_000 });
  const gained = Number(/ở (\d+) thôn/.exec(await proposal.innerText())?.[1]);
  expect(gained).toBeGreaterThan(0);
  await expect.poll(async () => (await room.drawn('places')).map(({ properties }) => properties.number).sort()).toEqual(['1', '2', '3']);

  // The plan turns as many hamlets as the proposal said.
  await proposal.getByRole('button', { name: 'Lưu thành kế hoạch' }).click();
  await page.getByRole('dialog').getByLabel('Tên kế hoạch').fill(`Ba đội hình ${planner.login}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu thành kế hoạch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ba đội hình ${planner.login}`);
  await settled(page);
  const key = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(room.rows.filter({ hasText: 'Lập đội hình' })).toHaveCount(3);
  const after = await largestUncovered(page, province.id, key);
  expect(before.total - after.total).toBe(gained);
  await expect(room.rows.filter({ hasText: 'Chưa được phục vụ' })).toContainText(`−${gained} thôn`);

  // A report of it on paper: figures, the map as a picture, the steps.
  await page.getByRole('link', { name: 'Báo cáo để in' }).click();
  await settled(page);
  const report = page.getByTestId('report');
  await expect(report).toContainText(`Ba đội hình ${planner.login}`);
  await expect(report).toContainText(`Theo kế hoạch: ${province.coverage.covered + gained}`);
  await expect(report.getByRole('row').filter({ hasText: 'Lập đội hình' })).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'In báo cáo' })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In báo cáo' })).toBeHidden();
  const picture = report.locator('canvas[data-picture="map"]');
  await expect(picture).toBeVisible();
  expect(await coloursOf(page, 'canvas[data-picture="map"]')).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(picture).toHaveCount(0);
  await theirs.close();
});

/** How many colours a canvas shows; an empty one has one. */
async function coloursOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((canvas) => {
    const element = document.querySelector<HTMLCanvasElement>(canvas);
    const data = element?.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) {
      seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return seen.size;
  }, selector);
}

test('never shows an empty map while another day is on its way', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const room = new Room(page);
  const province = await thaiNguyen(page);
  await openOffice(page, `/admin/coverage?within=${province.id}&day=2026-01-15`);
  expect((await room.drawn('hamlets')).length).toBeGreaterThan(0);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/tiles\/hamlets\/.*asOf=2026-01-16/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/tiles\/hamlets\/.*asOf=2026-01-16/);
  await page.getByRole('slider', { name: 'Ngày xem' }).focus();
  await page.keyboard.press('ArrowRight');
  await asked;
  await expect(page).toHaveURL(/day=2026-01-16/);
  const meanwhile = await page.getByTestId('map').evaluate((element) => {
    const { map } = element as unknown as { map: MapLibre };
    return map.queryRenderedFeatures({ layers: ['hamlets'] }).length;
  });
  expect(meanwhile).toBeGreaterThan(0);
  release();
  await settled(page);
  expect((await room.drawn('hamlets')).length).toBeGreaterThan(0);
  await office.close();
});

test('warns of days outside the data, takes a day that is typed, and hands out files and a picture', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const province = await thaiNguyen(page);
  await openOffice(page, `/admin/coverage?within=${province.id}&state=UNCOVERED`);
  const day = page.getByLabel('Ngày', { exact: true });
  await day.fill('31/12/2030');
  await day.press('Enter');
  await expect(page).toHaveURL(/day=2030-12-31/);
  await expect(page.getByTestId('warnings')).toContainText('31/12/2030');
  await expect(page.getByText('Ngoài khoảng có dữ liệu')).toBeVisible();
  await day.fill('15/01/2026');
  await day.press('Enter');
  await expect(page).toHaveURL(/day=2026-01-15/);
  await settled(page);
  const csv = page.getByTestId('download').getByRole('link', { name: 'CSV' });
  const where = JSON.parse(new URL((await csv.getAttribute('href')) ?? '', page.url()).searchParams.get('where') ?? '{}') as object;
  expect(where).toEqual({ within: province.id, coverage: { state: ['UNCOVERED'] } });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải ảnh PNG' }).click();
  const file = readFileSync(await (await download).path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(file.readUInt32BE(16)).toBeGreaterThan(400);
  expect(file.length).toBeGreaterThan(20_000);
  await office.close();
});

test('compares a plan with things as they are, on two maps in step', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const province = await thaiNguyen(page);
  const [lonely] = (await largestUncovered(page, province.id)).ids;
  const { hamlet } = await ask<{ hamlet: { longitude: number; latitude: number } }>(
    office.request,
    `{ hamlet(id: "${lonely}") { longitude latitude } }`,
  );
  const { saveCoveragePlan } = await ask<{ saveCoveragePlan: { coveragePlan: { key: string } } }>(
    office.request,
    'mutation ($input: SaveCoveragePlanInput!) { saveCoveragePlan(input: $input) { coveragePlan { key } userErrors { message } } }',
    {
      name: 'Một đội hình',
      unit: province.id,
      starts: '2026-01-15',
      steps: [{ kind: 'ADD_SQUAD', name: 'Đội mới', unit: province.id, ...hamlet }],
    },
  );
  const { key } = saveCoveragePlan.coveragePlan;
  const query = `query ($id: ID!, $plan: ID) { unit(id: $id) { coverage(plan: $plan) { covered } } }`;
  const answer = await page.request.post('/graphql', { data: { query, variables: { id: province.id, plan: key } } });
  const { data } = (await answer.json()) as { data: { unit: { coverage: { covered: number } } } };
  const turned = data.unit.coverage.covered - province.coverage.covered;
  expect(turned).toBeGreaterThan(0);
  await page.goto(`/admin/coverage/compare?within=${province.id}&plan=${key}`);
  await expect(page.getByTestId('changes').locator('[data-count]')).toHaveAttribute('data-count', String(turned));
  await expect(page.getByTestId('changed').locator('tbody tr')).toHaveCount(Math.min(turned, 50));
  const maps = page.getByTestId('map');
  await expect(maps).toHaveCount(2);
  await expect(maps.first()).toHaveAttribute('data-map-state', 'idle', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Phóng to' }).first().click();
  await expect(page).toHaveURL(/view=/);
  const zooms = () => maps.evaluateAll((all) => all.map((element) => (element as unknown as { map: MapLibre }).map.getZoom().toFixed(2)));
  await expect.poll(async () => new Set(await zooms()).size).toBe(1);
  await office.close();
});

test('changes the steps of a plan on the map and in words, and tells what cannot be', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const room = new Room(page);
  const province = await thaiNguyen(page);
  await openOffice(page, `/admin/coverage/plans?within=${province.id}`);
  await page.getByRole('button', { name: 'Lập kế hoạch mới' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await expect(dialog.getByText('Chọn một đơn vị.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('Thái Nguyên');
  await dialog.getByRole('option', { name: 'Tỉnh Thái Nguyên' }).click();
  await dialog.getByLabel('Tên kế hoạch').fill('Kế hoạch từng bước');
  await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kế hoạch từng bước');
  await settled(page);

  await page.getByRole('button', { name: 'Giải thể đội hình' }).click();
  const [squad] = await room.drawn('squad-marks');
  await room.clickFeature('squad-marks', squad?.id ?? '');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(room.rows.filter({ hasText: '1. Giải thể đội hình' })).toContainText(String(squad?.properties.name));

  await page.getByRole('button', { name: 'Thêm bước', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Việc').selectOption({ label: 'Lập đội hình' });
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog').getByLabel('Tên')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('dialog').getByLabel('Tên').fill('Đội bản xa');
  await page.getByRole('dialog').getByLabel('Vĩ độ').fill('21,9');
  await page.getByRole('dialog').getByLabel('Kinh độ').fill('105,8');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  const added = room.rows.filter({ hasText: '2. Lập đội hình' });
  await expect(added).toContainText('Đội bản xa');
  await added.getByRole('button', { name: 'Sửa bước 2' }).click();
  await page.getByRole('dialog').getByLabel('Tên').fill('Đội bản gần');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(added).toContainText('Đội bản gần');
  await page.getByRole('button', { name: 'Xóa bước 1' }).click();
  await expect(room.rows.filter({ hasText: '1. Lập đội hình' })).toContainText('Đội bản gần');

  await page.getByRole('button', { name: 'Thực hiện kế hoạch' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thực hiện kế hoạch' }).click();
  await expect(page.getByText(/Đã thực hiện ngày/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm bước', exact: true })).toHaveCount(0);
  await openOffice(page, '/admin/coverage/plans/khong-co-ke-hoach-nay');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await office.close();
});
