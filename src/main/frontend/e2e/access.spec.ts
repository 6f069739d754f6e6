import { expect, test, type BrowserContext } from '@playwright/test';
import { ask, as, asAdministrator, codeOf, freshLogin, openOffice, password, person, settled, typeSignIn } from './office';
import { Room } from './room';

let administrator: BrowserContext;

test.beforeEach(async ({ browser }) => {
  administrator = await asAdministrator(browser);
});

test.afterEach(async () => {
  await administrator.close();
});

test('signs in and out, and says so on the map', async ({ page }) => {
  const lan = await person(administrator, 'Nguyễn Thị Lan');
  const room = new Room(page);
  await room.open('/');
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await typeSignIn(page, lan.login);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thông tin của tôi');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/\/admin\/me/);
  const cookies = await page.context().cookies();
  expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([[true, 'Lax']]);
  await page.getByRole('link', { name: /Về bản đồ/ }).click();
  await expect(page.getByRole('link', { name: `Tài khoản của ${lan.name}` })).toBeVisible();
  await page.getByRole('link', { name: `Tài khoản của ${lan.name}` }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
  expect(await page.context().cookies()).toEqual([]);
  await page.getByRole('link', { name: /Về bản đồ/ }).click();
  await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  expect(room.foreign).toEqual([]);
});

test('does not ask the public who they are', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const anonymous = room.questions.length;
  await page.evaluate(() => localStorage.setItem('diachido.signedIn', 'yes'));
  room.questions.length = 0;
  await page.reload();
  await room.settled();
  expect(room.questions.length).toBe(anonymous + 1);
});

test('is one page under every address, and kept nowhere', async ({ request }) => {
  for (const path of ['/admin', '/admin/', '/admin/accounts/7', '/admin/nowhere/at/all']) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()['cache-control']], path).toEqual([200, 'no-store']);
  }
  expect((await request.post('/admin')).status()).toBe(405);
});

test('says the same of a wrong login and a wrong password', async ({ page }) => {
  const lan = await person(administrator, 'Nguyễn Thị Lan');
  const tell = async (login: string) => {
    await openOffice(page, '/admin');
    await typeSignIn(page, login, 'không phải mật khẩu');
    await expect(page.getByRole('alert').filter({ hasText: 'không đúng' })).toBeVisible();
    return page.getByRole('alert').innerText();
  };
  expect(await tell(lan.login)).toBe(await tell(freshLogin()));
});

test('says how long to wait after too many tries', async ({ page }) => {
  const login = freshLogin();
  await openOffice(page, '/admin');
  for (let tries = 0; tries < 10; tries++) {
    const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { codeNeeded } }';
    await ask(page.request, document, { login, password: 'x' });
  }
  await typeSignIn(page, login);
  await expect(page.getByRole('alert')).toContainText(/đợi \d+ phút/);
});

