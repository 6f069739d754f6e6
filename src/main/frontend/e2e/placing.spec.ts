import { expect, test, type Locator, type Page } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const title = () => `Đình thử ${Date.now().toString(36)}`;

async function newDraft(page: Page, name: string) {
  await openOffice(page, '/admin/drafts/new');
  await page.getByLabel('Tên (Tiếng Việt)').fill(name);
  const unit = page.getByRole('combobox', { name: 'Thuộc đơn vị' });
  await unit.fill('dam ha');
  await page.getByRole('option', { name: /Xã Đầm Hà/ }).filter({ visible: true }).first().click();
}

async function saved(page: Page) {
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/drafts\/\d+/);
  await expect(page.getByText('Có thay đổi chưa lưu')).toHaveCount(0);
}

test('a position is typed in three notations, and told where it contradicts the unit', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  await newDraft(page, title());
  const latitude = page.getByLabel('Vĩ độ (B)');
  const longitude = page.getByLabel('Kinh độ (Đ)');
  // Pasted as maps have it, in one field.
  await latitude.fill('21°21′10.8″N, 107°35′24″E');
  await expect(latitude).toHaveValue(/^21\.353/);
  await expect(longitude).toHaveValue(/^107\.59/);
  await expect(page.getByTestId('position-told')).toContainText('21°21′10,8″');
  await expect(page.getByTestId('found-unit')).toContainText('Nằm trong');
  await latitude.fill('107,59');
  await longitude.fill('21,353');
  await page.getByRole('button', { name: 'Đổi lại' }).click();
  await expect(latitude).toHaveValue('21.353');

  await page.getByRole('button', { name: 'VN-2000 (mét)' }).click();
  await page.getByLabel('Kinh tuyến trục').selectOption({ label: '107°45′ · Bà Rịa – Vũng Tàu, Đà Nẵng, Đồng Nai, Lâm Đồng, Quảng Nam, Quảng Ninh' });
  await page.getByLabel('X (mét, lên bắc)').fill('483210,765');
  await page.getByLabel('Y (mét, sang đông)').fill('2362044,39');
  await page.getByRole('button', { name: 'Chuyển sang độ' }).click();
  await expect(page.getByText('Có vẻ X và Y bị đổi chỗ.')).toBeVisible();
  await page.getByLabel('X (mét, lên bắc)').fill('2.362.044,39');
  await page.getByLabel('Y (mét, sang đông)').fill('483.210,765');
  await page.getByRole('button', { name: 'Chuyển sang độ' }).click();
  await expect(page.getByText(/Đã chuyển sang WGS 84, có thể lệch đến/)).toBeVisible();
  await page.getByRole('button', { name: 'Độ (WGS 84)' }).click();
  await expect(latitude).toHaveValue(/^21\.353/);
  await expect(longitude).toHaveValue(/^107\.59/);

  // The same numbers by another meridian are elsewhere, and the form says so.
  await page.getByRole('button', { name: 'VN-2000 (mét)' }).click();
  await page.getByLabel('Kinh tuyến trục').selectOption('EPSG:9213');
  await page.getByLabel('X (mét, lên bắc)').fill('2388859,029');
  await page.getByLabel('Y (mét, sang đông)').fill('431879,371');
  await page.getByRole('button', { name: 'Chuyển sang độ' }).click();
  await expect(page.getByTestId('found-unit')).toContainText('không phải Xã Đầm Hà như đã chọn');
  await new Room(page).expectAccessible();
  await administrator.close();
});

const shape = (page: Page) => page.getByTestId('shape-told');

async function typeVertex(page: Page, latitude: string, longitude: string) {
  await page.getByLabel('Vĩ độ của đỉnh').fill(latitude);
  await page.getByLabel('Kinh độ của đỉnh').fill(longitude);
  await page.keyboard.press('Enter');
}

/** Where the map draws a place, in the page. */
async function placed(map: Locator, longitude: number, latitude: number) {
  const box = await map.boundingBox();
  const { x, y } = await map.evaluate(
    (element, at) => (element as HTMLElement & { map: { project: (at: [number, number]) => { x: number; y: number } } }).map.project(at),
    [longitude, latitude] as [number, number],
  );
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
}

