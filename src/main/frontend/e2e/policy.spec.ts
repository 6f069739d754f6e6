import { expect, test, type Page } from '@playwright/test';
import { asAdministrator, openOffice } from './office';
import { Room } from './room';

/** Everything that the policy of contents refused to a page, as Chromium reports it. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const { refused: tell } = window as unknown as { refused: (what: string) => void };
      tell([effectiveDirective, blockedURI, sample, sourceFile, location.pathname].join(' '));
    });
  });
  return refused;
}

test('refuses nothing of our own pages', async ({ page }) => {
  const refused = await watch(page);
  const room = new Room(page);
  for (const layer of ['sites', 'units', 'coverage']) {
    await room.openAndSettle(`/?layer=${layer}`);
    await page.locator('tbody button').first().click();
    await expect(room.card).toBeVisible();
  }
  await page.getByTestId('map').hover();
  const { sites } = await room.ask<{ sites: { nodes: { slug: string }[] } }>('{ sites(first: 1) { nodes { slug } } }');
  for (const path of [`/vi/sites/${sites.nodes[0]?.slug}`, '/nowhere', '/admin', '/admin/password#token=x']) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await page.goto('/vi');
  await room.mapIdle();
  expect(refused).toEqual([]);
});

test('refuses nothing of the administration', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  const refused = await watch(page);
  for (const screen of ['me', 'me/data', 'me/security', 'accounts', 'accounts/1', 'grants', 'audit', 'personal/map', 'sites', 'sites/1', 'drafts/new', 'boards', 'boards/install']) {
    await openOffice(page, `/admin/${screen}`);
  }
  await openOffice(page, '/admin/grants');
  await page.getByRole('combobox', { name: 'Tài khoản' }).fill('admin');
  await expect(page.getByRole('option', { name: /admin/ }).first()).toBeVisible();
  await openOffice(page, '/admin/accounts');
  await page.getByRole('button', { name: 'Mời một người' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(refused).toEqual([]);
  await administrator.close();
});

test('refuses nothing of GraphiQL, and a style in any other page', async ({ page }) => {
  const refused = await watch(page);
  await page.goto('/graphiql');
  await expect(page.getByText('unitByCode').first()).toBeVisible({ timeout: 40_000 });
  expect(refused).toEqual([]);
  await page.goto('/');
  await page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' })));
  await expect.poll(() => refused).toHaveLength(1);
});
