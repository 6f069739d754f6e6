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
  const founding = 'mutation ($input: SaveSquadInput!) { saveSquad(input: $input) { userErrors { message } } }';
  await ask(office.request, founding, { name: team, kind: 'COMMUNITY_DIGITAL_GROUP', level: 'COMMUNE', unit: unit.id });
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
  await expect(page.getByRole('heading', { name: '2 chỗ cần xem' })).toBeVisible();
  const found = page.getByRole('table', { name: 'Các dòng của tệp' });
  await expect(found.getByRole('row')).toHaveCount(3);
  await expect(found.getByRole('row').nth(1).getByRole('cell').first()).toContainText('Thiếu giá trị cần có');
  await expect(found.getByRole('row').nth(2).getByRole('cell').filter({ hasText: '00001' })).toContainText('✕ Bị loại: Không có đơn vị này');
  await page.getByRole('button', { name: 'Chỗ sau' }).click();
  await expect(found.locator(':focus')).toContainText('Thiếu giá trị');
  await page.keyboard.press('F8');
  await expect(found.locator(':focus')).toContainText('00001');
  await expect(page.getByText('Chỗ 2 trên 2')).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(found.locator(':focus')).toContainText('Thiếu giá trị');
  await page.getByLabel('Hiện tất cả 3 dòng').check();
  await expect(found.getByRole('row')).toHaveCount(4);
  await expect(found).toContainText('Lý Thị Nhập');
  await expect(page.getByText('Trong 30 ngày có thể hoàn tác')).toBeVisible();
  await new Room(page).expectAccessible();
  const before = await ask<{ squads: { nodes: { memberCount: number }[] } }>(
    office.request,
    `{ squads(where: {search: ${JSON.stringify(team)}}, first: 1) { nodes { memberCount } } }`,
  );
  expect(before.squads.nodes).toEqual([{ memberCount: 0 }]);

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

test('of a long file only rows with findings are asked for, page by page', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const { squads } = await ask<Place>(office.request, '{ squads(first: 1, where: {level: [COMMUNE]}) { nodes { unit { id code fullName } } } }');
  const code = squads.nodes[0]?.unit.code ?? '';
  const lines = Array.from({ length: 400 }, (_, at) => `${at % 10 === 9 ? '' : `Người ${at}`},Tổ dài,${code}`);
  await openOffice(page, '/admin/import');
  const body = ['Họ và tên,Tổ,Mã xã', ...lines].join('\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'dai.csv', mimeType: 'text/csv', buffer: Buffer.from(body, 'utf8') });
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  const table = page.getByRole('table', { name: 'Các dòng của tệp' });
  await expect(table.getByRole('row')).toHaveCount(26);
  await expect(page.getByText('Trang 1 trên 2')).toBeVisible();
  await page.getByLabel('Hiện tất cả 400 dòng').check();
  await expect(page.getByText('Trang 1 trên 16')).toBeVisible();
  await page.getByRole('button', { name: 'Chỗ trước' }).click();
  await expect(page.getByText('Trang 16 trên 16')).toBeVisible();
  await expect(table.locator(':focus')).toContainText('Bị loại');
  await page.setViewportSize({ width: 360, height: 800 });
  await new Room(page).expectNoOverflow();
  await new Room(page).expectAccessible();
  await office.close();
});

test('an import is undone as a whole, and stays where something was changed since', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const { squads } = await ask<Place>(office.request, '{ squads(first: 1, where: {level: [COMMUNE]}) { nodes { unit { id code fullName } } } }');
  const page = await office.newPage();
  const team = `Tổ hoàn tác ${stamp()}`;
  const body = `Họ và tên,Tổ,Mã xã\nVi Văn Lui,${team},${squads.nodes[0]?.unit.code ?? ''}`;
  const found = async () =>
    await ask<{ squads: { nodes: { id: string }[] } }>(office.request, `{ squads(where: {search: ${JSON.stringify(team)}}, first: 1) { nodes { id } } }`);
  const bringIn = async () => {
    await page.locator('input[type=file]').setInputFiles({ name: `${team}.csv`, mimeType: 'text/csv', buffer: Buffer.from(body, 'utf8') });
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByLabel('Tôi đã xem kết quả chạy thử').check();
    await page.getByRole('button', { name: 'Lưu vào hệ thống', exact: true }).click();
    await expect(page.getByRole('heading', { name: '✓ Đã lưu' })).toBeVisible();
  };
  const past = page.getByRole('table', { name: 'Những lần nhập còn hoàn tác được' });
  const undo = async () => {
    await past.getByRole('button', { name: `Hoàn tác lần nhập “${team}”` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
  };
  await openOffice(page, '/admin/import');
  await bringIn();
  expect((await found()).squads.nodes).toHaveLength(1);
  await undo();
  await expect(page.getByText(`Đã hoàn tác lần nhập “${team}”`)).toBeVisible();
  await expect(page.getByRole('heading', { name: '✓ Đã lưu' })).toHaveCount(0);
  expect((await found()).squads.nodes).toHaveLength(0);

  await bringIn();
  const id = (await found()).squads.nodes[0]?.id ?? '';
  await ask(office.request, 'mutation ($input: EndSquadInput!) { endSquad(input: $input) { userErrors { message } } }', { id, on: '2026-01-01' });
  await undo();
  await expect(page.getByRole('dialog').getByRole('alert').first()).toContainText('Không hoàn tác được');
  await new Room(page).expectAccessible();
  await page.keyboard.press('Escape');
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
