import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

/** Opens a screen and waits until this browser could open it without network. */
async function openKept(page: Page, path: string) {
  await openOffice(page, path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
  });
}

async function chooseSquad(page: Page) {
  await page.getByRole('combobox', { name: 'Đội hình' }).fill('doi hinh');
  await page.getByRole('option', { name: /Đội hình/ }).first().click();
}

async function named(office: BrowserContext, name: string): Promise<{ id: string }[]> {
  const { activities } = await ask<{ activities: { nodes: { id: string }[] } }>(
    office.request,
    `{ activities(where: {search: ${JSON.stringify(name)}}) { nodes { id } } }`,
  );
  return activities.nodes;
}

test('the form of a report opens without network, and what is written there is stored once', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const name = `Ngoại tuyến ${stamp()}`;
  await openKept(page, '/admin/activities/report');
  await chooseSquad(page);
  await expect(page.getByRole('group', { name: 'Thôn đã đến' }).getByRole('checkbox').first()).toBeVisible();

  await office.setOffline(true);
  await page.reload();
  await expect(page.getByTestId('network-bar')).toContainText('Đang không có mạng');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo nhanh');
  await chooseSquad(page);
  await page.getByRole('group', { name: 'Thôn đã đến' }).getByRole('checkbox').first().check();
  await page.getByLabel('Tên hoạt động (không bắt buộc)').fill(name);
  await new Room(page).expectAccessible();
  await page.getByRole('button', { name: 'Lưu, gửi khi có mạng' }).click();
  await expect(page.getByText('Báo cáo nằm trên máy này')).toBeVisible();

  // Closed and opened again, the device still has it.
  await page.goto('/admin/activities/report');
  await expect(page.getByTestId('outbox')).toContainText(name);
  expect(await named(office, name)).toEqual([]);
  await expect(page.getByTestId('outbox-bar')).toContainText('1 báo cáo chờ gửi');
  await office.setOffline(false);
  await expect(page.getByTestId('outbox-bar')).toBeEmpty();
  await expect(page.getByTestId('network-bar')).toBeEmpty();
  await page.reload();
  await settled(page);
  expect(await named(office, name)).toHaveLength(1);
  await office.close();
});

test('without network a screen says of when it is, or that it cannot be shown', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openKept(page, '/admin/squads');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await office.setOffline(true);
  await expect(page.getByTestId('network-bar')).toContainText(/Trang này hiện dữ liệu lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\./);
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.getByRole('link', { name: 'Bảng QR' }).click();
  await expect(page.getByText('Chưa hiện được khi không có mạng')).toBeVisible();
  await expect(page.getByTestId('network-bar')).not.toContainText('Trang này hiện dữ liệu');
  await new Room(page).expectAccessible();
  await page.getByRole('link', { name: 'Đội hình', exact: true }).click();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await office.setOffline(false);
  await page.getByRole('link', { name: 'Bảng QR' }).click();
  await settled(page);
  await expect(page.getByText('Chưa hiện được khi không có mạng')).toHaveCount(0);
  await office.close();
});

test('the worker keeps files of the build and no answer', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const hers = await person(administrator, 'Lan');
  await administrator.close();
  const office = await as(browser, hers);
  const page = await office.newPage();
  await openKept(page, '/admin/me');
  await page.reload();
  await settled(page);
  const kept = await page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        paths.push(new URL(url).pathname);
      }
    }
    return paths;
  });
  expect(kept.filter((path) => !/^\/(admin|favicon\.svg|assets\/.+)$/.test(path))).toEqual([]);
  expect(kept).toContain('/admin');
  // Whoever signs out is not known without network either.
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await office.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Không có mạng để đăng nhập' })).toBeVisible();
  await office.close();
});

test('tells when the server has a newer version, which is loaded when asked for', async ({ browser }) => {
  const server = await new Front().listen();
  const page = await (await browser.newContext({ baseURL: server.address })).newPage();
  await openKept(page, '/admin');
  await expect(page.getByTestId('network-bar')).toBeEmpty();
  server.newer = true;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByTestId('network-bar')).toContainText('bản mới');
  await new Room(page).expectAccessible();
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await settled(page);
  await expect(page.locator('script[src="/assets/main-newer.js"]')).toHaveCount(1);
  await expect(page.getByTestId('network-bar')).toBeEmpty();
  await page.context().close();
  server.close();
});

/** The server as it is, or as if it were of a newer build. */
class Front {
  newer = false;
  address = '';
  private readonly http = createServer((asked, answer) => void this.answer(asked, answer));

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
    return this;
  }

  close() {
    this.http.closeAllConnections();
    this.http.close();
  }

  private async answer(asked: IncomingMessage, answer: ServerResponse) {
    const path = (asked.url ?? '/').replace('main-newer.js', this.build);
    const pieces: Buffer[] = [];
    for await (const piece of asked) {
      pieces.push(piece as Buffer);
    }
    const headers = { 'content-type': asked.headers['content-type'] ?? '', accept: asked.headers.accept ?? '*/*' };
    const body = asked.method === 'POST' ? Buffer.concat(pieces) : null;
    const had = await fetch(`${process.env.DIACHIDO_URL}${path}`, { method: asked.method ?? 'GET', headers, body });
    let bytes = Buffer.from(await had.arrayBuffer());
    const type = had.headers.get('content-type') ?? '';
    if (path === '/admin-worker.js' || type.startsWith('text/html')) {
      const text = bytes.toString();
      this.build = /main-[\w-]+\.js/.exec(text)?.[0] ?? this.build;
      bytes = Buffer.from(this.newer ? text.replaceAll(this.build, 'main-newer.js') : text);
    }
    answer.writeHead(had.status, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  }

  private build = '';
}
