import { expect, test } from '@playwright/test';
import { Room } from './room';

interface Counts {
  hamlets: number;
  covered: number;
  uncovered: number;
  unknown: number;
}

test('counts hamlets by state; the states add up to all and agree with the list', async ({ page }) => {
  const room = new Room(page);
  const province = await thaiNguyen(room);
  const { hamlets, covered, uncovered, unknown } = province.coverage;
  expect(covered + uncovered + unknown).toBe(hamlets);
  expect(uncovered).toBeGreaterThan(0);
  await room.openAndSettle(`/?layer=coverage&within=${province.id}`);
  const shown = await countsOf(room);
  expect(shown).toEqual({ COVERED: covered, UNCOVERED: uncovered, UNKNOWN: unknown });
  await expect(room.summary).toContainText(new Intl.NumberFormat('vi-VN').format(hamlets));
  await page.locator('[data-testid="coverage-counts"] [data-state="UNCOVERED"]').click();
  await expect(page).toHaveURL(/state=UNCOVERED/);
  await expect(room.summary).toContainText(new Intl.NumberFormat('vi-VN').format(uncovered));
});

test('counts the whole country from the same totals', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=coverage');
  const { hamlets } = await room.ask<{ hamlets: { totalCount: number } }>('{ hamlets { totalCount } }');
  const shown = await countsOf(room);
  expect(Object.values(shown).reduce((sum, count) => sum + count, 0)).toBe(hamlets.totalCount);
});

test('draws each state in its own shape, and the same hamlets as the list', async ({ page }) => {
  const room = new Room(page);
  const commune = await communeWithBoth(room);
  await room.openAndSettle(`/?layer=coverage&within=${commune.id}`);
  const drawn = await room.drawn('hamlets');
  const states = drawn.map((feature) => feature.properties.state);
  expect(states.filter((state) => state === 'COVERED').length).toBe(commune.coverage.covered);
  expect(states.filter((state) => state === 'UNCOVERED').length).toBe(commune.coverage.uncovered);
  const icons = await page.getByTestId('map').evaluate((element) => {
    const { map } = element as unknown as { map: { getLayoutProperty: (layer: string, name: string) => unknown } };
    return JSON.stringify(map.getLayoutProperty('hamlets', 'icon-image'));
  });
  expect(icons).toContain('mark|disc|');
  expect(icons).toContain('mark|triangle|');
  const rows = await room.rowIds();
  expect(new Set(drawn.map((feature) => feature.id)).size).toBe(drawn.length);
  expect(drawn.every((feature) => rows.includes(feature.id))).toBe(true);
});

test('compares communes, and a click goes into one', async ({ page }) => {
  const room = new Room(page);
  const province = await thaiNguyen(room);
  await room.openAndSettle(`/?layer=coverage&within=${province.id}&rows=COMMUNES`);
  const [commune] = await room.drawn('coverage');
  await expect(page.getByTestId('shown')).toContainText('Đang hiện');
  await room.clickFeature('coverage', commune?.id ?? '');
  await expect(page).toHaveURL(new RegExp(`within=${commune?.id}`));
  await room.settled();
  await expect(room.summary).toContainText('thôn');
});

test('says of a hamlet why, and how far the nearest squad is', async ({ page }) => {
  const room = new Room(page);
  const province = await thaiNguyen(room);
  await room.openAndSettle(`/?layer=coverage&within=${province.id}&state=UNCOVERED`);
  await room.rows.first().getByRole('button').click();
  await expect(room.card).toContainText('Không có điểm đặt của đội hình nào trong vòng 3 km.');
  await expect(room.card).toContainText(/[\d,]+ km/);
});

test('goes near enough to show the hamlet whose card opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const room = new Room(page);
  await room.openAndSettle('/?layer=coverage');
  const first = room.rows.first();
  const id = (await first.getAttribute('data-id')) ?? '';
  await first.getByRole('button').click();
  await expect(room.card).toBeVisible();
  await room.settled();
  expect((await room.drawn('hamlets')).map((hamlet) => hamlet.id)).toContain(id);
});

async function countsOf(room: Room): Promise<Record<string, number>> {
  const buttons = room.page.locator('[data-testid="coverage-counts"] button');
  await expect(buttons).toHaveCount(3);
  const pairs = await buttons.evaluateAll((all) =>
    all.map((button) => [button.getAttribute('data-state') ?? '', Number(button.getAttribute('data-count'))] as const),
  );
  return Object.fromEntries(pairs);
}

async function thaiNguyen(room: Room): Promise<{ id: string; coverage: Counts }> {
  const { unit } = await room.ask<{ unit: { id: string; coverage: Counts } }>(
    `{ unit: unitByCode(code: "19", level: PROVINCE) { id coverage { hamlets covered uncovered unknown } } }`,
  );
  return unit;
}

/** A commune of Thái Nguyên with hamlets of both states, on the map and few enough for one page. */
async function communeWithBoth(room: Room): Promise<{ id: string; coverage: Counts }> {
  const province = await thaiNguyen(room);
  const { units } = await room.ask<{ units: { nodes: { id: string; boundaryAccuracy: string | null; coverage: Counts }[] } }>(
    `query ($where: UnitFilter) {
      units(where: $where, first: 200) {
        nodes { id boundaryAccuracy coverage { hamlets covered uncovered unknown } }
      }
    }`,
    { where: { within: province.id, level: ['COMMUNE'] } },
  );
  const found = units.nodes.find(
    ({ boundaryAccuracy, coverage: { covered, uncovered, hamlets } }) =>
      boundaryAccuracy !== null && covered > 0 && uncovered > 0 && hamlets <= 100,
  );
  if (!found) {
    throw new Error('no commune of Thái Nguyên has hamlets of both states');
  }
  return found;
}
