import { expect, test } from '@playwright/test';
import { Room } from './room';

interface Totals {
  before: { totalCount: number };
  after: { totalCount: number };
}

const before = '2025-06-30';
const after = '2025-07-01';

test('shows the country with Hoàng Sa and Trường Sa, and asks no other server', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const labels = await room.labels();
  expect(labels).toContain('Quần đảo Hoàng Sa\n(Việt Nam)');
  expect(labels).toContain('Quần đảo Trường Sa\n(Việt Nam)');
  expect(labels).toContain('Thái Nguyên');
  await expect(page).toHaveTitle('Đơn vị hành chính · Địa Chỉ Đỏ');
  expect(room.foreign).toEqual([]);
});

test('keeps the whole country in sight beside an open card', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const province = await provinceWithCommunes(room);
  await room.row(province.fullName).click();
  await expect(room.card).toBeVisible();
  await room.settled();
  const [west = 0, south = 0, east = 0, north = 0] = await room.seen();
  expect([west < 102.2, south < 7, east > 117.3, north > 23.4]).toEqual([true, true, true, true]);
});

test('marks a unit without a border by its centre, which opens its card', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const { unit } = await room.ask<{ unit: { id: string; fullName: string; boundaryAccuracy: string | null } }>(
    `{ unit: unitByCode(code: "68", level: PROVINCE) { id fullName boundaryAccuracy } }`,
  );
  expect(unit.boundaryAccuracy).toBeNull();
  await room.clickFeature('unit-province-centres', unit.id);
  await expect(room.card.getByRole('heading', { level: 2 })).toHaveText(unit.fullName);
});

test('switches between the days before and after the reform', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?level=COMMUNE');
  const totals = await room.ask<Totals>(
    `query ($before: Date!, $after: Date!) {
      before: units(where: { level: [COMMUNE] }, asOf: $before) { totalCount }
      after: units(where: { level: [COMMUNE] }, asOf: $after) { totalCount }
    }`,
    { before, after },
  );
  expect(totals.before.totalCount).not.toBe(totals.after.totalCount);
  const written = (count: number) => `${new Intl.NumberFormat('vi-VN').format(count)} xã`;
  await page.getByRole('button', { name: /Trước/ }).click();
  await expect(room.summary).toContainText(written(totals.before.totalCount));
  await expect(page).toHaveURL(/day=2025-06-30/);
  await page.getByRole('button', { name: /Sau/ }).click();
  await expect(room.summary).toContainText(written(totals.after.totalCount));
  await page.getByRole('textbox', { name: /Ngày khác/ }).fill('30/6/2025');
  await page.getByRole('textbox', { name: /Ngày khác/ }).press('Enter');
  await expect(room.summary).toContainText(written(totals.before.totalCount));
  await page.getByRole('textbox', { name: /Ngày khác/ }).fill('31/6/2025');
  await page.getByRole('textbox', { name: /Ngày khác/ }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('01/07/2025');
});

test('offers districts only while there were any, and says what the map does not draw', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle(`/?day=${before}`);
  await page.getByRole('button', { name: 'Huyện' }).click();
  await room.settled();
  await page.getByRole('button', { name: /Sau/ }).click();
  await expect(page.locator('[data-state="empty"], [data-state="noResults"]')).toContainText('30/06/2025');
  await page.getByRole('button', { name: 'Tỉnh', exact: true }).click();
  await room.settled();
  await expect(page.getByRole('button', { name: 'Huyện' })).toHaveCount(0);
});

test('holds the same communes in the table and on the map', async ({ page }) => {
  const room = new Room(page);
  const province = await provinceWithCommunes(room);
  await room.openAndSettle(`/?within=${province.id}&level=COMMUNE`);
  const drawn = (await room.drawn('unit-communes')).map((feature) => feature.id);
  const rows = await room.rowIds();
  const expected = province.communes.map((commune) => commune.id);
  expect(rows).toEqual(expected.slice(0, rows.length));
  expect([...drawn].sort()).toEqual(
    province.communes
      .filter((commune) => commune.boundaryAccuracy !== null)
      .map((commune) => commune.id)
      .sort(),
  );
});

