import { expect, test } from '@playwright/test';
import { as, asAdministrator, ask, openOffice, person, settled } from './office';
import { Room } from './room';

// The camera is the browser's own test picture. Chromium has no reader of codes on Linux: one that answers once frames come stands in for it.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

/** A picture of one pixel, as a phone might send it. */
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

interface Issued {
  boards: { nodes: { code: string }[] };
}

test('a commune’s editor publishes a site, prints and hangs its board, and visitors are led there; without the role nothing of it is theirs', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const administrator = await asAdministrator(browser);
  const lan = await person(administrator, 'Nông Thị Lan');
  const desk = await administrator.newPage();
  await openOffice(desk, '/admin/grants');
  const { units } = await new Room(desk).ask<{ units: { nodes: { id: string; fullName: string }[] } }>(
    '{ units(where: { level: [COMMUNE], search: "xa dam ha" }, first: 1) { nodes { id fullName } } }',
  );
  const unit = units.nodes[0] ?? { id: '', fullName: '' };
  const given = await ask<{ giveGrant: { grant: { id: string } } }>(
    administrator.request,
    'mutation ($input: GiveGrantInput!) { giveGrant(input: $input) { grant { id } userErrors { message } } }',
    { account: lan.id, role: 'COMMUNE_EDITOR', unit: unit.id },
  );

  const hers = await as(browser, lan);
  await hers.grantPermissions(['geolocation', 'camera']);
  await hers.setGeolocation({ latitude: 21.353, longitude: 107.59, accuracy: 8 });
  await hers.addInitScript(() => {
    class Reader {
      static getSupportedFormats() {
        return Promise.resolve(['qr_code']);
      }
      detect(video: HTMLVideoElement) {
        const code = localStorage.getItem('test.code');
        return Promise.resolve(code !== null && video.videoWidth > 0 ? [{ rawValue: `https://diachido.example/q/${code}` }] : []);
      }
    }
    Object.assign(window, { BarcodeDetector: Reader });
  });
  const page = await hers.newPage();
  const name = `Nhà bia ${Date.now().toString(36)}`;
  await openOffice(page, '/admin/drafts/new');
  await page.getByLabel('Tên (Tiếng Việt)').fill(name);
  await page.getByRole('combobox', { name: 'Thuộc đơn vị' }).fill('xa dam ha');
  await page.getByRole('option', { name: /Xã Đầm Hà/ }).filter({ visible: true }).first().click();
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(page).toHaveURL(/drafts\/\d+/);
  await settled(page);
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const path = (await page.getByRole('link', { name: 'Xem trang công khai' }).getAttribute('href')) ?? '';

  await openOffice(page, '/admin/boards');
  await page.getByRole('button', { name: 'Cấp mã' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số bảng').fill('1');
  await dialog.getByRole('combobox', { name: 'Cho đơn vị' }).fill('xa dam ha');
  await page.getByRole('option', { name: /Xã Đầm Hà/ }).filter({ visible: true }).first().click();
  await dialog.getByLabel('Ghi chú (không bắt buộc)').fill(name);
  await dialog.getByRole('button', { name: 'Cấp mã' }).click();
  await expect(dialog).toHaveCount(0);
  await openOffice(page, '/admin/boards/batches');
  const batch = page.getByRole('row').filter({ hasText: name });
  await batch.getByRole('button', { name: 'In', exact: true }).click();
  await dialog.getByRole('button', { name: 'Tạo tệp PDF' }).click();
  const file = dialog.getByRole('link', { name: 'Mở tệp PDF' });
  await expect(file.or(dialog.getByRole('alert').filter({ hasText: 'chưa có địa chỉ công khai' }))).toBeVisible();
  const printed = await file.isVisible();
  if (printed) {
    const pdf = await hers.request.get((await file.getAttribute('href')) ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.keyboard.press('Escape');
  await batch.getByRole('link', { name: 'Các bảng' }).click();
  await settled(page);
  const { boards } = await ask<Issued>(hers.request, `{ boards(where: { state: [${printed ? 'PRINTED' : 'ISSUED'}], within: "${unit.id}" }, first: 200) { nodes { code } } }`);
  const code = (await page.getByRole('rowheader').first().getByRole('link').textContent())?.replace(/\W/g, '') ?? '';
  expect(boards.nodes.map((board) => board.code)).toContain(code);
  if (!printed) {
    // A server that was not told its public address prints nothing: somebody says that it was printed elsewhere.
    await ask(hers.request, 'mutation ($input: ChangeBoardStateInput!) { changeBoardState(input: $input) { userErrors { code } } }', { code, state: 'PRINTED' });
  }

  await page.setViewportSize({ width: 390, height: 780 });
  await page.evaluate((read) => localStorage.setItem('test.code', read), code);
  await openOffice(page, '/admin/boards/install');
  await page.getByRole('button', { name: 'Quét mã bằng máy ảnh' }).click();
  await expect(page.getByRole('heading', { name: `Bảng ${code}` })).toBeVisible();
  await page.getByRole('combobox', { name: 'Địa điểm' }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
  await page.getByLabel('Chỗ treo cụ thể').fill('Trên tường, bên phải cửa');
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await expect(page.getByText('lệch khoảng 8 m')).toBeVisible();
  await expect(page.getByTestId('found-unit')).toContainText('Nằm trong');
  await page.getByLabel('Chụp ảnh bảng').setInputFiles({ name: 'bang.png', mimeType: 'image/png', buffer: photo });
  await expect(page.getByText('✓ Đã gửi ảnh')).toBeVisible();
  await new Room(page).expectNoOverflow();
  await page.getByRole('button', { name: 'Ghi nhận đã lắp' }).click();
  await expect(page.getByText(`Đã ghi nhận: bảng ${code} đang treo.`)).toBeVisible();

  const visitor = await browser.newContext({ locale: 'vi-VN' });
  const seen = await visitor.newPage();
  await seen.goto(`/q/${code}`);
  await expect(seen).toHaveURL(new RegExp(path));
  await expect(seen.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(seen.getByText('Trên tường, bên phải cửa')).toBeVisible();
  await visitor.close();

  await ask(administrator.request, 'mutation ($input: EndGrantInput!) { endGrant(input: $input) { userErrors { message } } }', { id: given.giveGrant.grant.id });
  await openOffice(page, '/admin/boards');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn không có quyền vào trang này');
  await hers.close();
  await administrator.close();
});
