import { expect, test } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const fresh = () => Date.now().toString(36);

test('an indicator is added, named anew and withdrawn; then nobody is offered it', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  const name = `Đèn đường ${fresh()}`;
  await openOffice(page, '/admin/catalogue');
  await page.getByRole('button', { name: 'Thêm chỉ số' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên', { exact: true }).fill(name);
  await expect(dialog.getByLabel('Mã')).toHaveValue(/^den-duong-/);
  // Shares are never added: nothing else can be chosen then.
  await dialog.getByLabel('Đo cái gì').selectOption('SHARE');
  await expect(dialog.getByLabel('Cộng được').locator('option')).toHaveText(['không cộng']);
  await dialog.getByLabel('Đo cái gì').selectOption('PIECES');
  await dialog.getByLabel('Cộng được').selectOption('UNITS_AND_TIME');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByLabel('Đơn vị tính')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Đơn vị tính').fill('đèn');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('searchbox').fill(name);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Cộng các xã thành tỉnh, các tháng thành năm.');
  await row.getByRole('button', { name: `Sửa ${name}` }).click();
  await expect(dialog.getByLabel('Đo cái gì')).toBeDisabled();
  await dialog.getByLabel('Tên tiếng Anh').fill('Street lamps');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);

  const offered = async () => {
    await openOffice(page, '/admin/targets');
    await page.getByRole('button', { name: 'Đặt chỉ tiêu' }).click();
    const names = page.getByRole('dialog').getByLabel('Nội dung').locator('option');
    await expect(names).not.toHaveCount(0);
    return (await names.allTextContents()).some((text) => text.includes(name));
  };
  expect(await offered()).toBe(true);
  await openOffice(page, `/admin/catalogue?q=${encodeURIComponent(name)}`);
  await row.getByRole('button', { name: `Ngừng dùng ${name}` }).click();
  await dialog.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(row).toHaveCount(0);
  expect(await offered()).toBe(false);
  await openOffice(page, `/admin/catalogue?q=${encodeURIComponent(name)}&withdrawn=yes`);
  await row.getByRole('button', { name: `Dùng lại ${name}` }).click();
  await expect(row).toHaveCount(0);
  expect(await offered()).toBe(true);
  await administrator.close();
});