test('invites somebody, who sets a password by the link and sees the own account', async ({ browser, page }) => {
  const login = freshLogin();
  const office = await administrator.newPage();
  await openOffice(office, '/admin/accounts');
  await office.getByRole('button', { name: 'Mời một người' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Họ tên').fill('Trần Văn Bình');
  await dialog.getByLabel('Tên đăng nhập').fill('X Y');
  await dialog.getByRole('button', { name: 'Mời một người' }).click();
  await expect(dialog.getByLabel('Tên đăng nhập')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Tên đăng nhập')).toBeFocused();
  await dialog.getByLabel('Tên đăng nhập').fill(login);
  await dialog.getByRole('button', { name: 'Mời một người' }).click();
  const link = await dialog.getByLabel('Liên kết đặt mật khẩu').inputValue();
  expect(new URL(link).hash).toMatch(/^#token=/);
  await dialog.getByRole('link', { name: 'Đến tài khoản' }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Trần Văn Bình');
  await expect(office.locator('[data-account-state="INVITED"]')).toBeVisible();

  await page.goto(link.replace(new URL(link).origin, ''));
  await page.getByLabel('Mật khẩu mới').fill('ngắn');
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByLabel('Mật khẩu mới')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Mật khẩu mới').fill(password);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByText(`Tên đăng nhập của bạn là ${login}`)).toBeVisible();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByLabel('Họ tên')).toHaveValue('Trần Văn Bình');
  await page.getByLabel('Số điện thoại').fill('0987654321');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Số điện thoại')).toHaveValue('0987654321');

  const late = await browser.newPage();
  await late.goto(link.replace(new URL(link).origin, ''));
  await late.getByLabel('Mật khẩu mới').fill(password);
  await late.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(late.getByRole('alert')).toContainText('Liên kết không dùng được nữa');
  await late.close();
});

test('chooses a province on the map, gives a role there and ends it', async () => {
  const lan = await person(administrator, 'Lê Thị Hồng');
  const page = await administrator.newPage();
  const room = new Room(page);
  await openOffice(page, '/admin/grants');
  const { unit } = await room.ask<{ unit: { id: string; fullName: string } }>(
    '{ unit: unitByCode(code: "19", level: PROVINCE) { id fullName } }',
  );
  await room.clickFeature('unit-provinces', unit.id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Quyền ở ${unit.fullName}`);
  await expect(page).toHaveURL(new RegExp(`unit=${unit.id}`));
  await page.getByRole('combobox', { name: 'Tài khoản' }).fill(lan.login);
  await page.getByRole('option', { name: new RegExp(lan.login) }).click();
  await page.getByLabel('Vai trò').selectOption('PROVINCE_EDITOR');
  await page.getByLabel('Ngày cuối').fill('31/12/2099');
  await page.getByRole('button', { name: 'Trao quyền' }).click();
  await expect(page.getByText('Đã trao quyền')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: lan.login });
  await expect(row).toContainText('Biên tập viên tỉnh');
  await expect(row).toContainText('31/12/2099');
  const marked = await room.drawn('grant-provinces');
  expect(marked.map((feature) => feature.id)).toContain(unit.id);

  await page.getByRole('button', { name: 'Trao quyền' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'đã có vai trò này' })).toBeVisible();

  await row.getByRole('button', { name: /Kết thúc/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await expect(row).toHaveCount(0);
  await openOffice(page, `/admin/accounts/${lan.id}`);
  await expect(page.getByRole('row').filter({ hasText: 'Kết thúc quyền' })).toBeVisible();
});

test('marks a grant on a unit that exists no more', async () => {
  const lan = await person(administrator, 'Hoàng Văn Sơn');
  const page = await administrator.newPage();
  await openOffice(page, '/admin/grants');
  const { unit } = await new Room(page).ask<{ unit: { id: string } }>(
    '{ unit: unitByCode(code: "06", level: PROVINCE, asOf: "2025-06-30") { id } }',
  );
  await ask(administrator.request, 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { code } } }', {
    account: lan.id,
    role: 'PLANNER',
    unit: unit.id,
  });
  await openOffice(page, `/admin/accounts/${lan.id}`);
  await expect(page.getByRole('row').filter({ hasText: 'Người lập kế hoạch' })).toContainText('Đơn vị cũ');
});

test('suspends an account, whose person is signed out at once; the audit keeps why', async ({ browser }) => {
  const lan = await person(administrator, 'Phạm Văn Dũng');
  const theirs = await as(browser, lan);
  const seat = await theirs.newPage();
  await openOffice(seat, '/admin/me');
  const page = await administrator.newPage();
  await openOffice(page, `/admin/accounts/${lan.id}`);
  await page.getByRole('button', { name: 'Tạm khóa' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('ngắn');
  await dialog.getByRole('button', { name: 'Tạm khóa' }).click();
  await expect(dialog.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Lý do').fill('Đã chuyển công tác sang nơi khác');
  await dialog.getByRole('button', { name: 'Tạm khóa' }).click();
  await expect(page.locator('[data-account-state="SUSPENDED"]')).toBeVisible();
  await seat.getByLabel('Họ tên').fill('Tên khác');
  await seat.getByRole('button', { name: 'Lưu' }).click();
  await expect(seat.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');

  await page.getByRole('link', { name: 'Xem cả nhật ký về tài khoản này' }).click();
  await settled(page);
  await page.getByLabel('Việc', { exact: true }).selectOption('ACCOUNT_SUSPENDED');
  await settled(page);
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1);
  await expect(page.locator('tbody').getByRole('row')).toContainText('Đã chuyển công tác sang nơi khác');
  await page.locator('tbody').getByRole('link', { name: lan.name }).click();
  await page.getByRole('button', { name: 'Mở khóa' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Đã trở lại làm việc');
  await page.getByRole('dialog').getByRole('button', { name: 'Mở khóa' }).click();
  await expect(page.locator('[data-account-state="ACTIVE"]')).toBeVisible();
  await theirs.close();
});

test('masks contacts until somebody says why', async () => {
  const lan = await person(administrator, 'Vũ Thị Mai');
  const page = await administrator.newPage();
  await openOffice(page, `/admin/accounts/${lan.id}`);
  await expect(page.getByText('đã che').first()).toBeVisible();
  await expect(page.getByText(`${lan.login}@example.org`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Xem liên hệ' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Cần gọi về buổi tập huấn');
  await page.getByRole('dialog').getByRole('button', { name: 'Xem liên hệ' }).click();
  await expect(page.getByText(`${lan.login}@example.org`)).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Xem liên hệ' })).toContainText('Cần gọi về buổi tập huấn');
});

test('turns on a second factor and asks for its code', async ({ browser }) => {
  const lan = await person(administrator, 'Đỗ Thị Hoa');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/security');
  const factor = page.getByRole('region', { name: 'Bước xác thực thứ hai' });
  await factor.getByLabel('Mật khẩu hiện tại').fill(password);
  await factor.getByRole('button', { name: 'Bật bước xác thực thứ hai' }).click();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  const key = await page.getByTestId('second-factor-key').innerText();
  await factor.getByLabel('Mã xác thực').fill(codeOf(key));
  await factor.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(factor).toContainText('Đang bật');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await typeSignIn(page, lan.login);
  await expect(page.getByLabel('Mã xác thực')).toBeFocused();
  await page.getByLabel('Mã xác thực').fill(codeOf(key, 1));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảo mật');
  await theirs.close();
});

test('makes a token that is shown once, and ends it', async ({ browser, playwright, baseURL }) => {
  const lan = await person(administrator, 'Bùi Văn Nam');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  await openOffice(page, '/admin/me/sessions');
  await page.getByLabel('Tên', { exact: true }).fill('Máy tính phòng họp');
  await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
  const token = await page.getByLabel('Mã truy cập mới').inputValue();
  const program = await playwright.request.newContext({
    ...(baseURL !== undefined && { baseURL }),
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  expect(await ask(program, '{ me { login } }')).toEqual({ me: { login: lan.login } });
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Mã truy cập mới')).toHaveCount(0);
  await page.getByRole('button', { name: 'Kết thúc Máy tính phòng họp' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Máy tính phòng họp' })).toHaveCount(0);
  // The server hears of it a moment later.
  await expect.poll(async () => (await program.post('/graphql', { data: { query: '{ me { login } }' } })).ok()).toBe(false);
  await program.dispose();
  await theirs.close();
});

test('finds accounts by name, state and role, and says where there are none', async () => {
  const lan = await person(administrator, 'Ngô Thị Thu Hà');
  const page = await administrator.newPage();
  await openOffice(page, '/admin/accounts');
  await page.getByRole('searchbox').fill(`thu ha ${lan.login}`);
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1);
  await page.getByLabel('Trạng thái').selectOption('SUSPENDED');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click();
  await expect(page.getByRole('link', { name: 'Quản trị viên' }).first()).toBeVisible();
  await page.goto('/admin/accounts?state=GONE');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
});

test('keeps administrators’ screens from everybody else, and says so', async ({ browser }) => {
  const lan = await person(administrator, 'Lý Thị Mơ');
  const theirs = await as(browser, lan);
  const page = await theirs.newPage();
  for (const path of ['/admin/accounts', '/admin/grants', '/admin/audit', `/admin/accounts/${lan.id}`]) {
    await page.goto(path);
    await expect(page.locator('[data-state="forbidden"]')).toBeVisible();
  }
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(1);
  await theirs.close();
});

test('says that the server cannot be reached, and tries again', async () => {
  const page = await administrator.newPage();
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/admin/audit');
  await expect(page.locator('[data-state="error"]')).toContainText('Không kết nối được');
  await page.unroute('**/graphql');
  await page.locator('#content').getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhật ký');
});
