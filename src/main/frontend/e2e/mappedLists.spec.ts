import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

/** An activity at a place of its own. */
async function activity(office: BrowserContext, name: string): Promise<string> {
  const { squads } = await ask<{ squads: { nodes: { id: string; longitude: number; latitude: number; unit: { id: string } }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE]}) { nodes { id longitude latitude unit { id } } } }',
  );
  const [squad] = squads.nodes;
  const input = { name, kind: 'TRAINING', from: '2026-05-04', unit: squad?.unit.id, squads: [squad?.id], acceptOutside: true };
  const position = { longitude: (squad?.longitude ?? 0) + (Math.random() - 0.5) / 50, latitude: squad?.latitude };
  const { reportActivity } = await ask<{ reportActivity: { activity: { id: string } } }>(
    office.request,
    'mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } userErrors { message } } }',
    { ...input, ...position, foundNothing: true },
  );
  return reportActivity.activity.id;
}

interface Disc {
  count: number;
  x: number;
  y: number;
}

/** Discs that stand for several things, where they are drawn: they have no ids. */
async function discs(room: Room, layer: string): Promise<Disc[]> {
  await room.mapIdle();
  return room.page.getByTestId('map').evaluate((element, id) => {
    const { map } = element as unknown as { map: MapLibre };
    const found = map.queryRenderedFeatures({ layers: [id] }).map(({ geometry, properties }) => {
      const { x, y } = map.project((geometry as unknown as { coordinates: [number, number] }).coordinates);
      return { count: Number(properties.count), x, y };
    });
    return found.filter((one, at) => found.findIndex(({ x, y }) => x === one.x && y === one.y) === at);
  }, `${layer}-clusters`);
}

async function drawnIn(room: Room, layer: string): Promise<number> {
  const several = await discs(room, layer);
  return several.reduce((sum, { count }) => sum + count, (await room.drawn(`${layer}-marks`)).length);
}

/** How many rows of the list are somewhere: the summary says how many are not. */
async function placed(page: Page): Promise<number> {
  const text = (await page.getByTestId('summary').innerText()).replace(/\./g, '');
  const [all = 0, without = 0] = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
  return all - without;
}

for (const [path, layer] of [
  ['sites', 'sites'],
  ['boards', 'boards'],
] as const) {
  test(`the map beside ${path} shows what the list counts, and goes into what lies close together`, async ({ browser }) => {
    const office = await asAdministrator(browser);
    const page = await office.newPage();
    const room = new Room(page);
    await openOffice(page, `/admin/${path}`);
    await expect.poll(async () => drawnIn(room, layer)).toBe(await placed(page));
    const [several] = await discs(room, layer);
    const before = await room.seen();
    await page.getByTestId('map').click({ position: { x: several?.x ?? 0, y: several?.y ?? 0 } });
    await expect.poll(async () => (await room.seen())[0]).toBeGreaterThan(before[0] ?? 0);
    await expect(page).not.toHaveURL(/id=/);
    await office.close();
  });
}

test('an activity is found by list and map, which point at the same', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const room = new Room(page);
  const name = `Bản đồ ${Date.now().toString(36)}`;
  const id = await activity(office, name);
  await openOffice(page, `/admin/activities?q=${encodeURIComponent(name)}`);
  await expect.poll(async () => (await room.drawn('activities-marks')).map((mark) => mark.id)).toEqual([id]);
  await page.locator(`tr[data-id="${id}"]`).hover();
  await expect.poll(async () => room.hovered('activities', 'clusters', id)).toBe(true);
  await room.clickFeature('activities-marks', id);
  await expect(page).toHaveURL(new RegExp(`id=${id}`));
  await expect(page.locator(`tr[data-id="${id}"]`)).toHaveAttribute('data-selected', 'true');
  await page.getByRole('link', { name: 'Mở hoạt động' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await office.close();
});

test('a service point is found by list and map, and changed from there', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const room = new Room(page);
  const { squads } = await ask<{ squads: { nodes: { longitude: number; latitude: number; unit: { id: string } }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE]}) { nodes { longitude latitude unit { id } } } }',
  );
  const [near] = squads.nodes;
  const name = `Điểm bản đồ ${Date.now().toString(36)}`;
  const at = (metres: number) => ({ longitude: (near?.longitude ?? 0) + metres / 100_000, latitude: near?.latitude });
  const save = async (input: object) => {
    const { saveServicePoint } = await ask<{ saveServicePoint: { servicePoint: { id: string } } }>(
      office.request,
      'mutation ($input: SaveServicePointInput!) { saveServicePoint(input: $input) { servicePoint { id } userErrors { message } } }',
      { unit: near?.unit.id, ...input },
    );
    return saveServicePoint.servicePoint.id;
  };
  const ids = [await save({ name: `${name} A`, ...at(1000) }), await save({ name: `${name} B`, ...at(-1000) })];
  await save({ name: `${name} C` });
  await openOffice(page, `/admin/points?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('1 điểm chưa có vị trí')).toBeVisible();
  await expect.poll(async () => (await room.drawn('servicePoints-marks')).map((mark) => mark.id).sort()).toEqual([...ids].sort());
  await expect(page.getByTestId('legend')).toContainText('Một điểm hỗ trợ');
  await page.locator(`tr[data-id="${ids[0]}"]`).hover();
  await expect.poll(async () => room.hovered('servicePoints', 'clusters', ids[0] ?? '')).toBe(true);
  await room.clickFeature('servicePoints-marks', ids[1] ?? '');
  await expect(page).toHaveURL(new RegExp(`id=${ids[1]}`));
  await expect(page.locator(`tr[data-id="${ids[1]}"]`)).toHaveAttribute('data-selected', 'true');
  await page.getByRole('link', { name: 'Sửa điểm hỗ trợ' }).click();
  await settled(page);
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue(`${name} B`);
  await office.close();
});
