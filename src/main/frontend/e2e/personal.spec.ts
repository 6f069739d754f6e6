import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ask, as, asAdministrator, openOffice, password, person, settled, typeSignIn, type Person } from './office';
import { Room } from './room';

let administrator: BrowserContext;

test.beforeEach(async ({ browser }) => {
  administrator = await asAdministrator(browser);
});

test.afterEach(async () => {
  await administrator.close();
});

const consent = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Điều tôi đồng ý' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

/** Sends a request about the own data from the own screen. */
async function sendRequest(page: Page, kind: string, note: string) {
  const requests = page.getByRole('region', { name: 'Yêu cầu của tôi' });
  await requests.getByLabel('Yêu cầu', { exact: true }).selectOption({ label: kind });
  await requests.getByLabel('Nội dung').fill(note);
  await requests.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expect(requests.getByText(/Đã gửi, sẽ được trả lời trước hết ngày \d\d\/\d\d\/\d{4}/)).toBeVisible();
}

/** The row of somebody's request in the register. */
const requestOf = (page: Page, { name, id }: Person) =>
  page.locator('tbody').getByRole('row').filter({ has: page.locator(`a[href^="/admin/accounts/${id}"]`), hasText: name });

test('gives a consent, which nobody ticked before, and withdraws it', async ({ browser }) => {
  const lan = await person(administrator, 'Nguyễn Thị Lan');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/data');
  await expect(page.locator('[data-consent="none"]')).toHaveCount(3);
  await expect(page.locator('[data-consent="given"]')).toHaveCount(0);
  const photos = consent(page, 'Đăng ảnh công khai');
  await expect(photos).toContainText('Tôi đồng ý để ảnh có mặt tôi');
  await photos.getByRole('button', { name: 'Đồng ý: Đăng ảnh công khai' }).click();
  await expect(photos).toContainText(/Bạn đã đồng ý lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  await expect(page.locator('[data-consent="given"]')).toHaveCount(1);
  await page.reload();
  await photos.getByRole('button', { name: 'Rút lại: Đăng ảnh công khai' }).click();
  await expect(photos).toContainText('Bạn không đồng ý');
  await photos.getByText('Trước đây').click();
  await expect(photos.getByRole('listitem')).toHaveText(/^Đồng ý .+, rút lại .+$/);
  await theirs.close();
});

test('asks for a correction, which the administrator answers and the person reads', async ({ browser }) => {
  const lan = await person(administrator, 'Trần Thị Hạnh');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/data');
  await expect(page.getByText('Chưa có yêu cầu nào')).toBeVisible();
  await sendRequest(page, 'Sửa dữ liệu', 'Tên của tôi thiếu chữ đệm');
  await expect(page.locator('[data-request="open"]')).toHaveCount(1);

  const office = await administrator.newPage();
  await openOffice(office, '/admin/personal');
  const row = requestOf(office, lan);
  await expect(row).toContainText('Tên của tôi thiếu chữ đệm');
  await expect(row.locator('[data-request="open"]')).toContainText(/Hạn trả lời \d\d\/\d\d\/\d{4}/);
  await row.getByRole('button', { name: 'Trả lời Trần Thị Hạnh' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lời' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Trả lời' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'Trả lời' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: 'Trả lời' }).fill('Đã thêm chữ đệm');
  await dialog.getByRole('button', { name: 'Trả lời' }).click();
  await expect(row).toHaveCount(0);
  await office.getByLabel('Tình trạng').selectOption('ANSWERED');
  await expect(row).toContainText('Đã thêm chữ đệm');
  await expect(office).toHaveURL(/state=ANSWERED/);

  await page.reload();
  await settled(page);
  await expect(page.locator('[data-request="answered"]')).toHaveCount(1);
  await expect(page.getByRole('row').filter({ hasText: 'Sửa dữ liệu' })).toContainText('Đã thêm chữ đệm');
  await theirs.close();
});

test('shows what is kept, area by area, and hands it over as a file', async ({ browser }) => {
  const lan = await person(administrator, 'Lê Thị Ngọc Ánh');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/data');
  const account = page.locator('[data-area="account"]');
  await account.locator('summary').click();
  await expect(account).toContainText('Lê Thị Ngọc Ánh');
  await expect(account).toContainText(`${lan.login}@example.org`);
  await expect(account).toContainText('Đang hoạt động');
  await page.locator('[data-area="audit"] summary').click();
  await expect(page.locator('[data-area="audit"]')).toContainText('Đặt mật khẩu bằng liên kết');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tất cả về (JSON)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^diachido-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await file.path(), 'utf8');
  const { access } = JSON.parse(text) as { access: { account: { login: string } }[] };
  expect(access[0]?.account.login).toBe(lan.login);
  expect(text).not.toContain('argon2');
  await theirs.close();
});

