import { test } from '@playwright/test';
import { asAdministrator, openOffice } from './office';
import { Room } from './room';

const screens = [
  'me',
  'me/data',
  'me/security',
  'me/sessions',
  'me/record',
  'accounts',
  'accounts/1',
  'grants',
  'audit',
  'personal',
  'personal/breaches',
  'personal/map',
  'catalogue',
  'catalogue/platforms',
  'rules',
  'rules/coverage',
  'rules/exclusions',
  'health',
  'settings',
  'nowhere',
];

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ page, browser }) => {
      const theirs = await asAdministrator(browser);
      const seat = await theirs.newPage();
      for (const screen of screens) {
        await openOffice(seat, `/admin/${screen}?lang=${language}&theme=${theme}`);
        await new Room(seat).expectAccessible();
      }
      await openOffice(seat, `/admin/accounts?lang=${language}&theme=${theme}`);
      await seat.getByRole('button', { name: language === 'vi' ? 'Mời một người' : 'Invite somebody' }).click();
      await new Room(seat).expectAccessible();
      await openOffice(seat, `/admin/personal/breaches?lang=${language}&theme=${theme}`);
      await seat.getByRole('button', { name: language === 'vi' ? 'Ghi nhận sự cố' : 'Record an incident' }).click();
      await new Room(seat).expectAccessible();
      await openOffice(seat, `/admin/me/data?lang=${language}&theme=${theme}`);
      await seat.locator('[data-area="account"] summary').click();
      await seat.getByRole('button', { name: language === 'vi' ? 'Xóa tài khoản của tôi' : 'Erase my account' }).click();
      await new Room(seat).expectAccessible();
      await theirs.close();
      for (const door of ['', '/gone', '/password', '/password#token=x']) {
        const [path, hash] = door.split('#');
        await openOffice(page, `/admin${path}?lang=${language}&theme=${theme}${hash ? `#${hash}` : ''}`);
        await new Room(page).expectAccessible();
      }
    });
  }
}

for (const width of [360, 768, 1440]) {
  test(`fits a window ${width} pixels wide, signed in`, async ({ page, browser }) => {
    const administrator = await asAdministrator(browser);
    const seat = await administrator.newPage();
    await seat.setViewportSize({ width, height: 760 });
    for (const screen of screens) {
      for (const language of ['vi', 'en']) {
        await openOffice(seat, `/admin/${screen}?lang=${language}`);
        await new Room(seat).expectNoOverflow();
      }
    }
    await page.setViewportSize({ width, height: 760 });
    await openOffice(page, '/admin');
    await new Room(page).expectNoOverflow();
    await administrator.close();
  });
}
