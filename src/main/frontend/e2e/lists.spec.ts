import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

interface Squad {
  id: string;
  unit: { id: string; fullName: string };
}

async function squad(office: BrowserContext): Promise<Squad> {
  const { squads } = await ask<{ squads: { nodes: Squad[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE], kind: [YOUTH_DIGITAL_SQUAD]}) { nodes { id unit { id fullName } } } }',
  );
  return squads.nodes[0] ?? { id: '', unit: { id: '', fullName: '' } };
}

/** Some reports of one name, which wait to be verified. */
async function reports(office: BrowserContext, name: string, count: number): Promise<void> {
  const { id, unit } = await squad(office);
  for (let at = 1; at <= count; at++) {
    await ask(
      office.request,
      'mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } userErrors { message } } }',
      { name: `${name} ${at}`, kind: 'TRAINING', from: '2026-05-04', unit: unit.id, squads: [id], foundNothing: true },
    );
  }
}

async function states(office: BrowserContext, name: string): Promise<string[]> {
  const { activities } = await ask<{ activities: { nodes: { state: string }[] } }>(
    office.request,
    `{ activities(where: {search: ${JSON.stringify(name)}}) { nodes { state } } }`,
  );
  return activities.nodes.map(({ state }) => state);
}

const boxes = (page: Page) => page.locator('tbody').getByRole('checkbox');

test('many reports are chosen by keyboard and verified while one goes on to another screen; none is lost or done twice', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const name = `Xác nhận nhiều ${stamp()}`;
  await reports(office, name, 4);
  await openOffice(page, `/admin/activities?q=${encodeURIComponent(name)}`);
  await boxes(page).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const bulk = page.getByTestId('bulk');
  await expect(bulk).toContainText('Đã chọn 3');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bulk).toContainText('Đã chọn 4');
  await new Room(page).expectAccessible();

  // The answer to the second is lost: it goes out again with the same key.
  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const key = /"idempotencyKey":"(\w+)"/.exec(route.request().postData() ?? '')?.[1];
    if (key) {
      keys.push(key);
    }
    if (key && keys.length === 2) {
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await bulk.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('link', { name: 'Đội hình', exact: true }).click();
  await settled(page);
  const jobs = page.getByTestId('jobs');
  await expect(jobs).toContainText('Xác nhận: 4 mục');
  await expect(jobs).toContainText('✓ Xong');
  await expect(jobs).toContainText('4/4');
  expect(await states(office, name)).toEqual(['VERIFIED', 'VERIFIED', 'VERIFIED', 'VERIFIED']);
  expect(keys.length).toBeGreaterThan(4);
  expect(new Set(keys).size).toBeLessThan(keys.length);
  await page.getByRole('button', { name: /^Bỏ tin này/ }).click();
  await expect(jobs).toBeHidden();
  await office.close();
});

test('what could not be done to a row is told with its reason, and stays chosen', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const { unit } = await squad(office);
  const { issueBoards } = await ask<{ issueBoards: { batch: { id: string } } }>(
    office.request,
    'mutation ($input: IssueBoardsInput!) { issueBoards(input: $input) { batch { id } userErrors { message } } }',
    { unit: unit.id, count: 2 },
  );
  const { boards } = await ask<{ boards: { nodes: { code: string }[] } }>(
    office.request,
    `{ boards(where: {batch: [${issueBoards.batch.id}]}) { nodes { code } } }`,
  );
  const [gone = '', whole = ''] = boards.nodes.map(({ code }) => code);
  await openOffice(page, `/admin/boards?batch=${issueBoards.batch.id}`);
  for (const code of [gone, whole]) {
    await page.getByRole('checkbox', { name: `Chọn ${code}` }).check();
  }
  await ask(office.request, 'mutation ($input: ChangeBoardStateInput!) { changeBoardState(input: $input) { userErrors { message } } }', {
    code: gone,
    state: 'RETIRED',
  });
  await page.getByTestId('bulk').getByRole('button', { name: 'Bỏ hẳn' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ hẳn' }).click();
  const jobs = page.getByTestId('jobs');
  await expect(jobs).toContainText('1 mục chưa làm được');
  await expect(jobs.getByRole('listitem')).toContainText(gone);
  await expect(page.getByTestId('bulk')).toContainText('Đã chọn 1');
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await new Room(page).expectNoOverflow();
    await new Room(page).expectAccessible();
  }
  await office.close();
});

