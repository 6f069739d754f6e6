import { expect, test } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

interface Boards {
  boards: { nodes: { id: string; code: string }[] };
}

/** A code as somebody may type it. */
const typed = (code: string) => `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase();

test('issues codes, prints none before the address is known, hangs a board where it belongs and inspects it', async ({ browser }) => {
  const office = await asAdministrator(browser);
  await office.grantPermissions(['geolocation']);
  await office.setGeolocation({ latitude: 21.35, longitude: 107.59, accuracy: 12 });
  const page = await office.newPage();
  const note = `Đợt ${Date.now().toString(36)}`;
  await openOffice(page, '/admin/boards');
  await page.getByRole('button', { name: 'Cấp mã' }).click();
  const issue = page.getByRole('dialog');
  await issue.getByLabel('Số bảng').fill('0');
  await issue.getByRole('button', { name: 'Cấp mã' }).click();
  await expect(issue.getByText('Nhập một số từ 1 đến 1000')).toBeVisible();
  await issue.getByLabel('Số bảng').fill('2');
  await issue.getByRole('combobox', { name: 'Cho đơn vị' }).fill('dam ha');
  await page.getByRole('option', { name: /Đầm Hà/ }).first().click();
  await issue.getByLabel('Ghi chú (không bắt buộc)').fill(note);
  await issue.getByRole('button', { name: 'Cấp mã' }).click();
  await expect(issue).toHaveCount(0);

  await openOffice(page, '/admin/boards/batches');
  const batch = page.getByRole('row').filter({ hasText: note });
  await batch.getByRole('button', { name: 'In', exact: true }).click();
  const print = page.getByRole('dialog');
  await print.getByRole('combobox', { name: 'Bắt đầu từ nhãn số' }).selectOption('4');
  await print.getByLabel(/Đơn vị chủ quản/).fill('Tỉnh đoàn Quảng Ninh');
  await print.getByRole('button', { name: 'Tạo tệp PDF' }).click();
  // This server was not told its public address: nothing is printed that somebody could hang.
  await expect(print.getByRole('alert')).toContainText('chưa có địa chỉ công khai');
  await page.keyboard.press('Escape');

  await batch.getByRole('link', { name: 'Các bảng' }).click();
  await settled(page);
  await expect(page.getByTestId('summary')).toContainText('2 bảng');
  await page.getByRole('rowheader').first().getByRole('link').click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^[0-9A-Z]{11}$/);
  const code = (await heading.textContent()) ?? '';
  const printed = { code, state: 'PRINTED' };
  await ask(office.request, 'mutation ($input: ChangeBoardStateInput!) { changeBoardState(input: $input) { userErrors { code } } }', printed);

  await openOffice(page, '/admin/boards/install');
  await page.getByLabel('Mã trên bảng').fill('abc');
  await page.getByRole('button', { name: 'Tìm bảng' }).click();
  await expect(page.getByText('Mã có 11 chữ và số.')).toBeVisible();
  await page.getByLabel('Mã trên bảng').fill(typed(code));
  await page.getByRole('button', { name: 'Tìm bảng' }).click();
  await expect(page.getByRole('heading', { name: `Bảng ${code}` })).toBeVisible();
  await page.getByRole('combobox', { name: 'Địa điểm' }).fill('dinh dam ha');
  await page.getByRole('option', { name: /Đình Đầm Hà/ }).first().click();
  await page.getByLabel('Chỗ treo cụ thể').fill('Cạnh cổng, bên trái');
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await expect(page.getByText('lệch khoảng 12 m')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi nhận đã lắp' }).click();
  await expect(page.getByText(`Đã ghi nhận: bảng ${code} đang treo.`)).toBeVisible();

  const { boards } = await ask<Boards>(office.request, `{ boards(where: { state: [INSTALLED] }, first: 200) { nodes { id code } } }`);
  const hung = boards.nodes.find((board) => board.code === code);
  await openOffice(page, `/admin/boards/${hung?.id}`);
  await expect(page.getByText('Cạnh cổng, bên trái').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const look = page.getByRole('dialog');
  await look.getByLabel('Máy ảnh đọc được').fill('https://evil.example/q/AAAAAAAAAAA');
  await look.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(look.getByText('Sai mã: có thể bị dán đè')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').filter({ hasText: 'Sai mã' })).toBeVisible();
  await office.close();
});

test('says that no board has a code, and that nothing is due', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/boards/install?code=22222222222');
  await expect(page.getByText('Không có bảng nào mang mã này')).toBeVisible();
  await openOffice(page, '/admin/boards/inspections?q=khongconoinao');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await openOffice(page, '/admin/boards?state=nonsense');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      const { boards } = await ask<Boards>(office.request, '{ boards(first: 1) { nodes { id code } } }');
      const [board] = boards.nodes;
      const paths = ['', '/batches', '/inspections', '/install', `/install?code=${board?.code}`, `/${board?.id}`];
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of paths) {
          await openOffice(page, `/admin/boards${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await openOffice(page, `/admin/boards/${board?.id}?lang=${language}&theme=${theme}`);
      await page.getByRole('button', { name: language === 'vi' ? 'In' : 'Print', exact: true }).click();
      await new Room(page).expectAccessible();
      await office.close();
    });
  }
}
