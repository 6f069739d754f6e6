import { expect, test } from '@playwright/test';
import { Room } from './room';

interface Sites {
  sites: { totalCount: number; withoutPosition: number; nodes: { id: string; name: string; path: string }[] };
}

const allSites = `{ sites(first: 200, orderBy: [{ field: NAME }]) { totalCount withoutPosition nodes { id name path } } }`;

test('lists all places and says how many the map does not show', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  const { sites } = await room.ask<Sites>(allSites);
  await expect(room.summary).toHaveText(`${sites.totalCount} địa điểm`);
  await expect(page.getByTestId('shown')).toContainText(`trong tổng số ${sites.totalCount}`);
  if (sites.withoutPosition > 0) {
    await expect(page.getByText(`${sites.withoutPosition} địa điểm chưa có vị trí`)).toBeVisible();
  }
  const drawn = await room.drawn('site-marks');
  expect(drawn.length).toBe(sites.totalCount - sites.withoutPosition);
  expect(room.foreign).toEqual([]);
});

test('looks at the places it lists', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  const { sites } = await room.ask<{ sites: { extent: { west: number; south: number; east: number; north: number } } }>(
    `{ sites { extent { west south east north } } }`,
  );
  const { west, south, east, north } = sites.extent;
  await expect
    .poll(async () => {
      const [left = 0, bottom = 0, right = 0, top = 0] = await room.seen();
      return left < west && bottom < south && right > east && top > north && right - left < 3 * (east - west);
    })
    .toBe(true);
  await page.getByRole('button', { name: 'Cả nước', exact: true }).click();
  expect(await room.labels()).toContain('Quần đảo Trường Sa\n(Việt Nam)');
});

test('loads further pages until all rows are there', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  const { sites } = await room.ask<Sites>(allSites);
  const more = page.getByRole('button', { name: 'Tải thêm' });
  while (await more.isVisible()) {
    const known = await room.rows.count();
    await more.click();
    await expect.poll(() => room.rows.count()).toBeGreaterThan(known);
  }
  expect(await room.rowIds()).toEqual(sites.nodes.map((node) => node.id));
});

test('narrows table and map alike', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  await page.getByRole('combobox', { name: 'Địa chỉ đỏ' }).selectOption('yes');
  await expect(page).toHaveURL(/red=yes/);
  await room.settled();
  const { sites } = await room.ask<Sites>(
    `{ sites(where: { redAddress: true }, first: 200) { totalCount withoutPosition nodes { id name path } } }`,
  );
  await expect(room.summary).toHaveText(`${sites.totalCount} địa điểm`);
  const drawn = await room.drawn('site-marks');
  expect(drawn.length).toBe(sites.totalCount - sites.withoutPosition);
  expect(drawn.every((feature) => feature.properties.redAddress === true)).toBe(true);
});

test('looks round the middle of the map and gives distances', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites&view=9.00/21.3500/107.3000');
  await page.getByRole('combobox', { name: 'Quanh tâm bản đồ' }).selectOption('50');
  await expect(page).toHaveURL(/near=21\.3500%2C107\.3000%2C50000|near=21\.3500,107\.3000,50000/);
  await room.settled();
  await expect(room.rows.first()).toContainText(/\d (m|km)/);
  const { sites } = await room.ask<{ sites: { edges: { node: { id: string }; distanceMeters: number }[] } }>(
    `query ($where: SiteFilter) {
      sites(where: $where, orderBy: [{ field: DISTANCE }], first: 50) { edges { distanceMeters node { id } } }
    }`,
    { where: { near: { latitude: 21.35, longitude: 107.3, meters: 50000 } } },
  );
  expect(sites.edges.length).toBeGreaterThan(0);
  expect(await room.rowIds()).toEqual(sites.edges.map((edge) => edge.node.id));
});

test('opens a place with the way to its page and its board', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  const { sites } = await room.ask<Sites>(allSites);
  const [first] = sites.nodes;
  await room.rows.first().getByRole('button').click();
  await expect(room.card.getByRole('heading', { level: 2 })).toHaveText(first?.name ?? '');
  await expect(room.card.getByRole('link', { name: 'Mở trang giới thiệu' })).toHaveAttribute('href', first?.path ?? '');
  const board = room.card.locator('a[href*="/q/"]');
  await expect(board.first()).toBeVisible();
});

test('opens the place clicked on', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites&view=8.50/21.3000/107.0000');
  const [first] = await room.drawn('site-marks');
  await room.clickFeature('site-marks', first?.id ?? '');
  await expect(room.card).toBeVisible();
  await expect(page).toHaveURL(/id=\d+/);
});

test('says so where nothing is found', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites&q=zzzzzz');
  await expect(page.locator('[data-state="noResults"]')).toContainText('Không có kết quả');
});
