import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice } from './office';
import { Room } from './room';

interface Boards {
  boards: { nodes: { id: string; code: string }[] };
}

/** A phone whose browser has no reader of codes, as on an iPhone or in Firefox, before a board that hangs. */
async function phone(browser: Browser) {
  const office = await asAdministrator(browser);
  const { boards } = await ask<Boards>(office.request, '{ boards(where: { state: [INSTALLED] }, first: 1) { nodes { id code } } }');
  const { id, code } = boards.nodes[0] ?? { id: '', code: '' };
  const page = await office.newPage();
  await page.setViewportSize({ width: 390, height: 780 });
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BarcodeDetector');
  });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  return { office, page, id, code, problems };
}

/** In the place of the camera: a hand that holds the code of a board, not quite straight, before it. */
async function hold(page: Page, code: string) {
  await page.addInitScript((path) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const symbol = new Image();
      symbol.src = path;
      await symbol.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const draw = () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillStyle = '#7d8471';
        context.fillRect(0, 0, 1280, 720);
        context.setTransform(1.1, 0.16, -0.12, 1, 560, 300);
        context.drawImage(symbol, -170, -170, 340, 340);
        requestAnimationFrame(draw);
      };
      draw();
      return canvas.captureStream(15);
    };
  }, `/q/${code}.svg`);
}

/** What somebody who takes a picture of the board gets. */
async function pictureOf(office: BrowserContext, code: string) {
  const board = await office.newPage();
  await board.goto(`/q/${code}.svg`);
  const picture = { name: 'bang.png', mimeType: 'image/png', buffer: await board.screenshot() };
  await board.close();
  return picture;
}

test('reads the code of a board with the camera where the browser has no reader of its own', async ({ browser }) => {
  const { office, page, code, problems } = await phone(browser);
  await hold(page, code);
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await openOffice(page, '/admin/boards/install');
  expect(loaded.filter((url) => url.includes('readSymbol'))).toEqual([]);
  await page.getByRole('button', { name: 'Quét mã bằng máy ảnh' }).click();
  await expect(page.getByRole('heading', { name: `Bảng ${code}` })).toBeVisible();
  expect(loaded.filter((url) => url.includes('readSymbol'))).not.toEqual([]);
  expect(problems).toEqual([]);
  await office.close();
});

test('reads a picture of the code where the camera is refused, and says where there is none in it', async ({ browser }) => {
  const { office, page, code, problems } = await phone(browser);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openOffice(page, '/admin/boards/install');
  await page.getByRole('button', { name: 'Quét mã bằng máy ảnh' }).click();
  await expect(page.getByText('Không mở được máy ảnh.')).toBeVisible();
  const take = page.getByLabel('Chụp mã QR');
  await expect(take).toHaveAttribute('capture', 'environment');
  await take.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByText('Không mở được ảnh này.')).toBeVisible();
  await take.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(page.getByText('Không đọc được mã QR nào trong ảnh.')).toBeVisible();
  await new Room(page).expectAccessible();
  await new Room(page).expectNoOverflow();
  await take.setInputFiles(await pictureOf(office, code));
  await expect(page.getByRole('heading', { name: `Bảng ${code}` })).toBeVisible();
  expect(problems).toEqual([]);
  await office.close();
});

test('offers a picture where the page is given no camera at all, also at an inspection', async ({ browser }) => {
  const { office, page, id, code } = await phone(browser);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
  });
  await openOffice(page, `/admin/boards/${id}`);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Quét mã bằng máy ảnh' })).toHaveCount(0);
  await dialog.getByLabel('Chụp mã QR').setInputFiles(await pictureOf(office, code));
  await expect(dialog.getByLabel('Máy ảnh đọc được')).toHaveValue(new RegExp(`/q/${code}$`));
  await office.close();
});
