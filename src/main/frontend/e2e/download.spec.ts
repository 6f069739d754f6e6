import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Room } from './room';

/** Enough for the page, far too little for a file of hundreds of kilobytes. */
const slowBytesPerSecond = 12_000;

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: slowBytesPerSecond,
    uploadThroughput: -1,
  });
}

test('downloads what the list shows, under the name that the server gives', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=coverage&state=UNCOVERED&day=2026-01-01');
  const { hamlets } = await room.ask<{ hamlets: { totalCount: number } }>(
    `{ hamlets(where: { coverage: { state: [UNCOVERED] } }, asOf: "2026-01-01") { totalCount } }`,
  );
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'GeoJSON' }).click()]);
  expect(file.suggestedFilename()).toContain('2026-01-01.geojson');
  const collection = JSON.parse(readFileSync(await file.path(), 'utf8')) as { features: unknown[] };
  expect(collection.features).toHaveLength(hamlets.totalCount);
  await expect(page.getByRole('button', { name: 'Hủy tải xuống' })).toHaveCount(0);
});

for (const { language, cancel, running } of [
  { language: 'vi', cancel: 'Hủy tải xuống', running: /Đang tải GeoJSON xuống, tệp có \d+ dòng/ },
  { language: 'en', cancel: 'Cancel the download', running: /Downloading GeoJSON, a file of \d+ rows/ },
]) {
  test(`says how far a long download is, and cancels it (${language})`, async ({ page }) => {
    const room = new Room(page);
    await room.openAndSettle(`/?layer=coverage&day=2026-01-01&lang=${language}`);
    await slowDown(page);
    const broken = page.waitForEvent('requestfailed', (request) => request.url().includes('/export/hamlets.geojson'));
    await page.getByRole('link', { name: 'GeoJSON' }).click();
    await expect(page.getByTestId('download').getByRole('status')).toHaveText(running);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByTestId('download').getByText(/đã nhận 0,[1-9] MB|0\.[1-9] MB received/)).toBeVisible();
    await room.expectNoOverflow();
    await page.getByRole('button', { name: cancel }).click();
    expect((await broken).failure()?.errorText).toContain('ABORTED');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'CSV' })).toBeFocused();
  });
}

test('says so where the server has too much to do', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  await page.route('**/export/**', (route) => route.fulfill({ status: 429, json: { code: 'RATE_LIMITED' } }));
  await page.getByRole('link', { name: 'CSV' }).click();
  await expect(page.getByRole('alert')).toContainText('nhiều tệp cùng lúc');
});

test('can be used by everyone while it runs', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/?layer=sites');
  await page.route('**/export/**', () => {
    // Never answered: a GeoPackage's first byte takes as long.
  });
  await page.getByRole('link', { name: 'GeoPackage' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await room.expectAccessible();
  await page.setViewportSize({ width: 360, height: 740 });
  await room.expectNoOverflow();
  await page.getByTestId('download').screenshot({ path: test.info().outputPath('download.png') });
  await page.getByRole('button', { name: 'Hủy tải xuống' }).press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
