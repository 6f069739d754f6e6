import { expect, test } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

interface Place {
  squads: { nodes: { unit: { id: string; code: string; fullName: string } }[] };
}

test('a leader brings in a roster: sees what would happen, with wrong rows in place, stores it and finds it', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const { squads } = await ask<Place>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE], kind: [YOUTH_DIGITAL_SQUAD]}) { nodes { unit { id code fullName } } } }',
  );
  const unit = squads.nodes[0]?.unit ?? { id: '', code: '', fullName: '' };
  const minh = await person(office, 'Minh');
  const grant = 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { message } } }';
  await ask(office.request, grant, { account: minh.id, role: 'SQUAD_LEADER', unit: unit.id });
  const his = await as(browser, minh);
  const page = await his.newPage();
  const team = `Tổ nhập ${stamp()}`;
  const rows = [
    'Họ và tên,Tổ,Năm sinh,SĐT,Mã xã',
    `Lý Thị Nhập,${team},1990,0912345678,${unit.code}`,
    `,${team},1991,,${unit.code}`,
    `Người Nơi Khác,${team},1992,,00001`,
  ];
  await openOffice(page, '/admin/import');
  await expect(page.getByRole('button', { name: /^Địa điểm/ })).toHaveCount(0);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${team}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n'), 'utf8') });
  await expect(page.getByText(/3 dòng, 5 cột/)).toBeVisible();
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue('Họ và tên');
  await expect(page.getByLabel('Tổ, đội')).toHaveValue('Tổ');
  await expect(page.getByText('Ví dụ: 1990 · 1991 · 1992')).toBeVisible();
  await new Room(page).expectAccessible();

  await page.getByLabel('Tổ, đội').selectOption('');
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Cần chọn cột')).toBeVisible();
  await page.getByLabel('Tổ, đội').selectOption('Tổ');
  await page.getByRole('button', { name: 'Chạy thử' }).click();

  await expect(page.getByText('Chưa lưu gì.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 dòng cần xem' })).toBeVisible();
  const findings = page.getByRole('table', { name: 'Vấn đề' });
  await expect(findings.getByRole('row').nth(1)).toContainText('3');
  await expect(findings).toContainText('Thiếu giá trị cần có');
  await expect(page.getByText('Không có nút hoàn tác')).toBeVisible();
  await new Room(page).expectAccessible();
  const before = await ask<{ squads: { totalCount: number } }>(
    office.request,
    `{ squads(where: {search: ${JSON.stringify(team)}}, first: 1) { totalCount } }`,
  );
  expect(before.squads.totalCount).toBe(0);

  const store = page.getByRole('button', { name: 'Lưu vào hệ thống' });
  await expect(store).toBeDisabled();
  await page.getByLabel('Tôi đã xem kết quả chạy thử').check();
  await store.click();
  await expect(page.getByRole('heading', { name: '✓ Đã lưu' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Đến danh sách' }).click();
  await settled(page);
  await page.getByRole('searchbox').fill(team);
  await page.getByRole('link', { name: team }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(team);
  await settled(page);
  await expect(page.getByRole('row').filter({ hasText: 'Lý Thị Nhập' })).toBeVisible();
  await his.close();
  await office.close();
});

test('says what is the matter with a file, and that the server was not reached', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/import');
  const file = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF') });
  await page.locator('input[type=file]').setInputFiles(file('to.pdf'));
  await expect(page.getByRole('alert').first()).toContainText('Loại tệp này không đọc được');
  await page.route('**/import/**', (route) => route.abort());
  await page.locator('input[type=file]').setInputFiles(file('to.csv'));
  await expect(page.getByRole('alert').first()).toContainText('Không kết nối được');
  await office.close();
});
