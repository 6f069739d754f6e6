import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type Browser } from '@playwright/test';
import { dayAfter, today } from '../src/text/day';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

interface Board {
  id: string;
  code: string;
  state: string;
  longitude: number | null;
  latitude: number | null;
}

interface Scans {
  total: number;
}

const boardsWhere = (where: string, order = 'CODE') =>
  `{ boards(where: { ${where} }, orderBy: [{ field: ${order} }], first: 200) { nodes { id code state longitude latitude } } }`;

const askBoards = async (api: APIRequestContext, where: string, order?: string) =>
  (await ask<{ boards: { nodes: Board[] } }>(api, boardsWhere(where, order))).boards.nodes;

const spots = [
  { longitude: 107.6, latitude: 21.35 },
  { longitude: 107.62, latitude: 21.351 },
  { longitude: 107.59, latitude: 21.36 },
  { longitude: 107.61, latitude: 21.345 },
];

const spotOf = ({ longitude, latitude }: Board) => `${longitude},${latitude}`;

/** An office in which at least four boards, each at a place of its own, need a visit. */
async function withDamagedBoards(browser: Browser) {
  const office = await asAdministrator(browser);
  const send = (mutation: string, type: string, input: object) =>
    ask(office.request, `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message } } }`, input);
  const before = new Set((await askBoards(office.request, 'needsVisit: true')).filter(({ longitude }) => longitude !== null).map(spotOf));
  if (before.size < spots.length) {
    const hanging = await askBoards(office.request, 'state: [INSTALLED, MOVED, DAMAGED], hasSite: true');
    for (const [at, spot] of spots.entries()) {
      const code = hanging[at]?.code;
      await send('installBoard', 'InstallBoardInput', { code, ...spot });
      await send('changeBoardState', 'ChangeBoardStateInput', { code, state: 'DAMAGED' });
    }
  }
  const due = await askBoards(office.request, 'needsVisit: true', 'URGENCY');
  expect(new Set(due.map(spotOf)).size).toBeGreaterThanOrEqual(4);
  return { office, page: await office.newPage(), due };
}

test('lists the boards that need a visit by urgency, and plans a way past those that are chosen', async ({ browser }) => {
  const { office, page, due } = await withDamagedBoards(browser);
  await office.grantPermissions(['geolocation']);
  await office.setGeolocation({ latitude: 21.2, longitude: 107.4, accuracy: 9 });
  await openOffice(page, '/admin/boards/inspections');
  const room = new Room(page);
  expect(await room.rowIds()).toEqual(due.slice(0, 50).map(({ id }) => id));
  await expect(room.rows.first()).toContainText('Bị báo hư hỏng');
  const placed = due.filter(({ longitude }) => longitude !== null).slice(0, 3);
  for (const { code } of placed) {
    await page.getByRole('checkbox', { name: new RegExp(code) }).check();
  }
  await page.getByRole('link', { name: 'Lập lộ trình qua 3 bảng đã chọn' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('boards')?.split(',').sort()).toEqual(placed.map(({ id }) => id).sort());
  await expect(room.rows).toHaveCount(3);
  expect((await room.drawn('route-stops')).length).toBeGreaterThan(0);

  await page.locator('summary').filter({ hasText: 'Xuất phát từ' }).click();
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await expect(page).toHaveURL(/start=21\.2%2C107\.4|start=21\.2,107\.4/);
  await settled(page);
  await expect(room.rows).toHaveCount(3);
  const there = await page.getByTestId('route-total').textContent();
  await page.getByLabel('Quay về điểm xuất phát').check();
  await expect(page).toHaveURL(/back=yes/);
  await expect(page.getByText('Về điểm xuất phát:')).toBeVisible();
  await expect(page.getByTestId('route-total')).not.toHaveText(there ?? '');
  await expect(page.getByTestId('route-total')).toContainText('theo đường chim bay');
  await office.close();
});

test('tells the same way to a map application, to a device and to whoever is given the address', async ({ browser }) => {
  const { office, page, due } = await withDamagedBoards(browser);
  const placed = due.filter(({ longitude }) => longitude !== null).slice(0, 4);
  await openOffice(page, `/admin/boards/route?boards=${placed.map(({ id }) => id).join(',')}&start=21.2,107.4&back=yes`);
  const room = new Room(page);
  const order = await room.rowIds();
  expect([...order].sort()).toEqual(placed.map(({ id }) => id).sort());
  const inOrder = order.map((id) => placed.find((board) => board.id === id) as Board);

  const links = await page.locator('a[href^="geo:"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(inOrder.map(({ latitude, longitude, code }) => `geo:${latitude},${longitude}?q=${latitude},${longitude}(${code})`));

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải GPX' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^lo-trinh-\d{4}-\d\d-\d\d\.gpx$/);
  const points = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [...parsed.querySelectorAll('rte > rtept')].map((point) => `${point.getAttribute('lat')},${point.getAttribute('lon')}`);
  }, readFileSync(await file.path(), 'utf8'));
  expect(points).toEqual(['21.2,107.4', ...inOrder.map(({ latitude, longitude }) => `${latitude},${longitude}`), '21.2,107.4']);

  await page.reload();
  await settled(page);
  expect(await room.rowIds()).toEqual(order);
  const discs = await room.drawn('route-stops');
  await room.clickFeature('route-stops', discs[0]?.id ?? '');
  await expect(page).toHaveURL(new RegExp(`id=${discs[0]?.id}`));
  await expect(page.locator(`tr[data-id="${discs[0]?.id}"]`)).toHaveAttribute('data-selected', 'true');

  // The picture of the map is the only one on the page.
  expect((await page.pdf({ format: 'A4' })).toString('latin1')).toContain('/Subtype /Image');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Xuất phát từ: 21,20000° B, 107,40000° Đ').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tải GPX' })).toBeHidden();
  await expect(room.rows.first()).toBeVisible();
  await office.close();
});