test('opens the card of the unit clicked on, and leads to what it was', async ({ page }) => {
  const room = new Room(page);
  const province = await provinceWithCommunes(room);
  await room.openAndSettle('/');
  await room.clickFeature('unit-provinces', province.id);
  await expect(room.card.getByRole('heading', { level: 2 })).toHaveText(province.fullName);
  await expect(page).toHaveURL(new RegExp(`id=${province.id}`));
  await expect(room.rows.and(page.locator('[data-selected]'))).toHaveAttribute('data-id', province.id);
  await room.card.getByRole('listitem').getByRole('button').first().click();
  await expect(page).toHaveURL(/day=2025-06-30/);
  await expect(room.card).toContainText('đến hết 30/06/2025');
});

test('marks a unit in the table and on the map together', async ({ page }) => {
  const room = new Room(page);
  const province = await provinceWithCommunes(room);
  await room.openAndSettle('/');
  await page.locator(`tr[data-id="${province.id}"]`).hover();
  expect(await room.hovered('asked', 'provinces', province.id)).toBe(true);
  await room.hoverFeature('unit-provinces', province.id);
  await expect(page.locator('tr[data-hovered]')).toHaveAttribute('data-id', province.id);
  const tip = page.getByTestId('map').locator('xpath=../div[@aria-hidden="true"]/span');
  await expect(tip).toHaveText(province.fullName);
  await expect(tip).toBeVisible();
});

test('goes from a province to its communes', async ({ page }) => {
  const room = new Room(page);
  const province = await provinceWithCommunes(room);
  await room.openAndSettle(`/?id=${province.id}`);
  await room.card.getByRole('button', { name: 'Xem các xã bên trong' }).click();
  await room.settled();
  await expect(room.summary).toContainText(`${province.communes.length} xã`);
});

test('finds a unit with and without tones', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  await page.getByRole('searchbox').fill('dinh hoa');
  await expect(room.row('Xã Định Hóa').first()).toBeVisible();
  await expect(page).toHaveURL(/q=dinh%20hoa/);
  await page.getByRole('searchbox').fill('không có nơi nào tên thế này');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click();
  await room.settled();
  await expect(room.rows.first()).toBeVisible();
});

test('orders the table by the head clicked on', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const byCode = await room.rowIds();
  await page.getByRole('button', { name: /^Mã/ }).click();
  await expect(page.getByRole('columnheader', { name: /^Mã/ })).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => room.rowIds()).toEqual([...byCode].reverse());
});

test('keeps all of its state in the address', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const name = await room.rows.first().getByRole('button').innerText();
  await room.rows.first().click();
  await expect(room.card).toBeVisible();
  await page.getByRole('button', { name: 'Phóng to', exact: true }).click();
  await expect(page).toHaveURL(/view=/);
  const address = page.url();
  await page.reload();
  await room.settled();
  await expect(room.card.getByRole('heading', { level: 2 })).toHaveText(name);
  expect(page.url()).toBe(address);
  await room.card.getByRole('button', { name: 'Đóng' }).click();
  await expect(room.card).toHaveCount(0);
  await page.goBack();
  await expect(room.card).toBeVisible();
});

interface Province {
  id: string;
  fullName: string;
  communes: { id: string; boundaryAccuracy: string | null }[];
}

/** Thái Nguyên as it is now, with its communes by code. */
async function provinceWithCommunes(room: Room): Promise<Province> {
  const { unit } = await room.ask<{ unit: { id: string; fullName: string } }>(
    `{ unit: unitByCode(code: "19", level: PROVINCE) { id fullName } }`,
  );
  const { units } = await room.ask<{ units: { nodes: Province['communes'] } }>(
    `query ($where: UnitFilter) { units(where: $where, orderBy: [{field: CODE}], first: 200) { nodes { id boundaryAccuracy } } }`,
    { where: { within: unit.id, level: ['COMMUNE'] } },
  );
  return { ...unit, communes: units.nodes };
}
