import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { Room } from './room';

// A page of somebody else: on a port and under a name of its own.
let elsewhere: Server;
let foreign: string;
let body = '';

test.beforeAll(async () => {
  elsewhere = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="en"><title>Tourism</title><body>${body}`);
  });
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  foreign = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
});

test.afterAll(() => elsewhere.close());

interface Site {
  slug: string;
  name: string;
}

async function ask<T>(page: Page, query: string): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: T }).data;
}

async function anySite(page: Page): Promise<Site> {
  const { sites } = await ask<{ sites: { nodes: Site[] } }>(
    page,
    '{ sites(where: { hasPosition: true }, first: 1) { nodes { slug name } } }',
  );
  const [site] = sites.nodes;
  expect(site, 'the server has a site').toBeDefined();
  return site as Site;
}

async function show(page: Page, html: string) {
  body = html;
  await page.goto(foreign);
}

test('shows a site in a frame of another page, without a cookie', async ({ page, baseURL }) => {
  const site = await anySite(page);
  await show(page, `<iframe src="${baseURL}/embed/sites/${site.slug}?lang=vi" title="x" width="480" height="300"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(site.name);
  expect(await page.context().cookies()).toEqual([]);
});

test('shows a list in a frame, and the reason where it cannot', async ({ page, baseURL }) => {
  await show(page, `<iframe src="${baseURL}/embed/sites?lang=en&limit=3" title="x"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('listitem')).toHaveCount(3);
  await show(page, `<iframe src="${baseURL}/embed/sites?lang=en&near=nonsense" title="x"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading')).toContainText('cannot be read');
});

test('lets nothing else be framed', async ({ page, baseURL }) => {
  const site = await anySite(page);
  for (const path of [`/vi/sites/${site.slug}`, '/', '/admin', '/vi']) {
    const refused = page.waitForEvent('console', (message) => /frame/i.test(message.text()));
    await show(page, `<iframe src="${baseURL}${path}" title="x"></iframe>`);
    await refused;
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  }
});

test('draws a site by an element, in a page of another origin', async ({ page, baseURL }) => {
  const site = await anySite(page);
  await show(page, `<script src="${baseURL}/embed/red-address.js" async></script><red-address site="${site.slug}" lang="vi">later</red-address>`);
  const link = page.getByRole('link', { name: site.name });
  await expect(link).toHaveAttribute('href', `${baseURL}/vi/sites/${site.slug}`);
});

test('draws the site of a board by its code', async ({ page, baseURL }) => {
  const { boards } = await ask<{ boards: { nodes: { code: string; site: Site }[] } }>(
    page,
    '{ boards(first: 1) { nodes { code site { slug name } } } }',
  );
  const [board] = boards.nodes;
  expect(board).toBeDefined();
  await show(page, `<script src="${baseURL}/embed/red-address.js"></script><red-address code="${board?.code}" lang="vi"></red-address>`);
  await expect(page.getByRole('link', { name: board?.site.name ?? '' })).toBeVisible();
});

test('keeps what stands inside the element where there is no such site', async ({ page, baseURL }) => {
  const missing = page.waitForResponse(`${baseURL}/embed/sites/nowhere?lang=en`);
  await show(page, `<script src="${baseURL}/embed/red-address.js"></script><red-address site="nowhere">our own words</red-address>`);
  expect((await missing).status()).toBe(404);
  await expect(page.getByText('our own words')).toBeVisible();
});

test('lets pages of other origins read data, and errors', async ({ page, baseURL }) => {
  const site = await anySite(page);
  await show(page, 'reads');
  const read = (path: string) =>
    page.evaluate(
      async (address) => {
        const answer = await fetch(address, { headers: { Accept: 'application/geo+json' } });
        return { status: answer.status, text: await answer.text() };
      },
      `${baseURL}${path}`,
    );
  expect((await read(`/vi/sites/${site.slug}`)).text).toContain('"Feature"');
  expect((await read('/vi/sites/nowhere')).status).toBe(404);
  expect((await read('/oembed?url=https://evil.example/')).status).toBe(404);
  expect((await read('/feeds/sites?since=nonsense')).status).toBe(400);
});

test('asks where somebody is only when asked to', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 21.5, longitude: 107.2 });
  await page.goto('/vi');
  expect(page.url()).not.toContain('near');
  await page.getByRole('button', { name: 'Gần tôi' }).click();
  await expect(page).toHaveURL(/near=107\.200%2C21\.500%2C20000/);
  await expect(page.getByRole('status').first()).toBeAttached();
});

for (const script of [true, false]) {
  test.describe(script ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled: script });
    test('lists, filters and leads to a page', async ({ page }) => {
      const site = await anySite(page);
      await page.goto('/vi');
      await page.getByRole('searchbox').fill(site.name);
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await page.getByRole('link', { name: site.name, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.name);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fits every window and has nothing that axe finds fault with, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { slug } = await anySite(page);
    const paths = ['/vi', '/en?near=107.5,21.3,20000', `/vi/sites/${slug}`, `/en/sites/${slug}`, '/vi/sites/nowhere', `/embed/sites/${slug}`, '/embed/sites', '/vi?near=x'];
    for (const path of paths) {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
      await new Room(page).expectAccessible();
    }
  });
}
