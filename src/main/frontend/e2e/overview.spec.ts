import { expect, test } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

interface Units {
  units: { nodes: { id: string; fullName: string }[] };
}

const provinces = '{ units(where: {level: [PROVINCE], search: "thái nguyên"}, first: 1) { nodes { id fullName } } }';

test('the overview shows the own area, and leads to what waits', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const { units } = await ask<Units>(office.request, provinces);
  const { squads } = await ask<{ squads: { totalCount: number; nodes: { id: string; unit: { id: string; fullName: string } }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE], kind: [YOUTH_DIGITAL_SQUAD]}) { totalCount nodes { id unit { id fullName } } } }',
  );
  const [squad] = squads.nodes;
  const lan = await person(office, 'Lan');
  const grant = 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { message } } }';
  await ask(office.request, grant, { account: lan.id, role: 'COMMUNE_EDITOR', unit: squad?.unit.id });
  await ask(office.request, grant, { account: lan.id, role: 'PLANNER', unit: units.nodes[0]?.id });
  const name = `Chờ xem ${stamp()}`;
  await ask(
    office.request,
    'mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } userErrors { message } } }',
    { name, kind: 'TRAINING', from: '2026-05-05', unit: squad?.unit.id, squads: [squad?.id] },
  );
  const hers = await as(browser, lan);
  const page = await hers.newPage();
  await openOffice(page, '/admin');
  await page.getByRole('combobox', { name: 'Khu vực của tôi' }).selectOption({ label: squad?.unit.fullName ?? '' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tổng quan: ${squad?.unit.fullName}`);
  const own = await ask<{ squads: { totalCount: number } }>(
    hers.request,
    `{ squads(where: {within: ${squad?.unit.id}}, first: 1) { totalCount } }`,
  );
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Đội hình', exact: true }) })).toContainText(
    String(own.squads.totalCount),
  );
  await page.getByRole('link', { name: /báo cáo chờ xác nhận/ }).click();
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`within=${squad?.unit.id}`));
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await page.reload();
  await openOffice(page, '/admin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tổng quan: ${squad?.unit.fullName}`);
  await hers.close();
  await office.close();
});

test('Ctrl and K find things of every kind, and pages', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/me');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Tìm mọi thứ' });
  await search.getByRole('searchbox').fill('thanh thinh');
  await expect(search.getByRole('region', { name: 'Đội hình' }).getByRole('button').first()).toBeVisible();
  await expect(search.getByRole('region', { name: 'Đơn vị' })).toContainText('Xã Thanh Thịnh');
  await new Room(page).expectAccessible();
  await search.getByRole('searchbox').fill('khongconoinao');
  await expect(search.getByText('Không tìm thấy gì').last()).toBeVisible();
  await search.getByRole('searchbox').fill('nhật ký');
  await expect(search.getByRole('region', { name: 'Trang' }).getByRole('button')).toHaveText(['Nhật ký']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/audit/);
  await expect(search).toHaveCount(0);
  await office.close();
});

test('a target is set, split over its communes and shown with its figures; a campaign has its page', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/targets');
  await page.getByRole('button', { name: 'Đặt chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bao nhiêu').fill('không');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Nhập một số lớn hơn không')).toBeVisible();
  await dialog.getByLabel('Nội dung').selectOption('trees');
  const value = 100_000 + (Date.now() % 10_000);
  await dialog.getByLabel('Bao nhiêu').fill(String(value));
  // One target for the same days is enough: each run has its own.
  const two = (number: number) => String(number).padStart(2, '0');
  await dialog.getByLabel('Từ ngày').fill(`${two(1 + (Date.now() % 28))}/${two(1 + (Math.floor(Date.now() / 28) % 11))}/2026`);
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('thai nguyen');
  await page.getByRole('option', { name: /Thái Nguyên/ }).first().click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  const written = new Intl.NumberFormat('vi-VN').format(value);
  const row = page.getByRole('row').filter({ hasText: written });
  await expect(row.first()).toBeVisible();
  await expect(page.getByTestId('chart').locator('svg')).toBeVisible();
  await row.last().getByRole('link').click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cây xanh');
  await expect(page.getByRole('definition').filter({ hasText: written }).first()).toBeVisible();

  await openOffice(page, '/admin/campaigns');
  await page.getByRole('button', { name: 'Thêm chiến dịch' }).click();
  const name = `Tháng Thanh niên ${stamp()}`;
  await dialog.getByLabel('Tên').fill(name);
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('thai nguyen');
  await page.getByRole('option', { name: /Thái Nguyên/ }).first().click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('link', { name }).click();
  await settled(page);
  await expect(page.getByText('Chưa có hoạt động nào của chiến dịch được xác nhận')).toBeVisible();
  await office.close();
});

test('the first load is below 200 kB without the map', async ({ page, browser }) => {
  const office = await asAdministrator(browser);
  for (const seat of [page, await office.newPage()]) {
    const session = await seat.context().newCDPSession(seat);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const loaded: [string, number][] = [];
    const begun = new Map<string, { url: string; headers: number }>();
    session.on('Network.responseReceived', ({ requestId, response }) =>
      begun.set(requestId, { url: response.url, headers: response.encodedDataLength }),
    );
    // What is sent, without the headers.
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const { url, headers } = begun.get(requestId) ?? { url: '', headers: 0 };
      if (!url.includes('/graphql')) {
        loaded.push([new URL(url).pathname, encodedDataLength - headers]);
      }
    });
    await openOffice(seat, '/admin');
    await seat.waitForLoadState('networkidle');
    // Fonts and the chart's library come after the page stands.
    const first = loaded.filter(([path]) => !/drawnChart|fonts/.test(path));
    const bytes = first.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, first.map(([path, size]) => `${path} ${size}`).join('\n')).toBeLessThan(200_000);
    expect(first.map(([path]) => path).filter((path) => /maplibre|MapPane|monaco/i.test(path))).toEqual([]);
  }
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['', '/targets', '/campaigns', '/import']) {
          await openOffice(page, `/admin${path}?lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}