test('grounds are drawn by keyboard and mouse; a crossing is told at once and taken back', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  await newDraft(page, title());
  await page.getByLabel('Vĩ độ (B)').fill('21.353');
  await page.getByLabel('Kinh độ (Đ)').fill('107.59');
  await saved(page);
  await settled(page);
  await page.getByRole('button', { name: 'Vẽ khuôn viên' }).first().click();
  await page.getByRole('group', { name: 'Khuôn viên' }).getByRole('button', { name: 'Vẽ khuôn viên' }).click();
  for (const [latitude, longitude] of [
    ['21.35', '107.58'],
    ['21.35', '107.60'],
    ['21.36', '107.60'],
    ['21.36', '107.58'],
  ] as const) {
    await typeVertex(page, latitude, longitude);
  }
  await page.getByRole('button', { name: 'Xong, khép lại' }).click();
  await expect(shape(page)).toContainText('4 đỉnh');
  await expect(page.getByText('✓ Hình hợp lệ.')).toBeVisible();

  // By keyboard: a vertex chosen, moved over the opposite side, and the crossing is named with its place.
  await page.getByRole('button', { name: 'Đỉnh sau' }).click();
  await expect(page.getByTestId('vertex-told')).toContainText('Đỉnh 1 trên 4');
  await page.getByRole('button', { name: 'Dời bằng phím mũi tên' }).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByTestId('vertex-told')).toContainText('21,35009');
  await page.getByLabel('Vĩ độ của đỉnh').fill('21.355');
  await page.getByLabel('Kinh độ của đỉnh').fill('107.62');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('shape-flaws')).toContainText('Đường viền cắt hoặc chạm chính nó: 21,35');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('✓ Hình hợp lệ.')).toBeVisible();
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await expect(page.getByTestId('shape-flaws')).toContainText('Đường viền cắt');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();

  // By mouse: the third vertex is dragged, the middle of a side becomes a vertex, and a hole is cut inside.
  const map = page.getByTestId('map');
  await map.scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-map-state', 'idle');
  const from = await placed(map, 107.6, 21.36);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 15, from.y - 15, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByTestId('vertex-told')).toContainText('Đỉnh 3 trên 4');
  await expect(page.getByTestId('vertex-told')).not.toContainText('21,36000');
  await expect(map).toHaveAttribute('data-map-state', 'idle');
  const middle = await placed(map, 107.58, 21.35504);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 12, middle.y, { steps: 3 });
  await page.mouse.up();
  await expect(shape(page)).toContainText('5 đỉnh');
  await page.getByRole('button', { name: 'Vẽ thêm vùng hoặc khoảng trống' }).click();
  for (const [longitude, latitude] of [
    [107.588, 21.354],
    [107.592, 21.354],
    [107.59, 21.357],
  ] as const) {
    const at = await placed(map, longitude, latitude);
    await page.mouse.click(at.x, at.y);
  }
  await page.getByRole('button', { name: 'Xong, khép lại' }).click();
  await expect(shape(page)).toContainText('8 đỉnh');
  await expect(page.getByText('✓ Hình hợp lệ.')).toBeVisible();
  await saved(page);
  const id = /drafts\/(\d+)/.exec(page.url())?.[1] ?? '';
  const { siteDraft } = await ask<{ siteDraft: { content: { footprint: { type: string; coordinates: unknown[] } } } }>(
    administrator.request,
    `{ siteDraft(id: "${id}") { content } }`,
  );
  expect(siteDraft.content.footprint.type).toBe('Polygon');
  expect(siteDraft.content.footprint.coordinates).toHaveLength(2);
  await administrator.close();
});

test('a draft is previewed by who may see it, and a published site takes another address that the former one leads to', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  const name = title();
  await newDraft(page, name);
  await saved(page);
  await settled(page);
  const [preview] = await Promise.all([administrator.waitForEvent('page'), page.getByRole('link', { name: 'Xem trước trang công khai' }).click()]);
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(preview.getByText('Xem trước bản nháp.')).toBeVisible();
  await preview.getByRole('link', { name: 'English' }).click();
  await expect(preview.getByText('Preview of a draft.')).toBeVisible();
  const stranger = await as(browser, await person(administrator, 'Đỗ Văn Khách'));
  expect((await stranger.request.get(preview.url())).status()).toBe(404);
  await stranger.close();

  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const former = await page.getByRole('link', { name: 'Xem trang công khai' }).getAttribute('href');
  await page.getByRole('button', { name: 'Đổi tên trong địa chỉ' }).click();
  const dialog = page.getByRole('dialog');
  const slug = `dinh-khac-${Date.now().toString(36)}`;
  await dialog.getByLabel('Tên trong địa chỉ trang').fill('Đình Đầm Hà');
  await expect(page.getByTestId('renamed')).toHaveText('Trang sẽ ở /vi/sites/dinh-dam-ha');
  await dialog.getByRole('button', { name: 'Đổi tên trong địa chỉ' }).click();
  await expect(dialog.getByLabel('Tên trong địa chỉ trang')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Tên trong địa chỉ trang').fill(slug);
  await dialog.getByRole('button', { name: 'Đổi tên trong địa chỉ' }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto(former ?? '');
  await expect(page).toHaveURL(new RegExp(`/vi/sites/${slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await administrator.close();
});