test('sets the start by a click on the map, and says what cannot be read of an address', async ({ browser }) => {
  const { office, page } = await withDamagedBoards(browser);
  await openOffice(page, '/admin/boards/route');
  await page.locator('summary').filter({ hasText: 'Xuất phát từ' }).click();
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click();
  await page.getByTestId('map').click({ position: { x: 60, y: 60 } });
  await expect(page).toHaveURL(/start=/);
  await settled(page);
  expect(await new Room(page).drawn('route-start')).toHaveLength(1);
  await openOffice(page, '/admin/boards/route?boards=1,x');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await openOffice(page, '/admin/boards/route?boards=999999999');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await office.close();
});

test('shows how often a board, a site’s boards and an area’s were scanned', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const [board] = (await askBoards(office.request, 'state: [INSTALLED, DAMAGED], hasSite: true')).slice(-1);
  const code = board?.code ?? '';
  const site = await ask<{ boardByCode: { site: { id: string; name: string } } }>(office.request, `{ boardByCode(code: "${code}") { site { id name } } }`);
  const monthAgo = dayAfter(today(), -29);
  const askScans = async (by: string, from = monthAgo) =>
    (await ask<{ scans: Scans }>(office.request, `{ scans(where: { board: ["${board?.id}"], from: "${from}" }, by: ${by}) { total } }`)).scans;
  const count = async () => (await askScans('DAY')).total;
  const before = await count();
  const headers = { 'User-Agent': `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${Date.now()}` };
  await office.request.get(`/q/${code}`, { headers, maxRedirects: 0 });
  await expect.poll(count, { timeout: 15_000 }).toBe(before + 1);

  const page = await office.newPage();
  await openOffice(page, `/admin/boards/${board?.id}`);
  const scans = page.getByTestId('scans');
  await expect(scans).toContainText(`${before + 1} lượt quét trong 30 ngày qua.`);
  await expect(scans.getByTestId('chart').locator('svg')).toBeVisible();
  await scans.getByText('Xem bảng số liệu').click();
  await expect(scans.getByRole('row')).toHaveCount(31);
  await scans.getByRole('button', { name: '12 tháng qua' }).click();
  await expect(page).toHaveURL(/scans=months/);
  await expect(scans.getByRole('row')).toHaveCount(13);
  const thisMonth = (await askScans('MONTH', `${today().slice(0, 7)}-01`)).total;
  await expect(scans.getByRole('row').nth(1).getByRole('cell')).toHaveText(new RegExp(`^(Lượt quét)?${thisMonth}$`));

  await openOffice(page, `/admin/sites/${site.boardByCode.site.id}?scans=months`);
  await expect(scans).toContainText('lượt quét trong 12 tháng qua.');
  await openOffice(page, '/admin/boards/scans?by=BOARD');
  const shares = page.getByTestId('shares');
  await shares.getByText('Xem bảng số liệu').click();
  await expect(shares.getByRole('row').filter({ hasText: code })).toContainText(String(before + 1));
  await shares.getByRole('button', { name: 'Địa điểm' }).click();
  await expect(page).not.toHaveURL(/by=/);
  await expect(shares.getByRole('link', { name: site.boardByCode.site.name })).toBeVisible();
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const { office, page, due } = await withDamagedBoards(browser);
      const route = `/route?boards=${due.slice(0, 4).map(({ id }) => id).join(',')}&start=21.2,107.4&back=yes`;
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['/inspections', '/route', route, '/scans', '/scans?by=BOARD&scans=months', `/${due[0]?.id}`]) {
          await openOffice(page, `/admin/boards${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
          await page.locator('main details summary').evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}