test('erases the own account with the password, after saying what stays', async ({ browser, page: out }) => {
  const lan = await person(administrator, 'Phạm Thị Xóa');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/data');
  const section = page.getByRole('region', { name: 'Xóa tài khoản của tôi' });
  await expect(section).toContainText('Được giữ lại, không còn tên');
  await section.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mật khẩu hiện tại').fill('không phải mật khẩu');
  await dialog.getByRole('button', { name: 'Xóa tài khoản của tôi' }).click();
  await expect(dialog.getByLabel('Mật khẩu hiện tại')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Mật khẩu hiện tại').fill(password);
  await dialog.getByRole('button', { name: 'Xóa tài khoản của tôi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài khoản đã được xóa');
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toHaveCount(0);
  await page.goto('/admin/me/data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
  await theirs.close();
  await openOffice(out, '/admin');
  await typeSignIn(out, lan.login);
  await expect(out.getByRole('alert').filter({ hasText: 'không đúng' })).toBeVisible();
  const office = await administrator.newPage();
  await openOffice(office, `/admin/accounts/${lan.id}`);
  await expect(office.locator('[data-account-state="ERASED"]')).toBeVisible();
  await expect(office.getByText('Phạm Thị Xóa')).toHaveCount(0);
});

test('lets an administrator carry out an erasure that was asked for', async ({ browser }) => {
  const lan = await person(administrator, 'Đinh Văn Gỡ');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/data');
  await sendRequest(page, 'Xóa dữ liệu', 'Tôi không tham gia nữa');
  const office = await administrator.newPage();
  await openOffice(office, '/admin/personal?kind=ERASE');
  const row = requestOf(office, lan);
  const number = await row.getAttribute('data-id');
  await row.getByRole('button', { name: 'Xóa dữ liệu của Đinh Văn Gỡ' }).click();
  await office.getByRole('dialog').getByLabel('Lý do').fill('Theo yêu cầu của người này');
  await office.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu' }).click();
  await expect(office.getByRole('dialog')).toHaveCount(0);
  await expect(row).toHaveCount(0);
  await openOffice(office, '/admin/personal?state=ANSWERED&kind=ERASE');
  const done = office.locator(`tr[data-id="${number}"]`);
  await expect(done).toContainText('Đã xóa dữ liệu.');
  await expect(done).not.toContainText('Tôi không tham gia nữa');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
  await theirs.close();
});

test('records an incident, counts its hours and notes that the authority was told', async () => {
  const page = await administrator.newPage();
  await openOffice(page, '/admin/personal/breaches');
  const what = `Một tệp danh sách bị gửi nhầm ${Date.now()}`;
  await page.getByRole('button', { name: 'Ghi nhận sự cố' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Giờ phát hiện').fill('25:00');
  await dialog.getByLabel('Số người liên quan').fill('mười');
  await dialog.getByRole('button', { name: 'Ghi nhận sự cố' }).click();
  await expect(dialog.getByLabel('Giờ phát hiện')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Số người liên quan')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Giờ phát hiện').fill('00:00');
  await dialog.getByLabel('Số người liên quan').fill('12');
  await dialog.getByRole('button', { name: 'Ghi nhận sự cố' }).click();
  await expect(dialog.getByLabel('Điều đã xảy ra')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Điều đã xảy ra').fill(what);
  await dialog.getByRole('button', { name: 'Ghi nhận sự cố' }).click();
  const row = page.locator('tbody').getByRole('row').filter({ hasText: what });
  await expect(row).toContainText('12');
  const left = Number(/Còn (\d+) giờ/.exec(await row.innerText())?.[1]);
  expect(left).toBeGreaterThanOrEqual(47);
  expect(left).toBeLessThan(72);
  await row.getByRole('button', { name: 'Đã báo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đã báo' }).click();
  await expect(row.locator('[data-breach="notified"]')).toContainText(/Đã báo \d\d\//);
});

test('shows the data map', async () => {
  const page = await administrator.newPage();
  await openOffice(page, '/admin/personal/map');
  const row = page.getByRole('row').filter({ hasText: 'Account.email' });
  await expect(row).toContainText('Liên hệ');
  await expect(row).toContainText('30 ngày sau khi tài khoản kết thúc');
  await expect(page.getByRole('row').filter({ hasText: 'AuditEntry.reason' })).toContainText('Luôn giữ');
  await expect(page.getByRole('row').filter({ hasText: 'Session.label' })).toContainText('1 ngày sau khi phiên kết thúc');
});

test('marks the session in use', async ({ browser }) => {
  const lan = await person(administrator, 'Cao Thị Vân');
  const elsewhere = await as(browser, lan);
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/sessions');
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(2);
  const own = page.locator('tbody').getByRole('row').filter({ hasText: 'phiên này' });
  await expect(own).toHaveCount(1);
  await page.locator('tbody').getByRole('row').filter({ hasNotText: 'phiên này' }).getByRole('button', { name: /Kết thúc/ }).click();
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1);
  await expect(own).toHaveCount(1);
  await elsewhere.close();
  await theirs.close();
});

test('speaks the language of the account from the sign-in on', async ({ page, browser }) => {
  const ann = await person(administrator, 'Ann Nguyễn');
  const theirs = await as(browser, ann);
  const document = 'mutation ($input: CorrectMyDataInput!) { correctMyData(input: $input) { userErrors { code } } }';
  const kept = { name: ann.name, email: `${ann.login}@example.org`, phone: '0912345678' };
  expect(await ask(theirs.request, document, { ...kept, language: 'en' })).toEqual({ correctMyData: { userErrors: [] } });
  await openOffice(page, '/admin');
  await typeSignIn(page, ann.login);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My details');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const room = new Room(page);
  await room.openAndSettle('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const returning = await theirs.newPage();
  await openOffice(returning, '/admin/me');
  await expect(returning.getByRole('heading', { level: 1 })).toHaveText('My details');
  const asked = await (await as(browser, ann)).newPage();
  await openOffice(asked, '/admin/me?lang=vi');
  await expect(asked.getByRole('heading', { level: 1 })).toHaveText('Thông tin của tôi');
  await asked.context().close();
  await theirs.close();
});

test('keeps the screens of personal data from everybody else, and says what cannot be loaded', async ({ browser }) => {
  const lan = await person(administrator, 'Tạ Thị Yên');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  for (const path of ['/admin/personal', '/admin/personal/breaches', '/admin/personal/map']) {
    await page.goto(path);
    await expect(page.locator('[data-state="forbidden"]')).toBeVisible();
  }
  await openOffice(page, '/admin/me');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Dữ liệu của tôi' }).click();
  await expect(page.locator('[data-state="error"]')).toHaveCount(3);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Thử lại' }).first().click();
  await expect(page.locator('[data-area="account"]')).toBeVisible();
  await theirs.close();
  const office = await administrator.newPage();
  await office.goto('/admin/personal?state=GONE');
  await expect(office.locator('[data-state="invalid"]')).toBeVisible();
});
