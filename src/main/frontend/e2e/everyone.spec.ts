import { expect, test } from '@playwright/test';
import { Room } from './room';

const screens = ['/', '/?layer=sites', '/?layer=coverage'];

test('is done by keyboard alone', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Đến danh sách' })).toBeFocused();
  await page.keyboard.press('Enter');
  const first = room.rows.first().getByRole('button');
  for (let step = 0; step < 15 && !(await first.evaluate((button) => button === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = room.rows.nth(1).getByRole('button');
  await expect(second).toBeFocused();
  const outline = await second.evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(room.card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(room.card.getByRole('heading', { level: 2 })).toHaveText(await second.innerText());
  await page.keyboard.press('Escape');
  await expect(room.card).toHaveCount(0);
  await expect(second).toBeFocused();
});

test('lets the keyboard reach and move the map', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const canvas = page.locator('.maplibregl-canvas');
  for (let step = 0; step < 5 && !(await canvas.evaluate((element) => element === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(canvas).toBeFocused();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
});

test('speaks English as well, and remembers it', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Administrative units');
  await expect(page).toHaveURL(/lang=en/);
  expect(await room.labels()).toContain('Trường Sa Archipelago\n(Việt Nam)');
  await room.openAndSettle('/?layer=coverage');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Coverage');
});

test('has a dark side, the map too, and remembers it', async ({ page }) => {
  const room = new Room(page);
  await room.openAndSettle('/');
  const light = await room.mapBackground();
  await page.getByRole('button', { name: 'Chuyển sang nền tối' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect.poll(() => room.mapBackground()).not.toBe(light);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(26, 21, 19)');
  await room.openAndSettle('/');
  expect(await room.mapBackground()).not.toBe(light);
});

test('names what it cannot read in the address, and goes on without it', async ({ page }) => {
  const room = new Room(page);
  await room.open('/?day=2025-02-31');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ các giá trị đó' }).click();
  await room.settled();
  await expect(room.rows.first()).toBeVisible();
  expect(page.url()).not.toContain('2025-02-31');
});

test('says that the server cannot be reached, and tries again', async ({ page }) => {
  const room = new Room(page);
  await page.route('**/graphql', (route) => route.abort());
  await room.open('/');
  await expect(page.locator('[data-state="error"]')).toContainText('Không kết nối được');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await room.settled();
  await expect(room.rows.first()).toBeVisible();
});

for (const width of [360, 768, 1440]) {
  test(`fits a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    const room = new Room(page);
    for (const screen of [...screens, '/?lang=en&day=2025-06-30&level=COMMUNE', '/?layer=coverage&rows=COMMUNES']) {
      await room.openAndSettle(screen);
      await room.expectNoOverflow();
    }
    for (const screen of screens) {
      await room.openAndSettle(screen);
      await room.rows.first().getByRole('button').click();
      await expect(room.card).toBeVisible();
      await room.settled();
      await room.expectNoOverflow();
    }
  });
}

for (const theme of ['light', 'dark']) {
  test(`has nothing that axe finds fault with, ${theme}`, async ({ page }) => {
    const room = new Room(page);
    for (const screen of screens) {
      await room.openAndSettle(`${screen}${screen.includes('?') ? '&' : '?'}theme=${theme}`);
      await room.expectAccessible();
      await room.rows.first().getByRole('button').click();
      await expect(room.card.getByRole('heading', { level: 2 })).not.toHaveText(/…$/);
      await room.settled();
      await room.expectAccessible();
    }
    await page.setViewportSize({ width: 360, height: 760 });
    await room.openAndSettle(`/?lang=en&theme=${theme}`);
    await room.expectAccessible();
    await room.open(`/?day=nonsense&theme=${theme}`);
    await expect(page.locator('[data-state="invalid"]')).toBeVisible();
    await room.expectAccessible();
  });
}

test('asks for its documents by their digest', async ({ page }) => {
  for (const screen of screens) {
    const room = new Room(page);
    await room.openAndSettle(screen);
    await room.rows.first().getByRole('button').click();
    await expect(room.card).toBeVisible();
    await room.settled();
    expect(room.questions.length, screen).toBeGreaterThan(1);
    for (const question of room.questions) {
      expect(question.query, screen).toBeUndefined();
      expect(question.extensions?.persistedQuery?.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
    }
    page.removeAllListeners('request');
  }
});
