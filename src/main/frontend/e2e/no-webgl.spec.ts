import { expect, test } from '@playwright/test';
import { Room } from './room';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
  },
});

test('shows the table and says so where no map can be drawn', async ({ page }) => {
  const room = new Room(page);
  await room.open('/');
  await expect(page.getByTestId('no-map')).toContainText('không vẽ được bản đồ');
  await expect(room.rows.first()).toBeVisible();
  await room.rows.first().getByRole('button').click();
  await expect(room.card).toBeVisible();
  await room.expectAccessible();
});
