import { expect, test, type Browser, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

async function chooseUnit(page: Page, label: string, typed: string, option: RegExp) {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
}

/** A page whose device says that it is in Đầm Hà. */
async function inDamHa(browser: Browser) {
  const office = await asAdministrator(browser);
  await office.grantPermissions(['geolocation']);
  await office.setGeolocation({ latitude: 21.353, longitude: 107.59, accuracy: 12 });
  return { office, page: await office.newPage() };
}

test('a squad is written down, its base typed, moved on the map and told where it contradicts the unit', async ({ browser }) => {
  const { office, page } = await inDamHa(browser);
  const name = `Đội cơ sở ${stamp()}`;
  await openOffice(page, '/admin/squads');
  await page.getByRole('link', { name: 'Thêm đội hình' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByLabel('Tên', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await chooseUnit(page, 'Đơn vị', 'dam ha', /Xã Đầm Hà/);
  await page.getByLabel('Vĩ độ (B)').fill('21°35′38″N, 105°50′38″E');
  await expect(page.getByTestId('found-unit')).toContainText('không phải Xã Đầm Hà như đã chọn');
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await expect(page.getByTestId('found-unit')).not.toHaveAttribute('data-conflict');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('21,353')).toBeVisible();

  await page.getByRole('link', { name: 'Sửa đội hình' }).click();
  await settled(page);
  const latitude = page.getByLabel('Vĩ độ (B)');
  await expect(latitude).toHaveValue('21.353');
  const map = page.getByTestId('map');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2 + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 20);
  await expect(latitude).not.toHaveValue('21.353');
  const moved = Number(await latitude.inputValue());
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const id = /squads\/(\d+)/.exec(page.url())?.[1] ?? '';
  const { squad } = await ask<{ squad: { latitude: number; unit: { fullName: string } } }>(
    office.request,
    `{ squad(id: "${id}") { latitude unit { fullName } } }`,
  );
  expect(squad).toEqual({ latitude: moved, unit: { fullName: 'Xã Đầm Hà' } });
  await office.close();
});

test('a service point takes its unit from where the device is, and is changed', async ({ browser }) => {
  const { office, page } = await inDamHa(browser);
  const name = `Điểm thử ${stamp()}`;
  await openOffice(page, '/admin/points/new');
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await page.getByRole('button', { name: 'Chọn Xã Đầm Hà' }).click();
  await expect(page.getByRole('combobox', { name: 'Thuộc đơn vị' })).toHaveValue(/Xã Đầm Hà/);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điểm hỗ trợ');
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('21,353');
  await page.getByRole('link', { name }).click();
  await settled(page);
  await page.getByLabel('Giờ trực').fill('Thứ bảy, 8–11 giờ');
  await page.getByRole('button', { name: 'Bỏ vị trí' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Thứ bảy, 8–11 giờ');
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('chưa có');
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const { office, page } = await inDamHa(browser);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['points', 'points/new', 'squads/new']) {
          await openOffice(page, `/admin/${path}?lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}
