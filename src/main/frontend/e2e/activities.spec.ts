import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

interface Activity {
  id: string;
  name: string;
  state: string;
  foundNothing: boolean;
  hamlets: { hamlet: { fullName: string } }[];
  results: { turns: number | null; indicator: { key: string } }[];
  photos: { url: string }[];
}

const stamp = () => Date.now().toString(36);

/** A picture of one colour. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsMtpEt8mN4JvYbACS0+9FgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQGBywIb+EE8radrdAAAAABJRU5ErkJggg==',
  'base64',
);

async function named(office: BrowserContext, name: string): Promise<Activity[]> {
  const { activities } = await ask<{ activities: { nodes: Activity[] } }>(
    office.request,
    `{ activities(where: {search: ${JSON.stringify(name)}}) { nodes { id name state foundNothing hamlets { hamlet { fullName } } results { turns indicator { key } } photos { url } } } }`,
  );
  return activities.nodes;
}

/** Reports an activity beside the pages; it waits to be verified. */
async function reported(office: BrowserContext, name: string): Promise<string> {
  const { squads } = await ask<{ squads: { nodes: { id: string; unit: { id: string } }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE], kind: [YOUTH_DIGITAL_SQUAD]}) { nodes { id unit { id } } } }',
  );
  const [squad] = squads.nodes;
  const { reportActivity } = await ask<{ reportActivity: { activity: { id: string } } }>(
    office.request,
    'mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } userErrors { message } } }',
    { name, kind: 'TRAINING', from: '2026-05-04', unit: squad?.unit.id, squads: [squad?.id], results: [{ indicator: 'turns', value: 12 }] },
  );
  return reportActivity.activity.id;
}

async function chooseSquad(page: Page, typed: string, option: RegExp) {
  await page.getByRole('combobox', { name: 'Đội hình' }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

test('a leader reports from a phone without network; it is sent once when the network is back', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  const name = `Cài ứng dụng ${stamp()}`;
  await openOffice(page, '/admin/activities/report');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText('Chọn đội hình')).toBeVisible();
  await chooseSquad(page, 'to cong nghe', /Tổ công nghệ số cộng đồng/);
  await expect(page.getByRole('group', { name: 'Thôn đã đến' }).getByRole('checkbox').first()).toBeVisible();
  await page.getByRole('button', { name: 'Thêm kết quả' }).click();

  await office.setOffline(true);
  await expect(page.getByTestId('network-bar')).toContainText('Đang không có mạng');
  const hamlet = page.getByRole('group', { name: 'Thôn đã đến' }).getByRole('checkbox').first();
  await hamlet.check();
  await page.getByLabel('Nội dung').selectOption('turns');
  await page.getByLabel('Số lượng').fill('nhiều');
  await page.getByLabel('Tên hoạt động (không bắt buộc)').fill(name);
  await page.locator('input[type=file]').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: dot });
  await expect(page.getByRole('img', { name: 'Ảnh 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu, gửi khi có mạng' }).click();
  await expect(page.getByText('Nhập một số không âm')).toBeVisible();
  await page.getByLabel('Số lượng').fill('1.012');
  await page.getByRole('button', { name: 'Lưu, gửi khi có mạng' }).click();
  await expect(page.getByText('Báo cáo nằm trên máy này')).toBeVisible();
  await expect(page.getByTestId('outbox-bar')).toContainText('1 báo cáo chờ gửi');
  await expect(page.getByTestId('outbox')).toContainText(name);
  await new Room(page).expectNoOverflow();
  await new Room(page).expectAccessible();

  // The first answer is lost on the way: the report goes out a second time with the same key.
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    const reports = route.request().postData()?.includes(name);
    if (reports && lost === 0) {
      lost++;
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await office.setOffline(false);
  await expect(page.getByText('Chưa đến được máy chủ. Sẽ tự thử lại.')).toBeVisible();
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  await expect(page.getByText('Đã gửi.')).toBeVisible();
  await expect(page.getByTestId('outbox-bar')).toBeEmpty();
  expect(lost).toBe(1);
  const sent = await named(office, name);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.state).toBe('REPORTED');
  expect(sent[0]?.hamlets).toHaveLength(1);
  expect(sent[0]?.results).toEqual([{ turns: 1012, indicator: { key: 'turns' } }]);
  expect(sent[0]?.photos).toHaveLength(1);
  await office.close();
});

test('what the server does not take stays with its reason, and can be mended', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const name = `Ngày mai ${stamp()}`;
  await openOffice(page, '/admin/activities/report');
  await chooseSquad(page, 'doi hinh', /Đội hình/);
  await page.getByLabel('Tên hoạt động (không bắt buộc)').fill(name);
  await page.getByLabel('Ngày', { exact: true }).fill('01/01/2027');
  await page.getByLabel('Đã đến nhưng không có việc cần giúp').check();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const waits = page.getByTestId('outbox').getByRole('listitem').filter({ hasText: name });
  await expect(waits.getByRole('alert')).toContainText('Máy chủ chưa nhận');
  expect(await named(office, name)).toEqual([]);
  await waits.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel('Ngày', { exact: true }).fill('02/05/2026');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText('Đã gửi.')).toBeVisible();
  const [sent] = await named(office, name);
  expect(sent?.foundNothing).toBe(true);
  await office.close();
});

test('an editor sends a report back with a remark, its author mends it, and it is verified', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  const name = `Tập huấn ${stamp()}`;
  const id = await reported(office, name);
  await openOffice(page, '/admin/activities/queue');
  const waits = page.getByRole('listitem').filter({ hasText: name });
  await waits.getByRole('button', { name: /^Gửi lại để sửa/ }).click();
  await page.getByRole('dialog').getByLabel('Yêu cầu sửa').fill('Ghi rõ số người');
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi lại để sửa' }).click();
  await expect(waits).toHaveCount(0);

  await openOffice(page, `/admin/activities/${id}`);
  await expect(page.getByText('Ghi rõ số người')).toBeVisible();
  await page.getByRole('link', { name: 'Sửa và gửi lại' }).click();
  await expect(page.getByLabel('Số lượng')).toHaveValue('12');
  await page.getByLabel('Số lượng').fill('15');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText('Đã gửi.')).toBeVisible();

  await openOffice(page, '/admin/activities/queue');
  await waits.getByRole('button', { name: /^Xác nhận/ }).click();
  await expect(waits).toHaveCount(0);
  await openOffice(page, `/admin/activities?q=${encodeURIComponent(name)}`);
  await expect(page.locator(`tr[data-id="${id}"]`)).toContainText('Đã xác nhận');
  await openOffice(page, '/admin/activities/calendar?month=2026-05');
  await expect(page.locator('td[data-day="2026-05-04"]').getByRole('link', { name: new RegExp(name) })).toBeVisible();
  await page.getByRole('button', { name: /Tháng sau/ }).click();
  await settled(page);
  await expect(page).toHaveURL(/month=2026-06/);
  await office.close();
});

test('says what is not there and what cannot be read', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/activities?q=khongconoinao');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await openOffice(page, '/admin/activities?state=LOST');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await openOffice(page, '/admin/activities/calendar?month=2026-99');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await openOffice(page, '/admin/activities/999999999');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      const id = await reported(office, `Soi lỗi ${stamp()}`);
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['', '/calendar?month=2026-05', '/queue', '/report', `/${id}`]) {
          await openOffice(page, `/admin/activities${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}