test('columns are chosen, stand in the address and are remembered', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/squads');
  const head = page.getByRole('columnheader', { name: 'Số người' });
  await expect(head).toBeVisible();
  await page.getByText('Cột', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Số người' }).uncheck();
  await expect(head).toHaveCount(0);
  await expect(page).toHaveURL(/hide=members/);
  await openOffice(page, '/admin/squads');
  await expect(head).toHaveCount(0);
  await page.getByText('Cột', { exact: true }).click();
  await new Room(page).expectAccessible();
  await page.getByRole('button', { name: 'Hiện mọi cột' }).click();
  await expect(head).toBeVisible();
  await office.close();
});

test('a view is kept, shared with colleagues of the area, brought up to date and deleted', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const { unit } = await squad(office);
  const [lan, hoa] = [await person(office, 'Lan'), await person(office, 'Hoa')];
  for (const { id } of [lan, hoa]) {
    const grant = { account: id, role: 'COMMUNE_EDITOR', unit: unit.id };
    await ask(office.request, 'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { userErrors { message } } }', grant);
  }
  const mark = stamp();
  const name = `Chờ xác nhận ${mark}`;
  const hers = await as(browser, lan);
  const page = await hers.newPage();
  await openOffice(page, `/admin/activities?state=REPORTED&hide=squads&q=${mark}`);
  await page.getByRole('button', { name: 'Lưu điều kiện lọc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu điều kiện lọc' }).click();
  await expect(dialog.getByText('Tên không được để trống')).toBeVisible();
  await dialog.getByLabel('Tên', { exact: true }).fill(name);
  await dialog.getByLabel('Ai thấy danh sách này').selectOption({ label: unit.fullName });
  await new Room(page).expectAccessible();
  await dialog.getByRole('button', { name: 'Lưu điều kiện lọc' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Danh sách đã lưu')).toContainText(name);

  const theirs = await as(browser, hoa);
  const colleague = await theirs.newPage();
  await openOffice(colleague, '/admin/activities?lang=vi');
  await colleague.getByLabel('Danh sách đã lưu').selectOption({ label: name });
  await expect(colleague).toHaveURL(/state=REPORTED/);
  await expect(colleague).toHaveURL(/hide=squads/);
  await expect(colleague.getByRole('searchbox')).toHaveValue(mark);
  await expect(colleague.getByRole('button', { name: /^Xóa/ })).toHaveCount(0);

  await openOffice(page, '/admin/activities');
  await page.getByLabel('Danh sách đã lưu').selectOption({ label: name });
  await settled(page);
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('RETURNED');
  await page.getByRole('button', { name: `Cập nhật “${name}”` }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Cập nhật/ }).click();
  await page.getByRole('button', { name: `Xóa “${name}”` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('button', { name: `Xóa “${name}”` })).toHaveCount(0);
  await colleague.reload();
  await settled(colleague);
  await expect(colleague.getByText(name)).toHaveCount(0);
  await theirs.close();
  await hers.close();
  await office.close();
});

test('a list is downloaded as it is narrowed down, and goes on on other screens', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/export/**', async (route) => {
    await held;
    await route.continue();
  });
  await openOffice(page, '/admin/squads?kind=YOUTH_DIGITAL_SQUAD');
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  await page.getByRole('link', { name: 'Bảng QR' }).click();
  await settled(page);
  const jobs = page.getByTestId('jobs');
  await expect(jobs).toContainText('Đội hình · CSV');
  await expect(jobs.getByRole('button', { name: /^Dừng/ })).toBeVisible();
  release();
  const file = await arrives;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  await expect(jobs).toContainText('✓ Xong');
  await office.close();
});
