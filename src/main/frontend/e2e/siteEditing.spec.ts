import { expect, test, type Page } from '@playwright/test';
import { asAdministrator, openOffice, settled } from './office';
import { Room } from './room';

/** A name that no earlier run has used. */
const fresh = (name: string) => `${name} ${Date.now().toString(36)}`;

/** By the keyboard, as the list of names hides where its field is scrolled out of sight. */
async function chooseUnit(page: Page) {
  const field = page.getByRole('combobox', { name: 'Thuộc đơn vị' });
  await field.fill('dam ha');
  await expect(page.getByRole('listbox').getByRole('option').filter({ visible: true }).first()).toHaveText(/Đầm Hà/);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue(/Đầm Hà/);
}

async function save(page: Page, button = 'Lưu bản thảo') {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('✓ Đã lưu')).toBeVisible();
}

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Công bố' }).click();
}

test('writes a site in two languages, publishes it, changes it and restores what it said', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const name = fresh('Nhà lưu niệm');
  await openOffice(page, '/admin/sites');
  await page.getByRole('link', { name: 'Thêm địa điểm' }).click();
  await page.getByLabel('Tên (Tiếng Việt)').fill(name);
  await page.getByLabel('Giới thiệu ngắn (Tiếng Việt)').fill('Nơi họp đầu tiên.');
  await page.getByRole('textbox', { name: 'Câu chuyện (Tiếng Việt)' }).fill('Một câu chuyện dài.');
  await page.getByLabel('Thêm bản dịch').selectOption('en');
  await page.getByLabel('Tên (Tiếng Anh)').fill('A memorial house');
  await page.getByLabel('Là địa chỉ đỏ').check();
  await chooseUnit(page);
  await page.getByLabel('Vĩ độ (B)').fill('21,35');
  await page.getByLabel('Kinh độ (Đ)').fill('107,59');
  await page.getByRole('button', { name: 'Thêm nguồn' }).click();
  await page.getByLabel('Tên tài liệu').fill('Lịch sử Đảng bộ');
  await page.getByRole('button', { name: 'Lưu và gửi duyệt' }).click();
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/);
  await settled(page);
  await expect(page.getByText('Chờ duyệt')).toBeVisible();
  await publish(page);
  await expect(page).toHaveURL(/\/admin\/sites\/\d+/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByRole('link', { name: 'Xem trang công khai' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('Một câu chuyện dài.')).toBeVisible();
  await page.goBack();

  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await expect(page.getByLabel('Tên (Tiếng Anh)')).toHaveValue('A memorial house');
  await page.getByLabel('Giới thiệu ngắn (Tiếng Việt)').fill('Nơi họp lần thứ hai.');
  await expect(page.getByText('Bản dịch này theo nội dung cũ.')).toBeVisible();
  await page.getByRole('button', { name: 'Vẫn đúng với nội dung mới' }).click();
  await expect(page.getByText('Bản dịch này theo nội dung cũ.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/);
  await settled(page);
  await publish(page);
  await expect(page).toHaveURL(/\/admin\/sites\/\d+/);
  await page.getByRole('button', { name: 'So sánh: 2' }).click();
  const compared = page.getByRole('dialog');
  await expect(compared.getByText('Nơi họp đầu tiên.')).toBeVisible();
  await expect(compared.getByText('Nơi họp lần thứ hai.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Khôi phục phiên bản 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: '3 (hiện nay)' })).toBeVisible();
  await office.close();
});

test('says which fields are wrong, and that somebody else wrote meanwhile', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/drafts/new');
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
  const name = fresh('Bản thảo');
  await page.getByLabel('Tên (Tiếng Việt)').fill(name);
  await chooseUnit(page);
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/);
  await settled(page);
  const other = await office.newPage();
  await openOffice(other, new URL(page.url()).pathname);
  await other.getByLabel('Địa chỉ', { exact: true }).fill('Thôn Một');
  await save(other);
  await page.getByLabel('Địa chỉ', { exact: true }).fill('Thôn Hai');
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page.getByText('Người khác đã viết bản thảo này')).toBeVisible();
  await other.getByRole('button', { name: 'Trả lại' }).click();
  await other.getByLabel('Cần sửa gì').fill('Thêm ảnh.');
  await other.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
  await expect(other.getByText('Thêm ảnh.')).toBeVisible();
  await openOffice(other, `/admin/drafts?q=${encodeURIComponent(name)}`);
  await expect(other.getByText('Được trả lại: Thêm ảnh.')).toBeVisible();
  await openOffice(other, new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Bỏ bản thảo' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Bỏ bản thảo' }).click();
  await expect(other).toHaveURL(/\/admin\/drafts$/);
  await office.close();
});

test('tells of a position outside the stated unit before it publishes, and sets it by a click', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/drafts/new');
  await page.getByLabel('Tên (Tiếng Việt)').fill(fresh('Sai chỗ'));
  await chooseUnit(page);
  await settled(page);
  await page.getByTestId('map').click({ position: { x: 200, y: 150 } });
  await expect(page.getByLabel('Vĩ độ (B)')).toHaveValue(/^2\d\.\d+$/);
  await page.getByLabel('Vĩ độ (B)').fill('20.95');
  await page.getByLabel('Kinh độ (Đ)').fill('107.05');
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/);
  await settled(page);
  await publish(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Vị trí nằm ngoài đơn vị đã nêu.')).toBeVisible();
  await dialog.getByLabel('Tôi đã kiểm tra; vẫn công bố').check();
  await dialog.getByRole('button', { name: 'Công bố' }).click();
  await expect(page).toHaveURL(/\/admin\/sites\/\d+/);
  await openOffice(page, '/admin/sites?lacks=conflict');
  await expect(page.getByRole('rowheader').first()).toContainText('Vị trí nằm ngoài đơn vị đã nêu');
  await office.close();
});

test('keeps filter, order and page in the address', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/sites');
  await page.getByRole('button', { name: 'Tên', exact: true }).click();
  await expect(page).toHaveURL(/sort=-NAME/);
  await page.getByRole('combobox', { name: 'Cần xem lại' }).selectOption('position');
  await expect(page).toHaveURL(/lacks=position/);
  await expect(page.getByRole('rowheader').first()).toContainText('Chưa có vị trí');
  await openOffice(page, '/admin/sites?q=khongconoinao');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await openOffice(page, '/admin/sites?lacks=nonsense');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['sites', 'drafts', 'drafts/new', 'sites/1']) {
          await openOffice(page, `/admin/${path}?lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}

/** A small picture, drawn by the browser. */
async function picture(page: Page): Promise<Buffer> {
  const text = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
    canvas.getContext('2d')?.fillRect(20, 20, 200, 100);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  return Buffer.from(text, 'base64');
}

test('takes a picture with licence and words, and refuses what is none', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/drafts/new');
  await page.getByLabel('Tên (Tiếng Việt)').fill(fresh('Có ảnh'));
  await expect(page.getByLabel('Tải tệp lên')).toBeDisabled();
  await chooseUnit(page);
  await page.getByLabel('Tải tệp lên').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await page.getByLabel('Tải tệp lên').setInputFiles({ name: 'dinh.jpg', mimeType: 'image/jpeg', buffer: await picture(page) });
  await page.getByLabel('Giấy phép').fill('CC BY 4.0');
  await page.getByLabel('Mô tả bằng lời (vi)').fill('Mặt trước ngôi nhà');
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/);
  await settled(page);
  await expect(page.getByLabel('Giấy phép')).toHaveValue('CC BY 4.0');
  await expect(page.getByRole('img', { name: 'Mặt trước ngôi nhà' })).toBeVisible();
  await office.close();
});