test('a rule of coverage gets its next version, and a hamlet is left out and judged again', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  const key = `thu-${fresh()}`;
  const { unit } = await new Room(await opened(page)).ask<{ unit: { id: string; fullName: string } }>(
    '{ unit: unitByCode(code: "22", level: PROVINCE) { id fullName } }',
  );
  const purpose = { purpose: 'CASHLESS_PAYMENT', combines: 'ANY', nothingFoundDays: 90, validFrom: '2020-01-01', unit: unit.id };
  const first = await ask<{ saveCoverageRule: { userErrors: { code: string }[] } }>(
    administrator.request,
    'mutation ($input: SaveCoverageRuleInput!) { saveCoverageRule(input: $input) { userErrors { code } } }',
    { key, name: `Quy tắc ${key}`, ...purpose, clauses: [{ kind: 'SQUAD', meters: 2000 }] },
  );
  // Another rule for this purpose may hold in the province from an earlier run: then its next version is written.
  const known = first.saveCoverageRule.userErrors.length > 0;
  await openOffice(page, '/admin/rules/coverage');
  const rule = page.locator('article').filter({ hasText: known ? `thanh toán không tiền mặt · ${unit.fullName}` : key }).first();
  const before = await rule.locator('h3').first().textContent();
  await rule.getByRole('button', { name: /Bản tiếp theo của/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Trong vòng (mét)').first().fill('không');
  await dialog.getByRole('button', { name: 'Lưu bản này' }).click();
  await expect(dialog.getByText('Nhập số: 1 đến 100.000 mét')).toBeVisible();
  await dialog.getByLabel('Trong vòng (mét)').first().fill('1.500');
  await dialog.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await dialog.getByRole('group', { name: 'Điều kiện 2' }).getByLabel('Cần có').selectOption('ACTIVITY');
  await dialog.getByRole('group', { name: 'Điều kiện 2' }).getByLabel('Trong vòng (ngày)').fill('60');
  await dialog.getByRole('button', { name: 'Lưu bản này' }).click();
  if (known) {
    // Versions of one day cannot follow each other: the server says so at the day.
    await expect(dialog.getByLabel('Từ ngày')).toBeVisible();
    await page.keyboard.press('Escape');
  } else {
    await expect(dialog).toHaveCount(0);
    await expect(rule).toContainText('Có đội hình trong vòng 1.500 m');
    await expect(rule).toContainText('Có hoạt động trong 60 ngày qua');
    expect(await rule.locator('h3').first().textContent()).not.toBe(before);
    await rule.getByText('1 bản khác').click();
    await expect(rule).toContainText('Có đội hình trong vòng 2.000 m');
  }

  await openOffice(page, '/admin/rules/exclusions');
  await page.getByRole('button', { name: 'Để một thôn ra ngoài' }).click();
  await dialog.getByRole('button', { name: 'Để một thôn ra ngoài' }).click();
  await expect(dialog.getByText('Cần điền mục này').first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Xã' }).fill('dam ha');
  await page.getByRole('option', { name: /Đầm Hà/ }).first().click();
  await dialog.getByRole('combobox', { name: 'Thôn' }).click();
  const hamlet = page.getByRole('option').first();
  const name = (await hamlet.textContent()) ?? '';
  await hamlet.click();
  await dialog.getByLabel('Lý do').fill(`Đang di dời ${key}`);
  await dialog.getByRole('button', { name: 'Để một thôn ra ngoài' }).click();
  const row = page.getByRole('row').filter({ hasText: key });
  await expect(row).toContainText(name);
  await row.getByRole('button', { name: `Xét lại ${name}` }).click();
  await dialog.getByRole('button', { name: 'Xét lại' }).click();
  await expect(row).toHaveCount(0);
  await administrator.close();
});

/** A page from which the API can be asked. */
async function opened(page: import('@playwright/test').Page) {
  await openOffice(page, '/admin/rules');
  return page;
}

test('a rule of composition is read by day, written and edited', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  const name = `Quy định thử ${fresh()}`;
  await openOffice(page, '/admin/rules');
  await page.getByRole('button', { name: 'Thêm quy định' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên', { exact: true }).fill(name);
  await dialog.getByLabel('Văn bản').fill('Kế hoạch thử 1-KH');
  await dialog.getByRole('combobox', { name: 'Ở đâu' }).fill('dam ha');
  await page.getByRole('option', { name: /Đầm Hà/ }).first().click();
  await dialog.getByRole('combobox', { name: 'Mức độ' }).selectOption('RECOMMENDED');
  await dialog.getByLabel('Từ ngày').fill('01/01/2025');
  await dialog.getByLabel('Đến ngày').fill('31/12/2025');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Mỗi điều cần nguyên văn')).toBeVisible();
  await dialog.getByLabel('Nguyên văn').fill('Mỗi đội có ít nhất ba đoàn viên');
  await dialog.getByLabel('Ít nhất').fill('3');
  await dialog.getByRole('group', { name: 'Chỉ những người là' }).getByLabel('đoàn viên').check();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  const rule = page.locator('article').filter({ hasText: name });
  await expect(rule).toHaveCount(0);
  await page.getByLabel('Có hiệu lực ngày').fill('15/06/2025');
  await page.keyboard.press('Enter');
  await expect(rule).toContainText('Máy xét: ít nhất 3 thành viên của đội (đoàn viên)');
  await expect(page).toHaveURL(/day=2025-06-15/);
  await rule.getByRole('button', { name: `Sửa “${name}”` }).click();
  await dialog.getByLabel('Nhiều nhất').fill('5');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(rule).toContainText('3 đến 5 thành viên');
  await administrator.close();
});

test('administrators see how the server is; nobody else does', async ({ browser }) => {
  const administrator = await asAdministrator(browser);
  const page = await administrator.newPage();
  await openOffice(page, '/admin/health');
  await expect(page.getByRole('row').filter({ hasText: 'Chỗ trống trên đĩa' })).toContainText(/tốt|nên xem|hỏng/);
  await expect(page.getByRole('row', { name: /^Sao lưu/ })).toContainText('DIACHIDO_BACKUPS');
  await expect(page.getByText('PostGIS', { exact: true })).toBeVisible();
  await expect(page.getByText('Không dùng: máy chủ không gửi thư')).toBeVisible();
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await settled(page);
  await expect(page.getByRole('row').filter({ hasText: 'DIACHIDO_LIMITS_COST' })).toContainText('10000');
  await expect(page.getByRole('row').filter({ hasText: 'DIACHIDO_LIMITS_COST' })).toContainText('mặc định');

  const lan = await person(administrator, 'Hoàng Thị Lan');
  const hers = await as(browser, lan);
  const seat = await hers.newPage();
  for (const screen of ['health', 'settings', 'catalogue']) {
    await openOffice(seat, `/admin/${screen}`);
    await expect(seat.getByRole('heading', { level: 1 })).toHaveText('Bạn không có quyền vào trang này');
  }
  const answer = await hers.request.post('/graphql', { data: { query: '{ health { version } settings { name value } }' } });
  expect(JSON.stringify(await answer.json())).toContain('NOT_ALLOWED');
  await hers.close();
  await administrator.close();
});
