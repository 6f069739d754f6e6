import { expect, test, type Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { Room } from './room';

interface Found {
  sites: { totalCount: number; withoutPosition: number };
}

/** What the page loaded of the map, and whatever of any other server. */
function watch(page: Page, baseURL: string | undefined) {
  const loaded = { map: [] as string[], foreign: [] as string[] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:') && !url.startsWith('blob:')) {
      loaded.foreign.push(url);
    }
    if (/\/(assets|clusters|tiles|graphql)/.test(url) && !url.includes('preload-helper')) {
      loaded.map.push(url);
    }
  });
  return loaded;
}

async function intoView(page: Page) {
  await page.locator('#map').evaluate((region) => region.scrollIntoView({ block: 'center' }));
  await new Room(page).mapIdle();
}

/** How many sites the map draws, single ones and those that share a disc. */
async function drawn(page: Page): Promise<number> {
  await new Room(page).mapIdle();
  return page.getByTestId('map').evaluate((element) => {
    const { map } = element as unknown as { map: MapLibre };
    const features = map.queryRenderedFeatures({ layers: ['site-marks', 'site-clusters'] });
    const places = new Map(features.map((feature) => [JSON.stringify(feature.geometry), Number(feature.properties.count)]));
    return [...places.values()].reduce((sum, count) => sum + count, 0);
  });
}

/** The middle of the only mark. */
async function onlyMark(page: Page): Promise<{ x: number; y: number }> {
  return page.getByTestId('map').evaluate((element) => {
    const { map } = element as unknown as { map: MapLibre };
    const [mark] = map.queryRenderedFeatures({ layers: ['site-marks'] });
    const [longitude, latitude] = (mark?.geometry as GeoJSON.Point).coordinates as [number, number];
    const { x, y } = map.project([longitude, latitude]);
    return { x, y };
  });
}

test('loads a map only when it comes into view, and nothing of another server', async ({ page, baseURL }) => {
  const loaded = watch(page, baseURL);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/vi', { waitUntil: 'networkidle' });
  expect(loaded.map).toEqual([]);
  await intoView(page);
  expect(loaded.map.length).toBeGreaterThan(0);
  expect(loaded.foreign).toEqual([]);
});

test('waits for the button where data is dear', async ({ page, baseURL }) => {
  const loaded = watch(page, baseURL);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('/vi', { waitUntil: 'networkidle' });
  const button = page.getByRole('button', { name: 'Hiện bản đồ' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeVisible();
  expect(loaded.map).toEqual([]);
  await button.click();
  await new Room(page).mapIdle();
  await expect(button).toBeHidden();
});

test('draws as many sites as are listed, and says how many have no position', async ({ page }) => {
  const room = new Room(page);
  for (const [address, where] of [
    ['/vi', '{}'],
    ['/vi?red=no', '{ redAddress: false }'],
    ['/vi?kind=TEMPLE', '{ placeType: [TEMPLE] }'],
  ] as const) {
    const { sites } = await room.ask<Found>(`{ sites(where: ${where}) { totalCount withoutPosition } }`);
    await page.goto(address);
    await intoView(page);
    expect(await drawn(page)).toBe(sites.totalCount - sites.withoutPosition);
    await expect(page.locator('.count')).toContainText(`${sites.totalCount} địa điểm`);
    if (sites.withoutPosition > 0) {
      await expect(page.locator('.count')).toContainText(`${sites.withoutPosition} chưa có vị trí`);
    }
  }
});

test('a point leads to its page', async ({ page }) => {
  const room = new Room(page);
  const { sites } = await room.ask<{ sites: { nodes: { slug: string; name: string }[] } }>(
    '{ sites(where: { hasPosition: true }, first: 50) { nodes { slug name } } }',
  );
  const alone = sites.nodes.find(({ name }) => sites.nodes.filter((other) => other.name.includes(name)).length === 1);
  await page.goto(`/en?q=${encodeURIComponent(alone?.name ?? '')}`);
  await intoView(page);
  expect(await drawn(page)).toBe(1);
  await page.getByTestId('map').click({ position: await onlyMark(page) });
  await expect(page).toHaveURL(`/en/sites/${alone?.slug}`);
});

test('shows the whole country with Hoàng Sa and Trường Sa', async ({ page }) => {
  await page.goto('/vi');
  await intoView(page);
  await page.getByRole('button', { name: 'Cả nước' }).click();
  expect((await new Room(page).labels()).join()).toMatch(/Hoàng Sa.*\(Việt Nam\)/s);
  expect((await new Room(page).labels()).join()).toMatch(/Trường Sa.*\(Việt Nam\)/s);
});

test('follows the device into the dark', async ({ page }) => {
  const room = new Room(page);
  await page.goto('/vi');
  await intoView(page);
  const light = await room.mapBackground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => room.mapBackground()).not.toBe(light);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/vi', '/en']) {
    test(`fits every window with its map, ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await intoView(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await new Room(page).expectAccessible();
      }
    });
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to the map by a link', async ({ page }) => {
    await page.goto('/vi?kind=TEMPLE');
    await expect(page.getByRole('link', { name: 'Xem các địa điểm này trên bản đồ' })).toHaveAttribute('href', /^\/\?layer=sites&type=TEMPLE/);
    await expect(page.locator('#map')).toBeHidden();
  });
});
